/** Turns places of diagnostics and plan entries into lines and columns, parsing each file again only when it is asked about. */
import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import { type Excerpt, excerpt, type Position, position } from '../source.ts';
import { createLocator, type Location, type Locator } from './locate.ts';

export interface Places {
  /** Line and column of what is said; where the file is no text, of its first bad line. */
  at(diagnostic: Diagnostic): Position | undefined;
  /** Line and column, from 1; undefined where the file was not read as text. */
  positionOf(place: Place): Position | undefined;
  excerptOf(place: Place): Excerpt | undefined;
  /**
   * The places beside the one of a diagnostic. What stands behind an anchor stands in one place only: instead of it once
   * more, the aliases that use it are given.
   */
  relatedOf(diagnostic: {
    readonly place?: Place;
    readonly related?: readonly Place[];
  }): readonly RelatedPlace[];
  /** `plan.yaml:295`, for pages. */
  lineOf(place: Place): string;
}

/** A place beside that of a diagnostic; without a position where its text was not read. */
export interface RelatedPlace {
  readonly file: string;
  readonly at?: Position;
}

function isSame(one: Location, other: Location | undefined): boolean {
  return one.offset === other?.offset && one.length === other.length;
}

/** Places in these texts, by file. */
export function createPlaces(texts: ReadonlyMap<string, string>): Places {
  const locators = new Map<string, Locator>();
  const find = (place: Place): { text: string; location: Location } | undefined => {
    const text = texts.get(place.file);
    if (text === undefined) return undefined;
    if ('offset' in place) return { text, location: { offset: place.offset, length: place.length } };
    const locator = locators.get(place.file) ?? createLocator(text);
    locators.set(place.file, locator);
    return { text, location: locator.locate(place.path, place.at ?? 'value') };
  };
  const positionOf = (place: Place) => {
    const found = find(place);
    return found && position(found.text, found.location.offset);
  };
  return {
    at: (diagnostic) => {
      if (diagnostic.code === 'not-utf8') return { line: diagnostic.parameters.line ?? 1, column: 1 };
      return diagnostic.place && positionOf(diagnostic.place);
    },
    positionOf,
    excerptOf: (place) => {
      const found = find(place);
      return (
        found &&
        excerpt({ file: place.file, text: found.text }, found.location.offset, found.location.length, 90)
      );
    },
    relatedOf: ({ place, related }) => {
      const own = place && find(place);
      const all = (related ?? []).flatMap((each): RelatedPlace[] => {
        const found = find(each);
        if (!found) return [{ file: each.file }];
        const isShared = each.file === place?.file && isSame(found.location, own?.location);
        const at = isShared ? (found.location.uses ?? []) : [found.location];
        return at.map(({ offset }) => ({ file: each.file, at: position(found.text, offset) }));
      });
      return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
    },
    lineOf: (place) => {
      const found = find(place);
      return found ? `${place.file}:${position(found.text, found.location.offset).line}` : place.file;
    },
  };
}

/** Diagnostics in the order of their files as given, then of their places; those without one last. */
export function inOrderOfPlace<Each extends { readonly place?: Place }>(
  diagnostics: readonly Each[],
  places: Places,
  files: readonly string[],
): readonly Each[] {
  const keyOf = ({ place }: Each): readonly [number, number, number] => {
    if (place === undefined) return [files.length + 1, 0, 0];
    const at = places.positionOf(place);
    const file = files.indexOf(place.file);
    return [file < 0 ? files.length : file, at?.line ?? 0, at?.column ?? 0];
  };
  return diagnostics
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ each }) => each);
}
