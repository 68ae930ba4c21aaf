/** Evidence that is said to show something that is no dimension of its subject's layer. */
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { LayerName } from '../method/method.ts';
import type { Address } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import { nearestWord } from '../tree/nearest.ts';
import { subjectName } from './facts/name.ts';
import { inside } from './facts/place.ts';
import type { Rule } from './rule.ts';

export const evidenceUnknownDimension: Rule = {
  code: 'evidence-unknown-dimension',
  find({ state }) {
    return state.plan.evidence.flatMap((evidence) => {
      const { of, shows } = evidence;
      const layer = layerOf(state, of);
      const known = dimensionsOf(state, layer);
      if (shows === undefined || known.includes(shows)) return [];
      const suggestion = nearestWord(shows, known);
      return diagnostic(
        'evidence-unknown-dimension',
        { subject: subjectName(state, of), layer, found: shows, known, ...(suggestion && { suggestion }) },
        { subject: of, place: inside(evidence, 'shows') },
      );
    });
  },
};

function layerOf(state: State, address: Address): LayerName {
  if (state.accountById.has(address)) return 'organization';
  return state.departmentByAddress.has(address) ? 'general' : 'key';
}

function dimensionsOf({ method }: State, layer: LayerName): string[] {
  const list = {
    key: method.key.dimensions,
    general: method.general.dimensions,
    organization: method.organization.stages,
  };
  return list[layer].map(({ id }) => id);
}
