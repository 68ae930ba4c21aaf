/**
 * Every code of reading has a bad plan in bad/ that says what it must raise. `# expect:` lines give place and code;
 * `# file: NAME` begins another file; `# run:` gives the words behind `crp check`; `# encode:` how the main file is stored;
 * a file that says `# unreadable:` cannot be read.
 */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingSeverity } from '../../src/diagnostic/reading.ts';
import { runCrp } from '../program.ts';

const folder = new URL('./bad/', import.meta.url);
const pages = fs.readdirSync(folder).toSorted();

it('every code has a plan, and every plan a code', () => {
  expect(pages).toEqual(
    Object.keys(readingSeverity)
      .map((code) => `${code}.yaml`)
      .toSorted(),
  );
});

describe.each(pages)('%s', (page) => {
  const text = fs.readFileSync(new URL(page, folder), 'utf8');
  const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map((match) => match[1]!);
  const said = (directive: string) => new RegExp(`^# ${directive}: (.+)$`, 'm').exec(text)?.[1];

  it(`raises ${expected.join(', ')}`, async () => {
    const words = said('run')?.split(' ') ?? [];
    const argv = ['check', ...words, '--lang', 'en', '--as-of', '2027-09-25', '--format', 'json'];
    const { out, err } = await runCrp(argv, { files: filesOf(text, said('encode')) });
    expect(err.includes('program failed')).toBe(false);
    const found =
      out === '' ? [...err.matchAll(/\[([a-z0-9-]+)\]/g)].map((match) => match[1]!) : reported(out);
    expect(found).toEqual(expected);
  });
});

/** Place and code of everything that reading has to say, findings of a sound plan left out. */
function reported(out: string): string[] {
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; file: string | null; line: number | null; column: number | null }[];
  };
  return diagnostics
    .filter(({ code }) => code in readingSeverity)
    .map(({ code, file, line, column }) => (line === null ? code : `${file}:${line}:${column} ${code}`));
}

function filesOf(
  text: string,
  encoding: string | undefined,
): Record<string, string | Uint8Array | { reason: string }> {
  const [main = '', ...others] = text.split(/^(?=# file: )/m);
  const files: Record<string, string | Uint8Array | { reason: string }> = {
    'plan.yaml': encode(main, encoding),
  };
  for (const other of others) {
    const reason = /^# unreadable: (.+)$/m.exec(other)?.[1];
    files[/^# file: (.+)$/m.exec(other)![1]!] = reason === undefined ? other : { reason };
  }
  return files;
}

function encode(text: string, encoding: string | undefined): string | Uint8Array {
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'zeros' ? Buffer.from(text.replaceAll('\n', '\0\0\n')) : text;
}
