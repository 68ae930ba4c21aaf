/** What findings about gaps, actions, decisions and events say. */
import { findingWords, type Messages } from './words.ts';

const { zh, en } = findingWords;

type Code =
  | 'gap-without-action'
  | 'action-without-gap'
  | 'action-incomplete'
  | 'action-too-late'
  | 'overdue'
  | 'done-without-effect'
  | 'event-not-closed'
  | 'overdue-decision';

const missingZh = { owner: '负责人', due: '到期日', verify: '验收方式' } as const;
const missingEn = { owner: 'owner', due: 'due date', verify: 'way to verify it' } as const;

export const actionMessages: Messages<Code> = {
  zh: {
    'gap-without-action': ({ subject, kind, level, target, last }) => ({
      message: `${zh.subject(subject, kind)} 现在${level === null ? '未评' : zh.level(level)}，目标${zh.level(target)}，没有在做的行动${last === null ? '' : `（${last} 做完后没有下一步）`}`,
      help: '在 actions 里加一条：做什么、谁做、哪天前、怎么验收；不打算做，就撤掉目标',
    }),
    'action-without-gap': ({ action, subject }) => ({
      message: `${action} 的对象 ${zh.who(subject)} 没有差距`,
      help: '没有目标就补目标，已达到就问一句还要不要做；定期维护的写 every',
    }),
    'action-incomplete': ({ action, missing }) => ({
      message: `${action} 没有写${zh.list(missing.map((key) => missingZh[key]))}`,
      help: `补上 ${zh.list(missing)}：没有人、没有日子、不能验收的行动，到时说不清做没做`,
    }),
    'action-too-late': ({ action, due, subject, by }) => ({
      message: `${action} 到期 ${due}，晚于 ${zh.who(subject)} 要达到的日子 ${by}`,
      help: `提到 ${by} 之前，或另加一个来得及的行动`,
    }),
    overdue: ({ kind, what, owner, due, days }) => ({
      message: `${kind === 'action' ? `${what} ` : `决定「${what}」`}应在 ${due} 前完成，已逾期 ${days} 天，${owner === null ? '没有负责人' : `负责人 ${zh.who(owner)}`}`,
      help:
        kind === 'action'
          ? '做完了写 done 和 result；不做了写 dropped 和理由；还要做就改 due'
          : '办了写 done 和 result；没办就定新的日子和人',
    }),
    'done-without-effect': ({ action, done, subject, assessed }) => ({
      message: `${action} 在 ${done} 做完，${zh.who(subject)} 到 ${assessed} 再评时一项没升`,
      help: '弄清是做法不对还是人不对，换一个动作，不要重复同一个',
    }),
    'event-not-closed': (parameters) =>
      parameters.reason === 'open-follow-ups'
        ? {
            message: `${zh.who(parameters.event)} ${parameters.closed} 标为关闭，后续 ${zh.list(parameters.open)} 没完成`,
            help: '去掉 closed，等后续做完再关；不做的后续写 dropped',
          }
        : {
            message: `${zh.who(parameters.event)} 办完 ${parameters.days} 天还没有关闭（期限 ${parameters.limit} 天）`,
            help: '写上 learnt、follow-ups、result，后续做完后写 closed',
          },
    'overdue-decision': ({ project, decision, days }) => ({
      message: `${zh.who(project)} 定标日 ${decision} 已过 ${days} 天，没有结果`,
      help: '写 outcome（赢、输、分标、取消、未投），延期的改 decision',
    }),
  },
  en: {
    'gap-without-action': ({ subject, kind, level, target, last }) => ({
      message: `${en.subject(subject, kind)} is ${level === null ? 'not assessed' : `at ${en.level(level)}`}, the target is ${en.level(target)}, and no action is open${last === null ? '' : ` (nothing follows ${last})`}`,
      help: 'Add an entry to `actions`: what, who, by when, how it is verified; or drop the target',
    }),
    'action-without-gap': ({ action, subject }) => ({
      message: `${action} is for ${en.who(subject)}, where there is no gap`,
      help: 'Add the missing target, or ask whether it is still worth doing; for upkeep write `every`',
    }),
    'action-incomplete': ({ action, missing }) => ({
      message: `${action} has ${en.list(missing.map((key) => `no ${missingEn[key]}`))}`,
      help: `Add ${en.list(missing)}: nobody can tell later whether it was done`,
    }),
    'action-too-late': ({ action, due, subject, by }) => ({
      message: `${action} is due ${due}, after the day on which ${en.who(subject)} is needed (${by})`,
      help: `Do it before ${by}, or add an action that is in time`,
    }),
    overdue: ({ kind, what, owner, due, days }) => ({
      message: `${kind === 'action' ? what : `The decision "${what}"`} was due ${due} and is overdue by ${days} ${days === 1 ? 'day' : 'days'}, ${owner === null ? 'with no owner' : `owner ${en.who(owner)}`}`,
      help:
        kind === 'action'
          ? 'Write `done` and `result`, or `dropped` with the reason, or a new `due`'
          : 'Write `done` and `result`, or agree on a new day and owner',
    }),
    'done-without-effect': ({ action, done, subject, assessed }) => ({
      message: `${action} was done on ${done}, and nothing about ${en.who(subject)} had risen when assessed again on ${assessed}`,
      help: 'Find out whether the move or the person was wrong, and try another move rather than the same again',
    }),
    'event-not-closed': (parameters) =>
      parameters.reason === 'open-follow-ups'
        ? {
            message: `${en.who(parameters.event)} was closed on ${parameters.closed} while ${en.list(parameters.open)} ${parameters.open.length === 1 ? 'is' : 'are'} open`,
            help: 'Take `closed` off until the follow-ups are done; write `dropped` on those that are given up',
          }
        : {
            message: `${en.who(parameters.event)} was ${parameters.days} days ago and is not closed (${parameters.limit} days at most)`,
            help: 'Write `learnt`, `follow-ups` and `result`, and `closed` when the follow-ups are done',
          },
    'overdue-decision': ({ project, decision, days }) => ({
      message: `${en.who(project)} was to be decided ${decision}, ${days} ${days === 1 ? 'day' : 'days'} ago, and has no outcome`,
      help: 'Write its `outcome`, or the new `decision` where it was put off',
    }),
  },
};
