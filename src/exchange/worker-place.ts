/**
 * Where the code stands that reads workbooks in a thread of its own: beside the program, where the build puts it in place of this
 * file; here, where the tests do (test/build-worker.ts).
 */
export const workerPlace: URL | string = new URL(
  '../../node_modules/.cache/crp/workbook-worker.cjs',
  import.meta.url,
);
