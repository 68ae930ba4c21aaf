/** Reads what a page is to be narrowed to, and refuses ids that the plan does not have. */
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { LayerName } from '../method/method.ts';
import { nearestWord } from '../tree/nearest.ts';
import type { Analysed } from './command.ts';

export interface Filter {
  readonly accounts?: readonly string[];
  readonly tiers?: readonly string[];
  readonly owner?: string;
  readonly withBackup: boolean;
  readonly layer?: LayerName;
}

export function filterOf({ state, options }: Analysed): Filter | { readonly problem: Diagnostic } {
  const accounts = state.accounts.map((account) => account.id);
  const team = state.plan.team.map((member) => member.id);
  const unknown = [
    ...options.account.map((found) => ({ found, known: accounts })),
    ...options.tier.map((found) => ({ found, known: state.method.tiers })),
    ...(options.owner === undefined ? [] : [{ found: options.owner, known: team }]),
  ].find(({ found, known }) => !known.includes(found));
  if (unknown) return { problem: unknownSubject(unknown.found, unknown.known) };
  return {
    ...(options.account.length > 0 ? { accounts: options.account } : {}),
    ...(options.tier.length > 0 ? { tiers: options.tier } : {}),
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    withBackup: options.withBackup,
    ...(options.layer === undefined ? {} : { layer: options.layer }),
  };
}

/** An id that the plan does not have, with the nearest one, else with what there is where that is little. */
export function unknownSubject(found: string, known: readonly string[]): Diagnostic {
  const near = nearestWord(found, known);
  return diagnostic('unknown-subject', { found, nearest: near ? [near] : known.length <= 8 ? known : [] });
}
