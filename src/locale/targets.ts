/** The words of `crp targets`: where market targets stand, and the white space. */
import type { Lang } from './lang.ts';

export interface TargetsWords {
  title(region: string, period: string): string;
  readonly heading: Readonly<Record<'targets' | 'hilltops' | 'pipeline' | 'white', string>>;
  readonly column: Readonly<
    Record<
      | 'target'
      | 'value'
      | 'now'
      | 'done'
      | 'forecast'
      | 'remark'
      | 'project'
      | 'account'
      | 'stage'
      | 'amount'
      | 'probability'
      | 'weighted'
      | 'decision'
      | 'won'
      | 'lost'
      | 'next',
      string
    >
  >;
  readonly win: string;
  readonly met: string;
  short(money: string): string;
  readonly notMet: string;
  coverage(pipeline: string, coverage: string, required: string | undefined, rate: string): string;
  winRate(percent: string, closed: number): string;
  readonly methodRate: string;
  readonly noneWon: string;
  pace(points: string, isBehind: boolean): string;
  readonly onPace: string;
  step(at: string, value: string): string;
  sumOfAccounts(without: string): string;
  marginBy(from: 'result' | 'projects', accounts: string): string;
  marginPipeline(percent: string): string;
  shareMissing(total: string, money: string, of: 'market' | 'accounts'): string;
  readonly shareReached: string;
  leader(rival: string, percent: string): string;
  readonly baseline: string;
  ratioBelow(category: string, ratio: string): string;
  unknownCells(count: number, cells: string): string;
  headToHead(projects: number, percent: string): string;
  denial(percent: string): string;
  hilltop(left: string, required: number, inPlace: number, opponents: number): string;
  readonly decided: string;
  // ── the answer
  orders(booked: string, done: string, forecast: string, target: string, gap: string | undefined): string;
  hilltopMatters(name: string, won: string, lost: string): string;
  behind(names: string): string;
  readonly noTargets: string;
  parts(target: string, sum: string, value: string, short: string | undefined, accounts: number): string;
  withoutAmount(projects: string): string;
  withoutProbability(projects: string): string;
  overdue(projects: string): string;
  unit(name: string): string;
  // ── white space
  cell(share: string, leader: string | undefined, open: string | undefined): string;
  readonly unknown: string;
  readonly whiteNote: string;
  penetration(ours: number, of: number): string;
}

export const targetsWords: Record<Lang, TargetsWords> = {
  zh: {
    title: (region, period) => `${region} ${period} 市场目标`,
    heading: {
      targets: '市场目标',
      hilltops: '山头',
      pipeline: '在谈项目',
      white: '空白图：客户与品类',
    },
    column: {
      target: '目标',
      value: '目标值',
      now: '现在',
      done: '完成',
      forecast: '预计',
      remark: '评价',
      project: '项目',
      account: '客户',
      stage: '阶段',
      amount: '金额',
      probability: '概率',
      weighted: '加权',
      decision: '定标',
      won: '赢',
      lost: '输',
      next: '下一个',
    },
    win: '拿下',
    met: '已达',
    short: (money) => `缺 ${money}`,
    notMet: '未达',
    coverage: (pipeline, coverage, required, rate) =>
      `在谈 ${pipeline}，覆盖 ${coverage} 倍${required === undefined ? '' : `，要 ${required}`}（${rate}）`,
    winRate: (percent, closed) => `赢率 ${percent}，${closed} 个已定`,
    methodRate: '赢率 1/3，已定的太少',
    noneWon: '已定的一个没赢，说不出要几倍',
    pace: (points, isBehind) => `${isBehind ? '慢' : '快'}于时间进度 ${points} 个百分点`,
    onPace: '与时间进度相当',
    step: (at, value) => `到 ${at} 要 ${value}`,
    sumOfAccounts: (without) => `各客户结果之和${without === '' ? '' : `，缺 ${without}`}`,
    marginBy: (from, accounts) =>
      `${from === 'projects' ? '已签按中标项目加权（结果里未填）' : '结果里填的'}${accounts === '' ? '' : `；${accounts}拉低`}`,
    marginPipeline: (percent) => `在谈 ${percent}`,
    shareMissing: (total, money, of) => `按${of === 'market' ? '市场' : '盘子'} ${total}还差 ${money}`,
    shareReached: '已达',
    leader: (rival, percent) => `${rival} ${percent}`,
    baseline: '没有花费数据，按设定时的水平',
    ratioBelow: (category, ratio) => `${category}只有 ${ratio}`,
    unknownCells: (count, cells) => `${count} 格不知道，未计入（${cells}）`,
    headToHead: (projects, percent) => `交手 ${projects} 次，我方得 ${percent}`,
    denial: (percent) => `我方丢的，对手也没拿到 ${percent}`,
    hilltop: (left, required, inPlace, opponents) =>
      `${left}；决策链 ${required} 人，到位 ${inPlace} 人${opponents === 0 ? '' : `，反对 ${opponents} 人`}`,
    decided: '已定',
    orders: (booked, done, forecast, target, gap) =>
      `订单已签 ${booked}（${done}），按概率预计 ${forecast}，目标 ${target}${gap === undefined ? '，够' : `，差 ${gap}`}。`,
    hilltopMatters: (name, won, lost) => `${name}：拿下，预计 ${won}；丢掉，${lost}。`,
    behind: (names) => `没到或落后：${names}。`,
    noTargets: '没有市场目标。',
    parts: (target, sum, value, short, accounts) =>
      `${accounts} 个客户分到的「${target}」合计 ${sum}，区域 ${value}${short === undefined ? '' : `，还有 ${short} 没分下去`}。`,
    withoutAmount: (projects) => `没有金额，哪个合计都不含：${projects}。`,
    withoutProbability: (projects) => `没有概率也没有阶段，加权里不含：${projects}。`,
    overdue: (projects) => `定标日已过而没有结果，照算：${projects}。`,
    unit: (name) => `金额单位 ${name}。`,
    cell: (share, leader, open) => [share, leader, open].filter(Boolean).join('，'),
    unknown: '未知',
    whiteNote:
      '我方份额，领先的对手及其份额，在谈金额。空白：没有花费数据。下一个：还没有我方、花费最多的品类。',
    penetration: (ours, of) => `有我方的 ${ours}/${of} 格。`,
  },
  en: {
    title: (region, period) => `${region} ${period}: market targets`,
    heading: {
      targets: 'Market targets',
      hilltops: 'Hilltops',
      pipeline: 'Pipeline',
      white: 'White space: accounts and categories',
    },
    column: {
      target: 'Target',
      value: 'Value',
      now: 'Now',
      done: 'Done',
      forecast: 'Forecast',
      remark: 'Remark',
      project: 'Project',
      account: 'Account',
      stage: 'Stage',
      amount: 'Amount',
      probability: 'Prob.',
      weighted: 'Weighted',
      decision: 'Decision',
      won: 'Won',
      lost: 'Lost',
      next: 'Next',
    },
    win: 'win',
    met: 'met',
    short: (money) => `${money} short`,
    notMet: 'not met',
    coverage: (pipeline, coverage, required, rate) =>
      `pipeline ${pipeline} covers ${coverage} times${required === undefined ? '' : ` of ${required} needed`} (${rate})`,
    winRate: (percent, closed) => `win rate ${percent} of ${closed} decided`,
    methodRate: 'win rate 1/3: too few are decided',
    noneWon: 'none decided was won, so what is needed cannot be said',
    pace: (points, isBehind) => `${points} points ${isBehind ? 'behind' : 'ahead of'} the calendar`,
    onPace: 'as far as the calendar',
    step: (at, value) => `${value} are due by ${at}`,
    sumOfAccounts: (without) => `sum of the accounts' results${without === '' ? '' : `, without ${without}`}`,
    marginBy: (from, accounts) =>
      `${from === 'projects' ? 'booked margin of the won projects (no result says it)' : 'as the results say'}${accounts === '' ? '' : `; pulled down by ${accounts}`}`,
    marginPipeline: (percent) => `pipeline ${percent}`,
    shareMissing: (total, money, of) =>
      `${money} short of ${of === 'market' ? 'a market' : 'spend'} of ${total}`,
    shareReached: 'met',
    leader: (rival, percent) => `${rival} ${percent}`,
    baseline: 'no spend is written: as it stood when it was set',
    ratioBelow: (category, ratio) => `only ${ratio} in ${category}`,
    unknownCells: (count, cells) => `${count} cell${count === 1 ? '' : 's'} unknown and left out (${cells})`,
    headToHead: (projects, percent) => `met ${projects} time${projects === 1 ? '' : 's'}, ${percent} ours`,
    denial: (percent) => `of what we lost the rival did not get ${percent}`,
    hilltop: (left, required, inPlace, opponents) =>
      `${left}; ${inPlace} of ${required} in place${opponents === 0 ? '' : `, ${opponents} against us`}`,
    decided: 'decided',
    orders: (booked, done, forecast, target, gap) =>
      `Orders booked: ${booked} (${done}); forecast ${forecast} of ${target}${gap === undefined ? ', enough' : `, ${gap} short`}.`,
    hilltopMatters: (name, won, lost) => `${name}: ${won} if it is won, ${lost} if it is lost.`,
    behind: (names) => `Not met or behind: ${names}.`,
    noTargets: 'There are no market targets.',
    parts: (target, sum, value, short, accounts) =>
      `${accounts} account${accounts === 1 ? ' has a part' : 's have parts'} of ${target}, ${sum} together; the region has ${value}${short === undefined ? '' : `, so ${short} is nobody's`}.`,
    withoutAmount: (projects) => `Without an amount, so in no total: ${projects}.`,
    withoutProbability: (projects) => `Without probability and stage, so not weighted: ${projects}.`,
    overdue: (projects) => `Past their decision day without an outcome, and counted: ${projects}.`,
    unit: (name) => `Amounts in ${name}.`,
    cell: (share, leader, open) => [share, leader, open].filter(Boolean).join(', '),
    unknown: 'unknown',
    whiteNote:
      'Our share, the leading rival and its share, open amount. Blank: no spend is written. Next: the category with most spend and nothing of ours.',
    penetration: (ours, of) => `We are in ${ours} of ${of} cells.`,
  },
};
