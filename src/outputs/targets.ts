/** Targets and their gaps, as JSON prints them. */
import type { Gap, GapsResult, MetTarget, Target } from '../analyses/gap.ts';
import { conditionOutput } from './conditions.ts';
import type { TargetOutput } from './schemas/targets.ts';

type GapOutput = NonNullable<TargetOutput['gap']>;

export interface TargetEntry {
  readonly target: Target;
  readonly output: TargetOutput;
}

/** Every target with its record, in order of the plan; then those of people who left. */
export function targetEntries({
  targets,
  met,
  persons,
  bodies,
  departed,
}: GapsResult): readonly TargetEntry[] {
  const ranks = new Map(
    [persons, bodies].flatMap((list) => list.map((gap, index) => [gap.target, { gap, rank: index + 1 }])),
  );
  const done = new Map(met.map((each) => [each.target, each]));
  const present = targets.map((target) => {
    const open = ranks.get(target);
    const gap = open === undefined ? null : gapOutput(open.gap, open.rank);
    const found = open?.gap ?? done.get(target);
    return { target, output: targetOutput(target, gap === null ? 'met' : 'gap', found, gap, null) };
  });
  const gone = departed.map(({ target, left }) => ({
    target,
    output: targetOutput(target, 'departed', undefined, null, left),
  }));
  return [...present, ...gone];
}

function targetOutput(
  target: Target,
  state: TargetOutput['state'],
  found: Gap | MetTarget | undefined,
  gap: GapOutput | null,
  left: string | null,
): TargetOutput {
  return {
    state,
    level: target.level,
    by: target.by.day,
    'by-written': target.by.written,
    'by-from': target.byFrom,
    for: target.for,
    'for-from': target.forFrom,
    origin: target.origin,
    'required-by': target.requiredBy.map(({ project, level, decision }) => ({
      project,
      level,
      decision: decision?.day ?? null,
    })),
    now: found?.level ?? null,
    score: found?.score ?? null,
    category: found?.scope?.category ?? found?.organization?.category ?? null,
    stale: found?.level === undefined ? null : (found.freshness?.stale ?? false),
    left,
    gap,
  };
}

function gapOutput(gap: Gap, rank: number): GapOutput {
  const { amount, from, projects, cells } = gap.money;
  return {
    rank,
    group: gap.group,
    need: gap.need,
    'levels-missing': gap.levelsMissing,
    'days-left': gap.daysLeft,
    conditions: gap.conditions.map(conditionOutput),
    money: { amount: amount?.toNumber() ?? null, from, projects, cells },
    weight: gap.weight,
    action: {
      standing: gap.action.standing,
      actions: gap.action.actions.map(({ action, due, overdueDays, started }) => ({
        id: action.id,
        owner: action.owner ?? null,
        due: due?.day ?? null,
        'overdue-days': overdueDays,
        started,
      })),
    },
  };
}
