/** Takes persons and free text out of a plan for what leaves the team: a role and a number stand for everybody, titles stay. */
import type { Lang } from '../locale/lang.ts';
import type { Label, Method } from '../method/method.ts';
import type { Contact, Plan } from './plan.ts';

/** Text that people wrote about people or plans, by key; it is withheld. */
const freeText: ReadonlySet<string> = new Set([
  'strategy',
  'change',
  'response',
  'source',
  'relationshipStrategy',
  'structure',
  'appraisal',
  'because',
  'lesson',
  'why',
  'fallback',
  'what',
  'otherwise',
  'purpose',
  'result',
  'evidence',
  'objective',
  'note',
  'phone',
  'email',
  'decides',
  'approvedBy',
]);
const freeTexts: ReadonlySet<string> = new Set([
  'strengths',
  'problems',
  'learn',
  'learnt',
  'findings',
  'traits',
  'bodies',
]);
/** Keys that hold somebody or something by address or id, alone or in a list. */
const references: ReadonlySet<string> = new Set([
  'address',
  'of',
  'subject',
  'reportsTo',
  'movedTo',
  'owner',
  'backup',
  'supervisor',
  'staff',
  'by',
  'invited',
  'attended',
  'add',
  'without',
  'key',
]);
/** Records whose keys are addresses. */
const addressed: ReadonlySet<string> = new Set(['required', 'levels']);

const withheld: Readonly<Record<Lang, string>> = { zh: '（略）', en: '(withheld)' };

interface Alias {
  readonly id: string;
  readonly name: string;
}

/**
 * The plan without names, ids of persons and free text. Numbers count within the role, in order of the plan; ids are
 * `decider-1`, names `决策者1`. Places in files are taken off, since they name persons as well.
 */
export function redactPlan(plan: Plan, method: Method, lang: Lang): Plan {
  const persons = new Map<string, Alias>();
  const ours = new Map<string, Alias>();
  for (let each: Plan | undefined = plan; each; each = each.previous)
    collect(each, method, lang, persons, ours);
  return redact(plan, { persons, ours, mark: withheld[lang], file: plan.file }) as Plan;
}

function collect(
  plan: Plan,
  method: Method,
  lang: Lang,
  persons: Map<string, Alias>,
  ours: Map<string, Alias>,
): void {
  const counts = new Map<string, number>();
  const nextOf = (kind: string) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)!;
  };
  const alias = (role: string | undefined, label: Label | undefined, otherwise: string): Alias => {
    const number = nextOf(role ?? otherwise);
    const name =
      label?.[lang] ??
      { contact: { zh: '联系人', en: 'contact' }, member: { zh: '同事', en: 'colleague' } }[otherwise]?.[
        lang
      ] ??
      otherwise;
    return {
      id: `${role ?? otherwise}-${number}`,
      name: lang === 'zh' ? `${name}${number}` : `${name} ${number}`,
    };
  };
  const addContact = (home: string, contact: Contact) => {
    if (persons.has(contact.address)) return;
    const { id, name } = alias(
      contact.role,
      contact.role === undefined ? undefined : method.roles[contact.role],
      'contact',
    );
    persons.set(contact.address, { id: `${home}/${id}`, name });
  };
  for (const home of [...plan.accounts, ...plan.organizations])
    for (const contact of home.contacts) addContact(home.id, contact);
  for (const member of plan.team)
    if (!ours.has(member.id))
      ours.set(
        member.id,
        alias(
          member.role,
          member.role === undefined ? undefined : method['team-roles'][member.role],
          'member',
        ),
      );
}

interface Redaction {
  readonly persons: ReadonlyMap<string, Alias>;
  readonly ours: ReadonlyMap<string, Alias>;
  readonly mark: string;
  readonly file: string;
}

function redact(value: unknown, using: Redaction): unknown {
  if (Array.isArray(value)) return value.map((each) => redact(each, using));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const record = value as Record<string, unknown>;
  const person = typeof record['address'] === 'string' ? using.persons.get(record['address']) : undefined;
  const member =
    person === undefined && 'languages' in record && 'supervisor' in record
      ? using.ours.get(String(record['id']))
      : undefined;
  const entries = Object.entries(record).map(([key, each]): [string, unknown] => {
    if (key === 'place') return [key, { file: using.file, path: [] }];
    if (key === 'id' && person) return [key, person.id.slice(person.id.indexOf('/') + 1)];
    if (key === 'id' && member) return [key, member.id];
    if (key === 'name' && (person ?? member)) return [key, (person ?? member)!.name];
    if (key === 'refs') return [key, {}];
    if (key === 'id' && record['unnamed'] === true) return [key, renameAction(record, using)];
    if (freeText.has(key) && typeof each === 'string') return [key, using.ours.get(each)?.id ?? using.mark];
    if (freeTexts.has(key) && Array.isArray(each)) return [key, each.map(() => using.mark)];
    if (references.has(key))
      return [
        key,
        Array.isArray(each) && each.every((one) => typeof one === 'string')
          ? each.map((one) => rename(one, using))
          : typeof each === 'string'
            ? rename(each, using)
            : redact(each, using),
      ];
    if (addressed.has(key) && !Array.isArray(each) && typeof each === 'object' && each !== null)
      return [key, Object.fromEntries(Object.entries(each).map(([of, level]) => [rename(of, using), level]))];
    return [key, redact(each, using)];
  });
  return Object.fromEntries(entries);
}

/** The alias behind an address or id, with its `@category` or `@date` kept. */
function rename(reference: string, { persons, ours }: Redaction): string {
  const at = reference.indexOf('@');
  const id = at < 0 ? reference : reference.slice(0, at);
  const alias = persons.get(id) ?? ours.get(id);
  return alias ? alias.id + (at < 0 ? '' : reference.slice(at)) : reference;
}

function renameAction(action: Record<string, unknown>, using: Redaction): string {
  const id = String(action['id']);
  const at = id.lastIndexOf('@');
  return rename(id.slice(0, at), using) + id.slice(at);
}
