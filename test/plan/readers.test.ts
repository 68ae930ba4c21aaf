/** Two readers of YAML that know nothing of each other, ours and the `yaml` package, see the same plan in the same text. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readTree } from '../../src/tree/read.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { readSecond } from './second-reader.ts';

const root = path.resolve(import.meta.dirname, '../..');
const trial = path.resolve(root, '../shared/trial');
const readOurs = (text: string) => readTree('plan.yaml', Buffer.from(text));

const written = [
  path.join(root, 'examples'),
  path.join(root, 'src/method'),
  ...(fs.existsSync(trial) ? [trial] : []),
].flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.yaml')),
);

if (!fs.existsSync(trial)) it('says nothing of ../shared/trial, which is not here', () => undefined);

describe('both readers agree on what people wrote', () => {
  it.each(written.map((file) => path.relative(path.dirname(root), file)))('%s', (name) => {
    const text = fs.readFileSync(path.resolve(path.dirname(root), name), 'utf8');
    expect(readOurs(text).tree).toEqual(readSecond(text));
  });

  it('a large generated plan', async () => {
    const script = (await import(path.join(root, 'scripts/generate-plan.js'))) as {
      generatePlan(accounts: number): string;
    };
    const text = script.generatePlan(30);
    expect(readOurs(text).tree).toEqual(readSecond(text));
  });
});

const keys = [
  'id',
  'name',
  'title',
  'note',
  'contacts',
  'accounts',
  '级别',
  'metro/gu',
  '2027',
  'a b',
  "o'k",
  'no',
];
const word = fc.oneof(
  fc.constantFrom(
    '顾工，副总经理',
    'no',
    '1.10',
    '012',
    '0x1F',
    '12:30',
    '2027-09-12',
    '4 4 4 3 . 4',
    '30%',
    'a #b',
    ': x',
    '- x',
    '~',
    'null',
    '',
    ' x',
    "it's",
    '"q"',
    'a: b',
    '[x',
    '{',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@x',
    '`',
    'a\nb',
    'a\n\n b\n',
    '\ta',
    'é😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
/** Characters that YAML or our reader does not let stand, and a lone carriage return, which the two read differently by design. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const refused = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
const scalar = word.filter((text) => !refused.test(text.replaceAll(/[\ud800-\udbff][\udc00-\udfff]/g, '')));
const { top } = fc.letrec<{ top: Tree; any: Tree }>((tie) => ({
  top: fc.dictionary(fc.constantFrom(...keys), tie('any'), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('top'),
  ),
}));
const text = fc.oneof(
  fc
    .record({
      tree: top,
      indent: fc.constantFrom(2, 3, 4),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
      lineWidth: fc.constantFrom(0, 20, 80),
    } as const)
    .map(({ tree, ...options }) => stringify(tree, { ...options, aliasDuplicateObjects: false })),
  top.map((tree) => dump(tree, { lineWidth: 40 })),
);

describe('both readers agree on what programs write', () => {
  it('or ours says why it refuses it', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (given) => {
        const { tree, diagnostics } = readOurs(given);
        if (tree === undefined) return expect(diagnostics.length).toBeGreaterThan(0);
        read += 1;
        expect(tree).toEqual(readSecond(given));
      }),
      { numRuns: 600 },
    );
    // Most are read: a property that refuses everything holds of nothing.
    expect(read).toBeGreaterThan(300);
  });
});
