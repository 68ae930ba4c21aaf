/** The filled-in example of `crp init --sample`: one region with two accounts, small enough to read in five minutes. */
import type { InitAnswers, InitFile } from './init.ts';

/** The files of the sample, in the language of the answers. Its journal is dated back from the day on which it is written. */
export function initSample(answers: InitAnswers): readonly InitFile[] {
  const t = (zh: string, en: string) => (answers.lang === 'zh' ? zh : en);
  const day = answers.day;
  const head = (schema: string) => `# yaml-language-server: $schema=${schema}\n`;
  const partHead = head('../.crp/part.schema.json');
  return [
    {
      path: 'plan.yaml',
      text: `${head('.crp/plan.schema.json')}# ${t('示例：人和公司都是虚构的。改成你自己的，或删掉重来。', 'A sample: people and companies are invented. Make it yours, or delete it and begin anew.')}
crp: 1
lang: ${answers.lang}
region: {id: ${answers.regionId}, name: ${answers.region}}
period: {name: ${answers.period.name}, from: ${answers.period.from}, to: ${answers.period.to}}
currency: ${answers.currency}
include: [accounts/*.yaml, journal/*.yaml]
strategy: ${t('守住运维口，用骨干网样板打进规划部', 'Hold operations, win planning with the backbone showcase')}

categories: [{id: optical, name: ${t('光传输', 'Optical')}}, {id: ip, name: ${t('数据通信', 'Data')}}]
targets:
  - {id: orders, kind: profit, metric: orders, target: 60M}
  - {id: optical-share, kind: share, category: optical, baseline: 24%, target: 34%}
  - {id: win-core, kind: hilltop, project: metro-core}
rivals:
  - {id: vertex, name: Vertex, strategic: true, strengths: [${t('规划部联合工作组', 'joint working group in planning')}], problems: [${t('备件到货慢', 'slow spare parts')}]}
projects:
  - id: metro-core
    name: ${t('骨干网扩容', 'Backbone expansion')}
    account: metro
    category: optical
    stage: bidding
    amount: 20M
    probability: 45%
    decision: ${day(60)}
    rivals: {vertex: incumbent}
    hilltop: {why: ${t('决定三年格局', 'decides the next three years')}, fallback: ${t('力保两家同台', 'keep two vendors in')}}
    chain: {required: {gu: supportive, chen: supportive, tang: accepting}}
goals:
  - {id: optical-people, for: optical-share, layer: key, category: optical, at-least: {supportive: 2}}
  - {id: organizations, for: orders, layer: organization, at-least: {key-supplier: 1}}
team:
  - {id: zhao, name: ${t('赵工', 'Zhao')}, role: executive-sponsor, capacity: 30%, skill: 5}
  - {id: lin, name: ${t('林工', 'Lin')}, role: account-manager, capacity: 100%, skill: 4, supervisor: zhao}
assignments:
  - {staff: lin, account: metro, as: owner, time: 70%}
  - {staff: zhao, account: metro, as: backup, time: 10%}
  - {staff: lin, account: harbour, as: owner, time: 20%}
  - {staff: zhao, account: harbour, as: backup, time: 5%}
asks:
  - {what: ${t('请总部来人做一次同台测试', 'A side-by-side test by headquarters')}, decides: zhao, by: ${day(14)}, otherwise: ${t('规划部只见过对手的样机', 'planning has seen only the rival’s equipment')}, for: win-core}
`,
    },
    {
      path: 'accounts/metro.yaml',
      text: `${partHead}accounts:
  - id: metro
    name: ${t('城域电信', 'Metro Telecom')}
    tier: A
    maturity: mature
    industry: ${answers.industry}
    posture: invest
    strategy: ${t('运维口碑托底，样板点打规划部', 'Good operations as the base, a showcase for planning')}
    serves: [win-core, optical-share, orders]
    organization: {target: key-supplier}
    mechanisms: [{kind: framework-agreement, from: ${day(-300)}}, {kind: executive-exchange, from: ${day(-120)}}]
    spend:
      - {year: "${answers.year}", category: optical, total: 40M, ours: 12M, rivals: {vertex: 20M}, basis: estimate}
    departments:
      - {id: network, name: ${t('网络部', 'Network')}, weight: core, target: good}
      - {id: planning, name: ${t('规划部', 'Planning')}, weight: core}
    contacts:
      - {id: luo, name: ${t('罗总', 'Luo')}, title: ${t('总经理', 'General manager')}, role: approver, influence: high, owner: zhao, backup: lin}
      - {id: gu, name: ${t('顾工', 'Gu')}, title: ${t('副总经理', 'Deputy general manager')}, department: network, reports-to: luo, role: decider, influence: high, categories: [optical, ip], owner: lin, backup: zhao, target: supportive}
      - {id: chen, name: ${t('陈工', 'Chen')}, title: ${t('网络部总经理', 'Head of network')}, department: network, reports-to: gu, role: evaluator, influence: high, categories: [optical], owner: lin, backup: zhao, target: supportive}
      - {id: tang, name: ${t('唐工', 'Tang')}, title: ${t('规划部主任', 'Head of planning')}, department: planning, reports-to: gu, role: evaluator, influence: high, categories: [optical], owner: lin, target: accepting}
`,
    },
    {
      path: 'accounts/harbour.yaml',
      text: `${partHead}accounts:
  - id: harbour
    name: ${t('港务集团', 'Harbour Group')}
    tier: B
    maturity: new
    serves: [orders]
    contacts:
      - {id: song, name: ${t('宋工', 'Song')}, title: ${t('信息中心主任', 'Head of IT')}, role: decider, influence: high, owner: lin, target: favorable}
`,
    },
    {
      path: 'journal/lin.yaml',
      text: `${partHead}# ${t('评分顺序：认可 参与 信息 指导 支持 竞争；. 为没看到；same 为重看过、没变', 'Points: recognition participation information guidance support stance; . not observed; same = looked again, nothing changed')}
assessments:
  - on: ${day(-110)}
    by: lin
    scores:
      metro/gu: 3 3 3 2 3 3
      metro/chen: 3 4 3 3 3 3
      metro/tang: 2 2 1 1 2 1
      metro: 1 1 2 2 3 3 3 2
  - on: ${day(-20)}
    by: lin
    scores:
      metro/gu: 4 4 4 3 4 4
      metro/chen: 4 5 4 4 3 3
      metro/tang: 2 1 1 0 0 1
      metro/network: 4 3 3 3
      metro/planning: 2 1 3 2
      metro: 2 1 2 3 3 3 4 2
      harbour/song: 2 2 1 1 1 2
evidence:
  - {of: metro/gu, on: ${day(-30)}, by: lin, shows: support, what: ${t('在评审会上主张两家同台测试', 'asked for a side-by-side test in the review')}}
  - {of: metro/tang, on: ${day(-25)}, by: lin, shows: support, against: true, what: ${t('会上推荐对手独家', 'recommended the rival as sole vendor')}}
closeness:
  - {on: ${day(-25)}, by: lin, rival: vertex, basis: heard, levels: {metro/tang: exclusive}}
actions:
  - {id: a1, subject: metro/tang, move: technical-exchange, purpose: ${t('听清反对理由', 'hear the reasons against us')}, owner: lin, due: ${day(10)}, verify: supervisor, effort: 16h}
  - {id: a2, subject: metro/chen, move: proof-of-concept, purpose: ${t('同台测试报告由网络部出具', 'test report issued by the network department')}, owner: lin, due: ${day(30)}, verify: customer-document, effort: 40h}
`,
    },
    {
      path: 'journal/zhao.yaml',
      text: `${partHead}assessments:
  - on: ${day(-40)}
    by: zhao
    scores:
      metro/luo: 3 3 2 2 3 3
confirmations:
  - {on: ${day(-15)}, by: zhao, levels: {metro/gu: supportive}}
`,
    },
  ];
}
