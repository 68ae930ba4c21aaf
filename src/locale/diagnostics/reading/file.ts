/** What is said about files that are no YAML in UTF-8, and about what YAML would accept in silence. */
import type { ReadingParameters } from '../../../diagnostic/reading.ts';
import type { Lang } from '../../lang.ts';
import { saySyntax } from './syntax.ts';
import { type Message, type Messages, short } from './words.ts';

export type FileCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'not-utf8'
  | 'binary-file'
  | 'empty-file'
  | 'yaml-syntax'
  | 'several-documents'
  | 'not-a-mapping'
  | 'duplicate-key'
  | 'merge-key'
  | 'forbidden-key'
  | 'unknown-tag'
  | 'alias-too-large'
  | 'fullwidth-mark'
  | 'odd-space'
  | 'tab-indentation'
  | 'comment-cuts-text'
  | 'conflict-marker';

type BinaryKind = NonNullable<ReadingParameters['binary-file']['kind']>;

const binaryKinds: Record<Lang, Record<BinaryKind, string>> = {
  zh: {
    workbook: '这是 Excel 工作簿，不是文本文件',
    document: '这是排版文档，不是文本文件',
    image: '这是图片，不是文本文件',
    archive: '这是压缩包，不是文本文件',
    unknown: '这不是文本文件',
  },
  en: {
    workbook: 'this is an Excel workbook, not a text file',
    document: 'this is a formatted document, not a text file',
    image: 'this is an image, not a text file',
    archive: 'this is an archive, not a text file',
    unknown: 'this is not a text file',
  },
};

const oddSpaces: Record<Lang, Record<ReadingParameters['odd-space']['name'], string>> = {
  zh: { ideographic: '全角空格', 'no-break': '不换行空格', other: '特殊空格' },
  en: { ideographic: 'a full-width space', 'no-break': 'a no-break space', other: 'an unusual space' },
};

/** How the marks are written that come in pairs or with a space. */
const writtenAs: Record<Lang, Readonly<Record<string, string>>> = {
  zh: {
    ':': '写半角冒号，后面空一格',
    ',': '写半角逗号，后面空一格',
    '[': '列表写成 [甲, 乙]',
    ']': '列表写成 [甲, 乙]',
    '{': '写成 {键: 值}',
    '}': '写成 {键: 值}',
    '"': '两头都用半角引号 "',
    "'": "两头都用半角引号 '",
    '-': '写半角短横，后面空一格',
  },
  en: {
    ':': 'write an ASCII colon and a space',
    ',': 'write an ASCII comma and a space',
    '[': 'write a list as [one, two]',
    ']': 'write a list as [one, two]',
    '{': 'write {key: value}',
    '}': 'write {key: value}',
    '"': 'write the ASCII quote " at both ends',
    "'": "write the ASCII quote ' at both ends",
    '-': 'write an ASCII hyphen and a space',
  },
};

export const fileMessages: Messages<FileCode> = {
  zh: {
    'file-missing': ({ file }) => ({
      message: `没有文件 ${file}`,
      help: '看看路径和当前文件夹；新建规划：crp init',
    }),
    'file-unreadable': ({ file, reason }) => ({
      message: `读不了 ${file}（${reason}）`,
      help: '看看它是不是文件、有没有读的权限、是不是被别的程序占着',
    }),
    'not-utf8': (p) => sayEncodingZh(p),
    'binary-file': ({ kind }) => ({
      message: binaryKinds.zh[kind ?? 'unknown'],
      help: '规划是用文本编辑器写的文件；新建一份：crp init',
    }),
    'empty-file': ({ comments }) => ({
      message: comments ? '文件里只有注释，没有内容' : '文件是空的',
      help: '写上内容；新建规划：crp init',
    }),
    'yaml-syntax': (p) => saySyntax('zh', p),
    'several-documents': () => ({
      message: '从这里起是第二份文档，一个文件只能有一份',
      help: '去掉 --- 这一行，或把后面的内容另存成一个文件',
    }),
    'not-a-mapping': ({ found }) => ({
      message: found === 'list' ? '文件最上层是列表' : '文件最上层是一段文字',
      help: '最上层写「键: 值」：冒号是半角，后面空一格；列表放在它的键下面',
    }),
    'duplicate-key': ({ key }) => ({
      message: `键 ${short(key)} 写了两次`,
      help: '同一层里一个键只能写一次：留一个，或把两处合成一处',
    }),
    'merge-key': () => ({
      message: '不支持合并键 <<',
      help: '把共用的键在每一处写出来；整段相同时，第一处写 &名字，别处写 *名字',
    }),
    'forbidden-key': ({ key }) => ({ message: `${key} 不能当作键`, help: '换一个名字' }),
    'unknown-tag': ({ tag }) => ({
      message: `文字不能以 ! 开头：${short(tag)} 会被当成类型`,
      help: '若是文字，把整段放进引号；若不是，去掉它',
    }),
    'alias-too-large': ({ anchor }) => ({
      message: `*${short(anchor)} 展开以后太大`,
      help: '引用里套引用会成倍变大：把内容直接写出来',
    }),
    'fullwidth-mark': ({ found, meant }) => ({
      message: `这里写了「${found}」，应是半角的「${meant}」`,
      help: `${writtenAs.zh[meant] ?? `改成「${meant}」`}；若整段是文字，放进引号`,
    }),
    'odd-space': ({ name, where, lines }) => {
      const space = oddSpaces.zh[name];
      const places = { 'after-colon': '冒号后面', 'after-dash': '短横后面' };
      const place = where ? places[where] : (lines ?? 1) > 1 ? `从这里起 ${lines} 行的缩进` : '缩进';
      return { message: `${place}用了${space}`, help: '换成半角空格' };
    },
    'tab-indentation': ({ lines }) => ({
      message: (lines ?? 1) > 1 ? `从这里起 ${lines} 行用制表符缩进` : '这一行用制表符缩进',
      help: '换成空格，每层两个；可在编辑器里设成用空格代替制表符',
    }),
    'comment-cuts-text': ({ text, cut }) => ({
      message:
        text === ''
          ? `「${short(cut)}」被当成注释，这里就没有值了`
          : `「${short(text)}」后面的「${short(cut)}」被当成注释丢掉了`,
      help: `若是文字，把整段放进引号${exampleOf(text, cut, '：')}；若是注释，# 后面空一格`,
    }),
    'conflict-marker': () => ({
      message: '合并冲突还没有处理完',
      help: '在几个版本里选定要的内容，删掉 <<<<<<<、=======、>>>>>>> 这几行',
    }),
  },
  en: {
    'file-missing': ({ file }) => ({
      message: `there is no file ${file}`,
      help: 'check the path and the folder you are in; to begin a plan: crp init',
    }),
    'file-unreadable': ({ file, reason }) => ({
      message: `cannot read ${file} (${reason})`,
      help: 'see whether it is a file, may be read, and is not held by another program',
    }),
    'not-utf8': (p) => sayEncodingEn(p),
    'binary-file': ({ kind }) => ({
      message: binaryKinds.en[kind ?? 'unknown'],
      help: 'a plan is a file written in a text editor; to begin one: crp init',
    }),
    'empty-file': ({ comments }) => ({
      message: comments ? 'there is nothing in the file but comments' : 'the file is empty',
      help: 'write something into it; to begin a plan: crp init',
    }),
    'yaml-syntax': (p) => saySyntax('en', p),
    'several-documents': () => ({
      message: 'a second document begins here, and a file can hold only one',
      help: 'take out the line ---, or move what follows into a file of its own',
    }),
    'not-a-mapping': ({ found }) => ({
      message: found === 'list' ? 'the file is a list at its top' : 'the file is one text at its top',
      help: 'write "key: value" at the top, with a space after the colon; a list stands under its key',
    }),
    'duplicate-key': ({ key }) => ({
      message: `the key ${short(key)} is written twice`,
      help: 'write a key once in the same place: keep one, or join the two',
    }),
    'merge-key': () => ({
      message: 'merge keys << are not supported',
      help: 'write out the shared keys each time; where a whole part is the same, write &name at the first and *name at the others',
    }),
    'forbidden-key': ({ key }) => ({ message: `${key} cannot be a key`, help: 'choose another name' }),
    'unknown-tag': ({ tag }) => ({
      message: `a text cannot begin with !: ${short(tag)} is taken for a type`,
      help: 'if it is a text, put all of it in quotes; if not, take it out',
    }),
    'alias-too-large': ({ anchor }) => ({
      message: `*${short(anchor)} is too large when it is written out`,
      help: 'references inside references multiply: write out what they stand for',
    }),
    'fullwidth-mark': ({ found, meant }) => ({
      message: `${nameOf(found)} stands where ${meant} is meant`,
      help: `${writtenAs.en[meant] ?? `write ${meant}`}; if all of it is a text, put it in quotes`,
    }),
    'odd-space': ({ name, where, lines }) => {
      const space = oddSpaces.en[name];
      if (where === 'after-colon')
        return { message: `${space} follows the colon`, help: 'use an ordinary space' };
      if (where === 'after-dash')
        return { message: `${space} follows the dash`, help: 'use an ordinary space' };
      const those = (lines ?? 1) > 1 ? `${lines} lines from here on are` : 'this line is';
      return { message: `${those} indented with ${space}`, help: 'use ordinary spaces' };
    },
    'tab-indentation': ({ lines }) => ({
      message:
        (lines ?? 1) > 1 ? `${lines} lines from here on are indented with tabs` : 'a tab indents this line',
      help: 'use two spaces for each step; editors can be set to write spaces for tabs',
    }),
    'comment-cuts-text': ({ text, cut }) => ({
      message:
        text === ''
          ? `"${short(cut)}" is taken for a comment, which leaves no value here`
          : `"${short(cut)}" after "${short(text)}" is taken for a comment and lost`,
      help: `if it is text, put all of it in quotes${exampleOf(text, cut, ': ')}; if it is a comment, put a space after #`,
    }),
    'conflict-marker': () => ({
      message: 'a merge conflict is not resolved',
      help: 'choose what is right from the versions and delete the lines <<<<<<<, ======= and >>>>>>>',
    }),
  },
};

function sayEncodingZh({ encoding, line }: ReadingParameters['not-utf8']): Message {
  const save = '另存为 UTF-8（记事本：另存为，编码选 UTF-8）';
  const from = line === undefined ? '' : `，第 ${line} 行起读不出来`;
  if (encoding === 'gb18030')
    return { message: `文件是 GBK 编码，不是 UTF-8${from}`, help: `用编辑器按 GBK 打开，${save}` };
  if (encoding === 'mixed')
    return {
      message: `文件里混着两种编码：第 ${line ?? 1} 行不是 UTF-8，别的行是`,
      help: '这样的行多半是用 GBK 的程序加进去的：从原处重新复制过来',
    };
  if (encoding === 'unknown')
    return { message: `文件不是 UTF-8 编码${from}`, help: `在写出它的程序里打开，${save}` };
  return { message: '文件是 UTF-16 编码，不是 UTF-8', help: `在编辑器里打开，${save}` };
}

function sayEncodingEn({ encoding, line }: ReadingParameters['not-utf8']): Message {
  const save = 'save it as UTF-8 (Notepad: Save as, encoding UTF-8)';
  const from = line === undefined ? '' : ` from line ${line} on`;
  if (encoding === 'gb18030')
    return {
      message: `the file is in GBK, not UTF-8${from}`,
      help: `open it as GBK in an editor and ${save}`,
    };
  if (encoding === 'mixed')
    return {
      message: `the file mixes two encodings: line ${line ?? 1} is not UTF-8, others are`,
      help: 'a program that works in GBK most likely added such lines: copy them again from where they came from',
    };
  if (encoding === 'unknown')
    return {
      message: `the file is not in UTF-8${from}`,
      help: `open it in the program that wrote it and ${save}`,
    };
  return { message: 'the file is in UTF-16, not UTF-8', help: `open it in an editor and ${save}` };
}

/** Shown where what was cut is all of the text: not in brackets, where the rest of the line went with it. */
function exampleOf(text: string, cut: string, separator: string): string {
  if (/[,\]}"\\]/.test(text + cut)) return '';
  return `${separator}"${short(`${text} ${cut}`)}"`;
}

/** English text names a full-width mark and does not show it. */
function nameOf(mark: string): string {
  const names: Readonly<Record<string, string>> = {
    '：': 'a full-width colon',
    '，': 'a full-width comma',
    '、': 'a Chinese comma',
    '【': 'a full-width bracket',
    '】': 'a full-width bracket',
    '“': 'a curly quote',
    '”': 'a curly quote',
    '‘': 'a curly quote',
    '’': 'a curly quote',
    '–': 'a long dash',
    '—': 'a long dash',
    '•': 'a bullet',
  };
  return names[mark] ?? 'a full-width mark';
}
