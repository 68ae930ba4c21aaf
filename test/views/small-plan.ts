/** A small region for the tests of pages: the same plan with Chinese names and with English ones, and its state at a day. */
import type { Lang } from '../../src/locale/lang.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { State } from '../../src/plan/state.ts';
import { stateAt } from '../../src/plan/state-at.ts';

export const today = '2027-09-25';

const names: Record<Lang, Readonly<Record<string, string>>> = {
  zh: {
    region: '试验区',
    year: '2027',
    fibre: '光纤',
    radio: '无线',
    rival: '对手甲',
    institute: '东方设计院',
    lu: '陆工',
    metro: '北岭电信',
    grid: '南河电网',
    mine: '西山矿业',
    network: '网络部',
    planning: '规划部',
    luo: '罗一',
    gu: '顾二',
    chen: '陈三',
    tang: '唐四',
    wei: '魏五',
    peng: '彭六',
    he: '何七',
    qin: '秦八',
    fang: '方九',
    bai: '白十',
    cao: '曹甲',
    core: '骨干扩容',
    ring: '环网改造',
    lin: '林甲',
    su: '苏乙',
    zhao: '赵丙',
    spoke: '在评审会上为我方说话',
    against: '会上反对同台测试',
    private: '口头说过，不算',
    wrote: '书面推荐我方',
    listen: '听清理由',
    visit: '总部回访',
    done: '看过样板点',
    goal: '光纤支持者',
    why: '决定格局',
  },
  en: {
    region: 'Test region',
    year: '2027',
    fibre: 'Fibre',
    radio: 'Radio',
    rival: 'Vertex',
    institute: 'Eastern Design',
    lu: 'Lou Field',
    metro: 'Metro Telecom',
    grid: 'Grid North',
    mine: 'Westhill Mining',
    network: 'Network',
    planning: 'Planning',
    luo: 'Ann Luck',
    gu: 'Bob Gould',
    chen: 'Cath Chance',
    tang: 'Dan Tongue',
    wei: 'Eve Ways',
    peng: 'Fred Penn',
    he: 'Gill Heath',
    qin: 'Hal Quinn',
    fang: 'Ida Fane',
    bai: 'Jon Bailey',
    cao: 'Kit Cawley',
    core: 'Core upgrade',
    ring: 'Ring renewal',
    lin: 'Lynn Marsh',
    su: 'Sue Holt',
    zhao: 'Joe Shaw',
    spoke: 'Spoke for us in the review',
    against: 'Opposed the trial in the meeting',
    private: 'Said in private',
    wrote: 'Recommended us in writing',
    listen: 'Hear the reasons',
    visit: 'Return visit',
    done: 'Saw the model site',
    goal: 'Fibre supporters',
    why: 'Decides the pattern',
  },
};

const text = `
crp: 1
lang: {lang}
region: {id: test, name: {region}}
period: {name: "{year}", from: 2027-01-01, to: 2027-12-31}
currency: CNY
categories: [{id: fibre, name: {fibre}}, {id: radio, name: {radio}}]
targets:
  - {id: orders, kind: profit, metric: orders, target: 100M}
  - {id: fibre-share, kind: share, category: fibre, target: 30%}
  - {id: win-core, kind: hilltop, project: core}
rivals: [{id: rival, name: {rival}}]
organizations:
  - {id: institute, name: {institute}, kind: design-institute, contacts: [{id: lu, name: {lu}, role: influencer, influence: high, owner: su}]}
accounts:
  - id: metro
    name: {metro}
    tier: S
    maturity: mature
    serves: [win-core]
    mechanisms: [{kind: framework-agreement, from: 2026-01-01}]
    organization: {target: {level: partner, by: 2027-12-31}}
    departments:
      - {id: network, name: {network}, weight: core, target: {level: excellent, by: 2027-12-31}}
      - {id: planning, name: {planning}, weight: core, target: {level: medium, by: 2027-11-10}}
    contacts:
      - {id: luo, name: {luo}, role: approver, influence: high, owner: zhao, backup: lin, target: {level: supportive, by: 2027-12-31, for: orders}}
      - {id: gu, name: {gu}, role: decider, influence: high, owner: lin, categories: [fibre], target: {level: exclusive, by: 2027-11-10}}
      - {id: chen, name: {chen}, role: evaluator, influence: high, owner: lin, categories: [fibre], target: {level: supportive, by: 2027-11}}
      - {id: tang, name: {tang}, role: evaluator, influence: high, owner: lin, categories: [fibre], target: {level: accepting, by: 2027-10-31}}
      - {id: wei, name: {wei}, role: influencer, influence: medium, owner: lin}
      - {id: peng, name: {peng}, role: user, influence: medium, owner: su}
      - {id: bai, name: {bai}, role: influencer, influence: low}
  - id: grid
    name: {grid}
    tier: A
    maturity: new
    general: {target: {level: good, by: 2027-12-31, for: orders}}
    departments: [{id: network, name: {network}, weight: core}, {id: planning, name: {planning}}]
    spend: [{year: 2027, category: fibre, total: 20M, ours: 2M}]
    contacts:
      - {id: he, name: {he}, role: decider, influence: high, owner: su, target: {level: supportive, by: 2027-10-20, for: orders}}
      - {id: qin, name: {qin}, role: approver, left: 2027-08-15, owner: su, target: {level: favorable, for: orders}}
      - {id: fang, name: {fang}, role: evaluator, influence: medium, owner: su, target: {level: accepting, for: orders}}
  - {id: mine, name: {mine}, contacts: [{id: cao, name: {cao}, role: decider, owner: su}]}
projects:
  - {id: core, name: {core}, account: metro, category: fibre, amount: 86M, stage: bidding, decision: 2027-11-20, hilltop: {why: {why}}, chain: {required: {gu: supportive, luo: favorable, chen: supportive, tang: accepting, institute/lu: favorable}, add: [institute/lu]}}
  - {id: ring, name: {ring}, account: grid, category: fibre, amount: 5.5M, stage: lead, decision: 2027-12-15}
goals:
  - {id: fibre-people, name: {goal}, for: fibre-share, layer: key, category: fibre, at-least: {supportive: 4, exclusive: 1}, by: 2027-12-31}
  - {id: orgs, for: fibre-share, layer: organization, at-least: {supplier: 1, partner: 1}}
  - {id: good, for: orders, layer: general, tiers: [S, A], at-least: {good: 1}}
team:
  - {id: zhao, name: {zhao}, role: executive-sponsor}
  - {id: lin, name: {lin}, role: account-manager, supervisor: zhao}
  - {id: su, name: {su}, role: account-manager, supervisor: zhao}
assignments: [{staff: lin, account: metro, as: owner}, {staff: su, account: grid, as: owner}]
assessments:
  - {on: 2027-03-01, by: lin, scores: {metro/wei: 3 3 3 3 3 3, metro/tang: 3 3 2 1 2 2, grid/fang: 2 1 1 1 1 2, grid/qin: 3 3 3 3 3 3, metro: 2 1 2 3 4 3 4 2}}
  - {on: 2027-06-20, by: lin, scores: {metro/gu: 4 4 4 3 4 3, metro/chen: 4 4 4 3 3 3, metro/luo: 3 3 2 2 3 3, metro/network: 4 3 4 3, metro/planning: 1 1 3 1, metro/peng: 4 4 4 4 4 4}}
  - {on: 2027-09-08, by: lin, scores: {metro/gu: 4 4 4 3 4 4, metro/chen: 4 5 4 4 3 3, metro/luo: 4 3 3 2 3 3, metro/tang: 2 1 1 0 0 1, metro/wei: 4 4 5 4 4 4, metro/peng: 5 4 4 4 5 5}}
  - {on: 2027-09-02, by: su, scores: {grid/he: 4 4 4 4 4 4, grid/network: 3 3 3 2, institute/lu: 3 . 3 . 2 3, mine/cao: favorable}}
  - {on: 2027-09-20, by: su, scores: {grid/fang: 2 1 1 1 1 2, grid: 0 0 1 2 2 1 0 0}}
evidence:
  - {of: metro/gu, on: 2027-08-19, by: lin, shows: support, what: {spoke}}
  - {of: metro/peng, on: 2027-07-30, by: su, shows: support, what: {wrote}}
  - {of: metro/peng, on: 2027-08-22, by: su, shows: stance, what: {wrote}}
  - {of: metro/tang, on: 2027-08-28, by: lin, shows: support, against: true, what: {against}}
  - {of: grid/he, on: 2027-08-20, by: su, shows: stance, what: {private}}
confirmations:
  - {on: 2027-09-18, by: zhao, levels: {metro/gu: supportive, grid/he: favorable}, why: {grid/he: {private}}}
closeness:
  - {on: 2027-09-01, by: lin, rival: rival, basis: heard, levels: {metro/tang: exclusive, metro/luo: supportive, grid/fang: favorable}}
actions:
  - {id: a1, subject: metro/tang, move: technical-exchange, purpose: {listen}, owner: su, due: 2027-09-20, verify: supervisor}
  - {id: a2, subject: metro/chen, move: proof-of-concept, purpose: {listen}, owner: su, due: 2027-10-20, verify: record}
  - {subject: metro/luo, move: executive-visit, purpose: {visit}, owner: zhao, due: 2027-10-15, verify: record}
  - {id: a4, subject: grid/fang, move: model-site-visit, purpose: {visit}, owner: su, due: 2027-09-22, verify: record, done: 2027-09-22, result: {done}}
`;

/** The state at a day, with names in the language. */
export async function smallRegion(lang: Lang, day = today): Promise<State> {
  const words: Readonly<Record<string, string>> = { ...names[lang], lang };
  const written = text.replace(/\{([a-z]+)\}/g, (whole, key: string) => words[key] ?? whole);
  const bytes = new TextEncoder().encode(written);
  const reading = await readPlan({ read: () => bytes, list: () => [] }, 'plan.yaml');
  if (!reading.plan || !reading.method) throw new Error(JSON.stringify(reading.diagnostics));
  return stateAt(reading.plan, reading.method, day, day);
}

/** Every word that comes from the plan: names and free texts. */
export function planWords(lang: Lang): readonly string[] {
  return Object.values(names[lang]);
}
