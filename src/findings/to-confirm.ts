/** A claim of support that no supervisor has confirmed. */
import type { ContactLevel } from '../analyses/assessment.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { levelTerm, staffName, subjectName } from './facts/name.ts';
import type { Rule } from './rule.ts';

export const toConfirm: Rule = {
  code: 'to-confirm',
  find({ state, region }) {
    return region.contacts
      .filter((contact) => contact.state.active)
      .flatMap(({ address, general, scoped, state: { contact } }) =>
        [general, ...scoped.values()].flatMap((claim) => {
          if (claim === undefined || claim.confirmationState !== 'awaiting') return [];
          return diagnostic(
            'to-confirm',
            {
              subject: { ...subjectName(state, address), id: scopedAddress(address, claim) },
              level: levelTerm(state.method, 'contact', claim.claimed),
              owner: contact.owner === undefined ? null : staffName(state, contact.owner),
            },
            { subject: scopedAddress(address, claim), place: contact.place },
          );
        }),
      );
  },
};

function scopedAddress(address: string, { category }: ContactLevel): string {
  return category === undefined ? address : `${address}@${category}`;
}
