/** What is known of a subject of any layer, by its address. */
import type { SubjectKind } from '../../diagnostic/finding.ts';
import type { Address } from '../../plan/plan.ts';
import type { History, State } from '../../plan/state.ts';

export interface SubjectHistory extends History {
  readonly kind: Exclude<SubjectKind, 'general'>;
  readonly address: Address;
}

/** Accounts, departments and contacts (people of outside organizations too), each in order of the plan. */
export function histories(state: State): SubjectHistory[] {
  return [
    ...state.accounts.map(({ id, ...history }) => subject('organization', id, history)),
    ...state.departments.map(({ address, ...history }) => subject('department', address, history)),
    ...state.contacts
      .filter(({ active }) => active)
      .map(({ address, ...history }) => subject('contact', address, history)),
  ];
}

function subject(
  kind: SubjectHistory['kind'],
  address: Address,
  { ratings, evidence, confirmations }: History,
): SubjectHistory {
  return { kind, address, ratings, evidence, confirmations };
}
