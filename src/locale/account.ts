/** The words of the page of `crp account ID`. */
import type { Lang } from './lang.ts';

export interface AccountWords {
  /** What kind of account it is, below the title. */
  kind(parts: {
    tier: string;
    maturity: string;
    industry: string;
    parent: string;
    via: string;
    posture: string;
  }): string;
  owner(name: string): string;
  readonly noOwner: string;
  readonly fact: Readonly<
    Record<'strategy' | 'people' | 'fallback' | 'risks' | 'events' | 'mechanisms', string>
  >;
  readonly heading: Readonly<
    Record<'spend' | 'projects' | 'people' | 'layers' | 'depths' | 'actions' | 'decided', string>
  >;
  readonly column: Readonly<
    Record<
      | 'category'
      | 'year'
      | 'total'
      | 'ours'
      | 'basis'
      | 'share'
      | 'shareTarget'
      | 'ratio'
      | 'open'
      | 'project'
      | 'stage'
      | 'probability'
      | 'decision'
      | 'chain'
      | 'rivals'
      | 'outcome'
      | 'awards'
      | 'lesson'
      | 'who'
      | 'title'
      | 'meaning'
      | 'stageOf'
      | 'asked'
      | 'seat'
      | 'level'
      | 'score'
      | 'change'
      | 'target'
      | 'owners'
      | 'remark'
      | 'layer'
      | 'now'
      | 'before'
      | 'missing',
      string
    >
  >;
  /** The answer at the head of the page. */
  hilltop(parts: {
    project: string;
    decision: string;
    left: string;
    required: number;
    inPlace: number;
    against: string;
  }): string;
  chainThen(before: string, after: string): string;
  standing(colour: string, reasons: string): string;
  readonly first: string;
  readonly unplaced: string;
  readonly confirmed: string;
  readonly awaiting: string;
  readonly lowered: string;
  readonly opposed: string;
  rivalOf(rivals: string): string;
  stale(days: number): string;
  readonly noBackup: string;
  ownerAndBackup(owner: string, backup: string): string;
  /** The column of what the only hilltop requires, or one of several. */
  required(project: string | undefined): string;
  left(days: string): string;
  past(days: string): string;
  /** A decided project that was a hilltop. */
  hilltopName(project: string): string;
  readonly met: string;
  readonly notMet: string;
  departments(list: string): string;
  withoutAction(who: string): string;
  member(name: string, as: string, time: string): string;
  event(name: string, day: string, invited: number, attended: number, state: string): string;
  readonly eventOpen: string;
  eventClosed(day: string): string;
  risk(what: string, response: string, owner: string): string;
  spendNote(unit: string): string;
  readonly spendTotal: string;
  changes(before: string, after: string, parts: string): string;
  readonly none: Readonly<Record<'people' | 'spend', string>>;
}

export const accountWords: Record<Lang, AccountWords> = {
  zh: {
    kind: ({ tier, maturity, industry, parent, via, posture }) =>
      [
        `${tier} 级`,
        maturity,
        industry,
        posture === '' ? '' : `姿态${posture}`,
        parent === '' ? '' : `上级：${parent}`,
        via === '' ? '' : `渠道：${via}`,
      ]
        .filter(Boolean)
        .join('，'),
    owner: (name) => `负责人 ${name}`,
    noOwner: '没有负责人',
    fact: {
      strategy: '策略',
      people: '人手',
      fallback: '退路',
      risks: '风险',
      events: '活动',
      mechanisms: '机制',
    },
    heading: {
      spend: '花费与份额',
      projects: '要拿什么',
      people: '谁说了算（按汇报线）',
      layers: '三层关系',
      depths: '参与客户采购的深度',
      actions: '在做什么',
      decided: '已有结局的项目',
    },
    column: {
      category: '品类',
      year: '年',
      total: '花费',
      ours: '我方',
      basis: '依据',
      share: '份额',
      shareTarget: '目标',
      ratio: '压制比',
      open: '在谈',
      project: '项目',
      stage: '阶段',
      probability: '概率',
      decision: '定标',
      chain: '到位',
      rivals: '对手',
      outcome: '结局',
      awards: '各得',
      lesson: '教训',
      who: '姓名',
      title: '职务',
      meaning: '现在的深度',
      stageOf: '环节',
      asked: '目标要',
      seat: '角色',
      level: '级别',
      score: '得分',
      change: '变化',
      target: '目标',
      owners: '负责/备份',
      remark: '说明',
      layer: '',
      now: '现在',
      before: '以前',
      missing: '差什么',
    },
    hilltop: ({ project, decision, left, required, inPlace, against }) =>
      `${project} ${decision} 定标，${left}；决策链 ${required} 人到位 ${inPlace} 人${against === '' ? '' : `，${against}反对`}。`,
    chainThen: (before, after) => `要求的级别都到了，决策链指数 ${before} > ${after}。`,
    standing: (colour, reasons) => `${colour}${reasons === '' ? '' : `：${reasons}`}。`,
    first: '首评',
    unplaced: '汇报线未填',
    confirmed: '已确认',
    awaiting: '待确认',
    lowered: '主管改低',
    opposed: '反对我方',
    rivalOf: (rivals) => `归${rivals}`,
    stale: (days) => `过期 ${days} 天`,
    noBackup: '无',
    ownerAndBackup: (owner, backup) => `${owner}/${backup}`,
    required: (project) => (project === undefined ? '山头要求' : `${project}要求`),
    left: (days) => `剩${days}`,
    past: (days) => `已过${days}`,
    hilltopName: (project) => `${project}（山头）`,
    met: '到',
    notMet: '差',
    departments: (list) => `部门：${list}。`,
    withoutAction: (who) => `没有行动或没有后续的差距：${who}。`,
    member: (name, as, time) => `${name} ${as}${time === '' ? '' : ` ${time}`}`,
    event: (name, day, invited, attended, state) =>
      `${day} ${name}：请 ${invited} 人，到 ${attended} 人；${state}`,
    eventOpen: '没有闭环',
    eventClosed: (day) => `${day} 关闭`,
    risk: (what, response, owner) =>
      [what, response === '' ? '' : `应对：${response}`, owner].filter(Boolean).join('；'),
    spendNote: (unit) => `金额单位：${unit}。空格：计划里没有写。压制比：我方除以该品类最大的对手。`,
    spendTotal: '合计',
    changes: (before, after, parts) => `支持指数 ${before} > ${after}：${parts}。`,
    none: { people: '没有录入联系人。', spend: '没有写花费。' },
  },
  en: {
    kind: ({ tier, maturity, industry, parent, via, posture }) =>
      [
        `tier ${tier}`,
        maturity,
        industry,
        posture === '' ? '' : `posture: ${posture}`,
        parent === '' ? '' : `parent: ${parent}`,
        via === '' ? '' : `via ${via}`,
      ]
        .filter(Boolean)
        .join(', '),
    owner: (name) => `owner ${name}`,
    noOwner: 'no owner',
    fact: {
      strategy: 'Strategy',
      people: 'People',
      fallback: 'Fallback',
      risks: 'Risks',
      events: 'Events',
      mechanisms: 'Mechanisms',
    },
    heading: {
      spend: 'Spend and shares',
      projects: 'What is to be won',
      people: 'Who decides, by reporting line',
      layers: 'The three layers',
      depths: "Depth of our part in the customer's purchasing",
      actions: 'What is being done',
      decided: 'Projects that are decided',
    },
    column: {
      category: 'Category',
      year: 'Year',
      total: 'Spend',
      ours: 'Ours',
      basis: 'Basis',
      share: 'Share',
      shareTarget: 'Target',
      ratio: 'Ratio',
      open: 'Open',
      project: 'Project',
      stage: 'Stage',
      probability: 'Chance',
      decision: 'Decision',
      chain: 'In place',
      rivals: 'Rivals',
      outcome: 'Outcome',
      awards: 'Awards',
      lesson: 'Lesson',
      who: 'Name',
      title: 'Title',
      meaning: 'The depth now',
      stageOf: 'Stage',
      asked: 'Target',
      seat: 'Role',
      level: 'Level',
      score: 'Score',
      change: 'Change',
      target: 'Target',
      owners: 'Owner/backup',
      remark: 'Remark',
      layer: '',
      now: 'Now',
      before: 'Before',
      missing: 'What is missing',
    },
    hilltop: ({ project, decision, left, required, inPlace, against }) =>
      `${project} is decided ${decision} (${left}): ${inPlace} of ${required} in place${against === '' ? '' : `, against us: ${against}`}.`,
    chainThen: (before, after) =>
      `With every required level there the index of its chain goes ${before} > ${after}.`,
    standing: (colour, reasons) => `${colour}${reasons === '' ? '' : `: ${reasons}`}.`,
    first: 'first',
    unplaced: 'reports to: not given',
    confirmed: 'confirmed',
    awaiting: 'waits for the supervisor',
    lowered: 'lowered by the supervisor',
    opposed: 'against us',
    rivalOf: (rivals) => `with ${rivals}`,
    stale: (days) => `stale ${days}d`,
    noBackup: 'none',
    ownerAndBackup: (owner, backup) => `${owner}/${backup}`,
    required: (project) => (project === undefined ? 'Required' : `For ${project}`),
    left: (days) => `${days} left`,
    past: (days) => `${days} past`,
    hilltopName: (project) => `${project} (hilltop)`,
    met: 'yes',
    notMet: 'no',
    departments: (list) => `Departments: ${list}.`,
    withoutAction: (who) => `Gaps without an action or a next step: ${who}.`,
    member: (name, as, time) => `${name} (${as}${time === '' ? '' : ` ${time}`})`,
    event: (name, day, invited, attended, state) =>
      `${day} ${name}: ${attended} of ${invited} invited came; ${state}`,
    eventOpen: 'not closed',
    eventClosed: (day) => `closed ${day}`,
    risk: (what, response, owner) =>
      [what, response === '' ? '' : `response: ${response}`, owner].filter(Boolean).join('; '),
    spendNote: (unit) =>
      `Amounts in ${unit}. Blank: the plan does not say. Ratio: ours over the largest rival's in the category.`,
    spendTotal: 'Together',
    changes: (before, after, parts) => `Support index ${before} > ${after}: ${parts}.`,
    none: { people: 'No contacts.', spend: 'No spend.' },
  },
};
