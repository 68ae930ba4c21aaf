/** Texts as bytes, in the encodings of tests. */

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Every character of two bytes in GB18030, which Node decodes, but does not encode. */
const codes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);

/**
 * A text in GB18030.
 *
 * @throws RangeError for the few characters that take four bytes and stand in no order
 */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const point = character.codePointAt(0)!;
      if (point > 0xffff) return fourBytes(point - 0x10000);
      const code = point < 0x80 ? [point] : codes.get(character);
      if (code === undefined) throw new RangeError(`${character} takes four bytes`);
      return code;
    }),
  );
}

function fourBytes(place: number): readonly number[] {
  const second = Math.floor(place / 1260);
  const third = Math.floor(place / 10);
  return [0x90 + Math.floor(second / 10), 0x30 + (second % 10), 0x81 + (third % 126), 0x30 + (place % 10)];
}
