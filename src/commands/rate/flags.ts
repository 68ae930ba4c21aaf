/** Reads a round of rating from the command line: `--of` with `--points`, `--same`, `--evidence`. */
import type { Round, WrittenEvidence, WrittenScore } from '../../changes/rating-entries.ts';
import { readScore } from '../../changes/score-text.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { rateWords } from '../../locale/rate.ts';
import type { LayerName, Method } from '../../method/method.ts';
import { createPlanWords, type PlanWords } from '../../plan/schema/words.ts';
import type { State } from '../../plan/state.ts';
import type { Analysed } from '../command.ts';
import { unknownSubject } from '../filter.ts';
import { resolveSubject } from '../subject.ts';

interface Whom {
  readonly of: string;
  readonly category: string | undefined;
  readonly layer: LayerName;
}

/** The round; or the first flag that is wrong or missing. */
export function roundOfFlags(on: Analysed, by: string): Round | { readonly problem: Diagnostic } {
  const { options, state, lang } = on;
  const { method } = state;
  const words = createPlanWords(method);
  const { questions, expected } = rateWords[lang];
  const whom = options.of === undefined ? undefined : readWhom(state, options.of);
  if (whom && 'problem' in whom) return whom;
  const needsWhom = options.points ?? options.evidence;
  if (whom === undefined && (options.same.length === 0 || needsWhom !== undefined)) {
    const flag = needsWhom === undefined ? '--of … --points … | --same …' : '--of';
    return { problem: diagnostic('answer-missing', { question: questions.of, flag }) };
  }
  const scores: WrittenScore[] = [];
  if (whom && options.points !== undefined) {
    const written = readScore(options.points, whom.layer, method, words);
    if (written === undefined) return { problem: badOption('--points', options.points, expected.points) };
    scores.push({ ...whom, written });
  } else if (whom && options.evidence === undefined)
    return { problem: diagnostic('answer-missing', { question: expected.points, flag: '--points' }) };
  for (const written of options.same) {
    const same = readWhom(state, written);
    if ('problem' in same) return same;
    scores.push({ ...same, written: 'same' });
  }
  const evidence =
    whom === undefined || options.evidence === undefined
      ? []
      : readEvidence(on, whom, options.evidence, words, method);
  if ('problem' in evidence) return evidence;
  return { on: options.on ?? on.today, by, scores, evidence };
}

function badOption(option: string, found: string, expected: string): Diagnostic {
  return diagnostic('bad-option', { option, found, expected });
}

function readWhom(state: State, written: string): Whom | { readonly problem: Diagnostic } {
  const at = written.lastIndexOf('@');
  const subject = resolveSubject(state, at < 0 ? written : written.slice(0, at), [
    'contact',
    'department',
    'account',
  ]);
  if (subject === undefined)
    return {
      problem: unknownSubject(written, [
        ...state.contacts.map(({ address }) => address),
        ...state.departments.map(({ address }) => address),
        ...state.accounts.map(({ id }) => id),
      ]),
    };
  const category = at < 0 ? undefined : written.slice(at + 1);
  const known = state.plan.categories.map(({ id }) => id);
  if (category !== undefined && !known.includes(category))
    return { problem: unknownSubject(category, known) };
  const layer =
    subject.kind === 'contact' ? 'key' : subject.kind === 'department' ? 'general' : 'organization';
  return { of: subject.id, category, layer };
}

function readEvidence(
  on: Analysed,
  { of, layer }: Whom,
  what: string,
  words: PlanWords,
  method: Method,
): readonly WrittenEvidence[] | { readonly problem: Diagnostic } {
  const { shows } = on.options;
  if (shows === undefined) return [{ of, what }];
  const dimension =
    layer === 'organization'
      ? undefined
      : words[layer === 'key' ? 'key-dimension' : 'general-dimension'].idOf(shows);
  if (dimension !== undefined) return [{ of, what, shows: dimension }];
  const known = layer === 'organization' ? [] : method[layer].dimensions.map(({ id }) => id);
  return { problem: badOption('--shows', shows, known.join(' | ') || rateWords[on.lang].expected.shows) };
}
