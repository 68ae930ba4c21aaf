/** Reads one of the shipped examples as a program on this machine does. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Method } from '../../src/method/method.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

export async function readExample(name: string): Promise<{ readonly plan: Plan; readonly method: Method }> {
  const files = {
    read: (file: string) => (fs.existsSync(file) ? fs.readFileSync(file) : undefined),
    list: (folder: string) =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split(path.sep).join('/'))
        .toSorted(),
  };
  const { plan, method, diagnostics } = await readPlan(files, path.join(examples, name, 'plan.yaml'));
  if (plan === undefined || method === undefined) throw new Error(JSON.stringify(diagnostics));
  return { plan, method };
}
