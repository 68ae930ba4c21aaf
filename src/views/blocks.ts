/** Makes the small blocks that every page is put together from. */
import type { Block, Facts, Heading, Notice, Paragraph, Tone } from '../document/document.ts';

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string, tone: Tone = 'plain'): Paragraph {
  return { kind: 'paragraph', text, tone };
}

export function notice(text: string, tone: Tone = 'warn'): Notice {
  return { kind: 'notice', text, tone };
}

/** A label with its lines; those without any line are left out of the facts. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
  readonly tone?: Tone;
}

/** The facts that have something to say; no block where none has. */
export function facts(items: readonly Fact[]): readonly Facts[] {
  const said = items
    .map(({ label, lines, tone = 'plain' }) => ({ label, lines: lines.filter((line) => line !== ''), tone }))
    .filter(({ lines }) => lines.length > 0);
  return said.length === 0 ? [] : [{ kind: 'facts', items: said }];
}

/** The list as a block; none where it is empty. */
export function list(items: readonly string[], ordered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}
