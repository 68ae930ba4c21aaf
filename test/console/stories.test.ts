/** Every command that an example's README tells a story with runs, and prints the page. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCrp } from '../program.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe.each(fs.readdirSync(path.join(root, 'examples')))('examples/%s', (name) => {
  const page = fs.readFileSync(path.join(root, 'examples', name, 'README.md'), 'utf8');
  const commands = [...page.matchAll(/`(crp (?!init)[a-z]+[^`]*)`/g)].map((match) => match[1]!);
  it('tells stories', () => expect(commands.length).toBeGreaterThan(0));
  it.each([...new Set(commands)])('%s', async (command) => {
    // A command without a path is meant inside the example's folder, on the day that its README names.
    const { code, out, written } = await runCrp(command.split(' ').slice(1), {
      folder: command.includes('examples/') ? root : path.join(root, 'examples', name),
      today: '2026-12-15',
    });
    expect(code).toBe(0);
    expect(`${out}${Object.values(written).join('')}`.split('\n').length).toBeGreaterThan(5);
  });
});
