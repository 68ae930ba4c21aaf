import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { table } from '../../src/document/table.ts';
import { displayWidth } from '../../src/document/width.ts';
import { rendererWords } from '../../src/locale/renderers.ts';
import { renderTerminal, type TerminalOptions } from '../../src/renderers/terminal.ts';
import { hostileText } from './hostile.ts';
import { assessPage, englishPage, gapsPage, sheet } from './pages.ts';

const show = (document: Document, options: Partial<TerminalOptions> = {}) =>
  renderTerminal(document, {
    width: 100,
    color: false,
    ambiguous: 1,
    words: rendererWords[document.lang],
    ...options,
  });
/** What stands below the title. */
const blocks = async (content: Block[], options: Partial<TerminalOptions> = {}) =>
  (await show({ lang: 'en', title: 'Page', aside: '', blocks: content }, options)).replace('Page\n\n', '');

test('a Chinese page at 100 columns', async () => {
  expect(await show(gapsPage)).toMatchInlineSnapshot(`
    "川渝区 2026 关系差距                                                                 截至 2026-09-25

    结论  目标 20 个（个人 12，部门 4，组织 4）：已达 3，差 17；6 人卡住山头；9 个差距没有在做的行动。
          个人目标即使全做到，「光传输关键人」也只有 4 人，要 5 人：目标定得不够，须再加 1 人。

      甲、卡住山头：项目要求的级别没到
      #  联系人     角色     现在  目标  剩余  差什么                              万元  行动
      -  ---------  -------  ----  ----  ----  ----------------------------------  ----  -------------
      1  金沙 宋铭  决策 高  好感  支持  67天  18 分；项目支持 2，要 4             5200  a07 10-22
      2  岷云 唐越  评估 高  反对  接受  36天  2 级；先不再公开反对（项目支持 0）  8600  a01 逾期 5 天
      3  岷云 陈岚  评估 高  好感  支持  36天  分够（73）；要一次公开行动          8600  a04 10-20
      4  金沙 严立  审批 高  接受  好感  67天  19 分；竞争态度 1                   5200  a08 10-12
      5  金沙 江越  审批 中  接受  好感  67天  19 分；先重评（过期 197 天）        5200  没有行动
      6  岷云 魏宁  影响 中  好感  支持  36天  分够（84）；只缺证据一条            8600  没有行动

      部门与组织
      对象         得分  现在        目标        须  剩余  差什么                         行动
      -----------  ----  ----------  ----------  --  ----  -----------------------------  ---------
      岷云 规划部    30  较差        中等        50  46天  20 分；信息、技术、忠诚都是 1  没有行动
      岷云 网络部    71  良好        优秀        80  97天  9 分                           没有行动
      岷云 组织      60  关键供应商  合作伙伴    65  97天  制标 2>3 且成果评估 2>3        a11 12-10
      金沙 组织    16.3  未入围      一般供应商  20  97天  制标 1>2 即达                  没有行动
      蓉光 组织     3.8  未入围      一般供应商  20  97天  认证 0>2，再补 11.3 分         没有行动
      万元=背后的项目或份额缺口。同一项目撑着几个差距，不可相加；去重后合计 20200 万元。

    说明
    17 位没有标品类，不计入品类目标；若当成「全部品类」，孔德、石莹会使光传输误报 4/5。

    ! 订单 7-15 由 4.9 亿调到 5.2 亿，其下 5 个关系目标此后没人看过。

      1  金沙电网（A）没有备份。
      2  唐越（评估，反对）没有备份；6-30 定的「唐越专人」没有落实。

      - 岷云：单线
      - crp gaps --all

    plan.yaml:41:22
       41 |   chain: {required: {chem: supportive}}
          |                      ^^^^
    "
  `);
});

test('a Chinese page at 80 columns: what matters less is left out, and named', async () => {
  expect(await show(assessPage, { width: 80 })).toMatchInlineSnapshot(`
    "川渝区 2026 客户关系评估                             截至 2026-09-25，方法：内置

    结论  在岗关键人 24 位：支持 6，好感 7，接受 5，接触 1，反对 1，未评 4；
          没有排他。
          比 6-30：升 2（宋铭、方倩），降 1（唐越），平 6，首次评估 7，没有再评 4，
          未评 4。

      客户        级  灯  指数  6-30  有效线  我方    普遍  普遍级  组织  组织级
      ----------  --  --  ----  ----  ------  ------  ----  ------  ----  ----------
      岷云通信    S   黄    32    43  5/5     3人       59  中等      60  关键供应商
      金沙电网    A   黄    46    33  3/3     1人 缺    51  中等?     16  未入围
      蜀道交投    A   黄    54    38  2/3 缺  1人 缺    65  良好      55  关键供应商
      天府农商行  B   绿    71  未评  3/2     1人       80  优秀      78  合作伙伴
      蓉光广电    B   红     0  未评  0/2 缺  1人     未评             4  未入围
      洪雅矿业    C   红    34    34  1/1     1人     未评          未评
      指数=支持指数（-100 到 100）。有效线=有效期内、接受以上、有负责人的关键
      人，有/要。
      未显示：成熟度、机制。全部列：--width 100 或 -o accounts.csv --table accounts

      要看的人
      客户  联系人  角色     得分  级别     为什么列在这里
      ----  ------  -------  ----  -------  ----------------------------------------
      岷云  唐越    评估 高    14  反对     6-30 是接触；8-28 会上推荐 Vertex 独家，
                                            与其是排他
      岷云  谢敏    审批 中    48  接受     过期 97 天（S 级 90 天）
      岷云  陈岚    评估 高    73  好感 降  项目支持 3，要 4：还没有为我方公开做过事
      岷云  魏宁    影响 中    84  好感 降  没有写证据
      岷云  彭涛    使用 中    91  支持 降  够排他，等主管确认
      金沙  严立    审批 高    31  接受     Vertex 与他是支持，比我方近 2 级；六项与
                                            6-25 全同
      金沙  江越    审批 中    31  接受     过期 197 天（A 级 120 天）
      蜀道  何川    决策 高    80  好感 确  自评支持，主管 9-18 改为好感
      蜀道  秦勇    审批 中        已调走   客户没有在册的审批者了
      蜀道  邓辉    影响 中    48  接受     过期 128 天（A 级 120 天）
      未评  岷云 杜航；金沙 白洋；蓉光 陶晶；洪雅 金涛。部门：金沙 物资部（核心）、
      岷云 财务部。

      最怕谁走（位子还在，换成不认识的人）
      客户  谁    角色     指数  变为  灯       后果
      ----  ----  -------  ----  ----  -------  ------------------------------------
      天府  孔德  决策 高    71    25  绿 > 黄  再无决策、审批者支持
      蜀道  何川  决策 高    54    25  黄 > 黄  决策者没有线
      岷云  顾成  决策 高    32    13  黄 > 黄  省干OTN 的决策者没有线；决策、审批者
                                                再无人支持
      金沙  方倩  评估 高    46    30  黄 > 红  唯一的支持者
      好感=有好感  支持=支持不排他  排他=支持并排他  降=被门槛下调
      确=主管确认  ?=暂定
      全部联系人 crp assess --all    单个客户 crp account minyun    为什么 crp
      explain minyun/chen
    "
  `);
});

test('an English page at 100 columns', async () => {
  expect(await show(englishPage)).toMatchInlineSnapshot(`
    "Northern region 2026: gaps                                                          as of 2026-09-25

    Answer  3 of 5 targets are reached; 2 gaps hold up a hilltop, and one of them has no action.
    Next    Dana Whitfield speaks for us in the review on 2026-10-12.

      A. What holds up a hilltop
      #  Contact               Now            Target      What is missing                  Action
      -  --------------------  -------------  ----------  -------------------------------  ------------
      1  Dana Whitfield        well-disposed  supportive  18 points; project support is 2  a07 by 10-22
                                                          and must be 4
      2  Marcus Oyelaran-Reed  opposed        accepting   2 levels; no more public         none
                                                          opposition first
      Points run from 0 to 100.
      Not shown: Role, Days left. All columns: --width 150 or -o gaps.csv
    "
  `);
});

test('an English page at 80 columns', async () => {
  expect(await show(englishPage, { width: 80 })).toMatchInlineSnapshot(`
    "Northern region 2026: gaps                                      as of 2026-09-25

    Answer  3 of 5 targets are reached; 2 gaps hold up a hilltop, and one of them
            has no action.
    Next    Dana Whitfield speaks for us in the review on 2026-10-12.

      A. What holds up a hilltop
      #  Contact         Now            Target      What is missing   Action
      -  --------------  -------------  ----------  ----------------  ------------
      1  Dana Whitfield  well-disposed  supportive  18 points;        a07 by 10-22
                                                    project support
                                                    is 2 and
                                                    must be 4
      2  Marcus          opposed        accepting   2 levels; no      none
         Oyelaran-Reed                              more public
                                                    opposition first
      Points run from 0 to 100.
      Not shown: Role, Days left. All columns: --width 150 or -o gaps.csv
    "
  `);
});

test('in a pipe nothing is left out: columns wrap instead', async () => {
  expect(
    await show({ ...englishPage, blocks: englishPage.blocks.slice(1) }, { mayHide: false }),
  ).toMatchInlineSnapshot(`
    "Northern region 2026: gaps                                                          as of 2026-09-25

      A. What holds up a hilltop
      #  Contact        Role           Now            Target      Days left  What is        Action
                                                                             missing
      -  -------------  -------------  -------------  ----------  ---------  -------------  ------------
      1  Dana           decider, high  well-disposed  supportive         67  18 points;     a07 by 10-22
         Whitfield                                                           project
                                                                             support is 2
                                                                             and must be 4
      2  Marcus         evaluator,     opposed        accepting          36  2 levels; no   none
         Oyelaran-Reed  high                                                 more public
                                                                             opposition
                                                                             first
      Points run from 0 to 100.
    "
  `);
});

test('colour adds emphasis to the same text', async () => {
  const colored = await show(englishPage, { color: true });
  expect(colored.replaceAll('\u001b', '^')).toMatchInlineSnapshot(`
    "^[1mNorthern region 2026: gaps^[22m                                                          ^[90mas of 2026-09-25^[39m

    ^[1mAnswer^[22m  3 of 5 targets are reached; 2 gaps hold up a hilltop, and one of them has no action.
    ^[1mNext^[22m    ^[33mDana Whitfield speaks for us in the review on 2026-10-12.^[39m

      ^[1mA. What holds up a hilltop^[22m
      ^[1m#^[22m  ^[1mContact^[22m               ^[1mNow^[22m            ^[1mTarget^[22m      ^[1mWhat is missing^[22m                  ^[1mAction^[22m
      ^[90m-^[39m  ^[90m--------------------^[39m  ^[90m-------------^[39m  ^[90m----------^[39m  ^[90m-------------------------------^[39m  ^[90m------------^[39m
      1  Dana Whitfield        well-disposed  supportive  18 points; project support is 2  a07 by 10-22
                                                          and must be 4
      2  Marcus Oyelaran-Reed  ^[31mopposed^[39m        accepting   2 levels; no more public         none
                                                          opposition first
      ^[90mPoints run from 0 to 100.^[39m
      ^[90mNot shown: Role, Days left. All columns: --width 150 or -o gaps.csv^[39m
    "
  `);
  expect(stripVTControlCharacters(colored)).toBe(await show(englishPage));
});

test('headings, notices, lists and facts', async () => {
  expect(
    await blocks(
      [
        { kind: 'heading', level: 1, text: 'Accounts' },
        { kind: 'heading', level: 2, text: 'Metro' },
        { kind: 'paragraph', tone: 'plain', text: 'One line\nand another that is too long for the page.' },
        { kind: 'notice', tone: 'bad', text: 'The chain names someone who left in spring.' },
        { kind: 'notice', tone: 'good', text: 'Sound.' },
        {
          kind: 'facts',
          items: [
            { label: 'Level', tone: 'plain', lines: ['supportive since the review in spring', 'confirmed'] },
            { label: 'Lowered by', tone: 'plain', lines: [] },
          ],
        },
        { kind: 'list', ordered: true, items: Array.from({ length: 10 }, (_, index) => `item ${index + 1}`) },
        { kind: 'list', ordered: false, items: ['a point that needs two lines on this page', 'b\nc'] },
      ],
      { width: 40 },
    ),
  ).toBe(`Accounts
========
Metro
One line
and another that is too long for
the page.

! The chain names someone who left
  in spring.

Sound.

Level       supportive since the review
            in spring
            confirmed
Lowered by

   1  item 1
   2  item 2
   3  item 3
   4  item 4
   5  item 5
   6  item 6
   7  item 7
   8  item 8
   9  item 9
  10  item 10

  - a point that needs two lines on
    this page
  - b
    c
`);
});

test('a table without rows says so', async () => {
  const empty = sheet('gaps', 'Gaps', 'Who  What', {}, ['Points run from 0 to 100.']);
  expect(
    await blocks([
      { ...empty, empty: 'Nothing is missing.' },
      { ...empty, caption: '', notes: [] },
    ]),
  ).toBe(`  Gaps
  Nothing is missing.
  Points run from 0 to 100.

  None
`);
});

test('an aside that does not fit beside the title stands under it', async () => {
  expect(
    await show({ lang: 'en', title: 'A long title', aside: 'as of 2026-09-25', blocks: [] }, { width: 28 }),
  ).toBe('A long title\nas of 2026-09-25\n');
  expect(
    await show({ lang: 'en', title: 'A long title', aside: 'as of 2026-09-25', blocks: [] }, { width: 30 }),
  ).toBe('A long title  as of 2026-09-25\n');
});

test('a line break in a cell is a slash, one in a paragraph a line', async () => {
  expect(
    await blocks([sheet('a', '', 'Who  What'), { kind: 'paragraph', tone: 'plain', text: 'a\r\nb\n\n' }]),
  ).toBe('  None\n\na\nb\n');
  const people = table({
    name: 'a',
    columns: [{ key: 'note', label: 'Note\nof', value: (note: string) => note }],
    rows: ['a\n\nb\n'],
  });
  expect(await blocks([people])).toBe('  Note / of\n  ---------\n  a / b\n');
});

test('escape sequences and turned reading direction are shown, not obeyed', async () => {
  const text = 'a\u001b[2Jb\u009b31mc\u0007\u202ed\u0000\ttab';
  const shown = 'a\\u{1b}[2Jb\\u{9b}31mc\\u{7}\\u{202e}d\\u{0} tab';
  expect(
    await blocks([
      { kind: 'verbatim', text },
      { kind: 'paragraph', tone: 'plain', text },
    ]),
  ).toBe(`${shown}\n\n${shown}\n`);
});

test('emoji and marks keep their columns, by whatever is drawn', async () => {
  expect(await blocks([sheet('a', '', '谁  灯  x\n👩‍💼  é  1\n🇨🇳陈  e\u0301  22\n1️⃣  👍🏽  333')])).toBe(
    `  谁    灯    x
  ----  --  ---
  👩‍💼    é     1
  🇨🇳陈  e\u0301    22
  1️⃣    👍🏽  333
`,
  );
});

test.each([assessPage, gapsPage, englishPage])(
  '$title: columns stand in the same place on both kinds of terminal',
  async (page) => {
    for (const width of [80, 100]) {
      expect(await show(page, { width, ambiguous: 2 })).toBe(await show(page, { width, ambiguous: 1 }));
    }
  },
);

test('characters of ambiguous width before the last column take the width that was asked for', async () => {
  const arrows = [sheet('a', '', 'From  To\na→b  c\nlonger  d')];
  expect(await blocks([sheet('a', '', 'From  To\na→b  c\n→→→→  d')], { ambiguous: 1 })).toBe(
    '  From  To\n  ----  --\n  a→b   c\n  →→→→  d\n',
  );
  expect(await blocks([sheet('a', '', 'From  To\na→b  c\n→→→→  d')], { ambiguous: 2 })).toBe(
    '  From      To\n  --------  --\n  a→b      c\n  →→→→  d\n',
  );
  expect(await blocks(arrows, { ambiguous: 1 })).toBe(
    '  From    To\n  ------  --\n  a→b     c\n  longer  d\n',
  );
});

test('a page of one kind of table is drawn the same with few rows and with many', async () => {
  const rows = (count: number) =>
    table({
      name: 'a',
      columns: [{ key: 'a', label: '名', value: (row: number) => row }],
      rows: Array(count).fill(7),
    });
  const lines = (await blocks([rows(3000)])).split('\n');
  expect(lines.length).toBe(3003);
  expect([...lines.slice(0, 4), '']).toEqual((await blocks([rows(2)])).split('\n'));
});

test('property: no line ends in a space or holds a control character, no page is wider than asked for, and it ends in one line end', async () => {
  const page = fc.record({
    text: hostileText,
    width: fc.integer({ min: 40, max: 120 }),
    color: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(page, async ({ text, width, color }) => {
      const written = await show(hostilePage(text), { width, color });
      expect(written).toMatch(/[^\n]\n$/);
      const plain = color ? stripVTControlCharacters(written) : written;
      expect(plain).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/u);
      for (const line of plain.split('\n')) {
        expect(line).not.toMatch(/\s$/);
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 300 },
  );
}, 30_000);

function hostilePage(text: string): Document {
  const people = table({
    name: 'people',
    caption: text,
    rows: [text, 'a'],
    notes: [text],
    columns: [
      { key: 'id', label: 'Id', drop: 1, value: () => 1 },
      { key: 'name', label: text, value: (row) => row, wrap: true, tone: () => 'bad' },
    ],
  });
  return {
    lang: 'en',
    title: `Page ${text}`,
    aside: text,
    blocks: [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', tone: 'good', text },
      { kind: 'notice', tone: 'bad', text },
      { kind: 'facts', items: [{ label: 'Answer', tone: 'warn', lines: [text, text] }] },
      { kind: 'list', ordered: false, items: [text] },
      people,
      { kind: 'paragraph', tone: 'plain', text: 'end' },
    ],
  };
}
