/** How a project or a lot ended, in words. */
import { explainPlanWords } from '../locale/explain-plan.ts';
import type { Outcome } from '../plan/plan.ts';
import { moneyUnit } from './money.ts';
import type { Wording } from './wording.ts';

/** `输 05-28，给了Vertex`. */
export function outcomeText({ result, on, to }: Outcome, { labels, lang, numbers }: Wording): string {
  return explainPlanWords[lang].outcome(
    labels.value('outcome', result),
    numbers.day(on),
    to === undefined ? '' : labels.rival(to),
  );
}

/** Who was awarded how much; nothing where the plan does not say. */
export function awardsText({ awards }: Outcome, { labels, lang, state, words }: Wording): string {
  const unit = moneyUnit(Object.values(awards), state.plan.currency, lang);
  return Object.entries(awards)
    .map(([who, amount]) =>
      words.pair(who === 'ours' ? explainPlanWords[lang].ours : labels.rival(who), unit.named(amount)),
    )
    .join(words.list);
}
