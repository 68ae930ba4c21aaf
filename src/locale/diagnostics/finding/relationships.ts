/** What findings about people who left, decision chains, lines and rivals say. */
import { findingWords, type Messages } from './words.ts';

const { zh, en } = findingWords;

type Code =
  | 'target-of-departed'
  | 'chain-departed'
  | 'reports-to-departed'
  | 'single-threaded'
  | 'decider-unknown'
  | 'opponent-uncovered'
  | 'rival-closer'
  | 'effort-against-posture';

interface Count {
  readonly have: number;
  readonly need: number;
}

/** Only what is short. */
function short(counts: readonly (readonly [string, Count])[]): string[] {
  return counts
    .filter(([, { have, need }]) => have < need)
    .map(([words, { have, need }]) => `${words} ${have}/${need}`);
}

export const relationshipMessages: Messages<Code> = {
  zh: {
    'target-of-departed': ({ subject, left, level, by }) => ({
      message: `${zh.who(subject)} ${left} 已离岗，还有目标（${zh.level(level)}，${by}）`,
      help: '把目标转给接任的人，没有接任的就撤掉；去向写 moved-to',
    }),
    'chain-departed': ({ project, contact, left }) => ({
      message: `${zh.who(project)} 的决策链里有 ${zh.who(contact)}，此人 ${left} 已离岗`,
      help: '换成接任的人，或从 chain 里删掉',
    }),
    'reports-to-departed': ({ subject, to, left }) => ({
      message: `${zh.who(subject)} 的汇报对象 ${zh.who(to)} ${left} 已离岗`,
      help: '把 reports-to 改成现在的上级',
    }),
    'single-threaded': ({ account, tier, lines, roles, own }) => ({
      message: `${zh.who(account)} 是 ${tier} 级，关系太单：${zh.list(
        short([
          ['有效线', lines],
          ['角色', roles],
          ['我方的人', own],
        ]),
      )}`,
      help: '有效线要有角色、有负责人、接受以上、没有过期：补评过期的人，给没有负责人的定人，再开新线',
    }),
    'decider-unknown': ({ account, role, projects, targets }) => ({
      message: `${zh.who(account)} 有${zh.list([...(projects.length > 0 ? [`在谈项目 ${zh.list(projects)}`] : []), ...(targets > 0 ? [`${targets} 个关系目标`] : [])])}，却不知道${role.zh}是谁`,
      help: `先弄清谁说了算，把他写进 contacts，role 写 ${role.id}`,
    }),
    'opponent-uncovered': ({ subject, as, rivals, overdue }) => ({
      message: `${zh.who(subject)} ${as === 'opposed' ? '反对我方' : `与 ${zh.list(rivals.map((rival) => zh.who(rival)))} 是排他关系`}，${overdue.length === 0 ? '没有应对的行动' : `应对的行动 ${zh.list(overdue)} 已逾期`}`,
      help: '定一个人、一件事、一个日子去应对：先听清理由，让他不再公开反对',
    }),
    'rival-closer': ({ subject, role, rival, theirs, ours, on }) => ({
      message: `${zh.who(rival)} 与 ${zh.who(subject)}（${role.zh}）是${zh.level(theirs)}（${on}），比我方近：我方${ours === null ? '未评' : zh.level(ours)}`,
      help: '定目标和行动追上去，或找能影响此人的人',
    }),
    'effort-against-posture': ({ account, posture, targets, actions, time }) => ({
      message: `${zh.who(account)} 定为${{ harvest: '收获', watch: '观望' }[posture]}，却有 ${zh.list([...(targets > 0 ? [`${targets} 个关系目标`] : []), ...(actions.length > 0 ? [`在做的行动 ${zh.list(actions)}`] : []), ...(time > 0 ? [`${zh.percent(time)} 的人力`] : [])])}`,
      help: '要么改 posture，要么把人和事挪到要投入的客户',
    }),
  },
  en: {
    'target-of-departed': ({ subject, left, level, by }) => ({
      message: `${en.who(subject)} left on ${left} and still has a target (${en.level(level)}, ${by})`,
      help: 'Give the target to the successor, or drop it; write `moved-to` where the person went',
    }),
    'chain-departed': ({ project, contact, left }) => ({
      message: `The chain of ${en.who(project)} names ${en.who(contact)}, who left on ${left}`,
      help: 'Put the successor in, or take the person out of `chain`',
    }),
    'reports-to-departed': ({ subject, to, left }) => ({
      message: `${en.who(subject)} reports to ${en.who(to)}, who left on ${left}`,
      help: 'Change `reports-to` to whoever is above now',
    }),
    'single-threaded': ({ account, tier, lines, roles, own }) => ({
      message: `${en.who(account)} is of tier ${tier} and hangs by too few threads: ${en.list(
        short([
          ['live lines', lines],
          ['roles', roles],
          ['people of ours', own],
        ]),
      )}`,
      help: 'A live line has a role, an owner, a fresh assessment and is accepting or better: assess again, name owners, then open new lines',
    }),
    'decider-unknown': ({ account, role, projects, targets }) => ({
      message: `${en.who(account)} has ${en.list([...(projects.length > 0 ? [`open projects (${en.list(projects)})`] : []), ...(targets > 0 ? [`${targets} relationship ${targets === 1 ? 'target' : 'targets'}`] : [])])} and no known ${role.en}`,
      help: `Find out who decides and add that person to \`contacts\` with the role ${role.id}`,
    }),
    'opponent-uncovered': ({ subject, as, rivals, overdue }) => ({
      message: `${en.who(subject)} ${as === 'opposed' ? 'is against us' : `is exclusive with ${en.list(rivals.map((rival) => en.who(rival)))}`}, and ${overdue.length === 0 ? 'no action answers that' : `what answers that is overdue (${en.list(overdue)})`}`,
      help: 'Name a person, a move and a day: hear the reasons first, so that the open opposition stops',
    }),
    'rival-closer': ({ subject, role, rival, theirs, ours, on }) => ({
      message: `${en.who(rival)} is closer than we are to ${en.who(subject)} (${role.en}): ${en.level(theirs)} (${on}) against ${ours === null ? 'not assessed' : en.level(ours)}`,
      help: 'Set a target and an action to catch up, or win somebody whom this person listens to',
    }),
    'effort-against-posture': ({ account, posture, targets, actions, time }) => ({
      message: `${en.who(account)} is to be ${{ harvest: 'harvested', watch: 'watched' }[posture]} and has ${en.list([...(targets > 0 ? [`${targets} relationship ${targets === 1 ? 'target' : 'targets'}`] : []), ...(actions.length > 0 ? [`open actions (${en.list(actions)})`] : []), ...(time > 0 ? [`${en.percent(time)} of somebody's time`] : [])])}`,
      help: 'Change the posture, or move people and work to accounts that are invested in',
    }),
  },
};
