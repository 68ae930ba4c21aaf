/** The Prompter port and its inquirer version: how somebody is asked. */

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
}

/** Inquirer is loaded at the first question, so that commands which ask nothing do not pay for it. */
export function createPrompter(): Prompter {
  return {
    text: (question, preset, fault) =>
      ask((inquirer) =>
        inquirer.prompt([
          {
            type: 'input',
            name: 'answer',
            message: question,
            default: preset,
            validate: (answer: string) => fault(answer) ?? true,
          },
        ]),
      ),
    confirm: (question, preset) =>
      ask((inquirer) =>
        inquirer.prompt([{ type: 'confirm', name: 'answer', message: question, default: preset }]),
      ),
    choose: (question, choices, preset) =>
      ask((inquirer) =>
        inquirer.prompt([
          {
            type: 'select',
            name: 'answer',
            message: question,
            default: preset,
            choices: choices.map((choice) => ({ value: choice.value, name: choice.label })),
          },
        ]),
      ),
  };
}

type Inquirer = typeof import('inquirer')['default'];

async function ask<Answer>(
  question: (inquirer: Inquirer) => Promise<{ answer: Answer }>,
): Promise<Answer | undefined> {
  const { default: inquirer } = await import('inquirer');
  try {
    return (await question(inquirer)).answer;
  } catch (error) {
    // Ctrl-C and a closed terminal both end the question.
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}
