/** What a list of people, accounts, projects or spend means for a plan: added, filled in, in conflict, alike, unusable; nothing twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../src/import/imported.ts';
import { applied, countRows, importCsv, north, planOf } from './region.ts';

const reasonsOf = ({ unusable }: Imported) =>
  unusable.map(({ row, reasons }) => [row, reasons.map(({ letter, problem }) => [letter, problem])]);

describe('contacts', () => {
  it('are matched by Chinese and English headers, added, filled in, and never emptied or overwritten', async () => {
    const csv =
      '客户名称,姓名,职务,手机,角色,负责人,部门,生日\n北岭电信,顾成,总经理,,决策者,林清,网络部,\n北岭电信,何畅,主任,+86 138,评估者,苏禾,,\n';
    expect(await importCsv(csv, 'contacts')).toEqual({
      kind: 'contacts',
      sheet: '',
      columns: [
        { name: '客户名称', letter: 'A', field: 'account' },
        { name: '姓名', letter: 'B', field: 'name' },
        { name: '职务', letter: 'C', field: 'title' },
        { name: '手机', letter: 'D', field: 'phone' },
        { name: '角色', letter: 'E', field: 'role' },
        { name: '负责人', letter: 'F', field: 'owner' },
        { name: '部门', letter: 'G', field: 'department' },
      ],
      unread: ['生日'],
      absent: [],
      additions: [
        {
          rows: [3],
          account: 'metro',
          id: '何畅',
          fields: { name: '何畅', title: '主任', phone: '+86 138', role: 'evaluator', owner: 'su' },
          namesakes: [],
        },
      ],
      matched: [
        {
          rows: [2],
          address: 'metro/gu',
          changes: [
            { field: 'department', to: 'network' },
            { field: 'owner', to: 'lin' },
          ],
          conflicts: [{ field: 'title', from: '副总经理', to: '总经理' }],
        },
      ],
      near: [],
      unusable: [],
      leftOut: [],
    });
  });

  it('may overrule the plan where that is asked for, and come without a role', async () => {
    const csv = 'account,name,title\nmetro,顾成,总经理\n';
    const { matched } = await importCsv(csv, 'contacts', { overrules: true });
    expect(matched[0]).toMatchObject({
      changes: [{ field: 'title', from: '副总经理', to: '总经理' }],
      conflicts: [],
    });
  });

  it('are found by id, by the id of another system, then by name and account', async () => {
    const csv = 'account,id,ref,name\nmetro,gu,,\nmetro,,0012,罗坤\nmetro,,,顾成\njinsha,,,顾成\n';
    const { matched, additions } = await importCsv(csv, 'contacts', {
      mapping: { columns: { ref: 'ref' } },
    });
    expect(matched.map(({ rows, address }) => [rows, address])).toEqual([
      [[2, 4], 'metro/gu'],
      [[3], 'metro/luo'],
    ]);
    // The same name at another account is another person, until somebody says otherwise.
    expect(additions).toMatchObject([{ rows: [5], account: 'jinsha', namesakes: ['metro/gu'] }]);
  });

  it.each([
    ['a space', '顾 成'],
    ['a full-width space', '顾　成'],
    ['a middle dot', '顾·成'],
    ['traditional characters', '顧成'],
  ])('that look like one of the plan for %s are listed for a decision, which is kept', async (_, name) => {
    const csv = `account,name\nmetro,${name}\n`;
    const key = `metro/${name.replace('　', ' ')}`;
    const found = await importCsv(csv, 'contacts');
    expect(found).toMatchObject({
      additions: [],
      matched: [],
      near: [{ rows: [2], account: 'metro', keys: [key], like: ['metro/gu'] }],
    });
    const same = await importCsv(csv, 'contacts', { mapping: { decisions: { [key]: 'metro/gu' } } });
    expect(same).toMatchObject({ near: [], matched: [{ address: 'metro/gu', changes: [], conflicts: [] }] });
    const other = await importCsv(csv, 'contacts', { mapping: { decisions: { [key]: 'new' } } });
    expect(other).toMatchObject({ near: [], matched: [], additions: [{ rows: [2] }] });
  });

  it('that look like one another are listed too: order of the name, width, accents, or one e-mail', async () => {
    const csv = [
      'account,name,email',
      'metro,Li Ming,',
      'metro,"MING, Li",',
      'metro,ＪＯＳＥ Muller,',
      'metro,José Müller,',
      'metro,王悦,wy@north.example',
      'metro,Wang Yue,WY@north.example',
    ].join('\n');
    const { near, additions } = await importCsv(csv, 'contacts');
    expect(near.map(({ rows, like }) => [rows, like])).toEqual([
      [[2, 3], []],
      [[4, 5], []],
      [[6, 7], []],
    ]);
    expect(additions).toEqual([]);
  });

  it('names in normal forms of Unicode are the same name', async () => {
    const csv = `account,name\nmetro,${'José'.normalize('NFC')}\nmetro,${'José'.normalize('NFD')}\n`;
    expect(await importCsv(csv, 'contacts')).toMatchObject({
      additions: [{ rows: [2, 3], id: 'josé' }],
      near: [],
    });
  });

  it('names in parts are joined as people write them', async () => {
    const csv = 'Company,First Name,Middle Name,Last Name\nmetro,伟,,张\nmetro,Ada,B.,Hall\n';
    const { additions } = await importCsv(csv, 'contacts');
    expect(additions.map(({ fields, id }) => [fields['name'], id])).toEqual([
      ['张伟', '张伟'],
      ['Ada B. Hall', 'ada-b-hall'],
    ]);
  });

  it('judged levels and old scales come in through the mapping', async () => {
    const csv = 'account,name,关系\nmetro,顾成,3\nmetro,罗坤,-1\nmetro,何畅,A\nmetro,唐越,支持\n';
    const mapping = { values: { level: { '3': 'supportive', '-1': '反对', A: 'favorable' } } };
    const { matched, additions, unusable } = await importCsv(csv, 'contacts', { mapping });
    expect(reasonsOf({ unusable } as Imported)).toEqual([]);
    expect(matched.map(({ address, changes, conflicts }) => [address, changes, conflicts])).toEqual([
      ['metro/gu', [], [{ field: 'level', from: 'favorable', to: 'supportive' }]],
      ['metro/luo', [{ field: 'level', to: 'opposed' }], []],
    ]);
    expect(additions.map(({ level }) => level)).toEqual(['favorable', 'supportive']);
  });

  it('report to people of the plan and of the file, never in a circle; whom nobody knows is left out and said', async () => {
    const csv =
      'account,name,reports to\nmetro,何畅,顾成\nmetro,唐越,何畅\nmetro,A,B\nmetro,B,A\nmetro,C,nobody\n';
    const { additions, leftOut } = await importCsv(csv, 'contacts');
    expect(additions.map(({ id, fields }) => [id, fields['reports-to']])).toEqual([
      ['何畅', 'gu'],
      ['唐越', '何畅'],
      ['a', 'b'],
      ['b', undefined],
      ['c', undefined],
    ]);
    expect(leftOut.map(({ row, letter, problem }) => [row, letter, problem.code])).toEqual([
      [5, 'C', 'cycle'],
      [6, 'C', 'unknown-name'],
    ]);
  });

  it('that cannot be used are listed with row, column and reason, all of them', async () => {
    const csv = [
      'account,name,role,from',
      '北岭,A,decider,',
      'metro,,decider,',
      'metro,B,boss,2027-02-30',
      'metro,C,decider,,extra',
      'metro,D,decider,03/04/2027',
      'metro,E,decider,',
      'metro,E,user,',
    ].join('\n');
    expect(reasonsOf(await importCsv(csv, 'contacts'))).toEqual([
      [2, [['A', { code: 'unknown-account', found: '北岭', near: ['metro'] }]]],
      [3, [[undefined, { code: 'missing', field: 'name' }]]],
      [
        4,
        [
          ['C', { code: 'unknown-word', found: 'boss', allowed: expect.arrayContaining(['decider']) }],
          ['D', { code: 'bad-date', found: '2027-02-30' }],
        ],
      ],
      [5, [[undefined, { code: 'longer-row' }]]],
      [6, [['D', { code: 'undecided-date', found: '03/04/2027', readings: ['2027-04-03', '2027-03-04'] }]]],
      [7, [[undefined, { code: 'rows-differ', rows: [7, 8], fields: ['role'] }]]],
      [8, [[undefined, { code: 'rows-differ', rows: [7, 8], fields: ['role'] }]]],
    ]);
  });
});

describe('other lists', () => {
  it('accounts: labels of both languages, likely duplicates by legal form', async () => {
    const csv =
      '客户名称,客户级别,行业\n金沙电网有限公司,Ｂ级,\n金沙電網公司,A,\n西部铁塔,S类,能源\nHarbour Networks Ltd,,\n"Harbour Networks, Ltd.",,\n';
    expect(await importCsv(csv, 'accounts')).toMatchObject({
      matched: [{ address: 'jinsha', changes: [], conflicts: [{ field: 'tier', from: 'A', to: 'B' }] }],
      additions: [{ id: '西部铁塔', fields: { name: '西部铁塔', tier: 'S', industry: '能源' } }],
      near: [
        { rows: [3], like: ['jinsha'] },
        { rows: [5, 6], like: [] },
      ],
    });
  });

  it('projects: amounts with units in cell or header, percentages, dates, stages of a CRM, outcomes', async () => {
    const csv = [
      'Record ID,Deal Name,Associated Company,Deal Stage,Amount (万元),Deal probability,Close Date',
      '1,骨干网扩容,metro,Proposal,8600,0.45,2027-11-30',
      '2,Ring,metro,Closed won,"1,200",1,2027年6月12日',
      '3,Edge,jinsha,contract sent,3千万,0.6,2027-Q3',
    ].join('\n');
    const { matched, additions, unusable } = await importCsv(csv, 'projects');
    expect(unusable).toEqual([]);
    expect(matched).toMatchObject([
      {
        address: 'metro-core',
        changes: [
          { field: 'stage', to: 'bidding' },
          { field: 'decision', to: '2027-11-30' },
        ],
        conflicts: [],
      },
    ]);
    expect(additions.map(({ id, account, fields }) => [id, account, fields])).toEqual([
      [
        'ring',
        'metro',
        { name: 'Ring', amount: '1200万', probability: '1', outcome: { result: 'won', on: '2027-06-12' } },
      ],
      [
        'edge',
        'jinsha',
        { name: 'Edge', amount: '3千万', probability: '0.6', stage: 'bidding', decision: '2027-Q3' },
      ],
    ]);
  });

  it('projects: what there is to say of an outcome needs its result', async () => {
    const csv = 'project,account,lesson\nRing,metro,too late\n';
    const { additions, leftOut } = await importCsv(csv, 'projects');
    expect(additions[0]?.fields).toEqual({ name: 'Ring' });
    expect(leftOut).toMatchObject([{ row: 2, letter: 'C', problem: { code: 'missing', field: 'result' } }]);
  });

  it('projects in another currency are added as written, and not compared', async () => {
    const csv =
      'project,account,amount,currency\n骨干网扩容,metro,1000,USD\nRing,metro,2000,USD\nEdge,metro,3000,CNY\n';
    const { matched, additions, leftOut } = await importCsv(csv, 'projects');
    expect(matched[0]).toMatchObject({ changes: [], conflicts: [] });
    expect(leftOut).toMatchObject([{ row: 2, letter: 'C', problem: { code: 'other-currency' } }]);
    expect(additions.map(({ fields }) => fields['amount'])).toEqual(['USD 2000', '3000']);
  });

  it('spend: by account, year and category, with a column for each rival', async () => {
    const csv =
      '客户,年度,品类,总额（亿）,我方,Vertex\n北岭电信,2027,光传输,1.6,5700万,0.7亿\n北岭电信,2027年,数据通信,0.5,-,\n北岭电信,2027,无线,1,,\n';
    const { matched, additions, unusable } = await importCsv(csv, 'spend');
    expect(matched).toMatchObject([
      {
        address: 'metro/2027/optical',
        changes: [{ field: 'rivals.vertex', to: '0.7亿' }],
        conflicts: [{ field: 'ours', from: '56000000', to: '5700万' }],
      },
    ]);
    expect(additions).toMatchObject([
      { account: 'metro', fields: { year: '2027', category: 'ip', total: '0.5亿' } },
    ]);
    expect(unusable).toMatchObject([
      { row: 4, reasons: [{ letter: 'C', problem: { code: 'unknown-name' } }] },
    ]);
  });

  it('decimal commas are read where the column has them, and refused where it is mixed', async () => {
    const csv = 'project;account;amount\nA;metro;1.234.567,89\nB;metro;98.765\n';
    expect((await importCsv(csv, 'projects')).additions.map(({ fields }) => fields['amount'])).toEqual([
      '1234567.89',
      '98765',
    ]);
    const mixed = 'project;account;amount\nA;metro;1.234,50\nB;metro;1,234.50\n';
    expect((await importCsv(mixed, 'projects')).unusable).toHaveLength(2);
  });

  it('constants and columns by another name come from the mapping', async () => {
    const csv = '产品,数\n光传输,2亿\n';
    const mapping = { columns: { 数: 'total' }, fixed: { account: 'jinsha', year: '2027' } };
    expect((await importCsv(csv, 'spend', { mapping })).additions).toMatchObject([
      { account: 'jinsha', fields: { year: '2027', category: 'optical', total: '2亿' } },
    ]);
  });
});

describe('a mapping', () => {
  it('says what stands first in dates, and names columns that the table may lack', async () => {
    const csv = 'account,name,from\nmetro,何畅,03/04/2027\n';
    const mapping = { dates: 'month-first' as const, columns: { 入职: 'from' } };
    const { additions, absent } = await importCsv(csv, 'contacts', { mapping });
    expect(additions[0]?.fields['from']).toBe('2027-03-04');
    expect(absent).toEqual(['入职']);
  });

  it('takes no notice of a value, and of a column', async () => {
    const csv = 'account,name,owner,title\nmetro,何畅,ana@us.example,x\n';
    const mapping = { columns: { title: '' }, values: { owner: { 'ana@us.example': null } } };
    expect(await importCsv(csv, 'contacts', { mapping })).toMatchObject({
      additions: [{ fields: { name: '何畅' } }],
      leftOut: [],
      unread: ['title'],
    });
  });
});

describe('phones and e-mails', () => {
  it('of several columns and of one cell stand behind one another', async () => {
    const csv =
      'account,name,手机,电话,E-mail 1 - Value\nmetro,何畅,138,0931-5,a@x.example ::: b@x.example\n';
    const { additions } = await importCsv(csv, 'contacts');
    expect(additions[0]?.fields).toEqual({
      name: '何畅',
      phone: '138; 0931-5',
      email: 'a@x.example; b@x.example',
    });
  });
});

describe('for any list of people', () => {
  const name = fc.constantFrom(
    '顾成',
    '顾 成',
    '罗坤',
    '何畅',
    'Li Ming',
    'Ming Li',
    'Ada Hall',
    'ADA HALL',
    '',
  );
  const cell = (...texts: string[]) => fc.constantFrom('', ...texts);
  const row = fc.tuple(
    fc.constantFrom('metro', '北岭电信', 'jinsha', '无此客户'),
    name,
    cell('总经理', '主任'),
    cell('decider', '评估者', 'boss'),
    cell('顾成', '何畅', 'Ada Hall', '某人'),
    cell('supportive', '有好感'),
    cell('a@x.example', 'A@x.example'),
  );
  const csvOf = (rows: readonly (readonly string[])[]) =>
    ['account,name,title,role,reports to,level,email', ...rows.map((cells) => cells.join(','))].join('\n');
  const table = fc.array(row, { minLength: 1, maxLength: 12 });
  /** What is found, without the numbers of rows. */
  const withoutRows = ({ additions, matched, near }: Imported) => ({
    additions: additions.map(({ rows: _, ...rest }) => JSON.stringify(rest)).toSorted(),
    matched: matched.map(({ rows: _, ...rest }) => JSON.stringify(rest)).toSorted(),
    near: near.map(({ keys, like }) => JSON.stringify([keys, like])).toSorted(),
  });

  it('every row is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(countRows(await importCsv(csvOf(rows), 'contacts'))).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the rows does not matter', async () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        const [one, other] = [
          await importCsv(csvOf(rows), 'contacts'),
          await importCsv(csvOf(others), 'contacts'),
        ];
        expect(withoutRows(one)).toEqual(withoutRows(other));
      }),
      { numRuns: 60 },
    );
  });

  it('what was written is a plan without errors, and importing again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const first = await importCsv(csvOf(rows), 'contacts');
        const after = applied(north, first);
        await planOf(after);
        const second = await importCsv(csvOf(rows), 'contacts', {}, after);
        expect(second.additions).toEqual([]);
        expect(second.matched.flatMap(({ changes }) => changes)).toEqual([]);
        expect(second.unusable).toEqual(first.unusable);
      }),
      { numRuns: 60 },
    );
  });
});
