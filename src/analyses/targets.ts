/** The individual relationship targets of a region with what they inherit, and the levels that its hilltops require beside them. */
import type { Day } from '../plan/plan.ts';
import type { AccountState, ContactState, State } from '../plan/state.ts';
import type { RegionAssessment } from './assessment.ts';
import type { Target } from './gap.ts';
import { type Hilltop, hilltopsByTarget } from './hilltops.ts';
import { type AccountsOf, ownTargetOfBody, ownTargetOfContact, type TargetContext } from './own-target.ts';
import { joinRequirements, requirementsOf, withOwn } from './requirements.ts';

export interface Targets {
  /** In order of the plan: of each account the general, the organizational, the departments', the contacts'. */
  readonly targets: readonly Target[];
  /** Own targets of contacts who left, with the day. */
  readonly departed: readonly { readonly target: Target; readonly left: Day }[];
}

/**
 * Every individual target, its market targets, date and category worked out, and every level that an open hilltop requires
 * of somebody. A requirement and an own target that asks no more are one row, with the earlier date; an own target that asks
 * more stands beside the requirement. Who is not there yet has none.
 */
export function findTargets(
  state: State,
  region: RegionAssessment,
  hilltops: readonly Hilltop[],
  accountsOf: AccountsOf,
): Targets {
  const context: TargetContext = {
    state,
    accountsOf,
    marketTargets: new Map(state.plan.targets.map((target) => [target.id, target])),
    hilltopsOf: hilltopsByTarget(hilltops),
  };
  const { to } = state.plan.period;
  const required = requirementsOf(hilltops, { written: to, day: to });
  const ofContact = (contact: ContactState) =>
    contact.active ? targetsOfContact(contact, required.get(contact.address) ?? [], region, context) : [];
  const outside = state.contacts.filter(({ account }) => account === undefined);
  return {
    targets: [
      ...state.accounts.flatMap((account) => [
        ...targetsOfBodies(account, context),
        ...account.contacts.flatMap(ofContact),
      ]),
      ...outside.flatMap(ofContact),
    ],
    departed: state.contacts.flatMap((contact) => {
      const {
        departed: left,
        contact: { target },
      } = contact;
      if (contact.active || left === undefined || target === undefined) return [];
      return [{ target: ownTargetOfContact(contact, target, [], context), left }];
    }),
  };
}

function targetsOfContact(
  contact: ContactState,
  required: readonly Target[],
  region: RegionAssessment,
  context: TargetContext,
): readonly Target[] {
  const { target } = contact.contact;
  if (required.length === 0)
    return target === undefined ? [] : [ownTargetOfContact(contact, target, [], context)];
  const { levels } = context.state.method.key;
  const scoped = region.contactByAddress.get(contact.address)?.scoped;
  const scopeOf = ({ category }: Target) =>
    category !== undefined && scoped?.has(category) === true ? category : undefined;
  const rows = joinRequirements(required, levels, scopeOf);
  if (target === undefined) return rows;
  const decisions = rows.flatMap(({ requiredBy }) => requiredBy.map(({ decision }) => decision));
  return withOwn(ownTargetOfContact(contact, target, decisions, context), rows, levels, scopeOf);
}

function targetsOfBodies(account: AccountState, context: TargetContext): readonly Target[] {
  const { general, organization } = account.account;
  const bodies = [
    { kind: 'general', subject: account.id, own: general?.target },
    { kind: 'organization', subject: account.id, own: organization?.target },
    ...account.departments.map(
      ({ address, department }) =>
        ({ kind: 'department', subject: address, own: department.target }) as const,
    ),
  ] as const;
  return bodies.flatMap(({ kind, subject, own }) =>
    own === undefined ? [] : [ownTargetOfBody(kind, subject, account, own, context)],
  );
}
