/** Answers `crp assess`: where the three layers stand, what moved since an earlier day, and whom to see. */
import type { LayerName } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { assessRegion } from './assess-region.ts';
import type {
  AccountAssessment,
  AssessResult,
  ContactAssessment,
  DepartmentAssessment,
  Loss,
  Movement,
  RegionAssessment,
} from './assessment.ts';
import { attentionOf } from './attention.ts';
import { changeOf } from './change.ts';
import { openHilltops } from './hilltops.ts';
import { compareLosses, lossWithout } from './losses.ts';
import type { Absence } from './without.ts';

/** Which part of the region is asked about; what is not said keeps everything. */
export interface AssessOptions {
  readonly accounts?: readonly string[];
  readonly tiers?: readonly string[];
  /** One of ours: the contacts, departments and accounts that are theirs. */
  readonly owner?: string;
  /** Also the contacts and accounts that the owner backs up. */
  readonly withBackup?: boolean;
  /** Only what is about this layer. */
  readonly layer?: LayerName;
  /** The address of a contact, or the id of one of ours: what is lost without that person. */
  readonly without?: string;
}

/**
 * Assesses the region now and on the earlier day, and picks what the options ask about. Contacts of outside organizations count
 * among the people where neither accounts nor tiers are asked for.
 */
export function assess(state: State, previous: State, options: AssessOptions = {}): AssessResult {
  const { method } = state;
  const now = assessRegion(state);
  const change = changeOf(assessRegion(previous), now, method.key);
  const accounts = now.accounts.filter((account) => isAccountAsked(account, options));
  const asksFor = (layer: LayerName) => options.layer === undefined || options.layer === layer;
  const contacts = asksFor('key')
    ? now.contacts.filter((contact) => isContactAsked(contact, accounts, options))
    : [];
  const key = contacts.filter((contact) => contact.key);
  const changes = new Map(change.contacts.map((one) => [one.address, one]));
  const departments = (asksFor('general') ? accounts : [])
    .flatMap(({ general }) => general.departments)
    .filter((department) => isDepartmentAsked(department, options));
  return {
    asOf: state.asOf,
    layer: options.layer,
    now,
    change,
    counts: [...method.key.levels.map(({ id }) => id), undefined].map((level) => ({
      level,
      count: key.filter(({ general }) => general?.level === level).length,
    })),
    movements: movementsOf(key, (address) => changes.get(address)?.movement),
    attention: attentionOf(contacts, changes, change.since, method),
    notAssessed: {
      contacts: addresses(key.filter(({ general }) => general === undefined)),
      departments: addresses(departments.filter(({ level }) => level === undefined)),
    },
    losses: worstLosses(accounts, key),
    without: options.without === undefined ? undefined : withoutOf(options.without, state, now),
    accounts,
    contacts,
    departments,
  };
}

function isAccountAsked(account: AccountAssessment, options: AssessOptions): boolean {
  const { id, tier, owners, backups } = account.state;
  if (options.accounts !== undefined && !options.accounts.includes(id)) return false;
  if (options.tiers !== undefined && !options.tiers.includes(tier)) return false;
  if (options.owner === undefined) return true;
  return (
    owners.includes(options.owner) ||
    (options.withBackup === true && backups.includes(options.owner)) ||
    account.contacts.some((contact) => contact.state.active && isHeld(contact, options)) ||
    account.general.departments.some((department) => isDepartmentAsked(department, options))
  );
}

function isContactAsked(
  contact: ContactAssessment,
  accounts: readonly AccountAssessment[],
  options: AssessOptions,
): boolean {
  const { account } = contact.state;
  const inScope =
    account === undefined
      ? options.accounts === undefined && options.tiers === undefined
      : accounts.some(({ id }) => id === account.id);
  return inScope && isHeld(contact, options);
}

function isHeld({ state: { contact } }: ContactAssessment, { owner, withBackup }: AssessOptions): boolean {
  return owner === undefined || contact.owner === owner || (withBackup === true && contact.backup === owner);
}

function isDepartmentAsked({ state }: DepartmentAssessment, { owner, withBackup }: AssessOptions): boolean {
  if (owner === undefined || state.owner === owner) return true;
  return withBackup === true && state.account.backups.includes(owner);
}

function movementsOf(
  contacts: readonly ContactAssessment[],
  movementOf: (address: Address) => Movement | undefined,
): AssessResult['movements'] {
  const movements: Record<Movement, Address[]> = {
    up: [],
    down: [],
    same: [],
    first: [],
    'not-again': [],
    'not-assessed': [],
  };
  for (const { address } of contacts) movements[movementOf(address) ?? 'not-assessed'].push(address);
  return movements;
}

/** Among the customers' people: of each account the worst, and every one that costs it its colour. */
function worstLosses(
  accounts: readonly AccountAssessment[],
  contacts: readonly ContactAssessment[],
): readonly Loss[] {
  const asked = new Set(addresses(contacts));
  const worst = accounts.flatMap(({ losses }) =>
    losses
      .filter(({ of, without }) => of === 'contact' && asked.has(without))
      .filter(({ colour }, rank) => rank === 0 || colour.after !== colour.before),
  );
  return worst.toSorted(compareLosses);
}

function withoutOf(id: string, state: State, now: RegionAssessment): AssessResult['without'] {
  const absence: Absence = { without: id, of: now.contactByAddress.has(id) ? 'contact' : 'own' };
  const hilltops = openHilltops(state, now, new Map());
  const losses = now.accounts.flatMap((account) => lossWithout(account, absence, state, hilltops) ?? []);
  return { id, of: absence.of, losses: losses.toSorted(compareLosses) };
}

function addresses(subjects: readonly { readonly address: Address }[]): readonly Address[] {
  return subjects.map(({ address }) => address);
}
