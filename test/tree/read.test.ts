/** What a YAML file is read as, and one small file for each thing that is refused in one that is otherwise YAML. */
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/tree/read.ts';
import { bytesOf, report, yaml } from './report.ts';

function treeOf(text: string) {
  const { tree, diagnostics } = readTree('plan.yaml', bytesOf(text));
  expect(diagnostics).toEqual([]);
  return tree;
}

describe('every scalar is its text', () => {
  test.each([
    ['phone: 0139', '0139'],
    ['answer: no', 'no'],
    ['version: 1.10', '1.10'],
    ['time: 12:30', '12:30'],
    ['day: 2027-03-31', '2027-03-31'],
    ['large: 9007199254740993', '9007199254740993'],
    ['id: 1e3', '1e3'],
    ['share: 30%', '30%'],
    ['empty:', null],
    ['empty: ~', null],
    ['empty: null', null],
    ['text: "~"', '~'],
    ["text: 'null'", 'null'],
    ['text: ""', ''],
    ['text: !!str ~', '~'],
    ['text: !!int 007', '007'],
    ['text: "line\\nbreak \\u4e2d"', 'line\nbreak 中'],
    ["text: 'it''s'", "it's"],
    ['text: 第一行\n  第二行', '第一行 第二行'],
    ['text: |\n  第一行\n\n    第二行\n', '第一行\n\n  第二行\n'],
    ['text: >-\n  one\n  two\n\n  three', 'one two\nthree'],
  ])('%j', (text, value) => {
    expect(Object.values(treeOf(text) ?? {})).toEqual([value]);
  });
});

test('maps, lists, CRLF and a byte order mark', () => {
  const text =
    '\ufeffcrp: 1\r\nregion: {id: north, name: 北区}\r\naccounts:\r\n- id: metro\r\n  via:\r\n- {id: jinsha}\r\n';
  expect(treeOf(text)).toEqual({
    crp: '1',
    region: { id: 'north', name: '北区' },
    accounts: [{ id: 'metro', via: null }, { id: 'jinsha' }],
  });
});

test('keys are text as well: a year, no, null, nothing', () => {
  expect(treeOf('2027: a\nno: b\n~: c\n"": d\n')).toEqual({ 2027: 'a', no: 'b', '~': 'c', '': 'd' });
});

test('an alias shares the value of its anchor', () => {
  const tree = treeOf('a: &x {owner: lin}\nb: *x\nc: [*x, *x]\n');
  expect(tree).toEqual({ a: { owner: 'lin' }, b: { owner: 'lin' }, c: [{ owner: 'lin' }, { owner: 'lin' }] });
  expect(tree?.['b']).toBe(tree?.['a']);
});

test('`---` at either end makes no second document', () => {
  expect(treeOf('---\nregion: north\n---\n')).toEqual({ region: 'north' });
  expect(treeOf('%YAML 1.2\n---\nregion: north\n...\n# end\n')).toEqual({ region: 'north' });
});

describe('refused, with the place', () => {
  test.each([
    ['level: a\ntarget: b\nlevel: c\n', ['3:1 duplicate-key level < 1']],
    ['x: {a: 1, b: 2, "a": 3}\n', ['1:17 duplicate-key a < 1']],
    ['a: 1\na: 2\na: 3\n', ['2:1 duplicate-key a < 1', '3:1 duplicate-key a < 1']],
    ['a: &d {x: 1}\nb:\n  <<: *d\n  y: 2\n', ['3:3 merge-key']],
    ['x:\n  __proto__: {admin: yes}\n', ['2:3 forbidden-key __proto__']],
    ['constructor: 1\n', ['1:1 forbidden-key constructor']],
    ['note: !important 尽快\n', ['1:7 unknown-tag !important']],
    ['scores: !!map [1]\n', ['1:9 unknown-tag !!map']],
    ['a: 1\n---\nb: 2\n', ['2:1 several-documents']],
    ['- a\n- b\n', ['1:1 not-a-mapping list']],
    ['just a sentence\n', ['1:1 not-a-mapping text']],
    ['', ['1:1 empty-file false']],
    [' \n\n', ['1:1 empty-file false']],
    ['\ufeff', ['1:1 empty-file false']],
    ['# 还没写\n', ['1:1 empty-file true']],
    ['---\n# nothing\n...\n', ['1:1 empty-file true']],
    ['[a, b]: c\n', ['1:1 yaml-syntax complex-key']],
    ['name: {{region}}\n', ['1:8 yaml-syntax complex-key']],
    ['note: *重点\n', ['1:7 yaml-syntax unknown-anchor 重点']],
    ['a: &x [*x]\n', ['1:8 yaml-syntax anchor-inside-itself x']],
  ])('%j', (text, expected) => {
    expect(report(text)).toEqual(expected);
  });
});

test('after a conflict the first version is read on, and one diagnostic names all its markers', () => {
  const text = yaml`
    a: 1
    <<<<<<< HEAD
    b: 1
    ||||||| base
    b: 0
    =======
    b: 2
    >>>>>>> north
    c: @x
    a: 2
  `;
  expect(report(text)).toEqual([
    '2:1 conflict-marker <<<<<<< < 4 6 8',
    '9:4 yaml-syntax reserved-start @x',
    '10:1 duplicate-key a < 1',
  ]);
});

test('a file with a syntax error has no tree; one with a mistake that YAML accepts has', () => {
  expect(readTree('f', bytesOf('a: @x')).tree).toBeUndefined();
  expect(readTree('f', bytesOf('name: C #4')).tree).toEqual({ name: 'C' });
});

test('the keys of the format tell a key from a word of a text', () => {
  const text = bytesOf('note:\n  这几家\n  vertex：只做规划线\n  name：北区\n');
  const found = readTree('f', text, (word) => word === 'name').diagnostics;
  expect(found.map(({ code, parameters }) => ({ code, parameters }))).toEqual([
    { code: 'fullwidth-mark', parameters: { found: '：', meant: ':' } },
  ]);
});
