/** What findings about our own people say. */
import { findingWords, type Messages } from './words.ts';

const { zh, en } = findingWords;

type Code =
  | 'no-owner'
  | 'no-backup'
  | 'two-owners'
  | 'over-capacity'
  | 'skill-too-low'
  | 'mode-mismatch'
  | 'language-missing'
  | 'key-person-of-ours'
  | 'contacts-nobodys';

const modeZh = { hunter: '开拓', farmer: '深耕' } as const;
const maturityZh = { new: '新', developing: '发展', mature: '成熟' } as const;

export const staffMessages: Messages<Code> = {
  zh: {
    'no-owner': ({ subject, kind }) => ({
      message: `${zh.who(subject)} ${kind === 'account' ? '没有负责人' : '是关键人，没有负责人'}`,
      help:
        kind === 'account' ? '在 assignments 里派一个 as: owner' : '给他写 owner：没有人负责的线不算有效线',
    }),
    'no-backup': ({ account, tier }) => ({
      message: `${zh.who(account)} 是 ${tier} 级，没有备份`,
      help: '在 assignments 里派一个 as: backup，带他见几位关键人',
    }),
    'two-owners': ({ account, owners }) => ({
      message: `${zh.who(account)} 有 ${owners.length} 个负责人：${zh.list(owners.map((owner) => zh.who(owner)))}`,
      help: '留一个 owner，其他改成 backup 或 member；交接的写 to 和 from',
    }),
    'over-capacity': ({ staff, capacity, assigned, parts }) => ({
      message: `${zh.who(staff)} 派了 ${zh.percent(assigned)}，只有 ${zh.percent(capacity)}（${zh.list(parts.map(({ account, time }) => `${account.name} ${zh.percent(time)}`))}）`,
      help: '减一处，或转给有余量的人',
    }),
    'skill-too-low': ({ staff, account, as, tier, have, need }) => ({
      message: `${zh.who(staff)} 能力 ${have}，是 ${zh.who(account)} 的${as === 'owner' ? '负责人' : '备份'}，${tier} 级要 ${need}`,
      help: '换能力够的人，或派一个够的带着做，并写明辅导',
    }),
    'mode-mismatch': ({ staff, account, mode, maturity }) => ({
      message: `${zh.who(staff)} 擅长${modeZh[mode]}，负责的 ${zh.who(account)} 是${maturityZh[maturity]}客户`,
      help: '新客户给开拓的人，成熟客户给深耕的人；换不了就心里有数',
    }),
    'language-missing': ({ staff, account, needed }) => ({
      message: `${zh.who(staff)} 负责 ${zh.who(account)}，不会 ${zh.list(needed)}`,
      help: '换会的人，或派一个会的备份',
    }),
    'key-person-of-ours': ({ staff, holds, of }) => ({
      message: `${zh.who(staff)} 一人握着 ${of} 位关键人中的 ${holds} 位`,
      help: '把一部分关键人交给别人，先从有备份的开始',
    }),
    'contacts-nobodys': ({ contacts }) => ({
      message: `${contacts.length} 位关键人既没有负责人也没有目标：${zh.list(contacts.map((contact) => zh.who(contact)))}`,
      help: '他们不占任何人的工时：要做就定负责人或目标，不做就去掉角色',
    }),
  },
  en: {
    'no-owner': ({ subject, kind }) => ({
      message: `${en.who(subject)} ${kind === 'account' ? 'has no owner' : 'is a key contact and has no owner'}`,
      help:
        kind === 'account'
          ? 'Assign somebody `as: owner` in `assignments`'
          : 'Name an `owner`: a line that nobody holds is no live line',
    }),
    'no-backup': ({ account, tier }) => ({
      message: `${en.who(account)} is of tier ${tier} and has no backup`,
      help: 'Assign somebody `as: backup` in `assignments`, and introduce that person to the key contacts',
    }),
    'two-owners': ({ account, owners }) => ({
      message: `${en.who(account)} has ${owners.length} owners: ${en.list(owners.map((owner) => en.who(owner)))}`,
      help: 'Keep one and make the others `backup` or `member`; for a hand-over write `to` and `from`',
    }),
    'over-capacity': ({ staff, capacity, assigned, parts }) => ({
      message: `${en.who(staff)} is assigned ${en.percent(assigned)} and has ${en.percent(capacity)} (${en.list(parts.map(({ account, time }) => `${account.name} ${en.percent(time)}`))})`,
      help: 'Take something off, or give it to somebody with time left',
    }),
    'skill-too-low': ({ staff, account, as, tier, have, need }) => ({
      message: `${en.who(staff)} has skill ${have} and is the ${as} of ${en.who(account)}; tier ${tier} needs ${need}`,
      help: 'Assign somebody with the skill, or have one coach and say so',
    }),
    'mode-mismatch': ({ staff, account, mode, maturity }) => ({
      message: `${en.who(staff)} is a ${mode} and owns ${en.who(account)}, which is ${maturity === 'new' ? 'a new account' : maturity === 'mature' ? 'a mature account' : 'an account in development'}`,
      help: 'Hunters suit new accounts and farmers mature ones; where nobody else is there, keep it in mind',
    }),
    'language-missing': ({ staff, account, needed }) => ({
      message: `${en.who(staff)} owns ${en.who(account)} and does not speak ${en.list(needed)}`,
      help: 'Assign somebody who does, at least as backup',
    }),
    'key-person-of-ours': ({ staff, holds, of }) => ({
      message: `${en.who(staff)} alone holds ${holds} of ${of} key contacts`,
      help: 'Hand some of them over, first those that have a backup',
    }),
    'contacts-nobodys': ({ contacts }) => ({
      message: `${contacts.length} key ${contacts.length === 1 ? 'contact has' : 'contacts have'} neither owner nor target: ${en.list(contacts.map((contact) => en.who(contact)))}`,
      help: "They count in nobody's hours: name an owner or a target, or take the role off",
    }),
  },
};
