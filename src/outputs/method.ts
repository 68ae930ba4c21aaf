/** What `crp method --format json` prints: the method in force, and where each part comes from. */
import type { MethodOrigin } from '../method/merge.ts';
import type { Method } from '../method/method.ts';
import type { MethodOutput } from './schemas/method.ts';

/** `origin` says of each section whether it is built in, the company's, or both; the method has the shape of the method schema. */
export function methodOutput(method: Method, origin: MethodOrigin): MethodOutput {
  return {
    crp: 'method',
    format: 1,
    id: method.method.id,
    origin: Object.fromEntries(Object.keys(method).map((section) => [section, origin.sourceOf([section])])),
    method: method as unknown as Record<string, unknown>,
  };
}
