/** The glossary of the docs: every word of the format and the built-in method, with its labels in both languages. */
import { builtInMethod } from '../method/built-in.ts';
import { labelledThings } from '../method/vocabulary.ts';
import { values } from '../plan/values.ts';

const introduction = `# Glossary · 术语

One word per thing, in YAML, types, columns, messages and docs. Ids and both labels can be written in a plan. This page is made from the source
(\`npm run glossary\`).

| word | 中文 | meaning |
|---|---|---|
| region, period | 区域, 规划期 | a plan covers one region and one period, a year by default |
| market target | 市场目标 | profit, share, competition, hilltop: what relationship work serves |
| account, contact, department | 客户, 联系人, 部门 | a company, its people, its departments; a key contact has a role |
| layer | 层 | key: persons; general: departments; organization: the company as a whole |
| assessment, points, score, level | 评估, 评分, 得分, 级别 | points by dimension make a score, which lands on a level |
| gate | 门槛 | a condition without which a level is capped |
| claimed, confirmed | 自评, 主管确认 | the owner claims, the supervisor confirms |
| evidence, act | 证据, 行动（客户的） | what was seen; an act shows support or stance and is recent |
| support index | 支持指数 | −100 to 100 over an account's key contacts, by role and influence |
| line | 有效线 | a key contact who is fresh, at least accepting, with an owner |
| target, count goal, gap | 关系目标, 计数目标, 差距 | this contact to this level; so many at this level or better; the conditions that are not met |
| hilltop, chain | 山头, 决策链 | a project that decides the competitive pattern; who decides it |
| finding, accepted | 发现, 已接受 | what a reviewer would say of a sound plan; known and lived with, with reason and term |
`;

interface Entry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly short?: { readonly zh: string; readonly en: string };
}

export function glossary(): string {
  const ofMethod = Object.entries(labelledThings(builtInMethod)).map(([kind, things]) =>
    section(kind, things),
  );
  const closed = Object.entries(values).map(([kind, labels]) =>
    section(
      kind,
      Object.entries(labels).map(([id, label]) => ({ id, ...(label as { zh: string; en: string }) })),
    ),
  );
  return `${[introduction, '## Words of the built-in method · 内置方法的词\n', ...ofMethod, '## Values of the format · 格式的取值\n', ...closed].join('\n')}`;
}

function section(kind: string, entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ id, zh, en, short }) =>
      `| \`${id}\` | ${zh}${short && short.zh !== zh ? `（${short.zh}）` : ''} | ${en} |`,
  );
  return [
    `### ${kind.replaceAll('-', ' ')}`,
    '',
    '| id | 中文 | English |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
