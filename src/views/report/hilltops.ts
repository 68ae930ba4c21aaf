/** The report's chapters about projects: the open hilltops with their chains, and how the decided projects ended. */
import type { GapsResult } from '../../analyses/gap.ts';
import type { HilltopStanding } from '../../analyses/hilltop-standing.ts';
import type { Block } from '../../document/document.ts';
import { reportWords } from '../../locale/report.ts';
import type { Project } from '../../plan/plan.ts';
import { hilltopLines } from '../account/answer.ts';
import { decidedTable } from '../account/projects.ts';
import { heading, list } from '../blocks.ts';
import { hilltopsTable } from '../brief/hilltops.ts';
import { chainTable } from '../chain-table.ts';
import type { Wording } from '../wording.ts';

export function hilltopBlocks(
  hilltops: readonly HilltopStanding[],
  gaps: GapsResult,
  wording: Wording,
): readonly Block[] {
  if (hilltops.length === 0) return [];
  return [hilltopsTable(hilltops, wording), ...hilltops.flatMap((each) => chainBlocks(each, gaps, wording))];
}

function chainBlocks(standing: HilltopStanding, { persons }: GapsResult, wording: Wording): readonly Block[] {
  const words = reportWords[wording.lang];
  const { project, seats } = standing.hilltop;
  const { why, fallback } = project.hilltop ?? {};
  const gapOf = (address: string) => {
    const own = persons.filter(({ target }) => target.subject === address);
    return own.find(({ target }) => target.requiredBy.some((each) => each.project === project.id)) ?? own[0];
  };
  return [
    heading(2, project.name),
    ...list(
      [
        ...hilltopLines(standing, wording),
        why === undefined ? '' : words.why(why),
        fallback === undefined ? '' : words.fallback(fallback),
      ].filter((line) => line !== ''),
    ),
    chainTable(
      seats.map((seat) => ({ ...seat, gap: gapOf(seat.address) })),
      wording,
      { name: `chain-${project.id}` },
    ),
  ];
}

/** Hilltops among them stand where the plan lists them; each with its lesson. */
export function decidedBlocks(decided: readonly Project[], wording: Wording): readonly Block[] {
  return decided.length === 0 ? [] : [decidedTable(decided, wording)];
}
