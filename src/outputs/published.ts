/** Every JSON Schema that the project publishes, by file name: made from the shapes in the source, never by hand. */
import { builtInMethod } from '../method/built-in.ts';
import { methodJsonSchema } from '../method/json-schema.ts';
import { readMethod } from '../method/read.ts';
import { readTree } from '../tree/read.ts';
import { type JsonSchema, planSchemas, schemaOf } from './input-schemas.ts';
import { accountOutputShape } from './schemas/account.ts';
import { assessOutputShape } from './schemas/assess.ts';
import { briefOutputShape } from './schemas/brief.ts';
import { checkOutputShape } from './schemas/check.ts';
import { explainOutputShape } from './schemas/explain.ts';
import { gapsOutputShape } from './schemas/gaps.ts';
import { importOutputShape } from './schemas/import.ts';
import { marketTargetsOutputShape } from './schemas/market-targets.ts';
import { methodOutputShape } from './schemas/method.ts';
import { rateOutputShape } from './schemas/rate.ts';
import { reportOutputShape } from './schemas/report.ts';

/** The schemas of what people write, and of what each command prints as JSON. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  const { plan, part } = planSchemas(builtInMethod);
  return {
    'plan.schema.json': plan,
    'part.schema.json': part,
    'method.schema.json': methodJsonSchema(),
    'check.output.schema.json': schemaOf(checkOutputShape, 'output'),
    'account.output.schema.json': schemaOf(accountOutputShape, 'output'),
    'assess.output.schema.json': schemaOf(assessOutputShape, 'output'),
    'brief.output.schema.json': schemaOf(briefOutputShape, 'output'),
    'targets.output.schema.json': schemaOf(marketTargetsOutputShape, 'output'),
    'import.output.schema.json': schemaOf(importOutputShape, 'output'),
    'rate.output.schema.json': schemaOf(rateOutputShape, 'output'),
    'report.output.schema.json': schemaOf(reportOutputShape, 'output'),
    'explain.output.schema.json': schemaOf(explainOutputShape, 'output'),
    'gaps.output.schema.json': schemaOf(gapsOutputShape, 'output'),
    'method.output.schema.json': schemaOf(methodOutputShape, 'output'),
  };
}

/**
 * The schemas of plans under a company's method, by file name: its tiers, roles and levels are other words than the built-in ones.
 *
 * @throws Error if the method file cannot be used
 */
export function schemasUnder(file: string, bytes: Uint8Array): Readonly<Record<string, JsonSchema>> {
  const { tree } = readTree(file, bytes);
  const method = tree && readMethod({ file, tree }).method;
  if (!method) throw new Error(`${file} cannot be used: crp check says why`);
  const { plan, part } = planSchemas(method);
  return { 'plan.schema.json': plan, 'part.schema.json': part };
}
