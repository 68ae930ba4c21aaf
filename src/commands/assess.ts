/** `crp assess`: where the three layers stand, and who needs attention. */
import { assess as analyseRegion } from '../analyses/assess.ts';
import { assessOutput } from '../outputs/assess.ts';
import { assessView } from '../views/assess.ts';
import { filterOf, unknownSubject } from './filter.ts';
import { pageCommand } from './page.ts';
import { resolveSubject } from './subject.ts';

export const assess = pageCommand({
  takes: 'plan',
  format: 'table',
  analyse: (on) => {
    const filter = filterOf(on);
    if ('problem' in filter) return filter;
    const { without } = on.options;
    const person =
      without === undefined
        ? undefined
        : (resolveSubject(on.state, without, ['contact', 'member']) ?? 'unknown');
    if (person === 'unknown')
      return {
        problem: unknownSubject(without!, [
          ...on.state.contacts.map((each) => each.address),
          ...on.state.team.map((each) => each.id),
        ]),
      };
    return analyseRegion(on.state, on.at(on.since), { ...filter, ...(person ? { without: person.id } : {}) });
  },
  view: (result, on) => assessView(result, on.state, { lang: on.lang, all: on.options.all }),
  output: (result) => assessOutput(result),
});
