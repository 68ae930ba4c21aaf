/** The words of the one-page brief and of the whole plan document. */
import type { Lang } from './lang.ts';

type ColumnName =
  | 'hilltop'
  | 'amount'
  | 'light'
  | 'left'
  | 'decision'
  | 'chain'
  | 'inPlace'
  | 'who'
  | 'seat'
  | 'now'
  | 'required'
  | 'outcome'
  | 'lesson'
  | 'what'
  | 'decides'
  | 'by'
  | 'otherwise'
  | 'account'
  | 'strategy'
  | 'posture'
  | 'owner'
  | 'backup'
  | 'event'
  | 'objective'
  | 'attended'
  | 'closed'
  | 'review'
  | 'finding'
  | 'done'
  | 'rival'
  | 'targets'
  | 'strengths'
  | 'problems'
  | 'learn'
  | 'factor'
  | 'change'
  | 'response'
  | 'risk'
  | 'subject'
  | 'rule'
  | 'count'
  | 'target'
  | 'kind';

export interface PlanDocumentWords {
  briefTitle(region: string, period: string): string;
  reportTitle(region: string, period: string): string;
  elapsed(percent: string): string;
  hilltopLine(name: string, amount: string, days: string, inPlace: number, of: number): string;
  opponent(who: string): string;
  readonly heads: Readonly<
    Record<
      | 'summary'
      | 'strategy'
      | 'targets'
      | 'layers'
      | 'hilltops'
      | 'gaps'
      | 'topGaps'
      | 'actions'
      | 'events'
      | 'reviews'
      | 'rivals'
      | 'environment'
      | 'asks'
      | 'risks'
      | 'quality'
      | 'contacts'
      | 'portfolio'
      | 'closed'
      | 'chain',
      string
    >
  >;
  readonly column: Readonly<Record<ColumnName, string>>;
  readonly light: Readonly<Record<'red' | 'amber' | 'green', string>>;
  trust(
    people: number,
    fresh: number,
    stale: number,
    missing: number,
    confirmed: number,
    awaiting: number,
  ): string;
  accepted(count: number): string;
  cover(who: string): string;
  confirm(who: string): string;
  look(target: string, day: string, count: number): string;
  coverOtherwise(projects: string): string;
  readonly confirmOtherwise: string;
  readonly lookOtherwise: string;
  readonly later: string;
}

export const planDocumentWords: Record<Lang, PlanDocumentWords> = {
  zh: {
    briefTitle: (region, period) => `${region} ${period} 客户关系规划 一页纸`,
    reportTitle: (region, period) => `${region} ${period} 客户关系规划`,
    elapsed: (percent) => `全年已过 ${percent}`,
    hilltopLine: (name, amount, days, inPlace, of) =>
      `山头 ${name}（${amount}）还有 ${days}，决策链要求 ${of} 人，到位 ${inPlace} 人。`,
    opponent: (who) => `最大的阻力是 ${who}。`,
    heads: {
      summary: '摘要',
      strategy: '策略',
      targets: '市场目标',
      layers: '三层客户关系',
      hilltops: '山头项目',
      gaps: '关系目标与差距',
      topGaps: '最要紧的差距',
      actions: '行动计划',
      events: '活动',
      reviews: '评审',
      rivals: '竞争对手',
      environment: '宏观环境',
      asks: '请领导定的事',
      risks: '风险',
      quality: '数据质量',
      contacts: '附录：联系人',
      portfolio: '客户与策略',
      closed: '已定的项目',
      chain: '决策链',
    },
    column: {
      hilltop: '山头',
      amount: '金额',
      light: '灯',
      left: '剩余',
      decision: '定标',
      chain: '决策链',
      inPlace: '到位',
      who: '联系人',
      seat: '角色',
      now: '现在',
      required: '要求',
      outcome: '结果',
      lesson: '教训',
      what: '事',
      decides: '谁定',
      by: '最晚',
      otherwise: '不定的后果',
      account: '客户',
      strategy: '策略',
      posture: '姿态',
      owner: '负责',
      backup: '备份',
      event: '活动',
      objective: '目的',
      attended: '到/请',
      closed: '关闭',
      review: '评审',
      finding: '发现',
      done: '办了',
      rival: '对手',
      targets: '目标',
      strengths: '强项',
      problems: '问题',
      learn: '可学',
      factor: '因素',
      change: '变化',
      response: '应对',
      risk: '风险',
      subject: '对象',
      rule: '规则',
      count: '个数',
      target: '目标',
      kind: '种类',
    },
    light: { red: '红', amber: '黄', green: '绿' },
    trust: (people, fresh, stale, missing, confirmed, awaiting) =>
      `${people} 位关键人：有效 ${fresh}，过期 ${stale}，未评 ${missing}；主管已确认 ${confirmed} 人，待确认 ${awaiting} 人。`,
    accepted: (count) => `已接受而不报的 ${count} 个。`,
    cover: (who) => `${who} 反对，没有在做的行动：由谁来做`,
    confirm: (who) => `确认自评：${who}`,
    look: (target, day, count) => `${target} ${day} 调整后，复核其下 ${count} 个关系目标`,
    coverOtherwise: (projects) => `反对延续${projects ? `到 ${projects}` : ''}`,
    confirmOtherwise: '级别暂按未确认的算',
    lookOtherwise: '关系目标还按旧的市场目标走',
    later: '未定',
  },
  en: {
    briefTitle: (region, period) => `${region} ${period}: customer relationships on one page`,
    reportTitle: (region, period) => `${region} ${period}: customer-relationship plan`,
    elapsed: (percent) => `${percent} of the period is over`,
    hilltopLine: (name, amount, days, inPlace, of) =>
      `Hilltop ${name} (${amount}) is decided in ${days}; ${inPlace} of the ${of} people required are in place.`,
    opponent: (who) => `The hardest opposition is ${who}.`,
    heads: {
      summary: 'Summary',
      strategy: 'Strategy',
      targets: 'Market targets',
      layers: 'Three layers of relationships',
      hilltops: 'Hilltop projects',
      gaps: 'Relationship targets and gaps',
      topGaps: 'The gaps that matter most',
      actions: 'Actions',
      events: 'Events',
      reviews: 'Reviews',
      rivals: 'Rivals',
      environment: 'Environment',
      asks: 'Decisions asked for',
      risks: 'Risks',
      quality: 'Data quality',
      contacts: 'Appendix: contacts',
      portfolio: 'Accounts and strategies',
      closed: 'Decided projects',
      chain: 'Decision chain',
    },
    column: {
      hilltop: 'Hilltop',
      amount: 'Amount',
      light: 'Light',
      left: 'Left',
      decision: 'Decision',
      chain: 'Chain',
      inPlace: 'In place',
      who: 'Contact',
      seat: 'Role',
      now: 'Now',
      required: 'Required',
      outcome: 'Outcome',
      lesson: 'Lesson',
      what: 'What',
      decides: 'Who decides',
      by: 'By',
      otherwise: 'Otherwise',
      account: 'Account',
      strategy: 'Strategy',
      posture: 'Posture',
      owner: 'Owner',
      backup: 'Backup',
      event: 'Event',
      objective: 'Objective',
      attended: 'Came/asked',
      closed: 'Closed',
      review: 'Review',
      finding: 'Finding',
      done: 'Done',
      rival: 'Rival',
      targets: 'Targets',
      strengths: 'Strengths',
      problems: 'Problems',
      learn: 'To learn',
      factor: 'Factor',
      change: 'Change',
      response: 'Response',
      risk: 'Risk',
      subject: 'Subject',
      rule: 'Rule',
      count: 'Count',
      target: 'Target',
      kind: 'Kind',
    },
    light: { red: 'red', amber: 'amber', green: 'green' },
    trust: (people, fresh, stale, missing, confirmed, awaiting) =>
      `${people} key contacts: ${fresh} fresh, ${stale} stale, ${missing} not assessed; ${confirmed} confirmed by a supervisor, ${awaiting} waiting.`,
    accepted: (count) => `${count} accepted and kept quiet.`,
    cover: (who) => `${who} is against us and no action is under way: who takes it on`,
    confirm: (who) => `confirm the claims about ${who}`,
    look: (target, day, count) =>
      `look again at the ${count} relationship targets behind ${target}, revised on ${day}`,
    coverOtherwise: (projects) => `the opposition lasts${projects ? ` until ${projects}` : ''}`,
    confirmOtherwise: 'the levels count as unconfirmed',
    lookOtherwise: 'the relationship targets still serve the old market target',
    later: 'open',
  },
};
