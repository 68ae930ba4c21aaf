import { expect, test } from 'vitest';
import { type Edit, editText } from '../../src/edit/edit.ts';
import { Bare, type Value } from '../../src/edit/value.ts';

const append = (
  path: Edit['path'],
  item: Value,
  style: 'flow' | 'block' | 'like-others' = 'like-others',
): Edit => ({
  kind: 'append',
  path,
  items: [item],
  style,
});
const set = (path: Edit['path'], value: Value): Edit => ({ kind: 'set', path, value });

function edited(text: string, ...edits: readonly Edit[]): string {
  return editText('plan.yaml', text, edits).text ?? 'refused';
}

const round = {
  on: new Bare('2027-09-12'),
  by: 'lin',
  scores: { 'metro/gu': new Bare('4 4 4 3 4 4'), 'metro/he': 'same' },
};

test('a round goes below the last one, in lines as that one is', () => {
  const text = `assessments:
    - on: 2027-06-20
      by: lin
      scores:
          metro/gu: 3 3 3 3 3 3   # before the tender

# ── seen ──
evidence: []
`;
  expect(edited(text, append(['assessments'], round))).toBe(`assessments:
    - on: 2027-06-20
      by: lin
      scores:
          metro/gu: 3 3 3 3 3 3   # before the tender
    - on: 2027-09-12
      by: lin
      scores:
          metro/gu: 4 4 4 3 4 4
          metro/he: same

# ── seen ──
evidence: []
`);
});

test.each([
  ['a file with nothing but a comment', '# Lin\n', '# Lin\nassessments:\n'],
  ['an empty file', '', 'assessments:\n'],
  ['no such list yet', 'crp: 1\n', 'crp: 1\nassessments:\n'],
  ['a list without items', 'assessments: []  # none yet\n', 'assessments:  # none yet\n'],
  ['a key without a value', 'assessments:  # none yet\n', 'assessments:  # none yet\n'],
])('the first round: %s', (_, before, head) => {
  expect(edited(before, append(['assessments'], round, 'block'))).toBe(`${head}  - on: 2027-09-12
    by: lin
    scores:
      metro/gu: 4 4 4 3 4 4
      metro/he: same
`);
});

test.each<[string, string, Edit, string]>([
  [
    'an item on the line',
    'a: [{id: gu}] # all\n',
    append(['a'], { id: 'he' }),
    'a: [{id: gu}, {id: he}] # all\n',
  ],
  ['after a comma at the end', 'a: [x, ]\n', append(['a'], 'z'), 'a: [x, z ]\n'],
  ['an item on a line of its own', 'a: [x,\n    y]\n', append(['a'], 'z'), 'a: [x,\n    y, z]\n'],
  [
    'maps in lines of their own',
    'a: [{b: 1},\n    {b: 2}]\n',
    append(['a'], { b: 3 }),
    'a: [{b: 1},\n    {b: 2},\n    {b: 3}]\n',
  ],
  ['a file without a line end', 'a:\n- x', append(['a'], 'z'), 'a:\n- x\n- z'],
  ['Windows line ends and a mark', '\ufeffa:\r\n- x\r\n', append(['a'], 'z'), '\ufeffa:\r\n- x\r\n- z\r\n'],
  [
    'below a text in a block',
    'a:\n- |\n  x\n\n\nb: 1\n',
    append(['a'], 'z'),
    'a:\n- |\n  x\n- z\n\n\nb: 1\n',
  ],
])('append %s', (_, before, edit, after) => {
  expect(edited(before, edit)).toBe(after);
});

test.each<[string, string, Edit, string]>([
  ['plain', 'a: x  # why\n', set(['a'], 'z'), 'a: z  # why\n'],
  ['in single quotes', "a: 'x' # why\n", set(['a'], "it's"), "a: 'it''s' # why\n"],
  ['in double quotes', 'a: "x"\n', set(['a'], 'say "y"'), 'a: "say \\"y\\""\n'],
  ['in a block', 'a: >-\n  x\n  y\nb: 1\n', set(['a'], 'z'), 'a: z\nb: 1\n'],
  ['nothing there', 'a:   # why\nb: 1\n', set(['a'], 'z'), 'a: z   # why\nb: 1\n'],
  [
    'a map',
    'a: {id: gu, target: good}\n',
    set(['a', 'target'], { level: 'good', by: new Bare('2027-11') }),
    'a: {id: gu, target: {level: good, by: 2027-11}}\n',
  ],
  [
    'a new key on the line',
    'a: {id: gu,\n    name: x}\n',
    set(['a', 'left'], new Bare('2027-11')),
    'a: {id: gu,\n    name: x, left: 2027-11}\n',
  ],
  [
    'a new key in lines',
    'a:\n- id: gu # x\n- id: he\n',
    set(['a', 0, 'name'], 'z'),
    'a:\n- id: gu # x\n  name: z\n- id: he\n',
  ],
  [
    'a new key within a new key',
    'a:\n  id: x\n',
    set(['a', 'general', 'target'], 'good'),
    'a:\n  id: x\n  general: {target: good}\n',
  ],
  ['a list of texts', 'a: 1\n', set(['b'], ['x', 'z']), 'a: 1\nb: [x, z]\n'],
])('set %s', (_, before, edit, after) => {
  expect(edited(before, edit)).toBe(after);
});

test.each([
  'no',
  'On',
  'y',
  '12:30',
  '1_000',
  '007',
  '0x1f',
  '2027-09-12',
  '~',
  '',
  ' x',
  'a: b',
  'a #b',
  '- a',
  '*a',
  '@a',
  '{',
  '1e3',
  '.5',
  'a，b：c',
  'x\ny',
  "it's",
  '"q"',
  'ends:',
  '#a',
  '<<',
  '=',
])('a text stays a text in YAML 1.1 and 1.2: %j', async (text) => {
  const { load, YAML11_SCHEMA } = await import('js-yaml');
  const { parse } = await import('yaml');
  for (const before of ['a: {b: x}\n', 'a:\n  b: x\n']) {
    const after = edited(before, set(['a', 'c'], text), set(['d'], { no: [text], '007': text }));
    const meant = { a: { b: 'x', c: text }, d: { no: [text], '007': text } };
    expect(load(after, { schema: YAML11_SCHEMA })).toEqual(meant);
    expect(parse(after)).toEqual(meant);
    expect(parse(after, { version: '1.1', schema: 'yaml-1.1', merge: false })).toEqual(meant);
  }
});

test.each<[string, string, Edit]>([
  ['a list that an alias repeats', 'a: &all [x]\nb: *all\n', append(['a'], 'z')],
  ['an alias', 'a: &all [x]\nb: *all\n', append(['b'], 'y')],
  ['a text that is no list', 'a: x\n', append(['a'], 'z')],
  ['an item that is not there', 'a: [x]\n', set(['a', 1], 'y')],
  ['a file with a fault', 'a: [x\n', append(['a'], 'z')],
])('refused: %s', (_, text, edit) => {
  expect(editText('plan.yaml', text, [edit]).refused).toEqual(edit);
});

test('several edits in one file', () => {
  const text = 'people: [{id: gu}]\nrounds:\n  - {on: 2027-01-01}\n';
  expect(
    edited(
      text,
      append(['rounds'], { on: new Bare('2027-02-01') }),
      set(['people', 0, 'left'], new Bare('2027-02-01')),
      append(['rounds'], { on: new Bare('2027-03-01') }),
      append(['people'], { id: 'he' }),
    ),
  ).toBe(
    'people: [{id: gu, left: 2027-02-01}, {id: he}]\nrounds:\n  - {on: 2027-01-01}\n  - {on: 2027-02-01}\n  - {on: 2027-03-01}\n',
  );
});
