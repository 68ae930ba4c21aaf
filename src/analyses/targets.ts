/** The individual relationship targets of a region with what they inherit, and the levels that its hilltops require beside them. */
import type { Address, Day, Goal, MarketTarget, RelationshipTarget } from '../plan/plan.ts';
import type { AccountState, ContactState, DepartmentState, State } from '../plan/state.ts';
import type { RegionAssessment } from './assessment.ts';
import type { Target, TargetKind } from './gap.ts';
import { isOfAccount, isOfCategory, isOfGoal, rolesOf } from './goal-scope.ts';
import type { Hilltop } from './hilltops.ts';
import { categoryServed, inheritBy, inheritFor } from './inherit.ts';
import { joinRequirements, type Requirement, rowForOwn } from './requirements.ts';

export interface Targets {
  /** In order of the plan: of each account the general, the organizational, the departments', the contacts'. */
  readonly targets: readonly Target[];
  /** Own targets of contacts who left, with the day. */
  readonly departed: readonly { readonly target: Target; readonly left: Day }[];
}

/** The accounts that a contact stands in: its own; for one of an outside organization, those of the chains it sits in. */
export type AccountsOf = (contact: ContactState) => readonly AccountState[];

/**
 * Every individual target, its market targets, date and category worked out, and every level that an open hilltop requires
 * of somebody. A requirement and an own target that asks no more are one row, with the earlier date; an own target that asks
 * more stands beside the requirement.
 */
export function findTargets(
  state: State,
  region: RegionAssessment,
  hilltops: readonly Hilltop[],
  accountsOf: AccountsOf,
): Targets {
  const context = contextOf(state, region, hilltops, accountsOf);
  const targets: Target[] = [];
  const departed: { target: Target; left: Day }[] = [];
  const addContact = (contact: ContactState) => {
    if (contact.active) targets.push(...targetsOfContact(contact, context));
    else if (contact.departed !== undefined && contact.contact.target !== undefined) {
      departed.push({
        target: ownTargetOf(contact, contact.contact.target, [], context),
        left: contact.departed,
      });
    }
  };
  for (const account of state.accounts) {
    targets.push(...targetsOfAccount(account, context));
    for (const department of account.departments) targets.push(...targetsOfDepartment(department, context));
    account.contacts.forEach(addContact);
  }
  for (const contact of state.contacts) if (contact.account === undefined) addContact(contact);
  return { targets, departed };
}

interface Context {
  readonly state: State;
  readonly region: RegionAssessment;
  readonly accountsOf: AccountsOf;
  readonly marketTargets: ReadonlyMap<string, MarketTarget>;
  /** Hilltops by the market target that is about them. */
  readonly hilltopsOf: ReadonlyMap<string, readonly Hilltop[]>;
  readonly required: ReadonlyMap<Address, readonly Requirement[]>;
}

function contextOf(
  state: State,
  region: RegionAssessment,
  hilltops: readonly Hilltop[],
  accountsOf: AccountsOf,
): Context {
  const hilltopsOf = new Map<string, Hilltop[]>();
  const required = new Map<Address, Requirement[]>();
  for (const hilltop of hilltops) {
    for (const id of hilltop.targets) add(hilltopsOf, id, hilltop);
    const { id, category, decision } = hilltop.project;
    for (const { address, required: level, contact } of hilltop.seats) {
      if (level === undefined) continue;
      add(required, address, {
        level,
        by: decision,
        category,
        scope: category !== undefined && contact.scoped.has(category) ? category : undefined,
        requiredBy: [{ project: id, level, decision, category }],
        for: hilltop.targets,
      });
    }
  }
  const marketTargets = new Map(state.plan.targets.map((target) => [target.id, target]));
  return { state, region, accountsOf, marketTargets, hilltopsOf, required };
}

function targetsOfContact(contact: ContactState, context: Context): readonly Target[] {
  const { address, contact: declared } = contact;
  const requirements = context.required.get(address);
  if (declared.target === undefined && requirements === undefined) return [];
  const { levels } = context.state.method.key;
  const rows = joinRequirements(requirements ?? [], levels);
  const account = contact.account?.id;
  const alone = (row: Requirement) => requiredTarget(address, account, row, context);
  if (declared.target === undefined) return rows.map(alone);
  const own = ownTargetOf(contact, declared.target, rows, context);
  const scoped = context.region.contactByAddress.get(address)?.scoped;
  const scope = own.category !== undefined && scoped?.has(own.category) === true ? own.category : undefined;
  const joining = rowForOwn(rows, { level: own.level, scope }, levels);
  return [
    joining === undefined ? own : bothTargets(own, alone(joining)),
    ...rows.filter((row) => row !== joining).map(alone),
  ];
}

function ownTargetOf(
  contact: ContactState,
  own: RelationshipTarget,
  rows: readonly Requirement[],
  context: Context,
): Target {
  const accounts = context.accountsOf(contact);
  const goals = () =>
    context.state.plan.goals.filter(
      (goal) =>
        goal.layer === 'key' &&
        isOfCategory(contact.contact, goal) &&
        isOfGoal({ ...contact, active: true }, accounts, goal, rolesOf(goal, context.state.method)),
    );
  const requiredBy = rows.flatMap((row) => row.requiredBy);
  return ownTarget('contact', contact.address, contact.account, own, goals, requiredBy, context);
}

function requiredTarget(
  subject: Address,
  account: string | undefined,
  { level, by, category, requiredBy, for: served }: Requirement,
  { state: { plan } }: Context,
): Target {
  const end = { written: plan.period.to, day: plan.period.to };
  return {
    kind: 'contact',
    subject,
    account,
    level,
    by: by ?? end,
    byFrom: by === undefined ? 'period' : 'project',
    for: served,
    forFrom: 'project',
    origin: 'required',
    requiredBy,
    category,
  };
}

/** One row for what the hilltop requires and the own target that asks no more, by the earlier of the two days. */
function bothTargets(own: Target, required: Target): Target {
  const ownFirst = required.byFrom === 'period' || own.by.day <= required.by.day;
  return {
    ...required,
    by: ownFirst ? own.by : required.by,
    byFrom: ownFirst ? own.byFrom : required.byFrom,
    for: [...new Set([...own.for, ...required.for])],
    forFrom: own.forFrom === 'none' ? 'project' : own.forFrom,
    origin: 'both',
  };
}

function targetsOfAccount(account: AccountState, context: Context): readonly Target[] {
  const { general, organization } = account.account;
  const make = (kind: 'general' | 'organization', own: RelationshipTarget | undefined) =>
    own === undefined
      ? []
      : [ownTarget(kind, account.id, account, own, () => goalsOf(account, kind, context), [], context)];
  return [...make('general', general?.target), ...make('organization', organization?.target)];
}

function targetsOfDepartment(
  { address, department, account }: DepartmentState,
  context: Context,
): readonly Target[] {
  if (department.target === undefined) return [];
  const goals = () => goalsOf(account, 'general', context);
  return [ownTarget('department', address, account, department.target, goals, [], context)];
}

/** The count goals of a layer that hold an account. Departments are held by those of their account, which counts from them. */
function goalsOf(account: AccountState, layer: Goal['layer'], { state }: Context): readonly Goal[] {
  return state.plan.goals.filter((goal) => goal.layer === layer && isOfAccount(account, goal));
}

function ownTarget(
  kind: TargetKind,
  subject: Address,
  account: AccountState | undefined,
  own: RelationshipTarget,
  goals: () => readonly Goal[],
  requiredBy: Target['requiredBy'],
  { state, marketTargets, hilltopsOf }: Context,
): Target {
  const served = inheritFor(own, account?.account.serves ?? [], goals);
  const decisions = served.for.flatMap((id) =>
    (hilltopsOf.get(id) ?? []).map(({ project }) => project.decision),
  );
  return {
    kind,
    subject,
    account: account?.id,
    level: own.level,
    ...inheritBy(
      own,
      [...decisions, ...requiredBy.map(({ decision }) => decision)],
      goals,
      state.plan.period.to,
    ),
    ...served,
    origin: 'own',
    requiredBy,
    category: categoryServed(served.for, marketTargets, state.projectById),
  };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
