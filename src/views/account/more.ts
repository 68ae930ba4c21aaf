/** What else belongs on the page of an account: mechanisms, people of ours, fallbacks, events, risks. */
import type { AccountResult } from '../../analyses/account.ts';
import type { Block } from '../../document/document.ts';
import { accountWords } from '../../locale/account.ts';
import { facts } from '../blocks.ts';
import { percentText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

export function moreFacts(result: AccountResult, wording: Wording): readonly Block[] {
  const { labels, lang, numbers, words: common } = wording;
  const words = accountWords[lang];
  return facts([
    {
      label: words.fact.mechanisms,
      lines: [result.account.state.mechanisms.map(labels.mechanism).join(common.list)],
    },
    {
      label: words.fact.people,
      lines: [
        result.staff
          .map(({ staff, as, time }) =>
            words.member(
              labels.member(staff),
              labels.value('assigned as', as),
              time === undefined ? '' : percentText(time),
            ),
          )
          .join(common.list),
      ],
    },
    {
      label: words.fact.fallback,
      lines: result.openProjects.flatMap(({ hilltop }) => hilltop?.fallback ?? []),
    },
    {
      label: words.fact.events,
      lines: result.events.map(({ name, on, invited, attended, closed }) =>
        words.event(
          name,
          numbers.day(on),
          invited.length,
          attended.length,
          closed === undefined ? words.eventOpen : words.eventClosed(numbers.day(closed)),
        ),
      ),
    },
    {
      label: words.fact.risks,
      lines: result.risks.map(({ what, response, owner }) =>
        words.risk(what, response ?? '', owner === undefined ? '' : labels.member(owner)),
      ),
      tone: 'warn',
    },
  ]);
}
