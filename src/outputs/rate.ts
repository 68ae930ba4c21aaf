/** What `crp rate --format json` prints. */
import type { RoundResult } from '../changes/round-result.ts';
import type { RateOutput } from './schemas/rate.ts';

export function rateOutput({ on, by, effects, evidence, files, outcome }: RoundResult): RateOutput {
  return {
    crp: 'rate',
    format: 1,
    on,
    by,
    written: outcome === 'wrote',
    ratings: effects.map(({ address, layer, category, movement, reaffirmed, before, after }) => ({
      subject: address,
      layer,
      category: category ?? null,
      movement,
      reaffirmed,
      before: before ?? null,
      after: after ?? null,
    })),
    evidence,
    files: files.map(({ file, isNew, added, changed }) => ({ file, new: isNew, added, changed })),
  };
}
