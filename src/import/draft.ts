/** A row of a table as the values of its fields, in the form of a plan's file. */
import type { Context } from './context.ts';
import { sameName } from './fold.ts';
import type { FieldValue } from './imported.ts';
import { typeOf } from './read-cell.ts';

/** A row that can be used. */
export interface Draft {
  readonly rows: readonly number[];
  readonly account?: string;
  readonly id?: string;
  readonly name: string;
  readonly level?: string;
  /** By the keys of the plan's format; `rivals.ID` and `refs.SYSTEM` for those of records. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Values by field. */
export type Values = Readonly<Record<string, FieldValue>>;

/** The name, or its parts: family name first and without a space where they are Chinese. */
export function nameOf(values: Values): string {
  const [first = '', middle = '', last = ''] = ['first-name', 'middle-name', 'last-name'].map(
    (part) => values[part] as string | undefined,
  );
  const isChinese = /\p{Script=Han}/u.test(last + first) && !/[A-Za-z]/.test(last + first);
  const joined = isChinese ? `${last}${middle}${first}` : [first, middle, last].filter(Boolean).join(' ');
  return sameName((values['name'] as string | undefined) ?? joined);
}

const parts = new Set([
  'id',
  'account',
  'name',
  'level',
  'ref',
  'currency',
  'first-name',
  'middle-name',
  'last-name',
]);

export function draftOf(row: number, values: Values, { kind, plan, mapping, preset }: Context): Draft {
  const { account, id, level, ref, currency } = values as Readonly<Record<string, string>>;
  const name = nameOf(values);
  const fields: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(values)) if (!parts.has(field)) fields[field] = value;
  if (name !== '' && kind !== 'spend') fields['name'] = name;
  if (ref !== undefined) fields[`refs.${mapping.system ?? preset?.system ?? 'crm'}`] = ref;
  // An outcome has a day; exports have one column for the day hoped for and the day when it was over.
  if (fields['result'] !== undefined && fields['closed'] === undefined) {
    fields['closed'] = fields['decision'] ?? '';
    delete fields['decision'];
  }
  if (currency !== undefined && plan.currency !== undefined && currency !== plan.currency)
    for (const field of Object.keys(fields))
      if (typeOf(kind, field) === 'amount' && !/^[A-Z]{3}/.test(fields[field] as string))
        fields[field] = `${currency} ${fields[field]}`;
  return {
    rows: [row],
    name,
    ...(account !== undefined ? { account } : {}),
    ...(id !== undefined ? { id } : {}),
    ...(level !== undefined ? { level } : {}),
    fields,
  };
}
