/** An account's three layers at a day, as JSON prints them. */
import type {
  AccountAssessment,
  Colour,
  ContactAssessment,
  ContactChange,
  GeneralAssessment,
  IndexChange,
  NextLevel,
  OrganizationAssessment,
} from '../analyses/assessment.ts';
import type { Address } from '../plan/plan.ts';
import { contactsOutput } from './contacts.ts';
import {
  assessedOutput,
  capOutput,
  confirmationOutput,
  departmentLevelOutput,
  freshnessOutput,
} from './levels.ts';
import type { AccountOutput } from './schemas/accounts.ts';

type OrganizationOutput = AccountOutput['organization'];

/** `contacts` are those of the account that were asked for. */
export function accountOutput(
  account: AccountAssessment,
  contacts: readonly ContactAssessment[],
  changes: ReadonlyMap<Address, ContactChange>,
  change: IndexChange | undefined,
): AccountOutput {
  const { state, index, lines, general } = account;
  return {
    tier: state.tier,
    maturity: state.maturity,
    owner: state.owner ?? null,
    index: {
      value: index.value,
      before: change?.before ?? null,
      completeness: index.completeness,
      marked: index.marked,
      weight: index.weight,
      parts: index.parts.map(({ address, weight, level, value, contribution }) => ({
        contact: address,
        weight,
        level: level ?? null,
        value,
        contribution,
      })),
      changes: (change?.parts ?? []).map(({ address, ...part }) => ({ contact: address, ...part })),
    },
    colour: colourOutput(account.colour),
    lines: {
      live: lines.live,
      roles: lines.roles,
      own: lines.own,
      needed: lines.needed,
      missing: lines.missing,
      enough: lines.enough,
    },
    general: generalOutput(general),
    organization: organizationOutput(account.organization),
    'organization-by-category': Object.fromEntries(
      [...account.organizationScoped].map(([category, scoped]) => [category, organizationOutput(scoped)]),
    ),
    departments: Object.fromEntries(
      general.departments.map((department) => [
        department.state.department.id,
        {
          weight: department.weightName,
          owner: department.state.owner ?? null,
          level: department.level ?? null,
          score: department.score ?? null,
          general: departmentLevelOutput(department),
        },
      ]),
    ),
    contacts: contactsOutput(contacts, changes),
  };
}

function colourOutput({ name, reasons }: Colour): AccountOutput['colour'] {
  return {
    name,
    reasons: reasons.map((reason) =>
      reason.kind === 'nobody-supportive'
        ? { kind: reason.kind, 'enough-points': reason.enoughPoints }
        : reason,
    ),
  };
}

function generalOutput({
  score,
  byScore,
  caps,
  level,
  provisional,
  next,
}: GeneralAssessment): AccountOutput['general'] {
  return {
    score,
    'by-score': byScore ?? null,
    caps: caps.map(capOutput),
    level: level ?? null,
    provisional,
    next: nextOutput(next),
  };
}

function organizationOutput(organization: OrganizationAssessment): OrganizationOutput {
  const { rated, index, breadth, stages, mechanisms, freshness } = organization;
  return {
    assessed: rated ? assessedOutput(rated) : null,
    index,
    breadth,
    stages: Object.fromEntries(stages.map(({ stage, ...rest }) => [stage, rest])),
    mechanisms,
    claimed: organization.claimed ?? null,
    level: organization.level ?? null,
    confirmation: confirmationOutput(organization.confirmation),
    provisional: organization.provisional,
    judged: organization.judged,
    freshness: freshness ? freshnessOutput(freshness) : null,
    next: nextOutput(organization.next),
  };
}

function nextOutput(next: NextLevel | undefined): OrganizationOutput['next'] {
  return next ? { level: next.level, from: next.from, points: next.points, unmet: next.unmet } : null;
}
