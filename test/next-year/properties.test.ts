/** Of any plan: what goes along is there, what stays behind is not, every text is the one that it was, and the levels are the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tree } from '../../src/tree/tree.ts';
import { readSecond } from '../plan/second-reader.ts';
import { runCrp } from '../program.ts';
import { type SmallPlan, smallPlan } from './small-plans.ts';

async function takeOver({ files }: SmallPlan) {
  const old = Object.fromEntries(Object.entries(files).map(([name, text]) => [`2026/${name}`, text]));
  const run = await runCrp(['init', '2027', '--from', '2026'], { files: old, today: '2027-01-05' });
  expect(run.err).toBe('');
  expect(run.code).toBe(0);
  return { ...run, old, all: { ...old, ...run.written } };
}

/** What was written beside the schemas, as text. */
function writtenText(written: Readonly<Record<string, string>>): string {
  return Object.entries(written)
    .filter(([name]) => name.endsWith('.yaml'))
    .map(([, text]) => text)
    .join('\n');
}

describe('crp init --from', () => {
  it('takes along what goes and nothing that stays', async () => {
    await fc.assert(
      fc.asyncProperty(smallPlan, async (plan) => {
        const { written } = await takeOver(plan);
        const text = writtenText(written);
        for (const mark of plan.goes) expect(text).toContain(mark);
        // The baseline of a target is a comment that names it.
        expect(text.replace(/^ *# +- \{id: stays-orders.*$/gm, '')).not.toContain('stays');
      }),
      { numRuns: 60 },
    );
  });

  it('leaves every text that it takes along as it was', async () => {
    await fc.assert(
      fc.asyncProperty(smallPlan, async (plan) => {
        const { written } = await takeOver(plan);
        const before = new Set(Object.values(plan.files).flatMap((text) => scalarsOf(readSecond(text))));
        const head = ['2027', '2027-01-01', '2027-12-31', '../2026/plan.yaml'];
        const files = Object.entries(written).filter(([name]) => name.endsWith('.yaml'));
        const after = files.flatMap(([, text]) => scalarsOf(readSecond(text)));
        expect(after.filter((text) => !before.has(text) && !head.includes(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same levels on the day before, and no errors', async () => {
    await fc.assert(
      fc.asyncProperty(smallPlan, async (plan) => {
        const { all } = await takeOver(plan);
        const [old, next] = await Promise.all(
          ['2026', '2027'].map((year) => levelsOf(year, '2026-12-31', all)),
        );
        expect(next!['first/network']?.level).toBeTypeOf('string');
        for (const [address, level] of Object.entries(next!))
          expect([address, level]).toEqual([address, old![address]]);
        const { out } = await runCrp(['check', '2027', '--format', 'json'], {
          files: all,
          today: '2027-01-05',
        });
        const { diagnostics } = JSON.parse(out) as { diagnostics: { severity: string }[] };
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('writes the same bytes twice, and the line ends of the plan', async () => {
    await fc.assert(
      fc.asyncProperty(smallPlan, async (plan) => {
        const [one, two] = [await takeOver(plan), await takeOver(plan)];
        expect(one.written).toEqual(two.written);
        expect(one.out).toBe(two.out);
        const isCrlf = plan.files['plan.yaml']!.includes('\r\n');
        expect(
          one.written['2027/plan.yaml']!.split('\n').every(
            (line) => line === '' || line.endsWith('\r') === isCrlf,
          ),
        ).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

function scalarsOf(tree: Tree): readonly string[] {
  if (tree === null) return [];
  if (typeof tree === 'string') return [tree];
  return Array.isArray(tree) ? tree.flatMap(scalarsOf) : Object.values(tree).flatMap(scalarsOf);
}

interface Rated {
  readonly level: unknown;
  readonly score: unknown;
}

/** Levels and scores by address. */
async function levelsOf(plan: string, day: string, files: Readonly<Record<string, string>>) {
  const { out } = await runCrp(['assess', plan, '--as-of', day, '--format', 'json'], { files });
  const { accounts } = JSON.parse(out) as {
    accounts: Record<string, Record<'contacts' | 'departments', Record<string, Rated>>>;
  };
  return Object.fromEntries(
    Object.entries(accounts).flatMap(([id, account]) =>
      Object.entries({ ...account.contacts, ...account.departments }).map(([own, { level, score }]) => [
        `${id}/${own}`,
        { level, score },
      ]),
    ),
  ) as Readonly<Record<string, Rated>>;
}
