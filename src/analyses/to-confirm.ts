/** Which claims a supervisor is to confirm: those that matter, of whoever was not rated by the supervisor. */
import { rankOf } from '../method/level.ts';
import type { Method } from '../method/method.ts';
import type { Address, Evidence } from '../plan/plan.ts';
import type { Rated } from '../plan/state.ts';
import type { ContactAssessment, RegionAssessment } from './assessment.ts';

/** `claim`: due from the method's level up; `moved`: who decides or approves stands elsewhere than before. */
export type ConfirmReason = 'claim' | 'moved';

export interface ToConfirm {
  readonly address: Address;
  readonly layer: 'key' | 'organization';
  /** What is claimed: what a plain yes confirms. */
  readonly claimed: string;
  /** In force until then. */
  readonly level: string | undefined;
  readonly reason: ConfirmReason;
  /** Level at the earlier day, where it moved. */
  readonly before: string | undefined;
  readonly score: number | null;
  readonly rated: Rated;
  /** The latest act that carries the claim. */
  readonly act: Evidence | undefined;
}

export interface ConfirmScope {
  readonly by: string;
  readonly owner?: string;
  readonly accounts?: readonly string[];
}

/** In order of the plan. Whom the supervisor rated is left out: nobody confirms what they claimed. */
export function claimsToConfirm(
  region: RegionAssessment,
  before: RegionAssessment,
  method: Method,
  { by, owner, accounts }: ConfirmScope,
): readonly ToConfirm[] {
  const contacts = region.contacts.flatMap((contact) => {
    const claim = claimOfContact(contact, before.contactByAddress.get(contact.address), method);
    const isAsked =
      (owner === undefined || contact.state.contact.owner === owner) &&
      (accounts === undefined || accounts.includes(contact.state.account?.id ?? ''));
    return claim !== undefined && isAsked ? [claim] : [];
  });
  const companies = region.accounts.flatMap(({ id, organization, state }): readonly ToConfirm[] => {
    const { next, rated, level, index } = organization;
    const waits =
      next !== undefined && rated !== undefined && next.unmet.every(({ kind }) => kind === 'confirmed');
    if (!waits || next.points > 0) return [];
    if (owner !== undefined && state.organizationOwner !== owner) return [];
    if (accounts !== undefined && !accounts.includes(id)) return [];
    return [
      {
        address: id,
        layer: 'organization',
        claimed: next.level,
        level,
        reason: 'claim',
        before: undefined,
        score: index,
        rated,
        act: undefined,
      },
    ];
  });
  return [...contacts, ...companies].filter(({ rated }) => rated.by !== by);
}

function claimOfContact(
  contact: ContactAssessment,
  earlier: ContactAssessment | undefined,
  method: Method,
): ToConfirm | undefined {
  const { general, key, address, state } = contact;
  if (general === undefined || !key) return undefined;
  const reason = reasonFor(contact, earlier, method);
  if (reason === undefined) return undefined;
  return {
    address,
    layer: 'key',
    claimed: general.claimed,
    level: general.level,
    reason,
    before: state.active ? earlier?.general?.level : undefined,
    score: general.score,
    rated: general.rated,
    act: general.acts.at(-1),
  };
}

function reasonFor(
  { general, state }: ContactAssessment,
  earlier: ContactAssessment | undefined,
  { key, 'deciding-roles': deciding }: Method,
): ConfirmReason | undefined {
  if (general?.confirmationState === 'awaiting') return 'claim';
  const { role } = state.contact;
  if (role === undefined || !deciding.includes(role) || earlier?.general === undefined) return undefined;
  const hasMoved = rankOf(key.levels, earlier.general.claimed) !== rankOf(key.levels, general?.claimed ?? '');
  const isSaid = general?.confirmation !== undefined && general.confirmation.on >= general.rated.on;
  return hasMoved && !isSaid ? 'moved' : undefined;
}
