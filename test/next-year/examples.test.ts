/** The next year of the shipped examples: it reads, every page of it works, and nobody's level changes with the year. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCrp } from '../program.ts';

type Files = Readonly<Record<string, string>>;

function filesOf(example: string): Files {
  const folder = path.resolve(import.meta.dirname, '../../examples', example);
  const names = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll(path.sep, '/'));
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [`old/${name}`, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

async function follow(files: Files, to: string, from: string, today: string): Promise<Files> {
  const { code, err, written } = await runCrp(['init', to, '--from', from], { files, today });
  expect(err).toBe('');
  expect(code).toBe(0);
  return { ...files, ...written };
}

async function jsonOf(files: Files, ...argv: readonly string[]) {
  const { code, out, err } = await runCrp([...argv, '--format', 'json'], { files, today: '2027-05-01' });
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** Level and score of every person and department, by address. */
async function levelsOf(files: Files, plan: string, day: string) {
  const { accounts } = (await jsonOf(files, 'assess', plan, '--as-of', day)) as {
    accounts: Record<
      string,
      Record<'contacts' | 'departments', Record<string, { level: string; score: number }>>
    >;
  };
  return new Map(
    Object.entries(accounts).flatMap(([id, { contacts, departments }]) =>
      Object.entries({ ...contacts, ...departments }).map(
        ([own, { level, score }]) => [`${id}/${own}`, { level, score }] as const,
      ),
    ),
  );
}

const examples = [
  {
    name: 'north',
    first: '2027-01-01',
    last: '2026-12-31',
    moved: ['linxi/sui', 'qingtan/sui'],
    project: 'cangyuan-ring',
  },
  {
    name: 'apac',
    first: '2027-04-01',
    last: '2027-03-31',
    moved: ['straits/farah', 'kulim/farah'],
    project: 'straits-cracker',
  },
] as const;

describe.each(examples)('the year after examples/$name', ({ name, first, last, moved, project }) => {
  const made = follow(filesOf(name), 'next', 'old', first);

  it('checks without errors, and its pages come', async () => {
    const files = await made;
    const { diagnostics } = await jsonOf(files, 'check', 'next', '--as-of', first);
    expect(diagnostics.filter((each: { severity: string }) => each.severity === 'error')).toEqual([]);
    for (const argv of [
      ['gaps', 'next'],
      ['brief', 'next'],
      ['explain', project, 'next'],
    ])
      expect(await jsonOf(files, ...argv, '--as-of', first)).toBeTypeOf('object');
  });

  it('has on its first day the levels of the last day of the old one', async () => {
    const files = await made;
    const [before, after] = [await levelsOf(files, 'old', last), await levelsOf(files, 'next', first)];
    expect(after.size).toBeGreaterThan(20);
    for (const [address, level] of after) expect([address, level]).toEqual([address, before.get(address)]);
  });

  it('keeps the history of a person who moved, at the new address only', async () => {
    const files = await made;
    const [gone, here] = moved;
    const before = await jsonOf(files, 'explain', here, 'old', '--as-of', last);
    const after = await jsonOf(files, 'explain', here, 'next', '--as-of', last);
    const ratings = (page: unknown) =>
      [...JSON.stringify(page).matchAll(/"on":"([\d-]+)"/g)].map(([, on]) => on);
    expect(ratings(after)).toEqual(ratings(before));
    expect(ratings(after).length).toBeGreaterThan(1);
    const unknown = await runCrp(['explain', gone, 'next'], { files, today: first });
    expect(unknown.err).toContain('[unknown-subject]');
  });

  it('is followed by a third year that still knows the levels of the first', async () => {
    const files = await made;
    const three = await follow(files, 'third', 'next', '2028-04-01');
    const [one, two] = [await levelsOf(three, 'old', last), await levelsOf(three, 'third', last)];
    for (const [address, level] of two) expect([address, level]).toEqual([address, one.get(address)]);
  });

  it('is to be written into its own files, not into those of the year before', async () => {
    const files = await made;
    const { out } = await runCrp(['explain', moved[1], 'next', '--as-of', first], { files, today: first });
    expect(out).toMatch(/next\/(journal\/\w+|plan)\.yaml/);
    expect(out).not.toMatch(/old\/\S+ 的 \w+ 末尾加|[Aa]ppend to \w+ in old\//);
  });

  it('reads once the comments are taken off its targets and values are put in', async () => {
    const files = await made;
    const text = files['next/plan.yaml']!;
    const filled = text.replace(
      /^( *)# (- \{.*target: )___(\}.*)$/gm,
      (line, indent: string, begin: string, end: string) =>
        indent +
        begin +
        (/orders|revenue|collections/.test(line) ? '99M' : /competition/.test(line) ? '0.9' : '50%') +
        end,
    );
    expect(filled.match(/^ {2}- \{.*baseline: /gm)?.length).toBeGreaterThan(7);
    const { diagnostics } = await jsonOf(
      { ...files, 'next/plan.yaml': filled },
      'check',
      'next',
      '--as-of',
      first,
    );
    expect(diagnostics.filter((each: { severity: string }) => each.severity === 'error')).toEqual([]);
  });
});

it('refuses a value that nobody has put in', async () => {
  const files = await follow(filesOf('apac'), 'next', 'old', '2027-04-01');
  const text = files['next/plan.yaml']!.replace('  # - {id: orders', '  - {id: orders');
  const { code, out } = await runCrp(['check', 'next'], { files: { ...files, 'next/plan.yaml': text } });
  expect(out).toContain('[bad-amount] ___');
  expect(code).toBe(1);
});
