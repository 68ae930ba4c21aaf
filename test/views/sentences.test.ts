/** The sentences at the head of a page, for none, one and many. */
import { expect, test } from 'vitest';
import { assessWords } from '../../src/locale/assess.ts';
import { gapsWords } from '../../src/locale/gaps.ts';

const noMoves = { up: 0, down: 0, same: 0, first: 0, 'not-again': 0, 'not-assessed': 0 };
const noTargets = { contact: 0, department: 0, general: 0, organization: 0 };

test('people by level', () => {
  const one = [{ label: 'supportive', count: 1 }];
  expect(assessWords.en.people(1, one, [])).toBe('1 key contact: 1 supportive.');
  expect(assessWords.en.people(3, [...one, { label: 'not rated', count: 2 }], ['exclusive', 'opposed'])).toBe(
    '3 key contacts: 1 supportive, 2 not rated; nobody exclusive or opposed.',
  );
  expect(assessWords.zh.people(3, [{ label: '支持', count: 3 }], ['排他'])).toBe(
    '在岗关键人 3 位：支持 3；没有排他。',
  );
});

test('what moved', () => {
  expect(assessWords.en.moved('30 Jun', { ...noMoves, same: 4 }, [], [])).toBe(
    'Since 30 Jun: nobody up or down, 4 unchanged.',
  );
  expect(assessWords.en.moved('30 Jun', { ...noMoves, up: 1, first: 2 }, ['Ann'], [])).toBe(
    'Since 30 Jun: 1 up (Ann), 2 rated for the first time.',
  );
  expect(assessWords.zh.moved('06-30', { ...noMoves, up: 7, down: 1 }, [], ['唐四'])).toBe(
    '比 06-30：升 7，降 1（唐四）。',
  );
});

test('what one absence costs', () => {
  const worst = { account: 'Metro', before: '32', after: '-2', from: 'amber', to: 'red' };
  expect(assessWords.en.without('Lynn', 0, undefined)).toBe('If Lynn leaves, no account loses anything.');
  expect(assessWords.en.without('Lynn', 1, worst)).toBe(
    'If Lynn leaves, 1 account loses by it: Metro, index 32 > -2, amber > red.',
  );
  expect(assessWords.en.without('Lynn', 2, worst)).toBe(
    'If Lynn leaves, 2 accounts lose by it; hit hardest is Metro, index 32 > -2, amber > red.',
  );
  expect(assessWords.zh.without('林甲', 0, undefined)).toBe('林甲若离开：没有客户有损失。');
});

test('targets, met and open', () => {
  const none = { of: noTargets, met: 0, open: 0, required: 0, hilltop: 0, idle: 0 };
  const many = {
    of: { ...noTargets, contact: 12, organization: 4 },
    met: 3,
    open: 13,
    required: 2,
    hilltop: 6,
    idle: 9,
  };
  const one = { of: { ...noTargets, contact: 1 }, met: 0, open: 1, required: 0, hilltop: 1, idle: 1 };
  expect(gapsWords.en.answer({ ...none, of: { ...noTargets, contact: 1 }, met: 1 })).toBe(
    '1 target: 1 met, 0 open.',
  );
  expect(gapsWords.en.answer(one)).toBe(
    '1 target: 0 met, 1 open; 1 person stands in the way of a hilltop; 1 gap has no action under way.',
  );
  expect(gapsWords.en.answer(many)).toBe(
    '16 targets (12 people, 4 organizations): 3 met, 13 open, and 2 more that only hilltops require; 6 people stand in the way of a hilltop; 9 gaps have no action under way.',
  );
  expect(gapsWords.en.answer({ ...none, required: 1, hilltop: 1 })).toBe(
    'The plan sets no relationship targets; 1 level that hilltops require is not there; 1 person stands in the way of a hilltop; every gap has an action under way.',
  );
  expect(gapsWords.zh.answer({ ...one, hilltop: 0, idle: 0 })).toBe(
    '目标 1 个：已达 0，差 1；没有人卡住山头；每个差距都有在做的行动。',
  );
});

test('goals that cannot be reached', () => {
  const line = { need: 5, have: 2, after: 4, short: 1, count: 'contacts' } as const;
  expect(gapsWords.zh.goalShort('光纤支持者', '支持及以上', line)).toBe(
    '目标即使全做到，「光纤支持者」支持及以上也只有 4 人，要 5 人：目标定得不够，须再加 1 人。',
  );
  expect(
    gapsWords.en.goalShort('Supporters', 'supportive', { ...line, after: 1, short: 4, count: 'accounts' }),
  ).toBe(
    'Even with every target met, "Supporters" (supportive) has only 1 account of 5: the targets are too few, plan 4 more.',
  );
  expect(gapsWords.en.withoutCategory(1)).toBe(
    '1 person names no category and does not count for goals of a category.',
  );
  expect(gapsWords.en.wouldCount('Supporters', 'supportive', ['Ann', 'Bob', 'Cath'], 4, 5)).toBe(
    'Read as "all categories", Ann, Bob and Cath would make "Supporters" (supportive) look like 4 of 5.',
  );
});
