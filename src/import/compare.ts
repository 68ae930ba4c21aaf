/** Compares what a table says of an entry with what the plan has: what to fill in, and what differs. */
import { amount } from '../plan/amount.ts';
import { readDate } from '../plan/date.ts';
import { readAmount, readPercentage } from '../plan/quantity.ts';
import type { Context } from './context.ts';
import { sameName } from './fold.ts';
import type { Group } from './group.ts';
import type { Change, FieldValue } from './imported.ts';
import type { Known } from './known.ts';
import { typeOf } from './read-cell.ts';

export interface Compared {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Change[];
  /** Fields whose amount is in another currency than the plan's, which holds its own converted. */
  readonly otherCurrency: readonly string[];
}

/** An empty cell says nothing; `overrules`: where both have a value, that of the table is to stand. */
export function compare(
  { draft, isDecided }: Group,
  entry: Known,
  context: Context,
  overrules: boolean,
): Compared {
  const changes: Change[] = [];
  const conflicts: Change[] = [];
  const otherCurrency: string[] = [];
  const said: Readonly<Record<string, FieldValue>> = {
    ...draft.fields,
    ...(draft.level !== undefined ? { level: draft.level } : {}),
    ...(draft.account !== undefined ? { account: draft.account } : {}),
  };
  for (const [field, value] of Object.entries(said)) {
    // Of spend these two, of all others the account, are how the entry was found.
    if (context.kind === 'spend' && (field === 'year' || field === 'category')) continue;
    if (field === 'name' && isDecided) continue;
    const here = field === 'account' ? entry.account : valueAt(entry, field);
    const to = written(value);
    if (isForeign(field, to, context)) {
      if (here !== undefined) otherCurrency.push(field);
      else changes.push({ field, to });
    } else if (here === undefined || written(here) === '') changes.push({ field, to });
    else if (!isSame(field, here, value, context)) {
      const change = { field, from: written(here), to };
      if (overrules && field !== 'account') changes.push(change);
      else conflicts.push(change);
    }
  }
  return { changes, conflicts, otherCurrency };
}

function valueAt({ values }: Known, field: string): FieldValue | undefined {
  if (!field.startsWith('refs.')) return values[field];
  return (values['refs'] as Readonly<Record<string, string>> | undefined)?.[field.slice(5)];
}

function written(value: FieldValue): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
}

function isForeign(field: string, value: string, { kind, plan }: Context): boolean {
  if (typeOf(kind, field) !== 'amount') return false;
  const currency = readAmount(value)?.currency;
  return currency !== undefined && currency !== plan.currency;
}

function isSame(field: string, here: FieldValue, there: FieldValue, { kind }: Context): boolean {
  const [one, other] = [written(here), written(there)];
  if (field === 'email') return one.toLowerCase() === other.toLowerCase();
  switch (typeOf(kind, field)) {
    case 'amount':
      return readAmount(other)?.value.eq(amount(one)) ?? false;
    case 'percentage':
      return readPercentage(other)?.eq(amount(one)) ?? false;
    case 'date': {
      const span = readDate(other);
      return one === other || (field === 'from' ? span?.first : span?.last) === one;
    }
    case 'texts':
    case 'categories':
      return setOf(here) === setOf(there);
    default:
      return sameName(one) === sameName(other);
  }
}

function setOf(value: FieldValue): string {
  return JSON.stringify([...new Set(Array.isArray(value) ? value : [value])].toSorted());
}
