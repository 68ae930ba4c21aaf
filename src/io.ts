/** The Io port and its process version: the only file that touches the process, files and the clock. */
import fs from 'node:fs';
import path from 'node:path';
import { writerTo } from './pipe.ts';
import { type Expected, type WriteFailure, writeSafely } from './safe-write.ts';

/** What a program may do to the world. A test hands in one of its own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Bytes of a file; undefined where there is none; a reason where it cannot be read. */
  read(file: string): Uint8Array | { readonly reason: string } | undefined;
  readInput(): Uint8Array;
  /** Every file below a folder, as paths from it with `/`; hidden folders and node_modules are left out. */
  list(folder: string): readonly string[];
  kindOf(file: string): 'file' | 'folder' | undefined;
  /**
   * Writes a file whole or not at all, making its folder; a reason where that is not possible. `expected` is what the file
   * held when it was read, or that it was not there: if it is otherwise now, nothing is written.
   */
  write(file: string, content: string | Uint8Array, expected?: Expected): WriteFailure | undefined;
  /** The folder where the program was started. */
  readonly folder: string;
  /** Columns of the terminal that `out` goes to; undefined in a pipe or a file. */
  readonly width: number | undefined;
  readonly colorful: { readonly out: boolean; readonly err: boolean };
  /** Whether somebody can be asked. */
  readonly interactive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language that the machine is set to, such as `zh_CN.UTF-8`. */
  readonly locale: string;
  /** The calendar day where the program runs, `YYYY-MM-DD`. */
  readonly today: string;
}

export function createProcessIo(): Io {
  const { env } = process;
  const [isAsked, isShown, isTold] = [isTerminal(0), isTerminal(1), isTerminal(2)];
  return {
    out: isShown ? (text) => void process.stdout.write(text) : writerTo(1),
    err: isTold ? (text) => void process.stderr.write(text) : writerTo(2),
    read: readBytes,
    readInput: () => fs.readFileSync(0),
    list: listFiles,
    kindOf: (file) => {
      const stat = fs.statSync(file, { throwIfNoEntry: false });
      return stat?.isDirectory() ? 'folder' : stat ? 'file' : undefined;
    },
    write: writeSafely,
    folder: process.cwd(),
    width: isShown ? process.stdout.columns : undefined,
    colorful: { out: isColorful(isShown, env), err: isColorful(isTold, env) },
    interactive: isAsked && isTold,
    environment: env,
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale(),
    today: localDay(new Date()),
  };
}

/**
 * Ends the process with an exit code. What went to pipes and files has been written by then; a terminal may still be at it,
 * so there the process ends by itself, a collection of garbage later.
 */
export function leave(exitCode: number): void {
  process.exitCode = exitCode;
  if (!isTerminal(1) && !isTerminal(2)) process.exit();
}

/** Whether a file descriptor is a terminal. Only what might be one is asked: the module that knows loads slowly. */
function isTerminal(descriptor: number): boolean {
  try {
    return (
      fs.fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor)
    );
  } catch {
    return false;
  }
}

function systemLocale(): string {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}

/** NO_COLOR and FORCE_COLOR as no-color.org and Node read them. */
function isColorful(isShown: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return isShown && env['TERM'] !== 'dumb';
}

function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function readBytes(file: string): Uint8Array | { reason: string } | undefined {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { reason: code ?? String(error) };
  }
}

function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const visit = (at: string, prefix: string) => {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(at, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        visit(path.join(at, entry.name), `${prefix}${entry.name}/`);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(`${prefix}${entry.name}`);
    }
  };
  visit(folder, '');
  return files;
}
