/** How many facts the method assumed because the plan does not say them; said once. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Assumption } from '../plan/state.ts';
import { entryPlace } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const assumed: Rule = {
  code: 'assumed',
  find({ state }) {
    const [first] = state.assumptions;
    if (first === undefined) return [];
    const facts = [...new Set(state.assumptions.map(({ fact }) => fact))];
    return [
      diagnostic(
        'assumed',
        {
          count: state.assumptions.length,
          facts: facts.map((fact) => summarize(state.assumptions.filter((each) => each.fact === fact))),
        },
        entryPlace(state, first.subject),
      ),
    ];
  },
};

function summarize(assumptions: readonly Assumption[]) {
  const [first] = assumptions;
  if (first === undefined) throw new RangeError('a fact is listed only where it was assumed');
  return { fact: first.fact, value: first.value, count: assumptions.length, first: first.subject };
}
