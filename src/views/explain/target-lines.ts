/** The targets of an account's general or organizational relationship, one line each. */
import type { AccountTrace } from '../../analyses/explain-account.ts';
import type { ExplainPage } from './page.ts';

export function targetLines(
  { gaps, met }: AccountTrace,
  kind: 'general' | 'organization',
  { explain, labels, numbers, words, state }: ExplainPage,
): readonly string[] {
  const nameOf = (id: string) => state.plan.targets.find((target) => target.id === id)?.name ?? id;
  return [
    ...gaps
      .filter(({ target }) => target.kind === kind)
      .map(({ target }) =>
        explain.target(
          labels.level(kind, target.level),
          numbers.when(target.by),
          target.for.map(nameOf).join(words.list),
        ),
      ),
    ...met
      .filter(({ target }) => target.kind === kind)
      .map(({ target }) => explain.targetMet(labels.level(kind, target.level), numbers.when(target.by))),
  ];
}
