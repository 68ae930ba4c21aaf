/** Small workbooks made by hand, part by part, for the traps that no program writes on purpose. */
import { strToU8, zipSync } from 'fflate';

export interface Parts {
  /** Rows of the first sheet, as XML. */
  readonly rows?: string;
  /** What stands before and behind `sheetData` on the first sheet. */
  readonly before?: string;
  readonly after?: string;
  /** Items of the shared strings, as XML. */
  readonly strings?: readonly string[];
  /** Formats of cells by style index from 1: an id known to all, or a format. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  /** States of the sheets; one visible sheet if left out. */
  readonly states?: readonly ('visible' | 'hidden' | 'veryHidden')[];
  /** Other parts by name; undefined takes one away. */
  readonly more?: Readonly<Record<string, string | undefined>>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The bytes of a workbook.
 *
 * @example
 * workbookOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })[0] // 80
 */
export function workbookOf(parts: Parts): Uint8Array {
  const states = parts.states ?? ['visible'];
  const sheets = states.map((state, index) => sheetTag(state, index + 1)).join('');
  const texts: Record<string, string | undefined> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><workbookPr${parts.is1904 ? ' date1904="1"' : ''}/><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...states.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rId91', 'sharedStrings', 'sharedStrings.xml'],
      ['rId92', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${head}<sst ${main}>${(parts.strings ?? []).map((each) => `<si>${each}</si>`).join('')}</sst>`,
    'xl/styles.xml': styles(parts.formats ?? []),
  };
  states.forEach((_, index) => {
    const { rows = '', before = '', after = '' } = parts;
    texts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  const all = Object.entries({ ...texts, ...parts.more }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(all));
}

function sheetTag(state: string, number: number): string {
  return `<sheet name="Sheet${number}" sheetId="${number}" state="${state}" r:id="rId${number}"/>`;
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const tags = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`;
}

function styles(formats: readonly (number | string)[]): string {
  const codes = formats.map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const cells = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}"/>`,
  );
  return `${head}<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

/** A row of texts in the cells themselves, which is how small programs write them. */
export function textRow(number: number, texts: readonly string[], attributes = ''): string {
  const cells = texts.map((text, at) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}"${attributes}>${cells.join('')}</row>`;
}
