/** The glossary is what the source makes (npm run glossary). */
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { glossary } from '../../src/outputs/glossary.ts';

it('docs/glossary.md', () => {
  expect(fs.readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')).toBe(glossary());
});
