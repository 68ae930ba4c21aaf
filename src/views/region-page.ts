/** The page of `crp assess`: one line an account, the people who need attention, whose leaving would hurt. */
import type {
  AccountAssessment,
  AssessResult,
  ContactAssessment,
  Loss,
  Movement,
  PersonToSee,
} from '../analyses/assessment.ts';
import type { Block, Document, Table } from '../document/document.ts';
import { table } from '../document/table.ts';
import type { Lang } from '../locale/lang.ts';
import { assessWords } from '../locale/region-page.ts';
import type { State } from '../plan/state.ts';
import { attentionText, effectText } from './attention.ts';
import { scoreText } from './numbers.ts';
import { createWording, type Wording } from './wording.ts';

export interface AssessPage {
  readonly lang: Lang;
  /** Every contact in a table of its own. */
  readonly all: boolean;
}

export function assessView(result: AssessResult, state: State, { lang, all }: AssessPage): Document {
  const words = assessWords[lang];
  const wording = createWording(state, lang);
  return {
    lang,
    title: words.title(state.plan.region.name, state.plan.period.name),
    aside: [wording.words.asOf(result.asOf), wording.words.method(wording.labels.methodName)].join(
      wording.words.comma,
    ),
    blocks: [
      assessAnswer(result, wording),
      ...assessBlocks(result, wording),
      ...(all ? [contactsTable(result, wording)] : []),
    ],
  };
}

/** What the page says first. */
export function assessAnswer(result: AssessResult, wording: Wording): Block {
  const { labels, numbers, words: common, lang } = wording;
  const words = assessWords[lang];
  const people = result.counts.reduce((sum, { count }) => sum + count, 0);
  const levels = [...result.counts]
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${labels.shortLevel('key', level)} ${count}`)
    .join(common.comma);
  const moved = (['up', 'down', 'same', 'first', 'not-again', 'not-assessed'] as const)
    .filter((movement) => result.movements[movement].length > 0)
    .map((movement) => movementText(movement, result, wording))
    .join(common.comma);
  const lines = [
    words.counts(people, levels),
    ...(moved === '' ? [] : [words.movements(numbers.day(result.change.since), moved)]),
  ];
  return { kind: 'facts', items: [{ label: common.answer, lines, tone: 'plain' }] };
}

function movementText(movement: Movement, result: AssessResult, { labels, words, lang }: Wording): string {
  const who = result.movements[movement];
  const text = `${assessWords[lang].movement[movement]} ${who.length}`;
  const isNamed = (movement === 'up' || movement === 'down') && who.length <= 6;
  return isNamed ? text + words.brackets(who.map((address) => labels.own(address)).join(words.list)) : text;
}

export function assessBlocks(result: AssessResult, wording: Wording): Block[] {
  const words = assessWords[wording.lang];
  const blocks: Block[] = [accountsTable(result, wording)];
  if (result.attention.length > 0) blocks.push(peopleTable(result, wording));
  const { contacts, departments } = result.notAssessed;
  if (contacts.length + departments.length > 0) {
    const list = (ids: readonly string[]) => ids.map((id) => wording.labels.at(id)).join(wording.words.list);
    blocks.push({
      kind: 'paragraph',
      text: words.notAssessed(list(contacts), list(departments)),
      tone: 'warn',
    });
  }
  if (result.without)
    blocks.push(
      lossesTable(
        'without',
        words.without(wording.labels.subject(result.without.id)),
        result.without.losses,
        wording,
      ),
    );
  else if (result.losses.length > 0) blocks.push(lossesTable('losses', words.losses, result.losses, wording));
  return blocks;
}

function accountsTable(result: AssessResult, wording: Wording): Table {
  const { labels, numbers, words: common, state, lang } = wording;
  const words = assessWords[lang];
  const { column } = words;
  const before = (account: AccountAssessment) =>
    result.change.before.accountById.get(account.id)?.index.value ?? null;
  const general = state.method.general.levels.map((level) => level.from);
  const organization = state.method.organization.levels.map((level) => level.from);
  const mark = (isMarked: boolean) => (isMarked ? common.provisional : '');
  const index = (value: number | null, isMarked = false) =>
    value === null ? common.notAssessed : scoreText(value) + mark(isMarked);
  return table<AccountAssessment>({
    name: 'accounts',
    columns: [
      {
        key: 'account',
        label: column.account,
        value: (row) => row.id,
        text: (row) => row.state.account.name,
      },
      { key: 'tier', label: column.tier, value: (row) => row.state.tier },
      {
        key: 'maturity',
        label: column.maturity,
        drop: 5,
        value: (row) => row.state.maturity,
        text: (row) => labels.value('maturity', row.state.maturity),
      },
      {
        key: 'colour',
        label: column.colour,
        value: (row) => row.colour.name,
        text: (row) => words.colour[row.colour.name],
        tone: (row) =>
          ({ grey: 'muted', red: 'bad', amber: 'warn', green: 'good' })[row.colour.name] as 'muted',
      },
      {
        key: 'index',
        label: column.index,
        align: 'right',
        value: (row) => row.index.value,
        text: (row) => index(row.index.value, row.index.marked),
      },
      {
        key: 'index-before',
        label: numbers.day(result.change.since),
        align: 'right',
        value: before,
        text: (row) => index(before(row)),
      },
      {
        key: 'lines',
        label: column.lines,
        value: (row) => row.lines.live.length,
        text: (row) =>
          words.linesOf(
            row.lines.live.length,
            row.lines.needed.contacts,
            row.lines.enough || row.lines.missing.contacts + row.lines.missing.roles === 0,
          ),
      },
      {
        key: 'own',
        label: column.own,
        drop: 3,
        value: (row) => row.lines.own.length,
        text: (row) => words.ownOf(row.lines.own.length, row.lines.missing.own > 0),
      },
      {
        key: 'general-score',
        label: column.score,
        align: 'right',
        drop: 4,
        value: (row) => row.general.score,
        text: (row) => (row.general.score === null ? '' : scoreText(row.general.score, general)),
      },
      {
        key: 'general',
        label: column.general,
        value: (row) => row.general.level ?? null,
        text: (row) =>
          labels.shortLevel('general', row.general.level) +
          mark(row.general.provisional && row.general.level !== undefined),
      },
      {
        key: 'organization-index',
        label: column.score,
        align: 'right',
        drop: 4,
        value: (row) => row.organization.index,
        text: (row) =>
          row.organization.index === null ? '' : scoreText(row.organization.index, organization),
      },
      {
        key: 'organization',
        label: column.organization,
        value: (row) => row.organization.level ?? null,
        text: (row) =>
          labels.level('organization', row.organization.level) +
          mark(row.organization.provisional && row.organization.level !== undefined),
      },
      {
        key: 'mechanisms',
        label: column.mechanisms,
        align: 'right',
        drop: 6,
        value: (row) => row.state.mechanisms.length,
      },
    ],
    rows: result.accounts,
    notes: [words.legend[0]!],
  });
}

function peopleTable(result: AssessResult, wording: Wording): Table {
  const { labels, lang } = wording;
  const { column } = assessWords[lang];
  const of = (person: PersonToSee) => result.now.contactByAddress.get(person.address);
  return table<PersonToSee>({
    name: 'people',
    caption: assessWords[lang].people,
    columns: [
      {
        key: 'contact',
        label: column.contact,
        value: (row) => row.address,
        text: (row) => labels.at(row.address),
      },
      {
        key: 'role',
        label: column.seat,
        drop: 2,
        value: (row) => of(row)?.state.contact.role ?? null,
        text: (row) => seat(of(row), wording),
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        drop: 1,
        value: (row) => of(row)?.general?.score ?? null,
        text: (row) => contactScore(of(row), wording),
      },
      {
        key: 'level',
        label: column.level,
        value: (row) => of(row)?.general?.level ?? null,
        text: (row) => contactLevel(of(row), wording),
      },
      {
        key: 'why',
        label: column.why,
        wrap: true,
        value: (row) =>
          row.reasons.map((reason) => attentionText(reason, wording)).join(wording.words.semicolon),
      },
    ],
    rows: result.attention,
    notes: [assessWords[lang].legend[1]!],
  });
}

function lossesTable(name: string, caption: string, losses: readonly Loss[], wording: Wording): Table {
  const { labels, words: common, lang } = wording;
  const words = assessWords[lang];
  const { column } = words;
  const number = (value: number | null) => (value === null ? common.notAssessed : scoreText(value));
  return table<Loss>({
    name,
    caption,
    columns: [
      {
        key: 'account',
        label: column.account,
        value: (row) => row.account,
        text: (row) => labels.shortAccount(row.account),
      },
      {
        key: 'without',
        label: column.contact,
        value: (row) => row.without,
        text: (row) => (row.of === 'own' ? labels.member(row.without) : labels.own(row.without)),
      },
      {
        key: 'index-before',
        label: column.before,
        align: 'right',
        value: (row) => row.index.before,
        text: (row) => number(row.index.before),
      },
      {
        key: 'index-after',
        label: column.after,
        align: 'right',
        value: (row) => row.index.after,
        text: (row) => number(row.index.after),
      },
      {
        key: 'colour',
        label: column.colour,
        drop: 1,
        value: (row) => `${row.colour.before} ${row.colour.after}`,
        text: (row) => words.change(words.colour[row.colour.before], words.colour[row.colour.after]),
      },
      {
        key: 'effects',
        label: column.effects,
        wrap: true,
        value: (row) => row.effects.map((effect) => effectText(effect, wording)).join(common.semicolon),
      },
    ],
    rows: losses,
    empty: words.nothingLost,
  });
}

/** Every contact in scope, in order of the plan. */
export function contactsTable(result: AssessResult, wording: Wording): Table {
  const { labels, lang } = wording;
  const words = assessWords[lang];
  const { column } = words;
  const rows = result.accounts
    .flatMap((account) => account.contacts)
    .filter((contact) => contact.state.active);
  return table<ContactAssessment>({
    name: 'contacts',
    caption: words.all,
    columns: [
      {
        key: 'contact',
        label: column.contact,
        value: (row) => row.address,
        text: (row) => labels.at(row.address),
      },
      {
        key: 'role',
        label: column.seat,
        value: (row) => row.state.contact.role ?? null,
        text: (row) => seat(row, wording),
      },
      {
        key: 'score',
        label: column.score,
        align: 'right',
        value: (row) => row.general?.score ?? null,
        text: (row) => contactScore(row, wording),
      },
      {
        key: 'level',
        label: column.level,
        value: (row) => row.general?.level ?? null,
        text: (row) => contactLevel(row, wording),
      },
      {
        key: 'claimed',
        label: column.claimed,
        drop: 2,
        value: (row) => row.general?.claimed ?? null,
        text: (row) => (row.general ? labels.shortLevel('key', row.general.claimed) : ''),
      },
      {
        key: 'on',
        label: column.on,
        drop: 1,
        value: (row) => row.general?.rated.on ?? null,
        text: (row) => (row.general ? wording.numbers.day(row.general.rated.on) : ''),
      },
      {
        key: 'owner',
        label: column.owner,
        value: (row) => row.state.contact.owner ?? null,
        text: (row) =>
          row.state.contact.owner === undefined
            ? wording.words.notFilled
            : labels.member(row.state.contact.owner),
      },
    ],
    rows,
  });
}

function seat(contact: ContactAssessment | undefined, { labels, words }: Wording): string {
  const role = contact?.state.contact.role;
  return contact === undefined || role === undefined
    ? ''
    : words.pair(labels.shortRole(role), labels.value('influence', contact.influence));
}

function contactScore(contact: ContactAssessment | undefined, { state }: Wording): string {
  const score = contact?.general?.score ?? null;
  return score === null
    ? ''
    : scoreText(
        score,
        state.method.key.levels.map((level) => level.from),
      );
}

/** The level with what was done to it: capped by a gate, lowered by the supervisor, provisional. */
function contactLevel(contact: ContactAssessment | undefined, { labels, words, lang }: Wording): string {
  if (contact === undefined || !contact.state.active) return '';
  const level = contact.general;
  if (level === undefined) return words.notAssessed;
  const { marks } = assessWords[lang];
  const text = labels.shortLevel('key', level.level);
  if (level.provisional) return text + words.provisional;
  if (level.confirmationState === 'lowered') return `${text} ${marks.lowered}`;
  return level.caps.length > 0 || level.level !== level.claimed ? `${text} ${marks.capped}` : text;
}
