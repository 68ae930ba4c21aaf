/** `crp gaps`: what is missing, in the order in which it hurts; are the goals enough? */
import { assessRegion } from '../analyses/assess-region.ts';
import { gaps as analyseGaps } from '../analyses/gaps.ts';
import { gapsOutput } from '../outputs/gaps.ts';
import { gapsView } from '../views/gaps.ts';
import { filterOf } from './filter.ts';
import { pageCommand } from './page.ts';

export const gaps = pageCommand({
  takes: 'plan',
  format: 'table',
  analyse: (on) => {
    const filter = filterOf(on);
    return 'problem' in filter ? filter : analyseGaps(on.state, assessRegion(on.state), filter);
  },
  view: (result, on) => gapsView(result, on.state, { lang: on.lang }),
  output: (result, on) => gapsOutput(result, on.state.plan),
});
