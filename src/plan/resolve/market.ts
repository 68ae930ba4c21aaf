/** Resolves categories, market sizes, environment, rivals, projects and goals. */
import { type Amount, sum } from '../amount.ts';
import type { Chain, EnvironmentChange, Goal, Lot, MarketSize, Outcome, Project, Rival } from '../plan.ts';
import type { WrittenAmount } from '../quantity.ts';
import type { DraftPart } from '../schema/plan.ts';
import {
  type Context,
  convert,
  inside,
  type PathPlace,
  type Placed,
  readWord,
  refer,
  referAddress,
  referAll,
  report,
} from './context.ts';

type Draft<List extends keyof DraftPart> =
  NonNullable<DraftPart[List]> extends readonly (infer Item)[] ? Item : never;
type DraftOutcome = NonNullable<Draft<'projects'>['outcome']>;

export function resolveMarketSize(context: Context, { draft, place }: Placed<Draft<'market'>>): MarketSize[] {
  const category = refer(context, 'category', draft.category, () => inside(place, 'category'));
  const total = convert(context, draft.total, undefined, () => inside(place, 'total'));
  return category && total ? [{ place, year: draft.year, category, total, source: draft.source }] : [];
}

export function resolveEnvironment(
  context: Context,
  { draft, place }: Placed<Draft<'environment'>>,
): EnvironmentChange {
  return {
    place,
    factor: draft.factor,
    change: draft.change,
    affects: draft.affects ?? [],
    impact: draft.impact,
    response: draft.response,
    accounts: referAll(context, 'account', draft.accounts, () => inside(place, 'accounts')),
    source: draft.source,
    on: draft.on?.day,
  };
}

export function resolveRival({ draft, place }: Placed<Draft<'rivals'>>): Rival {
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    strategic: draft.strategic ?? false,
    targets: draft.targets ?? [],
    relationshipStrategy: draft['relationship-strategy'],
    organization: draft.organization,
    strengths: draft.strengths ?? [],
    problems: draft.problems ?? [],
    learn: draft.learn ?? [],
    because: draft.because,
    on: draft.on?.day,
    basis: draft.basis as Rival['basis'],
  };
}

export function resolveProject(context: Context, { draft, place }: Placed<Draft<'projects'>>): Project {
  const account = refer(context, 'account', draft.account, () => inside(place, 'account')) ?? draft.account;
  const lots = (draft.lots ?? []).map((each, index) =>
    resolveLot(context, draft.id, each, inside(place, 'lots', index)),
  );
  const lotAmounts = lots.flatMap((lot) => (lot.amount ? [lot.amount] : []));
  const amount =
    convert(context, draft.amount, undefined, () => inside(place, 'amount')) ??
    (lotAmounts.length > 0 ? sum(lotAmounts) : undefined);
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    account,
    category: refer(context, 'category', draft.category, () => inside(place, 'category')),
    stage: draft.stage as Project['stage'],
    amount,
    lots,
    margin: draft.margin,
    probability: draft.probability,
    decision: draft.decision,
    hilltop: draft.hilltop,
    rivals: resolveRivals(context, draft.rivals, inside(place, 'rivals')),
    chain: draft.chain && resolveChain(context, account, draft.chain, inside(place, 'chain')),
    outcome:
      draft.outcome && resolveOutcome(context, draft.id, draft.outcome, amount, inside(place, 'outcome')),
  };
}

function resolveRivals(
  context: Context,
  draft: Draft<'projects'>['rivals'],
  place: PathPlace,
): Project['rivals'] {
  for (const rival of Object.keys(draft ?? {}))
    refer(context, 'rival', rival, () => ({ ...inside(place, rival), at: 'key' }));
  return (draft ?? {}) as Project['rivals'];
}

function resolveLot(
  context: Context,
  project: string,
  draft: NonNullable<Draft<'projects'>['lots']>[number],
  place: PathPlace,
): Lot {
  const amount = convert(context, draft.amount, undefined, () => inside(place, 'amount'));
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    amount,
    outcome:
      draft.outcome &&
      resolveOutcome(context, `${project}/${draft.id}`, draft.outcome, amount, inside(place, 'outcome')),
  };
}

function resolveOutcome(
  context: Context,
  project: string,
  draft: DraftOutcome,
  amount: Amount | undefined,
  place: PathPlace,
): Outcome {
  const on = draft.on.day;
  const awards: Record<string, Amount> = {};
  for (const [winner, written] of Object.entries(draft.awards ?? {}) as [string, WrittenAmount][]) {
    if (winner !== 'ours')
      refer(context, 'rival', winner, () => ({ ...inside(place, 'awards', winner), at: 'key' }));
    const part = convert(context, written, on, () => inside(place, 'awards', winner));
    if (part) awards[winner] = part;
  }
  const total = sum(Object.values(awards));
  if (amount && total.gt(amount.times('1.001')))
    report(
      context,
      'awards-over-amount',
      { project, amount: amount.toString(), sum: total.toString() },
      inside(place, 'awards'),
    );
  return {
    place,
    on,
    result: draft.result as Outcome['result'],
    to: refer(context, 'rival', draft.to, () => inside(place, 'to')),
    awards,
    lesson: draft.lesson,
  };
}

function resolveChain(
  context: Context,
  account: string,
  draft: NonNullable<Draft<'projects'>['chain']>,
  place: PathPlace,
): Chain {
  const contact = (written: string, at: () => PathPlace & { at?: 'key' }) =>
    referAddress(context, written, ['contact'], at, account);
  const required: Record<string, string> = {};
  for (const [written, level] of Object.entries(draft.required ?? {})) {
    const address = contact(written, () => ({ ...inside(place, 'required', written), at: 'key' as const }));
    if (address) required[address] = level;
  }
  const all = (list: readonly string[] | undefined, key: string) =>
    (list ?? []).flatMap((written, index) => contact(written, () => inside(place, key, index)) ?? []);
  return { place, required, add: all(draft.add, 'add'), without: all(draft.without, 'without') };
}

export function resolveGoal(context: Context, { draft, place }: Placed<Draft<'goals'>>): Goal {
  const layer = draft.layer as Goal['layer'];
  const levels = {
    key: context.words['key-level'],
    general: context.words['general-level'],
    organization: context.words['organization-level'],
  }[layer];
  const atLeast: Record<string, number> = {};
  for (const [written, count] of Object.entries(draft['at-least'])) {
    const level = readWord(context, levels, written, 'level', () => ({
      ...inside(place, 'at-least', written),
      at: 'key',
    }));
    if (level) atLeast[level] = count;
  }
  return {
    place,
    id: draft.id,
    name: draft.name ?? draft.id,
    for: refer(context, 'target', draft.for, () => inside(place, 'for')),
    layer,
    count: (draft.count as Goal['count'] | undefined) ?? (layer === 'key' ? 'contacts' : 'accounts'),
    category: refer(context, 'category', draft.category, () => inside(place, 'category')),
    tiers: draft.tiers ?? [],
    accounts: referAll(context, 'account', draft.accounts, () => inside(place, 'accounts')),
    industries: draft.industries ?? [],
    roles: draft.roles ?? [],
    atLeast,
    by: draft.by,
  };
}
