/**
 * Reads console sessions out of a Markdown page. A block ` ```console ` holds commands behind `$ ` and what they print; a
 * line `[exit 1]` ends one that does not end with 0. A block ` ```yaml plan.yaml ` is a file of all sessions after it on the
 * page. `<!-- width: 80 -->` before a block sets the terminal's width, `today` and `locale` likewise.
 */

export interface Step {
  readonly line: number;
  /** Lines of what it prints, without empty ones at the end. */
  readonly length: number;
  readonly command: string;
  readonly argv: readonly string[];
  readonly output: string;
  readonly code: number;
}
export interface Session {
  readonly steps: readonly Step[];
  readonly files: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

export function readSessions(page: string): readonly Session[] {
  const sessions: Session[] = [];
  const files: Record<string, string> = {};
  let settings: Record<string, string> = {};
  const lines = page.replaceAll('\r\n', '\n').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const setting = /^<!-- (\w+): (.*) -->$/.exec(lines[index]!);
    if (setting) settings[setting[1]!] = setting[2]!;
    const fence = /^```(console|yaml) ?(\S*)$/.exec(lines[index]!);
    if (!fence) continue;
    const end = lines.indexOf('```', index + 1);
    const block = lines.slice(index + 1, end);
    if (fence[1] === 'yaml' && fence[2] !== '') files[fence[2]!] = `${block.join('\n')}\n`;
    if (fence[1] === 'console') {
      sessions.push({ steps: readSteps(block, index + 2), files: { ...files }, settings });
      settings = {};
    }
    index = end;
  }
  return sessions;
}

function readSteps(block: readonly string[], first: number): readonly Step[] {
  const starts = block.flatMap((line, index) => (line.startsWith('$ crp') ? [index] : []));
  return starts.map((start, number) => {
    const command = block[start]!.slice(2);
    const output = block.slice(start + 1, starts[number + 1] ?? block.length);
    while (output.at(-1) === '') output.pop();
    const { length } = output;
    const exit = /^\[exit (\d)\]$/.exec(output.at(-1) ?? '');
    if (exit) output.pop();
    while (output.at(-1) === '') output.pop();
    return {
      line: first + start,
      length,
      command,
      argv: (command.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replace(/^"|"$/g, '')),
      output: output.join('\n'),
      code: exit ? Number(exit[1]) : 0,
    };
  });
}
