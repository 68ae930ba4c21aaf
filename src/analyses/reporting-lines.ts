/** Puts people under those whom they report to. */
import type { Address } from '../plan/plan.ts';
import type { ContactAssessment } from './assessment.ts';
import { groupedBy } from './grouped.ts';

export interface ReportingLine {
  readonly contact: ContactAssessment;
  /** Steps below the head of the line, 0 for the head. */
  readonly depth: number;
  /** Reports to nobody and nobody reports here, where others have lines: probably not filled in. */
  readonly unplaced: boolean;
}

/**
 * The contacts who are there, each behind the one reported to, in order of the plan; those without any line last. A line to
 * somebody who is not there counts as none; in a circle the first one heads it.
 */
export function reportingLines(contacts: readonly ContactAssessment[]): readonly ReportingLine[] {
  const there = contacts.filter(({ state }) => state.active);
  const addresses = new Set(there.map(({ address }) => address));
  const headOf = ({ address, state: { contact } }: ContactAssessment): Address | undefined =>
    contact.reportsTo !== undefined && contact.reportsTo !== address && addresses.has(contact.reportsTo)
      ? contact.reportsTo
      : undefined;
  const below = groupedBy(there, headOf);
  const lines: ReportingLine[] = [];
  const placed = new Set<Address>();
  const place = (contact: ContactAssessment, depth: number) => {
    if (placed.has(contact.address)) return;
    placed.add(contact.address);
    lines.push({ contact, depth, unplaced: false });
    for (const each of below.get(contact.address) ?? []) place(each, depth + 1);
  };
  const heads = below.get(undefined) ?? [];
  const leading = heads.filter(({ address }) => below.has(address));
  for (const head of leading) place(head, 0);
  const alone = heads.filter(({ address }) => !below.has(address));
  for (const contact of there) if (!alone.includes(contact)) place(contact, 0);
  return [...lines, ...alone.map((contact) => ({ contact, depth: 0, unplaced: leading.length > 0 }))];
}
