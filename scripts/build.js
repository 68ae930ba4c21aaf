/**
 * Bundles the program into dist/, or into the folder given, so that it starts fast: main.cjs reads the command line; commands.js holds the commands, compiled
 * beforehand for this version of Node; terminal.cjs is only loaded to ask, hucre.cjs to write a workbook, and workbook-worker.cjs runs in
 * a thread of its own to read one.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const require = createRequire(import.meta.url);

/** What main.ts and the list of commands load when they need it: it goes to another file, which hands out each module by its path. */
const later = new Map();
const splitOff = {
  name: 'split-off',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./, namespace: 'file' }, ({ kind, importer, path: imported, resolveDir }) => {
      const name = path.relative(root, importer).replaceAll(path.sep, '/');
      if (kind !== 'dynamic-import' || !['src/main.ts', 'src/commands/index.ts'].includes(name))
        return undefined;
      const file = path.relative(root, path.resolve(resolveDir, imported)).replaceAll(path.sep, '/');
      later.set(file, `'${file}': () => require('./${file}')`);
      return { path: file, namespace: 'later' };
    });
    onResolve({ filter: /./, namespace: 'later' }, ({ path: file }) => ({ path: file, external: true }));
    onLoad({ filter: /./, namespace: 'later' }, ({ path: file }) => ({
      contents: `module.exports = require('./commands.cjs').modules['${file}']();`,
    }));
  },
};
/** Packages that few commands need: each has a file of its own. */
const laterPackages = { './terminal/index.ts': './terminal.cjs', 'hucre/xlsx': './hucre.cjs' };
const loadLater = {
  name: 'load-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(\.\/terminal\/index\.ts|hucre\/xlsx)$/ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: laterPackages[name], external: true } : undefined,
    ),
};

/** The thread's code stands beside the commands. */
const placeWorker = {
  name: 'place-worker',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/]exchange[\\/]worker-place\.ts$/ }, () => ({
      contents: `export const workerPlace = require('node:path').join(__dirname, 'workbook-worker.cjs');`,
    })),
};

/** Commander can start other programs, which no command of ours is; loading Node's module for that is felt in `crp --version`. */
const startNothing = {
  name: 'start-nothing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  supported: { 'dynamic-import': false },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: path.join(dist, 'main.cjs'),
  plugins: [splitOff, loadLater, startNothing],
});
await build({
  ...common,
  stdin: { contents: `module.exports = {${[...later.values()].join(',')}};`, resolveDir: root },
  outfile: path.join(dist, 'commands.js'),
  plugins: [loadLater, placeWorker],
});
await build({
  ...common,
  entryPoints: ['src/terminal/index.ts'],
  outfile: path.join(dist, 'terminal.cjs'),
});
await build({
  ...common,
  stdin: { contents: `export { writeXlsx } from 'hucre/xlsx';`, resolveDir: root },
  outfile: path.join(dist, 'hucre.cjs'),
});
await build({
  ...common,
  entryPoints: ['src/exchange/workbook-worker.ts'],
  outfile: path.join(dist, 'workbook-worker.cjs'),
});
copyFileSync(path.join(root, 'scripts', 'load-compiled.cjs'), path.join(dist, 'commands.cjs'));

// In ASCII the file is read without decoding, and V8 keeps it in half the memory.
const bundle = path.join(dist, 'commands.js');
writeFileSync(
  bundle,
  readFileSync(bundle, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
);

// What has run is what gets compiled: the commands that people call every day.
const { script, compiledFile } = require(path.join(dist, 'commands.cjs'));
const { main, createProcessIo } = require(path.join(dist, 'main.cjs'));
const silent = { ...createProcessIo(), out: () => undefined, err: () => undefined };
const north = path.join(root, 'examples', 'north');
for (const words of [['assess'], ['gaps'], ['gaps', '--format', 'json'], ['brief'], ['check']])
  await main([...words, '--file', path.join(north, 'plan.yaml')], silent);
writeFileSync(compiledFile, script.createCachedData());
