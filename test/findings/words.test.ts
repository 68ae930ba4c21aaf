/** What findings say is in one language: in a plan without Chinese the English is without, and the Chinese has no English words. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptFindings } from '../../src/findings/accept.ts';
import { findAll } from '../../src/findings/find.ts';
import { rules } from '../../src/findings/index.ts';
import { say } from '../../src/locale/diagnostics/index.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import { contextOf } from './context.ts';

const folder = new URL('./plans/', import.meta.url);
/** Keys and values of the format, and commands, that a Chinese message may name. */
const formatWords = new Set(
  `accepted actions amount assessments assignments basis chain closed confirmations contacts crp decision done
  dropped due estimate every evidence follow-ups for from gaps learnt looked lots moved-to no outcome owner ours posture
  reports-to result role same serves shows spend targets to total until verify why as backup member decider
  recognition participation information guidance support stance`.split(/\s+/),
);
/** Ids that a message may name: rules, and tiers of the method. */
const ids = new Set<string>([...rules.map(({ code }) => code), ...builtInMethod.tiers]);

describe.each(readdirSync(folder).toSorted())('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8').replace(/^#.*\n/gm, '');

  test('is said in one language at a time', async () => {
    const context = await contextOf(text.replace(/(?<![\d.])\p{Script=Han}+/gu, 'Zq'), '2027-09-25');
    const planWords = new Set([
      ...(text.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? []),
      ...context.state.method.tiers,
    ]);
    for (const finding of acceptFindings(findAll(context), context.state).findings) {
      const zh = say(finding, 'zh');
      const en = say(finding, 'en');
      expect(`${en.message} ${en.help}`).not.toMatch(/[\p{Script=Han}\u{3000}-\u{303f}\u{ff00}-\u{ffef}]/u);
      const latin = `${zh.message} ${zh.help}`.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? [];
      const foreign = latin.filter(
        (word) => !planWords.has(word) && !formatWords.has(word) && !ids.has(word) && word !== 'Zq',
      );
      expect(foreign).toEqual([]);
      expect(`${zh.message}${zh.help}${en.message}${en.help}`).not.toMatch(/\p{Co}|undefined|\[object/u);
    }
  });
});
