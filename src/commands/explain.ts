/** `crp explain ID`: where a level, score, index or count comes from, and what would change it. */
import { type ExplainTrace, explain as explainSubject } from '../analyses/explain.ts';
import { explainOutput } from '../outputs/explain.ts';
import { createPlaces } from '../tree/places.ts';
import { explainView } from '../views/explain.ts';
import { unknownSubject } from './filter.ts';
import { pageCommand } from './page.ts';
import { knownSubjects, resolveSubject } from './subject.ts';
import { wholeRegion } from './whole.ts';

export const explain = pageCommand<ExplainTrace>({
  takes: 'subject',
  format: 'table',
  analyse: (on) => {
    const { state, subject, options } = on;
    const found = resolveSubject(state, subject!, [
      'account',
      'project',
      'target',
      'goal',
      'contact',
      'department',
      'member',
    ]);
    const { assessed, gaps } = wholeRegion(on);
    const trace = found && explainSubject(state, assessed.now, gaps, assessed.change, found, options.layer);
    return trace ?? { problem: unknownSubject(subject!, knownSubjects(state)) };
  },
  view: (trace, on) => {
    // A redacted page names no file, since files are named after people.
    const places = createPlaces(on.options.redact ? new Map() : on.reading.texts);
    return explainView(trace, on.state, { lang: on.lang, lineOf: (place) => places.lineOf(place) });
  },
  output: (trace, on) => explainOutput(trace, on.state.asOf),
});
