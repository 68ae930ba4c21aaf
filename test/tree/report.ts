/** Reads a text and writes what is said about it in lines that a test can hold against its input. */
import { position } from '../../src/source.ts';
import { readTree } from '../../src/tree/read.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** `line:column code what`, and the lines of the related places behind `<`. */
export function report(input: string | Uint8Array): string[] {
  const bytes = typeof input === 'string' ? bytesOf(input) : input;
  const { text = '', diagnostics } = readTree('plan.yaml', bytes);
  return diagnostics.map(({ code, parameters, place, related = [] }) => {
    const offset = place !== undefined && 'offset' in place ? place.offset : 0;
    const { line, column } = position(text, offset);
    const values = Object.values(parameters).map(String).join(' ');
    const others = related.map((each) => ('offset' in each ? position(text, each.offset).line : 0));
    return `${line}:${column} ${code} ${values}${others.length > 0 ? ` < ${others.join(' ')}` : ''}`.trim();
  });
}

/** What stands between the backticks, without the indentation that the test's own code gives it. */
export function yaml(lines: TemplateStringsArray): string {
  const text = lines.raw[0]?.replace(/^\n/, '').replace(/\n *$/, '\n') ?? '';
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.replace(/^ +/, '').length);
  return text.replace(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '');
}
