/** Answers `crp account ID`: everything about one account on one page. */
import type { Assignment, Day, Project, RegionEvent, Risk, Spend } from '../plan/plan.ts';
import type { Rated, State } from '../plan/state.ts';
import { type ListedAction, listActions } from './action-list.ts';
import type {
  AccountAssessment,
  ContactChange,
  IndexChange,
  RegionAssessment,
  RegionChange,
} from './assessment.ts';
import { isOpen } from './chain.ts';
import type { Gap, GapsResult, MetTarget } from './gap.ts';
import { type HilltopStanding, hilltopStandings } from './hilltop-standing.ts';
import { type ReportingLine, reportingLines } from './reporting-lines.ts';

export interface AccountResult {
  readonly asOf: Day;
  readonly since: Day;
  readonly account: AccountAssessment;
  /** As it stood on the earlier day. */
  readonly before: AccountAssessment | undefined;
  readonly indexChange: IndexChange | undefined;
  /** Of its people, by address. */
  readonly changes: ReadonlyMap<string, ContactChange>;
  readonly people: readonly ReportingLine[];
  /** Its open hilltops, the earliest decision first. */
  readonly hilltops: readonly HilltopStanding[];
  readonly openProjects: readonly Project[];
  readonly decidedProjects: readonly Project[];
  /** Gaps of its people, in their order, then those of departments and the organization. */
  readonly gaps: readonly Gap[];
  readonly met: readonly MetTarget[];
  readonly withoutAction: readonly Gap[];
  /** About the account, its people, departments and projects. */
  readonly actions: readonly ListedAction[];
  /** Assessments of the organizational relationship as a whole, oldest first. */
  readonly depths: readonly Rated[];
  readonly spend: readonly Spend[];
  readonly staff: readonly Assignment[];
  /** To which somebody of the account is invited. */
  readonly events: readonly RegionEvent[];
  readonly risks: readonly Risk[];
}

/** The account with this id and what the results of the region say of it; undefined where the plan has none. */
export function account(
  state: State,
  region: RegionAssessment,
  gaps: GapsResult,
  change: RegionChange,
  id: string,
): AccountResult | undefined {
  const assessed = region.accountById.get(id);
  if (assessed === undefined) return undefined;
  const hilltops = hilltopStandings(state, region).filter(({ hilltop }) => hilltop.project.account === id);
  const seated = new Set(hilltops.flatMap(({ hilltop }) => hilltop.seats.map(({ address }) => address)));
  const isOurs = (subject: string | undefined) => isOf(subject, id, assessed);
  const isTargeted = ({ target }: { readonly target: Gap['target'] }) =>
    isOurs(target.subject) ||
    (target.account === undefined &&
      seated.has(target.subject) &&
      target.requiredBy.some(({ project }) =>
        hilltops.some(({ hilltop }) => hilltop.project.id === project),
      ));
  const found = [...gaps.persons, ...gaps.bodies].filter(isTargeted);
  return {
    asOf: state.asOf,
    since: change.since,
    account: assessed,
    before: change.before.accountById.get(id),
    indexChange: change.accounts.find(({ account: one }) => one === id),
    changes: new Map(
      change.contacts.filter(({ address }) => isOurs(address)).map((one) => [one.address, one]),
    ),
    people: reportingLines(assessed.contacts),
    hilltops,
    openProjects: assessed.state.projects.filter(isOpen),
    decidedProjects: assessed.state.projects.filter((project) => !isOpen(project)),
    gaps: found,
    met: gaps.met.filter(isTargeted),
    withoutAction: gaps.withoutAction.filter((gap) => found.includes(gap)),
    actions: listActions(state, isOurs),
    depths: assessed.state.ratings.filter(({ category }) => category === undefined),
    spend: assessed.state.account.spend,
    staff: state.plan.assignments.filter((assignment) => assignment.account === id),
    events: state.plan.events.filter(({ invited, attended }) => [...invited, ...attended].some(isOurs)),
    risks: state.plan.risks.filter(({ subject }) => isOurs(subject)),
  };
}

/** Whether a subject is the account, one of its people or departments, or one of its projects. */
function isOf(subject: string | undefined, id: string, { state }: AccountAssessment): boolean {
  return (
    subject !== undefined &&
    (subject === id ||
      subject.startsWith(`${id}/`) ||
      state.projects.some((project) => project.id === subject))
  );
}
