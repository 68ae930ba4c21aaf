/** Schemas of staffing and of the playbook. */
import * as z from 'zod';
import { inBoth } from '../tree/describe.ts';
import { id, number, part, text } from './scalars.ts';

export const maturity = z.enum(['new', 'developing', 'mature']);

const staffingRule = z.strictObject({
  tier: id.exactOptional().meta(inBoth('适用的客户级别', 'Tier that the rule is for')),
  maturity: maturity.exactOptional().meta(inBoth('适用的客户成熟度', 'Maturity that the rule is for')),
  industry: text.exactOptional().meta(inBoth('适用的行业', 'Industry that the rule is for')),
  account: id.exactOptional().meta(inBoth('适用的客户', 'Account that the rule is for')),
  needs: z
    .record(id, number(0, 100))
    .meta(inBoth('每种团队角色要几个全时人', 'Full-time people that are needed, by team role')),
});

export const staffingSchema = z.strictObject({
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
  'backup-tiers': z.array(id).meta(inBoth('要有备份的客户级别', 'Tiers whose accounts need a backup')),
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

export const playbookEntry = z.strictObject({
  layer: z.enum(['key', 'general', 'organization']).meta(inBoth('哪一层', 'The layer')),
  from: id.meta(inBoth('从哪个级别', 'From this level')),
  to: id.meta(inBoth('到哪个级别', 'To this level')),
  tiers: z.array(id).exactOptional().meta(inBoth('只用于这些客户级别', 'Only for these tiers')),
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
