/** Finds out who rates: `--by`, else $CRP_USER, else somebody is asked. */
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { rateWords } from '../../locale/rate.ts';
import type { Analysed, Invocation } from '../command.ts';
import { unknownSubject } from '../filter.ts';

/** The id of one of the team. */
export async function raterOf(
  { io, options, prompter, lang }: Invocation,
  on: Analysed,
): Promise<{ readonly id: string } | { readonly problem: Diagnostic }> {
  const team = on.plan.team.map(({ id }) => id);
  const named = options.by ?? io.environment['CRP_USER'];
  const question = rateWords[lang].questions.by;
  const asked =
    named === undefined && io.interactive
      ? await prompter.choose(
          question,
          on.plan.team.map(({ id, name }) => ({ value: id, label: name })),
          team[0] ?? '',
        )
      : undefined;
  const id = named ?? asked;
  if (id === undefined) return { problem: diagnostic('answer-missing', { question, flag: '--by' }) };
  return team.includes(id) ? { id } : { problem: unknownSubject(id, team) };
}
