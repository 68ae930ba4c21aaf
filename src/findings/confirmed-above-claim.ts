/** A confirmation above what is claimed: it raises nothing. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { FindingParameters, SubjectKind } from '../diagnostic/finding.ts';
import { rankOf } from '../method/level.ts';
import type { Address } from '../plan/plan.ts';
import type { Confirmed } from '../plan/state.ts';
import { levelsOf, levelTerm, subjectName } from './facts/name.ts';
import type { FindingContext, Rule } from './rule.ts';

export const confirmedAboveClaim: Rule = {
  code: 'confirmed-above-claim',
  find(context) {
    const { state } = context;
    return claims(context).flatMap(({ kind, address, claimed, confirmation }) => {
      const levels = levelsOf(state.method, kind);
      if (claimed === undefined || confirmation === undefined) return [];
      if (rankOf(levels, confirmation.level) <= rankOf(levels, claimed)) return [];
      const parameters: FindingParameters['confirmed-above-claim'] = {
        subject: subjectName(state, address),
        kind,
        claimed: levelTerm(state.method, kind, claimed),
        confirmed: levelTerm(state.method, kind, confirmation.level),
      };
      return diagnostic('confirmed-above-claim', parameters, { subject: address, place: confirmation.place });
    });
  },
};

interface Claim {
  readonly kind: SubjectKind;
  readonly address: Address;
  readonly claimed: string | undefined;
  readonly confirmation: Confirmed | undefined;
}

/** Every claim with the confirmation that still holds. */
function claims({ region }: FindingContext): Claim[] {
  return [
    ...region.contacts.flatMap(({ address, general, scoped }) =>
      [general, ...scoped.values()].flatMap((claim): Claim[] =>
        claim === undefined ? [] : [{ kind: 'contact', address, ...claim }],
      ),
    ),
    ...region.accounts.flatMap(({ id, general, organization, organizationScoped }) => [
      ...general.departments.map(
        ({ address, byScore, confirmation }): Claim => ({
          kind: 'department',
          address,
          claimed: byScore,
          confirmation,
        }),
      ),
      ...[organization, ...organizationScoped.values()].map(
        ({ claimed, confirmation }): Claim => ({ kind: 'organization', address: id, claimed, confirmation }),
      ),
    ]),
  ];
}
