/** The shape of a whole plan file and of a part: single values in the main file, lists in both. */
import * as z from 'zod';
import { accountShape, organizationShape } from './accounts.ts';
import { descriptions } from './descriptions.ts';
import { date, describe, id, text, texts, word } from './fields.ts';
import {
  acceptedShape,
  actionShape,
  assessmentShape,
  closenessShape,
  confirmationShape,
  eventShape,
  evidenceShape,
  resultShape,
  reviewShape,
} from './journal.ts';
import {
  categoryShape,
  environmentShape,
  goalShape,
  marketShape,
  projectShape,
  rateShape,
  rivalShape,
  targetShape,
} from './market.ts';
import { askShape, assignmentShape, memberShape, riskShape } from './team.ts';
import type { PlanWords } from './words.ts';

/** The format version that this program reads. */
export const formatVersion = '1';

/** The lists of plans and parts are the same; making them is felt in a command that takes 150 ms. */
const listsOf = new WeakMap<PlanWords, ReturnType<typeof makeLists>>();

function lists(words: PlanWords): ReturnType<typeof makeLists> {
  const made = listsOf.get(words) ?? makeLists(words);
  listsOf.set(words, made);
  return made;
}

/** The lists, in the order in which a plan is written. */
function makeLists(words: PlanWords) {
  const list = <Shape extends z.ZodType>(shape: Shape, en: string, zh: string) =>
    z.array(shape).optional().register(descriptions, describe(en, zh));
  return {
    rates: list(rateShape(), 'Rates of other currencies', '汇率'),
    categories: list(categoryShape(), 'Product categories', '产品品类'),
    market: list(marketShape(), 'Size of the whole market', '市场容量'),
    targets: list(targetShape(words), 'Market targets', '市场目标'),
    environment: list(environmentShape(words), 'Environment', '宏观环境'),
    rivals: list(rivalShape(words), 'Rivals', '竞争对手'),
    organizations: list(organizationShape(words), 'Organizations outside the accounts', '客户之外的组织'),
    accounts: list(accountShape(words), 'Accounts', '客户'),
    projects: list(projectShape(words), 'Projects', '项目'),
    goals: list(goalShape(words), 'Count goals', '计数目标'),
    team: list(memberShape(words), 'Our people', '团队'),
    assignments: list(assignmentShape(words), 'Who works for which account', '分工'),
    asks: list(askShape(), 'Decisions asked for', '请领导定的事'),
    risks: list(riskShape(), 'Risks', '风险'),
    assessments: list(assessmentShape(), 'Assessments', '评估'),
    evidence: list(evidenceShape(), 'Evidence', '证据'),
    confirmations: list(confirmationShape(), 'Confirmations by supervisors', '主管确认'),
    closeness: list(closenessShape(words), 'How close rivals are', '对手的关系'),
    results: list(resultShape(), 'Results', '结果'),
    actions: list(actionShape(words), 'Actions', '行动'),
    events: list(eventShape(words), 'Events', '活动'),
    reviews: list(reviewShape(words), 'Reviews', '评审'),
    accepted: list(acceptedShape(), 'Findings known and lived with', '已接受的发现'),
  };
}

/** Keys that stand in the main file only. */
export const singleKeys = [
  'crp',
  'lang',
  'region',
  'period',
  'currency',
  'method',
  'include',
  'strategy',
] as const;

export function planShape(words: PlanWords) {
  return z
    .strictObject({
      crp: z
        .string()
        .register(
          descriptions,
          describe('Format version', '格式版本', { type: ['integer', 'string'], enum: [1, '1'] }),
        ),
      lang: word(words.value('lang'), 'language', 'Language of reports', '报告语言').optional(),
      region: z
        .union([
          id('Region', '区域'),
          z.strictObject({
            id: id('Short name', '简称'),
            name: text('Name', '名称').optional(),
            parent: id('Region above', '上级区域').optional(),
          }),
        ])
        .register(
          descriptions,
          describe('Region: an id, or {id, name, parent}', '区域：简称，或 {id, name, parent}'),
        ),
      period: z
        .union([
          text('A calendar year', '自然年'),
          z.strictObject({
            name: text('Name', '名称').optional(),
            from: date('First day', '首日', 'first'),
            to: date('Last day', '末日'),
            follows: text('Path of the plan before this one', '上一期规划的路径').optional(),
          }),
        ])
        .register(
          descriptions,
          describe(
            'Period: a calendar year, or {name, from, to, follows}',
            '规划期：自然年，或 {name, from, to, follows}',
          ),
        ),
      currency: z
        .string()
        .optional()
        .register(
          descriptions,
          describe('Currency of all amounts', '所有金额的币种', { pattern: '^[A-Z]{3}$' }),
        ),
      method: text("Path of the company's method file", '公司方法文件的路径').optional(),
      include: texts(
        'Parts: files, or patterns such as accounts/*.yaml',
        '分文件：文件名或 accounts/*.yaml 这样的模式',
      ).optional(),
      strategy: text('Strategy of the region in one sentence', '区域一句话策略').optional(),
      ...lists(words),
    })
    .register(descriptions, () => ({
      title: 'crp plan',
      ...describe("A region's plan for one period", '一个区域一个规划期的规划')(),
    }));
}

export function partShape(words: PlanWords) {
  return z
    .strictObject({ include: texts('Further parts', '更多分文件').optional(), ...lists(words) })
    .register(descriptions, () => ({
      title: 'crp part',
      ...describe('A part of a plan: any of its lists', '规划的分文件：任意列表')(),
    }));
}

/**
 * The shape of any file of a plan that refuses nothing: an entry that its own shape refuses is undefined, and its place in
 * the list stays. For looking at the rest of a plan that has faults.
 */
export function forgivingShape(words: PlanWords) {
  const known = Object.entries(lists(words)).map(([list, shape]) => {
    const entry = (shape.unwrap().element as z.ZodType).optional().catch(undefined);
    return [list, z.array(entry).optional().catch(undefined)] as const;
  });
  const { region, period, currency } = planShape(words).shape;
  return z.object({
    region: region.catch('?'),
    period: period.catch('2000'),
    currency: currency.catch(undefined),
    ...Object.fromEntries(known),
  });
}

export type DraftPlan = z.output<ReturnType<typeof planShape>>;
export type DraftPart = z.output<ReturnType<typeof partShape>>;
