/** Values of market targets as text: money in the unit of the page, ratios as percentages, suppression ratios as numbers. */
import type { Amount } from '../plan/amount.ts';
import type { MarketTarget, TargetStep } from '../plan/plan.ts';
import { type MoneyUnit, moneyUnit } from './money.ts';
import { percentText } from './numbers.ts';
import type { Wording } from './wording.ts';

/** The value with its unit, as in sentences. */
export function marketValue(
  value: Amount,
  { kind, metric }: Pick<MarketTarget, 'kind' | 'metric'>,
  unit: MoneyUnit,
): string {
  if (kind === 'competition') return value.toString();
  return kind === 'share' || metric === 'gross-margin' ? percentText(value) : unit.named(value);
}

/** The unit for everything that the plan's market targets say in money. */
export function targetsUnit(targets: readonly MarketTarget[], { state, lang }: Wording): MoneyUnit {
  const amounts = targets
    .filter(({ kind, metric }) => kind === 'profit' && metric !== 'gross-margin')
    .flatMap(({ baseline, steps, revisions }) => [
      ...(baseline === undefined ? [] : [baseline]),
      ...steps.map(({ value }) => value),
      ...revisions.flatMap(({ from, to }) => [from, to]),
    ]);
  return moneyUnit(amounts, state.plan.currency, lang);
}

/** What a market target is called: its name, else its metric or kind and what it is about. */
export function marketTargetName(target: MarketTarget, { labels, words }: Wording): string {
  if (target.name !== target.id) return target.name;
  const { kind, metric, account, category, categories, rival, project } = target;
  const about = [
    ...(account === undefined ? [] : [labels.shortAccount(account)]),
    ...[category, ...categories].flatMap((id) => (id === undefined ? [] : [labels.category(id)])),
    ...(rival === undefined ? [] : [labels.rival(rival)]),
    ...(project === undefined ? [] : [labels.project(project)]),
  ];
  const what = metric === undefined ? labels.value('target kind', kind) : labels.value('metric', metric);
  return about.length === 0 ? what : `${what}${words.brackets(about.join(words.list))}`;
}

/** The names of market targets by id, the id itself where the plan has none. */
export function marketTargetNames(ids: readonly string[], wording: Wording): string {
  return ids
    .map((id) => {
      const target = wording.state.plan.targets.find((each) => each.id === id);
      return target === undefined ? id : marketTargetName(target, wording);
    })
    .join(wording.words.list);
}

/** The step that the target asks for in this period: its last one that lies in it, else its last one. */
export function stepInPeriod(
  { steps }: Pick<MarketTarget, 'steps'>,
  { state }: Wording,
): TargetStep | undefined {
  return steps.findLast(({ at }) => at.day <= state.plan.period.to) ?? steps.at(-1);
}
