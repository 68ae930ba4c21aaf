/** What every finding says, and what to do about it, in both languages. */
import type { FindingParameters } from '../../diagnostic/finding.ts';
import { actionMessages } from './finding/actions.ts';
import { assessmentMessages } from './finding/assessments.ts';
import { figureMessages } from './finding/figures.ts';
import { relationshipMessages } from './finding/relationships.ts';
import { staffMessages } from './finding/staff.ts';
import { targetMessages } from './finding/targets.ts';
import type { Messages } from './finding/words.ts';

export const findingMessages: Messages<keyof FindingParameters> = {
  zh: {
    ...targetMessages.zh,
    ...actionMessages.zh,
    ...relationshipMessages.zh,
    ...assessmentMessages.zh,
    ...staffMessages.zh,
    ...figureMessages.zh,
  },
  en: {
    ...targetMessages.en,
    ...actionMessages.en,
    ...relationshipMessages.en,
    ...assessmentMessages.en,
    ...staffMessages.en,
    ...figureMessages.en,
  },
};
