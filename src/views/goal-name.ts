/** What a count goal is called: its name, else what it counts. */
import type { Form } from '../locale/conditions.ts';
import { gapsWords } from '../locale/gaps.ts';
import { rankOf } from '../method/level.ts';
import type { Goal } from '../plan/plan.ts';
import type { Wording } from './wording.ts';

export function goalName(goal: Goal, { lang, labels, words }: Wording): string {
  if (goal.name !== goal.id) return goal.name;
  const phrases = gapsWords[lang];
  const filters = [
    ...goal.tiers,
    ...goal.accounts.map(labels.shortAccount),
    ...goal.industries,
    ...(goal.layer !== 'key' && goal.category !== undefined ? [labels.category(goal.category)] : []),
  ];
  const counted =
    goal.layer === 'key' && goal.category !== undefined
      ? phrases.goalInCategory(labels.category(goal.category))
      : phrases.goalOf[goal.count === 'departments' ? 'departments' : goal.layer];
  return filters.length === 0 ? counted : counted + words.brackets(filters.join(words.list));
}

/** "good or better"; of the highest level just its label. */
export function goalLevel(
  { layer }: Goal,
  level: string,
  { lang, labels, state }: Wording,
  form: Form,
): string {
  const { levels } = state.method[layer];
  // Two characters would not tell the levels of an organization apart.
  const isShort = form === 'short' && layer === 'key';
  const label = isShort ? labels.shortLevel(layer, level) : labels.level(layer, level);
  return rankOf(levels, level) === levels.length - 1 ? label : gapsWords[lang].orBetter(label);
}
