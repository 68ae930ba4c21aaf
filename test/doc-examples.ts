/** Finds the examples in doc comments: after `@example`, an expression over one or more lines and, behind the last `//`, what it gives. */

export interface DocExample {
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
}

/**
 * All examples of a source file. A line that begins with `//` before any expression is a remark.
 *
 * @example
 * findExamples('/**\n * @example\n * one(1) // 2\n *\/') // [{ line: 3, expression: 'one(1)', expected: '2' }]
 */
export function findExamples(source: string): readonly DocExample[] {
  const examples: DocExample[] = [];
  let inside = false;
  let pending: string[] = [];
  for (const [index, written] of source.split('\n').entries()) {
    const line = written.replace(/^\s*\* ?/, '');
    if (/^@|^\/$/.test(line) || /\*\/\s*$/.test(written)) {
      inside = line.startsWith('@example');
      pending = [];
      continue;
    }
    if (!inside || line.trim() === '') continue;
    const [, code, expected] = /^(.*?)(?:^| )\s*\/\/ ((?:(?! \/\/ ).)*)$/.exec(line) ?? [];
    if (expected === undefined) pending.push(line);
    else if (`${pending.join('')}${code}`.trim() !== '') {
      examples.push({ line: index + 1, expression: [...pending, code].join('\n').trim(), expected });
      pending = [];
    }
  }
  return examples;
}
