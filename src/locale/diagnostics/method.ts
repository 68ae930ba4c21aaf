/** What is said about a method that cannot hold. */
import type { GateFault, MethodNameKind, MethodParameters } from '../../diagnostic/method.ts';
import type { Lang } from '../lang.ts';

type Said = { message: string; help?: string };
type Messages = { [Code in keyof MethodParameters]: (parameters: MethodParameters[Code]) => Said };
type Layer = MethodParameters['weights-do-not-add-up']['layer'];

const layerWords: Record<Lang, Record<Layer, string>> = {
  zh: { key: '关键客户关系', general: '普遍客户关系', organization: '组织客户关系' },
  en: { key: 'key layer', general: 'general layer', organization: 'organizational layer' },
};

const kindWords: Record<Lang, Record<MethodNameKind, string>> = {
  zh: {
    tier: '客户级别',
    role: '角色',
    'deciding-role': '说了算的角色',
    'key-level': '关键层级别',
    'general-level': '普遍层级别',
    'organization-level': '组织层级别',
    'key-dimension': '关键层维度',
    'general-dimension': '普遍层维度',
    stage: '采购环节',
    mechanism: '机制',
    'team-role': '团队角色',
    move: '动作',
    'event-type': '活动类型',
    gate: '门槛',
  },
  en: {
    tier: 'tier',
    role: 'role',
    'deciding-role': 'deciding role',
    'key-level': 'level of the key layer',
    'general-level': 'level of the general layer',
    'organization-level': 'level of the organizational layer',
    'key-dimension': 'dimension of the key layer',
    'general-dimension': 'dimension of the general layer',
    stage: 'stage',
    mechanism: 'mechanism',
    'team-role': 'team role',
    move: 'move',
    'event-type': 'event type',
    gate: 'gate',
  },
};

type GateParameters = MethodParameters['gate-unreachable'];
const gateFaults: Record<Lang, Record<GateFault, (p: GateParameters) => Said>> = {
  zh: {
    'points-above-highest': ({ gate, condition, found, most }) => ({
      message: `门槛 ${gate} 要 ${condition} 至少 ${found} 分，最高只有 ${most} 分`,
      help: `写 ${most} 或更少`,
    }),
    'more-than-dimensions': ({ gate, found, most }) => ({
      message: `门槛 ${gate} 要看到 ${found} 个维度，一共只有 ${most} 个`,
      help: `写 ${most} 或更少`,
    }),
    'act-never-shows': ({ gate, condition }) => ({
      message: `门槛 ${gate} 要一次表明 ${condition} 的行动，但表明 ${condition} 的证据不算行动`,
      help: `把 ${condition} 写进 acts 的 shown-by，或改写这个条件`,
    }),
    'always-holds': ({ gate, condition, most }) => ({
      message: `门槛 ${gate} 总会触发：${condition || '空的一组'} 怎么评都不超过上限`,
      help: `最高分是 ${most}：至少有一个维度的上限要比它小`,
    }),
    'nothing-lifts': ({ gate }) => ({
      message: `门槛 ${gate} 没有条件，谁都过不去`,
      help: '写 needs（满足就不降）或 if（什么情况下触发）',
    }),
    'no-alternative': ({ gate }) => ({
      message: `门槛 ${gate} 的 any 是空的，没有一条能成立`,
      help: '写上至少一条，或去掉 any',
    }),
    'not-in-this-layer': ({ gate, condition }) => ({
      message: `门槛 ${gate} 用了 ${condition}，这一层没有这样的事实，永远满足不了`,
      help: '行动只用于关键层；core-assessed 和 core-at-least 只用于 account-gates，那里也只能用这两个',
    }),
  },
  en: {
    'points-above-highest': ({ gate, condition, found, most }) => ({
      message: `gate ${gate} asks for ${found} points of ${condition}, but ${most} is the highest`,
      help: `write ${most} or less`,
    }),
    'more-than-dimensions': ({ gate, found, most }) => ({
      message: `gate ${gate} asks for ${found} observed dimensions, but there are only ${most}`,
      help: `write ${most} or less`,
    }),
    'act-never-shows': ({ gate, condition }) => ({
      message: `gate ${gate} asks for an act that shows ${condition}, but evidence that shows it is no act`,
      help: `add ${condition} to shown-by of acts, or change the condition`,
    }),
    'always-holds': ({ gate, condition, most }) => ({
      message: `gate ${gate} is always triggered: no points of ${condition || 'an empty alternative'} are above the bounds`,
      help: `the highest points are ${most}: at least one bound must be lower`,
    }),
    'nothing-lifts': ({ gate }) => ({
      message: `gate ${gate} has no condition, so nothing can lift it`,
      help: 'write needs (what lifts it) or if (what triggers it)',
    }),
    'no-alternative': ({ gate }) => ({
      message: `gate ${gate} has an empty any, so none of it can hold`,
      help: 'write at least one alternative, or leave any out',
    }),
    'not-in-this-layer': ({ gate, condition }) => ({
      message: `gate ${gate} asks for ${condition}, which this layer has no facts about, so it can never be met`,
      help: 'acts belong to the key layer; core-assessed and core-at-least to account-gates, which know nothing else',
    }),
  },
};

/** Three parts at most, and how many more there are. */
function some(lang: Lang, parts: readonly string[]): string {
  const shown = known(lang, parts.slice(0, 3));
  const more = parts.length - 3;
  if (more <= 0) return shown;
  return lang === 'zh' ? `${shown} 等 ${parts.length} 处` : `${shown} and ${more} more`;
}

const known = (lang: Lang, names: readonly string[]) => names.join(lang === 'zh' ? '、' : ', ');

export const methodMessages: Record<Lang, Messages> = {
  zh: {
    'weights-do-not-add-up': ({ layer, sum }) => ({
      message: `${layerWords.zh[layer]}的权重合计 ${sum}，应为 100`,
      help: '改权重，使合计正好是 100',
    }),
    'first-bound-not-zero': ({ level, from }) => ({
      message: `最低的级别 ${level} 从 ${from} 起，更低的得分没有级别`,
      help: '最低的级别写 from: 0；级别从低到高排',
    }),
    'bounds-out-of-order': ({ level, from, before }) => ({
      message: `级别 ${level} 的下限 ${from} 不高于前一级的 ${before}`,
      help: '级别从低到高排，下限逐级升高',
    }),
    'values-out-of-order': ({ level, value, before }) => ({
      message: `级别 ${level} 在支持指数中的值 ${value} 低于前一级的 ${before}`,
      help: '级别升高，值不能下降',
    }),
    'method-unknown-name': ({ found, kind, in: where, inherited, known: names, suggestion }) =>
      inherited
        ? {
            message: `${kindWords.zh[kind]} ${found} 去掉了，内置方法的 ${some('zh', where)} 还在用它`,
            help: '在这个文件里改写这些地方，不要的键写 null',
          }
        : {
            message: `${some('zh', where)} 提到的${kindWords.zh[kind]} ${found} 不存在`,
            help: suggestion === undefined ? `可用的有：${known('zh', names)}` : `是不是 ${suggestion}？`,
          },
    'method-repeated-id': ({ id, kind }) => ({
      message: `${kindWords.zh[kind]} ${id} 写了两次`,
      help: '每个编号只能用一次',
    }),
    'method-ambiguous-label': ({ label, kind, ids }) => ({
      message: `「${label}」既指 ${ids[0]} 又指 ${ids[1]}：两个${kindWords.zh[kind]}不能同名`,
      help: '改其中一个的名称或短名',
    }),
    'method-count': ({ key, found, least, most }) => ({
      message: `${key} 有 ${found} 项，${most === null ? `至少要 ${least} 项` : `应为 ${least} 项`}`,
      help: most === null ? '补上缺的' : '从最低到最高，每个分值或深度一项',
    }),
    'gate-unreachable': (parameters) => gateFaults.zh[parameters.reason](parameters),
    'gate-never-caps': ({ gate, reason }) =>
      ({
        'from-not-above': {
          message: `门槛 ${gate} 的 from 不高于 at-most`,
          help: 'from 是要过这道门槛的级别，at-most 是过不去时最多到的级别：前者要高于后者',
        },
        'caps-at-highest': {
          message: `门槛 ${gate} 最多到最高一级，从不降级`,
          help: '写低一些的 at-most，或去掉这道门槛',
        },
        'asks-nothing': {
          message: `门槛 ${gate} 的 needs 是空的，从不降级`,
          help: '写上条件，或去掉这道门槛',
        },
        'never-triggered': {
          message: `门槛 ${gate} 的 any 是空的，从不触发`,
          help: '写上至少一组，或去掉这道门槛',
        },
      })[reason],
    'condition-unreachable': ({ level, reason, found, most }) =>
      ({
        depth: { message: `级别 ${level} 要深度 ${found}，最深只有 ${most}`, help: `写 ${most} 或更少` },
        breadth: {
          message: `级别 ${level} 要参与 ${found} 个环节，一共只有 ${most} 个`,
          help: `写 ${most} 或更少`,
        },
        mechanisms: {
          message: `级别 ${level} 要 ${found} 种机制，一共只有 ${most} 种`,
          help: `写 ${most} 或更少`,
        },
        'no-stage': { message: `级别 ${level} 的一个条件没有写环节`, help: '写上环节，或去掉这个条件' },
        'lowest-level': {
          message: `最低的级别 ${level} 不能有条件：达不到它的客户就没有级别了`,
          help: '写 needs: []',
        },
      })[reason],
    'names-out-of-order': ({ name, level, before, beforeLevel }) => ({
      message: `names 里 ${before} 是 ${beforeLevel}，${name} 却是 ${level}`,
      help: '依次是 opposed、assessed、accepting、favorable、supportive、exclusive：级别不能下降，assessed 要高于 opposed',
    }),
    'unconfirmed-raises': ({ level, to }) => ({
      message: `未确认的 ${level} 按 ${to} 算，没有降低`,
      help: '写一个更低的级别，或去掉这一条',
    }),
    'playbook-step-falls': ({ from, to }) => ({
      message: `打法的一步从 ${from} 到 ${to}，不是上升`,
      help: 'to 要高于 from',
    }),
    'method-value': ({ found, expected }) =>
      expected === 'range'
        ? { message: `${found} 不是范围`, help: '写两个整数，第一个是 0，如 [0, 5]' }
        : { message: `observed 不能是 ${found}`, help: '写 depth、一列维度，或一个整数' },
  },
  en: {
    'weights-do-not-add-up': ({ layer, sum }) => ({
      message: `the weights of the ${layerWords.en[layer]} sum to ${sum}, not to 100`,
      help: 'change the weights so that they sum to exactly 100',
    }),
    'first-bound-not-zero': ({ level, from }) => ({
      message: `the lowest level ${level} starts at ${from}, so scores below it have no level`,
      help: 'write from: 0 for the lowest level; levels are listed lowest first',
    }),
    'bounds-out-of-order': ({ level, from, before }) => ({
      message: `level ${level} starts at ${from}, which is not above ${before} of the level before it`,
      help: 'list the levels lowest first, each with a higher bound',
    }),
    'values-out-of-order': ({ level, value, before }) => ({
      message: `level ${level} counts for ${value} in the support index, less than ${before} of the level before it`,
      help: 'a higher level must not count for less',
    }),
    'method-unknown-name': ({ found, kind, in: where, inherited, known: names, suggestion }) =>
      inherited
        ? {
            message: `the ${kindWords.en[kind]} ${found} is gone, but the built-in method still names it in ${some('en', where)}`,
            help: 'change these parts in this file too, or remove their keys with null',
          }
        : {
            message: `${some('en', where)} names the ${kindWords.en[kind]} ${found}, which does not exist`,
            help:
              suggestion === undefined ? `there are: ${known('en', names)}` : `did you mean ${suggestion}?`,
          },
    'method-repeated-id': ({ id, kind }) => ({
      message: `the ${kindWords.en[kind]} ${id} is written twice`,
      help: 'use every id once',
    }),
    'method-ambiguous-label': ({ label, kind, ids }) => ({
      message: `"${label}" stands for ${ids[0]} and for ${ids[1]}: no label may mean more than one ${kindWords.en[kind]}`,
      help: 'change the name or the short name of one of them',
    }),
    'method-count': ({ key, found, least, most }) => ({
      message: `${key} has ${found} ${found === 1 ? 'entry' : 'entries'}, but ${most === null ? `at least ${least}` : least} ${least === 1 ? 'is' : 'are'} needed`,
      help:
        most === null ? 'add what is missing' : 'one for each number of points or each depth, lowest first',
    }),
    'gate-unreachable': (parameters) => gateFaults.en[parameters.reason](parameters),
    'gate-never-caps': ({ gate, reason }) =>
      ({
        'from-not-above': {
          message: `gate ${gate} has a from that is not above its at-most`,
          help: 'from is the level that must pass the gate, at-most the level of those who do not: the first must be higher',
        },
        'caps-at-highest': {
          message: `gate ${gate} caps at the highest level, so it never lowers anything`,
          help: 'write a lower at-most, or leave the gate out',
        },
        'asks-nothing': {
          message: `gate ${gate} has empty needs, so it never lowers anything`,
          help: 'write a condition, or leave the gate out',
        },
        'never-triggered': {
          message: `gate ${gate} has an empty any, so nothing triggers it`,
          help: 'write at least one alternative, or leave the gate out',
        },
      })[reason],
    'condition-unreachable': ({ level, reason, found, most }) =>
      ({
        depth: {
          message: `level ${level} asks for depth ${found}, but ${most} is the deepest`,
          help: `write ${most} or less`,
        },
        breadth: {
          message: `level ${level} asks for ${found} stages, but there are only ${most}`,
          help: `write ${most} or less`,
        },
        mechanisms: {
          message: `level ${level} asks for ${found} mechanisms, but there are only ${most}`,
          help: `write ${most} or less`,
        },
        'no-stage': {
          message: `a condition of level ${level} names no stage`,
          help: 'name the stages, or leave the condition out',
        },
        'lowest-level': {
          message: `the lowest level ${level} can have no conditions: an account that does not meet them would have no level`,
          help: 'write needs: []',
        },
      })[reason],
    'names-out-of-order': ({ name, level, before, beforeLevel }) => ({
      message: `in names, ${before} stands for ${beforeLevel}, but ${name} for ${level}`,
      help: 'from opposed over assessed, accepting, favorable and supportive to exclusive levels must not fall, and assessed is above opposed',
    }),
    'unconfirmed-raises': ({ level, to }) => ({
      message: `an unconfirmed ${level} counts as ${to}, which is no lower`,
      help: 'write a lower level, or leave the entry out',
    }),
    'playbook-step-falls': ({ from, to }) => ({
      message: `a step of the playbook leads from ${from} to ${to}, which is not up`,
      help: 'to must be above from',
    }),
    'method-value': ({ found, expected }) =>
      expected === 'range'
        ? {
            message: `${found} is not a range`,
            help: 'write two whole numbers, the first of them 0, as [0, 5]',
          }
        : {
            message: `observed cannot be ${found}`,
            help: 'write depth, a list of dimensions, or a whole number',
          },
  },
};
