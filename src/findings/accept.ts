/** Takes out the findings that the team knows and lives with, and says what became of each acceptance. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Accepted, Day, Plan } from '../plan/plan.ts';
import { nearestWord } from '../tree/nearest.ts';
import { inside } from './facts/place.ts';
import { rules } from './index.ts';

export interface AcceptedFindings {
  /** Findings to report, then what is to be said of the acceptances themselves. */
  readonly findings: readonly Diagnostic[];
  /** Findings that stay quiet, in their order. */
  readonly accepted: readonly Diagnostic[];
}

/**
 * Applies `accepted` of the plan. An entry is about one subject, or about all of its rule where it names none; it holds up
 * to and including `until`. After that day its findings are reported again, and so is the entry; so is one that fits
 * nothing, and one whose rule there is not.
 */
export function acceptFindings(
  findings: readonly Diagnostic[],
  { asOf, plan }: { readonly asOf: Day; readonly plan: Pick<Plan, 'accepted'> },
): AcceptedFindings {
  const holding = plan.accepted.filter((entry) => !isExpired(entry, asOf));
  const isAccepted = (finding: Diagnostic) => holding.some((entry) => fits(entry, finding));
  return {
    findings: [
      ...findings.filter((finding) => !isAccepted(finding)),
      ...plan.accepted.flatMap((entry) => sayOf(entry, findings, asOf)),
    ],
    accepted: findings.filter(isAccepted),
  };
}

function sayOf(entry: Accepted, findings: readonly Diagnostic[], asOf: Day): Diagnostic[] {
  const { rule, subject, until, by } = entry;
  const known = rules.map(({ code }) => code);
  if (!known.some((code) => code === rule)) {
    const suggestion = nearestWord(rule, known);
    return [
      diagnostic(
        'unknown-rule',
        { found: rule, known, ...(suggestion && { suggestion }) },
        { place: inside(entry, 'rule') },
      ),
    ];
  }
  const count = findings.filter((finding) => fits(entry, finding)).length;
  const where = { ...(subject && { subject }) };
  if (count === 0) {
    const place = inside(entry, 'rule');
    return [diagnostic('accepted-unused', { rule, subject: subject ?? null }, { ...where, place })];
  }
  if (until === undefined || !isExpired(entry, asOf)) return [];
  const parameters = { rule, subject: subject ?? null, until, by: by ?? null, count };
  return [diagnostic('accepted-expired', parameters, { ...where, place: inside(entry, 'until') })];
}

function fits({ rule, subject }: Accepted, finding: Diagnostic): boolean {
  return finding.code === rule && (subject === undefined || subject === finding.subject);
}

function isExpired({ until }: Accepted, asOf: Day): boolean {
  return until !== undefined && asOf > until;
}
