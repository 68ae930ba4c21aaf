/** The schema of a whole method file: the merged tree is parsed by it, and the editor's schema is made from it. */
import * as z from 'zod';
import { inBoth } from '../tree/describe.ts';
import type { Method } from './method.ts';
import { count, id, number, part } from './scalars.ts';
import { generalSchema, keySchema, organizationSchema } from './schema-layers.ts';
import { bothLanguages, label, labels } from './schema-words.ts';
import { maturity, playbookEntry, staffingSchema } from './schema-work.ts';

const tierList = z.array(id);
const influence = z.enum(['high', 'medium', 'low']);
const departmentWeight = z.enum(['core', 'related', 'peripheral']);

const linesSchema = z.strictObject({
  contacts: count(0, 1000).meta(inBoth('要几位有效的关键人', 'Live key contacts that are needed')),
  roles: count(0, 100).exactOptional().meta(inBoth('其中要几种角色', 'Different roles among them')),
  own: count(0, 100)
    .exactOptional()
    .meta(inBoth('我方要几个人握着这些线', 'Own people who hold these lines')),
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
