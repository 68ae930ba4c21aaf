/** How many terminal columns a text takes. */
import { eastAsianWidth } from 'get-east-asian-width';

const ascii = /^[ -~]*$/;
const invisible = /^[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
const joiner = 0x200d;
const emojiStyle = 0xfe0f;
const keycap = 0x20e3;

/**
 * The columns that a text takes on a terminal: 2 for Chinese characters, full-width forms and emoji, 0 for combining
 * marks and control characters, 1 for the rest. What people see as one character counts once: a family joined by
 * zero-width joiners, a flag, a keycap, a skin tone. Characters of ambiguous width (`·`, `→`, `“`) take `ambiguous`.
 *
 * @example
 * displayWidth('陈晨 Ada') // 8
 * @example
 * displayWidth('👩‍💼') // 2
 * @example
 * displayWidth('±1', 2) // 3
 */
export function displayWidth(text: string, ambiguous: 1 | 2 = 1): number {
  if (ascii.test(text)) return text.length;
  const options = { ambiguousAsWide: ambiguous === 2 };
  let width = 0;
  let before = 0;
  // The width of the character that marks and joiners may still change, and whether it is an emoji.
  let last = 0;
  let emoji = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const joined = before === joiner && emoji;
    before = code;
    if (isChinese(code)) {
      last = 2;
      emoji = false;
    } else if (code >= 0x20 && code <= 0x7e) {
      last = 1;
      emoji = false;
    } else if (code === emojiStyle || code === keycap) {
      if (last === 1 && (emoji || code === keycap)) {
        width += 1;
        last = 2;
      }
      continue;
    } else if (invisible.test(character)) {
      continue;
    } else {
      const isEmoji = pictograph.test(character);
      const isSkinTone = code >= 0x1f3fb && code <= 0x1f3ff;
      if (emoji && (isSkinTone || (joined && isEmoji))) continue;
      emoji = isEmoji;
      last = eastAsianWidth(code, options);
    }
    width += last;
  }
  return width;
}

/** Chinese characters and the marks set among them, all of them wide: nearly all that is no ASCII on our pages. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}
