/** The plan as it was known at a day: entries dated later are left out, later dates taken off, revised targets set back. */
import type {
  Account,
  Action,
  Contact,
  Day,
  Department,
  MarketTarget,
  Member,
  Outcome,
  Plan,
  Project,
  RegionEvent,
  Review,
  Rival,
} from './plan.ts';

/** Everything of the plan that was known on the day; the table under "Time" in the method says what each date makes known. */
export function knownAt(plan: Plan, day: Day): Plan {
  const known = (entry: { readonly on?: Day | undefined }) => entry.on === undefined || entry.on <= day;
  const there = (entry: { readonly from?: Day | undefined; readonly to?: Day | undefined }) =>
    (entry.from === undefined || entry.from <= day) && (entry.to === undefined || day < entry.to);
  const team = plan.team
    .filter((member) => member.from === undefined || member.from <= day)
    .map((member) => knownMember(member, day));
  const present = new Set(team.filter(there).map((member) => member.id));
  return {
    ...plan,
    rates: plan.rates.filter(known),
    targets: plan.targets.map((target) => knownTarget(target, day)),
    environment: plan.environment.filter(known),
    rivals: plan.rivals.map((rival) => (known(rival) ? rival : onlyName(rival))),
    organizations: plan.organizations.map((organization) => ({
      ...organization,
      contacts: knownContacts(organization.contacts, day, present),
    })),
    accounts: plan.accounts.map((account) => knownAccount(account, day, present)),
    projects: plan.projects.map((project) => knownProject(project, day)),
    team,
    assignments: plan.assignments.filter((each) => there(each) && present.has(each.staff)),
    risks: plan.risks.filter(known),
    assessments: plan.assessments.filter(known),
    evidence: plan.evidence.filter(known),
    confirmations: plan.confirmations.filter(known),
    closeness: plan.closeness.filter(known),
    results: plan.results.filter(known),
    actions: plan.actions.map((action) => knownAction(action, day)),
    events: plan.events.map((event) => knownEvent(event, day)),
    reviews: plan.reviews.filter(known).map((review) => knownReview(review, day)),
  };
}

/** A target with the revisions after the day undone, the latest first. */
function knownTarget(target: MarketTarget, day: Day): MarketTarget {
  const later = target.revisions.filter((revision) => revision.on > day);
  const looked = target.looked !== undefined && target.looked <= day ? target.looked : undefined;
  if (later.length === 0 && looked === target.looked) return target;
  const steps = [...target.steps];
  for (const revision of [...later].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))) {
    const index = revision.at
      ? steps.findIndex((step) => step.at.day === revision.at!.day)
      : steps.length - 1;
    const step = steps[index];
    if (step) steps[index] = { at: step.at, value: revision.from };
  }
  return { ...target, steps, looked, revisions: target.revisions.filter((revision) => revision.on <= day) };
}

/** A rival whose description is not known yet. */
function onlyName(rival: Rival): Rival {
  return {
    place: rival.place,
    id: rival.id,
    name: rival.name,
    strategic: rival.strategic,
    targets: [],
    strengths: [],
    problems: [],
    learn: [],
  };
}

function knownAccount(account: Account, day: Day, present: ReadonlySet<string>): Account {
  return {
    ...account,
    mechanisms: account.mechanisms.filter(
      (each) => (each.from === undefined || each.from <= day) && (each.to === undefined || day < each.to),
    ),
    spend: account.spend.filter((each) => each.on === undefined || each.on <= day),
    departments: account.departments.map((each) => knownDepartment(each, present)),
    contacts: knownContacts(account.contacts, day, present),
  };
}

function knownDepartment(department: Department, present: ReadonlySet<string>): Department {
  return department.owner === undefined || present.has(department.owner)
    ? department
    : { ...department, owner: undefined };
}

/** Who is there, or was; an owner or backup of ours who is gone is none. */
function knownContacts(
  contacts: readonly Contact[],
  day: Day,
  present: ReadonlySet<string>,
): readonly Contact[] {
  return contacts
    .filter((contact) => contact.from === undefined || contact.from <= day)
    .map((contact) => {
      const leftLater = contact.left !== undefined && contact.left > day;
      const ownerGone = contact.owner !== undefined && !present.has(contact.owner);
      const backupGone = contact.backup !== undefined && !present.has(contact.backup);
      if (!leftLater && !ownerGone && !backupGone) return contact;
      return {
        ...contact,
        ...(leftLater ? { left: undefined, movedTo: undefined } : {}),
        ...(ownerGone ? { owner: undefined } : {}),
        ...(backupGone ? { backup: undefined } : {}),
      };
    });
}

function knownMember(member: Member, day: Day): Member {
  return member.to !== undefined && member.to > day ? { ...member, to: undefined } : member;
}

function knownProject(project: Project, day: Day): Project {
  const known = (outcome: Outcome | undefined) => (outcome && outcome.on <= day ? outcome : undefined);
  if (project.lots.length === 0 && known(project.outcome) === project.outcome) return project;
  return {
    ...project,
    outcome: known(project.outcome),
    lots: project.lots.map((lot) => ({ ...lot, outcome: known(lot.outcome) })),
  };
}

function knownAction(action: Action, day: Day): Action {
  const by = (each: Day | undefined) => (each !== undefined && each <= day ? each : undefined);
  const done = action.done.filter((each) => each <= day);
  const isDone = done.length > 0;
  return {
    ...action,
    started: by(action.started),
    done,
    verified: by(action.verified),
    dropped: action.dropped && action.dropped.on <= day ? action.dropped : undefined,
    result: isDone ? action.result : undefined,
    evidence: isDone ? action.evidence : undefined,
  };
}

function knownEvent(event: RegionEvent, day: Day): RegionEvent {
  const closed = event.closed !== undefined && event.closed <= day ? event.closed : undefined;
  if (event.on <= day) return closed === event.closed ? event : { ...event, closed };
  return { ...event, closed, attended: [], learnt: [], result: undefined };
}

function knownReview(review: Review, day: Day): Review {
  return {
    ...review,
    decisions: review.decisions.map((decision) =>
      decision.done === undefined || decision.done <= day
        ? decision
        : { ...decision, done: undefined, result: undefined },
    ),
  };
}
