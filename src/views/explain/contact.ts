/** The page of `crp explain` about a contact: the level and why, what would meet the next one, and everything recorded. */
import type { ContactTrace, ScopeTrace } from '../../analyses/explain-contact.ts';
import type { Block } from '../../document/document.ts';
import { actionTable } from '../action-table.ts';
import { type Fact, facts, heading, paragraph } from '../blocks.ts';
import { gapConditionText } from '../gap-conditions.ts';
import { marketTargetNames } from '../market-value.ts';
import { preciseScore } from '../numbers.ts';
import { dimensionTable } from './dimensions.ts';
import { type Edit, editsFor } from './edit.ts';
import { freshFact, gateLines, levelLine, supervisorLines } from './level.ts';
import { type ExplainPage, memberName } from './page.ts';
import { closenessBlocks, confirmationBlocks, evidenceTable, historyTable } from './records.ts';

export function contactBlocks(trace: ContactTrace, page: ExplainPage): readonly Block[] {
  const { explain } = page;
  const { state } = trace.contact;
  const { scopes } = trace;
  const only = scopes.length === 1 && scopes[0]?.level.category === undefined;
  return [
    paragraph(whoIs(trace, page)),
    ...(scopes.length === 0 ? notAssessedBlocks(trace, page) : []),
    ...scopes.flatMap((scope) => [
      ...(only ? [] : [heading(2, scopeName(scope, page))]),
      ...scopeBlocks(trace, scope, page),
    ]),
    ...(state.evidence.length > 0 || scopes.length > 0
      ? [heading(2, explain.heading.evidence), evidenceTable(state.evidence, 'key', scopes[0]?.level, page)]
      : []),
    ...(trace.history.length > 0
      ? [heading(2, explain.heading.history), historyTable(trace.history, 'key', page)]
      : []),
    ...confirmationBlocks(state.confirmations, 'key', page),
    ...closenessBlocks(state.closeness, trace.contact.general?.level, page),
    ...(trace.actions.length > 0
      ? [
          heading(2, explain.heading.actions),
          actionTable(trace.actions, page, { subjects: false, results: true }),
        ]
      : []),
    ...(state.contact.note === undefined ? [] : [paragraph(state.contact.note, 'muted')]),
  ];
}

function whoIs({ contact, account }: ContactTrace, page: ExplainPage): string {
  const { explain, labels } = page;
  const { title, role, owner, department } = contact.state.contact;
  const home = account === undefined ? labels.home(contact.address) : labels.account(account.id);
  const unit = department === undefined ? '' : labels.own(department);
  return explain.person({
    // A title that begins with the department says it already.
    home: unit === '' || title?.startsWith(unit) ? home : page.words.pair(home, unit),
    title: title ?? '',
    role: role === undefined ? explain.noRole : labels.role(role),
    influence: role === undefined ? '' : influenceText(contact, page),
    owner: owner === undefined ? '' : explain.owner(memberName(owner, page)),
  });
}

function influenceText(contact: ContactTrace['contact'], { explain, labels }: ExplainPage): string {
  const text = explain.influence(labels.value('influence', contact.influence));
  return contact.state.contact.influence === undefined ? text + explain.assumed : text;
}

function scopeName({ level: { category } }: ScopeTrace, { explain, labels }: ExplainPage): string {
  return category === undefined ? explain.inGeneral : explain.inCategory(labels.category(category));
}

function notAssessedBlocks(trace: ContactTrace, page: ExplainPage): readonly Block[] {
  const { explain, words } = page;
  return [
    ...facts([
      { label: explain.fact.level, lines: [words.notAssessed], tone: 'warn' },
      ...planFacts(trace, page),
    ]),
    ...editBlocks(editsFor(trace, undefined, page), page),
  ];
}

function scopeBlocks(trace: ContactTrace, scope: ScopeTrace, page: ExplainPage): readonly Block[] {
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

/** What the plan asks of the person, and what the person counts for. */
function planFacts({ contact, account, gaps, met, seats }: ContactTrace, page: ExplainPage): readonly Fact[] {
  const { explain, labels, numbers } = page;
  const own = gaps.filter(({ target }) => target.origin !== 'required');
  const part = account?.index.parts.find(({ address }) => address === contact.address);
  const index = account?.index.value ?? null;
  const { departed, contact: declared } = contact.state;
  return [
    {
      label: explain.fact.left,
      lines:
        departed === undefined
          ? []
          : [
              explain.left(
                numbers.day(departed),
                declared.movedTo === undefined ? '' : labels.home(declared.movedTo),
              ),
            ],
      tone: 'warn',
    },
    {
      label: explain.fact.target,
      lines: [
        ...own.map(({ target }) =>
          explain.target(
            labels.level('key', target.level),
            numbers.when(target.by),
            marketTargetNames(target.for, page),
          ),
        ),
        ...met
          .filter(({ target }) => target.origin !== 'required')
          .map(({ target }) => explain.targetMet(labels.level('key', target.level), numbers.when(target.by))),
      ],
    },
    {
      label: explain.fact.required,
      lines: seats.flatMap(({ project, seat }) =>
        seat.required === undefined
          ? []
          : [explain.required(project.name, labels.level('key', seat.required), seat.inPlace)],
      ),
    },
    {
      label: explain.fact.index,
      lines:
        part === undefined || index === null || account === undefined
          ? []
          : [
              explain.inIndex(
                labels.shortAccount(account.id),
                preciseScore(index),
                preciseScore(part.contribution),
                String(part.weight),
                String(part.value),
              ),
            ],
    },
  ];
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

/** What to write, file by file. */
export function editBlocks(edits: readonly Edit[], { explain }: ExplainPage): readonly Block[] {
  if (edits.length === 0) return [];
  return [
    paragraph(explain.onlyWhatWasSeen, 'muted'),
    ...edits.flatMap(({ file, key, lines }): Block[] => [
      paragraph(explain.editIn(file, key)),
      { kind: 'verbatim', text: lines.join('\n') },
    ]),
  ];
}
