/** The lines of the plan to append so that a level is met: evidence, points, or a supervisor's word. */
import type { ContactTrace, ScopeTrace } from '../../analyses/explain-contact.ts';
import type { GapCondition } from '../../analyses/gap.ts';
import type { UnmetCondition } from '../../method/gate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ExplainPage } from './page.ts';

/** Lines to append to one list of one file. */
export interface Edit {
  readonly file: string;
  readonly key: 'assessments' | 'evidence' | 'confirmations';
  readonly lines: readonly string[];
}

/** What to write about a contact in one scope; `scope` undefined: nobody has assessed the contact yet. */
export function editsFor(
  { contact }: ContactTrace,
  scope: ScopeTrace | undefined,
  page: ExplainPage,
): readonly Edit[] {
  const { state } = page;
  const category = scope?.level.category;
  const address = category === undefined ? contact.address : `${contact.address}@${category}`;
  const { owner } = contact.state.contact;
  const journal = ownFile(scope?.level.rated.place.file, owner, state.plan);
  const by = owner === undefined ? '' : `, by: ${owner}`;
  const unmet = scope?.conditions.flatMap(unmetIn) ?? [];
  const points = scope === undefined ? '' : pointsLine(scope, page);
  const acts = actsToWrite(unmet, page);
  const supervisor = state.plan.team.find(({ id }) => id === (scope?.level.rated.by ?? owner))?.supervisor;
  const toConfirm = scope?.aim !== undefined && scope.conditions.some(({ kind }) => kind === 'confirmation');
  const blank = state.method.key.dimensions.map(() => '?').join(' ');
  const edits: Edit[] = [
    {
      file: journal,
      key: 'assessments',
      lines:
        scope === undefined || points !== ''
          ? [`  - {on: ${state.asOf}${by}, scores: {${address}: ${scope === undefined ? blank : points}}}`]
          : [],
    },
    {
      file: ownFile(contact.state.evidence.at(-1)?.place.file ?? journal, owner, state.plan),
      key: 'evidence',
      lines: acts.map(
        (shows) =>
          `  - {of: ${contact.address}, on: ${state.asOf}, shows: ${shows}, what: ${page.explain.fillIn}${by}}`,
      ),
    },
    {
      file: ownFile(contact.state.confirmations.at(-1)?.place.file, supervisor, state.plan),
      key: 'confirmations',
      lines: toConfirm
        ? [
            `  - {on: ${state.asOf}${supervisor === undefined ? '' : `, by: ${supervisor}`}, levels: {${address}: ${scope?.aim}}}`,
          ]
        : [],
    },
  ];
  return edits.filter(({ lines }) => lines.length > 0);
}

/** Where the last such entry stands; where that is in a plan before this one, where somebody's actions do. */
function ownFile(last: string | undefined, who: string | undefined, plan: Plan): string {
  if (last === undefined) return plan.file;
  if (!isEarlier(last, plan.previous)) return last;
  const own = who === undefined ? undefined : plan.actions.find(({ owner }) => owner === who);
  return own?.place.file ?? plan.file;
}

function isEarlier(file: string, plan: Plan | undefined): boolean {
  if (plan === undefined) return false;
  const entries = [...plan.assessments, ...plan.evidence, ...plan.confirmations];
  return entries.some(({ place }) => place.file === file) || isEarlier(file, plan.previous);
}

function unmetIn(condition: GapCondition): readonly UnmetCondition[] {
  if (condition.kind !== 'condition') return [];
  const { unmet } = condition;
  // Any one of the alternatives would do: the first is shown.
  return unmet.kind === 'any' ? (unmet.alternatives[0] ?? []) : [unmet];
}

/** The dimension that each missing act shows. */
function actsToWrite(unmet: readonly UnmetCondition[], { state }: ExplainPage): readonly string[] {
  const [usual = ''] = state.method.key.acts['shown-by'];
  const shown = unmet.flatMap((each) => (each.kind === 'act-shows' ? [each.dimension] : []));
  const missing = unmet.reduce((most, each) => {
    const counted = each.kind === 'acts' || each.kind === 'dates' || each.kind === 'points-or-acts';
    return counted ? Math.max(most, each.need - each.have) : most;
  }, shown.length);
  return [...shown, ...Array.from({ length: missing - shown.length }, () => usual)];
}

/** The points that would do, a question mark where nobody has observed; empty where points are not what is missing. */
function pointsLine({ level, conditions }: ScopeTrace, { state }: ExplainPage): string {
  const asks = new Set<GapCondition['kind']>(['assess', 'assess-again', 'stop', 'judged', 'points']);
  const raised: Record<string, number | '?'> = { ...level.rated.points };
  let asked = conditions.some(({ kind }) => asks.has(kind));
  for (const condition of conditions) {
    if (condition.kind === 'points')
      for (const { dimension, to } of condition.rounds)
        raised[dimension] = atLeastPoints(raised[dimension], to);
    if (condition.kind === 'stop' && condition.dimension !== undefined && condition.need !== undefined)
      raised[condition.dimension] = atLeastPoints(raised[condition.dimension], condition.need);
    for (const unmet of unmetIn(condition)) {
      if (unmet.kind === 'points' || unmet.kind === 'stop')
        raised[unmet.dimension] = atLeastPoints(raised[unmet.dimension], unmet.need);
      if (unmet.kind === 'observed') for (const dimension of unmet.missing) raised[dimension] = '?';
      asked ||= unmet.kind !== 'acts' && unmet.kind !== 'dates' && unmet.kind !== 'act-shows';
    }
  }
  if (!asked) return '';
  const blank = level.rated.points === undefined ? '?' : '.';
  return state.method.key.dimensions.map(({ id }) => raised[id] ?? blank).join(' ');
}

function atLeastPoints(now: number | '?' | undefined, need: number): number {
  return typeof now === 'number' ? Math.max(now, need) : need;
}
