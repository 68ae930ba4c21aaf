/** What the plan asks of a person, and what the person counts for. */
import type { ContactTrace } from '../../analyses/explain-contact.ts';
import type { Fact } from '../blocks.ts';
import { marketTargetNames } from '../market-value.ts';
import { preciseScore } from '../numbers.ts';
import type { ExplainPage } from './page.ts';

/** What the plan asks of the person, and what the person counts for. */
export function planFacts(
  { contact, account, gaps, met, seats }: ContactTrace,
  page: ExplainPage,
): readonly Fact[] {
  const { explain, labels, numbers } = page;
  const own = gaps.filter(({ target }) => target.origin !== 'required');
  const part = account?.index.parts.find(({ address }) => address === contact.address);
  const index = account?.index.value ?? null;
  const { departed, contact: declared } = contact.state;
  return [
    {
      label: explain.fact.left,
      lines:
        departed === undefined
          ? []
          : [
              explain.left(
                numbers.day(departed),
                declared.movedTo === undefined ? '' : labels.home(declared.movedTo),
              ),
            ],
      tone: 'warn',
    },
    {
      label: explain.fact.target,
      lines: [
        ...own.map(({ target }) =>
          explain.target(
            labels.level('key', target.level),
            numbers.when(target.by),
            marketTargetNames(target.for, page),
          ),
        ),
        ...met
          .filter(({ target }) => target.origin !== 'required')
          .map(({ target }) => explain.targetMet(labels.level('key', target.level), numbers.when(target.by))),
      ],
    },
    {
      label: explain.fact.required,
      lines: seats.flatMap(({ project, seat }) =>
        seat.required === undefined
          ? []
          : [explain.required(project.name, labels.level('key', seat.required), seat.inPlace)],
      ),
    },
    {
      label: explain.fact.index,
      lines:
        part === undefined || index === null || account === undefined
          ? []
          : [
              explain.inIndex(
                labels.shortAccount(account.id),
                preciseScore(index),
                preciseScore(part.contribution),
                String(part.weight),
                String(part.value),
              ),
            ],
    },
  ];
}
