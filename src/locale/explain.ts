/** The words of the pages of `crp explain` about contacts, departments and accounts. */
import type { Lang } from './lang.ts';

export interface ExplainWords {
  title(what: string): string;
  /** Labels of the facts at the head of a page. */
  readonly fact: Readonly<
    Record<
      | 'level'
      | 'lowered'
      | 'supervisor'
      | 'how'
      | 'effect'
      | 'target'
      | 'required'
      | 'index'
      | 'fresh'
      | 'left'
      | 'colour'
      | 'lines'
      | 'next'
      | 'mechanisms'
      | 'change',
      string
    >
  >;
  readonly heading: Readonly<
    Record<
      'evidence' | 'history' | 'confirmations' | 'closeness' | 'actions' | 'key' | 'general' | 'organization',
      string
    >
  >;
  readonly column: Readonly<
    Record<
      | 'dimension'
      | 'points'
      | 'weight'
      | 'part'
      | 'meaning'
      | 'on'
      | 'by'
      | 'shows'
      | 'what'
      | 'counts'
      | 'direction'
      | 'share'
      | 'place'
      | 'scope'
      | 'score'
      | 'byScore'
      | 'level'
      | 'why'
      | 'rival'
      | 'since'
      | 'basis'
      | 'compared'
      | 'who'
      | 'seat'
      | 'value'
      | 'change'
      | 'department'
      | 'importance'
      | 'fresh'
      | 'stage'
      | 'depth',
      string
    >
  >;
  // ── who it is
  person(parts: { home: string; title: string; role: string; influence: string; owner: string }): string;
  departmentOf(home: string, importance: string, posts: string, owner: string): string;
  readonly noRole: string;
  influence(label: string): string;
  readonly assumed: string;
  owner(name: string): string;
  posts(count: number): string;
  left(day: string, to: string): string;
  inCategory(name: string): string;
  readonly inGeneral: string;
  // ── the level
  levelByScore(level: string, score: string, from: number): string;
  levelLowered(level: string, score: string, byScore: string, from: number): string;
  levelJudged(level: string): string;
  readonly provisional: string;
  gate(name: string, to: string, unmet: string): string;
  unconfirmed(claimed: string, level: string): string;
  awaiting(claimed: string): string;
  confirmed(by: string, on: string, level: string): string;
  lowered(claimed: string, by: string, on: string, level: string, why: string): string;
  aboveClaim(by: string, on: string, level: string): string;
  byRater(by: string, on: string): string;
  readonly somebody: string;
  fresh(on: string, age: number, limit: number): string;
  stale(on: string, age: number, limit: number): string;
  // ── what would meet it
  toward(level: string): string;
  raise(dimension: string, from: number, to: number): string;
  readonly highest: string;
  readonly onlyWhatWasSeen: string;
  editIn(file: string, key: string): string;
  readonly fillIn: string;
  levelThen(level: string): string;
  indexThen(account: string, before: string, after: string): string;
  chainThen(project: string, before: number, after: number, required: number): string;
  target(level: string, by: string, serves: string): string;
  targetMet(level: string, by: string): string;
  required(project: string, level: string, inPlace: boolean): string;
  inIndex(account: string, index: string, part: string, weight: string, value: string): string;
  // ── records
  readonly sum: string;
  readonly notObserved: string;
  acts(count: number): string;
  readonly noAct: string;
  assessedBy(on: string, by: string, state: string, place: string): string;
  readonly firstAssessment: string;
  assessments(count: number): string;
  readonly unconfirmedState: string;
  readonly confirmedState: string;
  readonly loweredState: string;
  readonly notNeededState: string;
  actUntil(day: string): string;
  readonly actExpired: string;
  readonly actNotAccepted: string;
  readonly against: string;
  readonly same: string;
  readonly judged: string;
  readonly closer: string;
  readonly equal: string;
  readonly further: string;
  readonly none: Readonly<Record<'evidence' | 'history', string>>;
  // ── an account
  index(value: string, before: string, day: string): string;
  readonly indexUnknown: string;
  completeness(percent: string): string;
  indexNote(index: string): string;
  changed(before: string, after: string, parts: string): string;
  part(who: string, change: string): string;
  partFirst(who: string, change: string): string;
  partLeft(who: string, change: string): string;
  partJoined(who: string, change: string): string;
  lines(have: number, need: number, roles: number, rolesNeed: number, own: number, ownNeed: number): string;
  generalNote(score: string): string;
  organizationNote(index: string): string;
  breadth(stages: number): string;
  nextLevel(level: string, unmet: string): string;
  pointsMissing(points: string): string;
  staleShort(days: number): string;
  readonly notListed: string;
}

const plus = (text: string) => (text.startsWith('-') ? text : `+${text}`);
const s = (count: number) => (count === 1 ? '' : 's');

export const explainWords: Record<Lang, ExplainWords> = {
  zh: {
    title: (what) => `${what} 从哪里来`,
    fact: {
      level: '级别',
      lowered: '降级',
      supervisor: '主管',
      how: '怎么补',
      effect: '补了后',
      target: '目标',
      required: '项目要求',
      index: '在指数里',
      fresh: '有效期',
      left: '离开',
      colour: '灯',
      lines: '有效线',
      next: '再上一级',
      mechanisms: '机制',
      change: '变化',
    },
    heading: {
      evidence: '证据',
      history: '历次评估',
      confirmations: '主管确认',
      closeness: '对手有多近',
      actions: '行动',
      key: '关键客户关系',
      general: '普遍客户关系',
      organization: '组织客户关系',
    },
    column: {
      dimension: '维度',
      points: '评分',
      weight: '权重',
      part: '得分',
      meaning: '评的是什么',
      on: '日期',
      by: '谁',
      shows: '表现',
      what: '看到什么',
      counts: '算不算行动',
      direction: '方向',
      share: '贡献',
      place: '来处',
      scope: '范围',
      score: '得分',
      byScore: '按分',
      level: '级别',
      why: '为什么',
      rival: '对手',
      since: '从',
      basis: '依据',
      compared: '与我方比',
      who: '联系人',
      seat: '角色',
      value: '折算',
      change: '变化',
      department: '部门',
      importance: '分量',
      fresh: '有效期',
      stage: '环节',
      depth: '深度',
    },
    person: ({ home, title, role, influence, owner }) =>
      [home, title, role, influence, owner].filter(Boolean).join('，'),
    departmentOf: (home, importance, posts, owner) =>
      [home, `${importance}部门`, posts, owner].filter(Boolean).join('，'),
    noRole: '没有决策角色',
    influence: (label) => `影响力${label}`,
    assumed: '（方法假定）',
    owner: (name) => `负责人 ${name}`,
    posts: (count) => `${count} 个岗位`,
    left: (day, to) => `${day} 已离开${to === '' ? '' : `，去了${to}`}；不再计入，历史保留`,
    inCategory: (name) => `只就「${name}」`,
    inGeneral: '总体',
    levelByScore: (level, score, from) => `${level}。得分 ${score}（${from} 起）`,
    levelLowered: (level, score, byScore, from) =>
      `${level}。得分 ${score}，本来到「${byScore}」（${from} 起）`,
    levelJudged: (level) => `${level}。级别是判断的，没有评分`,
    provisional: '暂定',
    gate: (name, to, unmet) => `门槛「${name}」：最多「${to}」。${unmet}`,
    unconfirmed: (claimed, level) => `自评「${claimed}」，主管确认之前按「${level}」计`,
    awaiting: (claimed) => `自评「${claimed}」，等主管确认`,
    confirmed: (by, on, level) => `${by} ${on} 确认「${level}」`,
    lowered: (claimed, by, on, level, why) =>
      `自评「${claimed}」，${by} ${on} 确认「${level}」${why === '' ? '' : `：${why}`}`,
    aboveClaim: (by, on, level) => `${by} ${on} 确认「${level}」，高于自评，不起作用`,
    byRater: (by, on) => `${by} ${on} 的确认不算：与评估人是同一人`,
    somebody: '主管',
    fresh: (on, age, limit) => `${on} 评估，${age} 天前，${limit} 天内有效`,
    stale: (on, age, limit) => `${on} 评估，${age} 天前，过期（限 ${limit} 天）：先重评`,
    toward: (level) => `到「${level}」：`,
    raise: (dimension, from, to) => `${dimension} ${from} > ${to}`,
    highest: '已是最高级别',
    onlyWhatWasSeen: '只写真正看到的；级别由 crp 重算。',
    editIn: (file, key) => `${file} 的 ${key} 末尾加：`,
    fillIn: '（看到的事）',
    levelThen: (level) => `级别变为「${level}」`,
    indexThen: (account, before, after) => `${account}指数 ${before} > ${after}`,
    chainThen: (project, before, after, required) =>
      `${project}决策链 ${required} 人里到位 ${before} > ${after}`,
    target: (level, by, serves) => `${level}，${by} 前${serves === '' ? '' : `，为${serves}`}`,
    targetMet: (level, by) => `${level}，${by} 前：已达`,
    required: (project, level, inPlace) => `${project}要「${level}」：${inPlace ? '到' : '差'}`,
    inIndex: (account, index, part, weight, value) =>
      `${account}指数 ${index} 里的 ${part}（权重 ${weight}，级别折算 ${value}）`,
    sum: '合计',
    notObserved: '没有观察',
    acts: (count) => `有效证据 ${count} 条`,
    noAct: '没有有效证据',
    assessedBy: (on, by, state, place) =>
      [`评估 ${on}`, by, state, `来处 ${place}`].filter(Boolean).join('，'),
    firstAssessment: '第一次评估，没有趋势',
    assessments: (count) => `共评过 ${count} 次`,
    unconfirmedState: '主管未确认',
    confirmedState: '主管已确认',
    loweredState: '主管改低',
    notNeededState: '主管未确认',
    actUntil: (day) => `算，到 ${day}`,
    actExpired: '过期',
    actNotAccepted: '主管未采信',
    against: '反对我方',
    same: '不变',
    judged: '判断',
    closer: '比我方近',
    equal: '与我方一样',
    further: '比我方远',
    none: { evidence: '没有证据。', history: '没有评估过。' },
    index: (value, before, day) => `支持指数 ${value}${before === '' ? '' : `（${day} 是 ${before}）`}`,
    indexUnknown: '没有人评过，没有指数',
    completeness: (percent) => `评过的权重占 ${percent}`,
    indexNote: (index) =>
      `贡献=100 乘权重乘折算，除以权重合计；加起来是 ${index}。权重=角色乘影响力；未评按 0 计，仍占权重。`,
    changed: (before, after, parts) => `指数 ${before} > ${after}：${parts}`,
    part: (who, change) => `${who} ${plus(change)}`,
    partFirst: (who, change) => `${who} 首次评估 ${plus(change)}`,
    partLeft: (who, change) => `${who} 离开 ${plus(change)}`,
    partJoined: (who, change) => `${who} 新来 ${plus(change)}`,
    lines: (have, need, roles, rolesNeed, own, ownNeed) =>
      `${have} 条（要 ${need}），${roles} 种角色（要 ${rolesNeed}），我方 ${own} 人（要 ${ownNeed}）`,
    generalNote: (score) => `贡献=权重乘部门得分，除以已评部门的权重合计；加起来是 ${score}。`,
    organizationNote: (index) => `贡献=权重乘深度，除以最深；加起来是 ${index}。没有列出的环节按 0 计。`,
    breadth: (stages) => `正式参与 ${stages} 个环节`,
    nextLevel: (level, unmet) => `「${level}」：${unmet === '' ? '条件都够' : unmet}`,
    pointsMissing: (points) => `差 ${points} 分`,
    staleShort: (days) => `过期 ${days}天`,
    notListed: '没有列出',
  },
  en: {
    title: (what) => `Where ${what} comes from`,
    fact: {
      level: 'Level',
      lowered: 'Lowered',
      supervisor: 'Supervisor',
      how: 'What it takes',
      effect: 'Then',
      target: 'Target',
      required: 'Required',
      index: 'In the index',
      fresh: 'Freshness',
      left: 'Left',
      colour: 'Colour',
      lines: 'Live lines',
      next: 'Next level',
      mechanisms: 'Mechanisms',
      change: 'Change',
    },
    heading: {
      evidence: 'Evidence',
      history: 'All assessments',
      confirmations: 'Confirmations',
      closeness: 'How close rivals are',
      actions: 'Actions',
      key: 'Key relationships',
      general: 'General relationship',
      organization: 'Organizational relationship',
    },
    column: {
      dimension: 'Dimension',
      points: 'Points',
      weight: 'Weight',
      part: 'Part',
      meaning: 'What the points say',
      on: 'Date',
      by: 'Who',
      shows: 'Shows',
      what: 'What was seen',
      counts: 'Counts as an act',
      direction: 'Direction',
      share: 'Part',
      place: 'Where',
      scope: 'Scope',
      score: 'Score',
      byScore: 'By score',
      level: 'Level',
      why: 'Why',
      rival: 'Rival',
      since: 'Since',
      basis: 'Basis',
      compared: 'Against ours',
      who: 'Contact',
      seat: 'Role',
      value: 'Value',
      change: 'Change',
      department: 'Department',
      importance: 'Importance',
      fresh: 'Freshness',
      stage: 'Stage',
      depth: 'Depth',
    },
    person: ({ home, title, role, influence, owner }) =>
      [home, title, role, influence, owner].filter(Boolean).join(', '),
    departmentOf: (home, importance, posts, owner) =>
      [home, `${importance} department`, posts, owner].filter(Boolean).join(', '),
    noRole: 'no role in decisions',
    influence: (label) => `${label} influence`,
    assumed: ' (assumed by the method)',
    owner: (name) => `owner ${name}`,
    posts: (count) => `${count} post${s(count)}`,
    left: (day, to) => `on ${day}${to === '' ? '' : `, now at ${to}`}; counts no more, the history stays`,
    inCategory: (name) => `For ${name} only`,
    inGeneral: 'In general',
    levelByScore: (level, score, from) => `${level}: score ${score} (from ${from})`,
    levelLowered: (level, score, byScore, from) =>
      `${level}, though the score of ${score} reaches "${byScore}" (from ${from})`,
    levelJudged: (level) => `${level}: a judgement, without points`,
    provisional: 'provisional',
    gate: (name, to, unmet) => `gate "${name}", at most "${to}": ${unmet}`,
    unconfirmed: (claimed, level) => `claimed "${claimed}"; until confirmed it counts as "${level}"`,
    awaiting: (claimed) => `claimed "${claimed}", waits for the supervisor`,
    confirmed: (by, on, level) => `${by} confirmed "${level}" on ${on}`,
    lowered: (claimed, by, on, level, why) =>
      `claimed "${claimed}", ${by} confirmed "${level}" on ${on}${why === '' ? '' : `: ${why}`}`,
    aboveClaim: (by, on, level) => `${by} confirmed "${level}" on ${on}, above the claim: it raises nothing`,
    byRater: (by, on) => `the confirmation of ${on} counts for nothing: ${by} is also the rater`,
    somebody: 'a supervisor',
    fresh: (on, age, limit) => `assessed ${on}, ${age} day${s(age)} ago, fresh for ${limit}`,
    stale: (on, age, limit) => `assessed ${on}, ${age} days ago, stale (limit ${limit}): assess again first`,
    toward: (level) => `To "${level}": `,
    raise: (dimension, from, to) => `${dimension} ${from} > ${to}`,
    highest: 'already the highest level',
    onlyWhatWasSeen: 'Write only what was really seen; crp works out the level again.',
    editIn: (file, key) => `Append to ${key} in ${file}:`,
    fillIn: '...',
    levelThen: (level) => `the level becomes "${level}"`,
    indexThen: (account, before, after) => `index of ${account} ${before} > ${after}`,
    chainThen: (project, before, after, required) =>
      `in place in the chain of ${project}: ${before} > ${after} of ${required}`,
    target: (level, by, serves) => `${level} by ${by}${serves === '' ? '' : `, for ${serves}`}`,
    targetMet: (level, by) => `${level} by ${by}: met`,
    required: (project, level, inPlace) =>
      `${project} requires "${level}": ${inPlace ? 'in place' : 'missing'}`,
    inIndex: (account, index, part, weight, value) =>
      `${part} of the ${index} of ${account} (weight ${weight}, value of the level ${value})`,
    sum: 'Sum',
    notObserved: 'not observed',
    acts: (count) => `${count} valid piece${s(count)} of evidence`,
    noAct: 'no valid evidence',
    assessedBy: (on, by, state, place) =>
      [`Assessed ${on}`, by, state, `see ${place}`].filter(Boolean).join(', '),
    firstAssessment: 'the first assessment, no trend',
    assessments: (count) => `${count} assessments in all`,
    unconfirmedState: 'not confirmed',
    confirmedState: 'confirmed',
    loweredState: 'lowered by the supervisor',
    notNeededState: 'not confirmed',
    actUntil: (day) => `yes, until ${day}`,
    actExpired: 'too old',
    actNotAccepted: 'not accepted',
    against: 'against us',
    same: 'same',
    judged: 'judged',
    closer: 'closer than we are',
    equal: 'as close as we are',
    further: 'further than we are',
    none: { evidence: 'No evidence.', history: 'Never assessed.' },
    index: (value, before, day) => `support index ${value}${before === '' ? '' : ` (${before} on ${day})`}`,
    indexUnknown: 'nobody assessed, no index',
    completeness: (percent) => `${percent} of the weight is assessed`,
    indexNote: (index) =>
      `Part = 100 x weight x value / all weight; the parts add up to ${index}. Weight = role x influence; who is not assessed counts 0 and keeps the weight.`,
    changed: (before, after, parts) => `index ${before} > ${after}: ${parts}`,
    part: (who, change) => `${who} ${plus(change)}`,
    partFirst: (who, change) => `${who} first assessed ${plus(change)}`,
    partLeft: (who, change) => `${who} left ${plus(change)}`,
    partJoined: (who, change) => `${who} came ${plus(change)}`,
    lines: (have, need, roles, rolesNeed, own, ownNeed) =>
      `${have} (needs ${need}), in ${roles} role${s(roles)} (needs ${rolesNeed}), held by ${own} of ours (needs ${ownNeed})`,
    generalNote: (score) =>
      `Part = weight x the department's score / weight of the assessed departments; the parts add up to ${score}.`,
    organizationNote: (index) =>
      `Part = weight x depth / deepest; the parts add up to ${index}. A stage that is not listed counts 0.`,
    breadth: (stages) => `formal part in ${stages} stage${s(stages)}`,
    nextLevel: (level, unmet) => `"${level}": ${unmet === '' ? 'all conditions hold' : unmet}`,
    pointsMissing: (points) => `${points} points missing`,
    staleShort: (days) => `stale ${days}d`,
    notListed: 'not listed',
  },
};
