/** What every finding says, and what to do about it, in both languages. */
import type { FindingParameters } from '../../diagnostic/finding.ts';
import { actionMessages } from './finding/actions.ts';
import { assessmentMessages } from './finding/assessments.ts';
import { figureMessages } from './finding/figures.ts';
import { relationshipMessages } from './finding/relationships.ts';
import { staffMessages } from './finding/staff.ts';
import { targetMessages } from './finding/targets.ts';
import { type Message, type Messages, noGap } from './finding/words.ts';

export const findingMessages: Messages<keyof FindingParameters> = {
  zh: closeUp({
    ...targetMessages.zh,
    ...actionMessages.zh,
    ...relationshipMessages.zh,
    ...assessmentMessages.zh,
    ...staffMessages.zh,
    ...figureMessages.zh,
  }),
  en: {
    ...targetMessages.en,
    ...actionMessages.en,
    ...relationshipMessages.en,
    ...assessmentMessages.en,
    ...staffMessages.en,
    ...figureMessages.en,
  },
};

type ChineseMessages = Messages<keyof FindingParameters>['zh'];

/** Takes out the gaps that a name in full-width marks needs none of. */
function closeUp(messages: ChineseMessages): ChineseMessages {
  const closed = Object.entries(messages).map(([code, say]) => [
    code,
    (parameters: never): Message => {
      const { message, help } = (say as (parameters: never) => Message)(parameters);
      return { message: withoutGaps(message), ...(help === undefined ? {} : { help: withoutGaps(help) }) };
    },
  ]);
  return Object.fromEntries(closed) as ChineseMessages;
}

function withoutGaps(text: string): string {
  return text.replace(new RegExp(`${noGap} ?`, 'gu'), '');
}
