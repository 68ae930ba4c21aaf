/** The targets of an account's general or organizational relationship, one line each. */
import type { AccountTrace } from '../../analyses/explain-account.ts';
import { marketTargetNames } from '../market-value.ts';
import type { ExplainPage } from './page.ts';

export function targetLines(
  { gaps, met }: AccountTrace,
  kind: 'general' | 'organization',
  page: ExplainPage,
): readonly string[] {
  const { explain, labels, numbers } = page;
  return [
    ...gaps
      .filter(({ target }) => target.kind === kind)
      .map(({ target }) =>
        explain.target(
          labels.level(kind, target.level),
          numbers.when(target.by),
          marketTargetNames(target.for, page),
        ),
      ),
    ...met
      .filter(({ target }) => target.kind === kind)
      .map(({ target }) => explain.targetMet(labels.level(kind, target.level), numbers.when(target.by))),
  ];
}
