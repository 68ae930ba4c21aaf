/** Resolves assessments and confirmations: whom a line rates, in which layer, with which points or level. */

import type { WordList } from '../../method/vocabulary.ts';
import { nearestWord } from '../../tree/nearest.ts';
import type { Address, Assessment, Confirmation, Rating, Score } from '../plan.ts';
import type { DraftPart } from '../schema/plan.ts';
import {
  type Context,
  inside,
  type PathPlace,
  type Placed,
  readWord,
  refer,
  referAddress,
  report,
} from './context.ts';

type Draft<List extends keyof DraftPart> = NonNullable<DraftPart[List]>[number];

/** What the points of a layer are about and how far they go. */
interface Scale {
  readonly dimensions: WordList;
  readonly levels: WordList;
  readonly range: readonly [number, number];
}

const notObserved = '.';

export function resolveAssessment(
  context: Context,
  { draft, place }: Placed<Draft<'assessments'>>,
): Assessment {
  return {
    place,
    on: draft.on.day,
    by: refer(context, 'member', draft.by, () => inside(place, 'by')),
    scores: Object.entries(draft.scores).flatMap(([key, written]) =>
      resolveScore(context, key, written, inside(place, 'scores', key)),
    ),
  };
}

export function resolveConfirmation(
  context: Context,
  { draft, place }: Placed<Draft<'confirmations'>>,
): Confirmation {
  const levels = Object.entries(draft.levels).flatMap(([key, written]) => {
    const at = inside(place, 'levels', key);
    const subject = readSubject(context, key, at);
    if (!subject) return [];
    const level = readWord(context, scaleOf(context, subject.of).levels, written, 'level', () => at);
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

function resolveScore(
  context: Context,
  key: string,
  written: string | Readonly<Record<string, string>>,
  place: PathPlace,
): Score[] {
  const subject = readSubject(context, key, place);
  if (!subject) return [];
  const rating = readRating(context, scaleOf(context, subject.of), written, place);
  return rating ? [{ ...subject, rating, key }] : [];
}

/** `address` or `address@category`. */
function readSubject(
  context: Context,
  key: string,
  place: PathPlace,
): { of: Address; category: string | undefined } | undefined {
  const at = key.lastIndexOf('@');
  const written = at < 0 ? key : key.slice(0, at);
  const keyPlace = () => ({ ...place, at: 'key' as const });
  const of = referAddress(context, written, ['contact', 'department', 'account'], keyPlace);
  const category = at < 0 ? undefined : refer(context, 'category', key.slice(at + 1), keyPlace);
  return of === undefined || (at >= 0 && category === undefined) ? undefined : { of, category };
}

/** The scale of the subject's layer: persons, departments, or the company. */
function scaleOf(context: Context, of: Address): Scale {
  const { method, words, names } = context;
  if (names.has('contact', of))
    return { dimensions: words['key-dimension'], levels: words['key-level'], range: method.key.points };
  if (names.has('department', of))
    return {
      dimensions: words['general-dimension'],
      levels: words['general-level'],
      range: method.general.points,
    };
  return { dimensions: words.stage, levels: words['organization-level'], range: method.organization.depth };
}

function readRating(
  context: Context,
  scale: Scale,
  written: string | Readonly<Record<string, string>>,
  place: PathPlace,
): Rating | undefined {
  if (typeof written !== 'string') return readPointsByName(context, scale, written, place);
  if (written === 'same' || written === '不变') return { kind: 'same' };
  if (/^[\d.\s]+$/.test(written)) return readPoints(context, scale, written, place);
  const level = readWord(context, scale.levels, written, 'level', () => place);
  return level ? { kind: 'level', level } : undefined;
}

function readPoints(context: Context, scale: Scale, written: string, place: PathPlace): Rating | undefined {
  const parts = written.trim().split(/\s+/);
  const points: Record<string, number> = {};
  let good = parts.length === scale.dimensions.ids.length;
  for (let index = 0; good && index < parts.length; index += 1) {
    const part = parts[index]!;
    if (part === notObserved) continue;
    const number = /^\d$/.test(part) ? Number(part) : Number.NaN;
    if (number >= scale.range[0] && number <= scale.range[1]) points[scale.dimensions.ids[index]!] = number;
    else good = false;
  }
  if (good && Object.keys(points).length > 0) return { kind: 'points', points };
  report(
    context,
    'bad-points',
    { found: written, expected: scale.dimensions.ids.length, from: scale.range[0], to: scale.range[1] },
    place,
  );
  return undefined;
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
