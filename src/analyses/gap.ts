/** What step 3 of the method finds: the result types of relationship targets, gaps and count goals. Values, ids and days only. */
import type { UnmetCondition } from '../method/gate.ts';
import type { Amount } from '../plan/amount.ts';
import type { Action, Address, Day, Goal, When } from '../plan/plan.ts';
import type {
  ContactAssessment,
  ContactLevel,
  DepartmentAssessment,
  Freshness,
  GeneralAssessment,
  OrganizationAssessment,
  OrganizationUnmet,
} from './assessment.ts';
import type { Raise } from './rounds.ts';

/** Where a target's date comes from. */
export type ByFrom = 'own' | 'project' | 'goal' | 'period';
/** Where a target's market targets come from; `project`: it is required by a hilltop, whose market targets these are, if any. */
export type ForFrom = 'own' | 'account' | 'goal' | 'project' | 'none';

/** The subject of a target: a contact, a department, an account's general level, an account's organizational level. */
export type TargetKind = 'contact' | 'department' | 'general' | 'organization';

/** An individual relationship target with what it inherits. */
export interface Target {
  readonly kind: TargetKind;
  readonly subject: Address;
  readonly account: string | undefined;
  readonly level: string;
  readonly by: When;
  readonly byFrom: ByFrom;
  readonly for: readonly string[];
  readonly forFrom: ForFrom;
  /** `required`: only a hilltop's chain asks for it; `own`: the plan says it; `both`: one row for both. */
  readonly origin: 'own' | 'required' | 'both';
  /** Projects whose chain requires a level here, with that level and their decision; hilltops only. */
  readonly requiredBy: readonly {
    readonly project: string;
    readonly level: string;
    readonly decision: When | undefined;
    readonly category: string | undefined;
  }[];
  /** The category whose scoped level is used, where a project or goal asks for it. */
  readonly category: string | undefined;
}

/** One thing that keeps a target from being met, in the order in which to work. */
export type GapCondition =
  | { readonly kind: 'assess' }
  | { readonly kind: 'assess-again'; readonly age: number; readonly limit: number }
  /** What an opponent must stop: the dimension must rise from `have` to `need`; undefined where only the whole is that low. */
  | {
      readonly kind: 'stop';
      readonly dimension: string | undefined;
      readonly have: number | undefined;
      readonly need: number | undefined;
      readonly levels: number;
    }
  /** A judged level below the target: it has no points that could be said to be missing. */
  | { readonly kind: 'judged'; readonly level: string }
  /** Points of score missing, never negative, and where to get them. */
  | {
      readonly kind: 'points';
      readonly have: number;
      readonly need: number;
      readonly missing: number;
      readonly rounds: readonly Raise[];
    }
  | { readonly kind: 'condition'; readonly gate: string; readonly unmet: UnmetCondition }
  | {
      readonly kind: 'confirmation';
      readonly state: 'awaiting' | 'lowered';
      readonly why: string | undefined;
    }
  /** `raises`: the shortest way, after what the conditions before it bring; `rest`: points of index missing even after those. */
  | {
      readonly kind: 'organization';
      readonly unmet: OrganizationUnmet;
      readonly raises: readonly Raise[];
      readonly rest: number;
    }
  /** An account's general level: which departments must rise, and to what. */
  | {
      readonly kind: 'departments';
      readonly which: readonly {
        readonly address: Address;
        readonly level: string | undefined;
        readonly target: string | undefined;
      }[];
    };

export interface Money {
  /** The hilltop's amount, else the account's open projects of the categories, else spend there that is not ours; null = unknown. */
  readonly amount: Amount | null;
  readonly from: 'hilltop' | 'projects' | 'spend' | 'none';
  readonly projects: readonly string[];
  /** Spend cells counted, `account/category/year`, so that a sum counts each once. */
  readonly cells: readonly string[];
}

/** How the actions for one subject stand at the day. */
export type ActionStanding = 'none' | 'open' | 'overdue' | 'done-nothing-next';
export interface ActionState {
  readonly standing: ActionStanding;
  /** Open actions, the most pressing first; or the last one done. */
  readonly actions: readonly {
    readonly action: Action;
    readonly due: When | undefined;
    readonly overdueDays: number;
    readonly started: boolean;
  }[];
}

/** `hilltop`: keeps a hilltop from a required level; `market`: all others; `beyond`: asks for more than its projects require. */
export type GapGroup = 'hilltop' | 'market' | 'beyond';

export interface Gap {
  readonly target: Target;
  readonly group: GapGroup;
  /** The level in force; undefined = not assessed. */
  readonly level: string | undefined;
  readonly score: number | null;
  /** Of an account's general level, that of a stale department, if any. */
  readonly freshness: Freshness | undefined;
  readonly need: number;
  /** Levels between now and the target; not assessed counts from below the lowest. */
  readonly levelsMissing: number;
  readonly daysLeft: number;
  readonly conditions: readonly GapCondition[];
  readonly money: Money;
  /** Role × influence; 3, 2, 1; 5. */
  readonly weight: number;
  readonly action: ActionState;
  readonly contact: ContactAssessment | undefined;
  readonly scope: ContactLevel | undefined;
  readonly department: DepartmentAssessment | undefined;
  readonly general: GeneralAssessment | undefined;
  readonly organization: OrganizationAssessment | undefined;
}

/** A target whose level is in force; `due` when it is stale. */
export interface MetTarget
  extends Pick<Gap, 'score' | 'freshness' | 'contact' | 'scope' | 'department' | 'general' | 'organization'> {
  readonly target: Target;
  readonly level: string;
  readonly stale: boolean;
}

/** Somebody or something that counts, or could, for a goal. */
export interface Candidate {
  readonly subject: Address;
  readonly level: string | undefined;
  readonly levelsMissing: number;
  readonly pointsMissing: number;
  readonly conditions: readonly GapCondition[];
  /** It has a target that reaches the level, but its plan entry does not name the goal's category. */
  readonly onlyCategoryMissing: boolean;
  /** Its own target reaches the level by the goal's day. */
  readonly planned: boolean;
}

/** One line of a count goal: so many at this level or better. */
export interface GoalLine {
  readonly goal: Goal;
  readonly level: string;
  readonly need: number;
  readonly have: number;
  /** Of those the fresh, not provisional and, from supportive up, confirmed ones. */
  readonly firm: number;
  /** If every individual target due by then is met. */
  readonly after: number;
  /** max(0, need − after). */
  readonly short: number;
  readonly inScope: number;
  readonly counting: readonly Address[];
  readonly countingAfter: readonly Address[];
  /**
   * Best first, as many as are missing and two more. Where targets are short: whom to add to the plan; else, where fewer count
   * now than are needed: who is planned to. Empty where enough count.
   */
  readonly next: readonly Candidate[];
  /** Of those without a category: who has the level, and would count if the plan named the goal's category. */
  readonly wouldCount: readonly Address[];
}
export interface GoalResult {
  readonly goal: Goal;
  readonly by: When;
  readonly lines: readonly GoalLine[];
  /** Everybody or everything that all filters let through, with the level that counts; undefined = not assessed. */
  readonly subjects: readonly { readonly address: Address; readonly level: string | undefined }[];
  /** Active key contacts of the other filters that name no category, and so do not count for a category goal. */
  readonly withoutCategory: readonly Address[];
}

/** What `crp gaps` answers. */
export interface GapsResult {
  readonly asOf: Day;
  readonly targets: readonly Target[];
  /** Targets that the plan sets, and how many of them are met. */
  readonly counts: Readonly<Record<TargetKind, { readonly targets: number; readonly met: number }>>;
  /** Levels that hilltops require of people whose own target, if any, is another one; not in `counts`. */
  readonly required: { readonly targets: number; readonly met: number };
  readonly met: readonly MetTarget[];
  /** Targets of people who left, with the day. */
  readonly departed: readonly { readonly target: Target; readonly left: Day }[];
  /** Persons, ranked inside their group. */
  readonly persons: readonly Gap[];
  /** Departments and organizations, ranked. */
  readonly bodies: readonly Gap[];
  /** Money behind all gaps shown, each project and each cell once. */
  readonly behind: Amount;
  readonly withoutAction: readonly Gap[];
  readonly goals: readonly GoalResult[];
  /** Active key contacts that name no category, where a goal asks for one. */
  readonly withoutCategory: readonly Address[];
}

/** A hilltop's decision chain at the day. */
export interface ChainSeat {
  readonly address: Address;
  readonly required: string | undefined;
  readonly contact: ContactAssessment;
  /** The level used: scoped to the project's category where there is one, else general. */
  readonly scope: ContactLevel | undefined;
  readonly inPlace: boolean;
  readonly opponent: 'opposed' | 'rival' | undefined;
  readonly covered: boolean;
}
