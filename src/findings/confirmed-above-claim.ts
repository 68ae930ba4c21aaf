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
    return claimsBelow(context).flatMap(({ kind, address, claimed, confirmation }) => {
      if (claimed === undefined || confirmation === undefined) return [];
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
  readonly claimed?: string | undefined;
  readonly confirmation: Confirmed | undefined;
}

/** A person's claim may fall below its confirmation by itself, when an act expires: that is nobody's mistake. */
function claimsBelow({ state, region }: FindingContext): Claim[] {
  const contacts = region.contacts
    .filter(({ state: { active } }) => active)
    .flatMap(({ address, general, scoped }) =>
      [general, ...scoped.values()].flatMap((claim): Claim[] =>
        claim?.confirmationState === 'above-claim' ? [{ kind: 'contact', address, ...claim }] : [],
      ),
    );
  const bodies = region.accounts.flatMap(({ id, general, organization, organizationScoped }) => [
    ...general.departments.map((department): Claim => ({ kind: 'department', ...department })),
    ...[organization, ...organizationScoped.values()].map(
      (claim): Claim => ({ kind: 'organization', address: id, ...claim }),
    ),
  ]);
  return [...contacts, ...bodies.filter((claim) => isBelow(claim, levelsOf(state.method, claim.kind)))];
}

function isBelow({ claimed, confirmation }: Claim, levels: readonly { readonly id: string }[]): boolean {
  if (claimed === undefined || confirmation === undefined) return false;
  return rankOf(levels, claimed) < rankOf(levels, confirmation.level);
}
