/** Every fault of a company's method file, each in a small file that states its own expectation. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type MethodParameters, methodSeverity } from '../../src/diagnostic/method.ts';
import { methodMessages } from '../../src/locale/diagnostics/method.ts';
import type { Lang } from '../../src/locale/lang.ts';
import { position } from '../../src/source.ts';
import { createLocator } from '../../src/tree/locate.ts';
import { readMethodText } from './read-text.ts';

const folder = new URL('./errors/', import.meta.url);
const files = readdirSync(folder)
  .toSorted()
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const expected = text
      .split('\n')
      .flatMap((line) => (line.startsWith('# expect: ') ? [line.slice(10)] : []));
    return { file, text, expected, ...readMethodText(text, file) };
  });

function placeText(text: string, place: Diagnostic['place']): string {
  if (place === undefined || !('path' in place)) return '';
  const { line, column } = position(text, createLocator(text).locate(place.path, place.at).offset);
  return `${line}:${column}`;
}

function isOfMethod(code: string): code is keyof MethodParameters {
  return Object.hasOwn(methodSeverity, code);
}

function said({ code, parameters }: Diagnostic, lang: Lang): { message: string; help?: string } {
  if (!isOfMethod(code)) return { message: JSON.stringify(parameters) };
  const say = methodMessages[lang][code] as (given: typeof parameters) => { message: string; help?: string };
  return say(parameters);
}

describe.each(files)('$file', ({ file, text, expected, diagnostics, method }) => {
  it('is refused as it says', () => {
    const found = diagnostics.map((one) =>
      [
        one.code,
        placeText(text, one.place),
        ...(one.related ?? []).map((place) => `(${placeText(text, place)})`),
        said(one, 'en').message,
      ].join(' '),
    );
    expect(found).toEqual(expected);
    expect(method).toBeUndefined();
  });

  it('points into its own file', () => {
    for (const { place } of diagnostics) expect(place?.file).toBe(file);
  });
});

describe('all of them together', () => {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const reasonsOf = (code: string) =>
    [
      ...new Set(
        all
          .filter((one) => one.code === code)
          .map(({ parameters }) => (parameters as { reason?: string }).reason),
      ),
    ].toSorted();

  it('hold every code', () => {
    expect([...new Set(all.map(({ code }) => code).filter(isOfMethod))].toSorted()).toEqual(
      Object.keys(methodSeverity).toSorted(),
    );
  });

  it('hold every reason', () => {
    expect(reasonsOf('gate-unreachable')).toEqual([
      'act-never-shows',
      'always-holds',
      'more-than-dimensions',
      'no-alternative',
      'not-in-this-layer',
      'nothing-lifts',
      'points-above-highest',
    ]);
    expect(reasonsOf('gate-never-caps')).toEqual([
      'asks-nothing',
      'caps-at-highest',
      'from-not-above',
      'never-triggered',
    ]);
    expect(reasonsOf('condition-unreachable')).toEqual([
      'breadth',
      'depth',
      'lowest-level',
      'mechanisms',
      'no-stage',
    ]);
  });

  it('say what to do, in Chinese without words that are no names, in English without Han but the names', () => {
    for (const one of all.filter(({ code }) => isOfMethod(code))) {
      for (const lang of ['zh', 'en'] as const) {
        const { message, help } = said(one, lang);
        expect(message).not.toContain('undefined');
        expect(help).toMatch(/\S/);
        expect(help).not.toContain('undefined');
        if (lang === 'zh') expect(message).toMatch(/\p{Script=Han}/u);
        else if (!/\p{Script=Han}/u.test(JSON.stringify(one.parameters)))
          expect(message).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
