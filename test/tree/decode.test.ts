/** Which bytes are text, and what the others are taken for. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/tree/decode.ts';
import { bytesOf } from './report.ts';

const utf16 = (text: string, mark: string, swap = false) => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
// 华东 and 北区 in GBK.
const east = [0xbb, 0xaa, 0xb6, 0xab];
const north = [0xb1, 0xb1, 0xc7, 0xf8];
const gbk = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const plan = 'crp: 1\nregion: 华东\n';

test.each([plan, '', '\ufeffcrp: 1\r\n', '𠮷: 䶮\n'])('%j comes back as it is', (text) => {
  expect(decode('f', bytesOf(text))).toEqual({ text });
});

describe('anything else has one diagnostic that says what it is', () => {
  test.each([
    ['GBK', gbk('crp: 1\nregion: ', east, '\n'), 'not-utf8', { encoding: 'gb18030', line: 2 }],
    [
      'GB18030 with four-byte characters',
      gbk('name: ', [0x95, 0x32, 0x82, 0x36], east, '\n'),
      'not-utf8',
      { encoding: 'gb18030', line: 1 },
    ],
    [
      'a GBK line in a UTF-8 file',
      gbk('region: 华东\nname: ', north, '\n'),
      'not-utf8',
      { encoding: 'mixed', line: 2 },
    ],
    [
      'Latin-1',
      gbk('name: Caf', [0xe9], ' Z', [0xfc], 'rich\n'),
      'not-utf8',
      { encoding: 'unknown', line: 1 },
    ],
    ['UTF-16 LE', utf16(plan, '\ufeff'), 'not-utf8', { encoding: 'utf-16le' }],
    ['UTF-16 BE', utf16(plan, '\ufeff', true), 'not-utf8', { encoding: 'utf-16be' }],
    ['UTF-16 LE without mark', utf16(plan, ''), 'not-utf8', { encoding: 'utf-16le' }],
    ['UTF-16 BE without mark', utf16(plan, '', true), 'not-utf8', { encoding: 'utf-16be' }],
    [
      'an xlsx workbook',
      gbk('PK\x03\x04', [20, 0, 6, 0], 'xl/workbook.xml'),
      'binary-file',
      { kind: 'workbook' },
    ],
    ['an xls workbook', gbk([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'binary-file', { kind: 'workbook' }],
    ['a docx', gbk('PK\x03\x04', [20, 0, 6, 0], 'word/document.xml'), 'binary-file', { kind: 'document' }],
    ['a zip', gbk('PK\x03\x04', [20, 0], 'plan.yaml'), 'binary-file', { kind: 'archive' }],
    ['a PNG', gbk([0x89], 'PNG\r\n', [0x1a]), 'binary-file', { kind: 'image' }],
    ['a PDF', gbk('%PDF-1.7\n'), 'binary-file', { kind: 'document' }],
    ['zeros', Buffer.alloc(100), 'binary-file', { kind: 'unknown' }],
    ['noise', gbk([0xfe, 0, 1, 0xff, 0, 2, 0xc3, 0x28, 0]), 'binary-file', { kind: 'unknown' }],
  ])('%s', (_name, bytes, code, parameters) => {
    expect(decode('f', bytes).diagnostics).toMatchObject([{ code, parameters, place: { file: 'f' } }]);
  });
});
