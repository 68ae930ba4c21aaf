/** The nearest known word, and none where nothing is near. */
import { expect, it } from 'vitest';
import { nearestWord } from '../../src/tree/nearest.ts';

it.each([
  ['acounts', ['accounts', 'actions'], 'accounts'],
  ['reports_to', ['reports-to', 'role'], 'reports-to'],
  ['ｒｏｌｅ', ['reports-to', 'role'], 'role'],
  ['客户经里', ['客户经理', '交付经理'], '客户经理'],
  ['org', ['organization', 'general'], 'organization'],
  ['hihg', ['high', 'low'], 'high'],
  ['S', ['A', 'B'], undefined],
  ['', ['A'], undefined],
  ['xyz', ['accounts', 'actions'], undefined],
])('%s among %j is %s', (found, known, expected) => {
  expect(nearestWord(found, known)).toBe(expected);
});
