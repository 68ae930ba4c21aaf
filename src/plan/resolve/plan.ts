/** Resolves the drafts of all files of a plan into one plan: names first, then every list in reading order. */
import { type Diagnostic, diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import type { Lang } from '../../locale/lang.ts';
import type { Method } from '../../method/method.ts';
import { readDate } from '../date.ts';
import type { Plan, Rate } from '../plan.ts';
import type { DraftPart, DraftPlan } from '../schema/plan.ts';
import type { PlanWords } from '../schema/words.ts';
import { resolveAccount, resolveOrganization } from './accounts.ts';
import { type Context, inside, type PathPlace, type Placed } from './context.ts';
import {
  actionId,
  resolveAccepted,
  resolveAction,
  resolveCloseness,
  resolveEvent,
  resolveEvidence,
  resolveResult,
  resolveReview,
} from './journal.ts';
import {
  resolveEnvironment,
  resolveGoal,
  resolveMarketSize,
  resolveProject,
  resolveRival,
} from './market.ts';
import { createNames, type NameIndex, type NameKind } from './names.ts';
import { resolveAssessment, resolveConfirmation, scalesOf } from './ratings.ts';
import { kindsOfTargets, resolveMarketTarget } from './targets.ts';
import { resolveAsk, resolveAssignment, resolveMember, resolveRate, resolveRisk } from './team.ts';

/** One file's draft. The main one is first. */
export interface DraftFile {
  readonly file: string;
  readonly draft: DraftPart;
}

export interface Drafts {
  readonly main: { readonly file: string; readonly draft: DraftPlan };
  readonly parts: readonly DraftFile[];
  readonly leftOut: readonly string[];
  readonly previous: Plan | undefined;
}

/** An id whose entry was refused: known, so that what refers to it is no fault. */
export interface BrokenName {
  readonly kind: NameKind;
  readonly id: string;
  readonly place: Place;
}

type ListName = Exclude<keyof DraftPart, 'include'>;
type Item<List extends ListName> = NonNullable<DraftPart[List]>[number];

export function resolvePlan(
  drafts: Drafts,
  method: Method,
  words: PlanWords,
  broken: readonly BrokenName[] = [],
): { plan: Plan; diagnostics: readonly Diagnostic[] } {
  const { main } = drafts;
  const files: readonly DraftFile[] = [main, ...drafts.parts];
  const gather = <List extends ListName>(list: List): Placed<Item<List>>[] =>
    files.flatMap(({ file, draft }) =>
      ((draft[list] ?? []) as (Item<List> | undefined)[]).flatMap((item, index) =>
        item === undefined ? [] : [{ draft: item, place: { file, path: [list, index] } }],
      ),
    );
  const diagnostics: Diagnostic[] = [];
  const names = createNames();
  const addName = nameAdder(names, diagnostics);
  const accounts = gather('accounts');
  const organizations = gather('organizations');
  const targets = gather('targets');
  const actions = gather('actions');
  const addContacts = ({ id, contacts }: Item<'accounts' | 'organizations'>, place: PathPlace) =>
    contacts?.forEach((each, index) => {
      addName('contact', `${id}/${each.id}`, inside(place, 'contacts', index, 'id'));
    });
  for (const { kind, id, place } of broken) names.add(kind, id, place);
  for (const [kind, list] of [
    ['account', accounts],
    ['organization', organizations],
    ['project', gather('projects')],
    ['target', targets],
    ['goal', gather('goals')],
    ['category', gather('categories')],
    ['rival', gather('rivals')],
    ['member', gather('team')],
    ['event', gather('events')],
  ] as const)
    for (const { draft, place } of list) addName(kind, draft.id, inside(place, 'id'));
  for (const { draft, place } of accounts) {
    draft.departments?.forEach((each, index) => {
      addName('department', `${draft.id}/${each.id}`, inside(place, 'departments', index, 'id'));
    });
    addContacts(draft, place);
  }
  for (const { draft, place } of organizations) addContacts(draft, place);
  for (const { draft, place } of actions)
    addName('action', actionId(draft), draft.id === undefined ? place : inside(place, 'id'));

  const context: Context = {
    method,
    words,
    scales: scalesOf(method, words),
    names,
    diagnostics,
    period: readPeriod(main.draft, main.file, diagnostics),
    targetKinds: kindsOfTargets(targets),
    currency: main.draft.currency,
    rates: readRates(gather('rates'), diagnostics),
    currencyReported: false,
  };
  const map = <List extends ListName, Entry>(
    list: List,
    resolve: (context: Context, placed: Placed<Item<List>>) => Entry,
  ): Entry[] => gather(list).map((placed) => resolve(context, placed));
  const flatMap = <List extends ListName, Entry>(
    list: List,
    resolve: (context: Context, placed: Placed<Item<List>>) => Entry[],
  ): Entry[] => gather(list).flatMap((placed) => resolve(context, placed));

  const { region, period } = main.draft;
  const plan: Plan = {
    file: main.file,
    leftOut: drafts.leftOut,
    previous: drafts.previous,
    lang: main.draft.lang as Lang | undefined,
    region:
      typeof region === 'string'
        ? { id: region, name: region }
        : { id: region.id, name: region.name ?? region.id, parent: region.parent },
    period: {
      ...context.period,
      name:
        typeof period === 'string'
          ? period
          : (period.name ?? `${period.from.written} – ${period.to.written}`),
      follows: typeof period === 'string' ? undefined : period.follows,
    },
    currency: main.draft.currency,
    rates: context.rates,
    strategy: main.draft.strategy,
    categories: gather('categories').map(({ draft, place }) => ({
      place,
      id: draft.id,
      name: draft.name ?? draft.id,
    })),
    market: flatMap('market', resolveMarketSize),
    targets: map('targets', resolveMarketTarget),
    environment: map('environment', resolveEnvironment),
    rivals: gather('rivals').map(resolveRival),
    organizations: map('organizations', resolveOrganization),
    accounts: map('accounts', resolveAccount),
    projects: map('projects', resolveProject),
    goals: map('goals', resolveGoal),
    team: map('team', resolveMember),
    assignments: flatMap('assignments', resolveAssignment),
    asks: map('asks', resolveAsk),
    risks: map('risks', resolveRisk),
    assessments: map('assessments', resolveAssessment),
    evidence: flatMap('evidence', resolveEvidence),
    confirmations: map('confirmations', resolveConfirmation),
    closeness: map('closeness', resolveCloseness),
    results: map('results', resolveResult),
    actions: map('actions', resolveAction),
    events: map('events', resolveEvent),
    reviews: map('reviews', resolveReview),
    accepted: map('accepted', resolveAccepted),
  };
  return { plan, diagnostics };
}

function nameAdder(
  names: NameIndex,
  diagnostics: Diagnostic[],
): (kind: NameKind, id: string, place: Place) => void {
  return (kind, id, place) => {
    const before = names.add(kind, id, place);
    if (before) diagnostics.push(diagnostic('repeated-id', { id, kind }, { place, related: [before] }));
  };
}

function readPeriod(draft: DraftPlan, file: string, diagnostics: Diagnostic[]): Context['period'] {
  const place: PathPlace = { file, path: ['period'] };
  if (typeof draft.period !== 'string') {
    const from = draft.period.from.day;
    const to = draft.period.to.day;
    if (to < from)
      diagnostics.push(diagnostic('dates-reversed', { from, to }, { place: inside(place, 'to') }));
    return { from, to };
  }
  const year = draft.period;
  const span = /^\d{4}$/.test(year) ? readDate(`${year}-01`) : undefined;
  if (!span) diagnostics.push(diagnostic('bad-date', { found: year }, { place }));
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function readRates(drafts: readonly Placed<Item<'rates'>>[], diagnostics: Diagnostic[]): readonly Rate[] {
  return drafts.map((placed) =>
    resolveRate(placed, (key, written, place) => {
      if (/^[A-Z]{3}$/.test(key)) diagnostics.push(diagnostic('bad-amount', { found: written }, { place }));
      else
        diagnostics.push(
          diagnostic(
            'unknown-key',
            { key, known: ['on', 'USD', 'EUR'], in: 'rates' },
            { place: { ...place, at: 'key' } },
          ),
        );
    }),
  );
}
