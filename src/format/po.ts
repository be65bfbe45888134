import { isoDate } from './dates.js';
import { offsets } from './rows/offsets.js';
import type { Column, FileHead, Format, Row, RowCell, RowWork, Writer } from './types.js';

/**
 * PO files of GNU gettext: the source as msgid, the row's id as context, so that a sentence that comes twice may be
 * translated in two ways. What lacks a translation has an empty msgstr. https://www.gnu.org/software/gettext/manual
 */
export const po: Format = {
  id: 'po',
  extension: '.po',
  summary: 'PO of gettext, a message a row, one file for each translation; what is missing is empty',
  languages: 'two',
  level: 'asked',
  needsPair: false,
  takesRows: true,
  takesUnits: false,
  context: false,
  open: (head) => new PoWriter(head),
};

class PoWriter implements Writer {
  readonly #head: FileHead;

  constructor(head: FileHead) {
    this.#head = head;
  }

  begin(first: RowWork | null): string {
    const { tool, changed } = this.#head;
    const date = changed === null ? '1970-01-01 00:00+0000' : poDate(changed);
    const fields = [
      `Project-Id-Version: ${first?.id ?? tool.name}`,
      `PO-Revision-Date: ${date}`,
      `Last-Translator: ${tool.name} ${tool.version}`,
      `Language-Team: ${tool.name}`,
      // gettext parts a language from its script or country by a low line.
      `Language: ${(first?.columns[1]?.language ?? 'und').replaceAll('-', '_')}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      `X-Generator: ${tool.name} ${tool.version}`,
    ];
    return `msgid ""\nmsgstr ""\n${fields.map((field) => `${quoted(`${oneLined(field)}\n`)}\n`).join('')}`;
  }

  *work(work: RowWork): Generator<string> {
    for (const row of work.rows()) {
      const source = row.cells[0];
      if (source && source.text !== '') yield message(row, source, work.columns);
    }
  }

  end(): string {
    return '';
  }
}

function message(row: Row, source: RowCell, columns: readonly Column[]): string {
  const target = row.cells[1] ?? null;
  const score = target?.score ?? null;
  const comments = [
    ...row.cells.flatMap((cell, at) => (cell === null ? [] : [`#. ${placeIn(cell, columns[at]!)}`])),
    ...(score === null ? [] : [`#. score ${score.toFixed(4)}`]),
    `#: ${reference(columns[0]!.path)}:${source.lines[0]}`,
  ];
  const id = text(source.text);
  const translation = target === null ? '' : likeEnds(text(target.text), id);
  return `\n${comments.join('\n')}\nmsgctxt ${quoted(row.id)}\nmsgid ${lines(id)}\nmsgstr ${lines(translation)}\n`;
}

function placeIn(cell: RowCell, { language, path, sha256 }: Column): string {
  return oneLined(`${language}: ${path} ${offsets(cell)} ${sha256}`);
}

/** A path with white space stands between U+2068 and U+2069, as gettext 0.22 writes and reads it. */
function reference(path: string): string {
  const plain = oneLined(path);
  return /\s/.test(plain) ? `\u2068${plain}\u2069` : plain;
}

function oneLined(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\u2068\u2069]+/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** gettext takes a carriage return, a bell and the like for faults of a message. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** `msgfmt -c` wants a translation to begin and to end with a line feed where, and only where, its message does. */
function likeEnds(translation: string, id: string): string {
  const bare = translation.replace(/^\n+|\n+$/g, '');
  if (bare === '') return '';
  return `${id.startsWith('\n') ? '\n' : ''}${bare}${id.endsWith('\n') ? '\n' : ''}`;
}

/** A string in one piece, or from its second line on a piece a line. */
function lines(value: string): string {
  const parts = value.split(/(?<=\n)/);
  if (parts.length <= 1) return quoted(value);
  return ['""', ...parts.map(quoted)].join('\n');
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

function quoted(value: string): string {
  return `"${value.replace(/["\\\n\t]/g, (sign) => escapes[sign] ?? sign)}"`;
}

/** `2024-03-12 08:00+0000` */
function poDate(time: number): string {
  return `${isoDate(time).slice(0, 16).replace('T', ' ')}+0000`;
}
