/** `crp init`: asks what a plan begins with, and writes it laid out by person; or takes over the plan before. Never overwrites. */
import path from 'node:path';
import { stringify } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { type InitAnswers, initWords } from '../locale/init.ts';
import { initSample } from '../locale/init-sample.ts';
import type { Lang } from '../locale/lang.ts';
import { builtInMethod } from '../method/built-in.ts';
import { addDays } from '../plan/day.ts';
import { readPeriod } from '../plan/period.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { schemaFiles } from './init/schema-files.ts';
import { refuse } from './page.ts';

export const init: Command = { run };

async function run(invocation: Invocation): Promise<ExitCode> {
  const { io, options, words } = invocation;
  if (options.from !== undefined) {
    const { followPlan } = await import('./init/next-year.ts');
    return followPlan(invocation);
  }
  const folder = words[0] ?? '.';
  const answers = await askAll(invocation);
  if (answers === undefined) {
    io.err(`${initWords[invocation.lang].brokeOff}\n`);
    return 2;
  }
  if ('problem' in answers) return refuse(invocation, answers.problem);
  const files = [
    ...(options.sample ? initSample : initWords[answers.lang].blank)(answers),
    ...schemaFiles(builtInMethod),
  ];
  const taken = files
    .map((file) => path.join(folder, file.path))
    .find((file) => io.kindOf(file) !== undefined);
  if (taken !== undefined) return refuse(invocation, diagnostic('folder-in-use', { file: taken }));
  for (const file of files) {
    const failure = io.write(path.join(folder, file.path), file.text);
    if (failure)
      return refuse(invocation, diagnostic('output-unwritable', { file: file.path, reason: failure.reason }));
  }
  io.out(
    `${initWords[answers.lang]
      .wrote(
        files.map((file) => file.path),
        folder === '.' ? '' : folder,
      )
      .trimEnd()}\n`,
  );
  return 0;
}

type Question = 'region' | 'period' | 'currency' | 'industry' | 'by';

/** The answers; undefined where the person broke off. */
async function askAll(
  invocation: Invocation,
): Promise<InitAnswers | undefined | { readonly problem: Diagnostic }> {
  const { io, options, prompter, lang } = invocation;
  const takesPresets = options.yes || options.sample;
  const given: Readonly<Record<Question, string | undefined>> = {
    region: options.region,
    period: options.period,
    currency: options.currency,
    industry: options.industry,
    by: options.by ?? io.environment['CRP_USER'],
  };
  const answered: Partial<Record<Question, string>> = {};
  let language: Lang = options.lang ?? lang;
  if (!takesPresets && io.interactive && options.lang === undefined) {
    const chosen = await prompter.choose(
      initWords[lang].questions.lang,
      [
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ],
      lang,
    );
    if (chosen === undefined) return undefined;
    language = chosen as Lang;
  }
  const words = initWords[language];
  const presets: Readonly<Record<Question, string>> = { ...words.presets, period: io.today.slice(0, 4) };
  for (const question of ['region', 'period', 'currency', 'industry', 'by'] as const) {
    const fault = (answer: string) =>
      accepts(question, answer) ? undefined : question === 'industry' ? undefined : words.faults[question];
    const flag = `--${question}`;
    const written = given[question];
    if (written !== undefined) {
      const wrong = fault(written);
      if (wrong !== undefined)
        return { problem: diagnostic('bad-option', { option: flag, found: written, expected: wrong }) };
      answered[question] = written;
    } else if (takesPresets) answered[question] = presets[question];
    else if (!io.interactive)
      return { problem: diagnostic('answer-missing', { question: words.questions[question], flag }) };
    else {
      const answer = await prompter.text(
        words.questions[question],
        question === 'region' ? '' : presets[question],
        fault,
      );
      if (answer === undefined) return undefined;
      answered[question] = answer;
    }
  }
  return writeAnswers(answered as Record<Question, string>, language, io.today);
}

function accepts(question: Question, answer: string): boolean {
  if (question === 'period') return readPeriod(answer) !== undefined;
  if (question === 'currency') return /^[A-Z]{3}$/.test(answer);
  if (question === 'by') return /^[\p{L}\p{N}_-]+$/u.test(answer);
  return answer.trim() !== '';
}

function writeAnswers(answers: Readonly<Record<Question, string>>, lang: Lang, today: string): InitAnswers {
  const period = readPeriod(answers.period)!;
  return {
    lang,
    region: scalar(answers.region),
    regionId: answers.region.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'region',
    period: { ...period, name: scalar(period.name) },
    currency: answers.currency,
    industry: scalar(answers.industry),
    by: answers.by,
    day: (offset) => addDays(today, offset),
    year: period.from.slice(0, 4),
  };
}

/** Text as a YAML scalar that stands inside a flow map and reads as text in YAML 1.1 as well. */
function scalar(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[\p{L}][\p{L}\p{N} _-]*$/u.test(line) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(line)
    ? line
    : stringify(line, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
