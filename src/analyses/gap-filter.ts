/** Which targets somebody asked to see. */
import type { LayerName } from '../method/method.ts';
import type { State } from '../plan/state.ts';
import type { Target } from './gap.ts';

/** What is not said lets everything through. */
export interface GapFilter {
  readonly accounts?: readonly string[];
  readonly tiers?: readonly string[];
  /** Of contacts their own owner; of departments and accounts, who answers for them. */
  readonly owner?: string;
  /** Those whom the owner backs up as well. */
  readonly withBackup?: boolean;
  readonly layer?: LayerName;
}

/** An outside contact is of the accounts of the hilltops that require something of it. */
export function passes(
  target: Target,
  { accounts, tiers, owner, withBackup = false, layer }: GapFilter,
  state: State,
): boolean {
  if (layer !== undefined && layer !== layerOf(target)) return false;
  if (owner !== undefined && !holdersOf(target, state, withBackup).includes(owner)) return false;
  if (accounts === undefined && tiers === undefined) return true;
  const of =
    target.account === undefined
      ? target.requiredBy.flatMap(({ project }) => state.projectById.get(project)?.account ?? [])
      : [target.account];
  return of.some(
    (id) =>
      (accounts === undefined || accounts.includes(id)) &&
      (tiers === undefined || tiers.includes(state.accountById.get(id)?.tier ?? '')),
  );
}

function layerOf({ kind }: Target): LayerName {
  if (kind === 'contact') return 'key';
  return kind === 'organization' ? 'organization' : 'general';
}

function holdersOf(
  { kind, subject, account }: Target,
  state: State,
  withBackup: boolean,
): readonly (string | undefined)[] {
  if (kind === 'contact') {
    const contact = state.contactByAddress.get(subject)?.contact;
    return withBackup ? [contact?.owner, contact?.backup] : [contact?.owner];
  }
  const of = state.accountById.get(account ?? '');
  const owner =
    kind === 'department'
      ? state.departmentByAddress.get(subject)?.owner
      : kind === 'organization'
        ? of?.organizationOwner
        : of?.owner;
  return withBackup ? [owner, ...(of?.backups ?? [])] : [owner];
}
