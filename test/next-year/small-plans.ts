/**
 * Generates small plans of the year 2026 in which every text says whether it goes along into 2027 (`goes…`) or stays behind
 * (`stays…`), in one file or laid out by account and person, in several ways of writing.
 */
import fc from 'fast-check';
import { stringify } from 'yaml';

export interface SmallPlan {
  readonly files: Readonly<Record<string, string>>;
  /** Marks that must be in the files of the next year. */
  readonly goes: readonly string[];
}

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const inYear = day('2026-01-02', '2026-12-31');
const later = day('2027-01-02', '2027-12-31');
/** What readers of YAML take for something else, and what must be quoted. */
const oddText = fc.constantFrom(
  'no',
  '007',
  '1_000',
  '12:30',
  'a: b',
  "it's",
  '#1',
  '* x',
  '项目：一',
  '1.10',
  'null',
  '"q"',
);

const person = fc.record({
  left: fc.option(inYear, { nil: undefined }),
  leavesLater: fc.boolean(),
  owner: fc.nat(2),
  reportsTo: fc.option(fc.nat(3), { nil: undefined }),
  note: oddText,
});
const project = fc.record({
  outcome: fc.option(inYear, { nil: undefined }),
  lotOutcome: fc.boolean(),
  hilltop: fc.boolean(),
  chain: fc.subarray([0, 1, 2, 3]),
});
const action = fc.record({
  about: fc.nat(3),
  owner: fc.option(fc.nat(2), { nil: undefined }),
  end: fc.constantFrom('open', 'done', 'dropped', 'recurring'),
  end_on: inYear,
});
const shape = fc.record({
  gone: fc.boolean(),
  people: fc.array(person, { minLength: 4, maxLength: 4 }),
  projects: fc.array(project, { minLength: 1, maxLength: 3 }),
  actions: fc.array(action, { maxLength: 5 }),
  until: fc.array(fc.oneof(inYear, later), { maxLength: 3 }),
  later,
  layout: fc.constantFrom('one', 'parts', 'named'),
  flow: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer Made> ? Made : never;

export const smallPlan: fc.Arbitrary<SmallPlan> = shape.map(build);

const members = ['m0', 'm1', 'm2'];

function build(made: Shape): SmallPlan {
  const goes: string[] = [];
  const mark = (along: boolean, name: string) => {
    const text = `${along ? 'goes' : 'stays'}-${name}`;
    if (along) goes.push(text);
    return text;
  };
  const isThere = (index: number) => made.people[index]?.left === undefined;
  const isOurs = (index: number) => index !== 2 || !made.gone;
  const contacts = made.people.map(({ left, leavesLater, owner, reportsTo, note }, index) => ({
    id: `p${index}`,
    name: mark(left === undefined, `person-${index}`),
    note,
    role: 'decider',
    owner: members[owner],
    target: { level: 'supportive', for: 'stays-orders' },
    ...(reportsTo !== undefined && reportsTo < index && { 'reports-to': `p${reportsTo}` }),
    ...(left !== undefined && { left, 'moved-to': 'second/q' }),
    ...(left === undefined && leavesLater && { left: made.later }),
  }));
  const projects = made.projects.map(({ outcome, lotOutcome, hilltop, chain }, index) => ({
    id: `project-${index}`,
    name: mark(outcome === undefined, `project-${index}`),
    account: 'first',
    lots: [
      { id: 'l1', amount: '10k', ...(lotOutcome && { outcome: { on: '2026-03-01', result: 'won' } }) },
      { id: 'l2', amount: '20k' },
    ],
    ...(hilltop && { hilltop: { why: 'why' } }),
    ...(chain.length > 0 && {
      chain: {
        required: Object.fromEntries(chain.map((at) => [`p${at}`, 'favorable'])),
        without: ['second/q'],
      },
    }),
    ...(outcome !== undefined && { outcome: { on: outcome, result: 'lost', lesson: 'stays-lesson' } }),
  }));
  const actions = made.actions.map(({ about, owner, end, end_on: on }, index) => ({
    id: `a${index}`,
    subject: `first/p${about}`,
    purpose: mark(['open', 'recurring'].includes(end) && isThere(about), `action-${index}`),
    for: 'stays-orders',
    due: '2026-06-30',
    ...(owner !== undefined && { owner: members[owner] }),
    ...(end === 'done' && { done: on, result: 'stays-result' }),
    ...(end === 'dropped' && { dropped: { on, why: 'stays-why' } }),
    ...(end === 'recurring' && { every: 'month', done: ['2026-06-01'] }),
  }));
  const accepted = made.until.map((until, index) => ({
    rule: 'no-backup',
    subject: 'first',
    why: mark(until > '2027-01-01', `accepted-${index}`),
    until,
  }));
  const head = {
    crp: 1,
    lang: 'en',
    region: { id: 'north', name: 'goes-region' },
    period: '2026',
    currency: 'USD',
    strategy: 'stays-strategy',
  };
  const declared = {
    rates: [
      { on: '2026-01-01', EUR: '1.1', GBP: '1.3' },
      { on: '2026-07-01', EUR: '1.2' },
    ],
    categories: [{ id: 'optical', name: 'goes-category' }],
    market: [{ year: '2026', category: 'optical', total: '1M', source: 'stays-source' }],
    targets: [
      { id: 'stays-orders', name: 'orders', kind: 'profit', metric: 'orders', target: '1M' },
      ...made.projects.map((_, index) => ({
        id: `hill-${index}`,
        kind: 'hilltop',
        project: `project-${index}`,
      })),
    ],
    environment: [{ factor: 'policy', change: 'goes-change' }],
    rivals: [{ id: 'vertex', name: 'goes-rival' }],
    organizations: [{ id: 'group', kind: 'parent', name: 'goes-organization' }],
    goals: [{ id: 'stays-goal', layer: 'key', 'at-least': { favorable: 1 }, for: 'stays-orders' }],
    team: members.map((id, index) => ({
      id,
      name: mark(isOurs(index), `member-${index}`),
      ...(index < 2 && { supervisor: 'm2' }),
      ...(!isOurs(index) && { to: '2026-10-01' }),
      absent: [{ from: '2026-05-01', to: '2026-05-02', why: 'stays-absent' }],
    })),
    assignments: members.map((staff, index) => ({
      staff,
      account: 'first',
      as: index === 0 ? 'owner' : 'member',
    })),
    asks: [{ what: 'stays-ask', decides: 'm0' }],
    risks: [{ what: 'goes-risk', owner: 'm2' }],
  };
  const first = {
    accounts: [
      {
        id: 'first',
        name: 'goes-first',
        parent: 'group',
        strategy: 'stays-strategy',
        serves: ['stays-orders'],
        targets: { 'stays-orders': '1k' },
        general: { target: 'good' },
        organization: { owner: 'm2', target: 'partner' },
        mechanisms: [
          { kind: 'framework-agreement', from: '2026-01-01' },
          { kind: 'joint-planning', from: '2026-01-01', to: '2026-11-30' },
        ],
        spend: [{ year: '2026', category: 'optical', total: '10k', ours: '4k' }],
        departments: [{ id: 'network', name: 'goes-department', owner: 'm2', target: 'good' }],
        contacts,
      },
    ],
    projects,
  };
  const second = {
    accounts: [{ id: 'second', contacts: [{ id: 'q', name: 'goes-q', from: '2026-02-01' }] }],
  };
  const journal = {
    assessments: [
      { on: '2026-04-01', by: 'm0', scores: { 'first/p0': '3 3 3 3 3 3', 'first/network': '3 3 3 3' } },
    ],
    evidence: [{ of: 'first/p1', on: '2026-04-02', what: 'stays-evidence' }],
    confirmations: [
      { on: '2026-04-03', by: 'm2', levels: { 'first/p0': 'favorable' }, why: { 'first/p0': 'stays-why' } },
    ],
    closeness: [{ on: '2026-04-03', rival: 'vertex', levels: { 'first/p2': 'favorable' } }],
    results: [{ on: '2026-06-30', orders: '500k' }],
    // An empty list in lines of its own is no YAML that people write.
    actions: actions.length > 0 ? actions : undefined,
    events: [{ id: 'summit', name: 'stays-event', on: '2026-05-01', invited: ['first/p0'] }],
    reviews: [{ on: '2026-06-30', kind: 'self-check', findings: ['stays-finding'] }],
    accepted: accepted.length > 0 ? accepted : undefined,
  };
  const write = (tree: object) =>
    `# goes-remark\n${stringify(tree, { collectionStyle: made.flow ? 'any' : 'block', indent: made.indent, indentSeq: made.indentSeq, flowCollectionPadding: false })}`.replaceAll(
      '\n',
      made.lineEnd,
    );
  goes.push('goes-region', 'goes-category', 'goes-change', 'goes-rival', 'goes-organization', 'goes-risk');
  goes.push('goes-first', 'goes-department', 'goes-q', 'goes-remark');
  if (made.layout === 'one') {
    const accounts = [...first.accounts, ...second.accounts];
    return { files: { 'plan.yaml': write({ ...head, ...declared, accounts, projects, ...journal }) }, goes };
  }
  const include =
    made.layout === 'parts'
      ? ['accounts/*.yaml', 'journal/*.yaml']
      : ['accounts/first.yaml', 'accounts/second.yaml', 'journal/2026.yaml'];
  return {
    files: {
      'plan.yaml': write({ ...head, include, ...declared }),
      'accounts/first.yaml': write(first),
      'accounts/second.yaml': write(second),
      [made.layout === 'parts' ? 'journal/m0.yaml' : 'journal/2026.yaml']: write(journal),
    },
    goes,
  };
}
