/** Turns the bytes of a text file into UTF-8, strictly: what cannot be decided or decoded is said, never replaced by another character. */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { candidatesOf, shareOfCommonChinese } from './encodings.ts';
import { type Fault, fault } from './said.ts';

/** `bytes` is UTF-8 without a byte order mark. */
export type Decoded =
  | { readonly bytes: Uint8Array; readonly encoding: string; readonly fault?: undefined }
  | { readonly fault: Fault };

/**
 * Decodes a text: by its byte order mark, else as UTF-8, else as GB18030 where it reads as common Chinese. Other encodings
 * look too much alike to be guessed; they are named as candidates. `encoding` decides instead: any label of the WHATWG
 * encoding standard, such as `gbk` or `windows-1252`.
 *
 * @example
 * decode(Uint8Array.of(0xff, 0xfe, 0x4e, 0x67)).encoding // 'utf-16le'
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (isUtf32(bytes)) return { fault: fault('utf-32', {}) };
  const marked = byMark(bytes);
  if (marked !== undefined) return transcode(bytes, marked);
  if (encoding !== undefined) {
    const known = nameOf(encoding);
    return known === undefined ? { fault: fault('unknown-encoding', { encoding }) } : transcode(bytes, known);
  }
  const offset = bytes.indexOf(0);
  if (offset >= 0) return { fault: fault('nul-bytes', { offset: offset + 1, ...likelyUtf16(bytes) }) };
  if (isUtf8(bytes)) return { bytes, encoding: 'utf-8' };
  if (isMostlyUtf8(bytes)) return { fault: undecodable(bytes, 'utf-8', true) };
  if (shareOfCommonChinese(bytes) < 0.75)
    return { fault: fault('undecided-encoding', { candidates: candidatesOf(bytes) }) };
  return transcode(bytes, 'gb18030');
}

function byMark(bytes: Uint8Array): string | undefined {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : undefined;
}

/** Of four bytes at least two are zero, which no text in UTF-16 has. */
function isUtf32(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return start.filter((byte) => byte === 0).length > start.length * 0.55;
}

function nameOf(label: string): string | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}

const chunk = 1 << 20;

/** In chunks: a text of 100 MB as one string would take up to twice that once more. */
function transcode(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  try {
    for (let at = 0; at < bytes.length; at += chunk)
      parts.push(encoder.encode(decoder.decode(bytes.subarray(at, at + chunk), { stream: true })));
    parts.push(encoder.encode(decoder.decode()));
  } catch {
    return { fault: undecodable(bytes, encoding, false) };
  }
  const whole = Buffer.concat(parts);
  const offset = whole.indexOf(0);
  return offset < 0 ? { bytes: whole, encoding } : { fault: fault('nul-bytes', { offset: offset + 1 }) };
}

/** Where every other byte is zero, the text is UTF-16 that lost its byte order mark. */
function likelyUtf16(bytes: Uint8Array): { perhaps?: 'utf-16le' | 'utf-16be' } {
  const zeros: [number, number] = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1;
  });
  const [even, odd] = zeros;
  if (bytes.length % 2 !== 0 || Math.min(even, odd) > 0 || Math.max(even, odd) < 2) return {};
  return { perhaps: odd > 0 ? 'utf-16le' : 'utf-16be' };
}

/** Whether of the lines with other than ASCII a good part is UTF-8, which no other encoding is by chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [valid, all] = [0, 0];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      all += 1;
      if (isUtf8(line)) valid += 1;
    }
    start = end;
  }
  return valid > all * 0.3;
}

/** Where the first bytes stand that the encoding does not have. */
function undecodable(bytes: Uint8Array, encoding: string, mixed: boolean): Fault {
  let start = 0;
  let end = bytes.length;
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += chunk)
    if (!decodes(decoder, bytes.subarray(at, at + chunk))) {
      start = encoding.startsWith('utf-16') || at === 0 ? at : bytes.lastIndexOf(0x0a, at - 1) + 1;
      end = Math.min(at + chunk, bytes.length);
      break;
    }
  // The longest part that decodes, found by halving.
  let [good, bad] = [start, end + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const isGood = decodes(new TextDecoder(encoding, { fatal: true }), bytes.subarray(start, middle));
    if (isGood) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, good));
  const line = (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
  return fault('undecodable-bytes', { encoding, line, offset: Math.min(good + 1, bytes.length), mixed });
}

function decodes(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
