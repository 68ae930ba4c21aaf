/** Properties try new inputs on every run at a desk; in CI the same ones each time, so that a red run is about the change. */
import fc from 'fast-check';

if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_260_925 });
