/** The schemas that an editor reads through the first line of each file of a plan. */
import type { InitFile } from '../../locale/init.ts';
import type { Method } from '../../method/method.ts';
import { planSchemas } from '../../outputs/input-schemas.ts';
import { renderJson } from '../../renderers/json.ts';

export function schemaFiles(method: Method): readonly InitFile[] {
  const { plan, part } = planSchemas(method);
  return [
    { path: '.crp/plan.schema.json', text: renderJson(plan) },
    { path: '.crp/part.schema.json', text: renderJson(part) },
  ];
}
