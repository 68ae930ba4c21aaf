/** Tells what a file is by its bytes, whatever its name says. */
import type { ForeignFormat } from './said.ts';

export type Kind = 'text' | 'workbook' | 'encrypted-workbook' | ForeignFormat;

const signatures: readonly (readonly [ForeignFormat, string])[] = [
  ['pdf', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', 'GIF8'],
  ['image', '\xff\xd8\xff'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!\x1a'],
];

/**
 * The kind of a file. Office files since 2007 are zip archives, told apart by the names of their parts; those before, and
 * encrypted ones of today, are OLE2 files, told apart by the names of their streams. What has no signature is text.
 *
 * @example
 * kindOf(new TextEncoder().encode('name,phone')) // 'text'
 */
export function kindOf(bytes: Uint8Array): Kind {
  const start = latin1(bytes.subarray(0, 8));
  if (start.startsWith('PK\x03\x04')) return kindOfArchive(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return kindOfStreams(bytes);
  return signatures.find(([, signature]) => start.startsWith(signature))?.[0] ?? 'text';
}

/** The names of parts stand uncompressed at the start and in the directory at the end. */
function kindOfArchive(bytes: Uint8Array): Kind {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-0x10000));
  if (names.includes('xl/workbook.bin')) return 'binary-workbook';
  if (names.includes('xl/')) return 'workbook';
  if (names.includes('word/') || names.includes('ppt/')) return 'office-document';
  if (names.includes('application/vnd.oasis.opendocument')) return 'opendocument';
  return names.includes('.iwa') ? 'numbers' : 'archive';
}

function kindOfStreams(bytes: Uint8Array): Kind {
  const holds = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le');
  if (holds('EncryptedPackage')) return 'encrypted-workbook';
  return holds('WordDocument') || holds('PowerPoint') ? 'office-document' : 'old-workbook';
}

/**
 * What a text is when it is no table of separated cells.
 *
 * @example
 * kindOfText('<table><tr><td>a') // 'html'
 */
export function kindOfText(text: string): ForeignFormat | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (/^(<!doctype html|<html|<table|<head|<body)/i.test(start)) return 'html';
  if (/^<\?xml\b/i.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml';
  if (/^(\{\s*"|\[\s*[[{])/.test(start)) return 'json';
  return /^BEGIN:VCARD/i.test(start) ? 'vcard' : undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
