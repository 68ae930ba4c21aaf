/** The decisions that are asked for: each with a name, a date, and what happens otherwise. */
import type { BriefAsk } from '../../analyses/brief-asks.ts';
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { briefWords } from '../../locale/brief.ts';
import { marketTargetNames } from '../market-value.ts';
import type { Wording } from '../wording.ts';

/** Of people who wait so many are named. */
const mostNamed = 6;

export function asksTable(asks: readonly BriefAsk[], wording: Wording): Table {
  const { labels, lang, numbers, words: common } = wording;
  const words = briefWords[lang];
  const { column } = words;
  type Row = BriefAsk & { readonly number: number };
  return table<Row>({
    name: 'asks',
    empty: words.noAsks,
    rows: asks.map((ask, index) => ({ ...ask, number: index + 1 })),
    columns: [
      { key: 'number', label: column.number, align: 'right', value: ({ number }) => number },
      { key: 'what', label: column.what, wrap: true, value: (ask) => whatText(ask, wording) },
      {
        key: 'decides',
        label: column.decides,
        value: ({ decides }) => decides ?? null,
        text: ({ decides }) => (decides === undefined ? common.notFilled : labels.member(decides)),
      },
      {
        key: 'by',
        label: column.by,
        value: ({ by }) => by?.day ?? null,
        text: ({ by }) => (by === undefined ? common.notFilled : numbers.when(by)),
        tone: ({ by }) => (by !== undefined && by.day < wording.state.asOf ? 'bad' : 'plain'),
      },
      { key: 'otherwise', label: column.otherwise, wrap: true, value: (ask) => otherwiseText(ask, wording) },
    ],
  });
}

function whatText(ask: BriefAsk, wording: Wording): string {
  const { labels, lang, numbers, state, words: common } = wording;
  const words = briefWords[lang];
  switch (ask.kind) {
    case 'plan':
      return ask.ask.what;
    case 'opponent': {
      const role = state.contactByAddress.get(ask.address)?.contact.role;
      return words.cover(labels.at(ask.address), role === undefined ? '' : labels.role(role));
    }
    case 'confirm': {
      const named = ask.who.slice(0, mostNamed).map(labels.own).join(common.list);
      return words.confirm(ask.who.length, ask.who.length > mostNamed ? `${named} ...` : named);
    }
    case 'review-targets':
      return words.reviewTargets(
        marketTargetNames([ask.target], wording),
        numbers.day(ask.revised),
        ask.count,
      );
  }
}

function otherwiseText(ask: BriefAsk, { labels, lang, words: common }: Wording): string {
  const words = briefWords[lang];
  switch (ask.kind) {
    case 'plan':
      return ask.ask.otherwise ?? '';
    case 'opponent':
      return ask.projects.length === 0
        ? words.coverOtherwiseAlone
        : words.coverOtherwise(ask.projects.map(labels.project).join(common.list));
    case 'confirm':
      return words.confirmOtherwise(ask.who.length);
    case 'review-targets':
      return words.reviewTargetsOtherwise;
  }
}
