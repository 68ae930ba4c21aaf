/** The interview of `crp rate`: asks for one after the other, with the level that results, until all are rated or somebody stops. */
import { assessRegion } from '../../analyses/assess-region.ts';
import { ratingList, type ToRate } from '../../analyses/rating-list.ts';
import type { Round, WrittenEvidence, WrittenScore } from '../../changes/rating-entries.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { RatingAnswer } from '../../document/question.ts';
import { interviewWords } from '../../locale/interview.ts';
import type { Method } from '../../method/method.ts';
import { ratingQuestion } from '../../views/rating-question.ts';
import { createWording } from '../../views/wording.ts';
import type { Analysed, Invocation } from '../command.ts';
import { filterOf } from '../filter.ts';
import { supposePoints, writtenAnswer } from './suppose.ts';

interface Given {
  readonly answer: RatingAnswer;
  readonly evidence: { readonly shows: string; readonly what: string } | undefined;
}

/** The round; or a sentence that says why there is none. */
export async function interview(
  invocation: Invocation,
  on: Analysed,
  by: string,
): Promise<Round | { readonly problem: Diagnostic } | { readonly nothing: string }> {
  const { io, prompter, options, lang } = invocation;
  const words = interviewWords[lang];
  const filter = filterOf(on);
  if ('problem' in filter) return filter;
  const day = options.on ?? on.today;
  const state = on.at(day);
  const scope = { ...filter, owner: filter.owner ?? by, all: options.all };
  const list = ratingList(assessRegion(state), state, scope);
  if (list.length === 0) return { nothing: words.nothing };
  io.err(`${words.begin(list.length)}\n`);

  const given = new Map<number, Given>();
  for (let index = 0; index < list.length; ) {
    const subject = list[index]!;
    const wording = createWording(state, lang);
    const answer = await prompter.rate(
      ratingQuestion(
        subject,
        { number: index + 1, of: list.length },
        wording,
        (points) => supposePoints(on, { day, by, subject, points })?.effect,
      ),
    );
    if (answer === undefined) return stop(invocation, list, given, day, by, state.method);
    if (answer.kind === 'back') {
      index = Math.max(0, index - 1);
      given.delete(index);
      continue;
    }
    given.set(index, { answer, evidence: undefined });
    const shows =
      answer.kind === 'points'
        ? supposePoints(on, { day, by, subject, points: answer.points })?.missingAct
        : undefined;
    if (shows !== undefined) {
      const who = wording.labels.own(subject.address);
      const what = await prompter.text(words.evidence(who), '', () => undefined);
      if (what === undefined) return stop(invocation, list, given, day, by, state.method);
      if (what.trim() !== '') given.set(index, { answer, evidence: { shows, what: what.trim() } });
    }
    index += 1;
  }
  return roundOf(list, given, day, by, state.method) ?? { nothing: words.nothingLeft };
}

/** Somebody stopped: what was answered is kept or dropped, as they say. */
async function stop(
  { io, prompter, lang }: Invocation,
  list: readonly ToRate[],
  given: ReadonlyMap<number, Given>,
  day: string,
  by: string,
  method: Method,
): Promise<Round | { readonly nothing: string }> {
  const words = interviewWords[lang];
  const round = roundOf(list, given, day, by, method);
  if (round === undefined) return { nothing: words.dropped };
  io.err('\n');
  const isKept = await prompter.confirm(words.keep(round.scores.length), true);
  return isKept ? round : { nothing: words.dropped };
}

function roundOf(
  list: readonly ToRate[],
  given: ReadonlyMap<number, Given>,
  day: string,
  by: string,
  method: Method,
): Round | undefined {
  const scores: WrittenScore[] = [];
  const evidence: WrittenEvidence[] = [];
  for (const [index, { answer, evidence: seen }] of [...given].toSorted(([a], [b]) => a - b)) {
    const subject = list[index]!;
    const written = writtenAnswer(subject, answer, method);
    if (written === undefined) continue;
    scores.push({ of: subject.address, written });
    if (seen !== undefined) evidence.push({ of: subject.address, ...seen });
  }
  return scores.length === 0 ? undefined : { on: day, by, scores, evidence };
}
