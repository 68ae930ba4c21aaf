/** Lists what goes along open and needs a decision: projects and actions, each with who should decide where the plan says it. */
import type { ListedAction } from '../analyses/action-list.ts';
import { daysBetween } from '../plan/day.ts';
import type { Day, Plan, Project, When } from '../plan/plan.ts';
import type { GoingAlong } from './going-along.ts';

export interface Undecided {
  readonly kind: 'project' | 'action';
  readonly id: string;
  readonly project?: Project;
  readonly listed?: ListedAction;
  /** Who has it: the owner of the action, or of the project's account. */
  readonly owner: string | undefined;
  /** The decision or due day. */
  readonly day: When | undefined;
  /** 0 where its day has not passed, or is not said. */
  readonly overdueDays: number;
  /** Its day lies before the new plan begins. */
  readonly before: boolean;
  /** The owner's supervisor; without an owner the supervisor of the account's. */
  readonly decides: string | undefined;
}

/** Open projects by decision day, then open actions by due day; what has no day comes last. */
export function undecided(along: GoingAlong, today: Day): readonly Undecided[] {
  const { plan, projects, actions, from } = along;
  const ownerOf = ownersOfAccounts(along);
  const rest = (owner: string | undefined, account: string | undefined, day: When | undefined) => ({
    owner,
    day,
    overdueDays: day === undefined ? 0 : Math.max(0, daysBetween(day.day, today)),
    before: day !== undefined && day.day < from,
    decides: supervisorOf(plan, owner ?? ownerOf.get(account ?? '')),
  });
  return [
    ...projects
      .toSorted((one, other) => compare(one.decision, other.decision))
      .map((project) => ({
        kind: 'project' as const,
        id: project.id,
        project,
        ...rest(ownerOf.get(project.account), project.account, project.decision),
      })),
    ...actions.map((listed) => {
      const { id, owner, subject } = listed.action;
      const own = owner !== undefined && along.members.has(owner) ? owner : undefined;
      return { kind: 'action' as const, id, listed, ...rest(own, homeOf(subject, plan), listed.due) };
    }),
  ];
}

function ownersOfAccounts({ plan, members, from }: GoingAlong): ReadonlyMap<string, string> {
  const owners = plan.assignments.filter(
    ({ as, staff, to }) => as === 'owner' && members.has(staff) && (to === undefined || to > from),
  );
  return new Map(owners.toReversed().map(({ account, staff }) => [account, staff]));
}

/** The account that an action's subject belongs to. */
function homeOf(subject: string | undefined, { projects }: Plan): string | undefined {
  return projects.find(({ id }) => id === subject)?.account ?? subject?.split('/')[0];
}

function supervisorOf({ team }: Plan, id: string | undefined): string | undefined {
  return team.find((member) => member.id === id)?.supervisor;
}

function compare(one: When | undefined, other: When | undefined): number {
  const [a, b] = [one?.day ?? '9999', other?.day ?? '9999'];
  return a < b ? -1 : Number(a > b);
}
