/** What findings about market targets, count goals and relationship targets say. */
import { findingWords, type Messages } from './words.ts';

const { zh, en } = findingWords;

type Code =
  | 'goal-without-market-target'
  | 'target-without-market-target'
  | 'market-target-unserved'
  | 'targets-not-reviewed'
  | 'goal-out-of-reach'
  | 'scope-too-small'
  | 'target-too-late'
  | 'jump'
  | 'beyond-need'
  | 'target-not-better-than-rival';

export const targetMessages: Messages<Code> = {
  zh: {
    'goal-without-market-target': ({ goal }) => ({
      message: `${zh.who(goal)} 不服务任何市场目标`,
      help: '给它写上 for，指向 targets 里的一个市场目标；说不出为哪个目标，就删掉它',
    }),
    'target-without-market-target': ({ subject, kind, level }) => ({
      message: `${zh.subject(subject, kind)} 的目标${zh.level(level)}不服务任何市场目标`,
      help: '给这个目标写上 for，或者给客户写上 serves，它的目标就都继承',
    }),
    'market-target-unserved': ({ target }) => ({
      message: `${zh.who(target)} 没有关系目标支撑`,
      help: '想清楚要达到它靠哪些人、哪些客户，给他们定目标，或定一个 for 指向它的计数目标',
    }),
    'targets-not-reviewed': ({ target, revised, looked, count, subjects }) => ({
      message: `${zh.who(target)} ${revised} 调整后，其下 ${count} 个关系目标没人看过${looked === null ? '' : `（上次看是 ${looked}）`}`,
      help: `逐个看 ${zh.list(subjects)}：该改的改，看完把 looked 写成当天`,
    }),
    'goal-out-of-reach': ({ goal, level, need, have, after, short }) => ({
      message: `${zh.who(goal)}：个人目标全做到，${zh.level(level)}及以上也只有 ${after} 个，要 ${need} 个（现有 ${have} 个）`,
      help: `再给 ${short} 个定目标，或把数调小；谁最省力，看 crp gaps`,
    }),
    'scope-too-small': ({ goal, level, need, inScope }) => ({
      message: `${zh.who(goal)}：${zh.level(level)}及以上要 ${need} 个，范围里一共只有 ${inScope} 个`,
      help: '放宽筛选条件，把没标品类、没写角色的补上，或把数调小',
    }),
    'target-too-late': ({ subject, kind, by, serves, on }) => ({
      message: `${kind === 'goal' ? zh.who(subject) : zh.subject(subject, kind)} 的目标日期 ${by} 晚于它服务的 ${zh.who(serves)}（${on}）`,
      help: `把日期提到 ${on} 或更早，或改 for`,
    }),
    jump: ({ subject, kind, from, to, levels, most }) => ({
      message: `${zh.subject(subject, kind)} 期内要从${zh.level(from)}到${zh.level(to)}，一次跨 ${levels} 级（一般不超过 ${most} 级）`,
      help: '先定一个中间级别，下一期再往上；或者写明靠什么能跨这么大一步',
    }),
    'beyond-need': ({ subject, level, project, required }) => ({
      message: `${zh.who(subject)} 目标${zh.level(level)}，${zh.who(project)} 只要${zh.level(required)}`,
      help: '人手紧时先放一放；确实要更高，说明是为哪个市场目标',
    }),
    'target-not-better-than-rival': ({ subject, level, rival, theirs }) => ({
      message: `${zh.who(subject)} 目标${zh.level(level)}，${zh.who(rival)} 现在已经是${zh.level(theirs)}`,
      help: '做到了也不比对手近：目标要高过对手，或者换一个人做；只求他不反对的，写进 accepted',
    }),
  },
  en: {
    'goal-without-market-target': ({ goal }) => ({
      message: `${en.who(goal)} serves no market target`,
      help: 'Give it a `for` that names one of `targets`; a goal that serves none is to be deleted',
    }),
    'target-without-market-target': ({ subject, kind, level }) => ({
      message: `${en.subject(subject, kind)} has the target ${en.level(level)}, which serves no market target`,
      help: 'Give the target a `for`, or the account a `serves`, which all its targets inherit',
    }),
    'market-target-unserved': ({ target }) => ({
      message: `${en.who(target)} has no relationship target behind it`,
      help: 'Decide which people and accounts it depends on and give them targets, or add a count goal for it',
    }),
    'targets-not-reviewed': ({ target, revised, looked, count, subjects }) => ({
      message: `${en.who(target)} was revised on ${revised}, and nobody has looked since at the targets and goals behind it (${count})${looked === null ? '' : `, last on ${looked}`}`,
      help: `Go through ${en.list(subjects)}, change what must change, then set \`looked\` to that day`,
    }),
    'goal-out-of-reach': ({ goal, level, need, have, after, short }) => ({
      message: `${en.who(goal)}: ${after} of the ${need} needed are at ${en.level(level)} or better even if every individual target is met (${have} now)`,
      help: `Set targets for ${short} more, or lower the number; \`crp gaps\` says who is nearest`,
    }),
    'scope-too-small': ({ goal, level, need, inScope }) => ({
      message: `${en.who(goal)}: ${need} are needed at ${en.level(level)} or better, and only ${inScope} are in scope at all`,
      help: 'Widen the filters, add missing categories and roles, or lower the number',
    }),
    'target-too-late': ({ subject, kind, by, serves, on }) => ({
      message: `${kind === 'goal' ? en.who(subject) : en.subject(subject, kind)} has a target by ${by}, after ${en.who(serves)}, which it serves (${on})`,
      help: `Set the day to ${on} or earlier, or change what it is for`,
    }),
    jump: ({ subject, kind, from, to, levels, most }) => ({
      message: `${en.subject(subject, kind)} is to rise from ${en.level(from)} to ${en.level(to)} within the period: ${levels} levels, where ${most} are usual at most`,
      help: 'Set a level in between first, or write down what would make so large a step possible',
    }),
    'beyond-need': ({ subject, level, project, required }) => ({
      message: `${en.who(subject)} has the target ${en.level(level)}; ${en.who(project)} asks only for ${en.level(required)}`,
      help: 'Let it wait while people are scarce, or say which market target needs more',
    }),
    'target-not-better-than-rival': ({ subject, level, rival, theirs }) => ({
      message: `${en.who(subject)} has the target ${en.level(level)}, and ${en.who(rival)} already is at ${en.level(theirs)}`,
      help: 'Reached, it would still not put us closer: aim above the rival, work on somebody else, or accept it where neutral is all that is wanted',
    }),
  },
};
