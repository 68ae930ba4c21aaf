/** Text files as people have them: every trap of encodings, separators, quotes and headers, one small file each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readTables } from '../../src/exchange/read-tables.ts';
import type { Table } from '../../src/exchange/table.ts';
import { bytesOf, gb18030 } from './bytes.ts';

async function tableOf(bytes: Uint8Array, options?: ReadOptions): Promise<Table> {
  const read = await readTables(bytes, options);
  expect(read.fault).toBeUndefined();
  return read.tables![0]!;
}
const textsOf = (table: Table) => [
  table.columns.map(({ name }) => name),
  ...table.rows.map(({ cells }) => cells.map(({ text }) => text)),
];
async function read(text: string, options?: ReadOptions): Promise<readonly (readonly string[])[]> {
  return textsOf(await tableOf(bytesOf(text), options));
}
async function noticesOf(bytes: Uint8Array, options?: ReadOptions): Promise<readonly unknown[]> {
  return (await readTables(bytes, options)).notices!.slice(1);
}
async function refusalOf(bytes: Uint8Array, options?: ReadOptions): Promise<unknown> {
  return (await readTables(bytes, options)).fault;
}
const people = [
  ['客户', '联系人'],
  ['北河电力', '顾成'],
];
const text = people.map((row) => row.join(',')).join('\r\n');

describe('encodings', () => {
  it.each([
    ['utf-8', bytesOf(text)],
    ['utf-8', bytesOf(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['gb18030', gb18030(text)],
  ])('finds %s', async (encoding, bytes) => {
    const { tables, notices } = await readTables(bytes);
    expect(notices).toEqual([{ code: 'text-form', parameters: { encoding, separator: ',' } }]);
    expect(textsOf(tables![0]!)).toEqual(people);
  });

  it('reads rare characters of GB18030, four bytes each', async () => {
    expect(textsOf(await tableOf(gb18030('客户,联系人\n𠮷河电力,𬱖明\n')))[1]).toEqual(['𠮷河电力', '𬱖明']);
  });

  it('does not guess one encoding of Europe or Asia among others, and shows how each would read', async () => {
    expect(await refusalOf(Buffer.from('name,city\nRen\xe9 Dupr\xe9,N\xeemes\n', 'latin1'))).toEqual({
      code: 'undecided-encoding',
      parameters: { candidates: [{ encoding: 'windows-1252', sample: 'René' }] },
    });
    // «Имя» in windows-1251.
    expect(await refusalOf(Uint8Array.of(0xc8, 0xec, 0xff, 0x2c, 0xc8, 0xec, 0xff, 0x0a))).toMatchObject({
      parameters: { candidates: [{ encoding: 'windows-1251', sample: 'Имя' }] },
    });
    // Big5: 客戶, and Korean: 이름, which are Chinese characters in GB18030 too.
    expect(await refusalOf(Uint8Array.of(0xab, 0xc8, 0xa4, 0xe1, 0x2c, 0x61, 0x0a))).toMatchObject({
      parameters: { candidates: expect.arrayContaining([{ encoding: 'big5', sample: '客戶' }]) },
    });
    expect(await refusalOf(Uint8Array.of(0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0x61, 0x0a))).toMatchObject({
      parameters: { candidates: expect.arrayContaining([{ encoding: 'euc-kr', sample: '이름' }]) },
    });
  });

  it('takes the encoding that it is told, under any of its names', async () => {
    const latin = Buffer.from('name\nRen\xe9', 'latin1');
    expect(textsOf(await tableOf(latin, { encoding: 'latin1' }))).toEqual([['name'], ['René']]);
    expect(textsOf(await tableOf(gb18030(text), { encoding: 'GBK' }))).toEqual(people);
    expect(await refusalOf(latin, { encoding: 'klingon' })).toEqual({
      code: 'unknown-encoding',
      parameters: { encoding: 'klingon' },
    });
  });

  it('names the line and the byte that an encoding does not have', async () => {
    const mixed = Buffer.concat([bytesOf('客户,联系人\n北河,顾成\n'), gb18030('东湖,林清\n')]);
    const offset = Buffer.byteLength('客户,联系人\n北河,顾成\n') + 1;
    expect(await refusalOf(mixed)).toEqual({
      code: 'undecodable-bytes',
      parameters: { encoding: 'utf-8', line: 3, offset, mixed: true },
    });
    const cut = Buffer.concat([gb18030('客户,联系人\n北河,顾成\n'), Uint8Array.of(0xff, 0x0a)]);
    expect(await refusalOf(cut)).toMatchObject({
      parameters: { encoding: 'gb18030', line: 3, offset: cut.length - 1, mixed: false },
    });
  });

  it('finds the bad byte of a long file across the chunks in which it is decoded', async () => {
    const rows = gb18030('北河电力,顾成\n'.repeat(200_000));
    const bytes = Buffer.concat([rows, Uint8Array.of(0xff), rows]);
    expect(await refusalOf(bytes)).toMatchObject({ parameters: { line: 200_001, offset: rows.length + 1 } });
  });

  it('refuses UTF-32, NULs, and UTF-16 without its mark, which it names', async () => {
    const wide = Buffer.alloc(text.length * 4 + 4);
    [0xfeff, ...[...text].map((character) => character.codePointAt(0)!)].forEach((code, index) => {
      wide.writeUInt32LE(code, index * 4);
    });
    expect(await refusalOf(wide)).toEqual({ code: 'utf-32', parameters: {} });
    expect(await refusalOf(bytesOf('name\nAda\0Hall'))).toEqual({
      code: 'nul-bytes',
      parameters: { offset: 9 },
    });
    expect(await refusalOf(Buffer.from('name\nAda', 'utf16le'))).toEqual({
      code: 'nul-bytes',
      parameters: { offset: 2, perhaps: 'utf-16le' },
    });
  });
});

describe('separators and quotes', () => {
  it.each([
    [',', 'name,phone\nAda,007'],
    [';', 'name;phone\nAda;007'],
    ['\t', 'name\tphone\nAda\t007'],
    ['|', 'name|phone\nAda|007'],
  ])('finds %j', async (separator, written) => {
    const { notices } = await readTables(bytesOf(written));
    expect(notices).toMatchObject([{ parameters: { separator } }]);
    expect(await read(written)).toEqual([
      ['name', 'phone'],
      ['Ada', '007'],
    ]);
  });

  it('is not led astray by decimal commas, however many', async () => {
    expect(await read('customer;spend;share\nNorth;1.234,5;12,5\nSouth;98,4;0,8\n')).toEqual([
      ['customer', 'spend', 'share'],
      ['North', '1.234,5', '12,5'],
      ['South', '98,4', '0,8'],
    ]);
  });

  it('follows the first line sep=, which Excel writes, and an option', async () => {
    expect((await tableOf(bytesOf('sep=;\r\nname;a,b\r\nAda;x\r\n'))).headerRow).toBe(2);
    expect(await read('name!a,b\nAda!c', { separator: '!' })).toEqual([
      ['name', 'a,b'],
      ['Ada', 'c'],
    ]);
  });

  it('reads quotes with separators, doubled quotes and line breaks inside, and tabs behind them', async () => {
    const table = await tableOf(bytesOf('name,note\n"Hall, Ada","said ""yes""\nand went"\t,\n"Bo"\t,"x"\n'));
    expect(textsOf(table).slice(1)).toEqual([
      ['Hall, Ada', 'said "yes"\nand went'],
      ['Bo', 'x'],
    ]);
    expect(table.rows.map(({ number, line }) => [number, line])).toEqual([
      [2, 2],
      [3, 4],
    ]);
  });

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR alone'],
  ])('ends lines with %j (%s)', async (end) => {
    expect(await read(['a,b', 'x,y', 'z,w'].join(end))).toEqual([
      ['a', 'b'],
      ['x', 'y'],
      ['z', 'w'],
    ]);
  });

  it('names the line of a quote that nothing closes, and of text behind a closing one', async () => {
    expect(await refusalOf(bytesOf('a,b\nx,"open\ny,z\nv,w\n'))).toEqual({
      code: 'open-quote',
      parameters: { line: 2 },
    });
    expect(await refusalOf(bytesOf('a,b\n"5" tall,z\n'))).toEqual({
      code: 'stray-quote',
      parameters: { line: 2 },
    });
  });

  it('keeps zeros, plus signs and long numbers, trims spaces of all widths, and takes off one apostrophe', async () => {
    expect(await read("id,phone,note\n0012345678901234567890,+86 138,　full　\n1,'+86 139,'tis\n")).toEqual([
      ['id', 'phone', 'note'],
      ['0012345678901234567890', '+86 138', 'full'],
      ['1', '+86 139', "'tis"],
    ]);
  });
});

describe('headers, rows and what stands around them', () => {
  it('skips titles and preambles, and says which rows', async () => {
    const preamble = 'Customer list,,\nexported by: Ada,2026-01-05,\n,,\nname,phone,city\nBo,007,Kulim\n';
    const table = await tableOf(bytesOf(preamble));
    expect(table.headerRow).toBe(4);
    expect(table.columns.map(({ name }) => name)).toEqual(['name', 'phone', 'city']);
    expect(await noticesOf(bytesOf(preamble))).toEqual([
      { code: 'rows-above', parameters: { sheet: '', rows: [1, 2] } },
    ]);
  });

  it('takes the row that it is told for the header', async () => {
    expect(await read('name,phone\nfull name,mobile\nAda,007', { headerRow: 2 })).toEqual([
      ['full name', 'mobile'],
      ['Ada', '007'],
    ]);
    expect(await refusalOf(bytesOf('a,b\nc,d'), { headerRow: 9 })).toMatchObject({ code: 'no-table' });
  });

  it('sets sums at the end and remarks below a gap aside, and keeps a short last row', async () => {
    const sums = bytesOf('客户,金额,城市\n北河,3,兰州\n东湖,,\n合计,3,\n\n制表：林清,,\n');
    expect(textsOf(await tableOf(sums)).slice(1)).toEqual([
      ['北河', '3', '兰州'],
      ['东湖', '', ''],
    ]);
    expect(await noticesOf(sums)).toEqual([
      { code: 'summary-rows', parameters: { sheet: '', rows: [4] } },
      { code: 'rows-below', parameters: { sheet: '', rows: [6] } },
    ]);
  });

  it('reads names for machines below names for people as keys', async () => {
    const bytes = bytesOf('客户名称,联系人\nCustomerName,contact_person\n北河,顾成\n');
    expect((await tableOf(bytes)).columns.map(({ name, key }) => [name, key])).toEqual([
      ['客户名称', 'CustomerName'],
      ['联系人', 'contact_person'],
    ]);
    expect(await noticesOf(bytes)).toEqual([{ code: 'key-row', parameters: { sheet: '', row: 2 } }]);
    expect(await read('客户名称,联系人\nKestrel,Ada\n')).toHaveLength(2);
  });

  it('keeps columns of one name apart, names those without by their letter, and drops empty ones', async () => {
    const bytes = bytesOf('Phone,Phone,,Phone (2),,\n1,2,3,4,,\n');
    expect(textsOf(await tableOf(bytes))).toEqual([
      ['Phone', 'Phone (2)', 'C', 'Phone (2) (2)'],
      ['1', '2', '3', '4'],
    ]);
    expect(await noticesOf(bytes)).toEqual([
      { code: 'unnamed-column', parameters: { sheet: '', letter: 'C', cells: 1 } },
      { code: 'repeated-column', parameters: { sheet: '', header: 'Phone', letters: ['A', 'B'] } },
    ]);
  });

  it('counts empty rows, fills up short ones, and names longer ones', async () => {
    const bytes = bytesOf('name,city\n,,,\nAda\n  ,\nBo,Kulim,lost,\n');
    const table = await tableOf(bytes);
    expect(table.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [3, 2],
      [5, 4],
    ]);
    expect(await noticesOf(bytes)).toEqual([{ code: 'longer-rows', parameters: { sheet: '', rows: [5] } }]);
  });

  it('names cells whose characters were lost before', async () => {
    expect(await noticesOf(bytesOf('name,city\nJos\ufffd,Kulim\n'))).toEqual([
      { code: 'lost-characters', parameters: { sheet: '', cells: ['A2'], count: 1 } },
    ]);
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['only separators', ',,\n,,\n', 'empty-file'],
    ['numbers only', '1,2\n3,4\n', 'no-table'],
    ['a web page', '<html><table><tr><td>a', 'not-a-table'],
    ['JSON', '[{"name": "Ada"}]', 'not-a-table'],
    ['an address book', 'BEGIN:VCARD\nN:Hall', 'not-a-table'],
    ['a PDF', '%PDF-1.7', 'not-a-table'],
  ])('refuses %s', async (_, written, code) => {
    expect(await refusalOf(bytesOf(written))).toMatchObject({ code });
  });

  it('stops at too many cells', async () => {
    expect(await refusalOf(bytesOf(`a,b\n${'x,y\n'.repeat(50)}`), { limits: { cells: 60 } })).toEqual({
      code: 'too-many-cells',
      parameters: { limit: 60 },
    });
  });
});

it('never throws, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(bytesOf)), async (bytes) => {
      const { tables, fault } = await readTables(bytes);
      expect(tables === undefined).toBe(fault !== undefined);
    }),
  );
});
