import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a tool does to a file on its way. */
export type Damage = readonly [name: string, change: (text: string) => string | Uint8Array];

export const xliffDamages: readonly Damage[] = [
  ['nothing', (text) => text],
  [
    'empty elements dropped',
    (text) => text.replace(/<(target|source|note|ignorable)[^>]*\/>|<target[^>]*><\/target>/g, ''),
  ],
  ['ignorables dropped', (text) => text.replace(/<ignorable[\s\S]*?<\/ignorable>\n?/g, '')],
  ['codes dropped', (text) => text.replace(/<(?:ph|x)\b[^>]*\/>|<ph\b[^>]*>[\s\S]*?<\/ph>/g, '')],
  [
    'marks dropped',
    (text) => text.replace(/<target>([\s\S]*?)<\/target>/g, (all) => all.replace(/<\/?mrk[^>]*>/g, '')),
  ],
  ['seg-source dropped', (text) => text.replace(/<seg-source>[\s\S]*?<\/seg-source>\n?/g, '')],
  [
    'attributes of others dropped',
    (text) => text.replace(/ hx:(?:source-at|target-at|target-text|target-hash)="[^"]*"/g, ''),
  ],
  ['units in another order', (text) => reversed(text, /<(unit|trans-unit) [\s\S]*?<\/\1>/g)],
  ['a copy of the source for what is open', withCopies],
  [
    'a copy of the source for everything',
    (text) => withCopies(text.replace(/<target[^>]*>[\s\S]*?<\/target>\n?/g, '')),
  ],
  [
    'tags in another case',
    (text) =>
      text.replace(
        /((?:trgLang|target-language|srcLang|source-language)=")([^"]*)/g,
        (_, name, tag) => name + tag.toUpperCase(),
      ),
  ],
  [
    'tags with a low line',
    (text) => text.replace(/((?:trgLang|target-language)=")([^"]*)/g, (_, name, tag) => `${name + tag}_XX`),
  ],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ['carriage returns', (text) => text.replace(/\n/g, '\r\n')],
  ['indents', (text) => text.replace(/<(segment|unit|file|trans-unit)/g, '\n      <$1')],
  ['notes dropped', (text) => text.replace(/<note>[\s\S]*?<\/note>/g, '')],
  ['a unit twice', (text) => text.replace(/<(unit|trans-unit) [\s\S]*?<\/\1>/, '$&$&')],
  ['a unit gone', (text) => text.replace(/<(unit|trans-unit) [\s\S]*?<\/\1>/, '')],
  [
    'the first segment of each unit gone',
    (text) => text.replace(/(<unit [^>]*>(?:(?!<segment)[\s\S])*)<segment[\s\S]*?<\/segment>/g, '$1'),
  ],
  ['identifiers of segments made anew', (text) => text.replace(/ (id|mid)="s(\d+)"/g, ' $1="n$2"')],
  ['white space no longer kept', (text) => text.replace(/ xml:space="preserve"/g, '')],
  [
    'texts set on lines of their own',
    (text) => text.replace(/<(source|target)([^>]*)>([^<]+)<\/\1>/g, '<$1$2>\n        $3\n      </$1>'),
  ],
  [
    'signs as references',
    (text) =>
      text.replace(/[^\0-\x7f]/g, (sign) => `&#${sign.codePointAt(0)};`.replace(/&#(5[5-7]\d{3});/, sign)),
  ],
  ['states set back', (text) => text.replace(/ (?:state|approved|subState)="[^"]*"/g, '')],
  [
    'all said to be done',
    (text) =>
      text
        .replace(/<segment (?![^>]*state=)/g, '<segment state="translated" ')
        .replace(/<target(?![^>]*state=)/g, '<target state="translated"'),
  ],
  [
    'everything of others dropped',
    (text) => text.replace(/ hx:[a-z-]+="[^"]*"/g, '').replace(/<note from="hexapla">[\s\S]*?<\/note>/g, ''),
  ],
  [
    'targets before sources',
    (text) =>
      text.replace(
        /(<source[^>]*>(?:(?!<\/source>)[\s\S])*<\/source>)(\s*)(<target[^>]*>(?:(?!<\/target>)[\s\S])*<\/target>)/g,
        '$3$2$1',
      ),
  ],
  ['cut off in the middle', (text) => text.slice(0, text.length * 0.7)],
];

export const tableDamages: readonly Damage[] = [
  ['nothing', (text) => text],
  ['rows in another order', (text) => inTable(text, ([head, ...rows]) => [head!, ...rows.reverse()])],
  [
    'rows sorted by their text',
    (text) =>
      inTable(text, ([head, ...rows]) => [
        head!,
        ...rows.sort((one, other) => (one[7]! < other[7]! ? -1 : 1)),
      ]),
  ],
  ['columns in another order', (text) => inTable(text, (rows) => rows.map((row) => [...row].reverse()))],
  ['numbers retyped', (text) => inTable(text, (rows) => rows.map((row) => row.map(retyped)))],
  ['numbers as dates', (text) => inTable(text, (rows) => rows.map((row) => row.map(asDate)))],
  ['white space cut', (text) => inTable(text, (rows) => rows.map((row) => row.map((cell) => cell.trim())))],
  [
    'lines joined',
    (text) => inTable(text, (rows) => rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, ' ')))),
  ],
  ['a row gone', (text) => inTable(text, (rows) => rows.filter((_, at) => at !== 2))],
  ['the last row gone', (text) => inTable(text, (rows) => rows.slice(0, -1))],
  ['a row twice', (text) => inTable(text, (rows) => [...rows, rows.at(-1)!])],
  ['a column gone', (text) => inTable(text, (rows) => without(rows, (name) => name.startsWith('offsets.')))],
  ['the facts gone', (text) => inTable(text, (rows) => without(rows, (name) => name.includes('.')))],
  ['ids gone', (text) => inTable(text, (rows) => without(rows, (name) => name === 'id'))],
  [
    'checksums of texts gone',
    (text) => inTable(text, (rows) => without(rows, (name) => name.startsWith('hash.'))),
  ],
  [
    'column names in another case',
    (text) => inTable(text, ([head, ...rows]) => [head!.map((name) => name.toUpperCase()), ...rows]),
  ],
  ['copies of the source', (text) => inTable(text, copied)],
  ['texts a row further down', (text) => inTable(text, shifted)],
  ['semicolons', (text) => stringify(rowsOf(text), { delimiter: ';' })],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['windows-1252 with question marks', (text) => Buffer.from(text.replace(/[^\0-\xff]/g, '?'), 'latin1')],
  ['Latin letters alone', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['the first half alone', (text) => inTable(text, (rows) => rows.slice(0, Math.ceil(rows.length / 2)))],
  ['blank rows between', (text) => inTable(text, (rows) => rows.flatMap((row) => [row, row.map(() => '')]))],
  [
    'a column more',
    (text) =>
      inTable(text, (rows) =>
        rows.map((row, at) => [...row.slice(0, 9), at === 0 ? 'remarks' : 'see 1', ...row.slice(9)]),
      ),
  ],
  ['the head twice', (text) => inTable(text, (rows) => [rows[0]!, ...rows])],
  [
    'cells at the end cut',
    (text) =>
      rowsOf(text)
        .map((row) =>
          stringify([row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)], { delimiter: '\t' }),
        )
        .join(''),
  ],
  ['ids of other rows', (text) => inTable(text, exchanged)],
  [
    'no quotation',
    (text) =>
      rowsOf(text)
        .map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t'))
        .join('\n'),
  ],
  ['cut off in the middle', (text) => text.slice(0, text.length * 0.7)],
];

/** The cells of a table by rows. */
export function rowsOf(text: string): string[][] {
  return parse(text, { delimiter: '\t', relax_column_count: true });
}

/** A table with its rows changed. */
export function inTable(text: string, change: (rows: string[][]) => string[][]): string {
  return stringify(change(rowsOf(text)), { delimiter: '\t' });
}

function without(rows: string[][], isGone: (name: string) => boolean): string[][] {
  const kept = rows[0]!.map((name) => !isGone(name));
  return rows.map((row) => row.filter((_, at) => kept[at]));
}

function copied([head, ...rows]: string[][]): string[][] {
  return [head!, ...rows.map((row) => [...row.slice(0, 8), row[7]!, ...row.slice(9)])];
}

function shifted([head, ...rows]: string[][]): string[][] {
  return [head!, ...rows.map((row, at) => [...row.slice(0, 8), rows[at - 1]?.[8] ?? '', ...row.slice(9)])];
}

/** The ids of the first two rows, each in the place of the other. */
function exchanged([head, one, other, ...rows]: string[][]): string[][] {
  if (one === undefined || other === undefined) return head === undefined ? [] : [head];
  return [head!, [other[0]!, ...one.slice(1)], [one[0]!, ...other.slice(1)], ...rows];
}

function retyped(cell: string): string {
  return cell !== '' && /^[\d.]+$/.test(cell) ? String(Number.parseFloat(cell)) : cell;
}

function asDate(cell: string): string {
  const found = /^(\d{1,2})[.-](\d{1,2})$/.exec(cell);
  return found === null ? cell : `${found[1]}/${found[2]}/2026`;
}

function reversed(text: string, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)].map(([unit]) => unit);
  return text.replace(pattern, () => found.pop()!);
}

function withCopies(text: string): string {
  return text
    .replace(
      /<source([^>]*)>((?:(?!<\/source>)[\s\S])*)<\/source>(?!\s*<(?:target|seg-source))/g,
      '$&<target$1>$2</target>',
    )
    .replace(/<seg-source>([\s\S]*?)<\/seg-source>\n(?!<target)/g, '$&<target>$1</target>\n');
}
