/** What `crp brief --format json` prints. */

import type { BriefResult } from '../analyses/brief.ts';
import type { BriefAsk } from '../analyses/brief-asks.ts';
import { targetsOutputById } from './market-targets.ts';
import type { BriefOutput } from './schemas/brief.ts';

export function briefOutput(result: BriefResult): BriefOutput {
  const { opponent } = result;
  return {
    crp: 'brief',
    format: 1,
    since: result.since,
    ...briefPartsOf(result),
    accounts: Object.fromEntries(
      result.accounts.map(({ account, change }) => [
        account.id,
        {
          tier: account.state.tier,
          colour: account.colour.name,
          index: account.index.value,
          before: change?.before ?? null,
          general: account.general.level ?? null,
          organization: account.organization.level ?? null,
        },
      ]),
    ),
    opponent: opponent
      ? {
          contact: opponent.contact.address,
          level: opponent.contact.general?.level ?? null,
          'level-before': opponent.change?.before?.level ?? null,
          action: opponent.action.standing,
        }
      : null,
  };
}

/** The parts that the report holds as well. */
export function briefPartsOf({
  asOf,
  elapsed,
  targets,
  hilltops,
  topGaps,
  asks,
  trust,
}: BriefResult): Omit<BriefOutput, 'crp' | 'format' | 'since' | 'accounts' | 'opponent'> {
  return {
    'as-of': asOf,
    elapsed,
    targets: targetsOutputById(targets.standings),
    hilltops: Object.fromEntries(
      hilltops.map(({ hilltop, readiness, daysLeft }) => [
        hilltop.project.id,
        {
          light: readiness.colour,
          reasons: readiness.reasons.map((reason) => reason.kind),
          required: readiness.required,
          'in-place': readiness.inPlace,
          'days-left': daysLeft ?? null,
          amount: hilltop.project.amount?.toNumber() ?? null,
        },
      ]),
    ),
    'top-gaps': topGaps.map((gap) => gap.target.subject),
    asks: asks.map((ask) => ({
      kind: ask.kind,
      about: aboutOf(ask),
      decides: ask.decides ?? (ask.kind === 'plan' ? (ask.ask.decides ?? null) : null),
      by: (ask.by ?? (ask.kind === 'plan' ? ask.ask.by : undefined))?.day ?? null,
    })),
    trust: {
      people: trust.people,
      fresh: trust.fresh,
      stale: [...trust.stale],
      'not-assessed': [...trust.notAssessed],
      confirmed: [...trust.confirmed],
      awaiting: [...trust.awaiting],
    },
  };
}

function aboutOf(ask: BriefAsk): string[] {
  switch (ask.kind) {
    case 'plan':
      return ask.ask.for === undefined ? [] : [ask.ask.for];
    case 'opponent':
      return [ask.address];
    case 'confirm':
      return [...ask.who];
    case 'review-targets':
      return [ask.target];
  }
}
