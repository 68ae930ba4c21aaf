/** A person's level in one scope: why it is so, what would meet the next one, and the points behind it. */
import type { ContactTrace, ScopeTrace } from '../../analyses/explain-contact.ts';
import type { Block } from '../../document/document.ts';
import { facts } from '../blocks.ts';
import { gapConditionText } from '../gap-conditions.ts';
import { preciseScore } from '../numbers.ts';
import { dimensionTable } from './dimensions.ts';
import { editsFor } from './edit.ts';
import { editBlocks } from './edit-blocks.ts';
import { freshFact, gateLines, levelLine, supervisorLines } from './level.ts';
import { type ExplainPage, memberName } from './page.ts';
import { planFacts } from './plan-facts.ts';

export function notAssessedBlocks(trace: ContactTrace, page: ExplainPage): readonly Block[] {
  const { explain, words } = page;
  return [
    ...facts([
      { label: explain.fact.level, lines: [words.notAssessed], tone: 'warn' },
      ...planFacts(trace, page),
    ]),
    ...editBlocks(editsFor(trace, undefined, page), page),
  ];
}

export function scopeBlocks(trace: ContactTrace, scope: ScopeTrace, page: ExplainPage): readonly Block[] {
  const { explain, labels, words } = page;
  const { level, aim, conditions } = scope;
  const isGeneral = level.category === undefined;
  const isThere = trace.contact.state.active;
  const towards = aim === undefined ? '' : explain.toward(labels.level('key', aim));
  const how = conditions.map((condition) => gapConditionText(condition, 'contact', page, 'long'));
  return [
    ...facts([
      { label: explain.fact.level, lines: [levelLine(level, level.level, 'key', page)] },
      { label: explain.fact.lowered, lines: gateLines(level.caps, 'key', page), tone: 'warn' },
      { label: explain.fact.supervisor, lines: supervisorLines(level, page) },
      {
        label: explain.fact.how,
        lines: !isThere ? [] : aim === undefined ? [explain.highest] : [towards + how.join(words.semicolon)],
      },
      {
        label: explain.fact.effect,
        lines: aim === undefined || !isThere ? [] : [effectText(trace, scope, aim, page)],
      },
      ...(isGeneral ? planFacts(trace, page) : []),
      ...(isThere ? [freshFact(level, page)] : []),
    ]),
    ...(isThere ? editBlocks(editsFor(trace, scope, page), page) : []),
    ...(scope.contributions.length === 0
      ? []
      : [
          dimensionTable(scope.contributions, level.score, 'key', page, {
            name: isGeneral ? 'dimensions' : `dimensions-${level.category}`,
            notes: [assessedText(trace, scope, page)],
            remark: (dimension) => actsText(dimension, scope, page),
          }),
        ]),
  ];
}

/** What is said of evidence beside the dimensions that acts show. */
function actsText(dimension: string, { level }: ScopeTrace, { explain, state }: ExplainPage): string {
  if (!state.method.key.acts['shown-by'].includes(dimension)) return '';
  const acts = level.acts.filter(({ shows }) => shows === dimension).length;
  if (acts > 0) return explain.acts(acts);
  const missed = level.caps.some(({ unmet }) => unmet.some(({ kind }) => kind === 'acts'));
  return missed ? explain.noAct : '';
}

function effectText(
  { account }: ContactTrace,
  { effect }: ScopeTrace,
  aim: string,
  { explain, labels, words }: ExplainPage,
): string {
  const index = effect?.index;
  return [
    explain.levelThen(labels.level('key', aim)),
    ...(index === undefined || account === undefined
      ? []
      : [
          explain.indexThen(
            labels.shortAccount(account.id),
            index.before === null ? words.notAssessed : preciseScore(index.before),
            index.after === null ? words.notAssessed : preciseScore(index.after),
          ),
        ]),
    ...(effect?.chains ?? []).map(({ project, before, after, required }) =>
      explain.chainThen(project.name, before, after, required),
    ),
  ].join(words.semicolon);
}

function assessedText(
  { contact, history }: ContactTrace,
  { level: { rated, confirmationState } }: ScopeTrace,
  page: ExplainPage,
): string {
  const { explain, words } = page;
  const states = {
    'not-needed': explain.notNeededState,
    awaiting: explain.unconfirmedState,
    confirmed: explain.confirmedState,
    lowered: explain.loweredState,
    'above-claim': explain.unconfirmedState,
  } as const;
  const times = history.filter(({ rated: { category } }) => category === rated.category).length;
  const first = times > 1 ? explain.assessments(times) : explain.firstAssessment;
  const by = memberName(rated.by ?? contact.state.contact.owner, page);
  return (
    explain.assessedBy(rated.on, by, states[confirmationState], page.lineOf(rated.place)) +
    words.semicolon +
    first +
    words.stop
  );
}
