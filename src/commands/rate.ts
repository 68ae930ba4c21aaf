/** `crp rate`: gets assessments into the plan; shows first what they change, then writes them. */

import { assessRegion } from '../analyses/assess-region.ts';
import { ratingEffects } from '../analyses/rating-effects.ts';
import { type Proposed, proposeChanges, summaryOf } from '../changes/changes.ts';
import { type Round, roundChanges } from '../changes/rating-entries.ts';
import type { RoundResult } from '../changes/round-result.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { rateOutput } from '../outputs/rate.ts';
import { stateAt } from '../plan/state-at.ts';
import { rateView } from '../views/rate.ts';
import type { Analysed, Command, ExitCode, Invocation } from './command.ts';
import { openPlan, planFiles, printDiagnostics, printPage, refuse } from './page.ts';
import { confirmClaims } from './rate/confirm.ts';
import { roundOfFlags } from './rate/flags.ts';
import { interview } from './rate/interview.ts';
import { raterOf } from './rate/rater.ts';
import { roundOfSheet } from './rate/read-sheet.ts';
import { writeSheet } from './rate/write-sheet.ts';
import { showAndWrite } from './write-changes.ts';

export const rate: Command = { run };

async function run(given: Invocation): Promise<ExitCode> {
  const opened = await openPlan(given, given.words[0]);
  if ('exitCode' in opened) return opened.exitCode;
  const { on, file } = opened;
  const invocation = { ...given, lang: on.lang };
  const { sheet } = on.options;
  if (sheet !== undefined) return writeSheet(invocation, on, sheet);
  const by = await raterOf(invocation, on);
  if ('problem' in by) return refuse(invocation, by.problem);
  const round = await roundFrom(invocation, on, by.id);
  if ('problem' in round) return refuse(invocation, round.problem);
  if ('nothing' in round) {
    given.io.err(`${round.nothing}\n`);
    return round.exitCode ?? 0;
  }
  return finishRound(invocation, on, file, round);
}

/** The round by the way that was asked for: confirming, flags, or an interview. */
async function roundFrom(
  invocation: Invocation,
  on: Analysed,
  by: string,
): Promise<Round | { readonly problem: Diagnostic } | { readonly nothing: string; readonly exitCode?: 2 }> {
  const { of, same, evidence, points, confirm, from } = on.options;
  if (from !== undefined) return roundOfSheet(invocation, on, by, from);
  if (confirm) return confirmClaims(invocation, on, by);
  const isAsked = invocation.io.interactive && same.length === 0 && (of ?? evidence ?? points) === undefined;
  return isAsked ? interview(invocation, on, by) : roundOfFlags(on, by);
}

/** Works out what a round changes, shows it, and writes it where that is wanted. */
async function finishRound(
  invocation: Invocation,
  on: Analysed,
  file: string,
  round: Round,
): Promise<ExitCode> {
  const { io, lang } = invocation;
  const proposal = await proposeChanges(planFiles(io), file, roundChanges(round));
  if (proposal.problems) {
    await printDiagnostics(io, proposal.problems, proposal.texts, lang);
    return 2;
  }
  const show = (outcome: RoundResult['outcome']) => {
    const result = resultOf(on, round, proposal, outcome);
    return printPage(invocation, lang, {
      format: 'table',
      document: () => rateView(result, on.state, { lang }),
      result: () => rateOutput(result),
    });
  };
  return showAndWrite(invocation, proposal.files, show);
}

function resultOf(
  on: Analysed,
  round: Round,
  proposal: Proposed,
  outcome: RoundResult['outcome'],
): RoundResult {
  const { plan, method } = proposal.reading;
  const after = stateAt(plan!, method!, round.on, on.today);
  const confirmed = round.confirmations ?? [];
  const rated = round.scores.map((score) => ({ ...score, same: score.written === 'same' }));
  const subjects = [...rated, ...confirmed];
  return {
    kind: confirmed.length > 0 ? 'confirmation' : 'rating',
    on: round.on,
    by: round.by,
    effects: ratingEffects(
      subjects.length > 0 ? subjects : round.evidence,
      assessRegion(on.at(round.on)),
      assessRegion(after),
      after,
    ),
    evidence: round.evidence.length,
    files: proposal.files.map(summaryOf),
    outcome,
  };
}
