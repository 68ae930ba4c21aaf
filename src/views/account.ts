/** The page of `crp account ID`: one account on one page, for the weekly meeting. */
import type { AccountResult } from '../analyses/account.ts';
import type { Document } from '../document/document.ts';
import { accountWords } from '../locale/account.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { accountAnswer, kindOfAccount } from './account/answer.ts';
import { depthTable } from './account/depths.ts';
import { layersTable } from './account/layers.ts';
import { moreFacts } from './account/more.ts';
import { peopleTable } from './account/people.ts';
import { decidedTable, projectsTable } from './account/projects.ts';
import { spendTable } from './account/spend.ts';
import { actionTable } from './action-table.ts';
import { heading, paragraph } from './blocks.ts';
import { subjectText } from './gaps/bodies.ts';
import { createWording } from './wording.ts';

export function accountView(
  result: AccountResult,
  state: State,
  { lang }: { readonly lang: Lang },
): Document {
  const wording = createWording(state, lang);
  const words = accountWords[lang];
  const { labels } = wording;
  const { account, openProjects, decidedProjects, spend, withoutAction } = result;
  const { owners } = account.state;
  const idle = withoutAction.map(({ target: { kind, subject } }) => subjectText(kind, subject, wording));
  return {
    lang,
    title:
      labels.account(account.id) === account.id ? account.id : `${labels.account(account.id)}  ${account.id}`,
    aside: [
      wording.words.asOf(result.asOf),
      owners.length === 0 ? words.noOwner : words.owner(owners.map(labels.member).join(wording.words.list)),
    ].join(wording.words.comma),
    blocks: [
      paragraph(kindOfAccount(result, wording)),
      ...accountAnswer(result, wording),
      ...(openProjects.length > 0
        ? [heading(2, words.heading.projects), projectsTable(result, wording)]
        : []),
      ...(spend.length > 0
        ? [heading(2, words.heading.spend), spendTable(result.account.id, spend, wording)]
        : []),
      heading(2, words.heading.people),
      peopleTable(result, wording),
      heading(2, words.heading.layers),
      layersTable(result, wording),
      ...(result.depths.some(({ points }) => points !== undefined)
        ? [heading(2, words.heading.depths), depthTable(result, wording)]
        : []),
      heading(2, words.heading.actions),
      actionTable(result.actions, wording, { subjects: true }),
      ...(idle.length > 0 ? [paragraph(words.withoutAction(idle.join(wording.words.list)), 'warn')] : []),
      ...(decidedProjects.length > 0
        ? [heading(2, words.heading.decided), decidedTable(decidedProjects, wording)]
        : []),
      ...moreFacts(result, wording),
    ],
  };
}
