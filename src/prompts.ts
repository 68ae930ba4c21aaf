/** The Prompter port and its version for a terminal: how somebody is asked. */
import type { RatingAnswer, RatingQuestion } from './document/question.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Questions to a person. Every method answers undefined when the person breaks off. */
export interface Prompter {
  text(
    question: string,
    preset: string,
    fault: (answer: string) => string | undefined,
  ): Promise<string | undefined>;
  /** Yes or no; `preset` is the answer of Enter. */
  confirm(question: string, preset: boolean): Promise<boolean | undefined>;
  choose(question: string, choices: readonly Choice[], preset: string): Promise<string | undefined>;
  rate(question: RatingQuestion): Promise<RatingAnswer | undefined>;
}

/** The questions are loaded at the first one, so that commands which ask nothing do not pay for it. */
export function createPrompter(): Prompter {
  return {
    text: (question, preset, fault) => ask(async (on) => on.askText(question, preset, fault)),
    confirm: (question, preset) => ask(async (on) => on.askConfirm(question, preset)),
    choose: (question, choices, preset) => ask(async (on) => on.askChoice(question, choices, preset)),
    rate: (question) => ask(async (on) => on.askRating(question)),
  };
}

type Terminal = typeof import('./terminal/index.ts');

async function ask<Answer>(question: (on: Terminal) => Promise<Answer>): Promise<Answer | undefined> {
  const terminal = await import('./terminal/index.ts');
  try {
    return await question(terminal);
  } catch (error) {
    // Ctrl-C and a closed terminal both end the question.
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}
