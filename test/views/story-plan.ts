/** A region in which something has happened: a hilltop lost, people who left, events, reviews, risks; with names in either language. */
import type { Lang } from '../../src/locale/lang.ts';
import { type Reading, readPlan } from '../../src/plan/read.ts';
import type { State } from '../../src/plan/state.ts';
import { stateAt } from '../../src/plan/state-at.ts';
import { createPlaces, type Places } from '../../src/tree/places.ts';

export const today = '2027-09-25';
export const since = '2027-06-30';

const names: Record<Lang, Readonly<Record<string, string>>> = {
  zh: {
    region: '东区',
    optical: '光传输',
    radio: '无线',
    vertex: '对手甲',
    group: '北岭集团',
    metro: '北岭电信',
    grid: '金沙电网',
    network: '网络部',
    planning: '规划部',
    luo: '罗总',
    gu: '顾工',
    tang: '唐工',
    wei: '魏工',
    qin: '秦工',
    song: '宋工',
    chief: '总经理',
    industry: '电信',
    core: '骨干扩容',
    rest: '无线三期',
    lots: '环网两标段',
    lotA: '北段',
    lotB: '南段',
    zhao: '赵工',
    lin: '林工',
    strategy: '守住网络部',
    why: '决定三年格局',
    fallback: '保住第二份额',
    lesson: '集采阶段没有人在场',
    spoke: '在评审会上为我方说话',
    against: '会上反对同台测试',
    private: '口头说过，不算',
    listen: '听清理由',
    forum: '技术年会',
    objective: '接触规划线',
    learnt: '规划线不出席厂商活动',
    finding: '规划部无人主责',
    decision: '唐工专人',
    ask: '借一名方案经理',
    otherwise: '测试撞期',
    risk: '集采上收集团',
    response: '转做省内专网',
    change: '三年完成骨干改造',
    revised: '提前到年内定标',
  },
  en: {
    region: 'East',
    optical: 'Optical',
    radio: 'Radio',
    vertex: 'Vertex',
    group: 'North Group',
    metro: 'Metro Telecom',
    grid: 'Grid East',
    network: 'Network',
    planning: 'Planning',
    luo: 'Ann Luck',
    gu: 'Bob Gould',
    tang: 'Dan Tongue',
    wei: 'Eve Ways',
    qin: 'Hal Quinn',
    song: 'Ida Song',
    chief: 'Chief executive',
    industry: 'telecom',
    core: 'Core upgrade',
    rest: 'Radio phase three',
    lots: 'Ring in two lots',
    lotA: 'Northern lot',
    lotB: 'Southern lot',
    zhao: 'Joe Shaw',
    lin: 'Lynn Marsh',
    strategy: 'Hold the network department',
    why: 'Decides three years',
    fallback: 'Keep the second share',
    lesson: 'Nobody was there when the group bought',
    spoke: 'Spoke for us in the review',
    against: 'Opposed the trial in the meeting',
    private: 'Said in private',
    listen: 'Hear the reasons',
    forum: 'Technical forum',
    objective: 'Meet the planners',
    learnt: 'Planners stay away from vendor events',
    finding: 'Nobody owns Planning',
    decision: 'One person for Dan',
    ask: 'Lend a solution manager',
    otherwise: 'The trial clashes',
    risk: 'The group takes over buying',
    response: 'Turn to private networks',
    change: 'Backbones to be renewed in three years',
    revised: 'The decision came forward',
  },
};

const text = `
crp: 1
lang: {lang}
region: {id: east, name: {region}}
period: {name: "2027", from: 2027-01-01, to: 2027-12-31}
currency: CNY
strategy: {strategy}
categories: [{id: optical, name: {optical}}, {id: radio, name: {radio}}]
targets:
  - {id: orders, kind: profit, metric: orders, baseline: 4.3亿, target: {2027-Q2: 2.2亿, 2027-Q4: 5.2亿}, looked: 2027-06-30, revisions: [{on: 2027-07-15, at: 2027-Q4, from: 4.9亿, to: 5.2亿, why: {revised}, approved-by: zhao}]}
  - {id: share, kind: share, category: optical, baseline: 24%, target: {2027: 34%, 2028: 38%}}
  - {id: press, kind: competition, rival: vertex, baseline: 0.55, target: 0.9}
  - {id: win-core, kind: hilltop, project: core}
environment:
  - {factor: policy, change: {change}, affects: [customers], impact: 2, response: {response}, accounts: [metro], on: 2027-02-10}
rivals:
  - {id: vertex, name: {vertex}, strategic: true, targets: [{objective}], relationship-strategy: {strategy}, strengths: [{spoke}], problems: [{private}], learn: [{learnt}], organization: {people: 14}}
organizations: [{id: group, name: {group}, kind: parent}]
accounts:
  - id: metro
    name: {metro}
    parent: group
    tier: S
    maturity: mature
    industry: {industry}
    posture: invest
    strategy: {strategy}
    serves: [win-core]
    targets: {orders: 1.6亿}
    organization: {target: {level: partner, by: 2027-12-31}}
    mechanisms: [{kind: framework-agreement, from: 2026-07-02}]
    spend: [{year: 2027, category: optical, total: 1.6亿, ours: 5600万, rivals: {vertex: 7200万}, basis: estimate, on: 2027-03-01}]
    departments:
      - {id: network, name: {network}, weight: core, posts: 14, owner: lin, target: {level: excellent, by: 2027-12-31}}
      - {id: planning, name: {planning}, weight: core}
    contacts:
      - {id: luo, name: {luo}, title: {chief}, role: approver, influence: high, owner: zhao, backup: lin}
      - {id: gu, name: {gu}, department: network, reports-to: luo, role: decider, influence: high, categories: [optical], owner: lin, target: {level: exclusive, by: 2027-11-10}}
      - {id: tang, name: {tang}, department: planning, reports-to: gu, role: evaluator, influence: high, categories: [optical], owner: lin, target: accepting}
      - {id: wei, name: {wei}, reports-to: gu, role: influencer, categories: [optical], owner: lin, target: supportive}
      - {id: qin, name: {qin}, role: approver, influence: medium, left: 2027-08-15, target: favorable}
  - id: grid
    name: {grid}
    tier: A
    contacts: [{id: song, name: {song}, role: decider, influence: high, owner: lin}]
projects:
  - {id: core, name: {core}, account: metro, category: optical, stage: bidding, amount: 8600万, probability: 45%, decision: 2027-11-20, hilltop: {why: {why}, fallback: {fallback}}, rivals: {vertex: incumbent}, chain: {required: {gu: supportive, luo: favorable, tang: accepting, wei: supportive}}}
  - {id: rest, name: {rest}, account: metro, category: radio, amount: 6400万, decision: 2027-05-28, hilltop: {why: {why}}, rivals: {vertex: incumbent}, outcome: {on: 2027-05-28, result: lost, to: vertex, lesson: {lesson}}}
  - id: lots
    name: {lots}
    account: grid
    category: optical
    decision: 2027-06-30
    lots:
      - {id: a, name: {lotA}, amount: 300万, outcome: {on: 2027-06-12, result: won}}
      - {id: b, name: {lotB}, amount: 200万, outcome: {on: 2027-06-20, result: lost, to: vertex, lesson: {lesson}}}
goals:
  - {id: people, for: share, layer: key, category: optical, at-least: {supportive: 3}, by: 2027-12-31}
  - {id: accounts, for: share, layer: organization, at-least: {key-supplier: 1}}
team:
  - {id: zhao, name: {zhao}, role: executive-sponsor, capacity: 30%, skill: 5, mode: farmer, languages: [zh, en]}
  - {id: lin, name: {lin}, role: account-manager, capacity: 100%, skill: 4, mode: hunter, languages: [zh], supervisor: zhao, absent: [{from: 2027-10-11, to: 2027-10-15}]}
assignments:
  - {staff: lin, account: metro, as: owner, time: 80%}
  - {staff: zhao, account: metro, as: backup, time: 15%}
  - {staff: lin, account: grid, as: owner, time: 40%}
asks: [{what: {ask}, decides: zhao, by: 2027-10-08, otherwise: {otherwise}, for: win-core}]
risks: [{what: {risk}, subject: metro, response: {response}, owner: lin, on: 2027-06-01}]
assessments:
  - {on: 2027-03-10, by: lin, scores: {metro/gu: 3 3 3 2 3 3, metro/tang: 3 2 2 1 2 2, metro/luo: 3 3 2 2 3 3, metro/qin: 3 3 3 2 3 3, metro: 1 1 2 3 4 3 3 2, metro/network: 3 3 3 3}}
  - {on: 2027-06-20, by: lin, scores: {metro/gu: 4 4 4 3 4 3, metro/luo: same}}
  - {on: 2027-09-08, by: lin, scores: {metro/gu: 4 4 4 3 4 4, metro/gu@radio: 2 2 2 1 1 1, metro/tang: 2 1 1 0 0 1, metro/wei: 4 4 5 4 4 4, metro/network: 4 3 4 3, metro: 2 1 2 3 4 3 4 2}}
evidence:
  - {of: metro/gu, on: 2027-02-01, by: lin, shows: support, what: {spoke}}
  - {of: metro/gu, on: 2027-08-19, by: lin, shows: support, what: {spoke}}
  - {of: metro/tang, on: 2027-08-28, by: lin, shows: support, against: true, what: {against}}
  - {of: metro/network, on: 2027-08-01, by: lin, shows: delivery, what: {spoke}}
confirmations: [{on: 2027-09-18, by: zhao, levels: {metro/gu: supportive}, why: {metro/gu: {private}}}]
closeness: [{on: 2027-09-01, by: lin, rival: vertex, basis: heard, levels: {metro/tang: exclusive, metro/gu: accepting}}]
actions:
  - {id: a1, subject: metro/tang, move: technical-exchange, purpose: {listen}, owner: lin, due: 2027-09-20, verify: supervisor, effort: 24h, started: 2027-09-01}
  - {id: a2, subject: metro/gu, move: model-site-visit, purpose: {listen}, owner: lin, due: 2027-08-30, verify: record, done: 2027-08-29, verified: 2027-09-02, result: {learnt}}
  - {id: a3, subject: metro/luo, move: executive-visit, purpose: {listen}, owner: zhao, due: 2027-01-31, every: month, done: [2027-08-30]}
  - {id: a4, subject: core, purpose: {listen}, owner: lin, due: 2027-10-10, dropped: {on: 2027-09-10, why: {revised}}}
events:
  - {id: forum, name: {forum}, type: forum, on: 2027-06-18, objective: {objective}, invited: [metro/gu, metro/tang], attended: [metro/gu], learnt: [{learnt}], follow-ups: [a1]}
reviews:
  - {on: 2027-06-30, kind: self-check, by: lin, findings: [{finding}], decisions: [{what: {decision}, owner: lin, due: 2027-07-31}]}
`;

export interface Story {
  readonly state: State;
  readonly before: State;
  readonly reading: Reading;
  readonly places: Places;
}

/** The region on its day and on the day of comparison, with names in the language. */
export function storyRegion(lang: Lang): Promise<Story> {
  const story = stories.get(lang) ?? readStory(lang);
  stories.set(lang, story);
  return story;
}

const stories = new Map<Lang, Promise<Story>>();

async function readStory(lang: Lang): Promise<Story> {
  const words: Readonly<Record<string, string>> = { ...names[lang], lang };
  const written = text.replace(/\{([a-zA-Z]+)\}/g, (whole, key: string) => words[key] ?? whole);
  const bytes = new TextEncoder().encode(written);
  const reading = await readPlan({ read: () => bytes, list: () => [] }, 'plan.yaml');
  if (!reading.plan || !reading.method) throw new Error(JSON.stringify(reading.diagnostics));
  return {
    state: stateAt(reading.plan, reading.method, today, today),
    before: stateAt(reading.plan, reading.method, since, today),
    reading,
    places: createPlaces(reading.texts),
  };
}

/** Every word that comes from the plan: names and free texts. */
export function storyWords(lang: Lang): readonly string[] {
  return Object.values(names[lang]);
}
