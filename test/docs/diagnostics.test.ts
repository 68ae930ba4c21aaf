/** The manual of diagnostics has one entry for every code, with its severity, in both languages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DiagnosticCode, severityOf } from '../../src/diagnostic/diagnostic.ts';

const manual = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
const entries = manual
  .split(/^### /m)
  .slice(1)
  .map((entry) => {
    const [heading = '', ...lines] = entry.split(/^## /m)[0]?.split('\n') ?? [];
    const [, code, severity] = /^`([^`]+)` · (error|warning|note)$/.exec(heading) ?? [];
    return { heading, code, severity, text: lines.join('\n') };
  });
const codes = Object.keys(severityOf) as DiagnosticCode[];

test('every code has one entry, and every entry a code', () => {
  expect(entries.map(({ code, heading }) => code ?? heading).toSorted()).toEqual(codes.toSorted());
});

describe.each(entries)('$code', ({ code, severity, text }) => {
  test('says what it means, why it matters and what to do, in English and Chinese', () => {
    expect(severity).toBe(severityOf[code as DiagnosticCode]);
    expect(text).toMatch(/^\*\*Means\*\* \S.+ \*\*Matters\*\* \S.+ \*\*Do\*\* \S.+$/m);
    expect(text).toMatch(/^\*\*含义\*\* \S.+\*\*影响\*\* \S.+\*\*处理\*\* \S.+$/m);
  });
});
