/** The law of looking back: a plan without everything that a day makes known later says of that day what the whole plan says. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analyses/assess.ts';
import { type ExplainSubject, explain } from '../../src/analyses/explain.ts';
import { gaps } from '../../src/analyses/gaps.ts';
import type { Place } from '../../src/diagnostic/diagnostic.ts';
import { explainOutput } from '../../src/outputs/explain.ts';
import { quarterEndBefore } from '../../src/plan/day.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { State } from '../../src/plan/state.ts';
import { stateAt } from '../../src/plan/state-at.ts';
import { createPlaces } from '../../src/tree/places.ts';
import { explainView } from '../../src/views/explain.ts';
import { runCrp } from '../program.ts';
import { cutAt, mentionedIn } from './cut-at.ts';

const root = path.resolve(import.meta.dirname, '../..');
const trial = path.resolve(root, '../shared/trial');
const today = '2027-12-31';
const plans = [
  {
    folder: path.join(root, 'examples/north'),
    days: ['2026-01-15', '2026-04-20', '2026-06-25', '2026-08-10', '2026-09-25'],
  },
  {
    folder: path.join(root, 'examples/apac'),
    days: ['2026-04-30', '2026-08-20', '2026-10-10', '2026-12-15'],
  },
  ...(fs.existsSync(trial) ? [{ folder: trial, days: ['2026-02-15', '2026-05-20', '2026-07-31'] }] : []),
].map((plan) => ({
  ...plan,
  name: path.relative(path.dirname(root), plan.folder),
  files: filesOf(plan.folder),
}));

function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = fs.readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.replaceAll(path.sep, '/'), fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function cutFiles(files: Readonly<Record<string, string>>, day: string): Record<string, string> {
  const all = Object.entries(files).filter(([name]) => name !== 'method.yaml');
  // Two rounds: only when the later entries are gone is it known of whom the rest speaks.
  const first = all.map(([, text]) => cutAt(text, day, () => true));
  const mentioned = mentionedIn(first);
  return { ...files, ...Object.fromEntries(all.map(([name, text]) => [name, cutAt(text, day, mentioned)])) };
}

/** JSON counts entries of a list, of which there are fewer now; the line of each is the same. */
function inLines(output: unknown, lineOf: (place: Place) => unknown): unknown {
  return JSON.parse(
    JSON.stringify(output, (key, value) => (key === 'place' && value !== null ? lineOf(value) : value)),
  );
}

/** What `crp explain` prints of every subject that is there at the day, on the road of the command, with one reading for all. */
async function explainAll(files: Readonly<Record<string, string>>, day: string) {
  const source = {
    read: (name: string) => (name in files ? Buffer.from(files[name]!) : undefined),
    list: () => Object.keys(files),
  };
  const { plan, method, texts } = await readPlan(source, 'plan.yaml');
  const at = (asOf: string) => stateAt(plan!, method!, asOf, today);
  const state = at(day);
  const { now, change } = assess(state, at(quarterEndBefore(plan!.period, day)));
  const gap = gaps(state, now);
  const places = createPlaces(texts);
  return subjectsOf(state).map((subject) => {
    const trace = explain(state, now, gap, change, subject)!;
    const view = explainView(trace, state, { lang: 'en', lineOf: (place) => places.lineOf(place) });
    return { subject, view, output: inLines(explainOutput(trace, day), places.lineOf) };
  });
}

function subjectsOf({ accounts, contacts, departments, plan, team }: State): readonly ExplainSubject[] {
  return [
    ...accounts.map(({ id }): ExplainSubject => ({ kind: 'account', id })),
    ...contacts.map(({ address }): ExplainSubject => ({ kind: 'contact', id: address })),
    ...departments.map(({ address }): ExplainSubject => ({ kind: 'department', id: address })),
    ...plan.targets.map(({ id }): ExplainSubject => ({ kind: 'target', id })),
    ...plan.goals.map(({ id }): ExplainSubject => ({ kind: 'goal', id })),
    ...plan.projects.map(({ id }): ExplainSubject => ({ kind: 'project', id })),
    ...team.map(({ id }): ExplainSubject => ({ kind: 'member', id })),
  ];
}

async function print(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const { out, err, code } = await runCrp(argv, { files, today });
  return `${argv.join(' ')}\n${err}${out}[${code}]`;
}

if (!fs.existsSync(trial)) it('says nothing of ../shared/trial, which is not here', () => undefined);

describe.each(plans)('$name', ({ files, days }) => {
  it.each(days)('at %s', async (day) => {
    const cut = cutFiles(files, day);
    expect(cut).not.toEqual(files);
    for (const command of ['assess', 'gaps', 'brief'])
      for (const more of [['--all'], ['--format', 'json']]) {
        const argv = [command, '--as-of', day, ...more];
        expect(await print(argv, cut)).toBe(await print(argv, files));
      }
    const explained = await explainAll(cut, day);
    expect(explained.length).toBeGreaterThan(40);
    expect(JSON.stringify(explained, null, 1)).toBe(JSON.stringify(await explainAll(files, day), null, 1));
  });
});
