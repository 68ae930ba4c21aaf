/** Gaps in the order of the plan; the analysis ranks them. */
import type { Gap, GapsResult } from '../../analyses/gap.ts';

/** Of persons, departments and organizations alike. */
export function gapsInOrder({ targets, persons, bodies }: GapsResult): Gap[] {
  const byTarget = new Map([...persons, ...bodies].map((gap) => [gap.target, gap]));
  return targets.flatMap((target) => byTarget.get(target) ?? []);
}
