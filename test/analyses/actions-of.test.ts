/** How actions stand at a day. */
import { describe, expect, it } from 'vitest';
import { actionStates, dueNext } from '../../src/analyses/actions-of.ts';
import { action, when } from './gap-region.ts';

const stateOf = (...actions: ReturnType<typeof action>[]) =>
  actionStates({ asOf: '2027-09-25', plan: { actions } }).get('metro/gu');

describe('the actions of a subject', () => {
  it('are open up to the day on which they are due, and overdue from the day after', () => {
    expect(stateOf(action('a', 'metro/gu', '2027-09-25'))).toMatchObject({
      standing: 'open',
      actions: [{ overdueDays: 0, started: false }],
    });
    expect(stateOf(action('a', 'metro/gu', '2027-09-24'))).toMatchObject({
      standing: 'overdue',
      actions: [{ overdueDays: 1 }],
    });
  });

  it('are overdue together as soon as one is, the most pressing first, undated ones last', () => {
    const state = stateOf(
      action('someday', 'metro/gu', undefined),
      action('later', 'metro/gu', '2027-10-10', { started: '2027-09-10' }),
      action('late', 'metro/gu', '2027-09-20'),
    );
    expect(state?.standing).toBe('overdue');
    expect(state?.actions.map(({ action: { id } }) => id)).toEqual(['late', 'later', 'someday']);
    expect(state?.actions[1]?.started).toBe(true);
  });

  it('leave nothing next once all are done; the last one done is shown', () => {
    const done = (id: string, on: string) => action(id, 'metro/gu', '2027-08-01', { done: [on] });
    const state = stateOf(done('a', '2027-08-20'), done('b', '2027-08-29'), done('c', '2027-08-10'));
    expect(state).toMatchObject({
      standing: 'done-nothing-next',
      actions: [{ action: { id: 'b' }, overdueDays: 0 }],
    });
  });

  it('do not count when they were dropped', () => {
    expect(stateOf(action('a', 'metro/gu', '2027-10-10', { dropped: { on: '2027-09-01' } }))).toBeUndefined();
  });

  it('belong to the subject that they name and to nobody else', () => {
    expect(stateOf(action('a', 'metro', '2027-10-10'))).toBeUndefined();
  });
});

describe('a recurring action', () => {
  const every = (month: 'month' | 'week' | 'quarter', ...done: string[]) =>
    dueNext({ every: month, due: when('2027-01-31'), done })?.day;

  it('comes again after the occurrence that was done last', () => {
    expect(every('month')).toBe('2027-01-31');
    expect(every('month', '2027-01-28')).toBe('2027-02-28');
    expect(every('month', '2027-01-28', '2027-03-15')).toBe('2027-04-30');
    expect(every('week', '2027-01-31')).toBe('2027-02-07');
    expect(every('quarter', '2027-01-10')).toBe('2027-04-30');
  });

  it('stays open, and is overdue when an occurrence was missed', () => {
    const monthly = (...done: string[]) =>
      stateOf(action('a', 'metro/gu', '2027-01-31', { every: 'month', done }));
    expect(monthly('2027-01-28', '2027-09-03')).toMatchObject({
      standing: 'open',
      actions: [{ due: { day: '2027-10-31' }, started: true }],
    });
    expect(monthly('2027-01-28')).toMatchObject({
      standing: 'overdue',
      actions: [{ due: { day: '2027-02-28' } }],
    });
  });
});
