/** Puts into words one condition that keeps a target from being met. */
import type { GapCondition, TargetKind } from '../analyses/gap.ts';
import type { Raise } from '../analyses/rounds.ts';
import type { Form } from '../locale/conditions.ts';
import { gapTextWords } from '../locale/gap-text.ts';
import { organizationUnmetText, unmetText } from './conditions.ts';
import { missingPoints, preciseScore } from './numbers.ts';
import type { Wording } from './wording.ts';

/** The layer of a kind of target. */
export const layerOfTarget = {
  contact: 'key',
  department: 'general',
  general: 'general',
  organization: 'organization',
} as const satisfies Record<TargetKind, string>;

/**
 * One condition of a target of this kind; `long` ones read as clauses of a sentence. Empty where a table need not say it:
 * an index that is reached by what the other conditions bring.
 */
export function gapConditionText(
  condition: GapCondition,
  kind: TargetKind,
  wording: Wording,
  form: Form,
): string {
  const { lang, labels, words } = wording;
  const phrases = gapTextWords[lang][form];
  const layer = kind === 'contact' ? 'key' : 'general';
  switch (condition.kind) {
    case 'assess':
      return phrases.assess;
    case 'assess-again':
      return phrases.assessAgain(condition.age, condition.limit);
    case 'stop': {
      const { dimension, have, need, levels } = condition;
      const name = dimension === undefined ? undefined : labels.dimension(layer, dimension);
      return phrases.stop(name, have, need, levels);
    }
    case 'judged':
      return phrases.judged(labels.level(layerOfTarget[kind], condition.level));
    case 'points': {
      const { missing, have, need, rounds } = condition;
      const points = phrases.points(missingPoints(missing), preciseScore(have, [need]), preciseScore(need));
      const ways = raisesText(rounds, kind, wording, form);
      return form === 'short' || ways === '' ? points : points + words.comma + phrases.from(ways);
    }
    case 'condition':
      return unmetText(condition.unmet, layer, wording, form);
    case 'confirmation':
      return condition.state === 'awaiting' ? phrases.awaiting : phrases.lowered(condition.why);
    case 'organization': {
      const { unmet, raises, rest } = condition;
      const ways = raisesText(raises, kind, wording, form);
      const more = rest > 0 ? missingPoints(rest) : '';
      const way = phrases.deeper(ways, more);
      if (form === 'long') {
        const why = organizationUnmetText(unmet, wording, form);
        return ways === '' ? why : why + words.comma + way;
      }
      // Index that comes with the conditions before it needs no word of its own.
      if (way === '') return unmet.kind === 'index' ? '' : organizationUnmetText(unmet, wording, form);
      return way;
    }
    case 'departments': {
      const level = (id: string | undefined) =>
        form === 'short' ? labels.shortLevel('general', id) : labels.level('general', id);
      const which = condition.which.map(({ address, level: now, target }) =>
        phrases.department(labels.own(address), level(now), target === undefined ? undefined : level(target)),
      );
      return phrases.departments(which.join(words.list));
    }
  }
}

/** Dimensions or stages that must rise, with from and to. */
export function raisesText(
  raises: readonly Raise[],
  kind: TargetKind,
  { lang, labels, words }: Wording,
  form: Form,
): string {
  const phrases = gapTextWords[lang][form];
  const name = (id: string) => {
    if (kind === 'organization') return form === 'short' ? labels.cellStage(id) : labels.stage(id);
    return labels.dimension(kind === 'contact' ? 'key' : 'general', id);
  };
  return raises.map(({ dimension, from, to }) => phrases.raise(name(dimension), from, to)).join(words.list);
}
