/** Resolves market targets: the values and paths of the four kinds, and their revisions. */
import type { Amount } from '../amount.ts';
import { readDate, suggestDate } from '../date.ts';
import type { MarketTarget, ProfitMetric, Revision, TargetStep, When } from '../plan.ts';
import { readAmount, readPercentage, suggestAmount, suggestPercentage } from '../quantity.ts';
import type { DraftPart } from '../schema/plan.ts';
import {
  type Context,
  convert,
  inside,
  type PathPlace,
  type Placed,
  readNumber,
  refer,
  referAll,
  report,
  type TargetValueKind,
} from './context.ts';

type DraftTarget = NonNullable<DraftPart['targets']>[number];

/** How the values of each target are read, by its id, so that account parts can be read in any order. */
export function kindsOfTargets(drafts: readonly Placed<DraftTarget>[]): ReadonlyMap<string, TargetValueKind> {
  const kinds = new Map<string, TargetValueKind>();
  for (const { draft } of drafts) {
    const percent = draft.kind === 'share' || draft.metric === 'gross-margin';
    kinds.set(draft.id, percent ? 'percentage' : draft.kind === 'competition' ? 'ratio' : 'money');
  }
  return kinds;
}

/** A value of the target: money, a percentage (share, margin) or a plain ratio (suppression). Reported and undefined if it is none. */
export function readTargetValue(
  context: Context,
  target: string,
  written: string,
  place: PathPlace,
): Amount | undefined {
  const kind = context.targetKinds.get(target) ?? 'money';
  if (kind === 'percentage') {
    const ratio = readPercentage(written);
    if (!ratio)
      report(context, 'bad-percentage', { found: written, suggestion: suggestPercentage(written) }, place);
    return ratio;
  }
  if (kind === 'ratio') {
    const ratio = readNumber(written) ?? readPercentage(written, 1000);
    if (!ratio) report(context, 'bad-number', { found: written, from: 0, to: 1000 }, place);
    return ratio;
  }
  const money = readAmount(written);
  if (!money) report(context, 'bad-amount', { found: written, suggestion: suggestAmount(written) }, place);
  return money && convert(context, money, undefined, () => place);
}

export function resolveMarketTarget(context: Context, { draft, place }: Placed<DraftTarget>): MarketTarget {
  const kind = draft.kind as MarketTarget['kind'];
  requireParts(context, draft, place);
  const steps = readSteps(context, draft, inside(place, 'target'));
  reportFalls(context, draft, steps, place);
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    kind,
    metric: draft.metric as ProfitMetric | undefined,
    category: refer(context, 'category', draft.category, () => inside(place, 'category')),
    categories: referAll(context, 'category', draft.categories, () => inside(place, 'categories')),
    account: refer(context, 'account', draft.account, () => inside(place, 'account')),
    rival: refer(context, 'rival', draft.rival, () => inside(place, 'rival')),
    project: refer(context, 'project', draft.project, () => inside(place, 'project')),
    baseline:
      draft.baseline === undefined
        ? undefined
        : readTargetValue(context, draft.id, draft.baseline, inside(place, 'baseline')),
    steps,
    path: typeof draft.target === 'object',
    revisions: (draft.revisions ?? []).flatMap((each, index) =>
      resolveRevision(context, draft, each, inside(place, 'revisions', index)),
    ),
    looked: draft.looked?.day,
  };
}

/** What each kind of target cannot be without. */
function requireParts(context: Context, draft: DraftTarget, place: PathPlace): void {
  const needed = { profit: 'metric', competition: 'rival', hilltop: 'project', share: undefined }[
    draft.kind as MarketTarget['kind']
  ];
  if (needed && draft[needed as 'metric' | 'rival' | 'project'] === undefined)
    report(context, 'missing-key', { key: needed, in: draft.id }, place);
  if (draft.kind !== 'hilltop' && draft.target === undefined)
    report(context, 'missing-key', { key: 'target', in: draft.id }, place);
}

function readSteps(context: Context, draft: DraftTarget, place: PathPlace): readonly TargetStep[] {
  if (draft.target === undefined) return [];
  if (typeof draft.target === 'string') {
    const value = readTargetValue(context, draft.id, draft.target, place);
    return value ? [{ at: { written: context.period.to, day: context.period.to }, value }] : [];
  }
  const steps = Object.entries(draft.target).flatMap(([written, text]): TargetStep[] => {
    const at = readStep(context, written, inside(place, written));
    const value = readTargetValue(context, draft.id, text, inside(place, written));
    return at && value ? [{ at, value }] : [];
  });
  return steps.sort((a, b) => (a.at.day < b.at.day ? -1 : a.at.day > b.at.day ? 1 : 0));
}

/** A step: a day, month or quarter, or a year: the last day of the period that begins in it. */
function readStep(context: Context, written: string, place: PathPlace): When | undefined {
  if (/^\d{4}$/.test(written)) return { written, day: endOfYear(context, Number(written)) };
  const span = readDate(written);
  if (!span)
    report(
      context,
      'bad-date',
      { found: written, suggestion: suggestDate(written) },
      { ...place, at: 'key' },
    );
  return span && { written, day: span.last };
}

function endOfYear(context: Context, year: number): string {
  const years = year - Number(context.period.from.slice(0, 4));
  return `${Number(context.period.to.slice(0, 4)) + years}${context.period.to.slice(4)}`;
}

function resolveRevision(
  context: Context,
  target: DraftTarget,
  draft: NonNullable<DraftTarget['revisions']>[number],
  place: PathPlace,
): Revision[] {
  const at = draft.at === undefined ? undefined : readStep(context, draft.at, inside(place, 'at'));
  const from = readTargetValue(context, target.id, draft.from, inside(place, 'from'));
  const to = readTargetValue(context, target.id, draft.to, inside(place, 'to'));
  if (!from || !to) return [];
  return [{ place, on: draft.on.day, at, from, to, why: draft.why, approvedBy: draft['approved-by'] }];
}

/** A path of money is cumulative within the period, so a step below the one before it is a slip. */
function reportFalls(
  context: Context,
  draft: DraftTarget,
  steps: readonly TargetStep[],
  place: PathPlace,
): void {
  if (draft.kind !== 'profit' || draft.metric === 'gross-margin') return;
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    const inPeriod = step.at.day <= context.period.to && step.at.day >= context.period.from;
    if (before && inPeriod && before.at.day >= context.period.from && step.value.lt(before.value))
      report(
        context,
        'target-path-falls',
        { target: draft.id, step: step.at.written },
        inside(place, 'target', step.at.written),
      );
  }
}
