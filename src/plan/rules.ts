/** Rules between the entries of one plan that its shape cannot express. */
import { type Diagnostic, diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import type { Address, Contact, Plan } from './plan.ts';

/** Faults of a plan whose references are resolved. */
export function checkRules(plan: Plan): readonly Diagnostic[] {
  return [...checkSame(plan), ...checkReportingLines(plan)];
}

/** `same` repeats an assessment, so there must be an earlier one of the same subject and category. */
function checkSame(plan: Plan): readonly Diagnostic[] {
  const repeats = repeatsIn(plan);
  if (repeats.length === 0) return [];
  const first = new Map<string, string>();
  const moved = new Map(
    contactsOf(plan).flatMap((contact) => (contact.movedTo ? [[contact.movedTo, contact.address]] : [])),
  );
  for (let each: Plan | undefined = plan; each; each = each.previous)
    for (const assessment of each.assessments)
      for (const score of assessment.scores) {
        if (score.rating.kind === 'same') continue;
        const subject = keyOf(score.of, score.category);
        const known = first.get(subject);
        if (known === undefined || assessment.on < known) first.set(subject, assessment.on);
      }
  return repeats.flatMap(({ subject, on, place }) => {
    const [of, category] = subject.split('@') as [string, string | undefined];
    const before = first.get(subject) ?? first.get(keyOf(moved.get(of) ?? of, category));
    return before !== undefined && before <= on
      ? []
      : [diagnostic('nothing-before', { subject }, { subject: of, place })];
  });
}

function repeatsIn(plan: Plan): readonly { subject: string; on: string; place: Place }[] {
  return plan.assessments.flatMap(({ on, place, scores }) =>
    scores
      .filter(({ rating }) => rating.kind === 'same')
      .map(({ of, category, key }) => ({
        subject: keyOf(of, category),
        on,
        place: { file: place.file, path: scorePath(place, key) },
      })),
  );
}

function keyOf(of: Address, category: string | undefined): string {
  return category === undefined ? of : `${of}@${category}`;
}

function scorePath(place: Place, key: string): readonly (string | number)[] {
  return 'path' in place ? [...place.path, 'scores', key] : [];
}

function contactsOf(plan: Plan): readonly Contact[] {
  return [...plan.accounts, ...plan.organizations].flatMap((home) => home.contacts);
}

/** A reporting line that comes back to where it started; each circle is reported once. */
function checkReportingLines(plan: Plan): readonly Diagnostic[] {
  const contacts = contactsOf(plan);
  const byAddress = new Map(contacts.map((contact) => [contact.address, contact]));
  const done = new Set<Address>();
  return contacts.flatMap((start) => {
    if (start.reportsTo === undefined) return [];
    const chain: Address[] = [];
    let current: Contact | undefined = start;
    while (current && !done.has(current.address) && !chain.includes(current.address)) {
      chain.push(current.address);
      current = current.reportsTo === undefined ? undefined : byAddress.get(current.reportsTo);
    }
    const loop =
      current && chain.includes(current.address)
        ? [...chain.slice(chain.indexOf(current.address)), current.address]
        : undefined;
    for (const address of chain) done.add(address);
    if (!loop || !current) return [];
    const place =
      'path' in current.place
        ? { ...current.place, path: [...current.place.path, 'reports-to'] }
        : current.place;
    return [diagnostic('reports-to-loop', { chain: loop }, { subject: current.address, place })];
  });
}
