/** How far the data can be trusted, in one line. */
import type { Trust } from '../../analyses/trust.ts';
import type { Block } from '../../document/document.ts';
import { briefWords } from '../../locale/brief.ts';
import { facts } from '../blocks.ts';
import type { Wording } from '../wording.ts';

export function trustFacts(
  { people, fresh, stale, notAssessed, claims, confirmed, awaiting }: Trust,
  { lang, words: common }: Wording,
): readonly Block[] {
  const words = briefWords[lang];
  return facts([
    {
      label: words.trust,
      lines: [
        [
          words.people(people, fresh, stale.length, notAssessed.length),
          words.claims(claims, confirmed.length, awaiting.length),
        ].join(common.semicolon) + common.stop,
      ],
    },
  ]);
}
