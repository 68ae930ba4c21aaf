/** The schema of a whole method file: the merged tree is parsed by it, and the editor's schema is made from it. */
import * as z from 'zod';
import { inBoth } from '../tree/describe.ts';
import type { Method } from './method.ts';
import { count, id, number, part, text } from './scalars.ts';
import { generalSchema, keySchema, organizationSchema } from './schema-layers.ts';
import { bothLanguages, label, labels } from './schema-words.ts';

const tierList = z.array(id);
const influence = z.enum(['high', 'medium', 'low']);
const departmentWeight = z.enum(['core', 'related', 'peripheral']);
const maturity = z.enum(['new', 'developing', 'mature']);
const layer = z.enum(['key', 'general', 'organization']);

const linesSchema = z.strictObject({
  contacts: count(0, 1000).meta(inBoth('要几位有效的关键人', 'Live key contacts that are needed')),
  roles: count(0, 100).exactOptional().meta(inBoth('其中要几种角色', 'Different roles among them')),
  own: count(0, 100)
    .exactOptional()
    .meta(inBoth('我方要几个人握着这些线', 'Own people who hold these lines')),
});

const staffingRule = z.strictObject({
  tier: id.exactOptional().meta(inBoth('适用的客户级别', 'Tier that the rule is for')),
  maturity: maturity.exactOptional().meta(inBoth('适用的客户成熟度', 'Maturity that the rule is for')),
  industry: text.exactOptional().meta(inBoth('适用的行业', 'Industry that the rule is for')),
  account: id.exactOptional().meta(inBoth('适用的客户', 'Account that the rule is for')),
  needs: z
    .record(id, number(0, 100))
    .meta(inBoth('每种团队角色要几个全时人', 'Full-time people that are needed, by team role')),
});

const staffingSchema = z.strictObject({
  rules: z
    .array(staffingRule)
    .meta(inBoth('投人的规则，先合先用', 'Rules of staffing; the first that fits wins')),
  hours: z
    .strictObject({
      build: number(0, 1000).meta(
        inBoth('每位要提升的联系人每月小时', 'Hours a month for a contact to build'),
      ),
      keep: number(0, 1000).meta(inBoth('每位维持的联系人每月小时', 'Hours a month for a contact to keep')),
      department: number(0, 1000).meta(inBoth('每个部门每月小时', 'Hours a month for a department')),
      month: number(1, 1000).meta(
        inBoth('每人每月用于关系的小时', 'Relationship hours of a person in a month'),
      ),
    })
    .meta(inBoth('工作量', 'The work')),
  skill: z
    .record(id, number(0, 100))
    .meta(inBoth('负责人要的能力，按客户级别', 'Skill that an owner needs, by tier')),
  'backup-tiers': tierList.meta(inBoth('要有备份的客户级别', 'Tiers whose accounts need a backup')),
  modes: z
    .partialRecord(maturity, z.enum(['hunter', 'farmer']))
    .meta(inBoth('哪种成熟度的客户配开拓型还是深耕型', 'Hunter or farmer, by the maturity of the account')),
  'one-person-at-most': part.meta(
    inBoth(
      '一个人握着全区关系超过这个比例就是风险',
      "The part of a region's relationships that one person may hold",
    ),
  ),
});

const playbookEntry = z.strictObject({
  layer: layer.meta(inBoth('哪一层', 'The layer')),
  from: id.meta(inBoth('从哪个级别', 'From this level')),
  to: id.meta(inBoth('到哪个级别', 'To this level')),
  tiers: tierList.exactOptional().meta(inBoth('只用于这些客户级别', 'Only for these tiers')),
  moves: z
    .array(
      z.strictObject({
        move: id.meta(inBoth('动作', 'The move')),
        zh: text.meta(inBoth('中文说明', 'What to do, in Chinese')),
        en: text.meta(inBoth('英文说明', 'What to do, in English')),
      }),
    )
    .meta(inBoth('建议的动作', 'Moves that are suggested')),
});

/** The whole method; a company's file holds any part of it. */
export const methodSchema = z.strictObject({
  method: z
    .strictObject({
      id: id.meta(inBoth('方法的编号', 'Id of the method')),
      name: bothLanguages.meta(inBoth('方法的名称', 'Name of the method')),
      'based-on': z
        .literal('built-in')
        .exactOptional()
        .meta(inBoth('在哪个方法上改', 'The method that this one changes')),
    })
    .meta(inBoth('这是哪个方法', 'Which method this is')),
  tiers: tierList.meta(inBoth('客户级别，从高到低', 'Tiers of accounts, highest first')),
  roles: z
    .record(
      id,
      label.extend({
        weight: number(0.01, 100).meta(inBoth('在支持指数中的权重', 'Weight in the support index')),
      }),
    )
    .meta(inBoth('联系人在决策链中的角色', 'Roles of contacts in the decision chain')),
  'deciding-roles': z
    .array(id)
    .meta(inBoth('说了算的角色，拍板的在先', 'Roles whose consent decides, the one that decides first')),
  'decider-role': id.meta(inBoth('「已知的决策者」指哪个角色', 'The role that "every known decider" means')),
  'evaluating-roles': z
    .array(id)
    .meta(inBoth('其反对也算数的其他角色', 'Other roles whose opposition counts')),
  influence: z.record(influence, number(0.01, 100)).meta(inBoth('影响力的系数', 'Factor of each influence')),
  assumed: z
    .strictObject({
      influence: influence.meta(inBoth('没写的影响力', 'Influence where none is given')),
      'department-weight': departmentWeight.meta(
        inBoth('没写的部门权重', 'Weight of a department where none is given'),
      ),
      tier: id.meta(inBoth('没写的客户级别', 'Tier where none is given')),
      maturity: maturity.meta(inBoth('没写的客户成熟度', 'Maturity where none is given')),
    })
    .meta(inBoth('没写时按什么算', 'What is assumed where nothing is given')),
  key: keySchema.meta(inBoth('关键客户关系：人', 'Key relationships: persons')),
  freshness: z
    .record(id, number(0, 10000))
    .meta(
      inBoth(
        '评估几天内有效，按客户级别；departments 和 organizations 是在此之上的倍数',
        'Days for which an assessment is fresh, by tier; `departments` and `organizations` are factors on them',
      ),
    ),
  lines: z
    .record(id, linesSchema)
    .meta(inBoth('每个客户要几条线，按级别', 'Lines that an account needs, by tier')),
  general: generalSchema.meta(inBoth('普遍客户关系：部门', 'General relationships: departments')),
  organization: organizationSchema.meta(
    inBoth('组织客户关系：公司', 'Organizational relationship: the company'),
  ),
  'jump-levels': count(1, 100).meta(
    inBoth('一期之内升几级以内算平常', 'Levels that a target may ask for within a period'),
  ),
  projects: z
    .strictObject({
      stages: z
        .record(z.enum(['lead', 'opportunity', 'bidding']), part)
        .meta(inBoth('没写概率时按阶段', 'Probability by stage, where none is given')),
      'win-rate': z
        .strictObject({
          'closed-at-least': count(0, 1000).meta(
            inBoth('至少几个已结束的项目才算赢率', 'Closed projects from which a win rate is worked out'),
          ),
          otherwise: part.meta(inBoth('不够时用的赢率', 'Win rate where there are fewer')),
        })
        .meta(inBoth('赢率', 'Win rate')),
    })
    .meta(inBoth('项目', 'Projects')),
  'chain-requirements': z
    .record(id, z.record(id, id))
    .meta(
      inBoth('山头项目要求的级别：客户级别、角色、级别', 'Level that a hilltop requires, by tier and role'),
    ),
  planning: z
    .strictObject({
      'share-attainable': z
        .record(id, part)
        .meta(inBoth('各组织级别大致能到的份额', 'Share that an organizational level makes attainable')),
    })
    .meta(inBoth('规划用的经验值', 'Experience for planning')),
  staffing: staffingSchema.meta(inBoth('资源配置', 'Staffing')),
  'team-roles': labels.meta(inBoth('我方的角色', 'Roles in our team')),
  moves: labels.meta(inBoth('动作', 'Moves')),
  'event-types': labels.meta(inBoth('活动类型', 'Types of events')),
  events: z
    .strictObject({
      'close-within': count(0, 10000).meta(
        inBoth('活动后几天内应关闭', 'Days within which an event is to be closed'),
      ),
    })
    .meta(inBoth('活动', 'Events')),
  routine: z
    .array(
      z.strictObject({
        kind: z
          .enum(['self-check', 'coaching', 'appraisal', 'topic'])
          .meta(inBoth('自检、辅导、考核或专题', 'Self-check, coaching, appraisal or topic')),
        every: z
          .enum(['week', 'month', 'quarter', 'half-year', 'year'])
          .meta(inBoth('多久一次', 'How often')),
      }),
    )
    .meta(inBoth('例行监控', 'Routine')),
  playbook: z.array(playbookEntry).meta(inBoth('每升一级做什么', 'What to do for each step of level')),
}) satisfies z.ZodType<Method>;
