/** What is to be said of each market target beside its numbers. */
import type { CompetitionStanding } from '../../analyses/market/competition.ts';
import type { ProfitStanding } from '../../analyses/market/profit.ts';
import type { ShareStanding } from '../../analyses/market/share.ts';
import type { TargetStanding } from '../../analyses/market/targets.ts';
import { targetsWords } from '../../locale/targets.ts';
import type { Amount } from '../../plan/amount.ts';
import { leftText } from '../account/answer.ts';
import { type MoneyUnit, moneyUnit } from '../money.ts';
import { percentText } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** What the one page has room for. */
const fewRemarks = 2;

/** `brief`: only what matters most. */
export function remarkOf(
  standing: TargetStanding,
  unit: MoneyUnit,
  wording: Wording,
  form: 'full' | 'brief' = 'full',
): string {
  const said = ((): readonly string[] => {
    switch (standing.kind) {
      case 'profit':
        return standing.margin ? marginRemarks(standing, wording) : profitRemarks(standing, unit, wording);
      case 'share':
        return shareRemarks(standing, wording);
      case 'competition':
        return competitionRemarks(standing, wording);
      case 'hilltop':
        return [hilltopRemark(standing.standing, wording)];
    }
  })();
  const some = said.filter(Boolean);
  return (form === 'brief' ? some.slice(0, fewRemarks) : some).join(wording.words.semicolon);
}

function profitRemarks(
  standing: ProfitStanding,
  unit: MoneyUnit,
  { lang, labels, numbers, words: common }: Wording,
): readonly string[] {
  const words = targetsWords[lang];
  const { booked, remaining, pace, pipeline, coverage, required, winRate, next, value } = standing;
  if (booked === null) return [common.notFilled];
  const isMet = remaining?.eq(0) === true;
  const gap =
    standing.forecast && value?.gt(standing.forecast.value)
      ? value.minus(standing.forecast.value)
      : undefined;
  const rate =
    winRate === undefined
      ? ''
      : winRate.from === 'method'
        ? words.methodRate
        : winRate.won.eq(0)
          ? words.noneWon
          : words.winRate(percentText(winRate.rate, { decimals: 0 }), winRate.closed);
  return [
    isMet ? words.met : gap === undefined ? '' : words.short(unit.named(gap)),
    pipeline === undefined || coverage === undefined
      ? ''
      : words.coverage(unit.named(pipeline.total), times(coverage), required && times(required), rate),
    pace === undefined || isMet ? '' : paceText(pace, lang),
    next === undefined || !standing.target.path
      ? ''
      : words.step(numbers.when(next.at), unit.named(next.value)),
    booked.from === 'accounts'
      ? words.sumOfAccounts(booked.without.map(labels.shortAccount).join(common.list))
      : '',
  ];
}

function times(value: Amount): string {
  return value.toFixed(1);
}

function paceText({ elapsed, done }: NonNullable<ProfitStanding['pace']>, lang: Wording['lang']): string {
  const points = done.minus(elapsed).times(100).round(0);
  return points.eq(0)
    ? targetsWords[lang].onPace
    : targetsWords[lang].pace(points.abs().toString(), points.lt(0));
}

function marginRemarks(
  { margin, value }: ProfitStanding,
  { lang, labels, words: common }: Wording,
): readonly string[] {
  const words = targetsWords[lang];
  if (margin === undefined || margin.booked === null) return [common.notFilled];
  const bound = value ?? margin.booked.value;
  const low = margin.accounts
    .filter(({ margin: own }) => own.lt(bound))
    .map(({ account }) => labels.shortAccount(account));
  return [
    words.marginBy(margin.booked.from, low.join(common.list)),
    margin.pipeline.value === null ? '' : words.marginPipeline(percentText(margin.pipeline.value)),
  ];
}

function shareRemarks(
  { share, missing, leader, current }: ShareStanding,
  wording: Wording,
): readonly string[] {
  const { lang, labels, words: common } = wording;
  const words = targetsWords[lang];
  return [
    missing === null
      ? ''
      : missing.eq(0)
        ? words.shareReached
        : words.shareMissing(alone(share.total, wording), alone(missing, wording), share.of),
    leader === undefined ? '' : words.leader(labels.rival(leader.rival), percentText(leader.share)),
    current?.from === 'baseline' ? words.baseline : '',
    unknownCells(share.without, lang, labels, common),
  ];
}

/** In the unit that fits it: what is missing of a share is small beside the orders. */
function alone(value: Amount, { lang, state }: Wording): string {
  return moneyUnit([value], state.plan.currency, lang).named(value);
}

function competitionRemarks(
  standing: CompetitionStanding,
  { lang, labels, words: common }: Wording,
): readonly string[] {
  const words = targetsWords[lang];
  const { ratio, value, categories, headToHead, denial } = standing;
  const worst = categories
    .filter(({ ratio: own }) => own.value !== null && (value === undefined || own.value.lt(value)))
    .toSorted((one, other) => one.ratio.value!.cmp(other.ratio.value!))[0];
  return [
    ratio.value === null || value === undefined ? '' : ratio.value.gte(value) ? words.met : words.notMet,
    worst === undefined
      ? ''
      : words.ratioBelow(labels.category(worst.category), worst.ratio.value!.toFixed(2)),
    headToHead === undefined
      ? ''
      : words.headToHead(headToHead.projects, percentText(headToHead.ours, { decimals: 0 })),
    denial === undefined ? '' : words.denial(percentText(denial, { decimals: 0 })),
    unknownCells(ratio.without, lang, labels, common),
  ];
}

/** Cells by the short name of the account and the category; of many only the first. */
function unknownCells(
  cells: readonly string[],
  lang: Wording['lang'],
  labels: Wording['labels'],
  common: Wording['words'],
): string {
  if (cells.length === 0) return '';
  const names = cells.slice(0, 3).map((cell) => {
    const [account = '', category = ''] = cell.split('/');
    return common.pair(labels.shortAccount(account), labels.category(category));
  });
  return targetsWords[lang].unknownCells(
    cells.length,
    names.join(common.list) + (cells.length > 3 ? ' …' : ''),
  );
}

function hilltopRemark(
  standing: Extract<TargetStanding, { kind: 'hilltop' }>['standing'],
  wording: Wording,
): string {
  const words = targetsWords[wording.lang];
  if (standing === undefined) return words.decided;
  const { readiness, daysLeft } = standing;
  return words.hilltop(
    leftText(daysLeft, wording),
    readiness.required,
    readiness.inPlace,
    readiness.opponents.length,
  );
}
