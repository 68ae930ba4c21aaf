/** The words of `crp import`: what a table adds and changes, what somebody must decide, and what cannot be used. */
import type { ImportKind, Problem } from '../import/imported.ts';
import type { Lang } from './lang.ts';

type Texts = { readonly [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string };

export interface ImportWords {
  title(kind: ImportKind, file: string): string;
  readonly kinds: Readonly<Record<ImportKind, string>>;
  counts(added: number, changed: number, same: number): string;
  readonly reads: string;
  column(name: string, field: string): string;
  readonly unread: string;
  readonly caption: Readonly<
    Record<'additions' | 'changes' | 'conflicts' | 'near' | 'unusable' | 'leftOut', string>
  >;
  readonly head: Readonly<
    Record<'row' | 'who' | 'field' | 'from' | 'to' | 'like' | 'why' | 'account', string>
  >;
  readonly note: Readonly<Record<'conflicts' | 'near' | 'unusable' | 'roleless', string>>;
  /** Stands for a value of a person that is not shown. */
  readonly hidden: string;
  readonly problems: Texts;
  readonly nothing: string;
  readonly stopped: string;
  decide(who: string): string;
  same(address: string): string;
  readonly another: string;
  readonly later: string;
  mapSaved(file: string): string;
  /** The question which encoding reads right. */
  encoding(file: string): string;
}

const rowsOf = (rows: readonly number[]) => rows.join('、');
const rowList = (rows: readonly number[]) => rows.join(', ');

export const importWords: Record<Lang, ImportWords> = {
  zh: {
    title: (kind, file) => `导入${importWords.zh.kinds[kind]}：${file}`,
    kinds: { contacts: '联系人', accounts: '客户', projects: '项目', spend: '花费' },
    counts: (added, changed, same) => `新增 ${added}，补充或改动 ${changed}，一样的 ${same}。`,
    reads: '列',
    column: (name, field) => `${name} > ${field}`,
    unread: '没有读的列',
    caption: {
      additions: '新增：',
      changes: '补充和改动：',
      conflicts: '和规划里写的不一样，没有动：',
      near: '像是同一个，要你定：',
      unusable: '用不了的行：',
      leftOut: '没有用的格：',
    },
    head: {
      row: '行',
      who: '对象',
      field: '项',
      from: '规划里',
      to: '表里',
      like: '像谁',
      why: '为什么',
      account: '客户',
    },
    note: {
      conflicts: '要按表里的改：--overrule。',
      near: '定了写进 --map 的 decisions：客户/姓名: 地址，或 new；在终端上会逐个问。',
      unusable: '只要有一行用不了就什么也不写；先写能用的：--skip-bad。',
      roleless: '没有角色的联系人不进指数，只是记下来。',
    },
    hidden: '（不显示）',
    problems: {
      missing: (p) => `没有 ${p.field}`,
      'faulty-cell': (p) => `格子里是错误值 ${p.found}`,
      'lost-character': () => '有认不出的字，存盘时丢了',
      'unknown-word': (p) => `「${p.found}」不行，可以是：${p.allowed.slice(0, 8).join('、')}`,
      'bad-amount': (p) => `「${p.found}」不是金额`,
      'mixed-amounts': (p) => `「${p.found}」看不出小数点是哪个`,
      'bad-percentage': (p) => `「${p.found}」不是百分比`,
      'bad-date': (p) => `「${p.found}」不是日期`,
      'undecided-date': (p) =>
        `「${p.found}」可以是 ${p.readings.join(' 或 ')}：在 --map 里写 dates: day-first 或 month-first`,
      'bad-id': (p) => `「${p.found}」不能做 id`,
      'unknown-account': (p) =>
        `规划里没有客户「${p.found}」${p.near.length > 0 ? `，像 ${p.near.join('、')}` : '；先导入客户'}`,
      'unknown-name': (p) => `没有叫「${p.found}」的（${p.what}）`,
      'other-currency': () => '和规划里的币种不同',
      cycle: (p) => `互为上级：${p.found}`,
      'longer-row': () => '比列名长',
      'rows-differ': (p) => `第 ${rowsOf(p.rows)} 行说的是同一个，${p.fields.join('、')} 不一样`,
    },
    nothing: '没有要写的：表里的规划都有了。',
    stopped: '没有写入。',
    decide: (who) => `${who} 是不是同一个？`,
    same: (address) => `就是 ${address}`,
    another: '是另一个，新增',
    later: '先不管',
    mapSaved: (file) => `定下的写进了 ${file}，下次用 --map ${file}。`,
    encoding: (file) => `${file} 是哪种编码？哪个读着对`,
  },
  en: {
    title: (kind, file) => `Import of ${importWords.en.kinds[kind]}: ${file}`,
    kinds: { contacts: 'contacts', accounts: 'accounts', projects: 'projects', spend: 'spend' },
    counts: (added, changed, same) => `${added} new, ${changed} to fill in or change, ${same} as they are.`,
    reads: 'Columns',
    column: (name, field) => `${name} > ${field}`,
    unread: 'Not read',
    caption: {
      additions: 'New:',
      changes: 'Filled in and changed:',
      conflicts: 'Written otherwise in the plan, and left alone:',
      near: 'Perhaps the same, for you to decide:',
      unusable: 'Rows that cannot be used:',
      leftOut: 'Cells that were not used:',
    },
    head: {
      row: 'Row',
      who: 'Whom',
      field: 'Field',
      from: 'In the plan',
      to: 'In the table',
      like: 'Like',
      why: 'Why',
      account: 'Account',
    },
    note: {
      conflicts: 'To take what the table says: --overrule.',
      near: 'Decisions stand in the --map file under decisions: account/name: address, or new; on a terminal each is asked.',
      unusable: 'While a row cannot be used nothing is written; to write the others: --skip-bad.',
      roleless: 'Contacts without a role are known, and stay out of the index.',
    },
    hidden: '(not shown)',
    problems: {
      missing: (p) => `has no ${p.field}`,
      'faulty-cell': (p) => `holds the error ${p.found}`,
      'lost-character': () => 'holds characters that were lost when it was saved',
      'unknown-word': (p) => `cannot be "${p.found}", but ${p.allowed.slice(0, 8).join(', ')}`,
      'bad-amount': (p) => `"${p.found}" is no amount`,
      'mixed-amounts': (p) => `"${p.found}" does not tell which mark is the decimal one`,
      'bad-percentage': (p) => `"${p.found}" is no percentage`,
      'bad-date': (p) => `"${p.found}" is no date`,
      'undecided-date': (p) =>
        `"${p.found}" may be ${p.readings.join(' or ')}: write dates: day-first or month-first in the --map file`,
      'bad-id': (p) => `"${p.found}" cannot be an id`,
      'unknown-account': (p) =>
        `the plan has no account "${p.found}"${p.near.length > 0 ? `; like ${p.near.join(', ')}` : '; import accounts first'}`,
      'unknown-name': (p) => `nothing is called "${p.found}" (${p.what})`,
      'other-currency': () => 'is in another currency than in the plan',
      cycle: (p) => `reports to each other: ${p.found}`,
      'longer-row': () => 'is longer than the names of the columns',
      'rows-differ': (p) => `rows ${rowList(p.rows)} are about the same and differ in ${p.fields.join(', ')}`,
    },
    nothing: 'Nothing to write: the plan has all that the table says.',
    stopped: 'Nothing was written.',
    decide: (who) => `Is ${who} the same?`,
    same: (address) => `the same as ${address}`,
    another: 'somebody else: add',
    later: 'leave out for now',
    mapSaved: (file) => `What was decided stands in ${file}; next time: --map ${file}.`,
    encoding: (file) => `Which encoding is ${file} in? Which of these reads right`,
  },
};
