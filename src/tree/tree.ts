/** What a YAML file is once it is read and before a schema has looked at it: maps, lists, and scalars that are all text. */

/** A scalar is the text as written (quotes resolved); a plain empty value, `~` and `null` are null. Maps have no prototype surprises: `__proto__` was refused. */
export type Tree = string | null | readonly Tree[] | { readonly [key: string]: Tree };
