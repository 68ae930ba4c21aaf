/** The closed lists that a plan is read with: those of the method in force, and those that no method changes. */
import type { Method } from '../../method/method.ts';
import { createVocabulary, createWordList, type Vocabulary, type WordList } from '../../method/vocabulary.ts';
import { type ValueKind, values } from '../values.ts';

export interface PlanWords extends Vocabulary {
  value(kind: ValueKind): WordList;
}

/** The words of a plan under a method. */
export function createPlanWords(method: Method): PlanWords {
  return { ...createVocabulary(method), value: valueWords };
}

const lists = new Map<ValueKind, WordList>();

/** The list of a closed value that no method changes. */
export function valueWords(kind: ValueKind): WordList {
  let list = lists.get(kind);
  if (!list) {
    list = createWordList(Object.entries(values[kind]).map(([id, label]) => ({ id, ...label })));
    lists.set(kind, list);
  }
  return list;
}
