import fc from 'fast-check';
import { eastAsianWidth } from 'get-east-asian-width';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/document/width.ts';
import { textLine } from '../../src/renderers/safe-text.ts';
import { type Measure, wrapText } from '../../src/renderers/wrap.ts';
import { hostileText } from './hostile.ts';

const measure: Measure = (text) => displayWidth(text);

test.each([
  ['what fits stays', '岷云 唐越', 9, ['岷云 唐越']],
  ['between Chinese characters', '决策者没有线路可以走了', 12, ['决策者没有线', '路可以走了']],
  ['never before closing punctuation', '决策者没有线，先补线。', 12, ['决策者没有', '线，先补线。']],
  ['never after opening punctuation', '决策者没有（先补）', 12, ['决策者没有', '（先补）']],
  ['at spaces, which fall', 'needs a public act by May', 12, ['needs a', 'public act', 'by May']],
  ['not inside a Latin word', '由Vertex独家供应', 8, ['由Vertex', '独家供应']],
  ['between the two scripts', '会上推荐Vertex独家', 10, ['会上推荐', 'Vertex独家']],
  ['a number keeps its unit', '过期了 197 天没有人管', 10, ['过期了', '197 天没有', '人管']],
  ['a number keeps its unit without a space', '剩余还有约四十67天到期', 16, ['剩余还有约四十', '67天到期']],
  ['a word wider than the line is broken', 'minyun/chen-network', 8, ['minyun/c', 'hen-netw', 'ork']],
  ['but not inside one visible character', '👩‍💼👩‍💼👩‍💼', 5, ['👩‍💼👩‍💼', '👩‍💼']],
  ['a character wider than the line stands over', '陈岚', 1, ['陈', '岚']],
  ['spaces inside a line stay', 'a  b    c-long-word', 8, ['a  b', 'c-long-w', 'ord']],
  [
    'a short last line gets company',
    '去重后合计 20200 万元，不可相加。',
    30,
    ['去重后合计 20200 万元，', '不可相加。'],
  ],
  ['nothing is one empty line', '', 5, ['']],
])('%s', (_, text, width, lines) => {
  expect(wrapText(text, width, measure)).toEqual(lines);
});

test('characters of ambiguous width count as they are drawn', () => {
  expect(wrapText('→→→ →→→', 6, (text) => displayWidth(text, 1))).toEqual(['→→→', '→→→']);
  expect(wrapText('→→→ →→→', 7, (text) => displayWidth(text, 1))).toEqual(['→→→ →→→']);
  expect(wrapText('→→→ →→→', 7, (text) => displayWidth(text, 2))).toEqual(['→→→', '→→→']);
});

test('property: no line is too wide, nothing but spaces is lost', () => {
  fc.assert(
    fc.property(hostileText.map(textLine), fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = wrapText(text, width, measure);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 500 },
  );
});

test('Chinese characters and the marks among them are as wide as the tables of Unicode say', () => {
  const ranges = [
    [0x3000, 0x3029],
    [0x4e00, 0x9fff],
    [0xff01, 0xff60],
  ] as const;
  const different: string[] = [];
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code += 1)
      if (displayWidth(String.fromCodePoint(code)) !== eastAsianWidth(code))
        different.push(String.fromCodePoint(code));
  expect(different).toEqual([]);
});
