/** `crp check`: is the plan valid, is it sound? */
import { assessRegion } from '../analyses/assess-region.ts';
import { gaps } from '../analyses/gaps.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { acceptFindings } from '../findings/accept.ts';
import { findAll } from '../findings/find.ts';
import { checkOutput } from '../outputs/check.ts';
import { readPlan } from '../plan/read.ts';
import { redactPlan } from '../plan/redact.ts';
import type { State } from '../plan/state.ts';
import { stateAt } from '../plan/state-at.ts';
import { createPlaces, inOrderOfPlace } from '../tree/places.ts';
import { checkView } from '../views/check.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { isFailing, unknownCode } from './fail-on.ts';
import { findPlan } from './find-plan.ts';
import { languageOf } from './language.ts';
import { nameLeftOut, planFiles, printPage, refuse } from './page.ts';

export const check: Command = {
  run,
};

async function run(invocation: Invocation): Promise<ExitCode> {
  const { io, options, words } = invocation;
  const unknown = unknownCode(options);
  if (unknown) return refuse(invocation, unknown);
  const found = findPlan(io, words[0], options.file);
  if ('problem' in found) return refuse(invocation, found.problem);
  const reading = await readPlan(planFiles(io), found.file, { keepGoing: options.keepGoing });
  if (reading.diagnostics.some((each) => each.code === 'file-missing'))
    return refuse(invocation, reading.diagnostics[0]!);
  const lang = languageOf(reading, found.file, invocation);
  const asOf = options.asOf ?? found.asOf ?? io.today;
  const plan =
    reading.plan && (options.redact ? redactPlan(reading.plan, reading.method!, lang) : reading.plan);
  const findings =
    plan && reading.method
      ? findingsOf(stateAt(plan, reading.method, asOf, io.today))
      : { findings: [], accepted: [] };
  const isAsked = (each: Diagnostic) => options.rule.length === 0 || options.rule.includes(each.code);
  // Excerpts and paths would show the names that a redacted page leaves out.
  const places = createPlaces(options.redact ? new Map() : reading.texts);
  const read = inOrderOfPlace(reading.diagnostics, createPlaces(reading.texts), [...reading.texts.keys()]);
  const diagnostics = [...read, ...findings.findings].filter(isAsked);
  const page = {
    region: plan?.region.name,
    asOf,
    diagnostics: options.redact ? diagnostics.map(withoutPlace) : diagnostics,
    accepted: findings.accepted.length,
    places,
    all: options.all,
    lang,
  };
  const code = await printPage(invocation, lang, {
    format: 'table',
    document: () => (plan ? nameLeftOut(checkView(page), plan, lang) : checkView(page)),
    result: () => checkOutput(page),
  });
  if (code !== 0) return code;
  return isFailing(diagnostics, options) ? 1 : 0;
}

/** Every finding of a region at the day, and those that the team accepted. */
export function findingsOf(state: State): {
  readonly findings: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
} {
  const region = assessRegion(state);
  return acceptFindings(findAll({ state, region, gaps: gaps(state, region, {}) }), state);
}

function withoutPlace(diagnostic: Diagnostic): Diagnostic {
  const { place: _, related: __, ...rest } = diagnostic;
  return rest as Diagnostic;
}
