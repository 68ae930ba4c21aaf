/** Builds small regions for tests: a plan of a few people in a few lines, and its state at a day. */
import { builtInMethod } from '../../src/method/built-in.ts';
import type { Method } from '../../src/method/method.ts';
import type {
  Account,
  Assessment,
  Closeness,
  Confirmation,
  Contact,
  Day,
  Department,
  Evidence,
  Member,
  Plan,
  Project,
} from '../../src/plan/plan.ts';
import type { State } from '../../src/plan/state.ts';
import { stateAt } from '../../src/plan/state-at.ts';

const place = { file: 'plan.yaml', path: [] };

export function planWith(parts: Partial<Plan>): Plan {
  return {
    file: 'plan.yaml',
    leftOut: [],
    previous: undefined,
    region: { id: 'north', name: '北区' },
    period: { name: '2027', from: '2027-01-01', to: '2027-12-31' },
    rates: [],
    categories: [],
    market: [],
    targets: [],
    environment: [],
    rivals: [],
    organizations: [],
    accounts: [],
    projects: [],
    goals: [],
    team: [member('lin'), member('su'), member('zhao')],
    assignments: [],
    asks: [],
    risks: [],
    assessments: [],
    evidence: [],
    confirmations: [],
    closeness: [],
    results: [],
    actions: [],
    events: [],
    reviews: [],
    accepted: [],
    ...parts,
  };
}

export function stateOf(
  parts: Partial<Plan>,
  asOf: Day = '2027-09-25',
  method: Method = builtInMethod,
): State {
  return stateAt(planWith(parts), method, asOf);
}

export function member(id: string): Member {
  return { id, name: id, traits: [], languages: [], categories: [], absent: [], place };
}

export function account(
  id: string,
  parts: Partial<Omit<Account, 'contacts' | 'departments'>> & {
    readonly contacts?: readonly Partial<Contact>[];
    readonly departments?: readonly Partial<Department>[];
  } = {},
): Account {
  const { contacts = [], departments = [], ...rest } = parts;
  return {
    id,
    name: id,
    serves: [],
    targets: {},
    mechanisms: [],
    spend: [],
    place,
    ...rest,
    contacts: contacts.map((contact) => contactOf(id, contact)),
    departments: departments.map(({ id: own = 'network', ...department }) => ({
      id: own,
      address: `${id}/${own}`,
      name: own,
      place,
      ...department,
    })),
  };
}

export function contactOf(home: string, { id = 'gu', ...contact }: Partial<Contact>): Contact {
  return { id, address: `${home}/${id}`, name: id, bodies: [], categories: [], refs: {}, place, ...contact };
}

/** Points of the built-in dimensions in order, `.` for not observed; a level; or `same`. By address, `@category` behind it. */
export function assessment(
  on: Day,
  scores: Readonly<Record<string, string>>,
  by = 'lin',
  dimensions: readonly { readonly id: string }[] = builtInMethod.key.dimensions,
): Assessment {
  return {
    on,
    by,
    place: { file: 'plan.yaml', path: ['assessments', on] },
    scores: Object.entries(scores).map(([key, written]) => {
      const [of = key, category] = key.split('@');
      return { of, key, ...(category !== undefined && { category }), rating: ratingOf(written, dimensions) };
    }),
  };
}

function ratingOf(
  written: string,
  dimensions: readonly { readonly id: string }[],
): Assessment['scores'][number]['rating'] {
  if (written === 'same') return { kind: 'same' };
  const given = written.split(' ');
  if (given.length === 1 && !/^[\d.]$/.test(written)) return { kind: 'level', level: written };
  const points = given.flatMap((point, at) =>
    point === '.' ? [] : [[dimensions[at]?.id ?? '', Number(point)] as const],
  );
  return { kind: 'points', points: Object.fromEntries(points) };
}

export function act(of: string, on: Day, shows = 'support', against = false): Evidence {
  return { of, on, shows, against, what: `${shows} ${on}`, by: 'lin', place };
}

export function confirmation(on: Day, levels: Readonly<Record<string, string>>, by = 'zhao'): Confirmation {
  return {
    on,
    by,
    place,
    levels: Object.entries(levels).map(([key, level]) => {
      const [of = key, category] = key.split('@');
      return { of, key, level, ...(category !== undefined && { category }) };
    }),
  };
}

export function closeness(on: Day, rival: string, levels: Readonly<Record<string, string>>): Closeness {
  return { on, rival, levels, by: 'lin', basis: 'heard', place };
}

export function project(id: string, of: string, parts: Partial<Project> = {}): Project {
  return { id, name: id, account: of, lots: [], rivals: {}, place, ...parts };
}
