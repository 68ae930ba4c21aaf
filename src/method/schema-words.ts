/** Schemas of words in both languages. */
import * as z from 'zod';
import { inBoth } from '../tree/describe.ts';
import { id, text } from './scalars.ts';

/** One text in each language. */
export const bothLanguages = z.strictObject({
  zh: text.meta(inBoth('中文', 'Chinese')),
  en: text.meta(inBoth('英文', 'English')),
});

/** The label of a thing; `short` stands in tables. */
export const label = z.strictObject({
  zh: text.meta(inBoth('中文名称', 'Name in Chinese')),
  en: text.meta(inBoth('英文名称', 'Name in English')),
  short: bothLanguages.exactOptional().meta(inBoth('表格里用的短名', 'Short name for tables')),
});

/** Labels by id. */
export const labels = z.record(id, label);

/** As many texts in one language as in the other. */
export const textLists = z.strictObject({
  zh: z.array(text).meta(inBoth('中文，从最低起', 'In Chinese, lowest first')),
  en: z.array(text).meta(inBoth('英文，从最低起', 'In English, lowest first')),
});
