/** Brings rows about the same thing together, and finds what in the plan they are about. */
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { fieldsOf } from './fields.ts';
import { sameName } from './fold.ts';
import type { FieldValue, ImportKind } from './imported.ts';
import { type Known, spendAddress } from './known.ts';

/** Rows that name the same thing in the same way. */
export interface Group {
  readonly draft: Draft;
  readonly entry?: Known;
  /** The name under which a decision about it is kept. */
  readonly key: string;
  readonly isDecided: boolean;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Rows of one thing that say different things of it. */
  readonly differing: readonly { readonly rows: readonly number[]; readonly fields: readonly string[] }[];
}

export function groupDrafts(drafts: readonly Draft[], known: readonly Known[], context: Context): Groups {
  const find = finder(known, context);
  const byKey = new Map<string, { entry: Known | undefined; drafts: Draft[] }>();
  for (const draft of drafts) {
    const entry = find(draft);
    const key = entry === undefined ? `new ${identityOf(draft, context)}` : `known ${entry.address}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { entry, drafts: [draft] });
    else group.drafts.push(draft);
  }
  const groups: Group[] = [];
  const differing: { rows: readonly number[]; fields: readonly string[] }[] = [];
  for (const { entry, drafts: same } of byKey.values()) {
    const fields = differingFields(same);
    const rows = same.flatMap((draft) => draft.rows).toSorted((one, other) => one - other);
    if (fields.length > 0) differing.push({ rows, fields });
    else {
      const draft = { ...merge(same, context.kind), rows };
      const key = keyOf(draft);
      groups.push({
        draft,
        ...(entry ? { entry } : {}),
        key,
        isDecided: context.mapping.decisions?.[key] !== undefined,
      });
    }
  }
  return { groups, differing };
}

/** `account/name`, or the name of an account. */
function keyOf({ account, name, id }: Draft): string {
  return [account, name || id].filter(Boolean).join('/');
}

function identityOf(draft: Draft, { kind }: Context): string {
  if (kind === 'spend') return addressOfSpend(draft);
  return `${draft.account ?? ''}/${draft.name === '' ? draft.id : sameName(draft.name)}`;
}

function addressOfSpend({ account = '', fields }: Draft): string {
  return spendAddress(account, String(fields['year']), String(fields['category']));
}

/** Finds by id, then by an id of another system, then by name and account, or as it was decided. */
function finder(known: readonly Known[], { kind, mapping }: Context): (draft: Draft) => Known | undefined {
  const byAddress = new Map(known.map((entry) => [entry.address, entry]));
  const byName = new Map<string, Known[]>();
  const byRef = new Map<string, Known>();
  for (const entry of known) {
    const name = `${entry.account ?? ''}/${sameName(entry.name)}`;
    byName.set(name, [...(byName.get(name) ?? []), entry]);
    for (const [system, id] of Object.entries(
      (entry.values['refs'] ?? {}) as Readonly<Record<string, string>>,
    ))
      byRef.set(`${system} ${id}`, entry);
  }
  return (draft) => {
    if (kind === 'spend') return byAddress.get(addressOfSpend(draft));
    const address = kind === 'contacts' ? `${draft.account}/${draft.id}` : (draft.id ?? '');
    const decided = byAddress.get(mapping.decisions?.[keyOf(draft)] ?? '');
    const ref = Object.entries(draft.fields)
      .filter(([field]) => field.startsWith('refs.'))
      .map(([field, id]) => byRef.get(`${field.slice(5)} ${id}`))
      .find((entry) => entry !== undefined);
    const named = byName.get(`${draft.account ?? ''}/${sameName(draft.name)}`) ?? [];
    return (
      byAddress.get(address) ??
      ref ??
      decided ??
      (named.length === 1 && draft.name !== '' ? named[0] : undefined)
    );
  };
}

type Flat = Readonly<Record<string, FieldValue>>;

function flat({ id, level, fields }: Draft): Flat {
  return { ...fields, ...(id !== undefined ? { id } : {}), ...(level !== undefined ? { level } : {}) };
}

function differingFields(drafts: readonly Draft[]): readonly string[] {
  const values = new Map<string, Set<string>>();
  for (const draft of drafts)
    for (const [field, value] of Object.entries(flat(draft))) {
      const text = JSON.stringify(value);
      values.set(field, (values.get(field) ?? new Set()).add(field === 'email' ? text.toLowerCase() : text));
    }
  return [...values].filter(([, all]) => all.size > 1).map(([field]) => field);
}

function merge(drafts: readonly Draft[], kind: ImportKind): Draft {
  // Values that count as the same may be written in two ways; which one stays must not depend on the order of rows.
  const texts = drafts.map((draft) => JSON.stringify(draft.fields)).toSorted();
  const fields = inOrder(Object.assign({}, ...texts.map((text) => JSON.parse(text))), kind);
  const merged: Draft = { ...drafts[0]!, fields };
  const id = drafts.find((draft) => draft.id !== undefined)?.id;
  const level = drafts.find((draft) => draft.level !== undefined)?.level;
  return { ...merged, ...(id !== undefined ? { id } : {}), ...(level !== undefined ? { level } : {}) };
}

/** In the order in which the format lists its keys, whatever the order of the columns. */
function inOrder(fields: Draft['fields'], kind: ImportKind): Draft['fields'] {
  const order = Object.keys(fieldsOf[kind]);
  const rank = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.fromEntries(
    Object.entries(fields).toSorted(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1)),
  );
}
