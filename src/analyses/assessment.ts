/** What step 2 of the method finds: the result types of the analyses of the three layers. Values, ids and days only. */
import type { Place } from '../diagnostic/diagnostic.ts';
import type { UnmetCondition } from '../method/gate.ts';
import type { LayerName } from '../method/method.ts';
import type { Address, Day, Evidence } from '../plan/plan.ts';
import type {
  AccountState,
  Confirmed,
  ContactState,
  DepartmentState,
  Rated,
  RivalCloseness,
} from '../plan/state.ts';

/** A gate whose cap lies below the level by score; `unmet` would lift it. The lowest cap of all wins. */
export interface Cap {
  readonly gate: string;
  /** The level by score, or as judged. */
  readonly from: string;
  /** The most that the gate allows. */
  readonly to: string;
  readonly unmet: readonly UnmetCondition[];
}

/** One dimension's part of a score. `contribution` = 100 × weight × points ÷ (highest points × Σ observed weight); null where not observed. */
export interface Contribution {
  readonly dimension: string;
  readonly weight: number;
  readonly points: number | null;
  readonly contribution: number | null;
}

export type Freshness = {
  /** Days since the assessment. */
  readonly age: number;
  /** The oldest that is still fresh. */
  readonly limit: number;
  readonly stale: boolean;
};

/** Where the level of a subject comes from at one day. */
export interface LevelTrace {
  readonly rated: Rated;
  /** 0 to 100, unrounded; null for a judged level. */
  readonly score: number | null;
  /** The level by score, or as judged, before the gates. */
  readonly byScore: string;
  /** Gates that lowered it, in order. */
  readonly caps: readonly Cap[];
  readonly provisional: boolean;
  readonly judged: boolean;
}

/** How a claim stands with the supervisor. `not-needed`: below the level from which claims matter and nobody confirmed. */
export type ConfirmationState = 'not-needed' | 'awaiting' | 'confirmed' | 'lowered' | 'above-claim';

/** A contact's level in one scope (general, or one product category). */
export interface ContactLevel extends LevelTrace {
  readonly category: string | undefined;
  /** Evidence that counts as an act at the day, oldest first. */
  readonly acts: readonly Evidence[];
  /** Acts that no longer count: too old, or written before a confirmation that said less than supportive. */
  readonly spentActs: readonly {
    readonly evidence: Evidence;
    readonly because: 'expired' | 'not-accepted';
  }[];
  /** The level after the gates. */
  readonly claimed: string;
  /** What it was claimed as on the day of the confirmation that lowered it, where that was more. */
  readonly claimedThen: string | undefined;
  /** The confirmation that still holds. */
  readonly confirmation: Confirmed | undefined;
  readonly confirmationState: ConfirmationState;
  /** The latest confirmation, where the rater wrote it: it counts for nothing. */
  readonly confirmedByRater: Confirmed | undefined;
  /** In force: the lower of claimed and confirmed; unconfirmed, as the method's `unconfirmed` says. */
  readonly level: string;
  readonly freshness: Freshness;
}

export interface ContactAssessment {
  readonly state: ContactState;
  readonly address: Address;
  /** The account's; of an outside contact the highest among the accounts of the projects whose chain adds it, else the assumed one. */
  readonly tier: string;
  /** Has a role and is active. */
  readonly key: boolean;
  readonly influence: 'high' | 'medium' | 'low';
  /** Role × influence; 0 without a role. */
  readonly weight: number;
  /** In general; undefined = not assessed. */
  readonly general: ContactLevel | undefined;
  /** By category that has an assessment of its own. */
  readonly scoped: ReadonlyMap<string, ContactLevel>;
  /** Rivals that are closer than we are (their level is above ours; not assessed counts below every level). */
  readonly closerRivals: readonly RivalCloseness[];
  /** Opposed, or exclusive with a rival. */
  readonly opponent: 'opposed' | 'rival' | undefined;
  /** Accepting or better, fresh, with an owner, key: a live line. */
  readonly live: boolean;
}

/** One person's part of the index. `value` is the level's value, 0 where not assessed. */
export interface IndexPart {
  readonly address: Address;
  readonly weight: number;
  readonly level: string | undefined;
  readonly value: number;
  /** 100 × weight × value ÷ Σ weight; these add up to the index. */
  readonly contribution: number;
}
export interface SupportIndex {
  /** −100 to 100, unrounded; null when nobody is assessed. */
  readonly value: number | null;
  readonly parts: readonly IndexPart[];
  readonly weight: number;
  readonly assessedWeight: number;
  /** assessedWeight ÷ weight, 0 to 1; 0 where there is nobody. */
  readonly completeness: number;
  /** Completeness is under one half. */
  readonly marked: boolean;
}

export type ColourName = 'grey' | 'red' | 'amber' | 'green';
export type ColourReason =
  | { readonly kind: 'nobody-assessed' }
  /** Nobody supportive or above; `enoughPoints` of them are held back by a gate alone. */
  | { readonly kind: 'nobody-supportive'; readonly enoughPoints: readonly Address[] }
  | { readonly kind: 'no-decider-supportive' }
  | { readonly kind: 'decider-unknown' }
  | { readonly kind: 'decider-not-assessed'; readonly who: readonly Address[] }
  | { readonly kind: 'opponents'; readonly who: readonly Address[] };
export interface Colour {
  readonly name: ColourName;
  /** Why it is not green; empty for green. */
  readonly reasons: readonly ColourReason[];
}

export interface LinesResult {
  readonly live: readonly Address[];
  readonly roles: number;
  /** Our own people who hold live lines. */
  readonly own: readonly string[];
  readonly needed: { readonly contacts: number; readonly roles: number; readonly own: number };
  readonly missing: { readonly contacts: number; readonly roles: number; readonly own: number };
  readonly enough: boolean;
}

/** What an account loses when a person is not there any more. Only losses: neither index nor colour gets better. */
export interface Loss {
  readonly account: string;
  /** A contact's address, or the id of one of ours. */
  readonly without: string;
  readonly of: 'contact' | 'own';
  readonly index: { readonly before: number | null; readonly after: number | null };
  readonly colour: { readonly before: ColourName; readonly after: ColourName };
  readonly lines: { readonly before: number; readonly after: number };
  /** Open hilltops where the person holds a required level today. */
  readonly hilltops: readonly string[];
  readonly effects: readonly LossEffect[];
}
export type LossEffect =
  | { readonly kind: 'last-supporter' }
  | { readonly kind: 'no-deciding-supporter' }
  | { readonly kind: 'decider-without-line'; readonly role: string }
  | { readonly kind: 'hilltop-decider-without-line'; readonly project: string }
  | { readonly kind: 'lines-short'; readonly have: number; readonly need: number }
  | { readonly kind: 'without-owner'; readonly contacts: readonly Address[] };

export interface DepartmentAssessment extends Partial<LevelTrace> {
  readonly state: DepartmentState;
  readonly address: Address;
  readonly weight: number;
  readonly weightName: 'core' | 'related' | 'peripheral';
  /** The level after the gates, before the confirmation. */
  readonly claimed?: string;
  /** Undefined = not assessed. A confirmation below the claim lowers it here too. */
  readonly level: string | undefined;
  readonly confirmation: Confirmed | undefined;
  readonly freshness: Freshness | undefined;
}

/** The account's general relationship over its departments. */
export interface GeneralAssessment {
  readonly departments: readonly DepartmentAssessment[];
  /** Mean of the assessed departments' scores by weight, unrounded; null = not assessed. */
  readonly score: number | null;
  readonly byScore: string | undefined;
  readonly caps: readonly Cap[];
  readonly level: string | undefined;
  readonly provisional: boolean;
  /** What the next level needs; undefined at the highest or where not assessed. */
  readonly next: NextLevel | undefined;
}

/** What is missing to a level of an organization: values without words. */
export type OrganizationUnmet =
  | { readonly kind: 'not-assessed' }
  | { readonly kind: 'index'; readonly have: number; readonly need: number }
  | {
      readonly kind: 'depth';
      readonly mode: 'any-of' | 'all-of';
      readonly stages: readonly { readonly stage: string; readonly have: number }[];
      readonly need: number;
    }
  | { readonly kind: 'breadth'; readonly have: number; readonly need: number }
  | {
      readonly kind: 'mechanisms';
      readonly have: number;
      readonly need: number;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'confirmed' };

/** The level above the one in force and what it asks for. */
export interface NextLevel {
  readonly level: string;
  readonly from: number;
  /** Points of score or index missing; 0 where the score is enough. */
  readonly points: number;
  readonly unmet: readonly (UnmetCondition | OrganizationUnmet)[];
}

export interface StageDepth {
  readonly stage: string;
  readonly weight: number;
  /** Null = not listed, counted as 0. */
  readonly depth: number | null;
  readonly contribution: number;
}
/** The organizational relationship of an account, overall or in one category. */
export interface OrganizationAssessment {
  readonly category: string | undefined;
  readonly rated: Rated | undefined;
  readonly stages: readonly StageDepth[];
  /** 0 to 100, unrounded; null = not assessed, or a judged level. */
  readonly index: number | null;
  readonly breadth: number;
  readonly mechanisms: readonly string[];
  /** Highest level whose conditions and all lower ones hold, before confirmation. */
  readonly claimed: string | undefined;
  readonly level: string | undefined;
  readonly confirmation: Confirmed | undefined;
  readonly provisional: boolean;
  readonly judged: boolean;
  readonly freshness: Freshness | undefined;
  readonly next: NextLevel | undefined;
}

export interface AccountAssessment {
  readonly state: AccountState;
  readonly id: string;
  readonly contacts: readonly ContactAssessment[];
  readonly index: SupportIndex;
  readonly colour: Colour;
  readonly lines: LinesResult;
  /** Losses among its contacts and ours, worst first. Like the three above, worked out when first asked for. */
  readonly losses: readonly Loss[];
  readonly general: GeneralAssessment;
  readonly organization: OrganizationAssessment;
  /** Organizational relationship by category that has an assessment of its own. */
  readonly organizationScoped: ReadonlyMap<string, OrganizationAssessment>;
}

/** The three layers of a region at one day. */
export interface RegionAssessment {
  readonly asOf: Day;
  readonly accounts: readonly AccountAssessment[];
  readonly accountById: ReadonlyMap<string, AccountAssessment>;
  /** Every contact, outside organizations included, in order of the plan. */
  readonly contacts: readonly ContactAssessment[];
  readonly contactByAddress: ReadonlyMap<Address, ContactAssessment>;
  readonly departmentByAddress: ReadonlyMap<Address, DepartmentAssessment>;
}

/** How a contact's level moved between two days; only both assessed is `up`, `down`, `same`. */
export type Movement = 'up' | 'down' | 'same' | 'first' | 'not-again' | 'not-assessed';
export interface ContactChange {
  readonly address: Address;
  readonly movement: Movement;
  readonly before: { readonly level: string; readonly score: number | null; readonly on: Day } | undefined;
  readonly now: { readonly level: string; readonly score: number | null; readonly on: Day } | undefined;
  /** Evidence dated after the earlier day. */
  readonly evidence: readonly Evidence[];
}
/** How an account's index moved, person by person: the parts add up to after − before. Weights that came or went are parts of their person. */
export interface IndexChange {
  readonly account: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly parts: readonly {
    readonly address: Address;
    readonly change: number;
    readonly because: 'level' | 'first' | 'joined' | 'left' | 'weight';
  }[];
}
export interface RegionChange {
  readonly since: Day;
  readonly before: RegionAssessment;
  readonly contacts: readonly ContactChange[];
  readonly accounts: readonly IndexChange[];
}

/** Why somebody is on the list of people who need attention; most pressing first. */
export type Attention =
  | { readonly kind: 'fell'; readonly from: string; readonly since: Day }
  | { readonly kind: 'opposed'; readonly evidence: Evidence | undefined }
  | { readonly kind: 'rival-closer'; readonly closeness: RivalCloseness; readonly levels: number }
  | { readonly kind: 'rival-exclusive'; readonly closeness: RivalCloseness }
  | { readonly kind: 'stale'; readonly age: number; readonly limit: number }
  | { readonly kind: 'gate'; readonly cap: Cap }
  | { readonly kind: 'act-expired'; readonly evidence: Evidence }
  | { readonly kind: 'awaiting'; readonly claimed: string }
  | { readonly kind: 'lowered'; readonly claimed: string; readonly confirmation: Confirmed }
  | { readonly kind: 'left'; readonly on: Day; readonly lastOfRole: string | undefined }
  | { readonly kind: 'same-scores'; readonly since: Day }
  | { readonly kind: 'provisional' }
  | { readonly kind: 'not-assessed' };
export interface PersonToSee {
  readonly address: Address;
  readonly reasons: readonly Attention[];
}

/** What `crp assess` answers. */
export interface AssessResult {
  readonly asOf: Day;
  /** The only layer that was asked for; undefined: all. */
  readonly layer: LayerName | undefined;
  readonly now: RegionAssessment;
  readonly change: RegionChange;
  /** Active key contacts in scope by level in force, lowest first; then not assessed. Those of outside organizations count where neither accounts nor tiers are asked for. */
  readonly counts: readonly { readonly level: string | undefined; readonly count: number }[];
  readonly movements: Readonly<Record<Movement, readonly Address[]>>;
  readonly attention: readonly PersonToSee[];
  readonly notAssessed: { readonly contacts: readonly Address[]; readonly departments: readonly Address[] };
  /** Among the customers' people: of each account the worst loss, and every one that costs it its colour; worst first. */
  readonly losses: readonly Loss[];
  /** With `--without ID`: what every account touched loses. */
  readonly without:
    | { readonly id: string; readonly of: 'contact' | 'own'; readonly losses: readonly Loss[] }
    | undefined;
  /** Accounts in scope of the filters. */
  readonly accounts: readonly AccountAssessment[];
  /** Contacts in scope, those who left included, in order of the plan; outside ones last. */
  readonly contacts: readonly ContactAssessment[];
  /** Departments in scope. */
  readonly departments: readonly DepartmentAssessment[];
}

/** A place worth showing beside a value. */
export type { Place };
