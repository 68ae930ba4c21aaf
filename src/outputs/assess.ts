/** What `crp assess --format json` prints: the three layers of each account, by id. */
import type {
  AccountAssessment,
  AssessResult,
  ContactAssessment,
  DepartmentAssessment,
} from '../analyses/assessment.ts';
import type { AssessOutput } from './schemas/assess.ts';

type AccountOutput = AssessOutput['accounts'][string];

export function assessOutput(result: AssessResult): AssessOutput {
  const losses = result.without?.losses ?? result.losses;
  return {
    crp: 'assess',
    format: 1,
    'as-of': result.asOf,
    since: result.change.since,
    accounts: Object.fromEntries(
      result.accounts.map((account) => [
        account.id,
        accountOutput(account, result.change.before.accountById.get(account.id)?.index.value ?? null),
      ]),
    ),
    movements: Object.fromEntries(
      Object.entries(result.movements).map(([movement, who]) => [movement, [...who]]),
    ),
    losses: losses.map((loss) => ({
      account: loss.account,
      without: loss.without,
      'index-before': loss.index.before,
      'index-after': loss.index.after,
      'colour-before': loss.colour.before,
      'colour-after': loss.colour.after,
      effects: loss.effects.map((effect) => effect.kind),
    })),
  };
}

function accountOutput(account: AccountAssessment, before: number | null): AccountOutput {
  const { general, organization } = account;
  return {
    tier: account.state.tier,
    colour: account.colour.name,
    'colour-reasons': account.colour.reasons.map((reason) => reason.kind),
    index: account.index.value,
    'index-before': before,
    completeness: account.index.completeness,
    lines: [...account.lines.live],
    'lines-enough': account.lines.enough,
    general: { score: general.score, level: general.level ?? null, provisional: general.provisional },
    organization: {
      score: organization.index,
      level: organization.level ?? null,
      provisional: organization.provisional,
    },
    mechanisms: [...account.state.mechanisms],
    departments: Object.fromEntries(
      general.departments.map((each) => [each.state.department.id, departmentOutput(each)]),
    ),
    contacts: Object.fromEntries(
      account.contacts.map((each) => [each.state.contact.id, contactOutput(each)]),
    ),
  };
}

function departmentOutput(department: DepartmentAssessment): AccountOutput['departments'][string] {
  return {
    score: department.score ?? null,
    level: department.level ?? null,
    provisional: department.provisional ?? false,
  };
}

function contactOutput({
  state,
  general,
  influence,
  weight,
  opponent,
}: ContactAssessment): AccountOutput['contacts'][string] {
  return {
    role: state.contact.role ?? null,
    influence,
    active: state.active,
    score: general?.score ?? null,
    'by-score': general?.byScore ?? null,
    claimed: general?.claimed ?? null,
    confirmed: general?.confirmation?.level ?? null,
    level: general?.level ?? null,
    gates: general?.caps.map((cap) => cap.gate) ?? [],
    provisional: general?.provisional ?? false,
    judged: general?.judged ?? false,
    stale: general?.freshness.stale ?? null,
    on: general?.rated.on ?? null,
    by: general?.rated.by ?? null,
    weight,
    opponent: opponent ?? null,
  };
}
