/** The colours of the terminal: what each kind of text looks like where colour is wanted. */
import type { Tone } from '../document/document.ts';

export interface Paint {
  title(text: string): string;
  /** Headings, captions and labels. */
  strong(text: string): string;
  /** What helps the eye but says nothing: underlines, asides. */
  faint(text: string): string;
  tone(tone: Tone, text: string): string;
}

/** Leaves text as it is. */
export const noPaint: Paint = {
  title: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
  tone: (_, text) => text,
};

/** Paints with the sixteen colours that every terminal has, whatever the process runs in. */
export async function colorPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // Chalk joins all arguments it is given: as a callback of map it would print the index as well.
  const tones: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    muted: (text) => chalk.gray(text),
  };
  return {
    title: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.gray(text),
    tone: (tone, text) => tones[tone](text),
  };
}
