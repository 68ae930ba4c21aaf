/** What a plan knows, in the form in which rows of a table are compared with it. */
import type { Contact, Plan, Project, Spend } from '../plan/plan.ts';
import type { FieldValue, ImportKind } from './imported.ts';

/** An entry of the plan: its values as texts, amounts exact and in the plan's currency, days where months were written. */
export interface Known {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly account?: string;
  readonly values: Readonly<Record<string, FieldValue | undefined>>;
}

/** The entries of a kind; contacts of organizations outside the accounts too. */
export function knownEntries(plan: Plan, kind: ImportKind): readonly Known[] {
  if (kind === 'accounts') return plan.accounts.map(knownAccount);
  if (kind === 'projects') return plan.projects.map(knownProject);
  const owners = [...plan.accounts, ...plan.organizations];
  if (kind === 'contacts') {
    const levels = lastLevels(plan);
    return owners.flatMap(({ id, contacts }) => contacts.map((contact) => knownContact(id, contact, levels)));
  }
  return plan.accounts.flatMap(({ id, spend }) => spend.map((each) => knownSpend(id, each)));
}

/** The address of what an account spends in a category and year; no address of the format has three parts. */
export function spendAddress(account: string, year: string, category: string): string {
  return `${account}/${year}/${category}`;
}

function knownAccount(account: Plan['accounts'][number]): Known {
  const { id, name, parent, globalId, tier, maturity, industry, posture, strategy } = account;
  return {
    address: id,
    id,
    name,
    values: { name, parent, 'global-id': globalId, tier, maturity, industry, posture, strategy },
  };
}

function knownContact(account: string, contact: Contact, levels: ReadonlyMap<string, string>): Known {
  const { id, address, name, reportsTo, department, target: _, place: __, ...rest } = contact;
  const shortOf = (full: string | undefined) =>
    full?.startsWith(`${account}/`) ? full.slice(account.length + 1) : full;
  return {
    address,
    id,
    name,
    account,
    values: {
      ...rest,
      name,
      department: shortOf(department),
      'reports-to': shortOf(reportsTo),
      level: levels.get(address),
    } as Known['values'],
  };
}

function knownProject(project: Project): Known {
  const { id, name, account, category, stage, amount, margin, probability, decision, outcome } = project;
  return {
    address: id,
    id,
    name,
    account,
    values: {
      name,
      category,
      stage,
      amount: amount?.toFixed(),
      margin: margin === undefined ? undefined : String(margin),
      probability: probability === undefined ? undefined : String(probability),
      decision: decision?.day,
      result: outcome?.result,
      closed: outcome?.on,
      lesson: outcome?.lesson,
    },
  };
}

function knownSpend(account: string, spend: Spend): Known {
  const { year, category, total, ours, basis, on } = spend;
  const rivals = Object.entries(spend.rivals).map(([id, part]) => [`rivals.${id}`, part.toFixed()] as const);
  return {
    address: spendAddress(account, year, category),
    id: '',
    name: '',
    account,
    values: { total: total?.toFixed(), ours: ours?.toFixed(), ...Object.fromEntries(rivals), basis, on },
  };
}

/** The last judged level of each subject; `points` where it was rated with points last. */
function lastLevels(plan: Plan): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  const dated = plan.assessments.toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
  for (const { scores } of dated)
    for (const { of, category, rating } of scores)
      if (category === undefined && rating.kind !== 'same')
        levels.set(of, rating.kind === 'level' ? rating.level : 'points');
  return levels;
}
