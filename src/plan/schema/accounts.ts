/** The shape of accounts and of what stands inside them: contacts, departments, spend, mechanisms, targets. */
import * as z from 'zod';
import type { WordList } from '../../method/vocabulary.ts';
import { descriptions } from './descriptions.ts';
import { address, date, describe, id, money, text, texts, wholeNumber, word } from './fields.ts';
import type { PlanWords } from './words.ts';

/** A relationship target: a level, or a level with a date and the market targets that it serves. */
function relationshipTarget(levels: WordList, what: string) {
  const level = word(levels, what, 'Level to reach', '要达到的级别');
  return z
    .union([
      level,
      z.strictObject({
        level,
        by: date('Day by which it is to be reached', '最晚日期').optional(),
        for: z
          .union([
            id('Market target that it serves', '服务的市场目标'),
            z.array(id('Market target', '市场目标')),
          ])
          .optional()
          .register(
            descriptions,
            describe(
              'Market targets that it serves; else those of the account',
              '服务的市场目标；不写则用客户的',
            ),
          ),
      }),
    ])
    .register(
      descriptions,
      describe('Relationship target: a level, or {level, by, for}', '关系目标：级别，或 {level, by, for}'),
    );
}

export function contactShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique within the account', '简称，在客户内唯一'),
      name: text('Name', '姓名').optional(),
      title: text('Position', '职务').optional(),
      role: word(
        words.role,
        'role',
        'Role in the decision chain; without one the contact is known and out of the index',
        '在决策链里的角色；没有角色的联系人不进指数',
      ).optional(),
      influence: word(
        words.value('influence'),
        'influence',
        'Influence; medium if not said',
        '影响力；不写按中',
      ).optional(),
      department: id('Department', '部门').optional(),
      bodies: texts('Committees and other bodies that the person sits on', '所在的委员会等机构').optional(),
      'reports-to': address('Contact reported to', '汇报对象').optional(),
      categories: z
        .array(id('Category', '品类'))
        .optional()
        .register(descriptions, describe('Product categories that the person decides on', '此人管的品类')),
      owner: id('Who of ours owns the relationship', '我方负责人').optional(),
      backup: id('Who of ours stands in', '我方备份').optional(),
      target: relationshipTarget(words['key-level'], 'level').optional(),
      from: date('First day in this position', '在岗首日', 'first').optional(),
      left: date('Day of leaving: from this day on gone', '离岗日：从这天起不在').optional(),
      'moved-to': address('Where the person went: the history goes along', '去向：历史随人走').optional(),
      phone: text('Phone, as written', '电话，原样').optional(),
      email: text('E-mail', '电子邮件').optional(),
      note: text('Note for ourselves', '备注').optional(),
      refs: z
        .record(z.string(), text('Id in another system', '别的系统里的编号'))
        .optional()
        .register(descriptions, describe('Ids in other systems', '别的系统里的编号')),
    })
    .register(descriptions, describe('A person at the customer', '客户的人'));
}

function departmentShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique within the account', '简称，在客户内唯一'),
      name: text('Name', '名称').optional(),
      weight: word(
        words.value('department weight'),
        'department weight',
        'How much it counts; related if not said',
        '重要性；不写按相关',
      ).optional(),
      posts: wholeNumber(0, 100000, 'Number of posts', '岗位数').optional(),
      owner: id(
        'Who of ours owns the relationship; else the account owner',
        '我方负责人；不写则是客户负责人',
      ).optional(),
      target: relationshipTarget(words['general-level'], 'level').optional(),
    })
    .register(descriptions, describe('A department of the customer', '客户的部门'));
}

function spendShape(words: PlanWords) {
  return z
    .strictObject({
      year: text('Year of the period in which it is spent', '花费所在的规划年'),
      category: id('Category', '品类'),
      total: money('All that the account spends', '总花费').optional(),
      ours: money('Our part; 0 for none, nothing for unknown', '我方所得；没有写 0，不知道不写').optional(),
      rivals: z
        .record(z.string(), money('Part of the rival', '对手所得'))
        .optional()
        .register(descriptions, describe('Parts of the rivals by id', '各对手所得')),
      basis: word(
        words.value('spend basis'),
        'spend basis',
        'Where the figure comes from',
        '数字来源',
      ).optional(),
      on: date('Day from which it is known', '从哪天起知道').optional(),
    })
    .register(
      descriptions,
      describe('What the account spends in a category and year', '客户一年在一个品类上的花费'),
    );
}

function mechanismShape(words: PlanWords) {
  return z
    .strictObject({
      kind: word(words.mechanism, 'mechanism', 'Kind of mechanism', '机制种类'),
      from: date('First day', '首日', 'first').optional(),
      to: date('Day from which it is over', '终止日').optional(),
    })
    .register(
      descriptions,
      describe('A standing arrangement between the companies', '两家公司之间的固定机制'),
    );
}

export function accountShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique in the plan', '简称，在规划内唯一'),
      name: text('Name; the id if not said', '名称；不写用简称').optional(),
      parent: id('Organization above', '上级组织').optional(),
      'global-id': text("The same account in another region's plan", '别的区域规划里的同一客户').optional(),
      tier: word(words.tier, 'tier', 'Tier', '客户级别').optional(),
      maturity: word(
        words.value('maturity'),
        'maturity',
        'Maturity; developing if not said',
        '成熟度；不写按发展',
      ).optional(),
      industry: text('Industry', '行业').optional(),
      languages: texts('Languages that its owner must speak', '负责人要会的语言').optional(),
      posture: word(words.value('posture'), 'posture', 'How far the account is taken', '经营姿态').optional(),
      strategy: text('Strategy in one sentence', '一句话策略').optional(),
      serves: z
        .array(id('Market target', '市场目标'))
        .optional()
        .register(
          descriptions,
          describe('Market targets that its relationship targets serve', '关系目标服务的市场目标'),
        ),
      via: id('Channel that owns the contact', '归口的渠道').optional(),
      targets: z
        .record(z.string(), text('Amount or ratio', '金额或比率'))
        .optional()
        .register(
          descriptions,
          describe("Its part of the region's targets, by target id", '在区域目标里的份额，按目标'),
        ),
      general: z
        .strictObject({ target: relationshipTarget(words['general-level'], 'level').optional() })
        .optional()
        .register(descriptions, describe('General relationship', '普遍客户关系')),
      organization: z
        .strictObject({
          owner: id('Who of ours owns it', '我方负责人').optional(),
          target: relationshipTarget(words['organization-level'], 'level').optional(),
        })
        .optional()
        .register(descriptions, describe('Organizational relationship', '组织客户关系')),
      mechanisms: z
        .array(mechanismShape(words))
        .optional()
        .register(descriptions, describe('Standing arrangements', '固定机制')),
      spend: z.array(spendShape(words)).optional().register(descriptions, describe('What it spends', '花费')),
      departments: z
        .array(departmentShape(words))
        .optional()
        .register(descriptions, describe('Departments', '部门')),
      contacts: z
        .array(contactShape(words))
        .optional()
        .register(descriptions, describe('Contacts', '联系人')),
    })
    .register(descriptions, describe('A customer', '客户'));
}

export function organizationShape(words: PlanWords) {
  return z
    .strictObject({
      id: id('Short name, unique in the plan', '简称，在规划内唯一'),
      name: text('Name', '名称').optional(),
      kind: word(
        words.value('organization kind'),
        'organization kind',
        'What it is to the accounts',
        '与客户的关系',
      ),
      contacts: z
        .array(contactShape(words))
        .optional()
        .register(descriptions, describe('Contacts', '联系人')),
    })
    .register(descriptions, describe('An organization outside the accounts', '客户之外的组织'));
}
