/** The method as data: the types that the analyses read. The schema in schema.ts produces exactly these. */

/** Words of one thing in both languages; `short` is the label for tables. */
export interface Label {
  readonly zh: string;
  readonly en: string;
  readonly short?: { readonly zh: string; readonly en: string };
}

export type LayerName = 'key' | 'general' | 'organization';

/** One dimension of assessment. `anchors[k]` says what k points typically look like. Weight: any positive number; a layer's weights sum to 100. */
export interface Dimension extends Label {
  readonly id: string;
  readonly weight: number;
  readonly anchors: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** A level of a scored layer, lowest first. `from`: lower bound of the score, 0 to 100. */
export interface Level extends Label {
  readonly id: string;
  readonly from: number;
}

/** A level of the layer of persons; `value` is what it counts for in the support index, -1 to 1. */
export interface KeyLevel extends Level {
  readonly value: number;
}

/**
 * What must hold. All conditions written in one record hold together.
 * `points`: each named dimension has at least so many points. `observed`: 'depth' = the set that the tier's depth asks
 * for, a list = these dimensions, a number = at least so many dimensions. `acts`: so many valid acts; `dates`: on so many
 * different days; `act-shows`: one of them shows this dimension. `points-or-acts`: not a judged level, or so many valid acts.
 * `any`: one of these holds; `all`: every one of these does.
 * A judged level (one without points): `points` and a list in `observed` ask nothing of it, for they are about points that
 * were given; 'depth' and a number ask how much was observed, and there nothing was.
 */
export interface Condition {
  readonly points?: Readonly<Record<string, number>>;
  readonly observed?: 'depth' | number | readonly string[];
  readonly acts?: number;
  readonly dates?: number;
  readonly 'act-shows'?: string;
  readonly 'points-or-acts'?: number;
  /** General layer, account level: every core department is assessed and not provisional, and there is one. */
  readonly 'core-assessed'?: boolean;
  /** General layer, account level: no core department is below this level. */
  readonly 'core-at-least'?: string;
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
}

/**
 * A gate caps a level. It applies when the level by score is `from` or better (absent: always) and, for a gate with
 * `if`, when one of the alternatives holds (there points are *at most* so many and the dimension was observed); it caps at `at-most` unless `needs` holds.
 */
export interface Gate {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly from?: string;
  readonly if?: { readonly any: readonly { readonly [dimension: string]: number }[] };
  readonly needs?: Condition;
  readonly 'at-most': string;
  /** Whether what it caps is marked as provisional. */
  readonly provisional?: boolean;
}

/** Which level plays which part in rules and texts. */
export interface LevelNames {
  readonly opposed: string;
  /** The lowest level of somebody who is known and not opposed; also where a score too low to be told opposed lands. */
  readonly assessed: string;
  readonly accepting: string;
  readonly favorable: string;
  readonly supportive: string;
  readonly exclusive: string;
}

export interface KeyLayer {
  readonly dimensions: readonly Dimension[];
  /** Lowest and highest points of a dimension. */
  readonly points: readonly [number, number];
  readonly levels: readonly KeyLevel[];
  /** What somebody without an assessment counts for in the support index. */
  readonly 'not-assessed-value': number;
  /** A support index is marked where a smaller part than this of its weight is assessed; 0 to 1. */
  readonly 'index-marked-below': number;
  readonly names: LevelNames;
  /** Evidence that shows one of these dimensions, not `against`, and is at most `days` old, is an act. */
  readonly acts: { readonly 'shown-by': readonly string[]; readonly days: number };
  /** A level below `from` of the second lowest level counts as the lowest one only if these dimensions were observed. */
  readonly 'lowest-needs': readonly string[];
  readonly gates: readonly Gate[];
  /** Dimensions that must be observed, by tier. An empty list: a judged level is enough. */
  readonly depth: Readonly<Record<string, readonly string[]>>;
  /** The level that an unconfirmed claim counts as. */
  readonly unconfirmed: Readonly<Record<string, string>>;
  /** Levels from this one up are due for confirmation. */
  readonly 'to-confirm-from': string;
}

export interface GeneralLayer {
  readonly dimensions: readonly Dimension[];
  readonly points: readonly [number, number];
  readonly levels: readonly Level[];
  readonly 'department-weights': Readonly<Record<'core' | 'related' | 'peripheral', number>>;
  /** Gates on one department. */
  readonly gates: readonly Gate[];
  /** Gates on the account's level over its departments. */
  readonly 'account-gates': readonly Gate[];
}

export interface Stage extends Label {
  readonly id: string;
  readonly weight: number;
}

/** A condition of an organizational level: exactly one of depth, breadth, mechanisms, confirmed. */
export type OrganizationCondition =
  | { readonly depth: number; readonly 'any-of': readonly string[] }
  | { readonly depth: number; readonly 'all-of': readonly string[] }
  /** So many stages at `breadth-depth` or deeper. */
  | { readonly breadth: number }
  /** So many different mechanisms in force; every one in `among` is among them. */
  | { readonly mechanisms: number; readonly among?: readonly string[] }
  | { readonly confirmed: true };

export interface OrganizationLevel extends Level {
  readonly needs: readonly OrganizationCondition[];
}

export interface OrganizationLayer {
  readonly stages: readonly Stage[];
  readonly depth: readonly [number, number];
  readonly depths: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** The depth from which a stage counts for breadth. */
  readonly 'breadth-depth': number;
  readonly levels: readonly OrganizationLevel[];
  readonly mechanisms: Readonly<Record<string, Label>>;
}

export interface RoleDefinition extends Label {
  readonly weight: number;
}

export interface Lines {
  readonly contacts: number;
  readonly roles?: number;
  readonly own?: number;
}

export interface StaffingRule {
  readonly tier?: string;
  readonly maturity?: 'new' | 'developing' | 'mature';
  readonly industry?: string;
  readonly account?: string;
  readonly needs: Readonly<Record<string, number>>;
}

export interface PlaybookEntry {
  readonly layer: LayerName;
  readonly from: string;
  readonly to: string;
  readonly tiers?: readonly string[];
  readonly moves: readonly { readonly move: string; readonly zh: string; readonly en: string }[];
}

export interface Method {
  readonly method: {
    readonly id: string;
    readonly name: { readonly zh: string; readonly en: string };
    readonly 'based-on'?: string;
  };
  /** Highest first. */
  readonly tiers: readonly string[];
  readonly roles: Readonly<Record<string, RoleDefinition>>;
  /** Roles whose consent decides; "a decider or approver" in every rule. First the one who decides. */
  readonly 'deciding-roles': readonly string[];
  /** Role that "every known decider" means. */
  readonly 'decider-role': string;
  /** Roles that count for opposition beside the deciding ones and people of high influence. */
  readonly 'evaluating-roles': readonly string[];
  readonly influence: Readonly<Record<'high' | 'medium' | 'low', number>>;
  readonly assumed: {
    readonly influence: 'high' | 'medium' | 'low';
    readonly 'department-weight': 'core' | 'related' | 'peripheral';
    readonly tier: string;
    readonly maturity: 'new' | 'developing' | 'mature';
  };
  readonly key: KeyLayer;
  /** Days by tier; `departments` and `organizations` are factors on them. */
  readonly freshness: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, Lines>>;
  readonly general: GeneralLayer;
  readonly organization: OrganizationLayer;
  readonly 'jump-levels': number;
  readonly projects: {
    /** Probability by stage, 0 to 1. */
    readonly stages: Readonly<Record<'lead' | 'opportunity' | 'bidding', number>>;
    readonly 'win-rate': { readonly 'closed-at-least': number; readonly otherwise: number };
  };
  /** Required level by tier and role. */
  readonly 'chain-requirements': Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly planning: { readonly 'share-attainable': Readonly<Record<string, number>> };
  readonly staffing: {
    readonly rules: readonly StaffingRule[];
    readonly hours: {
      readonly build: number;
      readonly keep: number;
      readonly department: number;
      readonly month: number;
    };
    /** Skill that the one who owns an account needs, by tier. */
    readonly skill: Readonly<Record<string, number>>;
    /** Tiers whose accounts need a backup. */
    readonly 'backup-tiers': readonly string[];
    /** The mode that suits accounts of a maturity; none where it does not matter. */
    readonly modes: Readonly<Partial<Record<'new' | 'developing' | 'mature', 'hunter' | 'farmer'>>>;
    /** The part of a region's relationships that one of ours may hold before it is a risk; 0 to 1. */
    readonly 'one-person-at-most': number;
  };
  readonly 'team-roles': Readonly<Record<string, Label>>;
  readonly moves: Readonly<Record<string, Label>>;
  readonly 'event-types': Readonly<Record<string, Label>>;
  /** Days after which an event that is not closed is a finding. */
  readonly events: { readonly 'close-within': number };
  readonly routine: readonly {
    readonly kind: 'self-check' | 'coaching' | 'appraisal' | 'topic';
    readonly every: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  }[];
  readonly playbook: readonly PlaybookEntry[];
}
