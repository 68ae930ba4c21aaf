/** Pages like those of a real region, as documents, for the tests of all renderers. */
import type { Document, Table, Tone } from '../../src/document/document.ts';
import { table } from '../../src/document/table.ts';

interface ColumnSetting {
  drop?: number;
  wrap?: boolean;
}

const tones: Record<string, Tone> = {
  红: 'bad',
  黄: 'warn',
  绿: 'good',
  反对: 'bad',
  没有行动: 'warn',
  red: 'bad',
  opposed: 'bad',
  green: 'good',
};

/**
 * A table from its text, one row a line, cells between two or more spaces; `.` is a blank cell. A column of numbers alone is
 * right-aligned and holds numbers.
 */
export function sheet(
  name: string,
  caption: string,
  text: string,
  settings: Record<string, ColumnSetting> = {},
  notes: readonly string[] = [],
): Table {
  const lines = text.trim().split('\n');
  const [labels = [], ...rows] = lines.map((line) =>
    line
      .trim()
      .split(/ {2,}/)
      .map((cell) => (cell === '.' ? '' : cell)),
  );
  const numeric = labels.map((_, index) =>
    rows.every((row) => /^(-?\d+(\.\d+)?|未评|)$/.test(row[index] ?? '')),
  );
  return table({
    name,
    caption,
    notes,
    rows,
    columns: labels.map((label, index) => ({
      key: `column${index + 1}`,
      label,
      align: numeric[index] ? ('right' as const) : ('left' as const),
      ...settings[label],
      value: (row: string[]) => (numeric[index] ? number(row[index]) : (row[index] ?? null)),
      text: (row: string[]) => row[index] ?? '',
      tone: (row: string[]) => tones[row[index] ?? ''] ?? 'plain',
    })),
  });
}

function number(text = ''): number | null {
  return text === '' || text === '未评' ? null : Number(text);
}

export const assessPage: Document = {
  lang: 'zh',
  title: '川渝区 2026 客户关系评估',
  aside: '截至 2026-09-25，方法：内置',
  blocks: [
    {
      kind: 'facts',
      items: [
        {
          label: '结论',
          tone: 'plain',
          lines: [
            '在岗关键人 24 位：支持 6，好感 7，接受 5，接触 1，反对 1，未评 4；没有排他。',
            '比 6-30：升 2（宋铭、方倩），降 1（唐越），平 6，首次评估 7，没有再评 4，未评 4。',
          ],
        },
      ],
    },
    sheet(
      'accounts',
      '',
      `
      客户        级  成熟度  灯  指数  6-30  有效线  我方    普遍  普遍级  组织  组织级      机制
      岷云通信    S   成熟    黄    32    43  5/5     3人       59  中等     60  关键供应商  2
      金沙电网    A   新      黄    46    33  3/3     1人 缺    51  中等?    16  未入围      0
      蜀道交投    A   发展    黄    54    38  2/3 缺  1人 缺    65  良好     55  关键供应商  1
      天府农商行  B   成熟    绿    71  未评  3/2     1人       80  优秀     78  合作伙伴    2
      蓉光广电    B   新      红     0  未评  0/2 缺  1人     未评  .        4  未入围      0
      洪雅矿业    C   发展    红    34    34  1/1     1人     未评  .       未评  .   .`,
      { 成熟度: { drop: 2 }, 机制: { drop: 3 }, 我方: { drop: 1 } },
      ['指数=支持指数（-100 到 100）。有效线=有效期内、接受以上、有负责人的关键人，有/要。'],
    ),
    sheet(
      'attention',
      '要看的人',
      `
      客户  联系人  角色     得分  级别     为什么列在这里
      岷云  唐越    评估 高  14  反对     6-30 是接触；8-28 会上推荐 Vertex 独家，与其是排他
      岷云  谢敏    审批 中  48  接受     过期 97 天（S 级 90 天）
      岷云  陈岚    评估 高  73  好感 降  项目支持 3，要 4：还没有为我方公开做过事
      岷云  魏宁    影响 中  84  好感 降  没有写证据
      岷云  彭涛    使用 中  91  支持 降  够排他，等主管确认
      金沙  严立    审批 高  31  接受     Vertex 与他是支持，比我方近 2 级；六项与 6-25 全同
      金沙  江越    审批 中  31  接受     过期 197 天（A 级 120 天）
      蜀道  何川    决策 高  80  好感 确  自评支持，主管 9-18 改为好感
      蜀道  秦勇    审批 中  .   已调走   客户没有在册的审批者了
      蜀道  邓辉    影响 中  48  接受     过期 128 天（A 级 120 天）`,
      { 为什么列在这里: { wrap: true } },
      ['未评  岷云 杜航；金沙 白洋；蓉光 陶晶；洪雅 金涛。部门：金沙 物资部（核心）、岷云 财务部。'],
    ),
    sheet(
      'losses',
      '最怕谁走（位子还在，换成不认识的人）',
      `
      客户  谁    角色     指数  变为  灯       后果
      天府  孔德  决策 高    71    25  绿 > 黄  再无决策、审批者支持
      蜀道  何川  决策 高    54    25  黄 > 黄  决策者没有线
      岷云  顾成  决策 高    32    13  黄 > 黄  省干OTN 的决策者没有线；决策、审批者再无人支持
      金沙  方倩  评估 高    46    30  黄 > 红  唯一的支持者`,
      { 后果: { wrap: true } },
      [
        '好感=有好感  支持=支持不排他  排他=支持并排他  降=被门槛下调  确=主管确认  ?=暂定',
        '全部联系人 crp assess --all    单个客户 crp account minyun    为什么 crp explain minyun/chen',
      ],
    ),
  ],
};

export const gapsPage: Document = {
  lang: 'zh',
  title: '川渝区 2026 关系差距',
  aside: '截至 2026-09-25',
  blocks: [
    {
      kind: 'facts',
      items: [
        {
          label: '结论',
          tone: 'plain',
          lines: [
            '目标 20 个（个人 12，部门 4，组织 4）：已达 3，差 17；6 人卡住山头；9 个差距没有在做的行动。',
            '个人目标即使全做到，「光传输关键人」也只有 4 人，要 5 人：目标定得不够，须再加 1 人。',
          ],
        },
      ],
    },
    sheet(
      'hilltops',
      '甲、卡住山头：项目要求的级别没到',
      `
      #  联系人     角色     现在  目标  剩余  差什么                              万元  行动
      1  金沙 宋铭  决策 高  好感  支持  67天  18 分；项目支持 2，要 4             5200  a07 10-22
      2  岷云 唐越  评估 高  反对  接受  36天  2 级；先不再公开反对（项目支持 0）  8600  a01 逾期 5 天
      3  岷云 陈岚  评估 高  好感  支持  36天  分够（73）；要一次公开行动          8600  a04 10-20
      4  金沙 严立  审批 高  接受  好感  67天  19 分；竞争态度 1                   5200  a08 10-12
      5  金沙 江越  审批 中  接受  好感  67天  19 分；先重评（过期 197 天）        5200  没有行动
      6  岷云 魏宁  影响 中  好感  支持  36天  分够（84）；只缺证据一条            8600  没有行动`,
      { 角色: { drop: 1 }, 万元: { drop: 2 }, 差什么: { wrap: true } },
    ),
    sheet(
      'parts',
      '部门与组织',
      `
      对象           得分  现在        目标        须  剩余  差什么                         行动
      岷云 规划部    30    较差        中等        50  46天  20 分；信息、技术、忠诚都是 1  没有行动
      岷云 网络部    71    良好        优秀        80  97天  9 分                           没有行动
      岷云 组织      60    关键供应商  合作伙伴    65  97天  制标 2>3 且成果评估 2>3        a11 12-10
      金沙 组织      16.3  未入围      一般供应商  20  97天  制标 1>2 即达                  没有行动
      蓉光 组织      3.8   未入围      一般供应商  20  97天  认证 0>2，再补 11.3 分         没有行动`,
      { 剩余: { drop: 1 }, 须: { drop: 2 }, 差什么: { wrap: true } },
      ['万元=背后的项目或份额缺口。同一项目撑着几个差距，不可相加；去重后合计 20200 万元。'],
    ),
    { kind: 'heading', level: 2, text: '说明' },
    {
      kind: 'paragraph',
      tone: 'plain',
      text: '17 位没有标品类，不计入品类目标；若当成「全部品类」，孔德、石莹会使光传输误报 4/5。',
    },
    { kind: 'notice', tone: 'warn', text: '订单 7-15 由 4.9 亿调到 5.2 亿，其下 5 个关系目标此后没人看过。' },
    {
      kind: 'list',
      ordered: true,
      items: ['金沙电网（A）没有备份。', '唐越（评估，反对）没有备份；6-30 定的「唐越专人」没有落实。'],
    },
    { kind: 'list', ordered: false, items: ['岷云：单线', 'crp gaps --all'] },
    {
      kind: 'verbatim',
      text: 'plan.yaml:41:22\n   41 |   chain: {required: {chem: supportive}}\n      |                      ^^^^\n',
    },
  ],
};

export const englishPage: Document = {
  lang: 'en',
  title: 'Northern region 2026: gaps',
  aside: 'as of 2026-09-25',
  blocks: [
    {
      kind: 'facts',
      items: [
        {
          label: 'Answer',
          tone: 'plain',
          lines: ['3 of 5 targets are reached; 2 gaps hold up a hilltop, and one of them has no action.'],
        },
        { label: 'Next', tone: 'warn', lines: ['Dana Whitfield speaks for us in the review on 2026-10-12.'] },
      ],
    },
    sheet(
      'gaps',
      'A. What holds up a hilltop',
      `
      #  Contact               Role             Now             Target      Days left  What is missing                                Action
      1  Dana Whitfield        decider, high    well-disposed   supportive  67         18 points; project support is 2 and must be 4  a07 by 10-22
      2  Marcus Oyelaran-Reed  evaluator, high  opposed         accepting   36         2 levels; no more public opposition first      none`,
      { Role: { drop: 1 }, 'Days left': { drop: 2 }, 'What is missing': { wrap: true } },
      ['Points run from 0 to 100.'],
    ),
  ],
};
