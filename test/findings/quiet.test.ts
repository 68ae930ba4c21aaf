/** Plans that come near to a finding and are none: what nobody would act on is not said. */
import { expect, test } from 'vitest';
import { findAll } from '../../src/findings/find.ts';
import type { FindingCode } from '../../src/findings/rule.ts';
import { contextOf } from './context.ts';

const head = `
crp: 1
region: north
period: 2027
currency: CNY
team: [{id: lin, skill: 4, supervisor: zhao}, {id: zhao, skill: 5}]
assignments: [{staff: lin, account: metro, as: owner, time: 10%}]
`;
const metro = (contacts: string, more = '') =>
  `accounts: [{id: metro, tier: C, maturity: developing${more}, contacts: [${contacts}]}]\n`;
const gu = '{id: gu, role: decider, influence: high, owner: lin}';

async function subjectsOf(code: FindingCode, plan: string, asOf = '2027-09-25') {
  const found = findAll(await contextOf(head + plan, asOf)).filter((finding) => finding.code === code);
  return found.map(({ subject }) => subject);
}

test('a claim that fell below its confirmation because an act expired is nobody’s mistake', async () => {
  const plan = `${metro(gu)}
assessments: [{on: 2027-03-01, by: lin, scores: {metro/gu: 4 4 4 4 4 4}}]
evidence: [{of: metro/gu, on: 2027-02-01, shows: support, what: said so}]
confirmations: [{on: 2027-03-02, by: zhao, levels: {metro/gu: supportive}}]
`;
  expect(await subjectsOf('confirmed-above-claim', plan)).toEqual([]);
});

test('a rater’s own confirmation that somebody else has replaced is history', async () => {
  const plan = `${metro(gu)}
assessments: [{on: 2027-03-01, by: lin, scores: {metro/gu: 4 4 4 4 4 4}}]
evidence: [{of: metro/gu, on: 2027-02-01, shows: support, what: said so}]
confirmations:
  - {on: 2027-03-02, by: lin, levels: {metro/gu: supportive}}
  - {on: 2027-03-03, by: zhao, levels: {metro/gu: supportive}}
`;
  expect(await subjectsOf('confirmed-by-oneself', plan, '2027-03-10')).toEqual([]);
  expect(await subjectsOf('confirmed-by-oneself', plan, '2027-03-02')).toEqual(['metro/gu']);
});

test('points that are the same are no copy where something was seen, where it is written `same`, or on one day', async () => {
  const twice = `assessments:
  - {on: 2027-06-01, by: lin, scores: {metro/gu: 3 3 3 2 3 3}}
  - {on: 2027-09-01, by: lin, scores: {metro/gu: 3 3 3 2 3 3}}
`;
  const seen = 'evidence: [{of: metro/gu, on: 2027-08-01, what: came to the forum}]\n';
  expect(await subjectsOf('same-scores', metro(gu) + twice)).toEqual(['metro/gu']);
  expect(await subjectsOf('same-scores', metro(gu) + twice + seen)).toEqual([]);
  expect(await subjectsOf('same-scores', metro(gu) + twice.replace('2027-09-01', '2027-06-01'))).toEqual([]);
  const same = twice.replace(/3 3 3 2 3 3(?=}}\n$)/, 'same');
  expect(await subjectsOf('same-scores', metro(gu) + same)).toEqual([]);
});

test('an account that is only watched, or listed and no more, needs no lines', async () => {
  const listed = 'accounts: [{id: metro, tier: C}]\n';
  expect(await subjectsOf('single-threaded', listed)).toEqual([]);
  expect(await subjectsOf('single-threaded', listed.replace('C', 'B'))).toEqual(['metro']);
  expect(await subjectsOf('single-threaded', listed.replace('C', 'B, posture: watch'))).toEqual([]);
});

test('an opponent is covered by an open action in time, and by none when one is late', async () => {
  const opposed = `${metro(gu)}assessments: [{on: 2027-09-01, by: lin, scores: {metro/gu: 2 1 1 1 0 1}}]\n`;
  const inTime = '{id: a1, subject: metro/gu, owner: lin, due: 2027-10-31, verify: record}';
  const late = '{id: a2, subject: metro/gu, owner: lin, due: 2027-09-24, verify: record}';
  expect(await subjectsOf('opponent-uncovered', `${opposed}actions: [${inTime}]\n`)).toEqual([]);
  expect(await subjectsOf('opponent-uncovered', `${opposed}actions: [${inTime}, ${late}]\n`)).toEqual([
    'metro/gu',
  ]);
});

test('what is due on the day is not overdue', async () => {
  const plan = `${metro(gu)}
projects: [{id: ring, account: metro, amount: 300万, decision: 2027-09-25}]
actions: [{id: a1, subject: metro/gu, owner: lin, due: 2027-09-25, verify: record}]
reviews: [{on: 2027-06-30, kind: self-check, decisions: [{what: call, due: 2027-09-25}]}]
`;
  expect(await subjectsOf('overdue', plan)).toEqual([]);
  expect(await subjectsOf('overdue-decision', plan)).toEqual([]);
  expect(await subjectsOf('overdue', plan, '2027-09-26')).toEqual(['a1', undefined]);
});

test('an inherited target is late only if it is late for everything that its account serves', async () => {
  const plan = `targets:
  - {id: win, kind: hilltop, project: ring}
  - {id: orders, kind: profit, metric: orders, target: 5亿}
projects: [{id: ring, account: metro, amount: 300万, decision: 2027-10-31, hilltop: {}, chain: {without: [gu]}}]
${metro(gu.replace('lin', 'lin, target: {level: supportive, by: 2027-11-30}'), ', serves: [win, orders]')}`;
  expect(await subjectsOf('target-too-late', plan)).toEqual([]);
  const own = plan.replace('by: 2027-11-30}', 'by: 2027-11-30, for: [win, orders]}');
  expect(await subjectsOf('target-too-late', own)).toEqual(['metro/gu']);
});

test('an action for somebody who is due to be assessed has its reason', async () => {
  const plan = `${metro(gu)}actions: [{id: a1, subject: metro/gu, owner: lin, due: 2027-10-31, verify: record}]\n`;
  expect(await subjectsOf('action-without-gap', plan)).toEqual([]);
});

test('a hilltop that is decided needs nobody any more', async () => {
  const plan = `targets: [{id: win, kind: hilltop, project: ring}]
projects: [{id: ring, account: metro, amount: 300万, decision: 2027-08-31, hilltop: {}, outcome: {on: 2027-08-31, result: won}}]
${metro(gu)}`;
  expect(await subjectsOf('market-target-unserved', plan)).toEqual([]);
});

test('parts of a ratio are not added up', async () => {
  const plan = `targets: [{id: margin, kind: profit, metric: gross-margin, target: 31%}]\n${metro(gu, ', targets: {margin: 28%}')}`;
  expect(await subjectsOf('account-targets-dont-add-up', plan)).toEqual([]);
});

test('findings of one rule come in the order of the plan, rules in the order of the index', async () => {
  const plan = `targets: [{id: orders, kind: profit, metric: orders, target: 5亿}]
accounts:
  - {id: metro, tier: C, maturity: developing, serves: [orders], contacts: [
      {id: he, role: user, influence: low, owner: lin, target: supportive},
      {id: gu, role: decider, influence: high, owner: lin, target: supportive}]}
`;
  const found = findAll(await contextOf(head + plan, '2027-09-25'));
  const order = found.map(({ code, subject }) => `${code} ${subject}`);
  expect(order.slice(0, 3)).toEqual([
    'gap-without-action metro/he',
    'gap-without-action metro/gu',
    'single-threaded metro',
  ]);
});
