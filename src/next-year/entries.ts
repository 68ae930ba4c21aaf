/** Takes out of the lists of a file what stays behind, entry by entry and key by key. */
import type { Place } from '../diagnostic/diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { GoingAlong } from './going-along.ts';
import { drop, keepItems, keepPairs, keepTexts, keyOf, type MapNode, mapIn, textIn } from './nodes.ts';
import { keepContacts, keepDepartments, type Placed } from './people.ts';

/** Lists and single values that belong to their year. */
const behind = [
  'strategy',
  'market',
  'goals',
  'asks',
  'assessments',
  'evidence',
  'confirmations',
  'closeness',
  'results',
  'events',
  'reviews',
];

/** Lists that hold what was seen and done; a file with nothing else is somebody's journal. */
export const journalLists: ReadonlySet<string> = new Set([
  'assessments',
  'evidence',
  'confirmations',
  'closeness',
  'results',
  'actions',
  'events',
  'reviews',
  'accepted',
]);

/** Changes the nodes of one file so that what stays behind is gone. The file's `period`, `method` and `include` stay as they are. */
export function takeOutWhatStays(map: MapNode, file: string, along: GoingAlong): void {
  const { plan, from, members, has } = along;
  const of = placedIn(file);
  const dropGone = (node: MapNode, ...keys: readonly string[]) =>
    drop(node, ...keys.filter((key) => !members.has(textIn(node, key) ?? '')));

  drop(map, ...behind);
  const rates = of(plan.rates, 'rates');
  keepItems(map, 'rates', (node, index) => keepRates(node, rates(index), plan, from));
  keepItems(map, 'targets', (node) => {
    drop(node, 'looked', 'revisions');
    return along.hilltops.has(textIn(node, 'id') ?? '');
  });
  keepItems(map, 'organizations', (node) => {
    keepContacts(node, textIn(node, 'id') ?? '', along);
    return true;
  });
  const accounts = of(plan.accounts, 'accounts');
  keepItems(map, 'accounts', (node, index) => {
    drop(node, 'strategy', 'serves', 'targets', 'general', 'spend');
    const organization = mapIn(node, 'organization');
    if (organization !== undefined) {
      dropGone(organization, 'owner');
      keepPairs(node, 'organization', (key) => key !== 'target');
    }
    const { mechanisms, id } = accounts(index);
    keepItems(node, 'mechanisms', (_, at) => isNotOver(mechanisms[at]!.to, from));
    keepDepartments(node, along);
    keepContacts(node, id, along);
    return true;
  });
  keepItems(map, 'projects', (node) => {
    const id = textIn(node, 'id');
    if (!along.projects.some((project) => project.id === id)) return false;
    keepChain(node, along);
    return true;
  });
  const team = of(plan.team, 'team');
  keepItems(map, 'team', (node, index) => {
    const { id, absent } = team(index);
    keepItems(node, 'absent', (_, at) => absent[at]!.to >= from);
    dropGone(node, 'supervisor');
    return members.has(id);
  });
  const assignments = of(plan.assignments, 'assignments');
  keepItems(map, 'assignments', (_, index) => {
    const { staff, to } = assignments(index);
    return members.has(staff) && isNotOver(to, from);
  });
  const risks = of(plan.risks, 'risks');
  keepItems(map, 'risks', (node, index) => {
    const { subject } = risks(index);
    dropGone(node, 'owner');
    return subject === undefined || has(subject);
  });
  const actions = of(plan.actions, 'actions');
  keepItems(map, 'actions', (node, index) => {
    drop(node, 'for');
    dropGone(node, 'owner');
    const { id } = actions(index);
    return along.actions.some(({ action }) => action.id === id);
  });
  const accepted = of(plan.accepted, 'accepted');
  keepItems(map, 'accepted', (node, index) => {
    const { until, subject } = accepted(index);
    dropGone(node, 'by');
    return (until === undefined || until > from) && (subject === undefined || has(subject));
  });
}

/** The entries of a list by their number in the file. */
function placedIn(file: string) {
  return <Entry extends Placed>(entries: readonly Entry[], list: string): ((index: number) => Entry) => {
    const byIndex = new Map(
      entries.flatMap((entry) => {
        const index = indexIn(entry.place, file, list);
        return index === undefined ? [] : [[index, entry] as const];
      }),
    );
    return (index) => byIndex.get(index)!;
  };
}

function indexIn(place: Place, file: string, list: string): number | undefined {
  return 'path' in place && place.file === file && place.path[0] === list
    ? (place.path[1] as number)
    : undefined;
}

function isNotOver(to: string | undefined, from: string): boolean {
  return to === undefined || to > from;
}

/** Of every currency the latest rate by the first day of the next plan, and those that follow. */
function keepRates(node: MapNode, { on }: Plan['rates'][number], { rates }: Plan, from: string): boolean {
  const isLater = (currency: string) =>
    rates.some((other) => other.on > on && other.on <= from && other.rates[currency] !== undefined);
  node.items = node.items.filter((pair) => keyOf(pair) === 'on' || on > from || !isLater(keyOf(pair)));
  return node.items.length > 1;
}

function keepChain(project: MapNode, along: GoingAlong): void {
  const chain = mapIn(project, 'chain');
  if (chain === undefined) return;
  const home = textIn(project, 'account') ?? '';
  const isThere = (written: string) => along.contacts.has(along.addressOf(written, home));
  keepPairs(chain, 'required', isThere);
  keepTexts(chain, 'add', isThere);
  keepTexts(chain, 'without', isThere);
  if (chain.items.length === 0) drop(project, 'chain');
}
