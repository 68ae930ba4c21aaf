/** What `crp assess --format json` prints: the three layers of every account in scope, by id. */
import type { AssessResult, Loss } from '../analyses/assessment.ts';
import { groupedBy } from '../analyses/grouped.ts';
import { accountOutput } from './accounts.ts';
import { attentionOutput } from './attention.ts';
import { contactsOutput } from './contacts.ts';
import type { AssessOutput } from './schemas/assess.ts';
import type { LossOutput } from './schemas/losses.ts';

/** Everything by id, in the order of the plan; scores and ratios unrounded. */
export function assessOutput(result: AssessResult): AssessOutput {
  const { change, counts, without } = result;
  const changes = new Map(change.contacts.map((one) => [one.address, one]));
  const indexes = new Map(change.accounts.map((one) => [one.account, one]));
  const ofAccount = groupedBy(result.contacts, ({ state }) => state.account?.id);
  const outside = groupedBy(ofAccount.get(undefined) ?? [], ({ state }) => state.organization?.id ?? '');
  return {
    crp: 'assess',
    format: 1,
    'as-of': result.asOf,
    since: change.since,
    layer: result.layer ?? null,
    counts: {
      levels: Object.fromEntries(
        counts.flatMap(({ level, count }) => (level === undefined ? [] : [[level, count]])),
      ),
      'not-assessed': counts.find(({ level }) => level === undefined)?.count ?? 0,
    },
    movements: result.movements,
    accounts: Object.fromEntries(
      result.accounts.map((account) => [
        account.id,
        accountOutput(account, ofAccount.get(account.id) ?? [], changes, indexes.get(account.id)),
      ]),
    ),
    organizations: Object.fromEntries(
      [...outside].map(([id, contacts]) => [id, { contacts: contactsOutput(contacts, changes) }]),
    ),
    attention: result.attention.map(({ address, reasons }) => ({
      contact: address,
      reasons: reasons.map(attentionOutput),
    })),
    'not-assessed': result.notAssessed,
    losses: result.losses.map(lossOutput),
    without: without ? { id: without.id, of: without.of, losses: without.losses.map(lossOutput) } : null,
  };
}

function lossOutput(loss: Loss): LossOutput {
  return {
    account: loss.account,
    without: loss.without,
    of: loss.of,
    index: loss.index,
    colour: loss.colour,
    lines: loss.lines,
    hilltops: loss.hilltops,
    effects: loss.effects,
  };
}
