/** A condition that is not met, as JSON prints it. */
import type { GapCondition } from '../analyses/gap.ts';
import type { ConditionOutput } from './schemas/conditions.ts';

/** The same record, with null for what is not there. */
export function conditionOutput(condition: GapCondition): ConditionOutput {
  switch (condition.kind) {
    case 'stop': {
      const { dimension = null, have = null, need = null } = condition;
      return { ...condition, dimension, have, need };
    }
    case 'confirmation':
      return { ...condition, why: condition.why ?? null };
    case 'departments':
      return {
        kind: 'departments',
        which: condition.which.map(({ address, level = null, target = null }) => ({
          address,
          level,
          target,
        })),
      };
    default:
      return condition;
  }
}
