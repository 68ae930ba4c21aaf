/** The words of `crp init --from`: what goes along into the next plan, where it stood, what is to be decided. */
import type { Baseline, BaselineSource } from '../next-year/baselines.ts';
import type { TargetNotes } from '../next-year/target-lines.ts';
import type { Lang } from './lang.ts';

/** What projects and actions are called differently. */
interface UndecidedWords {
  readonly caption: string;
  readonly none: string;
  readonly about: string;
  readonly day: string;
}

export interface NextYearWords {
  /** What is written into the new plan, in its language. */
  readonly notes: TargetNotes;
  title(region: string, period: string, before: string): string;
  aside(from: string, to: string): string;
  readonly label: Readonly<Record<'wrote' | 'along' | 'behind' | 'next', string>>;
  files(count: number, groups: readonly string[]): string;
  /** Files of a folder. */
  group(folder: string, count: number): string;
  along(
    counts: Readonly<Record<'accounts' | 'contacts' | 'members' | 'projects' | 'actions', number>>,
  ): string;
  readonly levels: string;
  behind(counts: Readonly<Record<'contacts' | 'members' | 'projects', number>>): string;
  readonly year: string;
  readonly comments: string;
  readonly baselines: {
    readonly caption: string;
    readonly column: Readonly<Record<'target' | 'baseline' | 'from', string>>;
    readonly unknown: string;
    /** The period before ends later than today. */
    notOver(day: string): string;
    from(source: BaselineSource, day: string | undefined): string;
    why(kind: Baseline['target']['kind']): string;
    without(names: readonly string[]): string;
  };
  readonly undecided: {
    readonly project: UndecidedWords;
    readonly action: UndecidedWords;
    readonly column: Readonly<Record<'id' | 'what' | 'owner' | 'state' | 'decides', string>>;
    overdue(days: number): string;
    readonly before: string;
    /** What stays behind because whom it is about does. */
    orphans(actions: readonly string[]): string;
  };
  next(folder: string): readonly string[];
}

const withoutZh = (names: readonly string[]) => `没有数的不算：${names.join('、')}`;
const withoutEn = (names: readonly string[]) => `without ${names.join(', ')}`;
const whyZh = (kind: string) => (kind === 'profit' ? '上一期没有结果' : '没有花费数');
const whyEn = (kind: string) => (kind === 'profit' ? 'no result was written' : 'spend is not known');
const joined = (parts: readonly string[], by: string) => parts.filter(Boolean).join(by) || undefined;
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const nextYearWords: Record<Lang, NextYearWords> = {
  zh: {
    notes: {
      fillIn: '起点是上一期末的水平。把 ___ 换成目标（一个值，或分期），再去掉行首的 #',
      about: ({ target, written, on, without }) =>
        written === undefined
          ? `起点不知道：${whyZh(target.kind)}`
          : joined(
              [on === undefined ? '' : `${on} 的结果`, without.length > 0 ? withoutZh(without) : ''],
              '；',
            ),
    },
    title: (region, period, before) => `${region} ${period}：接着 ${before}`,
    aside: (from, to) => `${from} 至 ${to}`,
    label: { wrote: '写好了', along: '带来', behind: '留下', next: '下一步' },
    files: (count, groups) => `${count} 个文件：${groups.join('、')}`,
    group: (folder, count) => `${folder}/ ${count} 个`,
    along: ({ accounts, contacts, members, projects, actions }) =>
      `${accounts} 个客户，${contacts} 个联系人，同事 ${members} 名，在投项目 ${projects} 个，没做完的行动 ${actions} 个`,
    levels: '级别、证据、对手关系随 follows 接着算，不用重抄',
    behind: ({ contacts, members, projects }) =>
      `已离开的联系人 ${contacts} 个、同事 ${members} 名，已定的项目 ${projects} 个`,
    year: '策略、市场目标、关系目标、计数目标、请示、花费和日志：都还在上一期里，趋势和来历照样看得到',
    comments: '注释原样带来，里面写着上一年的话请顺手改掉',
    baselines: {
      caption: '起点：上一期末的水平，写成注释，等人定目标',
      column: { target: '市场目标', baseline: '起点', from: '从哪里来' },
      unknown: '不知道',
      notOver: (day) => `上一期到 ${day} 才结束：现在的数还会变，到时把起点改过来`,
      from: (source, day) =>
        ({
          region: '区域结果',
          account: '客户结果',
          accounts: '各客户结果相加',
          projects: '赢下的项目，按金额加权',
          spend: '按客户花费算',
        })[source] + (day === undefined ? '' : `，${day}`),
      why: whyZh,
      without: withoutZh,
    },
    undecided: {
      project: {
        caption: '请定：还没定标的项目，跟不跟，哪天定标',
        none: '没有在投的项目。',
        about: '客户',
        day: '定标',
      },
      action: {
        caption: '请定：没做完的行动，做不做，改到哪天',
        none: '没有没做完的行动。',
        about: '对象',
        day: '到期',
      },
      column: { id: '编号', what: '什么', owner: '谁', state: '怎样', decides: '谁定' },
      overdue: (days) => `逾期 ${days} 天`,
      before: '新一期之前',
      orphans: (actions) => `对象没有带过来，行动也留下：${actions.join('、')}`,
    },
    next: (folder) => [
      `crp check${folder}：看还缺什么`,
      '填上市场目标，再定关系目标、计数目标（for 写它们服务的市场目标）',
      `crp gaps${folder}`,
    ],
  },
  en: {
    notes: {
      fillIn:
        'The baseline is where the period before ended. Put the target (a value, or a path) for ___, then take off the #',
      about: ({ target, written, on, without }) =>
        written === undefined
          ? `baseline not known: ${whyEn(target.kind)}`
          : joined(
              [on === undefined ? '' : `result of ${on}`, without.length > 0 ? withoutEn(without) : ''],
              '; ',
            ),
    },
    title: (region, period, before) => `${region} ${period}, after ${before}`,
    aside: (from, to) => `${from} to ${to}`,
    label: { wrote: 'Wrote', along: 'Along', behind: 'Behind', next: 'Next' },
    files: (count, groups) => `${many(count, 'file')}: ${groups.join(', ')}`,
    group: (folder, count) => `${count} in ${folder}/`,
    along: ({ accounts, contacts, members, projects, actions }) =>
      [
        many(accounts, 'account'),
        many(contacts, 'contact'),
        `${members} of ours`,
        many(projects, 'open project'),
        many(actions, 'open action'),
      ].join(', '),
    levels: 'Levels, evidence and rivals go on through follows; nothing is copied',
    behind: ({ contacts, members, projects }) =>
      `${many(contacts, 'contact')} and ${members} of ours who left, ${many(projects, 'decided project')}`,
    year: 'Strategy, market targets, relationship targets, count goals, asks, spend and the journal: still in the plan before, for trends and traces',
    comments: 'Comments came along as they were: mend those that speak of the year before',
    baselines: {
      caption: 'Baselines: where the period before ended; written as comments until somebody sets a target',
      column: { target: 'Market target', baseline: 'Baseline', from: 'From' },
      unknown: 'not known',
      notOver: (day) =>
        `The period before lasts until ${day}: what is known today may change; mend the baselines then`,
      from: (source, day) =>
        ({
          region: 'result of the region',
          account: 'result of the account',
          accounts: 'results of the accounts, added',
          projects: 'won projects, weighted by amount',
          spend: 'what the accounts spend',
        })[source] + (day === undefined ? '' : `, ${day}`),
      why: whyEn,
      without: withoutEn,
    },
    undecided: {
      project: {
        caption: 'To decide: open projects; go on or not, and decided when',
        none: 'No project is open.',
        about: 'Account',
        day: 'Decision',
      },
      action: {
        caption: 'To decide: open actions; do it or not, and due when',
        none: 'No action is open.',
        about: 'About',
        day: 'Due',
      },
      column: { id: 'Id', what: 'What', owner: 'Owner', state: 'State', decides: 'Decides' },
      overdue: (days) => `${days}d overdue`,
      before: 'this year',
      orphans: (actions) => `Stay behind, because whom they are about does: ${actions.join('; ')}`,
    },
    next: (folder) => [
      `crp check${folder}: what is missing`,
      'Set the market targets, then relationship targets and count goals (with the market target that each is for)',
      `crp gaps${folder}`,
    ],
  },
};
