/** Asks on the terminal: the only place where inquirer is used. */
import inquirer from 'inquirer';
import type { RatingAnswer, RatingQuestion } from '../document/question.ts';
import type { Choice } from '../prompts.ts';
import { ratingPrompt } from './rating-prompt.ts';

export async function askText(
  question: string,
  preset: string,
  fault: (answer: string) => string | undefined,
): Promise<string> {
  const validate = (answer: string) => fault(answer) ?? true;
  const { answer } = await inquirer.prompt([
    { type: 'input', name: 'answer', message: question, default: preset, validate },
  ]);
  return answer;
}

export async function askConfirm(question: string, preset: boolean): Promise<boolean> {
  const { answer } = await inquirer.prompt([
    { type: 'confirm', name: 'answer', message: question, default: preset },
  ]);
  return answer;
}

export async function askChoice(
  question: string,
  choices: readonly Choice[],
  preset: string,
): Promise<string> {
  const named = choices.map(({ value, label }) => ({ value, name: label }));
  const { answer } = await inquirer.prompt([
    { type: 'select', name: 'answer', message: question, default: preset, choices: named },
  ]);
  return answer;
}

export function askRating(question: RatingQuestion): Promise<RatingAnswer> {
  return ratingPrompt(question);
}
