/** What becomes of findings that the team knows and lives with. */
import { expect, test } from 'vitest';
import { type Diagnostic, diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { acceptFindings } from '../../src/findings/accept.ts';
import type { Accepted } from '../../src/plan/plan.ts';

const place = { file: 'plan.yaml', path: ['accepted', 0] };
const noBackup = (id: string): Diagnostic =>
  diagnostic('no-backup', { account: { id, name: id }, tier: 'A' }, { subject: id });
const found = [noBackup('metro'), noBackup('jinsha')];

function accept(entry: Omit<Accepted, 'place'>, asOf = '2027-09-25') {
  const { findings, accepted } = acceptFindings(found, { asOf, plan: { accepted: [{ ...entry, place }] } });
  return [
    findings.map(({ code, subject }) => [code, subject].filter(Boolean).join(' ')),
    accepted.map(({ subject }) => subject),
  ];
}

test('an accepted finding about one subject stays quiet, the others do not', () => {
  expect(accept({ rule: 'no-backup', subject: 'metro' })).toEqual([['no-backup jinsha'], ['metro']]);
});

test('without a subject all findings of the rule are accepted', () => {
  expect(accept({ rule: 'no-backup' })).toEqual([[], ['metro', 'jinsha']]);
});

test('the last day of the term still counts', () => {
  expect(accept({ rule: 'no-backup', subject: 'metro', until: '2027-09-25' })).toEqual([
    ['no-backup jinsha'],
    ['metro'],
  ]);
});

test('past its term the finding is one again, and the entry is said', () => {
  expect(accept({ rule: 'no-backup', subject: 'metro', until: '2027-09-24' })).toEqual([
    ['no-backup metro', 'no-backup jinsha', 'accepted-expired metro'],
    [],
  ]);
});

test('an entry that fits nothing is said, also past its term', () => {
  const all = ['no-backup metro', 'no-backup jinsha', 'accepted-unused hongya'];
  expect(accept({ rule: 'no-backup', subject: 'hongya' })).toEqual([all, []]);
  expect(accept({ rule: 'no-backup', subject: 'hongya', until: '2027-01-01' })).toEqual([all, []]);
});

test('a code that is no rule is an error with a suggestion', () => {
  const plan = { accepted: [{ rule: 'nobackup', place }] };
  const { findings } = acceptFindings([], { asOf: '2027-09-25', plan });
  expect(findings).toMatchObject([
    { code: 'unknown-rule', severity: 'error', parameters: { suggestion: 'no-backup' } },
  ]);
});

test('what is said of acceptances cannot be accepted itself', () => {
  expect(accept({ rule: 'accepted-expired' })[0]?.at(-1)).toBe('unknown-rule');
});
