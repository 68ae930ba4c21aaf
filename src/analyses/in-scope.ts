/** Which level counts for something about one product category: the scoped one where there is one, else the general one. */
import type {
  AccountAssessment,
  ContactAssessment,
  ContactLevel,
  OrganizationAssessment,
} from './assessment.ts';

/** A contact's level; it says itself which of the two it is. Undefined: not assessed. */
export function levelFor(contact: ContactAssessment, category: string | undefined): ContactLevel | undefined {
  return (category === undefined ? undefined : contact.scoped.get(category)) ?? contact.general;
}

/** An account's organizational level; it says itself which of the two it is. */
export function organizationFor(
  { organization, organizationScoped }: AccountAssessment,
  category: string | undefined,
): OrganizationAssessment {
  return (category === undefined ? undefined : organizationScoped.get(category)) ?? organization;
}
