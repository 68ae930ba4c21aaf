/** Runs the whole program inside a test: the files are those of the test, or real ones below a folder; nothing is printed. */
import fs from 'node:fs';
import path from 'node:path';
import type { Io } from '../src/io.ts';
import { main } from '../src/main.ts';
import type { Prompter } from '../src/prompts.ts';

export interface World {
  /** Texts or bytes by path, or why a file cannot be read; where they are given nothing of the real disk is seen. */
  readonly files?: Readonly<Record<string, string | Uint8Array | { readonly reason: string }>>;
  /** Why nothing can be written, if nothing can. */
  readonly unwritable?: string;
  /** A real folder, relative paths are in it. */
  readonly folder?: string;
  readonly today?: string;
  readonly width?: number;
  readonly locale?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly interactive?: boolean;
  /** Answers to questions, in turn; undefined breaks off. */
  readonly answers?: readonly (string | undefined)[];
}

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
  /** What was written, by path; bytes where it is no text. */
  readonly written: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

export async function runCrp(argv: readonly string[], world: World = {}): Promise<Run> {
  const written: Record<string, string> = {};
  const bytes: Record<string, Uint8Array> = {};
  let out = '';
  let err = '';
  const io: Io = {
    ...(world.files
      ? memoryFiles(world.files, written, bytes)
      : realFiles(world.folder ?? process.cwd(), written, bytes)),
    ...(world.unwritable === undefined ? {} : { write: () => ({ reason: world.unwritable! }) }),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: () => Buffer.from(world.input ?? ''),
    folder: world.files ? '/plans' : (world.folder ?? process.cwd()),
    width: world.width,
    colorful: { out: false, err: false },
    interactive: world.interactive ?? false,
    environment: world.environment ?? {},
    locale: world.locale ?? 'en_GB.UTF-8',
    today: world.today ?? '2027-09-25',
  };
  const code = await main(argv, io, prompterOf([...(world.answers ?? [])]));
  return { out, err, code, written, bytes };
}

function prompterOf(answers: (string | undefined)[]): Prompter {
  return {
    text: async (_question, _preset, fault) => {
      let answer = answers.shift();
      while (answer !== undefined && fault(answer) !== undefined) answer = answers.shift();
      return answer;
    },
    choose: async () => answers.shift(),
    rate: async ({ dimensions, hasLast, outcome }) => {
      const answer = answers.shift();
      if (answer === undefined) return undefined;
      if (answer === '=' && hasLast) return { kind: 'same' };
      if (answer === 's') return { kind: 'skip' };
      if (answer === 'b') return { kind: 'back' };
      const points = dimensions.map(({ last }, index) => {
        const typed = answer[index];
        return typed === undefined ? last : typed === '.' ? undefined : Number(typed);
      });
      outcome(points);
      return { kind: 'points', points };
    },
    confirm: async (_question, preset) => {
      const answer = answers.shift();
      return answer === undefined ? undefined : answer === '' ? preset : answer === 'y';
    },
  };
}

type Files = Pick<Io, 'read' | 'list' | 'kindOf' | 'write'>;

function memoryFiles(
  files: NonNullable<World['files']>,
  written: Record<string, string>,
  bytes: Record<string, Uint8Array>,
): Files {
  const names = () => [...Object.keys(files), ...Object.keys(written)];
  const inPlans = (file: string) => path.posix.relative('/plans', path.posix.resolve('/plans', file));
  return {
    read: (file) => {
      const content = written[inPlans(file)] ?? files[inPlans(file)];
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    list: (folder) => {
      const prefix = inPlans(folder) === '' ? '' : `${inPlans(folder)}/`;
      return names().flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    },
    kindOf: (file) => {
      const name = inPlans(file);
      if (names().includes(name)) return 'file';
      return names().some((each) => each.startsWith(`${name}/`)) || name === '' ? 'folder' : undefined;
    },
    write: (file, content) => {
      if (typeof content === 'string') written[inPlans(file)] = content;
      else bytes[inPlans(file)] = content;
      return undefined;
    },
  };
}

function realFiles(
  folder: string,
  written: Record<string, string>,
  bytes: Record<string, Uint8Array>,
): Files {
  const at = (file: string) => path.resolve(folder, file);
  return {
    read: (file) => (fs.existsSync(at(file)) ? fs.readFileSync(at(file)) : undefined),
    list: (inside) =>
      (fs.existsSync(at(inside)) ? fs.readdirSync(at(inside), { recursive: true, withFileTypes: true }) : [])
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(at(inside), path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
        ),
    kindOf: (file) => {
      const stat = fs.statSync(at(file), { throwIfNoEntry: false });
      return stat?.isDirectory() ? 'folder' : stat ? 'file' : undefined;
    },
    write: (file, content) => {
      if (typeof content === 'string') written[file] = content;
      else bytes[file] = content;
      return undefined;
    },
  };
}
