/** Tells encodings apart that have no mark: how much a text looks like Chinese in GB18030, and what else it could be. */
import type { EncodingCandidate } from './said.ts';

/**
 * The share of characters beyond ASCII that are common ones if the bytes are GB18030: the 3,755 characters of daily use,
 * Chinese marks, full-width letters and the four-byte codes that nothing else looks like. Chinese has above 0.85; Big5,
 * Japanese, Thai and European texts fall into its rare characters. 0 where they all could be Korean syllables too.
 *
 * @example
 * shareOfCommonChinese(Uint8Array.of(0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0xd5, 0xc5)) // 1
 */
export function shareOfCommonChinese(bytes: Uint8Array): number {
  let [common, all, certain] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    all += 1;
    const trail = bytes[at + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      common += 1;
      certain += 1;
      at += 3;
      continue;
    }
    const isDaily = lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
    const isMark = (lead === 0xa1 || lead === 0xa3) && trail >= 0xa1;
    if (isDaily || isMark) common += 1;
    if (isDaily && lead > 0xc8) certain += 1;
    if (trail >= 0x40) at += 1;
  }
  return all === 0 || certain === 0 ? 0 : common / all;
}

/** What the letters of each encoding are, and how its words look. */
const known: readonly { readonly encoding: string; readonly letters: RegExp; readonly isWord: RegExp }[] = [
  { encoding: 'gb18030', letters: /\p{Script=Han}/u, isWord: /^\p{Script=Han}+$/u },
  { encoding: 'big5', letters: /\p{Script=Han}/u, isWord: /^\p{Script=Han}+$/u },
  {
    encoding: 'shift_jis',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    isWord: /[ぁ-ヿ]/u,
  },
  { encoding: 'euc-kr', letters: /\p{Script=Hangul}/u, isWord: /^\p{Script=Hangul}+$/u },
  { encoding: 'windows-1252', letters: /[À-ÖØ-öø-ÿœŒšŠžŽŸ]/u, isWord: /[A-Za-z]/u },
  { encoding: 'windows-1251', letters: /\p{Script=Cyrillic}/u, isWord: /^\p{Script=Cyrillic}{2,}$/u },
  { encoding: 'windows-874', letters: /\p{Script=Thai}/u, isWord: /^\p{Script=Thai}{2,}$/u },
];

/**
 * The encodings in which a text has words as people write them, each with its first word. All that can decode it where no
 * encoding has.
 *
 * @example
 * candidatesOf(Uint8Array.of(0x44, 0x75, 0x70, 0x72, 0xe9, 0x2c)) // [{ encoding: 'windows-1252', sample: 'Dupré' }]
 */
export function candidatesOf(bytes: Uint8Array): readonly EncodingCandidate[] {
  const readings = known.flatMap(({ encoding, letters, isWord }) => {
    const text = decodeAs(encoding, bytes.subarray(0, 0x10000));
    if (text === undefined) return [];
    const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
    const words = text.match(/[\p{L}\p{M}]*[^\P{L}\0-\x7f][\p{L}\p{M}]*/gu) ?? [];
    const ofItsLetters = foreign.filter((character) => letters.test(character)).length / foreign.length;
    const likeWords = words.filter((word) => isWord.test(word)).length / Math.max(words.length, 1);
    const sample = [...(words[0] ?? '')].slice(0, 12).join('');
    return [{ encoding, sample, isLikely: ofItsLetters >= 0.7 && likeWords >= 0.6 }];
  });
  const likely = readings.filter(({ isLikely }) => isLikely);
  return (likely.length > 0 ? likely : readings).map(({ encoding, sample }) => ({ encoding, sample }));
}

/** The end may be cut within a character. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
