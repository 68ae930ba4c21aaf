/** Where a level stands and why: the facts at the head of a page about a person or a department. */
import type { ContactLevel, LevelTrace } from '../../analyses/assessment.ts';
import type { LayerName } from '../../method/method.ts';
import type { Fact } from '../blocks.ts';
import { unmetText } from '../conditions.ts';
import { preciseScore } from '../numbers.ts';
import { type ExplainPage, memberName } from './page.ts';

type Scored = Exclude<LayerName, 'organization'>;

/** The level in force against the one by score. */
export function levelLine(
  { score, byScore, provisional }: Pick<LevelTrace, 'score' | 'byScore' | 'provisional'>,
  level: string,
  layer: Scored,
  { explain, labels, state, words }: ExplainPage,
): string {
  const { levels } = state.method[layer];
  const bounds = levels.map(({ from }) => from);
  const mark = provisional ? words.brackets(explain.provisional) : '';
  const label = `${labels.level(layer, level)}${mark}`;
  if (score === null) return explain.levelJudged(label);
  const from = levels.find(({ id }) => id === byScore)?.from ?? 0;
  return byScore === level
    ? explain.levelByScore(label, preciseScore(score, bounds), from)
    : explain.levelLowered(label, preciseScore(score, bounds), labels.level(layer, byScore), from);
}

/** One line per gate that lowers, with what would lift it. */
export function gateLines(caps: LevelTrace['caps'], layer: Scored, page: ExplainPage): readonly string[] {
  const { explain, labels } = page;
  return caps.map(({ gate, to, unmet }) =>
    explain.gate(
      labels.gate(gate),
      labels.level(layer, to),
      unmet.map((each) => unmetText(each, layer, page, 'long')).join(page.words.semicolon),
    ),
  );
}

/** What the supervisor said of a claim, or has still to say. */
export function supervisorLines(level: ContactLevel, page: ExplainPage): readonly string[] {
  const { explain, labels, numbers } = page;
  const { claimed, claimedThen, confirmation, confirmationState, confirmedByRater } = level;
  const label = (id: string) => labels.level('key', id);
  const lines: string[] = [];
  if (confirmedByRater !== undefined) {
    const { by, on } = confirmedByRater;
    lines.push(explain.byRater(memberName(by, page) || explain.somebody, numbers.day(on)));
  }
  if (confirmation !== undefined) {
    const by = memberName(confirmation.by, page) || explain.somebody;
    const on = numbers.day(confirmation.on);
    const given = label(confirmation.level);
    if (confirmationState === 'lowered')
      lines.push(explain.lowered(label(claimedThen ?? claimed), by, on, given, confirmation.why ?? ''));
    else if (confirmationState === 'above-claim') lines.push(explain.aboveClaim(by, on, given));
    else lines.push(explain.confirmed(by, on, given));
  } else if (confirmationState === 'awaiting') {
    lines.push(
      claimed === level.level
        ? explain.awaiting(label(claimed))
        : explain.unconfirmed(label(claimed), label(level.level)),
    );
  }
  return lines;
}

/** How old the assessment is. */
export function freshFact(
  { rated, freshness }: Pick<ContactLevel, 'rated' | 'freshness'>,
  { explain, numbers }: ExplainPage,
): Fact {
  const { age, limit, stale } = freshness;
  const line = (stale ? explain.stale : explain.fresh)(numbers.day(rated.on), age, limit);
  return { label: explain.fact.fresh, lines: [line], tone: stale ? 'warn' : 'plain' };
}
