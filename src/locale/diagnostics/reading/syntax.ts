/** What is said about each reason for which a text cannot be read: what is wrong, then what to write. */
import type { ReadingParameters, SyntaxReason } from '../../../diagnostic/reading.ts';
import type { Lang } from '../../lang.ts';
import { type Message, short } from './words.ts';

type Say = (found: string) => Message;

const quoteIt = {
  zh: (found: string) => `把整段文字放进引号：${quoted(found)}`,
  en: (found: string) => `put the whole text in quotes: ${quoted(found)}`,
};

const reasons: Readonly<Record<Lang, Readonly<Record<SyntaxReason, Say>>>> = {
  zh: {
    indentation: () => ({
      message: '这一行的缩进和上面哪一层都对不上',
      help: '同一层的键左边对齐，下一层多空两格',
    }),
    'missing-colon': (found) => ({
      message: `「${short(found)}」后面没有冒号`,
      help: '键写成「键: 值」；若是上一行文字的后半段，把它多缩进两格',
    }),
    'missing-space': (found) =>
      found === '-'
        ? { message: '列表的短横后面少一个空格', help: '写成「- 内容」' }
        : { message: `「${short(found)}」后面少一个空格`, help: '冒号后面空一格再写值' },
    'missing-comma': (found) => ({
      message: `「${short(found)}」前面少一个逗号`,
      help: '括号里的各项用半角逗号隔开',
    }),
    'colon-in-text': (found) => ({
      message: '这段文字里有半角冒号加空格，读的时候分不清键和值',
      help: `${quoteIt.zh(found)}，或改用全角冒号`,
    }),
    'unclosed-quote': (found) => ({
      message: `引号 ${found} 没有收尾`,
      help: `在这段文字末尾补上 ${found}`,
    }),
    'unclosed-bracket': (found) => ({
      message: `括号 ${found} 没有收尾`,
      help: `补上 ${closerOf(found)}；分几行写时，里面的每一行都要比它所在的键多缩进`,
    }),
    'bracket-indentation': (found) => ({
      message: `收尾的 ${found} 缩进太少`,
      help: '它前面至少要比开头那个键多空一格',
    }),
    'stray-bracket': (found) => ({
      message: `这里多了一个 ${found}，或前面少一个`,
      help: `对一对括号；若是文字的一部分，把整段放进引号`,
    }),
    'stray-comma': () => ({ message: '这里多了一个逗号', help: '去掉它' }),
    'text-after-quote': (found) => ({
      message: `引号收尾之后还有文字「${short(found)}」`,
      help: '整段都放进引号；文字里要用引号时，外面换另一种，或用「」',
    }),
    'text-after-bracket': (found) => ({
      message: `括号收尾之后还有文字「${short(found)}」`,
      help: '若整段是文字，放进引号；若是两项，用逗号隔开',
    }),
    'reserved-start': (found) => ({
      message: `文字不能以 ${first(found)} 开头`,
      help: quoteIt.zh(found),
    }),
    'list-on-key-line': () => ({
      message: '列表不能和它的键写在同一行',
      help: '换到下一行写「- 内容」，或写成 [甲, 乙]；若是文字，放进引号',
    }),
    'block-header': (found) => ({
      message: `文字不能以 ${first(found)} 开头`,
      help: quoteIt.zh(found),
    }),
    escape: (found) => ({
      message: `双引号里的 ${short(found)} 没有意义`,
      help: '改用单引号，或把反斜杠写两遍',
    }),
    anchor: (found) => ({ message: `文字不能以 ${first(found)} 开头`, help: quoteIt.zh(found) }),
    'unknown-anchor': (found) => ({
      message: `没有叫 ${found} 的标记可以引用`,
      help: `若是文字，放进引号：'*${found}'；若要引用，先在前面写 &${found}`,
    }),
    'anchor-inside-itself': (found) => ({
      message: `*${found} 引用了它自己所在的那一段`,
      help: '把要引用的内容直接写出来',
    }),
    tag: (found) => ({ message: `文字不能以 ${first(found)} 开头`, help: quoteIt.zh(found) }),
    'complex-key': () => ({
      message: '括号不能当作键',
      help: '键是一个词；若这里是文字，放进引号',
    }),
    'control-character': (found) => ({
      message: `这里有一个看不见的控制字符 ${found}`,
      help: '把它删掉：多半是从别的程序复制时带进来的',
    }),
    'too-deep': () => ({ message: '括号或列表套得太深', help: '检查前面有没有没收尾的括号' }),
    directive: (found) => ({
      message: `「${short(found)}」这一行读不了`,
      help: '去掉以 % 开头的行；若是文字，放进引号',
    }),
    other: () => ({
      message: '这里读不下去',
      help: '看看这一行和上一行：冒号、引号、括号、缩进',
    }),
  },
  en: {
    indentation: () => ({
      message: 'the indentation of this line fits nothing above it',
      help: 'align keys that belong together and indent what is inside by two spaces',
    }),
    'missing-colon': (found) => ({
      message: `"${short(found)}" has no colon after it`,
      help: 'write "key: value"; if this goes on with the text of the line above, indent it by two more spaces',
    }),
    'missing-space': (found) =>
      found === '-'
        ? { message: 'a space is missing after the dash', help: 'write "- entry"' }
        : {
            message: `a space is missing after "${short(found)}"`,
            help: 'put a space between colon and value',
          },
    'missing-comma': (found) => ({
      message: `a comma is missing before "${short(found)}"`,
      help: 'separate what is in brackets by commas',
    }),
    'colon-in-text': (found) => ({
      message: 'a colon and a space in this text make it look like a key with a value',
      help: quoteIt.en(found),
    }),
    'unclosed-quote': (found) => ({
      message: `the quote ${found} is not closed`,
      help: `add ${found} at the end of the text`,
    }),
    'unclosed-bracket': (found) => ({
      message: `the bracket ${found} is not closed`,
      help: `add ${closerOf(found)}; if it runs over several lines, indent each of them further than its key`,
    }),
    'bracket-indentation': (found) => ({
      message: `the closing ${found} is not indented enough`,
      help: 'put at least one more space before it than before the key that it belongs to',
    }),
    'stray-bracket': (found) => ({
      message: `there is one ${found} too many, or one too few before it`,
      help: 'check the brackets; if it is part of a text, put the whole text in quotes',
    }),
    'stray-comma': () => ({ message: 'there is one comma too many', help: 'take it out' }),
    'text-after-quote': (found) => ({
      message: `"${short(found)}" stands behind the closing quote`,
      help: 'put the whole text in quotes; for quotes inside it use the other kind outside',
    }),
    'text-after-bracket': (found) => ({
      message: `"${short(found)}" stands behind the closing bracket`,
      help: 'if all of it is one text, put it in quotes; if these are two entries, put a comma between them',
    }),
    'reserved-start': (found) => ({
      message: `a text cannot begin with ${first(found)}`,
      help: quoteIt.en(found),
    }),
    'list-on-key-line': () => ({
      message: 'a list cannot begin on the line of its key',
      help: 'write "- entry" on the next line, or [one, two]; if it is a text, put it in quotes',
    }),
    'block-header': (found) => ({
      message: `a text cannot begin with ${first(found)}`,
      help: quoteIt.en(found),
    }),
    escape: (found) => ({
      message: `${short(found)} means nothing in double quotes`,
      help: 'use single quotes, or write the backslash twice',
    }),
    anchor: (found) => ({
      message: `a text cannot begin with ${first(found)}`,
      help: quoteIt.en(found),
    }),
    'unknown-anchor': (found) => ({
      message: `there is no anchor ${found} to refer to`,
      help: `if this is a text, put it in quotes: '*${found}'; to refer to something, write &${found} before it first`,
    }),
    'anchor-inside-itself': (found) => ({
      message: `*${found} refers to the very part that it stands in`,
      help: 'write out what it should refer to',
    }),
    tag: (found) => ({ message: `a text cannot begin with ${first(found)}`, help: quoteIt.en(found) }),
    'complex-key': () => ({
      message: 'brackets cannot be a key',
      help: 'a key is one word; if this is a text, put it in quotes',
    }),
    'control-character': (found) => ({
      message: `there is an invisible control character ${found}`,
      help: 'delete it: it most likely came along when something was copied from another program',
    }),
    'too-deep': () => ({
      message: 'brackets or lists are nested too deeply',
      help: 'look for a bracket further up that is not closed',
    }),
    directive: (found) => ({
      message: `the line "${short(found)}" cannot be read`,
      help: 'take out lines that begin with %; if it is a text, put it in quotes',
    }),
    other: () => ({
      message: 'the file cannot be read from here on',
      help: 'look at this line and the one above: colons, quotes, brackets, indentation',
    }),
  },
};

/** The message for a reason. */
export function saySyntax(lang: Lang, { reason, found }: ReadingParameters['yaml-syntax']): Message {
  return reasons[lang][reason](found ?? '');
}

function first(found: string): string {
  return [...found][0] ?? '';
}

/** In the quotes that the text does not have itself; nothing in single quotes needs escaping but these. */
function quoted(found: string): string {
  const text = short(found);
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
}

function closerOf(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}
