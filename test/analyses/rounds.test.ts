/** Where missing points come from. */
import { expect, it } from 'vitest';
import { rounds } from '../../src/analyses/rounds.ts';
import { builtInMethod } from '../../src/method/built-in.ts';

const { dimensions } = builtInMethod.key;
const raised = (written: string, need: number) => {
  const points = Object.fromEntries(
    written.split(' ').flatMap((point, at) => (point === '.' ? [] : [[dimensions[at]!.id, Number(point)]])),
  );
  return rounds(dimensions, points, need, 5).map(({ dimension, from, to }) => `${dimension} ${from}>${to}`);
};

it('raises the lowest first and the heavier first on a tie, a point per dimension and round', () => {
  expect(raised('2 1 2 1 2 1', 50)).toEqual([
    'stance 1>2',
    'guidance 1>2',
    'participation 1>2',
    'support 2>3',
    'information 2>3',
    'recognition 2>3',
  ]);
});

it('starts a second round only when every dimension has risen once', () => {
  // 0 0 0 0 0 1 scores 4; one round brings it to 24, the second begins with the heaviest of the lowest.
  expect(raised('0 0 0 0 0 1', 29)).toEqual([
    'support 0>2',
    'information 0>1',
    'guidance 0>1',
    'recognition 0>1',
    'participation 0>1',
    'stance 1>2',
  ]);
});

it('stops at the highest points and asks for nothing once the score is reached', () => {
  expect(raised('5 5 5 5 4 4', 100)).toEqual(['support 4>5', 'stance 4>5']);
  expect(raised('4 4 4 4 4 4', 80)).toEqual([]);
});

it('leaves dimensions that were not observed out, as the score does', () => {
  expect(raised('. . 2 . 2 3', 60)).toEqual(['support 2>3', 'information 2>3']);
});
