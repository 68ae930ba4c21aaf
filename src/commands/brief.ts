/** `crp brief`: one page for the boss. */
import { brief as analyseBrief } from '../analyses/brief.ts';
import { briefOutput } from '../outputs/brief.ts';
import { briefView } from '../views/brief.ts';
import { pageCommand } from './page.ts';
import { wholeRegion } from './whole.ts';

export const brief = pageCommand({
  takes: 'plan',
  format: 'table',
  analyse: (on) => {
    const { assessed, gaps } = wholeRegion(on);
    return analyseBrief(on.state, assessed, gaps);
  },
  view: (result, on) => briefView(result, on.state, { lang: on.lang }),
  output: (result) => briefOutput(result),
});
