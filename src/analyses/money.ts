/** The money behind a target: a hilltop's amount, else open projects, else spend that is not ours; each project and cell once in a sum. */
import { type Amount, amount, sum } from '../plan/amount.ts';
import type { Project, Spend } from '../plan/plan.ts';
import type { AccountState, State } from '../plan/state.ts';
import { isOpen, namedIn, sitsIn } from './chain.ts';
import type { Money, Target } from './gap.ts';
import { type Hilltop, hilltopsByTarget } from './hilltops.ts';

/** What the money behind targets is looked up in, made once for a plan. */
export interface MoneySources {
  readonly projectById: ReadonlyMap<string, Project>;
  readonly hilltopsOf: ReadonlyMap<string, readonly Hilltop[]>;
  /** Open projects by account; of contacts of outside organizations, by address, those whose chain names them. */
  readonly openOf: ReadonlyMap<string, readonly Project[]>;
  readonly cellsOf: ReadonlyMap<string, readonly SpendCell[]>;
  /** What was worked out already, by what it depends on: many targets stand before the same projects. */
  readonly known: Map<string, Money>;
}

/** Spend of an account in a category, of the latest year up to the period's end. */
export interface SpendCell {
  /** `account/category/year`. */
  readonly key: string;
  readonly category: string;
  /** Total less ours; null where one of the two is not known. */
  readonly notOurs: Amount | null;
}

export function moneySources(
  { plan, projectById, contactByAddress, accounts }: State,
  hilltops: readonly Hilltop[],
): MoneySources {
  const openOf = new Map(accounts.map(({ id, projects }) => [id, projects.filter(isOpen)]));
  for (const project of plan.projects.filter(isOpen)) {
    for (const address of namedIn(project)) {
      if (contactByAddress.get(address)?.account !== undefined) continue;
      openOf.set(address, [...(openOf.get(address) ?? []), project]);
    }
  }
  return {
    projectById,
    hilltopsOf: hilltopsByTarget(hilltops),
    openOf,
    cellsOf: new Map(accounts.map((account) => [account.id, spendCells(account, plan.period)])),
    known: new Map(),
  };
}

/**
 * The cells of an account's spend: by category the latest year that begins within the period or before it, and of several
 * entries for one year the latest dated. A year is the period that begins in it.
 */
export function spendCells(
  { id, account }: Pick<AccountState, 'id'> & { readonly account: { readonly spend: readonly Spend[] } },
  period: { readonly from: string; readonly to: string },
): readonly SpendCell[] {
  const latest = new Map<string, Spend>();
  for (const spend of account.spend) {
    if (spend.year + period.from.slice(4) > period.to) continue;
    const before = latest.get(spend.category);
    const newer = before === undefined || spend.year > before.year;
    if (newer || (spend.year === before.year && (spend.on ?? '') >= (before.on ?? '')))
      latest.set(spend.category, spend);
  }
  return [...latest.values()].map(({ category, year, total, ours }) => ({
    key: `${id}/${category}/${year}`,
    category,
    notOurs: total === undefined || ours === undefined ? null : total.minus(ours),
  }));
}

/**
 * Behind a target stands the amount of the open hilltops that require it or that it serves; else that of the account's open
 * projects of the contact's categories (all of them where it names none, and for departments and organizations); else the
 * spend there that is not ours. Null where what stands behind it has no figures: unknown, not 0.
 */
export function moneyBehind(target: Target, categories: readonly string[], sources: MoneySources): Money {
  const hilltops = hilltopsBehind(target, sources);
  const home = target.account ?? target.subject;
  const key = hilltops.length > 0 ? hilltops.join(' ') : `${home} ${categories.join(' ')}`;
  const known = sources.known.get(key);
  if (known !== undefined) return known;
  const money =
    hilltops.length > 0 ? ofProjects('hilltop', hilltops, sources) : atHome(home, categories, sources);
  sources.known.set(key, money);
  return money;
}

/** Ids of the open hilltops that require the target or that it serves, each once. */
function hilltopsBehind(
  { requiredBy, for: served }: Target,
  { hilltopsOf }: MoneySources,
): readonly string[] {
  const ids = requiredBy.map(({ project }) => project);
  for (const id of served) {
    for (const { project } of hilltopsOf.get(id) ?? []) if (!ids.includes(project.id)) ids.push(project.id);
  }
  return ids.length < 2 ? ids : [...new Set(ids)];
}

function atHome(home: string, categories: readonly string[], sources: MoneySources): Money {
  const open = (sources.openOf.get(home) ?? []).filter(({ category }) => sitsIn({ categories }, category));
  if (open.length > 0) {
    return ofProjects(
      'projects',
      open.map(({ id }) => id),
      sources,
    );
  }
  const cells = (sources.cellsOf.get(home) ?? []).filter(({ category }) => sitsIn({ categories }, category));
  const known = cells.flatMap(({ key, notOurs }) => (notOurs === null ? [] : [{ key, notOurs }]));
  return {
    amount: known.length === 0 ? null : sum(known.map(({ notOurs }) => notOurs)),
    from: cells.length === 0 ? 'none' : 'spend',
    projects: [],
    cells: known.map(({ key }) => key),
  };
}

function ofProjects(
  from: 'hilltop' | 'projects',
  projects: readonly string[],
  { projectById }: MoneySources,
): Money {
  const known = projects.flatMap((id) => projectById.get(id)?.amount ?? []);
  return { amount: known.length === 0 ? null : sum(known), from, projects, cells: [] };
}

/**
 * The money behind several targets, each project and each cell once; what has no figures is left out.
 *
 * @example
 * behindAll([{ projects: ['otn'], cells: [] }, { projects: ['otn'], cells: [] }],
 *   { projectById: new Map([['otn', { amount: amount(8600) }]]), cellsOf: new Map() }).toString() // '8600'
 */
export function behindAll(
  money: readonly Pick<Money, 'projects' | 'cells'>[],
  { projectById, cellsOf }: Pick<MoneySources, 'projectById' | 'cellsOf'>,
): Amount {
  const projects = new Set(money.flatMap((each) => each.projects));
  const cells = new Set(money.flatMap((each) => each.cells));
  if (cells.size === 0 && projects.size === 0) return amount(0);
  const ofCells = [...cellsOf.values()]
    .flat()
    .flatMap(({ key, notOurs }) => (cells.has(key) && notOurs !== null ? [notOurs] : []));
  return sum([...projects].flatMap((id) => projectById.get(id)?.amount ?? []).concat(ofCells));
}
