/** A target as the plan sets it for a contact, a department or an account, with what it inherits. */
import type { Address, Goal, MarketTarget, RelationshipTarget, When } from '../plan/plan.ts';
import type { AccountState, ContactState, State } from '../plan/state.ts';
import type { Target, TargetKind } from './gap.ts';
import { isOfAccount, isOfCategory, isOfGoal, rolesOf } from './goal-scope.ts';
import type { Hilltop } from './hilltops.ts';
import { categoryServed, inheritBy, inheritFor } from './inherit.ts';

/** The accounts that a contact stands in: its own; for one of an outside organization, those of the projects that name it. */
export type AccountsOf = (contact: ContactState) => readonly AccountState[];

/** What targets inherit from, made once for a plan. */
export interface TargetContext {
  readonly state: State;
  readonly accountsOf: AccountsOf;
  readonly marketTargets: ReadonlyMap<string, MarketTarget>;
  /** Open hilltops by the market target that is about them. */
  readonly hilltopsOf: ReadonlyMap<string, readonly Hilltop[]>;
}

/** `decisions`: of the hilltops that require something of the contact. A contact who left inherits as if still there. */
export function ownTargetOfContact(
  contact: ContactState,
  own: RelationshipTarget,
  decisions: readonly (When | undefined)[],
  context: TargetContext,
): Target {
  const { plan, method } = context.state;
  const accounts = context.accountsOf(contact);
  const goals = () =>
    plan.goals.filter(
      (goal) =>
        goal.layer === 'key' &&
        isOfCategory(contact.contact, goal) &&
        isOfGoal(contact.contact, accounts, goal, rolesOf(goal, method)),
    );
  return ownTarget('contact', contact.address, contact.account, own, goals, decisions, context);
}

/** Departments are held by the goals of their account, whose general level counts from them. */
export function ownTargetOfBody(
  kind: 'department' | 'general' | 'organization',
  subject: Address,
  account: AccountState,
  own: RelationshipTarget,
  context: TargetContext,
): Target {
  const layer = kind === 'department' ? 'general' : kind;
  const goals = () =>
    context.state.plan.goals.filter((goal) => goal.layer === layer && isOfAccount(account, goal));
  return ownTarget(kind, subject, account, own, goals, [], context);
}

function ownTarget(
  kind: TargetKind,
  subject: Address,
  account: AccountState | undefined,
  own: RelationshipTarget,
  goals: () => readonly Goal[],
  decisions: readonly (When | undefined)[],
  { state, marketTargets, hilltopsOf }: TargetContext,
): Target {
  const served = inheritFor(own, account?.account.serves ?? [], goals);
  const hilltops = served.for.flatMap((id) => hilltopsOf.get(id) ?? []);
  const dates = [...hilltops.map(({ project }) => project.decision), ...decisions];
  const due = inheritBy(own, dates, goals, state.plan.period.to);
  return {
    kind,
    subject,
    account: account?.id,
    level: own.level,
    by: due.by,
    byFrom: due.byFrom,
    for: served.for,
    forFrom: served.forFrom,
    origin: 'own',
    requiredBy: [],
    category: categoryServed(served.for, marketTargets, state.projectById),
  };
}
