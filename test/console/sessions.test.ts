/** Replays the console sessions beside this file and in the READMEs: what a planner types, and all that comes back. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCrp } from '../program.ts';
import { readSessions, type Session } from './session.ts';

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
    expect(`${result.err}${result.out}`.trimEnd()).toBe(step.output);
    expect(result.code).toBe(step.code);
  });
});

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
