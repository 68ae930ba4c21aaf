/** Files of other people, where they are at hand: each is read, or refused with a reason, in bounded time and memory. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/exchange/read-tables.ts';
import { sayLeftOut } from '../aloud.ts';

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/files');
const folders = ['crm', 'cjk', 'xlsx'].filter((name) => fs.existsSync(path.join(corpus, name)));
const files = folders.flatMap((folder) =>
  fs.readdirSync(path.join(corpus, folder)).map((name) => path.join(folder, name)),
);

if (files.length === 0) sayLeftOut('reading other people’s tables', 'they are not beside this project');
describe.skipIf(files.length === 0)(
  files.length === 0
    ? `files of other people (skipped: there are none in ../shared/corpus/files)`
    : `${files.length} files of other people`,
  () => {
    it.each(files)('%s', async (file) => {
      const bytes = fs.readFileSync(path.join(corpus, file));
      const { tables, notices, fault } = await readTables(bytes, { limits: { seconds: 10, megabytes: 256 } });
      if (fault !== undefined) return expect(fault.code).not.toMatch(/too-slow|memory|too-large/);
      expect(notices).toBeDefined();
      for (const { columns, rows } of tables) {
        expect(columns.length).toBeGreaterThan(0);
        expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
        expect(rows.every(({ cells }) => cells.length >= columns.length)).toBe(true);
        // Nothing that was lost passes as a character.
        const isLost = JSON.stringify(rows).includes('\ufffd');
        expect(notices.some(({ code }) => code === 'lost-characters')).toBe(isLost);
      }
    });
  },
);
