/** The words of colours and of why a decision chain is not green. */
import type { Lang } from './lang.ts';

export interface ColourWords {
  readonly name: Readonly<Record<'grey' | 'red' | 'amber' | 'green', string>>;
  // ── why an account is not green
  readonly nobodyAssessed: string;
  readonly nobodySupportive: string;
  enoughPoints(who: string): string;
  readonly noDeciderSupportive: string;
  readonly deciderUnknown: string;
  deciderNotAssessed(who: string): string;
  opponents(who: string): string;
  // ── why a hilltop is not green
  decidingBelow(who: string): string;
  opponentUncovered(who: string): string;
  below(who: string): string;
  stale(who: string): string;
  provisional(who: string): string;
  readonly tooFewLines: string;
}

export const colourWords: Record<Lang, ColourWords> = {
  zh: {
    name: { grey: '灰', red: '红', amber: '黄', green: '绿' },
    nobodyAssessed: '没有人评过',
    nobodySupportive: '没有人支持',
    enoughPoints: (who) => `没有人支持；${who}分够，被门槛挡住`,
    noDeciderSupportive: '决策、审批者没有人支持',
    deciderUnknown: '不知道谁决策',
    deciderNotAssessed: (who) => `决策者${who}未评`,
    opponents: (who) => `反对或归对手：${who}`,
    decidingBelow: (who) => `决策、审批者没到：${who}`,
    opponentUncovered: (who) => `反对而没有人在应对：${who}`,
    below: (who) => `没到：${who}`,
    stale: (who) => `评估过期：${who}`,
    provisional: (who) => `评估暂定：${who}`,
    tooFewLines: '有效线不够',
  },
  en: {
    name: { grey: 'grey', red: 'red', amber: 'amber', green: 'green' },
    nobodyAssessed: 'nobody assessed',
    nobodySupportive: 'nobody supports us',
    enoughPoints: (who) => `nobody supports us; enough points but held by a gate: ${who}`,
    noDeciderSupportive: 'nobody who decides supports us',
    deciderUnknown: 'the decider is unknown',
    deciderNotAssessed: (who) => `decider not assessed: ${who}`,
    opponents: (who) => `against us or a rival's: ${who}`,
    decidingBelow: (who) => `who decides is not there yet: ${who}`,
    opponentUncovered: (who) => `against us and nobody is on it: ${who}`,
    below: (who) => `not there yet: ${who}`,
    stale: (who) => `stale: ${who}`,
    provisional: (who) => `provisional: ${who}`,
    tooFewLines: 'too few live lines',
  },
};
