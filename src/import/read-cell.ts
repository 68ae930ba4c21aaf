/** Reads one cell as the value of a field, in the form of a plan's file; says what is wrong with it otherwise. */
import type { Cell } from '../exchange/table.ts';
import type { WordList } from '../method/vocabulary.ts';
import { type Context, findNamed, nearNamed } from './context.ts';
import { readTableDate } from './dates.ts';
import { type FieldType, fieldsOf } from './fields.ts';
import { isId } from './id.ts';
import type { FieldValue, Problem } from './imported.ts';
import { readTableAmount, readTablePercentage } from './quantities.ts';
import type { Style } from './style.ts';

/** Nothing at all where the cell is empty. `isMild`: the row can be used without this cell. */
export interface CellRead {
  readonly value?: FieldValue;
  readonly problem?: Problem;
  readonly isMild?: boolean;
}

/** What people write where they have nothing to write. */
const nothing = /^([-–—/\\.?？]+|n\/?a|null|none|nil|无|未知|不详|暂无)$/i;

/**
 * @param text the cell's text after the mapping's values
 * @param account id of the row's account, in which departments are looked for
 */
export function readCell(
  type: FieldType,
  cell: Cell,
  style: Style,
  unit: string,
  context: Context,
  account: string | undefined,
): CellRead {
  if (cell.fault !== undefined) return { problem: { code: 'faulty-cell', found: cell.fault } };
  const { text } = cell;
  if (text === '' || nothing.test(text.normalize('NFKC').trim())) return {};
  if (text.includes('\ufffd')) return { problem: { code: 'lost-character' } };
  const decimal = cell.number === undefined ? style.decimal : 'point';
  switch (type) {
    case 'text':
    case 'name-part':
    // Whom somebody reports to may stand further down: it is looked up when all rows are known.
    case 'contact':
      return { value: joinValues(text) };
    case 'currency':
      return readCurrency(text);
    case 'texts':
      return { value: listOf(text) };
    case 'id':
      return isId(text) ? { value: text } : { problem: { code: 'bad-id', found: text } };
    case 'date':
      return cell.day === undefined ? readTableDate(text, style.dates) : { value: cell.day };
    case 'amount':
      return readTableAmount(text, decimal, unit);
    case 'percentage':
      return readTablePercentage(text, decimal, unit.includes('%') ? 'percent' : style.percentages);
    case 'year': {
      const year = /^(\d{4})\s*年?$/.exec(text.normalize('NFKC'))?.[1];
      return year === undefined ? { problem: { code: 'bad-date', found: text } } : { value: year };
    }
    case 'account': {
      const found = findNamed(text, context.owners);
      if (found !== undefined) return { value: found.id };
      return { problem: { code: 'unknown-account', found: text, near: nearNamed(text, context.owners) } };
    }
    case 'member':
    case 'department':
    case 'category':
    case 'organization': {
      const found = findNamed(text, entriesOf(type, context, account));
      const problem: Problem = { code: 'unknown-name', what: type, found: text };
      // Spend is told by its category; elsewhere the plan does without.
      return found === undefined ? { problem, isMild: context.kind !== 'spend' } : { value: found.id };
    }
    case 'categories': {
      const known = entriesOf('category', context, account);
      const found = listOf(text).map((each) => findNamed(each, known)?.id ?? '');
      const lost = listOf(text).filter((_, at) => found[at] === '');
      if (lost.length === 0) return { value: found };
      return { problem: { code: 'unknown-name', what: 'category', found: lost.join(', ') }, isMild: true };
    }
    case 'role':
    case 'tier':
    case 'key-level':
      return readWord(text, context.words[type]);
    default:
      return readWord(text, context.words.value(type));
  }
}

/** Labels come with a word behind them too: A级, A类, tier A. */
function readWord(text: string, list: WordList): CellRead {
  const plain = text.normalize('NFKC').trim();
  const bare = plain.replace(/\s*(级|类|等级|客户)$|^(tier|class|level)\s+/gi, '');
  const found = list.idOf(plain) ?? list.idOf(bare);
  return found === undefined
    ? { problem: { code: 'unknown-word', found: text, allowed: list.ids } }
    : { value: found };
}

const currencies: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  元: 'CNY',
  RMB: 'CNY',
  '¥': 'CNY',
  美元: 'USD',
  $: 'USD',
  欧元: 'EUR',
  '€': 'EUR',
  港币: 'HKD',
  港元: 'HKD',
  日元: 'JPY',
};

function readCurrency(text: string): CellRead {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  const value = currencies[plain] ?? plain;
  return /^[A-Z]{3}$/.test(value)
    ? { value }
    : { problem: { code: 'unknown-name', what: 'currency', found: text } };
}

/** Google puts ` ::: ` between several values of one cell. */
function joinValues(text: string): string {
  return text
    .split(/\s*:::\s*/)
    .filter(Boolean)
    .join('; ');
}

function listOf(text: string): readonly string[] {
  return text
    .split(/\s*(?:[,;，；、|\n]|:::)\s*/)
    .map((each) => each.trim())
    .filter(Boolean);
}

function entriesOf(type: FieldType, { plan }: Context, account: string | undefined) {
  if (type === 'member') return plan.team;
  if (type === 'category') return plan.categories;
  if (type === 'organization') return plan.organizations;
  return plan.accounts.find(({ id }) => id === account)?.departments ?? [];
}

/** The type of a field, those of rivals' spend included. */
export function typeOf(kind: Context['kind'], field: string): FieldType {
  return field.startsWith('rivals.') ? 'amount' : (fieldsOf[kind][field]?.type ?? 'text');
}
