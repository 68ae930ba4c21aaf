/** Finds the faults between the entries of a plan some of whose entries are refused, so that a planner sees all of them in one round. */
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Method } from '../method/method.ts';
import type { Tree } from '../tree/tree.ts';
import type { TreeMap } from './parts.ts';
import type { NameKind } from './resolve/names.ts';
import { type BrokenName, type DraftFile, type Drafts, resolvePlan } from './resolve/plan.ts';
import { forgivingShape } from './schema/plan.ts';
import type { PlanWords } from './schema/words.ts';

/** Lists whose entries other entries refer to, and the kind of their ids. */
const named: Readonly<Record<string, NameKind>> = {
  accounts: 'account',
  organizations: 'organization',
  projects: 'project',
  targets: 'target',
  goals: 'goal',
  categories: 'category',
  rivals: 'rival',
  team: 'member',
  events: 'event',
  actions: 'action',
};

/**
 * Faults among what can be read of the files, the main one first. What an entry that is refused would have said is not
 * missed elsewhere: its id counts as known, and so do those of the people and departments in it.
 */
export function findFaultsInRest(
  files: readonly { readonly file: string; readonly tree: TreeMap }[],
  method: Method,
  words: PlanWords,
): readonly Diagnostic[] {
  const shape = forgivingShape(words);
  const drafts = files.map(
    ({ file, tree }): DraftFile => ({ file, draft: shape.parse(tree) as DraftFile['draft'] }),
  );
  const [main, ...parts] = drafts;
  if (main === undefined) return [];
  const broken = drafts.flatMap(({ draft }, index) => brokenNames(files[index]!, draft));
  const all = { main, parts, leftOut: [], previous: undefined } as unknown as Drafts;
  const { diagnostics } = resolvePlan(all, method, words, broken);
  const hasCurrency = files[0]!.tree['currency'] !== undefined;
  const hasBrokenRate = drafts.some(({ draft }) =>
    (draft.rates as unknown[] | undefined)?.includes(undefined),
  );
  return diagnostics.filter(
    ({ code }) =>
      !(code === 'currency-missing' && hasCurrency) && !(code === 'missing-rate' && hasBrokenRate),
  );
}

/** The ids in entries that were refused. */
function brokenNames(
  { file, tree }: { readonly file: string; readonly tree: TreeMap },
  draft: DraftFile['draft'],
): readonly BrokenName[] {
  return Object.entries(named).flatMap(([list, kind]) => {
    const entries = tree[list];
    if (!Array.isArray(entries)) return [];
    const read = (draft as Readonly<Record<string, readonly unknown[] | undefined>>)[list];
    return entries.flatMap((entry: Tree, index): BrokenName[] => {
      const id = read?.[index] === undefined ? idOf(entry) : undefined;
      if (id === undefined) return [];
      const place = { file, path: [list, index] };
      const inside = (key: 'contacts' | 'departments', of: NameKind) =>
        idsIn(entry, key).map((own): BrokenName => ({ kind: of, id: `${id}/${own}`, place }));
      return [{ kind, id, place }, ...inside('contacts', 'contact'), ...inside('departments', 'department')];
    });
  });
}

function idOf(entry: Tree): string | undefined {
  const id = isMap(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function idsIn(entry: Tree, key: string): readonly string[] {
  const list = isMap(entry) ? entry[key] : undefined;
  return Array.isArray(list) ? list.flatMap((each: Tree) => idOf(each) ?? []) : [];
}

function isMap(tree: Tree): tree is TreeMap {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
