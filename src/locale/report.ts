/** The words of the document of `crp report`. */
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Lang } from './lang.ts';

export interface ReportWords {
  title(region: string, period: string): string;
  readonly heading: Readonly<
    Record<
      | 'summary'
      | 'asks'
      | 'market'
      | 'environment'
      | 'rivals'
      | 'portfolio'
      | 'layers'
      | 'hilltops'
      | 'decided'
      | 'gaps'
      | 'actions'
      | 'events'
      | 'reviews'
      | 'risks'
      | 'quality'
      | 'contacts'
      | 'method',
      string
    >
  >;
  layersSince(day: string): string;
  readonly strategy: string;
  readonly declared: string;
  readonly column: Readonly<
    Record<
      | 'target'
      | 'kind'
      | 'baseline'
      | 'value'
      | 'by'
      | 'revised'
      | 'factor'
      | 'change'
      | 'affects'
      | 'impact'
      | 'response'
      | 'accounts'
      | 'source'
      | 'rival'
      | 'goals'
      | 'strategy'
      | 'strengths'
      | 'problems'
      | 'learn'
      | 'people'
      | 'account'
      | 'tier'
      | 'maturity'
      | 'industry'
      | 'posture'
      | 'owner'
      | 'backup'
      | 'on'
      | 'event'
      | 'objective'
      | 'came'
      | 'learnt'
      | 'followUps'
      | 'result'
      | 'closed'
      | 'review'
      | 'finding'
      | 'decision'
      | 'done'
      | 'risk'
      | 'subject'
      | 'severity'
      | 'rule'
      | 'count'
      | 'first'
      | 'layer'
      | 'level'
      | 'from'
      | 'counts'
      | 'dimension'
      | 'weight'
      | 'role',
      string
    >
  >;
  win(project: string): string;
  revision(from: string, to: string, on: string): string;
  why(text: string): string;
  fallback(text: string): string;
  strategic(name: string): string;
  readonly notClosed: string;
  readonly open: string;
  overdue(days: number): string;
  accepted(count: number): string;
  readonly noFindings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly levels: string;
  readonly dimensions: string;
  readonly roles: string;
  acts(days: number, dimensions: string): string;
  fresh(days: string): string;
  lines(tier: string, contacts: number, roles: number, own: number): string;
  readonly none: Readonly<Record<'rows', string>>;
}

const s = (count: number) => (count === 1 ? '' : 's');

export const reportWords: Record<Lang, ReportWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 客户关系规划`,
    heading: {
      summary: '摘要与请示',
      asks: '请领导定的事',
      market: '市场目标',
      environment: '宏观环境',
      rivals: '竞争对手',
      portfolio: '客户组合',
      layers: '三层客户关系',
      hilltops: '山头项目',
      decided: '已有结局的项目',
      gaps: '关系目标与差距',
      actions: '策略与行动',
      events: '品牌与交流活动',
      reviews: '自检、辅导与考核',
      risks: '风险与数据质量',
      quality: '复核发现',
      contacts: '附录一：联系人',
      method: '附录二：所用的方法',
    },
    layersSince: (day) => `三层客户关系：现在与 ${day}`,
    strategy: '策略',
    declared: '只列计划里写的；完成、预计和份额不在本文。',
    column: {
      target: '目标',
      kind: '种类',
      baseline: '定目标时',
      value: '目标值',
      by: '到',
      revised: '调整',
      factor: '因素',
      change: '变化',
      affects: '影响谁',
      impact: '程度',
      response: '应对',
      accounts: '客户',
      source: '来源',
      rival: '对手',
      goals: '目标',
      strategy: '关系策略',
      strengths: '强项',
      problems: '问题',
      learn: '可学',
      people: '人手',
      account: '客户',
      tier: '级',
      maturity: '成熟度',
      industry: '行业',
      posture: '姿态',
      owner: '负责',
      backup: '备份',
      on: '日期',
      event: '活动',
      objective: '目的',
      came: '到/请',
      learnt: '学到什么',
      followUps: '后续',
      result: '结果',
      closed: '闭环',
      review: '种类',
      finding: '发现',
      decision: '决定',
      done: '办了没有',
      risk: '风险',
      subject: '对象',
      severity: '程度',
      rule: '规则',
      count: '处',
      first: '例如',
      layer: '层',
      level: '级别',
      from: '从',
      counts: '折算',
      dimension: '维度',
      weight: '权重',
      role: '角色',
    },
    win: (project) => `拿下${project}`,
    revision: (from, to, on) => `${on} ${from} > ${to}`,
    why: (text) => `为什么：${text}`,
    fallback: (text) => `退路：${text}`,
    strategic: (name) => `${name}（战略对手）`,
    notClosed: '没有闭环',
    open: '未办',
    overdue: (days) => `逾期 ${days} 天`,
    accepted: (count) => `另有 ${count} 处已知而接受，不列。`,
    noFindings: '没有发现。',
    severity: { error: '错误', warning: '警告', note: '提示' },
    levels: '级别',
    dimensions: '维度与权重',
    roles: '角色权重',
    acts: (days, dimensions) => `行动：${days} 天内表现${dimensions}的证据。`,
    fresh: (days) => `评估有效期（天）：${days}。`,
    lines: (tier, contacts, roles, own) =>
      `${tier} 级要 ${contacts} 条有效线、${roles} 种角色、我方 ${own} 人`,
    none: { rows: '没有。' },
  },
  en: {
    title: (region, period) => `${region} ${period}: customer-relationship plan`,
    heading: {
      summary: 'Summary and asks',
      asks: 'Decisions asked for',
      market: 'Market targets',
      environment: 'Environment',
      rivals: 'Rivals',
      portfolio: 'Portfolio',
      layers: 'Three layers of relationships',
      hilltops: 'Hilltop projects',
      decided: 'Projects that are decided',
      gaps: 'Relationship targets and gaps',
      actions: 'Strategies and actions',
      events: 'Events',
      reviews: 'Self-checks, coaching and appraisals',
      risks: 'Risks and data quality',
      quality: 'Findings',
      contacts: 'Appendix A: contacts',
      method: 'Appendix B: the method in force',
    },
    layersSince: (day) => `Three layers of relationships: now and on ${day}`,
    strategy: 'Strategy',
    declared: 'As the plan declares it; progress, forecast and shares are not in this document.',
    column: {
      target: 'Target',
      kind: 'Kind',
      baseline: 'When set',
      value: 'Value',
      by: 'By',
      revised: 'Revised',
      factor: 'Factor',
      change: 'Change',
      affects: 'Affects',
      impact: 'Impact',
      response: 'Response',
      accounts: 'Accounts',
      source: 'Source',
      rival: 'Rival',
      goals: 'Aims',
      strategy: 'Its relationships',
      strengths: 'Strengths',
      problems: 'Problems',
      learn: 'To learn',
      people: 'People',
      account: 'Account',
      tier: 'Tier',
      maturity: 'Maturity',
      industry: 'Industry',
      posture: 'Posture',
      owner: 'Owner',
      backup: 'Backup',
      on: 'Date',
      event: 'Event',
      objective: 'Objective',
      came: 'Came/invited',
      learnt: 'Learnt',
      followUps: 'Follow-ups',
      result: 'Result',
      closed: 'Closed',
      review: 'Kind',
      finding: 'Finding',
      decision: 'Decision',
      done: 'Done',
      risk: 'Risk',
      subject: 'Subject',
      severity: 'Severity',
      rule: 'Rule',
      count: 'Count',
      first: 'For instance',
      layer: 'Layer',
      level: 'Level',
      from: 'From',
      counts: 'Counts as',
      dimension: 'Dimension',
      weight: 'Weight',
      role: 'Role',
    },
    win: (project) => `win ${project}`,
    revision: (from, to, on) => `${from} > ${to} on ${on}`,
    why: (text) => `Why: ${text}`,
    fallback: (text) => `Fallback: ${text}`,
    strategic: (name) => `${name} (strategic)`,
    notClosed: 'not closed',
    open: 'open',
    overdue: (days) => `${days} day${s(days)} overdue`,
    accepted: (count) => `${count} more ${count === 1 ? 'is' : 'are'} known and accepted.`,
    noFindings: 'Nothing found.',
    severity: { error: 'error', warning: 'warning', note: 'note' },
    levels: 'Levels',
    dimensions: 'Dimensions and weights',
    roles: 'Weights of roles',
    acts: (days, dimensions) => `An act: evidence of the last ${days} days that shows ${dimensions}.`,
    fresh: (days) => `Days for which an assessment is fresh: ${days}.`,
    lines: (tier, contacts, roles, own) =>
      `tier ${tier} needs ${contacts} live line${s(contacts)} in ${roles} role${s(roles)}, held by ${own} of ours`,
    none: { rows: 'None.' },
  },
};
