/** The words of the page of `crp assess`. */
import type { Movement } from '../analyses/assessment.ts';
import type { LayerName } from '../method/method.ts';
import type { Lang } from './lang.ts';

/** A label and how many; `who` is empty where they are not named. */
export interface Counted {
  readonly label: string;
  readonly count: number;
}

export interface AssessWords {
  title(region: string, period: string): string;
  /** Key contacts by level, the highest first; `none`: levels that nobody has. */
  people(total: number, levels: readonly Counted[], none: readonly string[]): string;
  readonly nobody: string;
  /** `who`: the names of those who went up or down; empty where they are too many to name. */
  moved(
    since: string,
    counts: Readonly<Record<Movement, number>>,
    up: readonly string[],
    down: readonly string[],
  ): string;
  /** Accounts by level of a layer. */
  bodies(layer: Exclude<LayerName, 'key'>, total: number, levels: readonly Counted[]): string;
  /** `--without`: the worst of several losses. */
  without(
    who: string,
    accounts: number,
    worst: { account: string; before: string; after: string; from: string; to: string } | undefined,
  ): string;
  readonly caption: Readonly<Record<TableName, string>>;
  readonly noAccounts: string;
  readonly noPeople: string;
  readonly noLosses: string;
  readonly noDepartments: string;
  readonly noChanges: string;
  readonly allGreen: string;
  readonly column: Readonly<Record<AssessColumn, string>>;
  short(text: string): string;
  shortRoles(text: string): string;
  own(count: number): string;
  change(from: string, to: string): string;
  readonly marks: { readonly capped: string; readonly lowered: string; readonly judged: string };
  readonly left: string;
  readonly movedOn: string;
  // ── not assessed
  readonly notAssessed: string;
  departments(list: string): string;
  more(count: number): string;
  // ── next level and change
  next(level: string, missing: string): string;
  points(missing: string): string;
  part(who: string, change: string, because: 'level' | 'first' | 'joined' | 'left' | 'weight'): string;
  // ── legends
  /** `accepting`: the lowest level that makes a line. */
  accountsLegend(accepting: string): string;
  readonly marksLegend: string;
  commands(account: string, person: string | undefined): readonly string[];
}

export type TableName =
  | 'accounts'
  | 'people'
  | 'losses'
  | 'without'
  | 'contacts'
  | 'departments'
  | 'general'
  | 'organizations'
  | 'colours'
  | 'changes';

export type AssessColumn =
  | 'account'
  | 'tier'
  | 'maturity'
  | 'colour'
  | 'index'
  | 'lines'
  | 'own'
  | 'general'
  | 'organization'
  | 'level'
  | 'mechanisms'
  | 'contact'
  | 'role'
  | 'influence'
  | 'score'
  | 'why'
  | 'who'
  | 'after'
  | 'effects'
  | 'claimed'
  | 'confirmed'
  | 'on'
  | 'owner'
  | 'backup'
  | 'department'
  | 'weight'
  | 'category'
  | 'next'
  | 'reasons'
  | 'before'
  | 'now'
  | 'by';

const order: readonly Movement[] = ['up', 'down', 'same', 'first', 'not-again', 'not-assessed'];

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

export const assessWords: Record<Lang, AssessWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 客户关系评估`,
    people: (total, levels, none) => {
      const counts = levels.map(({ label, count }) => `${label} ${count}`).join('，');
      return `在岗关键人 ${total} 位：${counts}${none.length === 0 ? '' : `；没有${none.join('、')}`}。`;
    },
    nobody: '没有在岗的关键人。',
    moved: (since, counts, up, down) => {
      const words = {
        up: '升',
        down: '降',
        same: '平',
        first: '首次评估',
        'not-again': '没有再评',
        'not-assessed': '未评',
      };
      const names = (who: readonly string[]) => (who.length === 0 ? '' : `（${who.join('、')}）`);
      const part = (movement: Movement) =>
        `${words[movement]} ${counts[movement]}${movement === 'up' ? names(up) : movement === 'down' ? names(down) : ''}`;
      const still = counts.up + counts.down === 0 && counts.same > 0 ? ['没有升降'] : [];
      return `比 ${since}：${[...still, ...order.filter((one) => counts[one] > 0).map(part)].join('，')}。`;
    },
    bodies: (layer, total, levels) =>
      `${total} 个客户的${layer === 'general' ? '普遍' : '组织'}关系：${levels.map(({ label, count }) => `${label} ${count}`).join('，')}。`,
    without: (who, accounts, worst) =>
      worst === undefined
        ? `${who}若离开：没有客户有损失。`
        : `${who}若离开：${accounts} 个客户有损失${accounts > 1 ? '，最重的是' : '，是'}${worst.account}，指数 ${worst.before} > ${worst.after}，灯 ${worst.from} > ${worst.to}。`,
    caption: {
      accounts: '',
      people: '要看的人',
      losses: '最怕谁走（位子还在，换成不认识的人）',
      without: '失去什么（位子还在，换成不认识的人）',
      contacts: '全部联系人',
      departments: '部门',
      general: '普遍关系：下一级差什么',
      organizations: '组织关系：下一级差什么',
      colours: '灯为什么不绿',
      changes: '指数为什么变',
    },
    noAccounts: '没有这样的客户。',
    noPeople: '没有要特别看的人。',
    noLosses: '谁走都没有损失。',
    noDepartments: '没有录入部门。',
    noChanges: '没有变。',
    allGreen: '全部是绿灯。',
    column: {
      account: '客户',
      tier: '级',
      maturity: '成熟度',
      colour: '灯',
      index: '指数',
      lines: '有效线',
      own: '我方',
      general: '普遍',
      organization: '组织',
      level: '级别',
      mechanisms: '机制',
      contact: '联系人',
      role: '角色',
      influence: '影响力',
      score: '得分',
      why: '为什么列在这里',
      who: '谁',
      after: '变为',
      effects: '后果',
      claimed: '自评',
      confirmed: '主管确认',
      on: '评估',
      owner: '负责',
      backup: '备份',
      department: '部门',
      weight: '权重',
      category: '品类',
      next: '下一级差什么',
      reasons: '为什么',
      before: '以前',
      now: '现在',
      by: '谁使它变',
    },
    short: (text) => `${text} 缺`,
    shortRoles: (text) => `${text} 角色缺`,
    own: (count) => `${count}人`,
    change: (from, to) => `${from} > ${to}`,
    marks: { capped: '降', lowered: '确', judged: '判' },
    left: '已离开',
    movedOn: '已调走',
    notAssessed: '未评',
    departments: (list) => `部门：${list}`,
    more: (count) => `等，另有 ${count} 个`,
    next: (level, missing) => `${level}：${missing}`,
    points: (missing) => `${missing} 分`,
    part: (who, change, because) =>
      `${who}${{ level: '', first: '首次评估', joined: '新来', left: '离开', weight: '角色或影响力变' }[because]} ${change}`,
    accountsLegend: (accepting) =>
      `指数=支持指数（-100 到 100）。有效线=有效期内、${accepting}以上、有负责人的关键人，有/要。`,
    marksLegend: '降=被门槛下调，或等主管确认  确=主管定得更低  判=判断，没有评分  ?=暂定',
    commands: (account, person) => [
      `全部联系人 crp assess --all    单个客户 crp account ${account}`,
      ...(person === undefined ? [] : [`为什么 crp explain ${person}`]),
    ],
  },
  en: {
    title: (region, period) => `${region} ${period}: customer relationships`,
    people: (total, levels, none) => {
      const counts = levels.map(({ label, count }) => `${count} ${label}`).join(', ');
      return `${plural(total, 'key contact')}: ${counts}${none.length === 0 ? '' : `; nobody ${listed(none)}`}.`;
    },
    nobody: 'There are no key contacts.',
    moved: (since, counts, up, down) => {
      const words = {
        up: 'up',
        down: 'down',
        same: 'unchanged',
        first: 'rated for the first time',
        'not-again': 'not rated again',
        'not-assessed': 'not rated',
      };
      const names = (who: readonly string[]) => (who.length === 0 ? '' : ` (${who.join(', ')})`);
      const part = (movement: Movement) =>
        `${counts[movement]} ${words[movement]}${movement === 'up' ? names(up) : movement === 'down' ? names(down) : ''}`;
      const still = counts.up + counts.down === 0 && counts.same > 0 ? ['nobody up or down'] : [];
      return `Since ${since}: ${[...still, ...order.filter((one) => counts[one] > 0).map(part)].join(', ')}.`;
    },
    bodies: (layer, total, levels) =>
      `${layer === 'general' ? 'General' : 'Organizational'} relationships of ${plural(total, 'account')}: ${levels.map(({ label, count }) => `${count} ${label}`).join(', ')}.`,
    without: (who, accounts, worst) =>
      worst === undefined
        ? `If ${who} leaves, no account loses anything.`
        : `If ${who} leaves, ${plural(accounts, 'account')} ${accounts === 1 ? 'loses' : 'lose'} by it${accounts > 1 ? '; hit hardest is' : ':'} ${worst.account}, index ${worst.before} > ${worst.after}, ${worst.from} > ${worst.to}.`,
    caption: {
      accounts: '',
      people: 'Whom to look at',
      losses: 'Whose leaving would hurt most (the seat stays, with somebody unknown in it)',
      without: 'What would be lost (the seat stays, with somebody unknown in it)',
      contacts: 'All contacts',
      departments: 'Departments',
      general: 'General relationships: what the next level needs',
      organizations: 'Organizational relationships: what the next level needs',
      colours: 'Why the colour is not green',
      changes: 'Why the index changed',
    },
    noAccounts: 'No such accounts.',
    noPeople: 'Nobody needs a special look.',
    noLosses: 'Nothing would be lost, whoever leaves.',
    noDepartments: 'No departments are known.',
    noChanges: 'No change.',
    allGreen: 'All are green.',
    column: {
      account: 'Account',
      tier: 'Tier',
      maturity: 'Maturity',
      colour: 'Colour',
      index: 'Index',
      lines: 'Lines',
      own: 'Ours',
      general: 'General',
      organization: 'Organization',
      level: 'Level',
      mechanisms: 'Mech',
      contact: 'Contact',
      role: 'Role',
      influence: 'Influence',
      score: 'Score',
      why: 'Why',
      who: 'Who',
      after: 'After',
      effects: 'What is lost',
      claimed: 'Claimed',
      confirmed: 'Confirmed',
      on: 'Rated',
      owner: 'Owner',
      backup: 'Backup',
      department: 'Department',
      weight: 'Weight',
      category: 'Category',
      next: 'What the next level needs',
      reasons: 'Why',
      before: 'Before',
      now: 'Now',
      by: 'By whom',
    },
    short: (text) => `${text} !`,
    shortRoles: (text) => `${text} roles!`,
    own: (count) => String(count),
    change: (from, to) => `${from} > ${to}`,
    marks: { capped: 'held', lowered: 'cut', judged: 'judged' },
    left: 'left',
    movedOn: 'moved',
    notAssessed: 'Not rated',
    departments: (list) => `Departments: ${list}`,
    more: (count) => `and ${count} more`,
    next: (level, missing) => `${level}: ${missing}`,
    points: (missing) => `${missing} point${missing === '1' ? '' : 's'}`,
    part: (who, change, because) =>
      `${who} ${change}${{ level: '', first: ' (first rated)', joined: ' (new)', left: ' (left)', weight: ' (role or influence changed)' }[because]}`,
    accountsLegend: (accepting) =>
      `Index: support index, -100 to 100. Lines: key contacts rated lately, ${accepting} or better, with an owner; have/need. Ours: how many of us hold them. !: fewer than the tier needs.`,
    marksLegend:
      'held: by a gate, or until the supervisor confirms  cut: the supervisor said less  judged: a level without points  ?: provisional',
    commands: (account, person) => [
      `All contacts: crp assess --all    One account: crp account ${account}`,
      ...(person === undefined ? [] : [`Why: crp explain ${person}`]),
    ],
  },
};
