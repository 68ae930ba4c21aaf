/** The question for points: one dimension after the other with its anchors on the screen, a key each. */
import { createPrompt, isBackspaceKey, isEnterKey, isSpaceKey, useKeypress, useState } from '@inquirer/core';
import chalk from 'chalk';
import type { RatingAnswer, RatingQuestion } from '../document/question.ts';

interface Given {
  readonly points: readonly (number | undefined)[];
  /** The dimension that is asked; past the last one the outcome is shown. */
  readonly at: number;
}

/** A digit gives points, `.` none, Enter keeps what was given last, `=` leaves all unchanged, `b` goes back, `s` skips. */
export const ratingPrompt = createPrompt<RatingAnswer, RatingQuestion>((question, done) => {
  const { dimensions, from, words } = question;
  const [given, setGiven] = useState<Given>({ points: dimensions.map(({ last }) => last), at: 0 });
  const [answer, setAnswer] = useState<RatingAnswer | undefined>(undefined);
  const finish = (final: RatingAnswer) => {
    setAnswer(final);
    done(final);
  };
  const give = (points: number | undefined) =>
    setGiven({ points: given.points.with(given.at, points), at: given.at + 1 });

  useKeypress((key) => {
    const name = key.name;
    const typed = (key as { sequence?: string }).sequence ?? name;
    const isGiven = given.at >= dimensions.length;
    if (name === 'b' || name === 'left' || isBackspaceKey(key)) {
      if (given.at === 0) finish({ kind: 'back' });
      else setGiven({ ...given, at: given.at - 1 });
    } else if (name === 's' && !isGiven) finish({ kind: 'skip' });
    else if (typed === '=' && question.hasLast) finish({ kind: 'same' });
    else if (isGiven) {
      if (isEnterKey(key)) finish({ kind: 'points', points: given.points });
    } else if (isEnterKey(key) || isSpaceKey(key) || name === 'right') {
      setGiven({ ...given, at: given.at + 1 });
    } else if (typed === '.') give(undefined);
    else if (/^\d$/.test(typed)) {
      const points = Number(typed);
      if (points >= from && points < from + dimensions[given.at]!.anchors.length) give(points);
    }
  });

  if (answer !== undefined) return closingLine(question, given, answer);
  const body =
    given.at < dimensions.length
      ? [...anchorLines(question, given), '', chalk.dim(words.keys)]
      : [...question.outcome(given.points), '', chalk.dim(words.outcomeKeys)];
  return [question.head, question.last, pointsLine(question, given), '', ...body].join('\n');
});

/** More than six stand in two lines, so that none is broken on a terminal of 80 columns. */
function pointsLine({ dimensions }: RatingQuestion, { points, at }: Given): string {
  const texts = dimensions.map(({ label }, index) => {
    const text = `${label} ${points[index] ?? '.'}`;
    return index === at ? chalk.inverse(text) : index < at ? text : chalk.dim(text);
  });
  const half = texts.length > 6 ? Math.ceil(texts.length / 2) : texts.length;
  return [texts.slice(0, half), texts.slice(half)]
    .filter((line) => line.length > 0)
    .map((line) => line.join('  '))
    .join('\n');
}

function anchorLines({ dimensions, from, words }: RatingQuestion, { at }: Given): readonly string[] {
  const { anchors, last, title } = dimensions[at]!;
  const lines = anchors.map((anchor, index) => {
    const points = index + from;
    return points === last ? `> ${points}  ${anchor}  ${words.lastMark}` : `  ${points}  ${anchor}`;
  });
  return [title, ...lines];
}

/** What stays on the screen of an answered question. */
function closingLine(question: RatingQuestion, { points }: Given, answer: RatingAnswer): string {
  const { words, head } = question;
  if (answer.kind === 'points') return `${head}  ${question.outcome(points).join('  ')}`;
  return answer.kind === 'back' ? '' : `${head}  ${answer.kind === 'same' ? words.unchanged : words.skipped}`;
}
