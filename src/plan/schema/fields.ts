/** The scalar fields of a plan: text in, typed value out, each with the words that an editor shows and the shape that it may take in YAML. */
import * as z from 'zod';
import type { WordList } from '../../method/vocabulary.ts';
import { inBoth } from '../../tree/describe.ts';
import { refuse } from '../../tree/issues.ts';
import { nearestWord } from '../../tree/nearest.ts';
import { datePattern, readDate, suggestDate } from '../date.ts';
import type { When } from '../plan.ts';
import {
  amountPattern,
  effortPattern,
  percentagePattern,
  readAmount,
  readEffort,
  readPercentage,
  suggestAmount,
  suggestPercentage,
} from '../quantity.ts';
import { type Describe, type Described, descriptions } from './descriptions.ts';

const anyScalar = ['string', 'number', 'boolean'];

/** The description of a field in both languages, as an editor shows it, and what else its JSON Schema says. */
export function describe(en: string, zh: string, more?: Described | (() => Described)): Describe {
  return () => ({ ...inBoth(zh, en), ...(typeof more === 'function' ? more() : more) });
}

/**
 * A text that `read` turns into its typed value, or refuses. A check does in one step what zod's transform does in three, and
 * nearly every value of a plan comes by here.
 */
function scalar<Value>(
  read: (written: string, context: z.core.ParsePayload<string>) => Value,
): z.ZodType<Value, string> {
  const check = z.check((payload) => {
    payload.value = read(payload.value as string, payload as z.core.ParsePayload<string>);
  });
  return new z.ZodString({ type: 'string', checks: [check] }) as z.ZodType<unknown> as z.ZodType<
    Value,
    string
  >;
}

/** Any text, as it was written. */
export function text(en: string, zh: string) {
  return z.string().register(descriptions, describe(en, zh, { type: anyScalar }));
}

export function texts(en: string, zh: string) {
  return z
    .array(z.string().register(descriptions, () => ({ type: anyScalar })))
    .register(descriptions, describe(en, zh));
}

// Most ids are ASCII; the shapes for letters of all scripts take milliseconds to compile.
const asciiId = /^[\w-]+$/;
const asciiAddress = /^[\w-]+(\/[\w-]+)?(@[\w-]+)?$/;
const idShape = /^[\p{L}\p{N}_-]+$/u;
const addressShape = /^[\p{L}\p{N}_-]+(\/[\p{L}\p{N}_-]+)?(@[\p{L}\p{N}_-]+)?$/u;

/** An id: letters of any script, digits, `-` and `_`. */
export function id(en: string, zh: string) {
  return scalar((written, context) => {
    if (!asciiId.test(written) && !idShape.test(written)) refuse(context, 'bad-id', { found: written });
    return written;
  }).register(descriptions, describe(en, zh, { type: ['string', 'number'], pattern: '^[\\p{L}\\p{N}_-]+$' }));
}

/** An id, `account/contact`, `account/department`; with `@category` where a category is allowed. */
export function address(en: string, zh: string) {
  return scalar((written, context) => {
    if (!asciiAddress.test(written) && !addressShape.test(written))
      refuse(context, 'bad-id', { found: written });
    return written;
  }).register(descriptions, describe(en, zh, { type: ['string', 'number'] }));
}

/** A date of three precisions; a month or a quarter means its last day, or its first one with `first`. */
export function date(en: string, zh: string, which: 'first' | 'last' = 'last') {
  return scalar((written, context): When => {
    const span = readDate(written);
    if (span) return { written, day: span[which] };
    const suggestion = suggestDate(written);
    refuse(context, 'bad-date', { found: written, ...(suggestion ? { suggestion } : {}) });
    return { written, day: '' };
  }).register(descriptions, describe(en, zh, { pattern: datePattern }));
}

/** An amount of money of zero or more. */
export function money(en: string, zh: string) {
  return scalar((written, context) => {
    const read = readAmount(written);
    if (read) return read;
    const suggestion = suggestAmount(written);
    refuse(context, 'bad-amount', { found: written, ...(suggestion ? { suggestion } : {}) });
    return z.NEVER;
  }).register(descriptions, describe(en, zh, { type: ['number', 'string'], pattern: amountPattern }));
}

/** A percentage or ratio from 0 to `largest`. */
export function percentage(en: string, zh: string, largest = 1) {
  return scalar((written, context) => {
    const read = readPercentage(written, largest);
    if (read) return read.toNumber();
    const suggestion = suggestPercentage(written);
    refuse(context, 'bad-percentage', { found: written, ...(suggestion ? { suggestion } : {}) });
    return z.NEVER;
  }).register(descriptions, describe(en, zh, { type: ['number', 'string'], pattern: percentagePattern }));
}

/** A whole number in a range. */
export function wholeNumber(from: number, to: number, en: string, zh: string) {
  return scalar((written, context) => {
    const number = /^[+-]?\d+$/.test(written) ? Number(written) : Number.NaN;
    if (number >= from && number <= to) return number;
    refuse(context, 'bad-number', { found: written, from, to });
    return z.NEVER;
  }).register(descriptions, describe(en, zh, { type: 'integer', minimum: from, maximum: to }));
}

export function effort(en: string, zh: string) {
  return scalar((written, context) => {
    const read = readEffort(written);
    if (read === undefined) refuse(context, 'bad-effort', { found: written });
    return read ?? z.NEVER;
  }).register(descriptions, describe(en, zh, { pattern: effortPattern }));
}

/** Yes or no; `true` and `false`, or the words of both languages. */
export function yesNo(en: string, zh: string) {
  return scalar((written, context) => {
    if (['true', 'yes', '是'].includes(written.toLowerCase())) return true;
    if (['false', 'no', '否'].includes(written.toLowerCase())) return false;
    refuse(context, 'not-allowed', { found: written, allowed: ['true', 'false'], what: '' });
    return z.NEVER;
  }).register(
    descriptions,
    describe(en, zh, { type: ['boolean', 'string'], enum: [true, false, '是', '否'] }),
  );
}

/** One of a closed list, by id or label. `what` names the list in a message. */
export function word(list: WordList, what: string, en: string, zh: string) {
  return scalar((written, context) => {
    const found = list.idOf(written);
    if (found !== undefined) return found;
    const allowed = list.words.map((each) => each.id);
    const suggestion = nearestWord(
      written,
      list.words.flatMap((each) => each.written),
    );
    refuse(context, 'not-allowed', {
      found: written,
      allowed,
      what,
      ...(suggestion ? { suggestion } : {}),
    });
    return z.NEVER;
  }).register(
    descriptions,
    describe(en, zh, () => ({
      enum: list.words.flatMap((each) => each.written),
      enumDescriptions: list.words.flatMap((each) => each.written.map(() => `${each.zh} ${each.en}`)),
    })),
  );
}
