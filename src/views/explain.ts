/** The page of `crp explain ID`: where a level, a score or a count comes from, and what would change it. */
import type { ExplainTrace } from '../analyses/explain.ts';
import type { Block, Document } from '../document/document.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { accountBlocks } from './explain/account.ts';
import { contactBlocks } from './explain/contact.ts';
import { departmentBlocks } from './explain/department.ts';
import { goalBlocks } from './explain/goal.ts';
import { marketTargetBlocks } from './explain/market-target.ts';
import { memberBlocks } from './explain/member.ts';
import { createExplainPage, type ExplainPage, type LineOf } from './explain/page.ts';
import { projectBlocks } from './explain/project.ts';
import { goalName } from './goal-name.ts';
import { marketTargetName } from './market-value.ts';

export interface ExplainOptions {
  readonly lang: Lang;
  /** Where a record stands, as `plan.yaml:295`: the command knows the lines. */
  readonly lineOf: LineOf;
}

export function explainView(trace: ExplainTrace, state: State, { lang, lineOf }: ExplainOptions): Document {
  const page = createExplainPage(state, lang, lineOf);
  return {
    lang,
    title: titleOf(trace, page),
    aside: [page.words.asOf(state.asOf), page.words.method(page.labels.methodName)].join(page.words.comma),
    blocks: blocksOf(trace, page),
  };
}

/** The name with the id that the command takes. */
function titleOf(trace: ExplainTrace, page: ExplainPage): string {
  const { labels } = page;
  const named = (name: string, id: string) => (name === id ? name : `${name}  ${id}`);
  switch (trace.kind) {
    case 'contact':
      return named(labels.own(trace.contact.address), trace.contact.address);
    case 'department':
      return named(labels.own(trace.department.address), trace.department.address);
    case 'account':
      return named(labels.account(trace.account.id), trace.account.id);
    case 'goal':
      return named(goalName(trace.goal, page), trace.goal.id);
    case 'project':
      return named(trace.project.name, trace.project.id);
    case 'target':
      return named(marketTargetName(trace.target, page), trace.target.id);
    case 'member':
      return named(trace.member.name, trace.member.id);
  }
}

function blocksOf(trace: ExplainTrace, page: ExplainPage): readonly Block[] {
  switch (trace.kind) {
    case 'contact':
      return contactBlocks(trace, page);
    case 'department':
      return departmentBlocks(trace, page);
    case 'account':
      return accountBlocks(trace, page);
    case 'goal':
      return goalBlocks(trace, page);
    case 'project':
      return projectBlocks(trace, page);
    case 'target':
      return marketTargetBlocks(trace, page);
    case 'member':
      return memberBlocks(trace, page);
  }
}
