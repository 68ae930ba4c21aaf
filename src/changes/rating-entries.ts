/** What a round of rating adds to a journal: one assessment with all scores, and what was seen. */
import { Bare } from '../edit/value.ts';
import type { Address, Day } from '../plan/plan.ts';
import type { Change } from './changes.ts';

/** One score as it is written: points in the method's order, a level, or `same`. */
export interface WrittenScore {
  readonly of: Address;
  readonly category?: string | undefined;
  readonly written: string;
}

export interface WrittenEvidence {
  readonly of: Address;
  readonly shows?: string | undefined;
  readonly against?: boolean | undefined;
  /** When it was seen, where that was not on the day of the round. */
  readonly on?: Day | undefined;
  readonly what: string;
}

/** A level that a supervisor confirms; the reason where it is not the one claimed. */
export interface WrittenConfirmation {
  readonly of: Address;
  readonly level: string;
  readonly why?: string | undefined;
}

export interface Round {
  readonly on: Day;
  readonly by: string;
  readonly scores: readonly WrittenScore[];
  readonly evidence: readonly WrittenEvidence[];
  readonly confirmations?: readonly WrittenConfirmation[];
}

/**
 * The changes of one person's round: they go to that person's journal.
 *
 * @example
 * roundChanges({ on: '2027-09-12', by: 'lin', scores: [{ of: 'metro/gu', written: 'same' }], evidence: [] }).length // 1
 */
export function roundChanges({ on, by, scores, evidence, confirmations = [] }: Round): readonly Change[] {
  const belongs = { to: 'person', id: by } as const;
  const day = new Bare(on);
  const assessment = {
    on: day,
    by,
    scores: Object.fromEntries(scores.map((score) => [keyOf(score), writtenOf(score.written)])),
  };
  return [
    ...(scores.length > 0
      ? [{ kind: 'add', belongs, list: 'assessments', item: assessment, style: 'block' } as const]
      : []),
    ...evidence.map(({ of, shows, against, on: seen, what }) => {
      const item = {
        of,
        on: seen === undefined ? day : new Bare(seen),
        shows,
        against: against ? new Bare('true') : undefined,
        what,
        by,
      };
      return { kind: 'add', belongs, list: 'evidence', item, style: 'flow' } as const;
    }),
    ...(confirmations.length > 0
      ? [
          {
            kind: 'add',
            belongs,
            list: 'confirmations',
            item: confirmationOf(day, by, confirmations),
            style: 'block',
          } as const,
        ]
      : []),
  ];
}

function confirmationOf(on: Bare, by: string, confirmations: readonly WrittenConfirmation[]) {
  const reasons = confirmations.flatMap(({ of, why }) => (why === undefined ? [] : [[of, why] as const]));
  return {
    on,
    by,
    levels: Object.fromEntries(confirmations.map(({ of, level }) => [of, level])),
    why: reasons.length === 0 ? undefined : Object.fromEntries(reasons),
  };
}

function keyOf({ of, category }: WrittenScore): string {
  return category === undefined ? of : `${of}@${category}`;
}

/** Points are written without quotes, also a single one that YAML would take for a number: the plan's schema types it. */
function writtenOf(written: string): string | Bare {
  return /^[\d. ]+$/.test(written) ? new Bare(written) : written;
}
