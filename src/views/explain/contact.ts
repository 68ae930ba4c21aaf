/** The page of `crp explain` about a contact: the level and why, what would meet the next one, and everything recorded. */
import type { ContactTrace, ScopeTrace } from '../../analyses/explain-contact.ts';
import type { Block } from '../../document/document.ts';
import { actionTable } from '../action-table.ts';
import { heading, paragraph } from '../blocks.ts';
import { closenessBlocks } from './closeness.ts';
import { confirmationBlocks } from './confirmations.ts';
import { evidenceTable } from './evidence.ts';
import { historyTable } from './history.ts';
import { type ExplainPage, memberName } from './page.ts';
import { notAssessedBlocks, scopeBlocks } from './scope.ts';

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
