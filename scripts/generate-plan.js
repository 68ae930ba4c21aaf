/** Writes a large plan for measurements: `node scripts/generate-plan.js ACCOUNTS FILE`; 20 contacts an account, two assessments each. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const roles = ['decider', 'approver', 'evaluator', 'influencer', 'user'];
const levels = ['accepting', 'favorable', 'supportive'];

/** Always the same plan for the same number of accounts. */
export function generatePlan(accounts) {
  let seed = 20260101;
  const next = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const points = (count, most) => Array.from({ length: count }, () => next(most + 1)).join(' ');
  const lines = [
    'crp: 1',
    'lang: zh',
    'region: {id: large, name: 大区}',
    'period: 2026',
    'currency: CNY',
    'categories: [{id: optical, name: 光传输}, {id: ip, name: 数据通信}]',
    'targets:',
    '  - {id: orders, kind: profit, metric: orders, target: 52亿}',
    '  - {id: share, kind: share, category: optical, target: 34%}',
    'rivals: [{id: vertex, name: Vertex}]',
    'team: [{id: lin, name: 林工, role: account-manager, capacity: 100%, skill: 4}]',
    'goals:',
    '  - {id: people, for: share, layer: key, category: optical, at-least: {supportive: 500}}',
    'accounts:',
  ];
  for (let account = 1; account <= accounts; account += 1) {
    lines.push(
      `  - id: a${account}`,
      `    name: 客户${account}`,
      `    tier: ${'SABC'[next(4)]}`,
      '    maturity: mature',
      '    serves: [orders, share]',
      `    spend: [{year: 2026, category: optical, total: ${next(90) + 10}M, ours: ${next(5)}M, rivals: {vertex: ${next(5)}M}}]`,
      '    departments: [{id: network, name: 网络部, weight: core, target: good}, {id: planning, name: 规划部}]',
      '    contacts:',
    );
    for (let contact = 1; contact <= 20; contact += 1)
      lines.push(
        `      - id: c${contact}`,
        `        name: 联系人${account}-${contact}`,
        `        title: 第${contact}处处长，分管网络规划与建设`,
        `        role: ${roles[next(5)]}`,
        `        influence: ${['high', 'medium', 'low'][next(3)]}`,
        `        department: ${['network', 'planning'][next(2)]}`,
        `        bodies: [招标委员会, 技术评审组]`,
        `        categories: [${['optical', 'ip'][next(2)]}]`,
        `        owner: lin`,
        `        target: {level: ${levels[next(3)]}, by: 2026-1${next(3)}-28, for: orders}`,
        `        phone: 0139-${next(90000) + 10000}`,
        `        email: c${contact}@a${account}.example`,
        `        note: 2025 年由技术处调来，每季度在网络部例会上讲一次扩容计划，重视交付周期与备件响应`,
        `        refs: {crm: "00${next(900000) + 100000}"}`,
        ...(contact > 1 ? [`        reports-to: c${Math.ceil(contact / 3)}`] : []),
      );
  }
  lines.push('assignments:');
  for (let account = 1; account <= accounts; account += 1)
    lines.push(`  - {staff: lin, account: a${account}, as: owner, time: 0%}`);
  lines.push('projects:');
  for (let account = 1; account <= accounts; account += 5)
    lines.push(
      `  - {id: p${account}, name: 项目${account}, account: a${account}, category: optical, stage: bidding, amount: ${next(90) + 10}M, decision: 2026-11, hilltop: {why: 格局}}`,
    );
  lines.push('assessments:');
  for (const [on, scale] of [
    ['2026-03-20', 4],
    ['2026-08-20', 5],
  ])
    for (let account = 1; account <= accounts; account += 1) {
      lines.push(`  - on: ${on}`, '    by: lin', '    scores:');
      for (let contact = 1; contact <= 20; contact += 1)
        lines.push(`      a${account}/c${contact}: ${points(6, scale)}`);
      lines.push(`      a${account}/network: ${points(4, scale)}`, `      a${account}: ${points(8, 4)}`);
    }
  lines.push('evidence:');
  for (let account = 1; account <= accounts; account += 1)
    for (let contact = 1; contact <= 20; contact += 1)
      lines.push(
        `  - {of: a${account}/c${contact}, on: 2026-0${next(3) + 6}-1${next(9)}, by: lin, shows: ${['support', 'stance', 'information'][next(3)]}, what: 在第${next(9) + 1}次评审会上为我方的扩容方案发言，建议安排同台测试}`,
      );
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(process.argv[3], generatePlan(Number(process.argv[2])));
