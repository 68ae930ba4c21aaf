/** The published shape of a count goal: whether there are enough now, whether there will be, and who could be next. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';
import { conditionShape } from './conditions.ts';
import { count, flag, number, word, wordOrNull, words } from './fields.ts';

const lineShape = z.strictObject({
  need: count('要', 'Needed'),
  have: count('现有', 'There now'),
  firm: count('其中可靠', 'Of which firm'),
  after: count('做到后', 'If all targets due by then are met'),
  short: count('还差', 'Short even then'),
  'in-scope': count('范围内', 'In scope'),
  counting: words('现有的是谁', 'Who counts now'),
  'counting-after': words('做到后是谁', 'Who counts then'),
  'would-count': words('只因没标品类而不计', 'At the level, but naming no category'),
  next: z
    .array(
      z.strictObject({
        subject: word('对象', 'Subject'),
        level: wordOrNull('现在的级别', 'Level in force'),
        'levels-missing': count('差几级', 'Levels missing'),
        'points-missing': number('差的得分', 'Points missing'),
        'only-category-missing': flag('只差标上品类', "Only the goal's category is missing"),
        planned: flag('已有目标', 'Has a target that reaches the level'),
        conditions: z.array(conditionShape).readonly(),
      }),
    )
    .readonly()
    .meta(inBoth('下一个是谁，要什么', 'Who could be next, and what it takes')),
});

export const goalShape = z.strictObject({
  for: wordOrNull('服务的市场目标', 'Market target served'),
  layer: z.enum(['key', 'general', 'organization']).meta(inBoth('哪一层', 'Layer')),
  count: z.enum(['contacts', 'departments', 'accounts']).meta(inBoth('数什么', 'What is counted')),
  category: wordOrNull('品类', 'Category'),
  by: word('到期日', 'Day by which'),
  'by-written': word('到期的写法', 'The date as written'),
  lines: z.record(z.string(), lineShape).meta(inBoth('每级一行', 'One line per level')),
  'without-category': words('没标品类而不计', 'In scope otherwise, but naming no category'),
});

export type GoalOutput = z.output<typeof goalShape>;
