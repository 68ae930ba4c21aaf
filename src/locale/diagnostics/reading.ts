/** What is said about files that cannot be read as they are: bytes, syntax, shape, references. */
import type { ReadingParameters, SyntaxReason } from '../../diagnostic/reading.ts';
import type { Lang } from '../lang.ts';

type Said = { readonly message: string; readonly help?: string };
type Messages = { readonly [Code in keyof ReadingParameters]: (parameters: ReadingParameters[Code]) => Said };

const listed = (items: readonly string[], comma: string) =>
  items.slice(0, 12).join(comma) + (items.length > 12 ? ' …' : '');

const reasonsZh: Record<SyntaxReason, [string, string]> = {
  indentation: ['缩进对不上', '同一层的键要对齐，用空格'],
  'missing-colon': ['这一行少了冒号', '写成 键: 值，冒号后面一个空格'],
  'missing-space': ['冒号或短横后面少一个空格', '写成 键: 值'],
  'missing-comma': ['花括号或方括号里少了逗号', '各项之间用半角逗号'],
  'colon-in-text': ['文字里有冒号加空格，会被当成键', '给这段文字加上引号'],
  'unclosed-quote': ['引号没有收尾', '补上同样的引号'],
  'unclosed-bracket': ['括号没有收尾', '补上对应的括号'],
  'bracket-indentation': ['括号里的下一行缩进太少', '比开头那行多缩进'],
  'stray-bracket': ['多了一个括号', '去掉它，或给文字加上引号'],
  'stray-comma': ['多了一个逗号', '去掉它'],
  'text-after-quote': ['引号后面还有文字', '把整段放进引号'],
  'text-after-bracket': ['括号后面还有文字', '另起一行，或放进括号'],
  'reserved-start': ['文字不能以这个符号开头', '给文字加上引号'],
  'list-on-key-line': ['列表不能和键写在同一行', '换一行写 - ，或用方括号'],
  'block-header': ['| 或 > 后面只能有缩进和收尾标记', '文字从下一行开始'],
  escape: ['双引号里的 \\ 写法不对', '改用单引号，或写 \\\\'],
  anchor: ['锚点写得不对', '锚点是 & 加名字，后面一个空格'],
  'unknown-anchor': ['没有这个锚点', '先用 & 定义它'],
  'anchor-inside-itself': ['锚点包含了自己', '去掉里面的 *'],
  tag: ['标签写得不对', '去掉 ! 标签，或给文字加上引号'],
  'complex-key': ['键必须是一个词', '把键写成简单的文字'],
  'control-character': ['里面有看不见的控制字符', '删掉它'],
  'too-deep': ['嵌套太深', '规划用不到这么多层'],
  directive: ['% 指令在这里没有用', '删掉这一行'],
  other: ['这里不合 YAML 的写法', '看看上一行的引号、括号和缩进'],
};
const reasonsEn: Record<SyntaxReason, [string, string]> = {
  indentation: ['the indentation does not line up', 'align the keys of one level, with spaces'],
  'missing-colon': ['a colon is missing on this line', 'write key: value, with a space after the colon'],
  'missing-space': ['a space is missing after the colon or dash', 'write key: value'],
  'missing-comma': ['a comma is missing within the brackets', 'put commas between the entries'],
  'colon-in-text': ['the text has a colon with a space, which reads as a key', 'put the text in quotes'],
  'unclosed-quote': ['a quote is not closed', 'add the same quote at the end'],
  'unclosed-bracket': ['a bracket is not closed', 'add the bracket that belongs to it'],
  'bracket-indentation': [
    'a line within brackets is indented too little',
    'indent it more than the line that opens them',
  ],
  'stray-bracket': ['there is a bracket too many', 'take it out, or put the text in quotes'],
  'stray-comma': ['there is a comma too many', 'take it out'],
  'text-after-quote': ['there is text after the closing quote', 'put all of the text within the quotes'],
  'text-after-bracket': [
    'there is text after the closing bracket',
    'begin a new line, or put it within the brackets',
  ],
  'reserved-start': ['a text cannot begin with this mark', 'put the text in quotes'],
  'list-on-key-line': [
    'a list cannot begin on the line of its key',
    'begin it on the next line, or use square brackets',
  ],
  'block-header': [
    'behind | or > only an indentation or ending mark may stand',
    'begin the text on the next line',
  ],
  escape: ['this \\ in double quotes means nothing', 'use single quotes, or write \\\\'],
  anchor: ['this anchor is not well formed', 'an anchor is & and a name, then a space'],
  'unknown-anchor': ['there is no such anchor', 'define it with & first'],
  'anchor-inside-itself': ['an anchor contains itself', 'take out the * inside'],
  tag: ['this tag is not well formed', 'take out the ! tag, or put the text in quotes'],
  'complex-key': ['a key must be one simple text', 'write the key as plain text'],
  'control-character': ['there is an invisible control character', 'delete it'],
  'too-deep': ['this is nested too deeply', 'no plan needs so many levels'],
  directive: ['a % directive has no use here', 'delete the line'],
  other: ['this is not well-formed YAML', 'look at quotes, brackets and indentation on the line before'],
};

const typeZh: Record<string, string> = { text: '一段文字', list: '列表', map: '键值', nothing: '空' };
const typeEn: Record<string, string> = { text: 'a text', list: 'a list', map: 'a map', nothing: 'nothing' };
const types = (names: string, words: Record<string, string>, or: string) =>
  names
    .split('-or-')
    .map((name) => words[name] ?? name)
    .join(or);

const kindZh: Record<string, string> = {
  account: '客户',
  organization: '组织',
  project: '项目',
  target: '市场目标',
  goal: '计数目标',
  category: '品类',
  rival: '对手',
  member: '团队成员',
  action: '行动',
  event: '活动',
  contact: '联系人',
  department: '部门',
  level: '级别条目',
};
const kindEn: Record<string, string> = {
  member: 'member of the team',
  target: 'market target',
  goal: 'count goal',
  level: 'level entry',
};

export const readingMessages: Record<Lang, Messages> = {
  zh: {
    'file-missing': (p) => ({ message: `没有文件 ${p.file}`, help: '看看路径；新建一份：crp init' }),
    'file-unreadable': (p) => ({ message: `读不了 ${p.file}（${p.reason}）`, help: '看看权限' }),
    'not-utf8': (p) => ({
      message: {
        gb18030: '文件是 GBK 编码，不是 UTF-8',
        'utf-16le': '文件是 UTF-16 编码，不是 UTF-8',
        'utf-16be': '文件是 UTF-16 编码，不是 UTF-8',
        mixed: '有几行不是 UTF-8 编码',
        unknown: '文件不是 UTF-8 编码',
      }[p.encoding],
      help: '在编辑器里「另存为」，编码选 UTF-8',
    }),
    'binary-file': (p) => ({
      message: '这不是文本文件',
      help: p.kind === 'workbook' ? '这是 Excel 工作簿；规划是 YAML 文本' : '规划是 YAML 文本文件',
    }),
    'empty-file': (p) => ({
      message: p.comments ? '文件里只有注释' : '文件是空的',
      help: '从 crp init 写的规划开始',
    }),
    'yaml-syntax': (p) => ({
      message: reasonsZh[p.reason][0] + (p.found ? `：${p.found}` : ''),
      help: reasonsZh[p.reason][1],
    }),
    'several-documents': () => ({
      message: '一个文件里有两份文档（---）',
      help: '一份规划一个文件；分开的部分用 include',
    }),
    'not-a-mapping': (p) => ({
      message: `最外层是${p.found === 'list' ? '列表' : '一段文字'}，应当是键和值`,
      help: '从 crp: 1 这样的键写起',
    }),
    'duplicate-key': (p) => ({ message: `键 ${p.key} 写了两次`, help: '合成一处，或改名' }),
    'merge-key': () => ({ message: '规划里不用 <<', help: '把值写全；几处共用的部分用 include' }),
    'forbidden-key': (p) => ({ message: `键不能叫 ${p.key}`, help: '换个名字' }),
    'unknown-tag': (p) => ({ message: `不认识的标签 ${p.tag}`, help: '去掉它；类型由格式决定' }),
    'alias-too-large': (p) => ({
      message: `锚点 ${p.anchor} 展开后太大`,
      help: '锚点套锚点会成倍增长；把值直接写出来',
    }),
    'fullwidth-mark': (p) => ({ message: `全角「${p.found}」，这里要半角`, help: `改成 ${p.meant}` }),
    'odd-space': (p) => ({
      message: `${{ ideographic: '全角空格', 'no-break': '不换行空格', other: '特殊空格' }[p.name]}不能当空格用${p.lines && p.lines > 1 ? `（连着 ${p.lines} 行）` : ''}`,
      help: '换成普通空格',
    }),
    'tab-indentation': (p) => ({
      message: `用制表符缩进${p.lines && p.lines > 1 ? `（连着 ${p.lines} 行）` : ''}`,
      help: '换成空格',
    }),
    'comment-cuts-text': (p) => ({
      message: `空格加 # 之后算注释，文字被截成 ${p.text}`,
      help: `给整段加上引号：'${p.text} ${p.cut}'`,
    }),
    'conflict-marker': (p) => ({
      message: `合并冲突的标记 ${p.marker} 还在`,
      help: '留下要的一边，删掉标记',
    }),
    'format-version': (p) => ({
      message: `格式版本 ${p.found} 读不了`,
      help: `这个程序读版本 ${p.known.join('、')}；换新版程序`,
    }),
    'unknown-key': (p) => ({
      message: `没有键 ${p.key}${p.in ? `（在 ${p.in} 里）` : ''}`,
      help: p.suggestion ? `是不是 ${p.suggestion}？` : `可以写：${listed(p.known, '、')}`,
    }),
    'missing-key': (p) => ({ message: `${p.in ? `${p.in} ` : ''}缺 ${p.key}`, help: `补上 ${p.key}` }),
    'wrong-type': (p) => ({
      message: `这里要${types(p.expected, typeZh, '或')}，写的是${types(p.found, typeZh, '或')}`,
      help: p.expected.includes('list') ? '列表写成 [甲, 乙]，或每行一个 - ' : '看看缩进和括号',
    }),
    'not-allowed': (p) => ({
      message: `${p.found} 不行`,
      help: p.suggestion
        ? `是不是 ${p.suggestion}？${p.allowed.length ? `可以写：${listed(p.allowed, '、')}` : ''}`
        : p.allowed.length
          ? `可以写：${listed(p.allowed, '、')}`
          : '看看格式说明',
    }),
    'bad-id': (p) => ({ message: `${p.found} 不能当 id`, help: 'id 用字母、汉字、数字、- 和 _，没有空格' }),
    'bad-date': (p) => ({
      message: `${p.found} 不是日期`,
      help: p.suggestion ? `是不是 ${p.suggestion}？` : '写成 2027-09-30、2027-09 或 2027-Q3',
    }),
    'bad-amount': (p) => ({
      message: `${p.found} 不是金额`,
      help: p.suggestion ? `写成 ${p.suggestion}` : '写成 5600万、1.6亿、1.2M 或 USD 1.2M',
    }),
    'bad-percentage': (p) => ({
      message: `${p.found} 不是比率`,
      help: p.suggestion ? `是不是 ${p.suggestion}？` : '写成 30% 或 0.3',
    }),
    'bad-number': (p) => ({ message: `${p.found} 不行`, help: `要 ${p.from} 到 ${p.to} 的数` }),
    'bad-effort': (p) => ({ message: `${p.found} 不是工作量`, help: '写成 24h、3d 或 1w' }),
    'bad-points': (p) => ({
      message: `评分 ${p.found} 不对`,
      help: `要 ${p.expected} 个数，每个 ${p.from} 到 ${p.to}，没看到的写 .`,
    }),
    'bad-text': (p) => ({
      message: p.reason === 'empty' ? '这里不能空着' : '这里不能换行',
      help: '写成一行文字',
    }),
    'part-missing': (p) => ({ message: `没有文件 ${p.file}`, help: '看看文件名；路径从写它的那个文件算起' }),
    'part-outside': (p) => ({ message: `${p.file} 在规划的文件夹外面`, help: '分文件放在规划的文件夹里' }),
    'part-loop': (p) => ({ message: `文件互相包含：${p.chain.join(' > ')}`, help: '去掉其中一处' }),
    'part-single-value': (p) => ({
      message: `${p.key} 只能写在主文件里`,
      help: '移到主文件；分文件只放列表',
    }),
    'part-left-out': (p) => ({ message: `${p.file} 没有算进来`, help: '改好它的错误' }),
    'glob-empty': (p) => ({ message: `${p.glob} 没有匹配的文件`, help: '看看文件夹名' }),
    'repeated-id': (p) => ({
      message: `${kindZh[p.kind] ?? p.kind} ${p.id} 的 id 已经用过`,
      help: '换一个 id',
    }),
    'unknown-reference': (p) => ({
      message: `${kindZh[p.kind] ?? p.kind} ${p.found} 不存在`,
      help: p.suggestion
        ? `是不是 ${p.suggestion}？`
        : p.known.length > 0
          ? `有：${listed(p.known, '、')}`
          : `规划里还没有${kindZh[p.kind] ?? p.kind}`,
    }),
    'ambiguous-reference': (p) => ({
      message: `${p.found} 不止一个`,
      help: `写全：${p.candidates.join('、')}`,
    }),
    'missing-rate': (p) => ({
      message: `没有 ${p.currency} 在 ${p.on} 的汇率`,
      help: `在 rates 里加 {on: 日期, ${p.currency}: 汇率}`,
    }),
    'currency-missing': () => ({ message: '有金额，没有币种', help: '在主文件里写 currency: CNY' }),
    'dates-reversed': (p) => ({ message: `${p.to} 在 ${p.from} 之前`, help: '起止日期写反了' }),
    'nothing-before': (p) => ({ message: `${p.subject} 写了 same，之前没有评估`, help: '第一次要写评分' }),
    'share-over-total': (p) => ({
      message: `${p.account} 的 ${p.category}（${p.year}）各家之和 ${p.sum} 超过总额 ${p.total}`,
      help: '核对我方、对手和总额',
    }),
    'awards-over-amount': (p) => ({
      message: `${p.project} 的中标额之和 ${p.sum} 超过金额 ${p.amount}`,
      help: '核对各家所得',
    }),
    'reports-to-loop': (p) => ({
      message: `汇报线绕成了圈：${p.chain.join(' > ')}`,
      help: '改掉其中一个 reports-to',
    }),
    'target-path-falls': (p) => ({
      message: `${p.target} 到 ${p.step} 的累计目标比前一期低`,
      help: '分期目标是累计数',
    }),
  },
  en: {
    'file-missing': (p) => ({
      message: `there is no file ${p.file}`,
      help: 'look at the path; to begin a plan: crp init',
    }),
    'file-unreadable': (p) => ({
      message: `cannot read ${p.file} (${p.reason})`,
      help: 'look at its permissions',
    }),
    'not-utf8': (p) => ({
      message: {
        gb18030: 'the file is in GBK, not UTF-8',
        'utf-16le': 'the file is in UTF-16, not UTF-8',
        'utf-16be': 'the file is in UTF-16, not UTF-8',
        mixed: 'some lines are not UTF-8',
        unknown: 'the file is not UTF-8',
      }[p.encoding],
      help: 'save it again from your editor with the encoding UTF-8',
    }),
    'binary-file': (p) => ({
      message: 'this is not a text file',
      help:
        p.kind === 'workbook' ? 'it is an Excel workbook; a plan is YAML text' : 'a plan is a YAML text file',
    }),
    'empty-file': (p) => ({
      message: p.comments ? 'the file holds only comments' : 'the file is empty',
      help: 'begin with the plan that crp init writes',
    }),
    'yaml-syntax': (p) => ({
      message: reasonsEn[p.reason][0] + (p.found ? `: ${p.found}` : ''),
      help: reasonsEn[p.reason][1],
    }),
    'several-documents': () => ({
      message: 'there are two documents in one file (---)',
      help: 'one plan a file; use include for parts',
    }),
    'not-a-mapping': (p) => ({
      message: `the top level is ${p.found === 'list' ? 'a list' : 'a text'}; keys and values are expected`,
      help: 'begin with a key such as crp: 1',
    }),
    'duplicate-key': (p) => ({
      message: `the key ${p.key} stands twice`,
      help: 'join the two, or rename one',
    }),
    'merge-key': () => ({
      message: 'a plan has no <<',
      help: 'write the values out; use include for what is shared',
    }),
    'forbidden-key': (p) => ({ message: `a key cannot be called ${p.key}`, help: 'choose another name' }),
    'unknown-tag': (p) => ({
      message: `unknown tag ${p.tag}`,
      help: 'take it out; the format decides the types',
    }),
    'alias-too-large': (p) => ({
      message: `the anchor ${p.anchor} grows too large`,
      help: 'anchors within anchors multiply; write the values out',
    }),
    'fullwidth-mark': (p) => ({
      message: `a full-width ${p.found} where a plain mark is meant`,
      help: `write ${p.meant}`,
    }),
    'odd-space': (p) => ({
      message: `${{ ideographic: 'an ideographic space', 'no-break': 'a no-break space', other: 'an odd space' }[p.name]} in place of a space${p.lines && p.lines > 1 ? ` (on ${p.lines} lines)` : ''}`,
      help: 'use plain spaces',
    }),
    'tab-indentation': (p) => ({
      message: `a tab used to indent${p.lines && p.lines > 1 ? ` (on ${p.lines} lines)` : ''}`,
      help: 'use spaces',
    }),
    'comment-cuts-text': (p) => ({
      message: `a space and # begin a comment, which cuts the text to ${p.text}`,
      help: `put all of it in quotes: '${p.text} ${p.cut}'`,
    }),
    'conflict-marker': (p) => ({
      message: `the mark of a merge conflict is still here: ${p.marker}`,
      help: 'keep the side that you want and delete the marks',
    }),
    'format-version': (p) => ({
      message: `format version ${p.found} cannot be read`,
      help: `this program reads version ${p.known.join(', ')}; use a newer one`,
    }),
    'unknown-key': (p) => ({
      message: `there is no key ${p.key}${p.in ? ` in ${p.in}` : ''}`,
      help: p.suggestion ? `did you mean ${p.suggestion}?` : `possible here: ${listed(p.known, ', ')}`,
    }),
    'missing-key': (p) => ({
      message: `${p.in ? `${p.in}: ` : ''}${p.key} is missing`,
      help: `add ${p.key}`,
    }),
    'wrong-type': (p) => ({
      message: `${types(p.expected, typeEn, ' or ')} is expected here, not ${types(p.found, typeEn, ' or ')}`,
      help: p.expected.includes('list')
        ? 'write a list as [one, two], or one - a line'
        : 'look at indentation and brackets',
    }),
    'not-allowed': (p) => ({
      message: `${p.found} is not possible here`,
      help: p.suggestion
        ? `did you mean ${p.suggestion}?${p.allowed.length ? ` Possible: ${listed(p.allowed, ', ')}` : ''}`
        : p.allowed.length
          ? `possible: ${listed(p.allowed, ', ')}`
          : 'see the description of the format',
    }),
    'bad-id': (p) => ({
      message: `${p.found} cannot be an id`,
      help: 'an id has letters, digits, - and _, and no spaces',
    }),
    'bad-date': (p) => ({
      message: `${p.found} is not a date`,
      help: p.suggestion ? `did you mean ${p.suggestion}?` : 'write 2027-09-30, 2027-09 or 2027-Q3',
    }),
    'bad-amount': (p) => ({
      message: `${p.found} is not an amount`,
      help: p.suggestion ? `write ${p.suggestion}` : 'write 1200000, 1.2M or USD 1.2M',
    }),
    'bad-percentage': (p) => ({
      message: `${p.found} is not a ratio`,
      help: p.suggestion ? `did you mean ${p.suggestion}?` : 'write 30% or 0.3',
    }),
    'bad-number': (p) => ({
      message: `${p.found} is not possible here`,
      help: `a number from ${p.from} to ${p.to} is expected`,
    }),
    'bad-effort': (p) => ({ message: `${p.found} is not an effort`, help: 'write 24h, 3d or 1w' }),
    'bad-points': (p) => ({
      message: `the points ${p.found} are not right`,
      help: `${p.expected} numbers from ${p.from} to ${p.to} are expected, . for not observed`,
    }),
    'bad-text': (p) => ({
      message: p.reason === 'empty' ? 'this cannot be empty' : 'this cannot have a line break',
      help: 'write one line of text',
    }),
    'part-missing': (p) => ({
      message: `there is no file ${p.file}`,
      help: 'look at the name; a path starts at the file that names it',
    }),
    'part-outside': (p) => ({
      message: `${p.file} is outside the folder of the plan`,
      help: 'parts stand in the folder of the plan',
    }),
    'part-loop': (p) => ({
      message: `files include one another: ${p.chain.join(' > ')}`,
      help: 'take one of the lines out',
    }),
    'part-single-value': (p) => ({
      message: `${p.key} stands in the main file only`,
      help: 'move it there; a part holds lists',
    }),
    'part-left-out': (p) => ({ message: `${p.file} was left out`, help: 'mend its errors' }),
    'glob-empty': (p) => ({ message: `no file matches ${p.glob}`, help: 'look at the name of the folder' }),
    'repeated-id': (p) => ({
      message: `the id ${p.id} of this ${kindEn[p.kind] ?? p.kind} is taken`,
      help: 'choose another id',
    }),
    'unknown-reference': (p) => ({
      message: `there is no ${kindEn[p.kind] ?? p.kind} ${p.found}`,
      help: p.suggestion
        ? `did you mean ${p.suggestion}?`
        : p.known.length > 0
          ? `there are: ${listed(p.known, ', ')}`
          : `the plan has no ${kindEn[p.kind] ?? p.kind} yet`,
    }),
    'ambiguous-reference': (p) => ({
      message: `${p.found} may be several`,
      help: `write it in full: ${p.candidates.join(', ')}`,
    }),
    'missing-rate': (p) => ({
      message: `there is no rate of ${p.currency} on ${p.on}`,
      help: `add {on: DATE, ${p.currency}: RATE} to rates`,
    }),
    'currency-missing': () => ({
      message: 'there are amounts but no currency',
      help: 'write currency: USD in the main file',
    }),
    'dates-reversed': (p) => ({
      message: `${p.to} is before ${p.from}`,
      help: 'first and last day are the wrong way round',
    }),
    'nothing-before': (p) => ({
      message: `${p.subject} says same, but there is no assessment before`,
      help: 'the first assessment needs points',
    }),
    'share-over-total': (p) => ({
      message: `${p.account}, ${p.category} (${p.year}): the parts add up to ${p.sum}, more than the total ${p.total}`,
      help: 'check our part, the rivals and the total',
    }),
    'awards-over-amount': (p) => ({
      message: `${p.project}: the awards add up to ${p.sum}, more than the amount ${p.amount}`,
      help: 'check what each one got',
    }),
    'reports-to-loop': (p) => ({
      message: `the reporting line goes round in a circle: ${p.chain.join(' > ')}`,
      help: 'change one reports-to',
    }),
    'target-path-falls': (p) => ({
      message: `${p.target}: the cumulative target at ${p.step} is below the step before`,
      help: 'steps of a path are cumulative',
    }),
  },
};
