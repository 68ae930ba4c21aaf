/** The codes of findings: what a good reviewer would say of a sound plan. Each is a rule in src/findings. */
import type { Severity } from './diagnostic.ts';

/** Somebody or something with the id or address and the name that the plan gives it (the id where it gives none). */
export interface Named {
  readonly id: string;
  readonly name: string;
}
/** A word that the method defines (a level, a dimension, a role) with its labels. */
export interface Term {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}
/** Which of its layers a subject is judged in: an account has two. */
export type SubjectKind = 'contact' | 'department' | 'general' | 'organization';

export interface FindingParameters {
  // ── targets and goals
  'goal-without-market-target': { goal: Named };
  'target-without-market-target': { subject: Named; kind: SubjectKind; level: Term };
  'market-target-unserved': { target: Named };
  'goal-out-of-reach': { goal: Named; level: Term; need: number; have: number; after: number; short: number };
  'scope-too-small': { goal: Named; level: Term; need: number; inScope: number };
  'target-too-late': { subject: Named; kind: SubjectKind | 'goal'; by: string; serves: Named; on: string };
  jump: { subject: Named; kind: SubjectKind; from: Term; to: Term; levels: number; most: number };
  'beyond-need': { subject: Named; level: Term; project: Named; required: Term };
  'targets-not-reviewed': {
    target: Named;
    revised: string;
    looked: string | null;
    count: number;
    subjects: readonly string[];
  };
  'target-not-better-than-rival': { subject: Named; level: Term; rival: Named; theirs: Term };
  'account-targets-dont-add-up': {
    target: Named;
    /** Whole units of the plan's currency. */
    parts: number;
    whole: number;
    accounts: number;
    currency: string | null;
  };
  // ── actions, decisions, events
  'gap-without-action': {
    subject: Named;
    kind: SubjectKind;
    level: Term | null;
    target: Term;
    last: string | null;
  };
  'action-without-gap': { action: string; subject: Named };
  'action-incomplete': { action: string; missing: readonly ('owner' | 'due' | 'verify')[] };
  'action-too-late': { action: string; due: string; subject: Named; by: string };
  overdue: { kind: 'action' | 'decision'; what: string; owner: Named | null; due: string; days: number };
  'done-without-effect': { action: string; done: string; subject: Named; assessed: string };
  'event-not-closed':
    | { event: Named; reason: 'open-follow-ups'; closed: string; open: readonly string[] }
    | { event: Named; reason: 'too-long'; on: string; days: number; limit: number };
  'overdue-decision': { project: Named; decision: string; days: number };
  // ── people who left
  'target-of-departed': { subject: Named; left: string; level: Term; by: string };
  'chain-departed': { project: Named; contact: Named; left: string };
  'reports-to-departed': { subject: Named; to: Named; left: string };
  // ── relationships
  'single-threaded': {
    account: Named;
    tier: string;
    lines: { have: number; need: number };
    roles: { have: number; need: number };
    own: { have: number; need: number };
  };
  'decider-unknown': { account: Named; role: Term; projects: readonly string[]; targets: number };
  'opponent-uncovered': {
    subject: Named;
    as: 'opposed' | 'rival';
    /** The rivals that hold the person, where that is why. */
    rivals: readonly Named[];
    /** Actions for the person that are past their day. */
    overdue: readonly string[];
  };
  'rival-closer': { subject: Named; role: Term; rival: Named; theirs: Term; ours: Term | null; on: string };
  'effort-against-posture': {
    account: Named;
    posture: 'harvest' | 'watch';
    targets: number;
    actions: readonly string[];
    /** Share of a full-time month: 0.1 = 10 %. */
    time: number;
  };
  // ── assessments
  stale: { subject: Named; kind: SubjectKind; age: number; limit: number };
  'not-assessed': { subject: Named; kind: SubjectKind; scoped: readonly string[] };
  /** `judged`: a level without points. */
  provisional: { subject: Named; kind: SubjectKind; level: Term; judged: boolean; missing: readonly Term[] };
  'to-confirm': { subject: Named; level: Term; owner: Named | null };
  'confirmed-above-claim': { subject: Named; kind: SubjectKind; claimed: Term; confirmed: Term };
  'confirmed-by-oneself': { subject: Named; kind: SubjectKind; by: Named; on: string };
  'same-scores': { subject: Named; kind: SubjectKind; on: string; before: string };
  'evidence-unknown-dimension': {
    subject: Named;
    layer: 'key' | 'general' | 'organization';
    found: string;
    known: readonly string[];
    suggestion?: string;
  };
  // ── our own people
  'no-owner': { subject: Named; kind: 'contact' | 'account' };
  'no-backup': { account: Named; tier: string };
  'two-owners': { account: Named; owners: readonly Named[] };
  'over-capacity': {
    staff: Named;
    /** Shares of a full-time month. */
    capacity: number;
    assigned: number;
    parts: readonly { account: Named; time: number }[];
  };
  'skill-too-low': {
    staff: Named;
    account: Named;
    as: 'owner' | 'backup';
    tier: string;
    have: number;
    need: number;
  };
  'mode-mismatch': {
    staff: Named;
    account: Named;
    mode: 'hunter' | 'farmer';
    maturity: 'new' | 'developing' | 'mature';
  };
  'language-missing': { staff: Named; account: Named; needed: readonly string[] };
  'key-person-of-ours': { staff: Named; holds: number; of: number };
  'contacts-nobodys': { contacts: readonly Named[] };
  // ── figures
  'share-unknown':
    | {
        reason: 'cell';
        account: Named;
        category: Named;
        year: string;
        missing: readonly ('ours' | 'total')[];
      }
    | { reason: 'no-spend'; target: Named };
  'amount-missing': { project: Named };
  assumed: {
    count: number;
    facts: readonly {
      fact: 'influence' | 'department-weight' | 'tier' | 'maturity';
      value: string;
      count: number;
      first: string;
    }[];
  };
  // ── findings that were accepted
  'unknown-rule': { found: string; known: readonly string[]; suggestion?: string };
  'accepted-expired': {
    rule: string;
    subject: string | null;
    until: string;
    by: string | null;
    count: number;
  };
  'accepted-unused': { rule: string; subject: string | null };
}

export const findingSeverity: Readonly<Record<keyof FindingParameters, Severity>> = {
  'goal-without-market-target': 'error',
  'target-without-market-target': 'warning',
  'market-target-unserved': 'warning',
  'goal-out-of-reach': 'warning',
  'scope-too-small': 'warning',
  'target-too-late': 'warning',
  jump: 'warning',
  'beyond-need': 'note',
  'targets-not-reviewed': 'warning',
  'target-not-better-than-rival': 'warning',
  'account-targets-dont-add-up': 'note',
  'gap-without-action': 'warning',
  'action-without-gap': 'note',
  'action-incomplete': 'warning',
  'action-too-late': 'warning',
  overdue: 'warning',
  'done-without-effect': 'note',
  'event-not-closed': 'warning',
  'overdue-decision': 'warning',
  'target-of-departed': 'warning',
  'chain-departed': 'warning',
  'reports-to-departed': 'note',
  'single-threaded': 'warning',
  'decider-unknown': 'warning',
  'opponent-uncovered': 'warning',
  'rival-closer': 'warning',
  'effort-against-posture': 'note',
  stale: 'warning',
  'not-assessed': 'warning',
  provisional: 'note',
  'to-confirm': 'note',
  'confirmed-above-claim': 'warning',
  'confirmed-by-oneself': 'warning',
  'same-scores': 'note',
  'evidence-unknown-dimension': 'error',
  'no-owner': 'warning',
  'no-backup': 'warning',
  'two-owners': 'error',
  'over-capacity': 'warning',
  'skill-too-low': 'warning',
  'mode-mismatch': 'note',
  'language-missing': 'warning',
  'key-person-of-ours': 'warning',
  'contacts-nobodys': 'note',
  'share-unknown': 'note',
  'amount-missing': 'note',
  assumed: 'note',
  'unknown-rule': 'error',
  'accepted-expired': 'warning',
  'accepted-unused': 'note',
};
