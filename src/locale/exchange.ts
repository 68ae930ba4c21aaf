/** What is said of other people's tables: why a file is refused and what to do, and what was left out or filled in. */
import type {
  FaultCode,
  FaultParameters,
  ForeignFormat,
  NoticeCode,
  NoticeParameters,
} from '../exchange/said.ts';
import type { Lang } from './lang.ts';

/** Why a file is refused, and what to do. */
export interface TableFault {
  readonly why: string;
  readonly help: string;
}

export interface ExchangeWords {
  readonly faults: { readonly [Code in FaultCode]: (p: FaultParameters[Code]) => TableFault };
  readonly notices: { readonly [Code in NoticeCode]: (p: NoticeParameters[Code]) => string };
}

const formats: Record<Lang, Readonly<Record<ForeignFormat, string>>> = {
  zh: {
    'old-workbook': '旧的 Excel 文件（.xls）',
    'binary-workbook': '二进制的 Excel 文件（.xlsb）',
    opendocument: 'OpenDocument 文件（.ods）',
    numbers: 'Numbers 文件',
    'office-document': 'Word 或 PowerPoint 文件',
    html: '网页',
    xml: 'XML',
    json: 'JSON',
    vcard: '名片（vCard）',
    pdf: 'PDF',
    image: '图片',
    archive: '压缩包',
  },
  en: {
    'old-workbook': 'an old Excel file (.xls)',
    'binary-workbook': 'a binary Excel file (.xlsb)',
    opendocument: 'an OpenDocument file (.ods)',
    numbers: 'a Numbers file',
    'office-document': 'a Word or PowerPoint file',
    html: 'a web page',
    xml: 'XML',
    json: 'JSON',
    vcard: 'a vCard',
    pdf: 'a PDF',
    image: 'a picture',
    archive: 'an archive',
  },
};

const sizeOf = (bytes: number) => `${Math.ceil(bytes / 1_048_576)} MB`;
const named = (items: readonly (string | number)[], most = 8) =>
  items.length > most ? `${items.slice(0, most).join('、')} …` : items.join('、');
const listed = (items: readonly (string | number)[], most = 8) =>
  items.length > most ? `${items.slice(0, most).join(', ')} …` : items.join(', ');
const onSheet = (sheet: string) => (sheet === '' ? '' : `「${sheet}」`);
const ofSheet = (sheet: string) => (sheet === '' ? '' : `"${sheet}": `);

export const exchangeWords: Record<Lang, ExchangeWords> = {
  zh: {
    faults: {
      'empty-file': () => ({ why: '文件是空的', help: '重新导出一次' }),
      'not-a-table': (p) => ({
        why: `这是${formats.zh[p.found]}，不是表格`,
        help: '用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV UTF-8',
      }),
      'nul-bytes': (p) => ({
        why: '里面有空字节，不是文本',
        help: p.perhaps ? `可能是 ${p.perhaps}：加 --encoding ${p.perhaps}` : '重新导出为 CSV UTF-8',
      }),
      'utf-32': () => ({ why: '这是 UTF-32', help: '另存为 CSV UTF-8' }),
      'unknown-encoding': (p) => ({
        why: `没有叫 ${p.encoding} 的编码`,
        help: '如 utf-8、gb18030、utf-16le、windows-1252',
      }),
      'undecodable-bytes': (p) => ({
        why: `第 ${p.line} 行有 ${p.encoding} 里没有的字节`,
        help: p.mixed ? '两种编码混在一个文件里：重新导出' : '换一个编码：--encoding',
      }),
      'undecided-encoding': (p) => ({
        why: '太短，看不出是哪种编码',
        help: `选一个：${p.candidates.map(({ encoding, sample }) => `--encoding ${encoding}（${sample}）`).join('、')}`,
      }),
      'open-quote': (p) => ({ why: `第 ${p.line} 行的引号没有结束`, help: '补上引号，或重新导出' }),
      'stray-quote': (p) => ({ why: `第 ${p.line} 行，引号后面还有字`, help: '引号要写两遍，或重新导出' }),
      'too-many-cells': (p) => ({ why: `超过 ${p.limit} 格`, help: '只留要导入的行和列' }),
      'broken-workbook': () => ({ why: '工作簿坏了，打不开', help: '用 Excel 或 WPS 打开，另存一次' }),
      'encrypted-workbook': () => ({ why: '工作簿有密码', help: '去掉密码，另存一次' }),
      'workbook-too-large': (p) => ({
        why: `解开有 ${sizeOf(p.bytes)}，上限 ${sizeOf(p.limit)}`,
        help: '只留要导入的表',
      }),
      'workbook-too-slow': (p) => ({ why: `读了 ${p.seconds} 秒还没读完`, help: '只留要导入的表，另存一次' }),
      'workbook-out-of-memory': (p) => ({
        why: `${p.megabytes} MB 内存不够读`,
        help: '只留要导入的表，另存一次',
      }),
      'no-table': (p) => ({
        why: `没有找到写着列名的一行${p.sheets.length > 1 ? `（看过 ${named(p.sheets)}）` : ''}`,
        help: '第一行写列名',
      }),
    },
    notices: {
      'text-form': (p) => `按 ${p.encoding} 读，分隔符 ${p.separator === '\t' ? 'Tab' : p.separator}`,
      'rows-above': (p) => `${onSheet(p.sheet)}列名上面的第 ${named(p.rows)} 行没有读`,
      'rows-below': (p) => `${onSheet(p.sheet)}表下面的第 ${named(p.rows)} 行没有读`,
      'summary-rows': (p) => `${onSheet(p.sheet)}合计行没有读：第 ${named(p.rows)} 行`,
      'key-row': (p) => `${onSheet(p.sheet)}第 ${p.row} 行是字段名`,
      'two-row-header': (p) => `${onSheet(p.sheet)}列名有两行：第 ${p.rows[0]}、${p.rows[1]} 行`,
      'repeated-column': (p) => `${onSheet(p.sheet)}有几列都叫「${p.header}」：${named(p.letters)}`,
      'unnamed-column': (p) => `${onSheet(p.sheet)}${p.letter} 列没有名字，有 ${p.cells} 格内容`,
      'longer-rows': (p) => `${onSheet(p.sheet)}第 ${named(p.rows)} 行比列名长`,
      'merged-cells': (p) => `${onSheet(p.sheet)}合并的单元格按每格都有读：${named(p.ranges)}`,
      'times-dropped': (p) => `${onSheet(p.sheet)}${p.count} 格有钟点，只取日子：${named(p.cells)}`,
      'long-numbers': (p) =>
        `${onSheet(p.sheet)}${p.count} 格的数字太长，Excel 已经丢了末尾几位：${named(p.cells)}`,
      'faulty-cells': (p) => `${onSheet(p.sheet)}${p.count} 格没有值：${named(p.cells)}`,
      'hidden-rows': (p) => `${onSheet(p.sheet)}隐藏的行也读了：第 ${named(p.rows)} 行`,
      'hidden-columns': (p) => `${onSheet(p.sheet)}隐藏的列也读了：${named(p.letters)}`,
      'hidden-sheet': (p) => `${onSheet(p.sheet)}是隐藏的表`,
      'empty-sheet': (p) => `${onSheet(p.sheet)}是空表`,
      'no-header': (p) => `${onSheet(p.sheet)}没有列名，没有读`,
      'lost-characters': (p) =>
        `${onSheet(p.sheet)}${p.count} 格有认不出的字，存盘时就丢了：${named(p.cells)}`,
      'macros-ignored': () => '宏没有运行',
      'links-ignored': () => '到别的文件的链接没有跟',
    },
  },
  en: {
    faults: {
      'empty-file': () => ({ why: 'the file is empty', help: 'export it again' }),
      'not-a-table': (p) => ({
        why: `it is ${formats.en[p.found]}, not a table`,
        help: 'open it in Excel or LibreOffice and save it as .xlsx or CSV UTF-8',
      }),
      'nul-bytes': (p) => ({
        why: 'it has zero bytes, so it is no text',
        help: p.perhaps
          ? `perhaps it is ${p.perhaps}: --encoding ${p.perhaps}`
          : 'export it again as CSV UTF-8',
      }),
      'utf-32': () => ({ why: 'it is UTF-32', help: 'save it as CSV UTF-8' }),
      'unknown-encoding': (p) => ({
        why: `there is no encoding ${p.encoding}`,
        help: 'such as utf-8, gb18030, utf-16le, windows-1252',
      }),
      'undecodable-bytes': (p) => ({
        why: `line ${p.line} has bytes that ${p.encoding} does not have`,
        help: p.mixed ? 'two encodings in one file: export it again' : 'name another encoding: --encoding',
      }),
      'undecided-encoding': (p) => ({
        why: 'it is too short to tell its encoding',
        help: `choose one: ${p.candidates.map(({ encoding, sample }) => `--encoding ${encoding} (${sample})`).join(', ')}`,
      }),
      'open-quote': (p) => ({
        why: `the quote on line ${p.line} does not end`,
        help: 'close it, or export again',
      }),
      'stray-quote': (p) => ({
        why: `text follows a closing quote on line ${p.line}`,
        help: 'write the quote twice, or export again',
      }),
      'too-many-cells': (p) => ({
        why: `it has more than ${p.limit} cells`,
        help: 'keep only the rows and columns to import',
      }),
      'broken-workbook': () => ({
        why: 'the workbook is broken',
        help: 'open it in Excel or LibreOffice and save it again',
      }),
      'encrypted-workbook': () => ({
        why: 'the workbook has a password',
        help: 'take the password off and save it again',
      }),
      'workbook-too-large': (p) => ({
        why: `it unpacks to ${sizeOf(p.bytes)}, more than ${sizeOf(p.limit)}`,
        help: 'keep only the sheets to import',
      }),
      'workbook-too-slow': (p) => ({
        why: `it was not read within ${p.seconds} seconds`,
        help: 'keep only the sheets to import and save it again',
      }),
      'workbook-out-of-memory': (p) => ({
        why: `it takes more than ${p.megabytes} MB to read`,
        help: 'keep only the sheets to import and save it again',
      }),
      'no-table': (p) => ({
        why: `no row names columns${p.sheets.length > 1 ? ` (looked at ${listed(p.sheets)})` : ''}`,
        help: 'write the names of the columns into the first row',
      }),
    },
    notices: {
      'text-form': (p) =>
        `read as ${p.encoding}, separated by ${p.separator === '\t' ? 'tabs' : p.separator}`,
      'rows-above': (p) =>
        `${ofSheet(p.sheet)}rows above the names of the columns were not read: ${listed(p.rows)}`,
      'rows-below': (p) => `${ofSheet(p.sheet)}rows below the table were not read: ${listed(p.rows)}`,
      'summary-rows': (p) => `${ofSheet(p.sheet)}totals were not read: row ${listed(p.rows)}`,
      'key-row': (p) => `${ofSheet(p.sheet)}row ${p.row} has the names of fields`,
      'two-row-header': (p) =>
        `${ofSheet(p.sheet)}the names of the columns stand in two rows: ${p.rows[0]} and ${p.rows[1]}`,
      'repeated-column': (p) =>
        `${ofSheet(p.sheet)}several columns are called "${p.header}": ${listed(p.letters)}`,
      'unnamed-column': (p) =>
        `${ofSheet(p.sheet)}column ${p.letter} has no name and ${p.cells} cells with something in them`,
      'longer-rows': (p) => `${ofSheet(p.sheet)}rows longer than the names of the columns: ${listed(p.rows)}`,
      'merged-cells': (p) =>
        `${ofSheet(p.sheet)}merged cells count for each of their cells: ${listed(p.ranges)}`,
      'times-dropped': (p) =>
        `${ofSheet(p.sheet)}${p.count} cells hold a time; only the day counts: ${listed(p.cells)}`,
      'long-numbers': (p) =>
        `${ofSheet(p.sheet)}${p.count} numbers are so long that Excel lost their last digits: ${listed(p.cells)}`,
      'faulty-cells': (p) => `${ofSheet(p.sheet)}${p.count} cells have no value: ${listed(p.cells)}`,
      'hidden-rows': (p) => `${ofSheet(p.sheet)}hidden rows were read too: ${listed(p.rows)}`,
      'hidden-columns': (p) => `${ofSheet(p.sheet)}hidden columns were read too: ${listed(p.letters)}`,
      'hidden-sheet': (p) => `${ofSheet(p.sheet)}the sheet is hidden`,
      'empty-sheet': (p) => `${ofSheet(p.sheet)}the sheet is empty`,
      'no-header': (p) => `${ofSheet(p.sheet)}no row names columns; it was not read`,
      'lost-characters': (p) =>
        `${ofSheet(p.sheet)}${p.count} cells hold characters that were lost when the file was saved: ${listed(p.cells)}`,
      'macros-ignored': () => 'macros were not run',
      'links-ignored': () => 'links to other files were not followed',
    },
  },
};
