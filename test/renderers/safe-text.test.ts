import { expect, test } from 'vitest';
import { showControls, textLine, textLines, verbatimLines } from '../../src/renderers/safe-text.ts';

test.each([
  ['a colour', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a one-byte escape', '\u009b2J', '\\u{9b}2J'],
  [
    'the other reading direction',
    'a\u202eb\u2066c\u200fd\u061ce',
    'a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}e',
  ],
  ['half a character', 'a\ud83d', 'a\\u{d83d}'],
  ['a tab', 'a\tb', 'a b'],
  ['joined emoji and marks stay', '👩‍💼e\u0301', '👩‍💼e\u0301'],
])('%s', (_, text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('every kind of line break breaks a line; blank ones fall', () => {
  const text = 'a\nb\r\nc\rd\u0085e\u2028f\u2029g\vh\fi \n\n';
  expect(textLines(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  expect(textLine(text)).toBe('a / b / c / d / e / f / g / h / i');
  expect(textLines(' \n')).toEqual(['']);
});

test('verbatim text keeps its blank lines and its indentation', () => {
  expect(verbatimLines('\n\n  a\n\n b \n\n')).toEqual(['  a', '', ' b']);
  expect(verbatimLines('\n')).toEqual([]);
});
