/** Unpacks of a workbook what its tables are made of, and no more than a limit. */
import { strFromU8, unzipSync, zipSync } from 'fflate';

export interface Unpacked {
  /** A package without compression that holds the sheets, their texts and formats. */
  readonly bytes: Uint8Array;
  readonly hasMacros: boolean;
  readonly hasLinks: boolean;
}

/** Pictures, charts, comments, links into other files and programs: nothing of it is opened. */
const aside =
  /(^|\/)(media|embeddings|drawings|charts|externalLinks|printerSettings|customXml|pivotCache|pivotTables|theme|threadedComments|persons|activeX|ctrlProps|docProps|queryTables|slicers|slicerCaches|timelines|timelineCaches|richData|worksheets\/_rels)\/|comments\d*\.xml$|connections\.xml$/i;

/**
 * The package that the sheets are read from. Sizes are those that the package states: nothing beyond is unpacked.
 *
 * @param limit bytes of all parts together
 * @throws RangeError with the size as its cause, where it is above the limit
 * @throws Error if the bytes are no zip archive, or a part of it ends early
 */
export function unpack(bytes: Uint8Array, limit: number): Unpacked {
  let size = 0;
  let [hasMacros, hasLinks] = [false, false];
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      hasMacros ||= /vbaProject/i.test(name);
      hasLinks ||= /(^|\/)externalLinks\//i.test(name);
      if (!/\.(xml|rels)$/i.test(name) || aside.test(name)) return false;
      size += originalSize;
      if (size > limit) throw new RangeError('too large', { cause: size });
      return true;
    },
  });
  if (!Object.values(parts).every(isWhole)) throw new Error('a part ends early');
  return { bytes: zipSync(parts, { level: 0 }), hasMacros, hasLinks };
}

/** Whether a part closes the tag that it opens first. A reader that is content with half a sheet would lose the other half in silence. */
function isWhole(part: Uint8Array): boolean {
  const [start, end] = [part.subarray(0, 4096), part.subarray(-4096)].map((each) =>
    strFromU8(each, true).trimEnd(),
  );
  const [, root = ''] = /<([\w.:-]+)[\s/>]/.exec(start ?? '') ?? [];
  return root === '' || end!.includes(`</${root}`) || (part.length <= 4096 && end!.endsWith('/>'));
}
