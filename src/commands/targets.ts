/** `crp targets`: where the market targets stand, and what is open to reach them. */
import { assessRegion } from '../analyses/assess-region.ts';
import { marketTargets } from '../analyses/market/targets.ts';
import { marketTargetsOutput } from '../outputs/market-targets.ts';
import { targetsView } from '../views/targets.ts';
import { filterOf } from './filter.ts';
import { pageCommand } from './page.ts';

export const targets = pageCommand({
  takes: 'plan',
  format: 'table',
  analyse: (on) => {
    const filter = filterOf(on);
    return 'problem' in filter ? filter : marketTargets(on.state, assessRegion(on.state), filter);
  },
  view: (result, on) => targetsView(result, on.state, { lang: on.lang }),
  output: (result, on) => marketTargetsOutput(result, on.state.plan),
});
