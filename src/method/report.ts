/** How the checks of a method report what cannot hold: with a path, and a place in the company's file. */
import {
  type Diagnostic,
  type DiagnosticParameters,
  diagnostic,
  type Path,
  type Place,
} from '../diagnostic/diagnostic.ts';
import type { MethodParameters } from '../diagnostic/method.ts';
import { nearestWord } from '../tree/nearest.ts';
import type { MethodOrigin } from './merge.ts';
import type { Method } from './method.ts';
import {
  createWordList,
  declaredAt,
  type Labelled,
  labelledThings,
  type VocabularyName,
} from './vocabulary.ts';

export type MethodCode = keyof MethodParameters | 'missing-key' | 'bad-number';

/** A check looks at one side of a method and reports what cannot hold there. */
export type Check = (method: Method, report: Report) => void;

export interface Report {
  /** Reports a fault at a path of the merged method. */
  fault<Code extends MethodCode>(
    code: Code,
    parameters: DiagnosticParameters[Code],
    path: Path,
    where?: { readonly at?: 'key' | 'value'; readonly related?: Path },
  ): void;
  /** Reports a name that stands for nothing in its vocabulary; `at: 'key'` where the name is a key. */
  name(found: string, vocabulary: VocabularyName, path: Path, at?: 'key' | 'value'): void;
}

/** A report that collects diagnostics into the list. */
export function createReport(method: Method, origin: MethodOrigin, diagnostics: Diagnostic[]): Report {
  const things = labelledThings(method);
  const removed = new Map<string, { readonly index: number; readonly places: string[] }>();
  const known = (vocabulary: VocabularyName) => things[vocabulary].map(({ id }) => id);
  return {
    fault(code, parameters, path, { at = 'value', related } = {}) {
      // of two things that clash, the company's is shown: the built-in one alone was right
      const swap = related !== undefined && origin.placeOf(path) === undefined;
      const place = origin.nearestPlace(swap ? related : path, at);
      const other = related && origin.placeOf(swap ? path : related);
      diagnostics.push(diagnostic(code, parameters, { place, ...(other && { related: [other] }) }));
    },
    name(found, vocabulary, path, at = 'value') {
      const ids = known(vocabulary);
      if (ids.includes(found)) return;
      const where = nameOfPath(method, path);
      const own = origin.placeOf(path, at);
      if (own) {
        const parameters = {
          found,
          kind: vocabulary,
          in: [where],
          inherited: false,
          known: ids,
          ...suggest(found, things[vocabulary]),
        };
        diagnostics.push(diagnostic('method-unknown-name', parameters, { place: own }));
        return;
      }
      // what the company's file took away is said once, with every part of the built-in method that still names it
      const key = `${vocabulary} ${found}`;
      const gone = removed.get(key) ?? { index: diagnostics.length, places: [] };
      gone.places.push(where);
      removed.set(key, gone);
      const place = placeOfRemoval(origin, declaredAt[vocabulary], found);
      const parameters = { found, kind: vocabulary, in: gone.places, inherited: true, known: ids };
      diagnostics[gone.index] = diagnostic('method-unknown-name', parameters, { place });
    },
  };
}

/** A label where an id was meant, else the nearest id. */
function suggest(found: string, things: readonly Labelled[]): { suggestion?: string } {
  const suggestion =
    createWordList(things).idOf(found) ??
    nearestWord(
      found,
      things.map(({ id }) => id),
    );
  return suggestion === undefined ? {} : { suggestion };
}

/** What the built-in method names and is gone was taken away in the company's file: by null, or by a list of its own. */
function placeOfRemoval(origin: MethodOrigin, declaration: Path, found: string): Place {
  return origin.placeOf([...declaration, found], 'key') ?? origin.nearestPlace(declaration, 'key');
}

/**
 * A path as people would say it: entries of lists by their id, else counted from 1.
 *
 * @example
 * nameOfPath({ key: { gates: [{ id: 'act', needs: {} }] } }, ['key', 'gates', 0, 'needs']) // 'key.gates[act].needs'
 */
export function nameOfPath(method: unknown, path: Path): string {
  let value = method;
  let name = '';
  for (const step of path) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
    if (typeof step === 'string') name += name === '' ? step : `.${step}`;
    else name += `[${hasId(value) ? value.id : step + 1}]`;
  }
  return name;
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
