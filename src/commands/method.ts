/** `crp method`: the method in force, and where each value comes from. */
import { methodOutput } from '../outputs/method.ts';
import { createPlaces } from '../tree/places.ts';
import { methodView } from '../views/method.ts';
import { pageCommand } from './page.ts';

export const method = pageCommand({
  takes: 'plan',
  format: 'table',
  analyse: (on) => on.method,
  view: ({ method, origin }, on) => {
    const places = createPlaces(on.reading.texts);
    return methodView(method!, origin, on.lang, (place) => places.lineOf(place));
  },
  output: ({ method, origin }) => methodOutput(method!, origin),
});
