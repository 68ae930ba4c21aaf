/** The count goals: how many there are, how many there will be, whether that is enough, and who could be next. */
import type { Candidate, GapsResult, GoalLine, GoalResult, TargetKind } from '../../analyses/gap.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { gapsWords } from '../../locale/gaps.ts';
import { gapConditionText } from '../gap-conditions.ts';
import { goalLevel, goalName } from '../goal-name.ts';
import type { Wording } from '../wording.ts';

export function goalsTable(result: Pick<GapsResult, 'goals' | 'withoutCategory'>, wording: Wording): Table {
  const { lang, labels, words } = wording;
  const phrases = gapsWords[lang];
  const { column } = phrases;
  const own = (address: string) =>
    address.includes('/') ? labels.own(address) : labels.shortAccount(address);
  return table<GoalLine>({
    name: 'goals',
    caption: phrases.goals,
    columns: [
      {
        key: 'goal',
        label: column.goal,
        wrap: true,
        value: ({ goal }) => goal.id,
        text: ({ goal }) => goalName(goal, wording),
      },
      {
        key: 'level',
        label: column.goalLevel,
        value: ({ level }) => level,
        text: ({ goal, level }) => goalLevel(goal, level, wording, 'short'),
      },
      { key: 'need', label: column.need, align: 'right', value: ({ need }) => need },
      { key: 'have', label: column.have, align: 'right', value: ({ have }) => have },
      { key: 'firm', label: column.firm, align: 'right', drop: 2, value: ({ firm }) => firm },
      { key: 'after', label: column.after, align: 'right', value: ({ after }) => after },
      {
        key: 'short',
        label: column.verdict,
        value: ({ short }) => short,
        text: (line) => phrases.verdict({ ...line, count: line.goal.count }),
        tone: ({ short, need, have }) => (short > 0 ? 'bad' : have >= need ? 'good' : 'plain'),
      },
      {
        key: 'counting',
        label: column.counting,
        drop: 1,
        wrap: true,
        value: ({ counting }) => counting.join(' '),
        text: ({ counting }) => counting.map(own).join(words.list),
      },
    ],
    rows: result.goals.flatMap(({ lines }) => lines),
    empty: phrases.noGoals,
    notes:
      result.goals.length === 0
        ? []
        : [phrases.after, ...nextNotes(result.goals, wording), ...categoryNotes(result, wording)],
  });
}

function nextNotes(goals: readonly GoalResult[], wording: Wording): readonly string[] {
  const phrases = gapsWords[wording.lang];
  return goals
    .flatMap(({ lines }) => lines)
    .filter(({ short, next }) => short > 0 && next.length > 0)
    .map((line) => {
      const { goal, level, short, next } = line;
      const who = next.slice(0, short).map((candidate) => candidateText(candidate, line, wording));
      return phrases.next(
        goalName(goal, wording),
        goalLevel(goal, level, wording, 'long'),
        short,
        goal.count,
        who,
      );
    });
}

function candidateText(candidate: Candidate, { goal, level }: GoalLine, wording: Wording): string {
  const { lang, labels, words } = wording;
  const phrases = gapsWords[lang];
  const name = candidate.subject.includes('/')
    ? labels.at(candidate.subject)
    : labels.shortAccount(candidate.subject);
  if (candidate.onlyCategoryMissing && goal.category !== undefined) {
    const reached = candidate.levelsMissing === 0 ? labels.level(goal.layer, level) : undefined;
    return name + words.brackets(phrases.onlyCategory(labels.category(goal.category), reached));
  }
  const missing = candidate.conditions.map((condition) =>
    gapConditionText(condition, kindOf(goal), wording, 'short'),
  );
  const now = labels.level(goal.layer, candidate.level);
  return name + words.brackets(phrases.candidate(now, missing.filter(Boolean).join(words.comma)));
}

function kindOf({ layer, count }: GoalLine['goal']): TargetKind {
  if (layer === 'key') return 'contact';
  if (layer === 'organization') return 'organization';
  return count === 'departments' ? 'department' : 'general';
}

/** Who names no category, and where reading that as "all" would mislead. */
function categoryNotes(
  { goals, withoutCategory }: Pick<GapsResult, 'goals' | 'withoutCategory'>,
  wording: Wording,
): readonly string[] {
  const phrases = gapsWords[wording.lang];
  if (withoutCategory.length === 0) return [];
  const misled = goals
    .flatMap(({ lines }) => lines)
    .filter(({ wouldCount, have, need }) => wouldCount.length > 0 && have < need)
    .map(({ goal, level, wouldCount, have, need }) =>
      phrases.wouldCount(
        goalName(goal, wording),
        goalLevel(goal, level, wording, 'long'),
        wouldCount.map(wording.labels.own),
        have + wouldCount.length,
        need,
      ),
    );
  return [[phrases.withoutCategory(withoutCategory.length), ...misled].join(phrases.betweenSentences)];
}
