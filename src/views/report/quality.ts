/** The report's chapter about risks and how far the data can be trusted: risks as declared, findings counted by rule. */
import { groupedBy } from '../../analyses/grouped.ts';
import type { ReportResult } from '../../analyses/report.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Block } from '../../document/document.ts';
import { table } from '../../document/table.ts';
import { say } from '../../locale/diagnostics/index.ts';
import { reportWords } from '../../locale/report.ts';
import type { Risk } from '../../plan/plan.ts';
import { subjectText } from '../action-table.ts';
import { heading } from '../blocks.ts';
import { trustFacts } from '../brief/trust.ts';
import { toneOf } from '../diagnostics.ts';
import type { Wording } from '../wording.ts';

export function risksTable(wording: Wording): readonly Block[] {
  const { labels, lang, numbers, state, words: common } = wording;
  const { column } = reportWords[lang];
  if (state.plan.risks.length === 0) return [];
  return [
    table<Risk>({
      name: 'risks',
      rows: state.plan.risks,
      columns: [
        { key: 'risk', label: column.risk, wrap: true, value: ({ what }) => what },
        {
          key: 'subject',
          label: column.subject,
          value: ({ subject }) => subject ?? null,
          text: ({ subject }) => subjectText(subject, wording),
        },
        { key: 'response', label: column.response, wrap: true, value: ({ response }) => response ?? null },
        {
          key: 'owner',
          label: column.owner,
          value: ({ owner }) => owner ?? null,
          text: ({ owner }) => (owner === undefined ? common.notFilled : labels.member(owner)),
        },
        {
          key: 'on',
          label: column.on,
          drop: 1,
          value: ({ on }) => on ?? null,
          text: ({ on }) => (on === undefined ? '' : numbers.day(on)),
        },
      ],
    }),
  ];
}

export function qualityBlocks(
  { brief, findings, accepted }: ReportResult,
  wording: Wording,
): readonly Block[] {
  const { lang } = wording;
  const words = reportWords[lang];
  const { column } = words;
  const groups = [...groupedBy(findings, ({ code }) => code).values()];
  const rows = groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, count: group.length }];
  });
  return [
    heading(2, words.heading.quality),
    ...trustFacts(brief.trust, wording),
    table<{ readonly first: Diagnostic; readonly count: number }>({
      name: 'findings',
      empty: words.noFindings,
      rows,
      columns: [
        {
          key: 'severity',
          label: column.severity,
          value: ({ first }) => first.severity,
          text: ({ first }) => words.severity[first.severity],
          tone: ({ first }) => toneOf[first.severity],
        },
        { key: 'rule', label: column.rule, drop: 1, value: ({ first }) => first.code },
        { key: 'count', label: column.count, align: 'right', value: ({ count }) => count },
        { key: 'first', label: column.first, wrap: true, value: ({ first }) => say(first, lang).message },
      ],
      notes: accepted > 0 ? [words.accepted(accepted)] : [],
    }),
  ];
}
