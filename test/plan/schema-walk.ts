/** Walks a JSON Schema along with what people wrote, and remembers which keys and closed values occurred; a shape that stands in two places is one. */
import type { Tree } from '../../src/tree/tree.ts';

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
}

export class Walk {
  readonly #root: Schema;
  /** By shape, the keys and values that were written. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #values = new Map<string, Set<string>>();
  readonly #shapes = new Map<Schema, string>();

  constructor(root: Schema) {
    this.#root = root;
  }

  visit(tree: Tree, schema: Schema = this.#root): void {
    const { anyOf, oneOf, allOf, items, properties = {}, additionalProperties } = this.#resolved(schema);
    for (const branch of [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])]) this.visit(tree, branch);
    if (Array.isArray(tree)) {
      if (items) for (const item of tree as readonly Tree[]) this.visit(item, items);
    } else if (typeof tree === 'string') add(this.#values, this.#shapeOf(schema), tree);
    else if (tree !== null)
      for (const [key, value] of Object.entries(tree)) {
        const property = Object.hasOwn(properties, key) ? properties[key]! : additionalProperties;
        if (typeof property !== 'object') continue;
        add(this.#keys, this.#shapeOf(schema), key);
        this.visit(value, property);
      }
  }

  /** Paths of keys that no instance has. */
  unusedKeys(): readonly string[] {
    const unused: string[] = [];
    this.#every((where, schema) => {
      for (const key of Object.keys(schema.properties ?? {}))
        if (!this.#keys.get(this.#shapeOf(schema))?.has(key)) unused.push(`${where}/${key}`);
    });
    return unused;
  }

  /** Closed values that no instance has under any of their words, with the path of their key. */
  unusedValues(): readonly string[] {
    const unused: string[] = [];
    this.#every((where, schema) => {
      for (const words of groupsOf(schema))
        if (!words.some((word) => this.#values.get(this.#shapeOf(schema))?.has(word)))
          unused.push(`${where}: ${words[0]}`);
    });
    return unused;
  }

  #shapeOf(schema: Schema): string {
    const known = this.#shapes.get(schema) ?? JSON.stringify(this.#resolved(schema));
    this.#shapes.set(schema, known);
    return known;
  }

  #resolved(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    return this.#root.$defs![schema.$ref.replace('#/$defs/', '')]!;
  }

  #every(tell: (where: string, schema: Schema) => void): void {
    const told = new Set<string>();
    const visit = (written: Schema, where: string): void => {
      const schema = this.#resolved(written);
      if (told.has(this.#shapeOf(schema))) return;
      told.add(this.#shapeOf(schema));
      tell(where, schema);
      for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
        visit(branch, where);
      if (schema.items) visit(schema.items, where);
      for (const [key, property] of Object.entries(schema.properties ?? {}))
        visit(property, `${where}/${key}`);
      if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${where}/*`);
    };
    visit(this.#root, '');
  }
}

function add(sets: Map<string, Set<string>>, shape: string, word: string): void {
  const set = sets.get(shape) ?? new Set();
  sets.set(shape, set.add(word));
}

/** The words of each value: those with the same description are one. */
function groupsOf({ enum: words, enumDescriptions, const: only }: Schema): readonly (readonly string[])[] {
  if (only !== undefined) return [[String(only)]];
  const groups = new Map<string, string[]>();
  for (const [index, word] of (words ?? []).entries()) {
    // Null is no value: it takes away what another file says.
    if (word === null) continue;
    const name = enumDescriptions?.[index] ?? yesOrNo[String(word)] ?? String(word);
    groups.set(name, [...(groups.get(name) ?? []), String(word)]);
  }
  return [...groups.values()];
}

const yesOrNo: Readonly<Record<string, string>> = { true: 'yes', 是: 'yes', false: 'no', 否: 'no' };
