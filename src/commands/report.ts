/** `crp report`: the whole plan as a document. */
import { report as analyseReport } from '../analyses/report.ts';
import { acceptFindings } from '../findings/accept.ts';
import { findAll } from '../findings/find.ts';
import { reportOutput } from '../outputs/report.ts';
import { reportView } from '../views/report.ts';
import { pageCommand } from './page.ts';
import { wholeRegion } from './whole.ts';

export const report = pageCommand({
  takes: 'plan',
  format: 'md',
  analyse: (on) => {
    const { assessed, gaps } = wholeRegion(on);
    const found = acceptFindings(findAll({ state: on.state, region: assessed.now, gaps }), on.state);
    return analyseReport(on.state, assessed, gaps, found);
  },
  view: (result, on) => reportView(result, on.state, { lang: on.lang }),
  output: (result, on) => reportOutput(result, on.state.plan),
});
