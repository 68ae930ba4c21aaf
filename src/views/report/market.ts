/** The report's chapters about the market, as declared: targets, environment, rivals. */
import type { Table } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { reportWords } from '../../locale/report.ts';
import type { EnvironmentChange, MarketTarget, Rival } from '../../plan/plan.ts';
import { marketTargetName, marketValue, stepInPeriod, targetsUnit } from '../market-value.ts';
import type { Wording } from '../wording.ts';

/** Values in one unit; of a path the last step in the period. */
export function marketTable(wording: Wording): Table {
  const { labels, lang, numbers, state, words: common } = wording;
  const words = reportWords[lang];
  const { column } = words;
  const { targets } = state.plan;
  const unit = targetsUnit(targets, wording);
  return table<MarketTarget>({
    name: 'market-targets',
    rows: targets,
    columns: [
      {
        key: 'target',
        label: column.target,
        value: ({ id }) => id,
        text: (target) => marketTargetName(target, wording),
      },
      {
        key: 'kind',
        label: column.kind,
        drop: 2,
        value: ({ kind }) => kind,
        text: ({ kind }) => labels.value('target kind', kind),
      },
      {
        key: 'baseline',
        label: column.baseline,
        align: 'right',
        drop: 1,
        value: ({ baseline }) => baseline?.toNumber() ?? null,
        text: (target) => (target.baseline === undefined ? '' : marketValue(target.baseline, target, unit)),
      },
      {
        key: 'value',
        label: column.value,
        align: 'right',
        value: (target) => stepInPeriod(target, wording)?.value.toNumber() ?? null,
        text: (target) => {
          const last = stepInPeriod(target, wording);
          if (last !== undefined) return marketValue(last.value, target, unit);
          return target.project === undefined ? common.notFilled : words.win('');
        },
      },
      {
        key: 'by',
        label: column.by,
        value: (target) => stepInPeriod(target, wording)?.at.day ?? null,
        text: (target) => {
          const last = stepInPeriod(target, wording);
          return last === undefined ? '' : numbers.when(last.at);
        },
      },
      {
        key: 'revised',
        label: column.revised,
        wrap: true,
        value: (target) =>
          target.revisions
            .map(({ from, to, on }) =>
              words.revision(marketValue(from, target, unit), marketValue(to, target, unit), numbers.day(on)),
            )
            .join(common.semicolon),
      },
    ],
    notes: [words.declared],
  });
}

export function environmentTable({ labels, lang, state, words: common }: Wording): Table {
  const { column } = reportWords[lang];
  return table<EnvironmentChange>({
    name: 'environment',
    rows: state.plan.environment,
    columns: [
      {
        key: 'factor',
        label: column.factor,
        value: ({ factor }) => factor,
        text: ({ factor }) => labels.value('factor', factor),
      },
      { key: 'change', label: column.change, wrap: true, value: ({ change }) => change },
      {
        key: 'affects',
        label: column.affects,
        drop: 2,
        value: ({ affects }) => affects.join(' '),
        text: ({ affects }) => affects.map((each) => labels.value('affected', each)).join(common.list),
      },
      {
        key: 'impact',
        label: column.impact,
        align: 'right',
        value: ({ impact }) => impact ?? null,
        text: ({ impact }) => (impact === undefined ? '' : impact > 0 ? `+${impact}` : String(impact)),
      },
      {
        key: 'accounts',
        label: column.accounts,
        drop: 1,
        value: ({ accounts }) => accounts.join(' '),
        text: ({ accounts }) => accounts.map(labels.shortAccount).join(common.list),
      },
      { key: 'response', label: column.response, wrap: true, value: ({ response }) => response ?? null },
      { key: 'source', label: column.source, drop: 3, wrap: true, value: ({ source }) => source ?? null },
    ],
  });
}

export function rivalsTable({ lang, state, words: common }: Wording): Table {
  const words = reportWords[lang];
  const { column } = words;
  const join = (texts: readonly string[]) => texts.join(common.semicolon);
  return table<Rival>({
    name: 'rivals',
    rows: state.plan.rivals,
    columns: [
      {
        key: 'rival',
        label: column.rival,
        value: ({ id }) => id,
        text: ({ name, strategic }) => (strategic ? words.strategic(name) : name),
      },
      { key: 'targets', label: column.goals, wrap: true, value: ({ targets }) => join(targets) },
      {
        key: 'strategy',
        label: column.strategy,
        wrap: true,
        value: ({ relationshipStrategy }) => relationshipStrategy ?? null,
      },
      {
        key: 'people',
        label: column.people,
        align: 'right',
        drop: 2,
        value: ({ organization }) => organization?.people ?? null,
      },
      { key: 'strengths', label: column.strengths, wrap: true, value: ({ strengths }) => join(strengths) },
      { key: 'problems', label: column.problems, wrap: true, value: ({ problems }) => join(problems) },
      { key: 'learn', label: column.learn, drop: 1, wrap: true, value: ({ learn }) => join(learn) },
    ],
  });
}
