/** Those whose assessment matters: people with a role or a target, departments and organizations with a target. */
import type {
  ContactAssessment,
  DepartmentAssessment,
  Freshness,
  OrganizationAssessment,
} from '../../analyses/assessment.ts';
import type { Place } from '../../diagnostic/diagnostic.ts';
import type { SubjectKind, Term } from '../../diagnostic/finding.ts';
import type { Method } from '../../method/method.ts';
import type { Account, Address } from '../../plan/plan.ts';
import type { Rated } from '../../plan/state.ts';
import type { FindingContext } from '../rule.ts';

export interface JudgedSubject {
  readonly kind: SubjectKind;
  readonly address: Address;
  /** What declares it. */
  readonly entry: { readonly place: Place };
  /** In general, not for one category; undefined = not assessed. */
  readonly level: string | undefined;
  readonly freshness: Freshness | undefined;
  readonly provisional: boolean;
  /** What was not observed in the latest assessment. */
  readonly missing: readonly Term[];
  readonly rated: Rated | undefined;
  /** Categories for which there is an assessment all the same. */
  readonly scoped: readonly string[];
}

/** Contacts, then departments, then organizations, each in order of the plan. Who left is out. */
export function judgedSubjects({ state, region, gaps }: FindingContext): JudgedSubject[] {
  const targeted = (kind: SubjectKind) =>
    new Set(gaps.targets.filter((target) => target.kind === kind).map(({ subject }) => subject));
  const contacts = targeted('contact');
  const departments = targeted('department');
  const organizations = targeted('organization');
  const { method } = state;
  return [
    ...region.contacts
      .filter(({ key, address, state: { active } }) => active && (key || contacts.has(address)))
      .map((contact) => ofContact(contact, method)),
    ...region.accounts
      .flatMap(({ general }) => general.departments)
      .filter(({ address }) => departments.has(address))
      .map((department) => ofDepartment(department, method)),
    ...region.accounts
      .filter(({ id }) => organizations.has(id))
      .map(({ state: { account }, organization }) => ofOrganization(account, organization, method)),
  ];
}

function ofContact({ address, state, general, scoped }: ContactAssessment, method: Method): JudgedSubject {
  const depth = state.account && method.key.depth[state.account.tier];
  const asked = depth && [...depth, ...method.key['lowest-needs']];
  return {
    kind: 'contact',
    address,
    entry: state.contact,
    level: general?.level,
    freshness: general?.freshness,
    provisional: general?.provisional ?? false,
    missing: unobserved(
      method.key.dimensions.filter(({ id }) => asked === undefined || asked.includes(id)),
      general?.rated,
    ),
    rated: general?.rated,
    scoped: [...scoped.keys()],
  };
}

function ofDepartment(department: DepartmentAssessment, method: Method): JudgedSubject {
  return {
    kind: 'department',
    address: department.address,
    entry: department.state.department,
    level: department.level,
    freshness: department.freshness,
    provisional: department.provisional ?? false,
    missing: unobserved(method.general.dimensions, department.rated),
    rated: department.rated,
    scoped: [],
  };
}

function ofOrganization(
  account: Account,
  organization: OrganizationAssessment,
  method: Method,
): JudgedSubject {
  return {
    kind: 'organization',
    address: account.id,
    entry: account,
    level: organization.level,
    freshness: organization.freshness,
    provisional: organization.provisional,
    missing: unobserved(method.organization.stages, organization.rated),
    rated: organization.rated,
    scoped: [],
  };
}

function unobserved(asked: readonly Term[], rated: Rated | undefined): Term[] {
  const points = rated?.points ?? {};
  return asked.filter(({ id }) => points[id] === undefined).map(({ id, zh, en }) => ({ id, zh, en }));
}
