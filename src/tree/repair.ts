/** Reads on behind syntax errors: explains the first, writes over it, and parses again, until all are found. */
import { type Event, YAMLException } from 'js-yaml';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { eventsOf } from './events.ts';
import { explain } from './explain.ts';
import { applyPatches, hideBlock } from './fault.ts';
import { lineAt } from './lines.ts';
import type { KeyTest } from './marks.ts';

export interface Repaired {
  /** What could be read, with the faults written over; offsets are those of the original. */
  readonly text: string;
  /** Undefined where the text could not be read to its end. */
  readonly events: readonly Event[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** How much is parsed in all while errors are looked for, in characters, and how many are told. */
const effort = 20_000_000;
const mostErrors = 100;

/** Parses a text; every syntax error becomes a diagnostic, one a line. */
export function parseRepairing(file: string, original: string, isKey: KeyTest): Repaired {
  const diagnostics: Diagnostic[] = [];
  const linesTold = new Set<number>();
  let text = original;
  let spent = 0;
  while (spent < effort && diagnostics.length < mostErrors) {
    const result = parse(text);
    if ('events' in result) return { text, events: result.events, diagnostics };
    spent += result.offset + 1000;
    const found = explain(file, text, result, isKey);
    const place = found.diagnostic.place;
    const line = lineAt(text, place !== undefined && 'offset' in place ? place.offset : result.offset);
    const isNew = !linesTold.has(line.start);
    if (isNew) diagnostics.push(found.diagnostic);
    linesTold.add(line.start);
    // A second error on a line comes from how the first was written over: the line is given up.
    const stopped = lineAt(text, result.offset);
    const tries = isNew
      ? [found.patches, hideBlock(text, stopped)]
      : [hideBlock(text, line), hideBlock(text, stopped)];
    const next = tries
      .map((each) => ({ each, text: applyPatches(text, each) }))
      .find((each) => each.text !== text);
    if (next === undefined) break;
    text = next.text;
  }
  return { text, events: undefined, diagnostics };
}

function parse(text: string): { events: readonly Event[] } | { reason: string; offset: number } {
  try {
    return { events: eventsOf(text) };
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 };
    return { reason: String(error), offset: 0 };
  }
}
