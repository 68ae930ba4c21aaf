/** Every value that an analysis can give has words in both languages, in both forms, and in no other language. */
import { describe, expect, test } from 'vitest';
import type { Attention, Cap, Loss, LossEffect, OrganizationUnmet } from '../../src/analyses/assessment.ts';
import type { GapCondition, TargetKind } from '../../src/analyses/gap.ts';
import type { Form } from '../../src/locale/conditions.ts';
import type { Lang } from '../../src/locale/lang.ts';
import type { UnmetCondition } from '../../src/method/gate.ts';
import type { Evidence } from '../../src/plan/plan.ts';
import type { Confirmed, RivalCloseness } from '../../src/plan/state.ts';
import { attentionText } from '../../src/views/attention.ts';
import { organizationUnmetText, unmetText } from '../../src/views/conditions.ts';
import { gapConditionText } from '../../src/views/gap-conditions.ts';
import { lossText } from '../../src/views/loss-text.ts';
import { createWording } from '../../src/views/wording.ts';
import { smallRegion } from './small-plan.ts';

const place = { file: 'plan.yaml', path: [] };
const evidence: Evidence = { of: 'metro/gu', on: '2027-08-19', what: '', against: false, place };
const confirmation: Confirmed = {
  on: '2027-09-18',
  by: 'zhao',
  category: undefined,
  level: 'favorable',
  why: undefined,
  place,
};
const closeness: RivalCloseness = {
  rival: 'rival',
  level: 'exclusive',
  on: '2027-09-01',
  since: '2027-09-01',
  basis: 'heard',
  by: 'lin',
  place,
};

const unmet: readonly UnmetCondition[] = [
  { kind: 'points', dimension: 'support', have: 3, need: 4 },
  { kind: 'points', dimension: 'support', have: null, need: 4 },
  { kind: 'acts', have: 0, need: 1 },
  { kind: 'acts', have: 1, need: 3 },
  { kind: 'dates', have: 1, need: 2 },
  { kind: 'act-shows', dimension: 'stance' },
  { kind: 'observed', missing: ['support', 'stance'] },
  { kind: 'observed-count', have: 1, need: 3 },
  { kind: 'points-or-acts', have: 0, need: 1 },
  { kind: 'stop', dimension: 'support', have: 0, need: 1 },
  {
    kind: 'any',
    alternatives: [
      [{ kind: 'points', dimension: 'support', have: 1, need: 2 }],
      [{ kind: 'acts', have: 0, need: 2 }],
    ],
  },
];
const unmetOfDepartments: readonly UnmetCondition[] = [
  { kind: 'points', dimension: 'technical', have: 3, need: 4 },
  { kind: 'core-unknown' },
  { kind: 'core-not-assessed', departments: ['metro/network'] },
  { kind: 'core-provisional', departments: ['metro/network', 'metro/planning'] },
  { kind: 'core-below', departments: ['metro/planning'], level: 'medium' },
];
const organization: readonly OrganizationUnmet[] = [
  { kind: 'not-assessed' },
  { kind: 'index', have: 16.25, need: 20 },
  {
    kind: 'depth',
    mode: 'any-of',
    stages: [
      { stage: 'tender', have: 2 },
      { stage: 'goals', have: 1 },
    ],
    need: 3,
  },
  { kind: 'depth', mode: 'all-of', stages: [{ stage: 'review', have: 2 }], need: 3 },
  { kind: 'breadth', have: 1, need: 6 },
  { kind: 'mechanisms', have: 1, need: 2, missing: [] },
  { kind: 'mechanisms', have: 0, need: 4, missing: ['executive-exchange'] },
  { kind: 'confirmed' },
];
const conditions: readonly (readonly [TargetKind, GapCondition])[] = [
  ['contact', { kind: 'assess' }],
  ['contact', { kind: 'assess-again', age: 97, limit: 90 }],
  ['contact', { kind: 'stop', dimension: 'support', have: 0, need: 1, levels: 2 }],
  ['contact', { kind: 'stop', dimension: undefined, have: undefined, need: undefined, levels: 1 }],
  ['contact', { kind: 'judged', level: 'accepting' }],
  [
    'contact',
    {
      kind: 'points',
      have: 69.6,
      need: 70,
      missing: 0.4,
      rounds: [{ dimension: 'support', from: 3, to: 4 }],
    },
  ],
  ['contact', { kind: 'condition', gate: 'act', unmet: { kind: 'acts', have: 0, need: 1 } }],
  ['contact', { kind: 'confirmation', state: 'awaiting', why: undefined }],
  ['contact', { kind: 'confirmation', state: 'lowered', why: undefined }],
  [
    'organization',
    {
      kind: 'organization',
      unmet: organization[2]!,
      raises: [{ dimension: 'tender', from: 2, to: 3 }],
      rest: 0,
    },
  ],
  ['organization', { kind: 'organization', unmet: organization[1]!, raises: [], rest: 3.75 }],
  [
    'general',
    { kind: 'departments', which: [{ address: 'metro/planning', level: 'poor', target: 'medium' }] },
  ],
  [
    'general',
    { kind: 'departments', which: [{ address: 'metro/network', level: undefined, target: undefined }] },
  ],
];
const cap: Cap = {
  gate: 'act',
  from: 'supportive',
  to: 'favorable',
  unmet: [{ kind: 'acts', have: 0, need: 1 }],
};
const attention: readonly Attention[] = [
  { kind: 'fell', from: 'supportive', since: '2027-06-30' },
  { kind: 'opposed', evidence: undefined },
  { kind: 'opposed', evidence },
  { kind: 'rival-closer', closeness, levels: 1 },
  { kind: 'rival-closer', closeness, levels: 2 },
  { kind: 'rival-exclusive', closeness },
  { kind: 'stale', age: 97, limit: 90 },
  { kind: 'gate', cap },
  { kind: 'act-expired', evidence },
  { kind: 'awaiting', claimed: 'exclusive' },
  { kind: 'lowered', claimed: 'supportive', confirmation },
  { kind: 'left', on: '2027-08-15', lastOfRole: undefined },
  { kind: 'left', on: '2027-08-15', lastOfRole: 'approver' },
  { kind: 'same-scores', since: '2027-03-01' },
  { kind: 'provisional' },
  { kind: 'not-assessed' },
];
const effects: readonly LossEffect[] = [
  { kind: 'last-supporter' },
  { kind: 'no-deciding-supporter' },
  { kind: 'decider-without-line', role: 'decider' },
  { kind: 'hilltop-decider-without-line', project: 'core' },
  { kind: 'lines-short', have: 0, need: 5 },
  { kind: 'without-owner', contacts: ['metro/gu'] },
  { kind: 'without-owner', contacts: ['metro/gu', 'metro/chen', 'metro/tang', 'metro/wei'] },
];

const loss = (effect: LossEffect): Loss => ({
  account: 'metro',
  without: 'lin',
  of: 'own',
  index: { before: 32, after: -2 },
  colour: { before: 'amber', after: 'amber' },
  lines: { before: 5, after: 2 },
  hilltops: ['core', 'ring'],
  effects: [effect],
});

const cases: readonly (readonly [Lang, Form])[] = [
  ['zh', 'short'],
  ['zh', 'long'],
  ['en', 'short'],
  ['en', 'long'],
];

describe.each(cases)('words in %s, %s', (lang, form) => {
  const foreign = lang === 'zh' ? /[A-Za-z]/ : /\p{Script=Han}/u;

  test('of everything that keeps a level down', async () => {
    const wording = createWording(await smallRegion(lang), lang);
    const texts = [
      ...unmet.map((one) => unmetText(one, 'key', wording, form)),
      ...unmetOfDepartments.map((one) => unmetText(one, 'general', wording, form)),
      ...organization.map((one) => organizationUnmetText(one, wording, form)),
      ...conditions.map(([kind, one]) => gapConditionText(one, kind, wording, form)),
    ];
    expect(texts).toMatchSnapshot();
    expect(texts.filter((text) => text === '' || foreign.test(text))).toEqual([]);
  });

  test('of every reason to look at somebody, and of every loss', async () => {
    const wording = createWording(await smallRegion(lang), lang);
    const texts = [
      ...attention.map((one) => attentionText(one, wording, form)),
      ...effects.map((one) => lossText(loss(one), wording)),
    ];
    expect(texts).toMatchSnapshot();
    expect(texts.filter((text) => text.trim() === '' || foreign.test(text))).toEqual([]);
  });
});

test('an index that the other conditions bring needs no word in a table', async () => {
  const wording = createWording(await smallRegion('en'), 'en');
  const condition = { kind: 'organization', unmet: organization[1]!, raises: [], rest: 0 } as const;
  expect(gapConditionText(condition, 'organization', wording, 'short')).toBe('');
  expect(gapConditionText(condition, 'organization', wording, 'long')).toContain(
    'the index is 16.3 and needs 20',
  );
});
