/** The page of `crp brief`: one page for whoever decides. */
import type { BriefResult } from '../analyses/brief.ts';
import type { Block, Document } from '../document/document.ts';
import { briefWords } from '../locale/brief.ts';
import type { Lang } from '../locale/lang.ts';
import type { State } from '../plan/state.ts';
import { heading } from './blocks.ts';
import { accountsTable } from './brief/accounts.ts';
import { briefAnswer } from './brief/answer.ts';
import { asksTable } from './brief/asks.ts';
import { hilltopsTable } from './brief/hilltops.ts';
import { trustFacts } from './brief/trust.ts';
import { topGapsTable } from './gaps.ts';
import { percentText } from './numbers.ts';
import { briefTargetsTable } from './targets.ts';
import { createWording } from './wording.ts';

/** Tables `targets`, `hilltops`, `accounts`, `top-gaps` and `asks`; a section of which there is nothing is left out, and the rest numbered through. */
export function briefView(result: BriefResult, state: State, { lang }: { readonly lang: Lang }): Document {
  const wording = createWording(state, lang);
  const words = briefWords[lang];
  const { region, period } = state.plan;
  const sections = [
    {
      name: words.heading.targets,
      has: result.targets.standings.length > 0,
      block: () => briefTargetsTable(result.targets, wording),
    },
    {
      name: words.heading.hilltops,
      has: result.hilltops.length > 0,
      block: () => hilltopsTable(result.hilltops, wording),
    },
    { name: words.heading.accounts, has: true, block: () => accountsTable(result, wording) },
    {
      name: words.heading.gaps,
      has: result.topGaps.length > 0,
      block: () => topGapsTable(result.topGaps, state, lang, ''),
    },
    { name: words.heading.asks, has: result.asks.length > 0, block: () => asksTable(result.asks, wording) },
  ].filter(({ has }) => has);
  return {
    lang,
    title: words.title(region.name, period.name),
    aside: [
      wording.words.asOf(result.asOf),
      words.elapsed(percentText(result.elapsed, { decimals: 0 })),
    ].join(wording.words.comma),
    blocks: [
      ...briefAnswer(result, wording),
      ...sections.flatMap(({ name, block }, index): Block[] => [
        heading(2, words.numbered(index + 1, name)),
        block(),
      ]),
      ...trustFacts(result.trust, wording),
    ],
  };
}
