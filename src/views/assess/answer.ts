/** What the page of the assessment says first: how people stand and what moved; of the other layers how the accounts stand. */
import type { AssessResult, Movement } from '../../analyses/assessment.ts';
import type { Block } from '../../document/document.ts';
import { assessWords } from '../../locale/assess.ts';
import { colourName } from '../colour-text.ts';
import { scoreText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** More names than this are a list, not an answer. */
const mostNamed = 6;
/** That nobody has a level is news while most levels are there. */
const mostMissing = 2;

export function answerBlock(result: AssessResult, wording: Wording): Block {
  const { layer } = result;
  const lines = [
    ...withoutLine(result, wording),
    ...(layer === undefined || layer === 'key'
      ? peopleLines(result, wording)
      : bodyLines(layer, result, wording)),
  ];
  return { kind: 'facts', items: [{ label: wording.words.answer, lines, tone: 'plain' }] };
}

function peopleLines({ counts, movements, change }: AssessResult, wording: Wording): readonly string[] {
  const { lang, labels, numbers } = wording;
  const words = assessWords[lang];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [words.nobody];
  const label = (level: string | undefined) =>
    lang === 'zh' ? labels.shortLevel('key', level) : labels.level('key', level);
  const ranked = counts.toReversed();
  // Not assessed stands at the end, whatever the order of the levels.
  const ordered = [
    ...ranked.filter(({ level }) => level !== undefined),
    ...ranked.filter(({ level }) => level === undefined),
  ];
  const said = ordered
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => ({ label: label(level), count }));
  const none = ordered
    .filter(({ level, count }) => count === 0 && level !== undefined)
    .map(({ level }) => label(level));
  const numbersOf = Object.fromEntries(
    Object.entries(movements).map(([movement, who]) => [movement, who.length]),
  ) as Record<Movement, number>;
  const named = (who: readonly string[]) => (who.length > mostNamed ? [] : who.map(labels.own));
  const isRated = movements['not-assessed'].length < total;
  return [
    words.people(total, said, none.length > mostMissing ? [] : none),
    ...(isRated
      ? [words.moved(numbers.day(change.since), numbersOf, named(movements.up), named(movements.down))]
      : []),
  ];
}

function bodyLines(
  layer: 'general' | 'organization',
  { accounts }: AssessResult,
  { lang, labels, state }: Wording,
): readonly string[] {
  const words = assessWords[lang];
  if (accounts.length === 0) return [words.noAccounts];
  const levels = [...state.method[layer].levels.map(({ id }) => id).toReversed(), undefined];
  const counted = levels.map((level) => ({
    label: labels.level(layer, level),
    count: accounts.filter((account) => account[layer].level === level).length,
  }));
  return [
    words.bodies(
      layer,
      accounts.length,
      counted.filter(({ count }) => count > 0),
    ),
  ];
}

function withoutLine({ without }: AssessResult, wording: Wording): readonly string[] {
  if (without === undefined) return [];
  const { lang, labels, words } = wording;
  const [worst] = without.losses;
  const who = without.of === 'own' ? labels.member(without.id) : labels.at(without.id);
  const index = (value: number | null) => (value === null ? words.notAssessed : scoreText(value));
  return [
    assessWords[lang].without(
      who,
      without.losses.length,
      worst && {
        account: labels.shortAccount(worst.account),
        before: index(worst.index.before),
        after: index(worst.index.after),
        from: colourName(worst.colour.before, wording),
        to: colourName(worst.colour.after, wording),
      },
    ),
  ];
}
