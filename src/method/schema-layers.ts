/** Schemas of the three layers: dimensions, levels, gates. */
import * as z from 'zod';
import { inBoth } from '../tree/describe.ts';
import { refuse } from '../tree/issues.ts';
import { count, id, number, part, yes } from './scalars.ts';
import { gateSchema } from './schema-gates.ts';
import { label, textLists } from './schema-words.ts';

const weight = number(0.01, 100).meta(inBoth('权重；一层合计 100', 'Weight; those of a layer sum to 100'));
const from = number(0, 100).meta(inBoth('得分下限', 'Lower bound of the score'));
const ids = z.array(id);

const range = z
  .array(count(0, 100))
  .transform((bounds, context): [number, number] => {
    const [lowest, highest] = bounds;
    if (bounds.length === 2 && lowest === 0 && highest !== undefined && highest > 0) return [lowest, highest];
    refuse(context, 'method-value', { found: `[${bounds.join(', ')}]`, expected: 'range' });
    return z.NEVER;
  })
  .meta(inBoth('最低和最高，如 [0, 5]', 'Lowest and highest, as [0, 5]'));

const dimensionSchema = z.strictObject({
  id: id.meta(inBoth('维度的编号', 'Id of the dimension')),
  ...label.shape,
  weight,
  anchors: textLists.meta(inBoth('每个分值通常是什么样', 'What each number of points typically looks like')),
});

const levelSchema = z.strictObject({
  id: id.meta(inBoth('级别的编号', 'Id of the level')),
  ...label.shape,
  from,
});

const keyLevelSchema = levelSchema.extend({
  value: number(-1, 1).meta(inBoth('在支持指数中的值', 'What it counts for in the support index')),
});

const gates = z.array(gateSchema);

export const keySchema = z.strictObject({
  dimensions: z.array(dimensionSchema).meta(inBoth('评什么', 'What is assessed')),
  points: range,
  levels: z.array(keyLevelSchema).meta(inBoth('级别，从低到高', 'Levels, lowest first')),
  'not-assessed-value': number(-1, 1).meta(
    inBoth('未评的人在支持指数中的值', 'What somebody not assessed counts for'),
  ),
  'index-marked-below': part.meta(
    inBoth('已评权重低于这个比例时，指数要标出', 'The index is marked where a smaller part is assessed'),
  ),
  names: z
    .strictObject({
      opposed: id.meta(inBoth('反对', 'Opposed')),
      assessed: id.meta(
        inBoth('认识、不反对的最低一级', 'The lowest level of somebody known and not opposed'),
      ),
      accepting: id.meta(inBoth('算一条线的最低一级', 'The lowest level that makes a line')),
      favorable: id.meta(inBoth('有好感', 'Favorable')),
      supportive: id.meta(inBoth('支持', 'Supportive')),
      exclusive: id.meta(inBoth('排他', 'Exclusive')),
    })
    .meta(inBoth('规则里的名称各是哪个级别', 'Which level plays which part in the rules')),
  acts: z
    .strictObject({
      'shown-by': ids.meta(
        inBoth('表明这些维度的证据才是行动', 'Evidence that shows one of these is an act'),
      ),
      days: count(0, 10000).meta(inBoth('行动几天内有效', 'Days for which an act is valid')),
    })
    .meta(inBoth('什么算行动', 'What an act is')),
  'lowest-needs': ids.meta(
    inBoth('看到这些维度，低分才算反对', 'A low score says opposed only if these were observed'),
  ),
  gates: gates.meta(inBoth('门槛，按次序；只降不升', 'Gates, in order; they only lower')),
  depth: z
    .record(id, ids)
    .meta(inBoth('必须看到的维度，按客户级别', 'Dimensions that must be observed, by tier')),
  unconfirmed: z.record(id, id).meta(inBoth('未确认的级别按哪级算', 'What an unconfirmed level counts as')),
  'to-confirm-from': id.meta(inBoth('从这级起要主管确认', 'Levels from here up are due for confirmation')),
});

export const generalSchema = z.strictObject({
  dimensions: z.array(dimensionSchema).meta(inBoth('评什么', 'What is assessed')),
  points: range,
  levels: z.array(levelSchema).meta(inBoth('级别，从低到高', 'Levels, lowest first')),
  'department-weights': z
    .record(z.enum(['core', 'related', 'peripheral']), number(0.01, 100))
    .meta(inBoth('部门权重', 'Weights of departments')),
  gates: gates.meta(inBoth('部门的门槛', 'Gates on a department')),
  'account-gates': gates.meta(inBoth('客户的门槛', 'Gates on an account')),
});

const organizationCondition = z.union([
  z.strictObject({
    depth: count(0, 100).meta(inBoth('至少到这个深度', 'Depth, at least')),
    'any-of': ids.meta(inBoth('其中一个环节', 'In one of these stages')),
  }),
  z.strictObject({
    depth: count(0, 100).meta(inBoth('至少到这个深度', 'Depth, at least')),
    'all-of': ids.meta(inBoth('每一个环节', 'In all of these stages')),
  }),
  z.strictObject({
    breadth: count(0, 1000).meta(inBoth('至少参与几个环节', 'Stages taken part in, at least')),
  }),
  z.strictObject({
    mechanisms: count(0, 1000).meta(inBoth('至少几种机制在用', 'Different mechanisms in force, at least')),
    among: ids.exactOptional().meta(inBoth('其中必须有这些', 'These are among them')),
  }),
  z.strictObject({ confirmed: yes.meta(inBoth('主管已确认', 'Confirmed by a supervisor')) }),
]);

export const organizationSchema = z.strictObject({
  stages: z
    .array(z.strictObject({ id: id.meta(inBoth('环节的编号', 'Id of the stage')), ...label.shape, weight }))
    .meta(inBoth('客户采购的环节，按次序', "Stages of the customer's procurement, in order")),
  depth: range,
  depths: textLists.meta(inBoth('每个深度的含义', 'What each depth means')),
  'breadth-depth': count(0, 100).meta(
    inBoth('到这个深度才算参与', 'The depth from which a stage counts for breadth'),
  ),
  levels: z
    .array(
      levelSchema.extend({
        needs: z.array(organizationCondition).meta(inBoth('还要满足的条件', 'Conditions that must hold too')),
      }),
    )
    .meta(inBoth('级别，从低到高', 'Levels, lowest first')),
  mechanisms: z.record(id, label).meta(inBoth('合作机制', 'Mechanisms')),
});
