/** A person's place in the decision chain, short: the role and how much influence goes with it. */
import type { ContactAssessment } from '../analyses/assessment.ts';
import type { Wording } from './wording.ts';

/** `评估 高`, `eval high`; blank for somebody without a role. */
export function seatText(
  { state: { contact }, influence }: Pick<ContactAssessment, 'state' | 'influence'>,
  { labels, words }: Wording,
): string {
  if (contact.role === undefined) return '';
  return words.pair(labels.shortRole(contact.role), labels.value('influence', influence));
}
