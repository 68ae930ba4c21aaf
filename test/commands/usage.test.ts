/** Every way in which a command line cannot be carried out: ended with 2, said with its code, nothing on stdout, nothing written. */
import { describe, expect, it } from 'vitest';
import { type UsageParameters, usageSeverity } from '../../src/diagnostic/usage.ts';
import { runCrp, type World } from '../program.ts';

const files = {
  'plan.yaml':
    'crp: 1\nlang: en\nregion: north\nperiod: 2027\naccounts: [{id: metro, contacts: [{id: gu}]}]\n',
};
const full = ['--region', 'north', '--period', '2027', '--currency', 'USD', '--industry', 'telecom'];

const slips: Record<keyof UsageParameters, { argv: string[]; world?: World }> = {
  'unknown-subject': { argv: ['explain', 'metro/guu'] },
  'plan-not-found': { argv: ['gaps'], world: { files: { 'notes.txt': '' } } },
  'subject-instead-of-plan': { argv: ['gaps', 'metro/gu'] },
  'subject-missing': { argv: ['explain'] },
  'table-needed': { argv: ['assess', '--all', '--format', 'csv'] },
  'unknown-table': { argv: ['assess', '--format', 'csv', '--table', 'persons'] },
  'bad-option': { argv: ['gaps', '--width', 'wide'] },
  'unknown-option': { argv: ['gaps', '--acount', 'metro'] },
  'unknown-command': { argv: ['gasp'] },
  'option-without-value': { argv: ['gaps', '--as-of'] },
  'too-many-words': { argv: ['gaps', 'plan.yaml', 'other.yaml'] },
  'folder-in-use': { argv: ['init', ...full, '--by', 'lin'] },
  'period-not-after': { argv: ['init', '2027', '--from', 'plan.yaml', '--period', '2027'] },
  'options-apart': { argv: ['init', '2028', '--from', 'plan.yaml', '--sample'] },
  'answer-missing': { argv: ['init', 'new', ...full] },
  'edit-refused': {
    argv: ['rate', '--by', 'lin', '--of', 'gu', '--points', 'favorable', '--yes'],
    world: {
      files: {
        'plan.yaml': `${files['plan.yaml']}team: [{id: lin}]\nassessments: &none []\nresults: *none\n`,
      },
    },
  },
  'table-unreadable': {
    argv: ['rate', '--by', 'lin', '--from', 'lin.xls'],
    world: { files: { 'plan.yaml': `${files['plan.yaml']}team: [{id: lin}]\n`, 'lin.xls': '%PDF-1.7' } },
  },
  'sheet-unreadable': {
    argv: ['rate', '--by', 'lin', '--from', 'lin.csv'],
    world: {
      files: { 'plan.yaml': `${files['plan.yaml']}team: [{id: lin}]\n`, 'lin.csv': 'name,phone\nGu,1\n' },
    },
  },
  'columns-missing': {
    argv: ['import', 'contacts', 'list.csv', '--yes'],
    world: { files: { ...files, 'list.csv': 'phone,fax\n1,2\n' } },
  },
  'file-in-use': {
    argv: ['rate', '--sheet', 'lin.csv'],
    world: { files: { ...files, 'lin.csv': 'filled in' } },
  },
  'output-unwritable': { argv: ['gaps', '-o', 'locked/gaps.md'], world: { files, unwritable: 'EACCES' } },
};

it('every code of usage is among them', () => {
  expect(Object.keys(slips).toSorted()).toEqual(Object.keys(usageSeverity).toSorted());
});

describe.each(Object.entries(slips))('%s', (code, { argv, world = { files } }) => {
  it.each(['zh_CN.UTF-8', 'en_GB.UTF-8'])(`crp ${argv.join(' ')} (%s)`, async (locale) => {
    const { code: exit, out, err, written } = await runCrp(argv, { ...world, locale });
    expect(err).toContain(`[${code}]`);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(written).toEqual({});
  });
});
