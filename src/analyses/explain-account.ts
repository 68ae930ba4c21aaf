/** The trace of an account: its index person by person, its departments, its organization stage by stage. */
import type { LayerName } from '../method/method.ts';
import type { AccountAssessment, IndexChange, RegionAssessment, RegionChange } from './assessment.ts';
import type { Gap, GapsResult, MetTarget } from './gap.ts';

export interface AccountTrace {
  readonly kind: 'account';
  readonly account: AccountAssessment;
  /** The only layer that was asked for; undefined: all. */
  readonly layer: LayerName | undefined;
  readonly since: string;
  readonly change: IndexChange | undefined;
  /** Of its general and organizational relationship. */
  readonly gaps: readonly Gap[];
  readonly met: readonly MetTarget[];
}

/** Undefined where the plan has no such account. */
export function explainAccount(
  region: RegionAssessment,
  gaps: GapsResult,
  change: RegionChange,
  id: string,
  layer: LayerName | undefined,
): AccountTrace | undefined {
  const account = region.accountById.get(id);
  if (account === undefined) return undefined;
  const isBody = ({ target }: { readonly target: Gap['target'] }) =>
    target.subject === id && (target.kind === 'general' || target.kind === 'organization');
  return {
    kind: 'account',
    account,
    layer,
    since: change.since,
    change: change.accounts.find((each) => each.account === id),
    gaps: gaps.bodies.filter(isBody),
    met: gaps.met.filter(isBody),
  };
}
