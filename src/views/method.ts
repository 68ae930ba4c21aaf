/** The page of `crp method`: everything in force, and where each value comes from. */
import type { Document } from '../document/document.ts';
import type { Lang } from '../locale/lang.ts';
import { methodWords } from '../locale/method.ts';
import type { MethodOrigin } from '../method/merge.ts';
import type { Method } from '../method/method.ts';
import { generalBlocks, keyBlocks, organizationBlocks } from './method-layers.ts';
import { numberBlocks } from './method-numbers.ts';
import { createPage, type DescribePlace, describeByPath } from './method-page.ts';
import { tierBlocks } from './method-tiers.ts';
import { workBlocks } from './method-work.ts';

/**
 * The method in force as a document of tables; the last column of each says where a row comes from: built-in, or a place
 * in the company's file, which `describePlace` puts into words (the command knows the lines; by itself it gives the path).
 */
export function methodView(
  method: Method,
  origin: MethodOrigin,
  lang: Lang,
  describePlace: DescribePlace = describeByPath,
): Document {
  const page = createPage(origin, lang, describePlace);
  const words = methodWords[lang];
  const { id, name } = method.method;
  const blocks = [
    ...keyBlocks(method, page),
    ...tierBlocks(method, page),
    ...generalBlocks(method, page),
    ...organizationBlocks(method, page),
    ...numberBlocks(method, page),
    ...workBlocks(method, page),
  ];
  const changed = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .filter((row) => row.at(-1)?.value !== words.builtIn);
  return {
    lang,
    title: words.title,
    aside: name[lang],
    blocks: [
      { kind: 'paragraph', text: words.inForce(name[lang], id, origin.file, changed.length), tone: 'plain' },
      ...blocks,
    ],
  };
}
