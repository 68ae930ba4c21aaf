import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Block, Cell, Document, Table } from '../../src/document/document.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import { renderMarkdown } from '../../src/renderers/markdown.ts';
import { textLine, textLines, verbatimLines } from '../../src/renderers/safe-text.ts';
import { hostileText } from './hostile.ts';
import { gapsPage, sheet } from './pages.ts';

const page = (blocks: Block[], title = 'Page'): Document => ({ lang: 'en', title, aside: '', blocks });
const markdown = (blocks: Block[]) =>
  renderMarkdown(page(blocks), rendererWords.en).replace('# Page\n\n', '');

test('a whole page, tables aligned by display width', () => {
  expect(renderMarkdown(gapsPage, rendererWords.zh)).toMatchInlineSnapshot(`
    "# 川渝区 2026 关系差距

    截至 2026-09-25

    - **结论** 目标 20 个（个人 12，部门 4，组织 4）：已达 3，差 17；6 人卡住山头；9 个差距没有在做的行动。\\
      个人目标即使全做到，「光传输关键人」也只有 4 人，要 5 人：目标定得不够，须再加 1 人。

    **甲、卡住山头：项目要求的级别没到**

    |  # | 联系人    | 角色    | 现在 | 目标 | 剩余 | 差什么                             | 万元 | 行动          |
    | -: | --------- | ------- | ---- | ---- | ---- | ---------------------------------- | ---: | ------------- |
    |  1 | 金沙 宋铭 | 决策 高 | 好感 | 支持 | 67天 | 18 分；项目支持 2，要 4            | 5200 | a07 10-22     |
    |  2 | 岷云 唐越 | 评估 高 | 反对 | 接受 | 36天 | 2 级；先不再公开反对（项目支持 0） | 8600 | a01 逾期 5 天 |
    |  3 | 岷云 陈岚 | 评估 高 | 好感 | 支持 | 36天 | 分够（73）；要一次公开行动         | 8600 | a04 10-20     |
    |  4 | 金沙 严立 | 审批 高 | 接受 | 好感 | 67天 | 19 分；竞争态度 1                  | 5200 | a08 10-12     |
    |  5 | 金沙 江越 | 审批 中 | 接受 | 好感 | 67天 | 19 分；先重评（过期 197 天）       | 5200 | 没有行动      |
    |  6 | 岷云 魏宁 | 影响 中 | 好感 | 支持 | 36天 | 分够（84）；只缺证据一条           | 8600 | 没有行动      |

    **部门与组织**

    | 对象        | 得分 | 现在       | 目标       | 须 | 剩余 | 差什么                        | 行动      |
    | ----------- | ---: | ---------- | ---------- | -: | ---- | ----------------------------- | --------- |
    | 岷云 规划部 |   30 | 较差       | 中等       | 50 | 46天 | 20 分；信息、技术、忠诚都是 1 | 没有行动  |
    | 岷云 网络部 |   71 | 良好       | 优秀       | 80 | 97天 | 9 分                          | 没有行动  |
    | 岷云 组织   |   60 | 关键供应商 | 合作伙伴   | 65 | 97天 | 制标 2>3 且成果评估 2>3       | a11 12-10 |
    | 金沙 组织   | 16.3 | 未入围     | 一般供应商 | 20 | 97天 | 制标 1>2 即达                 | 没有行动  |
    | 蓉光 组织   |  3.8 | 未入围     | 一般供应商 | 20 | 97天 | 认证 0>2，再补 11.3 分        | 没有行动  |

    万元=背后的项目或份额缺口。同一项目撑着几个差距，不可相加；去重后合计 20200 万元。

    ### 说明

    17 位没有标品类，不计入品类目标；若当成「全部品类」，孔德、石莹会使光传输误报 4/5。

    > 订单 7-15 由 4.9 亿调到 5.2 亿，其下 5 个关系目标此后没人看过。

    1. 金沙电网（A）没有备份。
    2. 唐越（评估，反对）没有备份；6-30 定的「唐越专人」没有落实。

    - 岷云：单线
    - crp gaps --all

    \`\`\`
    plan.yaml:41:22
       41 |   chain: {required: {chem: supportive}}
          |                      ^^^^
    \`\`\`
    "
  `);
});

test('text stays text', () => {
  expect(
    markdown([
      { kind: 'paragraph', tone: 'plain', text: '# a <b> | `c` [d](javascript:e) www.f.com g@h.co [^1]' },
    ]),
  ).toBe('\\# a \\<b> | \\`c\\` \\[d]\\(javascript:e) www\\.f.com g\\@h.co \\[^1]\n');
});

test('a line break is a hard break in prose and <br> in a cell', () => {
  expect(
    markdown([
      { kind: 'facts', items: [{ label: 'Answer', tone: 'plain', lines: ['one\ntwo', 'three'] }] },
      oneCell('one\n\ntwo|three'),
      { kind: 'notice', tone: 'bad', text: 'one\ntwo' },
    ]),
  ).toBe(`- **Answer** one\\
  two\\
  three

**one / two|three**

| one / two\\|three  | one / two\\|three  |
| ----------------- | ----------------- |
| one<br>two\\|three | one<br>two\\|three |

one\\
two|three\\
one\\
two|three

> one\\
> two
`);
});

test('a table without rows is its sentence', () => {
  const empty = sheet('gaps', 'Gaps', 'Who  What', {}, ['Points run from 0 to 100.']);
  expect(markdown([{ ...empty, empty: 'Nothing is missing.' }, empty])).toBe(`**Gaps**

Nothing is missing.

Points run from 0 to 100.

**Gaps**

None

Points run from 0 to 100.
`);
});

test('a fence is longer than those in the text', () => {
  expect(markdown([{ kind: 'verbatim', text: '```\n  rm *\n' }])).toBe('````\n```\n  rm *\n````\n');
});

function oneCell(text: string): Table {
  const cell: Cell = { value: text, text, tone: 'plain' };
  const column = { key: 'a', label: text, align: 'left', drop: 0, wrap: false } as const;
  return {
    kind: 'table',
    name: 'a',
    caption: text,
    columns: [column, column],
    rows: [[cell, cell]],
    empty: '',
    notes: [text, text],
  };
}

test('property: hostile text comes back as the same text, and nothing else comes of it', () => {
  fc.assert(
    fc.property(
      hostileText.filter((text) => textLine(text) !== ''),
      (text) => {
        const written = renderMarkdown(
          {
            lang: 'en',
            title: text,
            aside: text,
            blocks: [
              { kind: 'heading', level: 1, text },
              { kind: 'paragraph', tone: 'plain', text },
              { kind: 'facts', items: [{ label: text, lines: [text, text], tone: 'plain' }] },
              { kind: 'list', ordered: true, items: [text, text] },
              { kind: 'notice', tone: 'warn', text },
              oneCell(text),
              { kind: 'verbatim', text },
            ],
          },
          rendererWords.en,
        );
        const line = textLine(text).trim();
        const lines = textLines(text)
          .map((one) => one.trim())
          .join('\n');
        const expected: Outline = [
          'root',
          ['heading', line],
          ['paragraph', line],
          ['heading', line],
          ['paragraph', lines],
          ['list', ['listItem', ['paragraph', `*${line}* ${lines}\n${lines}`]]],
          ['list', ['listItem', ['paragraph', lines]], ['listItem', ['paragraph', lines]]],
          ['blockquote', ['paragraph', lines]],
          ['paragraph', `*${line}*`],
          [
            'table',
            ['tableRow', ['tableCell', line], ['tableCell', line]],
            ['tableRow', ['tableCell', lines], ['tableCell', lines]],
          ],
          ['paragraph', `${lines}\n${lines}`],
          ['code', verbatimLines(text).join('\n')],
        ];
        expect(outline(read(written))).toEqual(expected);
        expect(outline(withoutSelfLinks(readLinking(written)))).toEqual(expected);
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);

/** What the text says by the grammar. */
function read(markdownText: string): Root {
  const grammarOnly = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return fromMarkdown(markdownText, { extensions: [gfm()], mdastExtensions: grammarOnly });
}

/** The same, with addresses in finished text made links, escaped or not, as some readers do. */
function readLinking(markdownText: string): Root {
  return fromMarkdown(markdownText, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

type Outline = string | Outline[];

/** Types and text; strong text between asterisks, breaks of both kinds as line ends. */
function outline(node: Nodes): Outline {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [node.type, node.children.map(phrase).join('')];
  }
  if (node.type === 'code') return [node.type, node.value];
  return 'children' in node ? [node.type, ...node.children.map(outline)] : node.type;
}

/** Links to just what they show are text. */
function withoutSelfLinks<Tree extends Nodes>(tree: Tree): Tree {
  return JSON.parse(JSON.stringify(tree), (_, node) => {
    if (node?.type !== 'link') return node;
    const [child] = node.children;
    return node.url.replace(/^(http:\/\/|mailto:)/, '') === child.value.replace(/^(http:\/\/|mailto:)/, '')
      ? child
      : node;
  });
}

function phrase(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) return '\n';
  if (node.type === 'strong') return `*${node.children.map(phrase).join('')}*`;
  return `(${node.type})`;
}
