/** A person at a real terminal in front of the built program: waits for words on the screen, then types. */
import { type IPty, spawn } from '@lydell/node-pty';

export const environment = { ...process.env, LC_ALL: 'en_GB.UTF-8', TERM: 'xterm-256color', CI: '' };

/** A person at a terminal: waits for words on the screen, then types. */
export class Person {
  readonly #terminal: IPty;
  readonly ended: Promise<number>;
  #screen = '';
  #read = 0;
  /** Keys typed so far. */
  keys = 0;

  constructor(
    program: string,
    argv: readonly string[],
    { folder, locale = 'en_GB.UTF-8', columns = 100 }: { folder: string; locale?: string; columns?: number },
  ) {
    this.#terminal = spawn(process.execPath, [program, ...argv], {
      cwd: folder,
      cols: columns,
      rows: 40,
      env: { ...environment, LC_ALL: locale },
    });
    this.#terminal.onData((text) => {
      this.#screen += text;
    });
    this.ended = new Promise((resolve) => this.#terminal.onExit(({ exitCode }) => resolve(exitCode)));
  }

  get screen(): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves the cursor is not what people read
    return this.#screen.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
  }

  async sees(words: string): Promise<void> {
    const until = Date.now() + 10_000;
    for (;;) {
      const at = this.screen.indexOf(words, this.#read);
      if (at >= 0) {
        this.#read = at + words.length;
        return;
      }
      if (Date.now() > until) throw new Error(`never saw ${words} in:\n${this.screen}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Types keys one by one; they are counted. */
  types(keys: string): void {
    this.keys += [...keys].length;
    this.#terminal.write(keys);
  }
}
