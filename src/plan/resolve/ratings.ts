/** Resolves assessments and confirmations: whom a line rates, in which layer, with which points or level. */

import type { Method } from '../../method/method.ts';
import { nearestWord } from '../../tree/nearest.ts';
import type { Address, Assessment, Confirmation, Rating, Score } from '../plan.ts';
import type { DraftPart } from '../schema/plan.ts';
import type { PlanWords } from '../schema/words.ts';
import {
  type Context,
  inside,
  type PathPlace,
  type Placed,
  readWord,
  refer,
  referAddress,
  report,
  type Scale,
  type Scales,
} from './context.ts';

type Draft<List extends keyof DraftPart> = NonNullable<DraftPart[List]>[number];

const notObserved = '.';
const zero = '0'.charCodeAt(0);

export function resolveAssessment(
  context: Context,
  { draft, place }: Placed<Draft<'assessments'>>,
): Assessment {
  return {
    place,
    on: draft.on.day,
    by: refer(context, 'member', draft.by, () => inside(place, 'by')),
    scores: resolveScores(context, draft.scores, place),
  };
}

/** Assessments are most of a large plan: places are worked out only for faults. */
function resolveScores(
  context: Context,
  draft: Draft<'assessments'>['scores'],
  place: PathPlace,
): readonly Score[] {
  const scores: Score[] = [];
  for (const key in draft) {
    const at = () => inside(place, 'scores', key);
    const subject = readSubject(context, key, at);
    if (!subject) continue;
    const rating = readRating(context, scaleOf(context, subject.of), draft[key]!, at);
    if (rating) scores.push({ of: subject.of, category: subject.category, rating, key });
  }
  return scores;
}

export function resolveConfirmation(
  context: Context,
  { draft, place }: Placed<Draft<'confirmations'>>,
): Confirmation {
  const levels = Object.entries(draft.levels).flatMap(([key, written]) => {
    const at = () => inside(place, 'levels', key);
    const subject = readSubject(context, key, at);
    if (!subject) return [];
    const level = readWord(context, scaleOf(context, subject.of).levels, written, 'level', at);
    return level ? [{ ...subject, level, why: draft.why?.[key], key }] : [];
  });
  for (const key of Object.keys(draft.why ?? {}))
    if (draft.levels[key] === undefined)
      report(
        context,
        'unknown-reference',
        {
          found: key,
          kind: 'level',
          known: Object.keys(draft.levels),
          suggestion: nearestWord(key, Object.keys(draft.levels)),
        },
        { ...inside(place, 'why', key), at: 'key' },
      );
  return {
    place,
    on: draft.on.day,
    by: refer(context, 'member', draft.by, () => inside(place, 'by')),
    levels,
  };
}

/** `address` or `address@category`. */
function readSubject(
  context: Context,
  key: string,
  place: () => PathPlace,
): { of: Address; category: string | undefined } | undefined {
  const at = key.lastIndexOf('@');
  const written = at < 0 ? key : key.slice(0, at);
  const keyPlace = () => ({ ...place(), at: 'key' as const });
  const of = referAddress(context, written, ['contact', 'department', 'account'], keyPlace);
  const category = at < 0 ? undefined : refer(context, 'category', key.slice(at + 1), keyPlace);
  return of === undefined || (at >= 0 && category === undefined) ? undefined : { of, category };
}

/** The scale of the subject's layer: persons, departments, or the company. */
function scaleOf({ scales, names }: Context, of: Address): Scale {
  if (names.has('contact', of)) return scales.key;
  return names.has('department', of) ? scales.general : scales.organization;
}

/** The scales of a method's three layers. */
export function scalesOf(method: Method, words: PlanWords): Scales {
  return {
    key: { dimensions: words['key-dimension'], levels: words['key-level'], range: method.key.points },
    general: {
      dimensions: words['general-dimension'],
      levels: words['general-level'],
      range: method.general.points,
    },
    organization: {
      dimensions: words.stage,
      levels: words['organization-level'],
      range: method.organization.depth,
    },
  };
}

function readRating(
  context: Context,
  scale: Scale,
  written: string | Readonly<Record<string, string>>,
  place: () => PathPlace,
): Rating | undefined {
  if (typeof written !== 'string') return readPointsByName(context, scale, written, place());
  if (written === 'same' || written === '不变') return { kind: 'same' };
  if (/^[\d.\s]+$/.test(written)) return readPoints(context, scale, written, place);
  const level = readWord(context, scale.levels, written, 'level', place);
  return level ? { kind: 'level', level } : undefined;
}

function readPoints(
  context: Context,
  { dimensions, range }: Scale,
  written: string,
  place: () => PathPlace,
): Rating | undefined {
  const points: Record<string, number> = {};
  let given = 0;
  let observed = 0;
  let good = true;
  // One character stands for each dimension: nothing is split, for points are most of a large plan.
  for (let at = 0; good && at < written.length; at += 1) {
    const mark = written[at]!;
    if (isSpace(mark)) continue;
    const dimension = dimensions.ids[given];
    given += 1;
    good = dimension !== undefined && (at + 1 === written.length || isSpace(written[at + 1]!));
    if (!good || mark === notObserved) continue;
    const number = mark.charCodeAt(0) - zero;
    good = number >= range[0] && number <= range[1];
    points[dimension!] = number;
    observed += 1;
  }
  if (good && given === dimensions.ids.length && observed > 0) return { kind: 'points', points };
  const [from, to] = range;
  report(context, 'bad-points', { found: written, expected: dimensions.ids.length, from, to }, place());
  return undefined;
}

/** Among digits, dots and white space, which is all that points are written with. */
function isSpace(mark: string): boolean {
  return mark !== notObserved && (mark < '0' || mark > '9');
}

function readPointsByName(
  context: Context,
  scale: Scale,
  written: Readonly<Record<string, string>>,
  place: PathPlace,
): Rating | undefined {
  const points: Record<string, number> = {};
  for (const [name, value] of Object.entries(written)) {
    const at = inside(place, name);
    const dimension = readWord(context, scale.dimensions, name, 'dimension', () => ({
      ...at,
      at: 'key',
    }));
    const number = /^\d$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= scale.range[0] && number <= scale.range[1]))
      report(context, 'bad-number', { found: value, from: scale.range[0], to: scale.range[1] }, at);
    else if (dimension) points[dimension] = number;
  }
  return Object.keys(points).length > 0 ? { kind: 'points', points } : undefined;
}
