/** What `crp import --format json` prints. */
import type { ImportResult } from '../changes/import-result.ts';
import type { Matched } from '../import/imported.ts';
import type { ImportOutput } from './schemas/import.ts';

const personal = new Set(['phone', 'email', 'note']);

export function importOutput({ imported, files, outcome }: ImportResult): ImportOutput {
  const { kind, columns, unread, additions, matched, near, unusable, leftOut } = imported;
  return {
    crp: 'import',
    format: 1,
    kind,
    written: outcome === 'wrote',
    columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
    unread,
    additions: additions.map(({ rows, account, id }) => ({ rows, account: account ?? null, id: id ?? null })),
    changes: matched.flatMap((each) => changesOf(each, 'changes')),
    conflicts: matched.flatMap((each) => changesOf(each, 'conflicts')),
    unchanged: matched.filter((each) => each.changes.length === 0).length,
    near: near.map(({ rows, keys, like }) => ({ rows, keys, like })),
    unusable: unusable.flatMap(({ row, reasons }) =>
      reasons.map(({ column, problem }) => ({ row, column: column ?? null, code: problem.code })),
    ),
    'left-out': leftOut.map(({ row, column, problem }) => ({ row, column, code: problem.code })),
    files: files.map(({ file, isNew, added, changed }) => ({ file, new: isNew, added, changed })),
  };
}

function changesOf(each: Matched, which: 'changes' | 'conflicts'): ImportOutput['changes'] {
  return each[which].map(({ field, from, to }) => ({
    rows: each.rows,
    address: each.address,
    field,
    from: from === undefined || personal.has(field) ? null : from,
    to: personal.has(field) ? null : to,
  }));
}
