/** Every code has a plan that raises it; the plan says at its top what is to be found. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DiagnosticOf } from '../../src/diagnostic/diagnostic.ts';
import { findingSeverity } from '../../src/diagnostic/finding.ts';
import { acceptFindings } from '../../src/findings/accept.ts';
import { findAll } from '../../src/findings/find.ts';
import { rules } from '../../src/findings/index.ts';
import type { FindingCode } from '../../src/findings/rule.ts';
import { findingMessages } from '../../src/locale/diagnostics/finding.ts';
import type { Lang } from '../../src/locale/lang.ts';
import { contextOf } from './context.ts';

const folder = new URL('./plans/', import.meta.url);
const asOf = '2027-09-25';
/** What is said of acceptances comes from `accept.ts`, not from a rule. */
const ofAcceptances = ['unknown-rule', 'accepted-expired', 'accepted-unused'];

interface BadPlan {
  readonly file: string;
  readonly text: string;
  /** `# expect: CODE SUBJECT`, one line for each finding of the plan's own code. */
  readonly expected: readonly string[];
  /** `# also: CODE, CODE`: other codes that cannot be kept out of it. */
  readonly also: readonly string[];
}

const plans: readonly BadPlan[] = readdirSync(folder)
  .toSorted()
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map(([, expectation]) => expectation ?? '');
    const also = /^# also: (.+)$/m.exec(text)?.[1]?.split(', ') ?? [];
    return { file, text, expected, also };
  });

async function findingsOf({ text, file }: BadPlan) {
  const context = await contextOf(text, asOf, file);
  return acceptFindings(findAll(context), context.state).findings;
}

test('every code of a finding has a bad plan, and every bad plan a code', () => {
  const codes = plans.flatMap(({ expected }) => expected.map((each) => each.split(' ')[0]));
  expect([...new Set(codes)].toSorted()).toEqual(Object.keys(findingSeverity).toSorted());
  expect(plans.map(({ file }) => file)).toEqual([...new Set(codes)].map((code) => `${code}.yaml`).toSorted());
});

test('every code is found by one rule, and the index lists each once', () => {
  const codes = [...rules.map(({ code }) => code), ...ofAcceptances];
  expect(codes.toSorted()).toEqual(Object.keys(findingSeverity).toSorted());
});

describe.each(plans)('$file', (plan) => {
  test('raises what it says and nothing else', async () => {
    const found = await findingsOf(plan);
    const [code] = plan.expected[0]?.split(' ') ?? [];
    const own = found.filter((finding) => finding.code === code);
    const others = new Set(found.filter((finding) => finding.code !== code).map((finding) => finding.code));
    expect(own.map(({ subject }) => [code, subject].filter(Boolean).join(' '))).toEqual(plan.expected);
    expect([...others].toSorted()).toEqual([...plan.also].toSorted());
  });

  test('says it in both languages, at a place in the file', async () => {
    const found = await findingsOf(plan);
    const own = found.filter(({ code }) => code === plan.expected[0]?.split(' ')[0]);
    const said = own.map((finding) => {
      const { place } = finding;
      const path =
        place !== undefined && 'path' in place
          ? `${place.path.join('.')}${place.at === 'key' ? ' (key)' : ''}`
          : '';
      return {
        path,
        severity: finding.severity,
        zh: say(finding as never, 'zh'),
        en: say(finding as never, 'en'),
      };
    });
    expect(said).toMatchSnapshot();
  });
});

function say<Code extends FindingCode>({ code, parameters }: DiagnosticOf<Code>, lang: Lang): string {
  const { message, help } = findingMessages[lang][code](parameters);
  return `${message} | ${help}`;
}
