/** What the cells of a table are read with: the plan's names, the method's words, the mapping. */
import type { Plan } from '../plan/plan.ts';
import type { PlanWords } from '../plan/schema/words.ts';
import { lookUpName, nearCompany, sameName } from './fold.ts';
import type { Named } from './headers.ts';
import type { ImportKind } from './imported.ts';
import type { Mapping } from './mapping.ts';
import type { Preset } from './presets.ts';

export interface Context {
  readonly kind: ImportKind;
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly mapping: Mapping;
  readonly preset: Preset | undefined;
}

/** Accounts, and organizations outside them, which have contacts too. */
export function ownersOf({ plan }: Pick<Context, 'plan'>): readonly Named[] {
  return [...plan.accounts, ...plan.organizations];
}

/**
 * The one entry that a text names: by its id, by its name, or by the same name in another width and case.
 *
 * @example
 * findNamed('北岭电信', [{ id: 'metro', name: '北岭电信' }])?.id // 'metro'
 */
export function findNamed<Entry extends Named>(text: string, entries: readonly Entry[]): Entry | undefined {
  const tests: readonly ((entry: Entry) => boolean)[] = [
    ({ id }) => id === text,
    ({ name }) => sameName(name) === sameName(text),
    ({ id, name }) => [id, name].some((each) => lookUpName(each) === lookUpName(text)),
  ];
  for (const test of tests) {
    const found = entries.filter(test);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Ids of entries whose names look like a text. */
export function nearNamed(text: string, entries: readonly Named[]): readonly string[] {
  const key = nearCompany(text);
  return entries
    .filter(({ name }) => {
      const other = nearCompany(name);
      return other === key || (key.length > 1 && (other.startsWith(key) || key.startsWith(other)));
    })
    .map(({ id }) => id);
}
