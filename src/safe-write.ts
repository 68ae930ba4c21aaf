/** Writes a file whole or not at all: a crash leaves the old or the new one, and what others changed meanwhile is not overwritten. */
import fs from 'node:fs';
import path from 'node:path';

/**
 * Why a file was not written: `changed` since it was read, `locked` by another run of the program, `read-only`, or the code
 * of the system.
 */
export interface WriteFailure {
  readonly reason: string;
}

/** What a file must still hold for it to be written: these bytes, or nothing because it is new. */
export type Expected = Uint8Array | 'new';

/**
 * Writes a file's content, making its folder: lock, temporary file beside it, flush, compare, rename, flush the folder.
 * Links are followed, the mode stays. What is no ordinary file, such as a pipe, is written straight.
 */
export function writeSafely(
  file: string,
  content: string | Uint8Array,
  expected?: Expected,
): WriteFailure | undefined {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const target = followLinks(file);
    const stat = fs.statSync(target, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) {
      fs.writeFileSync(target, content);
      return undefined;
    }
    // A rename would replace a file that nobody may write to.
    if (stat && (stat.mode & 0o222) === 0) return { reason: 'read-only' };
    return withLock(target, () => replace(target, content, stat?.mode, expected));
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** The file that links lead to, also where that one is not there yet. */
function followLinks(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch {
    const isLink = fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink ? path.resolve(path.dirname(file), fs.readlinkSync(file)) : file;
  }
}

function replace(
  target: string,
  content: string | Uint8Array,
  mode: number | undefined,
  expected: Expected | undefined,
): WriteFailure | undefined {
  const temporary = beside(target, `${process.pid}.tmp`);
  try {
    const handle = fs.openSync(temporary, 'w', mode ?? 0o666);
    try {
      fs.writeFileSync(handle, content);
      // The mask of the process takes bits off when a file is made.
      if (mode !== undefined) fs.fchmodSync(handle, mode);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    if (expected !== undefined && !holds(target, expected)) return { reason: 'changed' };
    fs.renameSync(temporary, target);
    flushFolder(path.dirname(target));
    return undefined;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

function holds(target: string, expected: Expected): boolean {
  if (expected === 'new') return !fs.existsSync(target);
  return fs.existsSync(target) && Buffer.compare(fs.readFileSync(target), expected) === 0;
}

/** Two runs that write the same file come one after the other; a lock that a crash left behind is taken over. */
function withLock(target: string, write: () => WriteFailure | undefined): WriteFailure | undefined {
  const lock = beside(target, 'lock');
  if (!takeLock(lock)) return { reason: 'locked' };
  try {
    return write();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readNumber(lock);
      if (holder !== undefined && isAlive(holder)) return false;
      fs.rmSync(lock, { force: true });
      if (holder !== undefined) fs.rmSync(lock.replace(/lock$/, `${holder}.tmp`), { force: true });
    }
  }
  return false;
}

/** The process that holds a lock; undefined where it had not written its number yet, or is done. */
function readNumber(lock: string): number | undefined {
  try {
    return Number(fs.readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: number): boolean {
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A name beside a file, hidden and not that of a plan's part. */
function beside(target: string, ending: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${ending}`);
}

/** After a crash of the machine the new name is there too; not every system can flush a folder. */
function flushFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    // The rename has happened; only the order of writing to the disk is left to the system.
  }
}
