/** The plan at a day: of every subject what was known by then. Everything dated later is not in here, so analyses never look at a date to decide whether a fact exists. */
import type { Place } from '../diagnostic/diagnostic.ts';
import type { Method } from '../method/method.ts';
import type {
  Account,
  Address,
  Contact,
  Day,
  Department,
  Evidence,
  Member,
  Organization,
  Plan,
  Project,
} from './plan.ts';

/** One assessment of one subject, `same` already resolved to what it repeats. Oldest first in every list. */
export interface Rated {
  readonly on: Day;
  readonly by: string | undefined;
  readonly category: string | undefined;
  /** Points by dimension id (or depth by stage id); what is missing was not observed. Undefined for a judged level. */
  readonly points: Readonly<Record<string, number>> | undefined;
  /** The judged level, where there are no points. */
  readonly judged: string | undefined;
  /** It was written `same`. */
  readonly same: boolean;
  readonly place: Place;
}

export interface Confirmed {
  readonly on: Day;
  readonly by: string | undefined;
  readonly category: string | undefined;
  readonly level: string;
  readonly why: string | undefined;
  readonly place: Place;
}

/** The latest word on how close one rival is to a contact. */
export interface RivalCloseness {
  readonly rival: string;
  readonly level: string;
  readonly on: Day;
  /** First day of the unbroken run of entries with this level. */
  readonly since: Day;
  readonly basis: 'seen' | 'heard' | 'assumed' | undefined;
  readonly by: string | undefined;
  readonly place: Place;
}

/** What is known of a subject of any layer; sorted by day, then reading order. */
export interface History {
  readonly ratings: readonly Rated[];
  readonly evidence: readonly Evidence[];
  readonly confirmations: readonly Confirmed[];
}

export interface ContactState extends History {
  readonly address: Address;
  readonly contact: Contact;
  /** The account it belongs to; undefined for a contact of an outside organization. */
  readonly account: AccountState | undefined;
  readonly organization: Organization | undefined;
  /** Not yet gone and already there. A contact is gone from the day `left` on. */
  readonly active: boolean;
  readonly departed: Day | undefined;
  /** Per rival, in order of the plan's rivals. */
  readonly closeness: readonly RivalCloseness[];
}

export interface DepartmentState extends History {
  readonly address: Address;
  readonly department: Department;
  readonly account: AccountState;
  /** The department's owner, else the account's. */
  readonly owner: string | undefined;
}

export interface AccountState extends History {
  readonly id: string;
  readonly account: Account;
  /** As declared or as the method assumes. */
  readonly tier: string;
  readonly maturity: 'new' | 'developing' | 'mature';
  /** In order of the plan, departed ones included. */
  readonly contacts: readonly ContactState[];
  readonly departments: readonly DepartmentState[];
  readonly projects: readonly Project[];
  /** Who is assigned `as: owner` at the day (the first one), and all of them. */
  readonly owner: string | undefined;
  readonly owners: readonly string[];
  readonly backups: readonly string[];
  /** The organizational relationship's owner: its own, else the account's. */
  readonly organizationOwner: string | undefined;
  /** Kinds of mechanism in force at the day, each once. */
  readonly mechanisms: readonly string[];
}

/** A fact that the method assumed because the plan does not say it. */
export interface Assumption {
  readonly fact: 'influence' | 'department-weight' | 'tier' | 'maturity';
  readonly subject: Address;
  readonly value: string;
}

export interface State {
  readonly asOf: Day;
  readonly method: Method;
  /** The plan as known at the day: later entries left out, later dates taken off, revised values set back. */
  readonly plan: Plan;
  readonly accounts: readonly AccountState[];
  readonly accountById: ReadonlyMap<string, AccountState>;
  /** Every contact of accounts and outside organizations, in order of the plan (accounts first). */
  readonly contacts: readonly ContactState[];
  readonly contactByAddress: ReadonlyMap<Address, ContactState>;
  readonly departments: readonly DepartmentState[];
  readonly departmentByAddress: ReadonlyMap<Address, DepartmentState>;
  readonly projectById: ReadonlyMap<string, Project>;
  /** Team members who are there at the day. */
  readonly team: readonly Member[];
  readonly memberById: ReadonlyMap<string, Member>;
  readonly assumptions: readonly Assumption[];
  /** Undated facts that a day before today used as the file stands now; counts by kind. */
  readonly undated: readonly {
    readonly kind: 'contact' | 'spend' | 'assignment' | 'mechanism' | 'target';
    readonly count: number;
  }[];
}
