/**
 * Replays the console sessions beside this file and in the READMEs: what a planner types, and all that comes back. With
 * `npx vitest run test/console -u` what comes back is written into the pages: read the difference before you commit it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCrp } from '../program.ts';
import { readSessions, type Session, type Step } from './session.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...fs.readdirSync(path.join(root, 'examples')).map((name) => `examples/${name}/README.md`),
  ...fs
    .readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `test/console/${name}`),
].filter((page) => fs.existsSync(path.join(root, page)));

describe.each(pages)('%s', (page) => {
  const sessions = readSessions(fs.readFileSync(path.join(root, page), 'utf8'));
  const steps = sessions.flatMap((session) =>
    session.steps.map((step) => ({ session, step, title: `line ${step.line}: ${step.command}` })),
  );
  if (steps.length === 0) it('has no console blocks to replay', () => expect(sessions).toEqual([]));
  it.each(steps)('$title', async ({ session, step }) => {
    const result = await runCrp(step.argv, worldOf(session));
    const output = `${result.err}${result.out}`.trimEnd();
    if (isUpdating()) return void renewed.push({ step, lines: linesOf(output, result.code) });
    expect(output).toBe(step.output);
    expect(result.code).toBe(step.code);
  });
  const renewed: { readonly step: Step; readonly lines: readonly string[] }[] = [];
  afterAll(() => {
    if (renewed.length === 0) return;
    const lines = fs.readFileSync(path.join(root, page), 'utf8').split('\n');
    for (const { step, lines: output } of renewed.toReversed())
      lines.splice(step.line, step.length, ...output);
    fs.writeFileSync(path.join(root, page), lines.join('\n'));
  });
});

function isUpdating(): boolean {
  const state = expect.getState() as unknown as { snapshotState: { _updateSnapshot: string } };
  return state.snapshotState._updateSnapshot === 'all';
}

function linesOf(output: string, code: number): readonly string[] {
  return [...(output === '' ? [] : output.split('\n')), ...(code === 0 ? [] : [`[exit ${code}]`])];
}

/** A session with files of its own sees nothing else; the others stand in the project's folder. */
function worldOf(session: Session) {
  const { files, settings } = session;
  return {
    ...(Object.keys(files).length > 0 ? { files } : { folder: root }),
    today: settings['today'] ?? '2026-09-25',
    locale: settings['locale'] ?? 'en_GB.UTF-8',
    ...(settings['width'] === undefined ? {} : { width: Number(settings['width']) }),
  };
}
