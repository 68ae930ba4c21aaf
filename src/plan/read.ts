/** Reads a plan: files → trees → drafts → plan, reporting everything that is wrong at each stage at once. */
import path from 'node:path';
import { config } from 'zod';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Method } from '../method/method.ts';
import { builtInReading, type MethodReading } from '../method/reading.ts';
import { dropEchoes } from '../tree/echoes.ts';
import { parseTree } from '../tree/issues.ts';
import { readTree } from '../tree/read.ts';
import { dropMissing } from './missing.ts';
import { type FoundFiles, findFiles, type PlanFile, type PlanFiles, type TreeMap } from './parts.ts';
import type { Plan } from './plan.ts';
import { type Drafts, resolvePlan } from './resolve/plan.ts';
import { findFaultsInRest } from './rest.ts';
import { checkRules } from './rules.ts';
import { knownKeys } from './schema/keys.ts';
import {
  type DraftPart,
  type DraftPlan,
  formatVersion,
  partShape,
  planShape,
  singleKeys,
} from './schema/plan.ts';
import { createPlanWords, type PlanWords } from './schema/words.ts';

export interface Reading {
  /** Undefined where an error stands in the way. */
  readonly plan: Plan | undefined;
  readonly method: Method | undefined;
  /** The method in force with the place of every value. */
  readonly methodReading: MethodReading | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that were read, by file, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface ReadOptions {
  /** Leave out a part that is broken instead of stopping. */
  readonly keepGoing?: boolean;
}

/**
 * Reads the plan in `file` with everything that it includes and follows. Never throws for anything that a file can
 * contain: what is wrong is in `diagnostics`.
 */
export async function readPlan(source: PlanFiles, file: string, options: ReadOptions = {}): Promise<Reading> {
  return readFollowed(source, file, options, []);
}

async function readFollowed(
  source: PlanFiles,
  file: string,
  options: ReadOptions,
  chain: readonly string[],
): Promise<Reading> {
  const texts = new Map<string, string>();
  const found = await findFiles(source, file, texts);
  const [main, ...parts] = found.files as [PlanFile, ...PlanFile[]];
  const diagnostics: Diagnostic[] = [...main.diagnostics, ...found.diagnostics];
  const fail = (reading?: MethodReading): Reading => ({
    plan: undefined,
    method: reading?.method,
    methodReading: reading,
    diagnostics,
    texts,
  });
  if (!main.tree) return failWithParts(parts, diagnostics, fail);
  const version = main.tree['crp'];
  if (typeof version === 'string' && version !== formatVersion) {
    diagnostics.push(
      diagnostic(
        'format-version',
        { found: version, known: [formatVersion] },
        { place: { file, path: ['crp'] } },
      ),
    );
    return fail();
  }
  const methodReading = await readMethodOf(source, file, main.tree, texts, diagnostics);
  const method = methodReading.method;
  if (!method) return failWithParts(parts, diagnostics, () => fail(methodReading));

  const words = createPlanWords(method);
  // Zod compiles its checks, which pays for itself only from about a megabyte on.
  config({ jitless: sizeOf(texts) < 1_000_000 });
  const shape = planShape(words);
  // Most plans have nothing empty: the keys are gathered at the first value that is.
  let known: ReadonlySet<string> | undefined;
  const isKnown = (key: string): boolean => {
    known ??= knownKeys(shape);
    return known.has(key);
  };
  for (const file of found.files) if (file.tree) dropMissing(file.tree, isKnown);
  const parsed = parseTree(shape, main as { file: string; tree: TreeMap });
  if (parsed.diagnostics) diagnostics.push(...dropEchoes(parsed.diagnostics, main.diagnostics, texts));
  const drafts = parseParts(parts, words, options, diagnostics, texts);
  const previous =
    parsed.value && (await readPrevious(source, file, parsed.value, options, chain, texts, diagnostics));
  const drafted = [...(parsed.value ? [parsed.value] : []), ...drafts.parts.map((part) => part.draft)];
  if (
    parsed.value &&
    drafts.leftOut.length === 0 &&
    found.diagnostics.length === 0 &&
    !drafted.some((draft) => draft.accounts?.length)
  )
    diagnostics.push(diagnostic('missing-key', { key: 'accounts', in: '' }, { place: { file, path: [] } }));
  if (!parsed.value || hasErrors(diagnostics, options, drafts.leftOut)) {
    if (isAllRead(found)) diagnostics.push(...findFaultsInRest(found.files as ReadFile[], method, words));
    return fail(methodReading);
  }

  const all: Drafts = { main: { file, draft: parsed.value }, ...drafts, previous };
  const resolved = resolvePlan(all, method, words);
  diagnostics.push(...resolved.diagnostics, ...checkRules(resolved.plan));
  if (hasErrors(diagnostics, options, drafts.leftOut)) return fail(methodReading);
  return { plan: resolved.plan, method, methodReading, diagnostics, texts };
}

type ReadFile = PlanFile & { readonly tree: TreeMap };

/** With a file missing or broken, what refers to its entries would be reported in vain. */
function isAllRead({ files, diagnostics }: FoundFiles): boolean {
  return (
    diagnostics.every((each) => each.severity !== 'error') && files.every((each) => each.tree !== undefined)
  );
}

function sizeOf(texts: ReadonlyMap<string, string>): number {
  let size = 0;
  for (const text of texts.values()) size += text.length;
  return size;
}

function failWithParts(parts: readonly PlanFile[], diagnostics: Diagnostic[], fail: () => Reading): Reading {
  for (const part of parts) diagnostics.push(...part.diagnostics);
  return fail();
}

/** With a part left out, faults that follow from its absence do not stop the rest. */
function hasErrors(
  diagnostics: readonly Diagnostic[],
  options: ReadOptions,
  leftOut: readonly string[],
): boolean {
  if (options.keepGoing && leftOut.length > 0) return false;
  return diagnostics.some((each) => each.severity === 'error');
}

async function readMethodOf(
  source: PlanFiles,
  file: string,
  tree: TreeMap,
  texts: Map<string, string>,
  diagnostics: Diagnostic[],
): Promise<MethodReading> {
  const written = tree['method'];
  if (typeof written !== 'string') return builtInReading();
  const methodFile = path.join(path.dirname(file), written);
  const bytes = source.read(methodFile);
  if (!(bytes instanceof Uint8Array)) {
    diagnostics.push(diagnostic('part-missing', { file: methodFile }, { place: { file, path: ['method'] } }));
    return builtInReading();
  }
  const read = await readTree(methodFile, bytes);
  if (read.text !== undefined) texts.set(methodFile, read.text);
  diagnostics.push(...read.diagnostics);
  if (!read.tree) return builtInReading();
  // Most plans follow the built-in method: the shapes that check another one are made for the others only.
  const { readMethod } = await import('../method/read.ts');
  const reading = readMethod({ file: methodFile, tree: read.tree });
  diagnostics.push(...reading.diagnostics);
  return reading;
}

function parseParts(
  parts: readonly PlanFile[],
  words: PlanWords,
  options: ReadOptions,
  diagnostics: Diagnostic[],
  texts: ReadonlyMap<string, string>,
): { parts: { file: string; draft: DraftPart }[]; leftOut: string[] } {
  const shape = partShape(words);
  const drafts: { file: string; draft: DraftPart }[] = [];
  const leftOut: string[] = [];
  for (const part of parts) {
    const faults = [...part.diagnostics];
    if (part.tree) {
      const { rest, misplaced } = takeSingleValues(part.file, part.tree);
      const parsed = parseTree(shape, { file: part.file, tree: rest });
      faults.push(...misplaced, ...dropEchoes(parsed.diagnostics ?? [], part.diagnostics, texts));
      if (faults.length === 0 && parsed.value) drafts.push({ file: part.file, draft: parsed.value });
    }
    diagnostics.push(...faults);
    if (faults.length > 0 && options.keepGoing) {
      leftOut.push(part.file);
      diagnostics.push(diagnostic('part-left-out', { file: part.file }));
    }
  }
  return { parts: drafts, leftOut };
}

/** Single values stand in the main file only; each one in a part is reported under its own code. */
function takeSingleValues(file: string, tree: TreeMap): { rest: TreeMap; misplaced: readonly Diagnostic[] } {
  const misplaced = singleKeys.filter((key) => key !== 'include' && Object.hasOwn(tree, key));
  if (misplaced.length === 0) return { rest: tree, misplaced: [] };
  const rest = Object.fromEntries(
    Object.entries(tree).filter(([key]) => !(misplaced as readonly string[]).includes(key)),
  );
  return {
    rest,
    misplaced: misplaced.map((key) =>
      diagnostic('part-single-value', { key }, { place: { file, path: [key], at: 'key' } }),
    ),
  };
}

async function readPrevious(
  source: PlanFiles,
  file: string,
  draft: DraftPlan,
  options: ReadOptions,
  chain: readonly string[],
  texts: Map<string, string>,
  diagnostics: Diagnostic[],
): Promise<Plan | undefined> {
  if (typeof draft.period === 'string' || draft.period.follows === undefined) return undefined;
  const followed = path.join(path.dirname(file), draft.period.follows);
  const place = { file, path: ['period', 'follows'] };
  if (followed === file || chain.includes(followed)) {
    diagnostics.push(diagnostic('part-loop', { chain: [...chain, file, followed] }, { place }));
    return undefined;
  }
  if (source.read(followed) === undefined) {
    diagnostics.push(diagnostic('part-missing', { file: followed }, { place }));
    return undefined;
  }
  const reading = await readFollowed(source, followed, options, [...chain, file]);
  for (const [name, text] of reading.texts) texts.set(name, text);
  diagnostics.push(...reading.diagnostics);
  return reading.plan;
}
