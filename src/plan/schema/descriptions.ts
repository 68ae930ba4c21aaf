/** What an editor shows of the fields of a plan: kept beside the shapes and written out only when a JSON Schema is made. */
import * as z from 'zod';

/** What a JSON Schema says of a field. */
export type Described = Readonly<Record<string, unknown>>;
export type Describe = () => Described;

/** Zod's own `.meta()` copies each shape, which is felt in a command that takes 150 ms; registering it here does not. */
export const descriptions = z.registry<Describe>();
