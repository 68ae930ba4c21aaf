/** Writes to a pipe or a file that the program was started with, all of it before it returns. */
import fs from 'node:fs';

/** What is handed to the system at once; a long text passes through one buffer piece by piece. */
const pieceLength = 1 << 16;

/**
 * A writer to file descriptor 1 or 2. Node's own streams do the same and cost a tenth of a short command to load. A reader
 * that has seen enough closes the pipe: what comes after is dropped, which is no error of ours.
 */
export function writerTo(descriptor: number): (text: string) => void {
  let isOpen = true;
  return (text) => {
    // A unit of UTF-16 takes three bytes at most.
    const buffer = Buffer.allocUnsafe(Math.min(text.length, pieceLength) * 3);
    for (let start = 0; isOpen && start < text.length; ) {
      const end = endOfPiece(text, start);
      isOpen = writeAll(descriptor, buffer.subarray(0, buffer.write(text.slice(start, end))));
      start = end;
    }
  };
}

/** A pair of surrogates is one character and stays in one piece. */
function endOfPiece(text: string, start: number): number {
  const end = Math.min(start + pieceLength, text.length);
  const isInPair = end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00;
  return isInPair ? end - 1 : end;
}

/** False when the reader has gone. */
function writeAll(descriptor: number, bytes: Uint8Array): boolean {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += fs.writeSync(descriptor, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return false;
      if (code !== 'EAGAIN') throw error;
      waitBriefly();
    }
  }
  return true;
}

/** A pipe that the other side made non-blocking is full until its reader goes on. */
function waitBriefly(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
