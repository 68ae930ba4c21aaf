/** Levels in force and what they rest on, as JSON prints them. */
import type { Cap, ContactLevel, DepartmentAssessment, Freshness } from '../analyses/assessment.ts';
import type { Evidence } from '../plan/plan.ts';
import type { Confirmed, Rated } from '../plan/state.ts';
import type {
  AssessedOutput,
  CapOutput,
  ConfirmationOutput,
  ContactLevelOutput,
  DepartmentLevelOutput,
  EvidenceOutput,
  FreshnessOutput,
} from './schemas/levels.ts';

export function contactLevelOutput(level: ContactLevel): ContactLevelOutput {
  return {
    score: level.score,
    'by-score': level.byScore,
    caps: level.caps.map(capOutput),
    provisional: level.provisional,
    judged: level.judged,
    assessed: assessedOutput(level.rated),
    claimed: level.claimed,
    level: level.level,
    confirmation: confirmationOutput(level.confirmation),
    freshness: freshnessOutput(level.freshness),
    'claimed-then': level.claimedThen ?? null,
    'confirmation-state': level.confirmationState,
    acts: level.acts.map(evidenceOutput),
    'spent-acts': level.spentActs.map(({ because, evidence }) => ({
      because,
      evidence: evidenceOutput(evidence),
    })),
  };
}

/** Null where the department is not assessed. */
export function departmentLevelOutput(department: DepartmentAssessment): DepartmentLevelOutput | null {
  const { rated, level, freshness, byScore, claimed } = department;
  if (rated === undefined || level === undefined || freshness === undefined) return null;
  return {
    score: department.score ?? null,
    'by-score': byScore ?? level,
    caps: (department.caps ?? []).map(capOutput),
    provisional: department.provisional ?? false,
    judged: department.judged ?? false,
    assessed: assessedOutput(rated),
    claimed: claimed ?? level,
    level,
    confirmation: confirmationOutput(department.confirmation),
    freshness: freshnessOutput(freshness),
  };
}

export function capOutput({ gate, to, unmet }: Cap): CapOutput {
  return { gate, 'at-most': to, unmet };
}

export function assessedOutput({ on, by, same, points, judged }: Rated): AssessedOutput {
  return { on, by: by ?? null, same, points: judged === undefined ? { ...points } : null };
}

export function confirmationOutput(confirmation: Confirmed): ConfirmationOutput;
export function confirmationOutput(confirmation: Confirmed | undefined): ConfirmationOutput | null;
export function confirmationOutput(confirmation: Confirmed | undefined): ConfirmationOutput | null {
  if (confirmation === undefined) return null;
  const { on, by, level, why } = confirmation;
  return { on, by: by ?? null, level, why: why ?? null };
}

export function evidenceOutput({ on, by, shows, against, what }: Evidence): EvidenceOutput {
  return { on, by: by ?? null, shows: shows ?? null, against, what };
}

/** JSON has no number for "never goes stale". */
export function freshnessOutput({ age, limit, stale }: Freshness): FreshnessOutput {
  return { age, limit: Number.isFinite(limit) ? limit : null, stale };
}
