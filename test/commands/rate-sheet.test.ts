/** Sheets as they go around: written for an account manager, filled in, sent back in the formats that programs save. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/exchange/read-tables.ts';
import { writeWorkbook } from '../../src/exchange/write-workbook.ts';
import { runCrp } from '../program.ts';

const files = {
  'plan.yaml': `crp: 1
lang: zh
region: {id: coast, name: 沿海}
period: 2027
include: [journal/*.yaml]
accounts:
  - id: metro
    name: 岷云通信
    tier: S
    organization: {owner: zhao}
    departments: [{id: network, name: 网络部, owner: lin}]
    contacts:
      - {id: gu, name: 顾工, role: decider, owner: lin}
      - {id: xie, name: 谢敏, role: evaluator, owner: lin}
      - {id: du, name: 杜航, role: approver, owner: lin}
      - {id: kong, name: 孔德, role: user, owner: su}
team: [{id: lin, name: 林晓}, {id: su, name: 苏工}, {id: zhao, name: 赵工}]
`,
  'journal/lin.yaml': `assessments:
  - {on: 2027-06-20, by: lin, scores: {metro/gu: 4 4 4 3 4 4, metro/xie: 3 3 2 2 2 3, metro/network: 4 3 4 3}}
evidence:
  - {of: metro/gu, on: 2027-07-15, shows: support, what: 当面为我们说话, by: lin}
`,
};
const world = { files, locale: 'zh_CN.UTF-8', today: '2027-09-28' };

async function sheetOf(file: string): Promise<Uint8Array> {
  const { bytes, code } = await runCrp(['rate', '--sheet', file, '--owner', 'lin'], world);
  expect(code).toBe(0);
  return bytes[file]!;
}
type Changes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Somebody fills cells in, by id of the row and name of the column, and saves the sheet. */
async function filled(file: string, changes: Changes): Promise<Uint8Array> {
  const { tables = [] } = await readTables(await sheetOf(file));
  const sheets = tables.map(({ sheet, columns, rows }) => ({
    name: sheet || 'sheet',
    columns: columns.map(({ header }) => ({ header, width: 10 })),
    rows: rows.map(({ cells }) =>
      columns.map(({ header }, index) => changes[cells[0]!.text]?.[header] ?? cells[index]?.text ?? ''),
    ),
  }));
  if (file.endsWith('.xlsx')) return writeWorkbook(sheets);
  const [{ columns, rows } = { columns: [], rows: [] }] = sheets;
  return Buffer.from([columns.map(({ header }) => header), ...rows].map((row) => row.join(',')).join('\r\n'));
}
const back = (file: string, bytes: Uint8Array, ...more: readonly string[]) =>
  runCrp(['rate', '--from', file, '--by', 'lin', '--on', '2027-09-28', ...more], {
    ...world,
    files: { ...files, [file]: bytes },
  });

const changes: Changes = {
  'metro/gu': { 不变: '是' },
  'metro/xie': { 信息传递顺畅度: '3', 项目支持度: '3' },
  'metro/du': {
    接受认可度: '2',
    活动参与度: '1',
    信息传递顺畅度: '1',
    业务指导度: '1',
    项目支持度: '1',
    竞争态度: '2',
  },
};
const written = `  - on: 2027-09-28
    by: lin
    scores:
      metro/gu: same
      metro/xie: 3 3 3 2 3 3
      metro/du: 2 1 1 1 1 2
`;

describe('a sheet', () => {
  it('has what the person owns, the last points filled in, anchors beside the heads, the cells to touch in yellow', async () => {
    const { tables = [] } = await readTables(await sheetOf('lin.xlsx'));
    expect(tables.map(({ sheet, rows }) => [sheet, rows.map(({ cells }) => cells[0]?.text)])).toEqual([
      ['联系人', ['metro/gu', 'metro/xie', 'metro/du']],
      ['部门', ['metro/network']],
    ]);
    expect(tables[0]?.columns.map(({ header }) => header).join(' ')).toBe(
      '编号 客户 姓名 上次 级别 不变 接受认可度 活动参与度 信息传递顺畅度 业务指导度 项目支持度 竞争态度 凭判断 证据日 证据',
    );
    expect(tables[0]?.rows[1]?.cells.map(({ text }) => text).slice(3, 12)).toEqual([
      '2027-06-20',
      '接受',
      '',
      '3',
      '3',
      '2',
      '2',
      '2',
      '3',
    ]);
    const text = Buffer.from(await sheetOf('lin.xlsx'));
    expect(text.equals(Buffer.from(await sheetOf('lin.xlsx')))).toBe(true);
  });

  it.each(['lin.csv', 'lin.xlsx'])(
    '%s comes back: dry run first, then the rows that were filled in',
    async (file) => {
      const bytes = await filled(file, changes);
      const dry = await back(file, bytes, '--dry-run');
      expect(dry.written).toEqual({});
      expect(dry.out).toContain('重申 支持');
      expect(dry.out).toContain('接受 > 好感  48 > 57  好感不要求证据');
      expect(dry.out).toContain('未评 > 接触');
      const done = await back(file, bytes, '--yes');
      expect(done.code).toBe(0);
      expect(done.written['journal/lin.yaml']?.replace('evidence', '').includes(written)).toBe(true);
    },
  );

  it('not touched, or read twice, changes nothing', async () => {
    const untouched = await back('lin.xlsx', await sheetOf('lin.xlsx'), '--yes');
    expect([untouched.written, untouched.code, untouched.err]).toEqual([
      {},
      0,
      expect.stringContaining('没有要写的：4 行'),
    ]);
    const bytes = await filled('lin.csv', {
      ...changes,
      'metro/xie': { 证据: '评标会上提了我们的方案', 证据日: '2027/9/3', 不变: '是' },
    });
    const first = await back('lin.csv', bytes, '--yes');
    const after = { ...files, 'journal/lin.yaml': first.written['journal/lin.yaml']!, 'lin.csv': bytes };
    expect(after['journal/lin.yaml']).toContain(
      '{of: metro/xie, on: 2027-09-03, shows: support, what: 评标会上提了我们的方案, by: lin}',
    );
    const argv = ['rate', '--from', 'lin.csv', '--by', 'lin', '--on', '2027-09-28', '--yes'];
    const second = await runCrp(argv, { ...world, files: after });
    expect([second.written, second.code]).toEqual([{}, 0]);
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('comes back as %s', async (_, save) => {
    const text = Buffer.from(await filled('lin.csv', changes))
      .toString('utf8')
      .replace(/^\ufeff/, '');
    const { written: files_ } = await back('lin.csv', save(text), '--yes');
    expect(files_['journal/lin.yaml']).toContain(written);
  });

  it('names every cell that is wrong, and then writes nothing', async () => {
    const bytes = await filled('lin.csv', {
      'metro/gu': { 不变: '是', 接受认可度: '2' },
      'metro/xie': { 竞争态度: '7' },
      'metro/du': { 不变: '是' },
    });
    const { err, written: none, code } = await back('lin.csv', bytes, '--yes');
    expect([none, code]).toEqual([{}, 2]);
    expect(err).toContain('第 2 行，不变「是」：写了「不变」，又改了分：留一样');
    expect(err).toContain('第 3 行，竞争态度「7」：要 0 到 5 的整数，没观察到的空着');
    expect(err).toContain('第 4 行，不变「是」：还没有评过，不能写「不变」');
    expect(err).toContain('有 3 处不对，什么也没写');
  });

  it('that was overtaken by a newer rating is refused', async () => {
    const bytes = await filled('lin.csv', changes);
    const later = `${files['journal/lin.yaml'].trimEnd()}\nconfirmations: []\n`.replace(
      'evidence:',
      '  - {on: 2027-09-20, by: su, scores: {metro/xie: 4 4 4 4 3 3}}\nevidence:',
    );
    const argv = ['rate', '--from', 'lin.csv', '--by', 'lin', '--on', '2027-09-28', '--yes'];
    const { err, written: none } = await runCrp(argv, {
      ...world,
      files: { ...files, 'journal/lin.yaml': later, 'lin.csv': bytes },
    });
    expect(none).toEqual({});
    expect(err).toContain('规划里 2027-09-20 又评过了');
  });
});
