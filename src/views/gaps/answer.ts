/** What the page of gaps says first: how many targets are met, who is in the way, whether the goals can be reached. */
import type { GapsResult } from '../../analyses/gap.ts';
import type { Block } from '../../document/document.ts';
import { gapsWords } from '../../locale/gaps.ts';
import { goalLevel, goalName } from '../goal-name.ts';
import type { Wording } from '../wording.ts';

/** Of several goals that cannot be reached so many are named; the table has all. */
const mostNamed = 2;

export function answerBlock(result: GapsResult, wording: Wording): Block {
  return {
    kind: 'facts',
    items: [
      {
        label: wording.words.answer,
        lines: [targetsLine(result, wording), ...goalLines(result, wording)],
        tone: 'plain',
      },
    ],
  };
}

function targetsLine({ counts, required, persons, withoutAction }: GapsResult, { lang }: Wording): string {
  const words = gapsWords[lang];
  const of = {
    contact: counts.contact.targets,
    department: counts.department.targets,
    general: counts.general.targets,
    organization: counts.organization.targets,
  };
  const all = Object.values(counts);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const targets = sum(all.map((each) => each.targets));
  const met = sum(all.map((each) => each.met));
  const stillRequired = required.targets - required.met;
  if (targets + stillRequired === 0) return words.noTargets;
  const inTheWay = persons.filter(({ group }) => group === 'hilltop').map(({ target }) => target.subject);
  return words.answer({
    of,
    met,
    open: targets - met,
    required: stillRequired,
    hilltop: new Set(inTheWay).size,
    idle: withoutAction.length,
  });
}

function goalLines({ goals }: GapsResult, wording: Wording): readonly string[] {
  const words = gapsWords[wording.lang];
  const lines = goals.flatMap((goal) => goal.lines);
  const short = lines.filter((line) => line.short > 0);
  if (lines.length === 0) return [];
  if (short.length === 0) return [words.goalsEnough];
  const named = short.slice(0, mostNamed).map((line) =>
    words.goalShort(goalName(line.goal, wording), goalLevel(line.goal, line.level, wording, 'long'), {
      ...line,
      count: line.goal.count,
    }),
  );
  return short.length > mostNamed ? [...named, words.moreShort(short.length - mostNamed)] : named;
}
