/** The words that a method brings: of every vocabulary the ids, and which id a label in either language stands for. */
import type { Path } from '../diagnostic/diagnostic.ts';
import type { Label, Method } from './method.ts';

export type VocabularyName =
  | 'tier'
  | 'role'
  | 'key-level'
  | 'general-level'
  | 'organization-level'
  | 'key-dimension'
  | 'general-dimension'
  | 'stage'
  | 'mechanism'
  | 'team-role'
  | 'move'
  | 'event-type';

export interface Word {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Everything that it can be written as: the id first, then full and short labels. */
  readonly written: readonly string[];
}

export interface WordList {
  /** In the method's order. */
  readonly words: readonly Word[];
  readonly ids: readonly string[];
  /** The id that an id or a label stands for (either language, full or short; case and width do not matter), or undefined. */
  idOf(written: string): string | undefined;
}

/** Two ids of one vocabulary that share a label: which of them it means cannot be said. */
export interface Collision {
  readonly vocabulary: VocabularyName;
  readonly label: string;
  readonly ids: readonly [string, string];
}

export type Vocabulary = Readonly<Record<VocabularyName, WordList>>;

/** A thing with its id and labels. */
export type Labelled = Label & { readonly id: string };

/** The labelled things of each vocabulary, in the method's order. */
export function labelledThings(method: Method): Readonly<Record<VocabularyName, readonly Labelled[]>> {
  const ofRecord = (record: Readonly<Record<string, Label>>) =>
    Object.entries(record).map(([id, label]) => ({ ...label, id }));
  return {
    tier: method.tiers.map((id) => ({ id, zh: id, en: id })),
    role: ofRecord(method.roles),
    'key-level': method.key.levels,
    'general-level': method.general.levels,
    'organization-level': method.organization.levels,
    'key-dimension': method.key.dimensions,
    'general-dimension': method.general.dimensions,
    stage: method.organization.stages,
    mechanism: ofRecord(method.organization.mechanisms),
    'team-role': ofRecord(method['team-roles']),
    move: ofRecord(method.moves),
    'event-type': ofRecord(method['event-types']),
  };
}

/** Where in a method each vocabulary is declared. */
export const declaredAt: Readonly<Record<VocabularyName, Path>> = {
  tier: ['tiers'],
  role: ['roles'],
  'key-level': ['key', 'levels'],
  'general-level': ['general', 'levels'],
  'organization-level': ['organization', 'levels'],
  'key-dimension': ['key', 'dimensions'],
  'general-dimension': ['general', 'dimensions'],
  stage: ['organization', 'stages'],
  mechanism: ['organization', 'mechanisms'],
  'team-role': ['team-roles'],
  move: ['moves'],
  'event-type': ['event-types'],
};

const declaredByKey: readonly VocabularyName[] = ['role', 'mechanism', 'team-role', 'move', 'event-type'];

/** Where in a method one thing of a vocabulary is declared. */
export function pathOfThing(method: Method, vocabulary: VocabularyName, id: string): Path {
  if (declaredByKey.includes(vocabulary)) return [...declaredAt[vocabulary], id];
  return [
    ...declaredAt[vocabulary],
    labelledThings(method)[vocabulary].findIndex((thing) => thing.id === id),
  ];
}

/** The vocabulary of a method that was checked. */
export function createVocabulary(method: Method): Vocabulary {
  const lists = Object.entries(labelledThings(method)).map(([name, things]) => [
    name,
    createWordList(things),
  ]);
  return Object.fromEntries(lists) as Record<VocabularyName, WordList>;
}

/** A closed list of words with its labels. */
export function createWordList(things: readonly Labelled[]): WordList {
  const { ids } = indexWords(things);
  return {
    words: things.map(({ id, zh, en, short }) => ({
      id,
      zh,
      en,
      written: [...new Set([id, zh, ...(short ? [short.zh] : []), en])],
    })),
    ids: things.map(({ id }) => id),
    idOf: (written) => ids.get(written) ?? ids.get(foldWord(written)),
  };
}

/** Labels that stand for two ids of the same vocabulary, each once. */
export function collisionsOf(method: Method): readonly Collision[] {
  return Object.entries(labelledThings(method)).flatMap(([name, things]) =>
    indexWords(things).collisions.map(({ label, ids }) => ({
      vocabulary: name as VocabularyName,
      label,
      ids,
    })),
  );
}

/** An id goes before a label of another thing, so that what is written as an id always means that. */
function indexWords(things: readonly Labelled[]) {
  const ids = new Map<string, string>();
  const collisions: { label: string; ids: [string, string] }[] = [];
  const add = (label: string, id: string) => {
    const folded = foldWord(label);
    const known = ids.get(folded);
    if (known === undefined) ids.set(folded, id);
    else if (known !== id && !collisions.some((one) => one.ids[0] === known && one.ids[1] === id)) {
      collisions.push({ label, ids: [known, id] });
    }
  };
  for (const { id } of things) add(id, id);
  for (const { id, zh, en, short } of things) {
    for (const label of [zh, en, short?.zh, short?.en]) if (label !== undefined) add(label, id);
  }
  return { ids, collisions };
}

/**
 * The form in which two spellings of a label are the same word: full-width as half-width, case, and spaces around.
 *
 * @example
 * foldWord(' Ｆavorable ') // 'favorable'
 */
export function foldWord(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}
