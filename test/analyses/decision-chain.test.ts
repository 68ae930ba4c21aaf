/** Support index, colour, lines, and what is lost without a person. */
import { describe, expect, it } from 'vitest';
import { assessRegion } from '../../src/analyses/assess-region.ts';
import type { AccountAssessment } from '../../src/analyses/assessment.ts';
import { supportIndex } from '../../src/analyses/support-index.ts';
import { builtInMethod } from '../../src/method/built-in.ts';
import type { Contact, Plan } from '../../src/plan/plan.ts';
import { account, act, assessment, closeness, project, stateOf } from './small-region.ts';

const seat = (weight: number, level?: string) => ({ address: `metro/${weight}`, weight, level });

describe('support index', () => {
  const index = (...seats: ReturnType<typeof seat>[]) => supportIndex(seats, builtInMethod.key);

  it('is the share of the weight that stands behind us', () => {
    const rated = index(
      seat(5, 'favorable'),
      seat(4, 'contacted'),
      seat(2.1, 'supportive'),
      seat(3, 'exclusive'),
      seat(1.4, 'accepting'),
    );
    expect(rated.value).toBe((100 * 7.6) / 15.5);
    expect(rated.value?.toFixed(1)).toBe('49.0');
  });

  it('keeps opposition at the top visible', () => {
    const rated = index(seat(5, 'opposed'), ...[4, 3, 3, 2].map((weight) => seat(weight, 'supportive')));
    expect(rated.value?.toFixed(1)).toBe('27.1');
  });

  it('is not 0 but unknown where nobody is assessed, and marked under one half of the weight', () => {
    expect(index(seat(5), seat(4))).toMatchObject({ value: null, completeness: 0, marked: true });
    expect(index()).toMatchObject({ value: null, completeness: 0 });
    expect(index(seat(5, 'favorable'), seat(5))).toMatchObject({
      value: 25,
      completeness: 0.5,
      marked: false,
    });
    expect(index(seat(4, 'favorable'), seat(5)).marked).toBe(true);
  });

  it('counts only active people with a role, of the account itself', () => {
    const contacts = [
      { id: 'gu', role: 'decider', influence: 'high' },
      { id: 'he' },
      { id: 'qin', role: 'approver', left: '2027-08-15' },
    ] as const;
    const scores = { 'metro/gu': '3 3 3 3 3 3', 'metro/he': '5 5 5 5 5 5', 'metro/qin': '3 3 3 3 3 3' };
    const rated = metro(contacts, scores);
    expect(rated.index.parts.map(({ address }) => address)).toEqual(['metro/gu']);
    expect(rated.index.value).toBe(50);
  });
});

/** Everybody's points by address; who has 4s has an act. */
function metro(
  contacts: readonly Partial<Contact>[],
  scores: Readonly<Record<string, string>>,
  rest: Partial<Plan> = {},
  tier = 'S',
): AccountAssessment {
  return assessRegion(stateFor(contacts, scores, rest, tier)).accounts[0]!;
}

function stateFor(
  contacts: readonly Partial<Contact>[],
  scores: Readonly<Record<string, string>>,
  rest: Partial<Plan> = {},
  tier = 'S',
) {
  const evidence = Object.keys(scores)
    .filter((address) => scores[address] === supports)
    .map((address) => act(address, '2027-08-01'));
  return stateOf({
    accounts: [account('metro', { tier, contacts })],
    assessments: [assessment('2027-09-01', scores)],
    evidence,
    ...rest,
  });
}

const supports = '4 4 4 4 4 4';
const likes = '3 3 3 3 3 3';
const blocks = '1 1 1 1 0 1';
const gu = { id: 'gu', role: 'decider', influence: 'high', owner: 'lin', backup: 'su' } as const;
const luo = { id: 'luo', role: 'approver', influence: 'high', owner: 'zhao' } as const;
const tang = { id: 'tang', role: 'evaluator', owner: 'lin' } as const;
const yu = { id: 'yu', role: 'user', owner: 'lin' } as const;

describe('colour', () => {
  const colour = (
    contacts: readonly Partial<Contact>[],
    scores: Record<string, string>,
    rest: Partial<Plan> = {},
  ) => metro(contacts, scores, rest).colour;

  it('is grey where nobody is assessed', () => {
    expect(colour([gu], {})).toEqual({ name: 'grey', reasons: [{ kind: 'nobody-assessed' }] });
    expect(colour([], {}).name).toBe('grey');
  });

  it('is red where nobody supports, naming who has the points', () => {
    const rest = { evidence: [] };
    expect(colour([gu, luo], { 'metro/gu': supports, 'metro/luo': likes }, rest)).toEqual({
      name: 'red',
      reasons: [{ kind: 'nobody-supportive', enoughPoints: ['metro/gu'] }],
    });
  });

  it('is green with a deciding supporter, every decider assessed, and no opponent', () => {
    expect(colour([gu, luo], { 'metro/gu': likes, 'metro/luo': supports })).toEqual({
      name: 'green',
      reasons: [],
    });
  });

  it.each([
    [
      'no deciding supporter',
      [gu, tang],
      { 'metro/gu': likes, 'metro/tang': supports },
      'no-decider-supportive',
    ],
    ['no decider', [luo], { 'metro/luo': supports }, 'decider-unknown'],
    ['a decider not assessed', [gu, luo], { 'metro/luo': supports }, 'decider-not-assessed'],
    ['an opponent', [gu, tang], { 'metro/gu': supports, 'metro/tang': blocks }, 'opponents'],
  ] as const)('is amber with %s', (_, contacts, scores, reason) => {
    const rated = colour(contacts, scores);
    expect(rated.name).toBe('amber');
    expect(rated.reasons.map(({ kind }) => kind)).toEqual([reason]);
  });

  it('minds opponents by role or high influence, and whom a rival has for itself', () => {
    const scores = { 'metro/gu': supports, 'metro/yu': blocks };
    expect(colour([gu, yu], scores).name).toBe('green');
    expect(colour([gu, { ...yu, influence: 'high' }], scores).name).toBe('amber');
    const rivals = { closeness: [closeness('2027-09-01', 'vertex', { 'metro/tang': 'exclusive' })] };
    expect(colour([gu, tang], { 'metro/gu': supports, 'metro/tang': likes }, rivals).reasons).toEqual([
      { kind: 'opponents', who: ['metro/tang'] },
    ]);
  });
});

describe('lines', () => {
  it('are key contacts, accepting or better, fresh, with an owner who is there', () => {
    const contacts = [
      gu,
      { ...luo, owner: undefined },
      { ...tang, owner: 'gone' },
      { id: 'he', owner: 'lin' },
      yu,
      { id: 'old', role: 'user', owner: 'lin' },
    ] as const;
    const scores = Object.fromEntries(['gu', 'luo', 'tang', 'he'].map((id) => [`metro/${id}`, likes]));
    const rest = {
      assessments: [
        assessment('2027-06-01', { 'metro/old': likes }),
        assessment('2027-09-01', { ...scores, 'metro/yu': '1 1 1 1 1 1' }),
      ],
    };
    expect(metro(contacts, {}, rest).lines).toEqual({
      live: ['metro/gu'],
      roles: 1,
      own: ['lin'],
      needed: { contacts: 5, roles: 3, own: 2 },
      missing: { contacts: 4, roles: 2, own: 1 },
      enough: false,
    });
  });

  it('are enough for the tier', () => {
    const scores = { 'metro/gu': likes, 'metro/luo': likes, 'metro/tang': likes };
    expect(metro([gu, luo, tang], scores, {}, 'A').lines.enough).toBe(true);
    const oneOwner = [gu, { ...luo, owner: 'lin' }, tang];
    expect(metro(oneOwner, scores, {}, 'A').lines.missing).toEqual({ contacts: 0, roles: 0, own: 1 });
    expect(metro([gu], scores, {}, 'C').lines.enough).toBe(true);
  });
});

describe('without a person', () => {
  it('keeps the seat and its weight, worst first, and lists no gain', () => {
    const { losses } = metro([gu, luo, tang, yu], {
      'metro/gu': supports,
      'metro/luo': likes,
      'metro/tang': blocks,
    });
    const before = (100 * 3.9) / 11.8;
    expect(losses.map(({ without, index }) => [without, index.before, index.after])).toEqual([
      ['metro/gu', before, (100 * -0.1) / 11.8],
      ['metro/luo', before, (100 * 1.9) / 11.8],
      ['zhao', before, (100 * 1.9) / 11.8],
      ['lin', before, before],
    ]);
    expect(losses.at(-1)?.effects).toEqual([{ kind: 'without-owner', contacts: ['metro/tang', 'metro/yu'] }]);
  });

  it('passes contacts of ours to the backup', () => {
    const [loss] = metro([gu], { 'metro/gu': supports }).losses.filter(({ without }) => without === 'lin');
    expect(loss).toBeUndefined();
  });

  it('says what it means', () => {
    const rest = { projects: [project('core', 'metro', { hilltop: { why: '' } })] };
    const { losses } = metro([gu, tang], { 'metro/gu': supports, 'metro/tang': likes }, rest);
    expect(losses[0]).toMatchObject({
      account: 'metro',
      without: 'metro/gu',
      of: 'contact',
      colour: { before: 'green', after: 'red' },
      lines: { before: 2, after: 1 },
      hilltops: ['core'],
      effects: [
        { kind: 'last-supporter' },
        { kind: 'hilltop-decider-without-line', project: 'core' },
        { kind: 'lines-short', have: 1, need: 5 },
      ],
    });
  });

  it('falls to 0 and red, not to unknown and grey, with the only person known', () => {
    const [loss] = metro([gu], { 'metro/gu': likes }).losses;
    expect(loss?.index.after).toBe(0);
    expect(loss?.colour).toEqual({ before: 'red', after: 'red' });
  });
});
