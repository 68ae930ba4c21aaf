/** Says on the screen which tests are left out and why: a list of passed tests does not show it. */

/** To be called where the tests stand, before they are left out. */
export function sayLeftOut(what: string, why: string): void {
  process.stderr.write(`LEFT OUT: ${what}: ${why}\n`);
}
