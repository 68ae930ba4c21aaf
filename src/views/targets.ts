/** The page of `crp targets`: where the market targets stand, the pipeline and the hilltops behind them, the white space. */
import type { ProfitStanding } from '../analyses/market/profit.ts';
import type { TargetStanding, TargetsResult } from '../analyses/market/targets.ts';
import type { Block, Document, Table } from '../document/document.ts';
import type { Lang } from '../locale/lang.ts';
import { targetsWords } from '../locale/targets.ts';
import type { State } from '../plan/state.ts';
import { facts, paragraph } from './blocks.ts';
import { hilltopsTable } from './brief/hilltops.ts';
import { marketTargetName } from './market-value.ts';
import { type MoneyUnit, moneyUnit } from './money.ts';
import { percentText } from './numbers.ts';
import { pipelineTable } from './targets/pipeline.ts';
import { standingsTable } from './targets/standings.ts';
import { whiteSpaceTable } from './targets/white-space.ts';
import { createWording, type Wording } from './wording.ts';

export function targetsView(
  result: TargetsResult,
  state: State,
  { lang }: { readonly lang: Lang },
): Document {
  const wording = createWording(state, lang);
  const { region, period } = state.plan;
  return {
    lang,
    title: targetsWords[lang].title(region.name, period.name),
    aside: wording.words.asOf(result.asOf),
    blocks: [...targetsAnswer(result, wording), ...targetsBlocks(result, wording)],
  };
}

/** The orders against their target, and the hilltop that moves the forecast most. */
export function targetsAnswer({ standings }: TargetsResult, wording: Wording): readonly Block[] {
  const words = targetsWords[wording.lang];
  if (standings.length === 0) return facts([{ label: wording.words.answer, lines: [words.noTargets] }]);
  const orders = standings.find(isOrders);
  const behind = standings.filter(isBehind).map(({ target }) => marketTargetName(target, wording));
  const unit = unitOf(standings, wording);
  const lines = [
    ...(orders ? ordersLines(orders, unit, wording) : []),
    ...(behind.length === 0 ? [] : [words.behind(behind.join(wording.words.list))]),
  ];
  return facts([{ label: wording.words.answer, lines }]);
}

/** What stands first on other pages too: the orders and their forecast. */
export function ordersAnswer({ standings }: TargetsResult, wording: Wording): readonly string[] {
  const orders = standings.find(isOrders);
  return orders ? ordersLines(orders, unitOf(standings, wording), wording) : [];
}

/** The targets that are not hilltops, which have a table of their own, with the most important remarks: for the one page. */
export function briefTargetsTable({ standings }: TargetsResult, wording: Wording): Table {
  const shown = standings.filter(({ kind }) => kind !== 'hilltop');
  return standingsTable(shown, unitOf(standings, wording), wording, 'brief');
}

/** All targets with all remarks, for the document. */
export function reportTargetsTable({ standings }: TargetsResult, wording: Wording): Table {
  return standingsTable(standings, unitOf(standings, wording), wording);
}

export function targetsBlocks(result: TargetsResult, wording: Wording): readonly Block[] {
  const { standings, hilltops, parts, whiteSpace } = result;
  const words = targetsWords[wording.lang];
  const unit = unitOf(standings, wording);
  const orders = standings.find(isOrders);
  return [
    ...(standings.length === 0 ? [] : [standingsTable(standings, unit, wording)]),
    ...parts.map(({ target, sum, value, accounts }) => {
      const short = value.gt(sum) ? unit.named(value.minus(sum)) : undefined;
      const declared = wording.state.plan.targets.find(({ id }) => id === target)!;
      return paragraph(
        words.parts(marketTargetName(declared, wording), unit.named(sum), unit.named(value), short, accounts),
      );
    }),
    ...(hilltops.length === 0
      ? []
      : [{ ...hilltopsTable(hilltops, wording), caption: words.heading.hilltops }]),
    ...(orders?.pipeline && orders.pipeline.projects.length > 0 ? [pipelineTable(orders, wording)] : []),
    ...(whiteSpace.rows.length === 0 ? [] : [whiteSpaceTable(whiteSpace, wording)]),
  ];
}

function isOrders(standing: TargetStanding): standing is ProfitStanding {
  return (
    standing.kind === 'profit' && standing.target.metric === 'orders' && standing.target.account === undefined
  );
}

function isBehind(standing: TargetStanding): boolean {
  switch (standing.kind) {
    case 'profit':
      if (standing.margin)
        return standing.value !== undefined && standing.margin.booked?.value.lt(standing.value) === true;
      return standing.forecast === undefined || standing.value === undefined
        ? standing.pace?.done.lt(standing.pace.elapsed) === true
        : standing.forecast.value.lt(standing.value);
    case 'share':
      return standing.missing?.gt(0) === true;
    case 'competition':
      return standing.value !== undefined && standing.ratio.value?.lt(standing.value) === true;
    case 'hilltop':
      return standing.standing?.readiness.colour === 'red';
  }
}

function ordersLines(
  { booked, done, forecast, value }: ProfitStanding,
  unit: MoneyUnit,
  wording: Wording,
): readonly string[] {
  const words = targetsWords[wording.lang];
  if (booked === null || done === null || forecast === undefined || value === undefined) return [];
  const gap = value.gt(forecast.value) ? unit.named(value.minus(forecast.value)) : undefined;
  const first = words.orders(
    unit.named(booked.value),
    percentText(done, { decimals: 0, bounds: [1] }),
    unit.named(forecast.value, value),
    unit.named(value),
    gap,
  );
  const most = forecast.hilltops.toSorted((one, other) =>
    other.won.minus(other.lost).cmp(one.won.minus(one.lost)),
  )[0];
  return most === undefined
    ? [first]
    : [
        first,
        words.hilltopMatters(
          wording.labels.project(most.project),
          unit.named(most.won, value),
          unit.named(most.lost, value),
        ),
      ];
}

/** One unit for all money of the targets: what is said in the same table must be comparable. */
function unitOf(standings: readonly TargetStanding[], { state, lang }: Wording): MoneyUnit {
  const amounts = standings.flatMap((standing) => {
    if (standing.kind !== 'profit' || standing.margin) return [];
    return [standing.value, standing.booked?.value].flatMap((each) => each ?? []);
  });
  return moneyUnit(amounts, state.plan.currency, lang);
}
