/** Turns the bytes of a file into text, or says what the file is when it is no text in UTF-8. */
import { isUtf8 } from 'node:buffer';
import { type Diagnostic, type DiagnosticParameters, diagnostic } from '../diagnostic/diagnostic.ts';

type Encoding = DiagnosticParameters['not-utf8']['encoding'];
type BinaryKind = NonNullable<DiagnosticParameters['binary-file']['kind']>;

export type Decoded =
  | { readonly text: string; readonly diagnostics?: undefined }
  | { readonly text?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Decodes strict UTF-8. A byte order mark stays in the text, so that offsets are those of the file. Anything else gives
 * one diagnostic: binary-file, or not-utf8 with the encoding that the file most likely has.
 *
 * @example
 * decode('plan.yaml', new TextEncoder().encode('crp: 1')).text // 'crp: 1'
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const place = { file, offset: 0, length: 0 };
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { diagnostics: [diagnostic('binary-file', { kind }, { place })] };
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== undefined) return { diagnostics: [diagnostic('not-utf8', { encoding: utf16 }, { place })] };
  if (countZeros(bytes.subarray(0, 4096)) > 8)
    return { diagnostics: [diagnostic('binary-file', { kind: 'unknown' }, { place })] };
  if (isUtf8(bytes)) return { text: decodeAs('utf-8', bytes) ?? '' };
  if (bytes.includes(0)) return { diagnostics: [diagnostic('binary-file', { kind: 'unknown' }, { place })] };
  return { diagnostics: [diagnostic('not-utf8', describeForeign(bytes), { place })] };
}

const signatures: readonly (readonly [BinaryKind, string])[] = [
  ['workbook', '\xd0\xcf\x11\xe0'],
  ['archive', 'PK\x03\x04'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!\x1a'],
  ['document', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', 'GIF8'],
  ['image', '\xff\xd8\xff'],
];

function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const start = latin1(bytes.subarray(0, 8));
  const kind = signatures.find(([, signature]) => start.startsWith(signature))?.[0];
  if (kind !== 'archive' || !start.startsWith('PK')) return kind;
  // Office files are zip archives; the names of their parts stand uncompressed at both ends.
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-4096));
  if (names.includes('xl/')) return 'workbook';
  return names.includes('word/') ? 'document' : 'archive';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function countZeros(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count;
}

/** UTF-16 by its byte order mark, or because every other byte of its ASCII characters is zero. */
function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0) return undefined;
  const start = bytes.subarray(0, 4096);
  if (!start.includes(0)) return undefined;
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  if (most < Math.max(2, start.length / 20) || Math.min(even, odd) > most / 20) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decodeAs(encoding, start);
  return text !== undefined && /^[\t\n\r -~\u0080-\uffff]*$/u.test(text) ? encoding : undefined;
}

/** The encoding of a text that is no UTF-8, and the first line that shows it. */
function describeForeign(bytes: Uint8Array): { encoding: Encoding; line: number } {
  let line = 0;
  let firstForeign = 0;
  let hasChineseInUtf8 = false;
  for (let start = 0; start < bytes.length && !(firstForeign > 0 && hasChineseInUtf8); line += 1) {
    const lineBreak = bytes.indexOf(0x0a, start);
    const end = lineBreak < 0 ? bytes.length : lineBreak + 1;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) firstForeign ||= line + 1;
    else if (part.some((byte) => byte >= 0xe0)) hasChineseInUtf8 ||= isChinese(decodeAs('utf-8', part));
    start = end;
  }
  if (hasChineseInUtf8) return { encoding: 'mixed', line: firstForeign };
  return { encoding: isChinese(decodeAs('gb18030', bytes)) ? 'gb18030' : 'unknown', line: firstForeign };
}

/** Whether what is not ASCII in a text is Chinese, for the most part. */
function isChinese(text: string | undefined): boolean {
  const foreign = text?.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const chinese = text?.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/gu)?.length ?? 0;
  return foreign > 0 && chinese >= foreign * 0.9;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
