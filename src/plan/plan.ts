/** The plan: everything its files declare and record, typed, references resolved, in the order in which it was read. */
import type { Place } from '../diagnostic/diagnostic.ts';
import type { Lang } from '../locale/lang.ts';
import type { Amount } from './amount.ts';

/** A calendar day, `YYYY-MM-DD`; compared as text. */
export type Day = string;
/** A date as it was written (`2027-11`, `2027-Q3`, a day) and the day that it stands for. */
export interface When {
  readonly written: string;
  readonly day: Day;
}
/** `account/contact`, `account/department`, `organization/contact`, or the id of an account: always the full form. */
export type Address = string;

export type Maturity = 'new' | 'developing' | 'mature';
export type Posture = 'invest' | 'maintain' | 'harvest' | 'watch';
export type Influence = 'high' | 'medium' | 'low';
export type DepartmentWeight = 'core' | 'related' | 'peripheral';
export type Basis = 'seen' | 'heard' | 'assumed';

interface Entry {
  readonly place: Place;
}

export interface Rate extends Entry {
  readonly on: Day;
  /** Value of one unit of the foreign currency in the plan's, by currency. */
  readonly rates: Readonly<Record<string, Amount>>;
}

export interface Category extends Entry {
  readonly id: string;
  readonly name: string;
}

export interface MarketSize extends Entry {
  readonly year: string;
  readonly category: string;
  readonly total: Amount;
  readonly source?: string;
}

/** One step of a target: the last day that it is for, as written, and the value: money for the three amounts of profit, else a ratio. */
export interface TargetStep {
  readonly at: When;
  readonly value: Amount;
}
export interface Revision extends Entry {
  readonly on: Day;
  readonly at?: When;
  readonly from: Amount;
  readonly to: Amount;
  readonly why?: string;
  readonly approvedBy?: string;
}
export type ProfitMetric = 'orders' | 'revenue' | 'collections' | 'gross-margin';
export interface MarketTarget extends Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'profit' | 'share' | 'competition' | 'hilltop';
  readonly metric?: ProfitMetric;
  readonly category?: string;
  readonly categories: readonly string[];
  readonly account?: string;
  readonly rival?: string;
  readonly project?: string;
  readonly baseline?: Amount;
  /** In order of time; one step at the period's end where a single value was written. Empty for hilltops. */
  readonly steps: readonly TargetStep[];
  /** Whether the steps were written as a path. */
  readonly path: boolean;
  readonly revisions: readonly Revision[];
  readonly looked?: Day;
}

export interface EnvironmentChange extends Entry {
  readonly factor: string;
  readonly change: string;
  readonly affects: readonly string[];
  readonly impact?: number;
  readonly response?: string;
  readonly accounts: readonly string[];
  readonly source?: string;
  readonly on?: Day;
}

export interface Rival extends Entry {
  readonly id: string;
  readonly name: string;
  readonly strategic: boolean;
  readonly targets: readonly string[];
  readonly relationshipStrategy?: string;
  readonly organization?: {
    readonly people?: number;
    readonly structure?: string;
    readonly appraisal?: string;
  };
  readonly strengths: readonly string[];
  readonly problems: readonly string[];
  readonly learn: readonly string[];
  readonly because?: string;
  readonly on?: Day;
  readonly basis?: Basis;
}

/** A relationship target as written: a level of the subject's layer, by a date, for market targets. */
export interface RelationshipTarget extends Entry {
  readonly level: string;
  readonly by?: When;
  readonly for: readonly string[];
}

export interface Contact extends Entry {
  readonly id: string;
  readonly address: Address;
  readonly name: string;
  readonly title?: string;
  readonly role?: string;
  readonly influence?: Influence;
  /** Address of the department. */
  readonly department?: Address;
  readonly bodies: readonly string[];
  /** Address of the contact reported to. */
  readonly reportsTo?: Address;
  readonly categories: readonly string[];
  readonly owner?: string;
  readonly backup?: string;
  readonly target?: RelationshipTarget;
  readonly from?: Day;
  readonly left?: Day;
  readonly movedTo?: Address;
  readonly phone?: string;
  readonly email?: string;
  readonly note?: string;
  readonly refs: Readonly<Record<string, string>>;
}

export interface Department extends Entry {
  readonly id: string;
  readonly address: Address;
  readonly name: string;
  readonly weight?: DepartmentWeight;
  readonly posts?: number;
  readonly owner?: string;
  readonly target?: RelationshipTarget;
}

export interface Mechanism extends Entry {
  readonly kind: string;
  readonly from?: Day;
  readonly to?: Day;
}

export interface Spend extends Entry {
  readonly year: string;
  readonly category: string;
  readonly total?: Amount;
  readonly ours?: Amount;
  readonly rivals: Readonly<Record<string, Amount>>;
  readonly basis?: 'stated' | 'published' | 'estimate';
  readonly on?: Day;
}

export interface Organization extends Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly contacts: readonly Contact[];
}

export interface Account extends Entry {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly globalId?: string;
  readonly tier?: string;
  readonly maturity?: Maturity;
  readonly industry?: string;
  /** Languages that whoever owns the account must speak. */
  readonly languages?: readonly string[];
  readonly posture?: Posture;
  readonly strategy?: string;
  readonly serves: readonly string[];
  readonly via?: string;
  /** This account's part of the region's targets, by target id. */
  readonly targets: Readonly<Record<string, Amount>>;
  readonly general?: { readonly target?: RelationshipTarget };
  readonly organization?: { readonly owner?: string; readonly target?: RelationshipTarget };
  readonly mechanisms: readonly Mechanism[];
  readonly spend: readonly Spend[];
  readonly departments: readonly Department[];
  readonly contacts: readonly Contact[];
}

export interface Outcome extends Entry {
  readonly on: Day;
  readonly result: 'won' | 'lost' | 'partial' | 'cancelled' | 'no-bid';
  readonly to?: string;
  /** Amounts by `ours` and rival ids. */
  readonly awards: Readonly<Record<string, Amount>>;
  readonly lesson?: string;
}
export interface Lot extends Entry {
  readonly id: string;
  readonly name: string;
  readonly amount?: Amount;
  readonly outcome?: Outcome;
}
export interface Chain extends Entry {
  readonly required: Readonly<Record<Address, string>>;
  readonly add: readonly Address[];
  readonly without: readonly Address[];
}
export interface Project extends Entry {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly category?: string;
  readonly stage?: 'lead' | 'opportunity' | 'bidding';
  /** The sum of the lots where it has lots. */
  readonly amount?: Amount;
  readonly lots: readonly Lot[];
  readonly margin?: number;
  readonly probability?: number;
  readonly decision?: When;
  readonly hilltop?: { readonly why?: string; readonly fallback?: string };
  readonly rivals: Readonly<Record<string, 'incumbent' | 'bidder' | 'possible'>>;
  readonly chain?: Chain;
  readonly outcome?: Outcome;
}

export interface Goal extends Entry {
  readonly id: string;
  readonly name: string;
  readonly for?: string;
  readonly layer: 'key' | 'general' | 'organization';
  readonly count: 'contacts' | 'departments' | 'accounts';
  readonly category?: string;
  readonly tiers: readonly string[];
  readonly accounts: readonly string[];
  readonly industries: readonly string[];
  /** Empty where not said; the analysis then takes the method's default. */
  readonly roles: readonly string[];
  /** How many at this level or better. */
  readonly atLeast: Readonly<Record<string, number>>;
  readonly by?: When;
}

export interface Absence extends Entry {
  readonly from: Day;
  readonly to: Day;
  readonly why?: string;
}
export interface Member extends Entry {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** Share of a full-time month, 0.8 = 80 %. */
  readonly capacity?: number;
  readonly skill?: number;
  readonly mode?: 'hunter' | 'farmer';
  readonly traits: readonly string[];
  readonly languages: readonly string[];
  readonly categories: readonly string[];
  readonly supervisor?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly absent: readonly Absence[];
}
export interface Assignment extends Entry {
  readonly staff: string;
  readonly account: string;
  readonly as: 'owner' | 'backup' | 'member';
  readonly time?: number;
  readonly from?: Day;
  readonly to?: Day;
}
export interface Ask extends Entry {
  readonly what: string;
  readonly decides?: string;
  readonly by?: When;
  readonly otherwise?: string;
  readonly for?: string;
}
export interface Risk extends Entry {
  readonly what: string;
  readonly subject?: string;
  readonly response?: string;
  readonly owner?: string;
  readonly on?: Day;
}

/** What was given to one subject in one assessment: points by dimension (or depths by stage), a judged level, or `same`. */
export type Rating =
  | { readonly kind: 'points'; readonly points: Readonly<Record<string, number>> }
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'same' };

export interface Score {
  readonly of: Address;
  /** The product category, for an assessment about one category only. */
  readonly category?: string;
  readonly rating: Rating;
  /** The key as written, which is the last step of the place. */
  readonly key: string;
}
export interface Assessment extends Entry {
  readonly on: Day;
  readonly by?: string;
  readonly scores: readonly Score[];
}
export interface Evidence extends Entry {
  readonly of: Address;
  readonly on: Day;
  readonly by?: string;
  readonly shows?: string;
  readonly against: boolean;
  readonly what: string;
}
export interface Confirmation extends Entry {
  readonly on: Day;
  readonly by?: string;
  readonly levels: readonly {
    readonly of: Address;
    readonly category?: string;
    readonly level: string;
    readonly why?: string;
    readonly key: string;
  }[];
}
export interface Closeness extends Entry {
  readonly on: Day;
  readonly by?: string;
  readonly rival: string;
  readonly basis?: Basis;
  readonly levels: Readonly<Record<Address, string>>;
}
export interface Result extends Entry {
  readonly on: Day;
  readonly account?: string;
  readonly orders?: Amount;
  readonly revenue?: Amount;
  readonly collections?: Amount;
  readonly margin?: number;
  readonly inHand?: Amount;
}
export interface Action extends Entry {
  readonly id: string;
  /** Whether the id was made from subject and due date. */
  readonly unnamed: boolean;
  readonly subject?: string;
  readonly move?: string;
  readonly purpose?: string;
  readonly owner?: string;
  readonly due?: When;
  readonly every?: 'week' | 'month' | 'quarter' | 'half-year';
  readonly verify?: 'supervisor' | 'record' | 'customer-document';
  readonly started?: Day;
  /** Days on which it was done; more than one only for recurring actions. */
  readonly done: readonly Day[];
  readonly verified?: Day;
  readonly result?: string;
  readonly evidence?: string;
  /** Working hours. */
  readonly effort?: number;
  readonly dropped?: { readonly on: Day; readonly why?: string };
  readonly for?: string;
}
export interface RegionEvent extends Entry {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly on: Day;
  readonly objective?: string;
  readonly invited: readonly Address[];
  readonly attended: readonly Address[];
  readonly learnt: readonly string[];
  readonly followUps: readonly string[];
  readonly result?: string;
  readonly closed?: Day;
}
export interface Decision extends Entry {
  readonly what: string;
  readonly owner?: string;
  readonly due?: When;
  readonly done?: Day;
  readonly result?: string;
}
export interface Review extends Entry {
  readonly on: Day;
  readonly kind: 'self-check' | 'coaching' | 'appraisal' | 'topic';
  readonly by?: string;
  readonly findings: readonly string[];
  readonly decisions: readonly Decision[];
}
export interface Accepted extends Entry {
  readonly rule: string;
  readonly subject?: string;
  readonly why?: string;
  readonly by?: string;
  readonly until?: Day;
}

export interface Plan {
  /** The main file, as it was named. */
  readonly file: string;
  /** Parts that could not be read and were left out on request. */
  readonly leftOut: readonly string[];
  /** The plan before this one, where `follows` names it. */
  readonly previous: Plan | undefined;
  readonly lang?: Lang;
  readonly region: { readonly id: string; readonly name: string; readonly parent?: string };
  readonly period: { readonly name: string; readonly from: Day; readonly to: Day; readonly follows?: string };
  readonly currency?: string;
  readonly rates: readonly Rate[];
  readonly strategy?: string;
  readonly categories: readonly Category[];
  readonly market: readonly MarketSize[];
  readonly targets: readonly MarketTarget[];
  readonly environment: readonly EnvironmentChange[];
  readonly rivals: readonly Rival[];
  readonly organizations: readonly Organization[];
  readonly accounts: readonly Account[];
  readonly projects: readonly Project[];
  readonly goals: readonly Goal[];
  readonly team: readonly Member[];
  readonly assignments: readonly Assignment[];
  readonly asks: readonly Ask[];
  readonly risks: readonly Risk[];
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly Evidence[];
  readonly confirmations: readonly Confirmation[];
  readonly closeness: readonly Closeness[];
  readonly results: readonly Result[];
  readonly actions: readonly Action[];
  readonly events: readonly RegionEvent[];
  readonly reviews: readonly Review[];
  readonly accepted: readonly Accepted[];
}
