/** Changes to plans of several files: where they go, what they touch, and that two people's work merges. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Change, proposeChanges, summaryOf, withFiles } from '../src/changes/changes.ts';
import { findHome } from '../src/changes/home.ts';
import { roundChanges } from '../src/changes/rating-entries.ts';
import { Bare } from '../src/edit/value.ts';
import type { PlanFiles } from '../src/plan/parts.ts';
import { writeSafely } from '../src/safe-write.ts';
import { runCrp } from './program.ts';

const head = 'crp: 1\nlang: en\nregion: north\nperiod: 2027\n';
const accounts =
  'accounts:\n  - {id: metro, contacts: [{id: gu, role: decider}]}\n  - {id: grid, contacts: [{id: bai, role: decider}]}\n';
const team = 'team: [{id: lin}, {id: su}]\n';

function filesOf(texts: Readonly<Record<string, string>>): PlanFiles {
  return {
    read: (file) => (texts[file] === undefined ? undefined : Buffer.from(texts[file])),
    list: (folder) =>
      Object.keys(texts).flatMap((name) =>
        folder === '.' ? [name] : name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [],
      ),
  };
}

describe('the file that an entry goes to', () => {
  const person = { to: 'person', id: 'lin' } as const;
  it.each([
    ['the person’s own', 'include: [journal/*.yaml]\n', 'journal/lin.yaml'],
    ['named one by one', 'include: [journal/lin.yaml]\n', 'journal/lin.yaml'],
    ['any folder', 'include: ["**/*.yaml"]\n', 'journal/lin.yaml'],
    ['the main one without parts', '', 'plan.yaml'],
    ['the main one where no pattern covers it', 'include: [accounts/*.yaml]\n', 'plan.yaml'],
  ])('%s', (_, include, file) => {
    const main = `# yaml-language-server: $schema=.crp/plan.schema.json\n${head}${include}`;
    expect(findHome(filesOf({ 'plan.yaml': main }), 'plan.yaml', person)).toEqual({
      file,
      beginning:
        file === 'plan.yaml' ? undefined : '# yaml-language-server: $schema=../.crp/part.schema.json\n',
    });
  });
  it('beside a main file in another folder', () => {
    const main = `${head}include: [accounts/*.yaml]\n`;
    const home = findHome(filesOf({ 'plans/north/plan.yaml': main }), 'plans/north/plan.yaml', {
      to: 'account',
      id: 'metro',
    });
    expect(home).toEqual({ file: path.join('plans', 'north', 'accounts', 'metro.yaml'), beginning: '' });
  });
});

describe('a proposal', () => {
  const round = roundChanges({
    on: '2027-09-12',
    by: 'lin',
    scores: [{ of: 'metro/gu', written: '4 4 4 3 4 4' }],
    evidence: [],
  });

  it('is the plan as it will be, before anything is written', async () => {
    const source = filesOf({
      'plan.yaml': `${head}include: [journal/*.yaml]\n${accounts}${team}`,
      'journal/su.yaml': 'evidence: []\n',
    });
    const { files, reading } = await proposeChanges(source, 'plan.yaml', round);
    expect(files?.map(({ file, before }) => [file, before])).toEqual([['journal/lin.yaml', 'new']]);
    expect(reading?.plan?.assessments).toHaveLength(1);
  });

  it('is refused where the plan would have an error', async () => {
    const source = filesOf({ 'plan.yaml': `${head}${accounts}team: [{id: su}]\n` });
    const { problems } = await proposeChanges(source, 'plan.yaml', round);
    expect(problems?.map(({ code }) => code)).toEqual(['unknown-reference']);
  });

  it('counts lines as a reviewer would', async () => {
    const source = filesOf({ 'plan.yaml': `${head}${accounts}${team}` });
    const change: Change = {
      kind: 'edit',
      file: 'plan.yaml',
      edit: { kind: 'set', path: ['accounts', 0, 'tier'], value: 'S' },
    };
    const { files } = await proposeChanges(source, 'plan.yaml', [change, ...round]);
    expect(files?.map(summaryOf)).toEqual([{ file: 'plan.yaml', isNew: false, added: 5, changed: 1 }]);
    const read = withFiles(source, files ?? []).read('plan.yaml') as Uint8Array;
    expect(Buffer.from(read).toString()).toBe(files?.[0]?.after);
  });
});

describe('two account managers', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crp-merge-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=crp', '-c', 'user.email=crp@crp.example', ...argv], {
      cwd: folder,
      encoding: 'utf8',
    });
  const at = (file: string) => path.join(folder, file);
  const source: PlanFiles = {
    read: (file) => (fs.existsSync(at(file)) ? fs.readFileSync(at(file)) : undefined),
    list: (inside) =>
      fs
        .readdirSync(at(inside), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml')),
  };

  async function work(by: string, account: string, contact: string): Promise<void> {
    const { files = [] } = await proposeChanges(source, 'plan.yaml', [
      ...roundChanges({
        on: '2027-09-12',
        by,
        scores: [{ of: `${account}/${contact}`, written: 'same' }],
        evidence: [],
      }),
      {
        kind: 'add',
        belongs: { to: 'person', id: by },
        list: 'actions',
        style: 'flow',
        item: {
          subject: `${account}/${contact}`,
          owner: by,
          due: new Bare('2027-10-01'),
          verify: 'record',
          purpose: 'listen',
        },
      },
      {
        kind: 'edit',
        file: `accounts/${account}.yaml`,
        edit: {
          kind: 'append',
          path: ['accounts', 0, 'contacts'],
          items: [{ id: 'new', name: 'New', role: 'user' }],
          style: 'like-others',
        },
      },
    ]);
    for (const { file, before, after } of files) expect(writeSafely(at(file), after, before)).toBeUndefined();
    expect(files).toHaveLength(2);
    git('add', '-A');
    git('commit', '-qm', by);
  }

  it('on branches of their own merge without a conflict, and the plan checks clean of errors', async () => {
    fs.mkdirSync(at('accounts'));
    fs.mkdirSync(at('journal'));
    fs.writeFileSync(at('plan.yaml'), `${head}include: [accounts/*.yaml, journal/*.yaml]\n${team}`);
    for (const [account, contact, by] of [
      ['metro', 'gu', 'lin'],
      ['grid', 'bai', 'su'],
    ] as const) {
      fs.writeFileSync(
        at(`accounts/${account}.yaml`),
        `accounts:\n  - id: ${account}\n    contacts:\n      - {id: ${contact}, role: decider, owner: ${by}}\n`,
      );
      fs.writeFileSync(
        at(`journal/${by}.yaml`),
        `assessments:\n  - {on: 2027-06-12, by: ${by}, scores: {${account}/${contact}: 3 3 3 3 3 3}}\n`,
      );
    }
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'plan');
    git('checkout', '-qb', 'lin');
    await work('lin', 'metro', 'gu');
    git('checkout', '-q', 'main');
    git('checkout', '-qb', 'su');
    await work('su', 'grid', 'bai');
    git('merge', '-q', '--no-edit', 'lin');
    const { out } = await runCrp(['check', '--format', 'json'], { folder, today: '2027-09-12' });
    expect(JSON.parse(out)).toMatchObject({ errors: 0 });
    const assessed = await runCrp(['assess', '--all', '--format', 'json'], { folder, today: '2027-09-12' });
    expect(assessed.out).toContain('metro');
    expect(git('log', '--oneline').trim().split('\n')).toHaveLength(4);
  });
});
