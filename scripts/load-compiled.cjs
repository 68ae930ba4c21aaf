/** Loads the commands, already compiled where the build was made by this version of Node: compiling them takes longer than most commands. */
const fs = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

// Most commands end before what V8 optimises on the side has paid for itself: it waits until a function has run longer. What
// is read stays until the end, so that room for the young is better doubled twice at once.
// The names of V8's flags change from version to version; what another version does not know it says aloud.
if (process.version.startsWith('v20.'))
  setFlagsFromString('--interrupt-budget=600000 --semi-space-growth-factor=4');

const filename = path.join(__dirname, 'commands.js');
const compiledFile = path.join(
  __dirname,
  `commands.${process.version}-${process.platform}-${process.arch}.compiled`,
);
const cachedData = fs.existsSync(compiledFile) ? fs.readFileSync(compiledFile) : undefined;
// V8 compares version, flags and length; what does not fit it compiles anew.
const script = new vm.Script(
  `(function(module,require,__filename,__dirname){${fs.readFileSync(filename, 'latin1')}\n})`,
  { filename, cachedData },
);
const bundle = { exports: {} };
script.runInThisContext()(bundle, require, filename, __dirname);
module.exports = { modules: bundle.exports, script, compiledFile };
