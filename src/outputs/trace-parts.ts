/** What traces share, as JSON prints it. */
import type { ListedAction } from '../analyses/action-list.ts';
import type { ChainSeat, Gap, MetTarget } from '../analyses/gap.ts';
import type { Readiness } from '../analyses/readiness.ts';
import type { Place } from '../diagnostic/diagnostic.ts';
import type { Evidence } from '../plan/plan.ts';
import type { Rated } from '../plan/state.ts';
import { conditionOutput } from './conditions.ts';
import { evidenceOutput } from './levels.ts';
import type {
  ActionsOutput,
  HistoryOutput,
  PlaceOutput,
  ReadinessOutput,
  RecordedOutput,
  SeatOutput,
  TargetsOutput,
} from './schemas/trace-parts.ts';

export function placeOutput(place: Place): PlaceOutput {
  return { file: place.file, path: 'path' in place ? place.path : null };
}

export function ratedOutput(
  { on, by, same, category, place }: Rated,
  score: number | null,
  byScore: string | undefined,
): HistoryOutput[number] {
  return {
    on,
    by: by ?? null,
    same,
    category: category ?? null,
    score,
    'by-score': byScore ?? null,
    place: placeOutput(place),
  };
}

export function recordedOutput(evidence: readonly Evidence[]): RecordedOutput {
  return evidence.map((one) => ({ ...evidenceOutput(one), place: placeOutput(one.place) }));
}

/** Those with a gap first, then those that are met. */
export function targetsOutput(gaps: readonly Gap[], met: readonly MetTarget[]): TargetsOutput {
  return [
    ...gaps.map(({ target, conditions }) => targetOutput(target, conditions, false)),
    ...met.map(({ target }) => targetOutput(target, [], true)),
  ];
}

function targetOutput(
  { subject, kind, level, by, for: serves }: Gap['target'],
  conditions: Gap['conditions'],
  met: boolean,
): TargetsOutput[number] {
  return { subject, kind, level, by: by.day, for: serves, met, conditions: conditions.map(conditionOutput) };
}

export function actionsOutput(actions: readonly ListedAction[]): ActionsOutput {
  return actions.map(({ action, stage, due, overdueDays, doneOn }) => ({
    id: action.id,
    subject: action.subject ?? null,
    owner: action.owner ?? null,
    stage,
    due: due?.day ?? null,
    'overdue-days': overdueDays,
    'done-on': doneOn ?? null,
  }));
}

export function seatOutput({ address, required, scope, inPlace, opponent, covered }: ChainSeat): SeatOutput {
  return {
    contact: address,
    required: required ?? null,
    level: scope?.level ?? null,
    'in-place': inPlace,
    opponent: opponent ?? null,
    covered,
  };
}

export function readinessOutput({ colour, reasons, inPlace, required, index }: Readiness): ReadinessOutput {
  return { colour, reasons, 'in-place': inPlace, required, index: index.value };
}
