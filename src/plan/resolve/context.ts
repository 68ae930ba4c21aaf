/** What the resolving of every part of a plan shares: names, words, rates, and where faults are reported. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParameters,
  diagnostic,
  type Path,
  type Place,
} from '../../diagnostic/diagnostic.ts';
import type { Method } from '../../method/method.ts';
import type { WordList } from '../../method/vocabulary.ts';
import { nearestWord } from '../../tree/nearest.ts';
import { type Amount, amount } from '../amount.ts';
import type { Address, Day, Rate } from '../plan.ts';
import type { WrittenAmount } from '../quantity.ts';
import type { PlanWords } from '../schema/words.ts';
import type { NameIndex, NameKind } from './names.ts';

/** A draft entry and where it stands. */
export interface Placed<Draft> {
  readonly draft: Draft;
  readonly place: PathPlace;
}
export interface PathPlace {
  readonly file: string;
  readonly path: Path;
}

/** How the values of a market target are written. */
export type TargetValueKind = 'money' | 'percentage' | 'ratio';

/** What the points of a layer are about and how far they go. */
export interface Scale {
  readonly dimensions: WordList;
  readonly levels: WordList;
  readonly range: readonly [number, number];
}
export type Scales = Readonly<Record<'key' | 'general' | 'organization', Scale>>;

export interface Context {
  readonly method: Method;
  readonly words: PlanWords;
  readonly scales: Scales;
  readonly names: NameIndex;
  readonly diagnostics: Diagnostic[];
  readonly period: { readonly from: Day; readonly to: Day };
  readonly targetKinds: ReadonlyMap<string, TargetValueKind>;
  readonly currency: string | undefined;
  readonly rates: readonly Rate[];
  /** Whether the missing currency was reported already. */
  currencyReported: boolean;
}

export function inside(place: PathPlace, ...steps: Path): PathPlace {
  return { file: place.file, path: [...place.path, ...steps] };
}

export function report<Code extends DiagnosticCode>(
  context: Context,
  code: Code,
  parameters: DiagnosticParameters[Code],
  place: Place,
  related?: readonly Place[],
): void {
  context.diagnostics.push(diagnostic(code, parameters, related ? { place, related } : { place }));
}

/** The id if there is such a thing; reported and undefined otherwise. */
export function refer(
  context: Context,
  kind: NameKind,
  id: string | undefined,
  place: () => Place,
): string | undefined {
  if (id === undefined || context.names.has(kind, id)) return id;
  reportUnknown(context, kind, id, context.names.known(kind), place());
  return undefined;
}

/** The ids of a list that there are. */
export function referAll(
  context: Context,
  kind: NameKind,
  ids: readonly string[] | undefined,
  place: () => PathPlace,
): readonly string[] {
  if (!ids) return none;
  return ids.filter((id, index) => refer(context, kind, id, () => inside(place(), index)) !== undefined);
}
const none: readonly string[] = [];

export type AddressKind = 'contact' | 'department' | 'account' | 'project';

/** The full address of a subject written in full or short, of one of the kinds; reported and undefined otherwise. `home` is where a short id is looked for first. */
export function referAddress(
  context: Context,
  written: string | undefined,
  kinds: readonly AddressKind[],
  place: () => Place,
  home?: string,
): Address | undefined {
  if (written === undefined) return undefined;
  const { names } = context;
  for (const kind of kinds) if (names.has(kind, written)) return written;
  const persons = kinds.filter((kind) => kind === 'contact' || kind === 'department');
  if (!written.includes('/') && persons.length > 0) {
    if (home !== undefined)
      for (const kind of persons) if (names.has(kind, `${home}/${written}`)) return `${home}/${written}`;
    const candidates = names
      .shortAddresses(written)
      .filter((address) => persons.some((kind) => names.has(kind, address)));
    if (candidates.length === 1) return candidates[0];
    if (candidates.length > 1) {
      report(context, 'ambiguous-reference', { found: written, candidates }, place());
      return undefined;
    }
  }
  const owner = written.includes('/') ? written.slice(0, written.indexOf('/')) : home;
  const near =
    owner === undefined
      ? []
      : names.within(owner).map((id) => (written.includes('/') ? `${owner}/${id}` : id));
  const known = near.length > 0 ? near : kinds.flatMap((kind) => names.known(kind));
  reportUnknown(context, kinds[0]!, written, known, place());
  return undefined;
}

function reportUnknown(
  context: Context,
  kind: string,
  found: string,
  known: readonly string[],
  place: Place,
): void {
  const suggestion = nearestWord(found, known);
  report(
    context,
    'unknown-reference',
    { found, kind, known: known.slice(0, 12), ...(suggestion ? { suggestion } : {}) },
    place,
  );
}

/** The id of a word of a list; reported and undefined otherwise. */
export function readWord(
  context: Context,
  list: WordList,
  written: string,
  what: string,
  place: () => Place,
): string | undefined {
  const found = list.idOf(written);
  if (found !== undefined) return found;
  const suggestion = nearestWord(
    written,
    list.words.flatMap((each) => [each.id, each.zh, each.en]),
  );
  const allowed = list.words.map((each) => each.id);
  report(
    context,
    'not-allowed',
    { found: written, allowed, what, ...(suggestion ? { suggestion } : {}) },
    place(),
  );
  return undefined;
}

/**
 * The amount in the plan's currency. A dated amount takes the latest rate by its day; an undated one the rate at the
 * start of the period (the latest by then, else the first one).
 */
export function convert(
  context: Context,
  written: WrittenAmount | undefined,
  on: Day | undefined,
  place: () => Place,
): Amount | undefined {
  if (written === undefined) return undefined;
  if (context.currency === undefined && !context.currencyReported) {
    context.currencyReported = true;
    report(context, 'currency-missing', {}, place());
  }
  if (written.currency === undefined || written.currency === context.currency) return written.value;
  const rate = rateOf(context, written.currency, on);
  if (rate) return written.value.times(rate);
  report(context, 'missing-rate', { currency: written.currency, on: on ?? context.period.from }, place());
  return undefined;
}

function rateOf(context: Context, currency: string, on: Day | undefined): Amount | undefined {
  const dated = context.rates
    .filter((each) => each.rates[currency] !== undefined)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const known = dated.filter((each) => each.on <= (on ?? context.period.from));
  return known.at(-1)?.rates[currency] ?? (on === undefined ? dated[0]?.rates[currency] : undefined);
}

/** The exact number of a text, or undefined. */
export function readNumber(written: string): Amount | undefined {
  return /^-?\d+(\.\d+)?$/.test(written) ? amount(written) : undefined;
}
