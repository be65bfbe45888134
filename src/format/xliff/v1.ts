import { nameToken, partToken } from '../rows/ids.js';
import type { FileHead, Format, RowWork, Writer } from '../types.js';
import { attributes, cleanXml, escapeText } from '../xml.js';
import { CodeNumbers, type Inline } from './codes.js';
import { fileFacts, unitFacts } from './facts.js';
import { type ExchangePart, type ExchangeUnit, exchangeUnits } from './units.js';

/** XLIFF 1.2, https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html */
export const xliff1: Format = {
  id: 'xliff-1.2',
  extension: '.xliff',
  summary: 'XLIFF 1.2, the same for older tools',
  languages: 'two',
  level: 'sentence',
  needsPair: false,
  takesRows: false,
  takesUnits: true,
  context: true,
  open: (head) => new Xliff1Writer(head),
};

class Xliff1Writer implements Writer {
  readonly #head: FileHead;

  constructor(head: FileHead) {
    this.#head = head;
  }

  begin(first: RowWork | null): string {
    if (first === null) return '';
    return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n`;
  }

  *work(work: RowWork): Generator<string> {
    let isOpen = false;
    for (const unit of exchangeUnits(work, this.#head.oneSegment)) {
      if (!isOpen) yield this.#file(work);
      isOpen = true;
      yield this.#unit(unit, work);
    }
    if (isOpen) yield '</body>\n</file>\n';
  }

  end(): string {
    return '</xliff>\n';
  }

  #file(work: RowWork): string {
    const { clean, tool } = this.#head;
    const [source, target] = work.columns;
    const head = attributes({
      original: clean(source!.path, work.id),
      'source-language': source!.language,
      'target-language': target?.language,
      datatype: 'plaintext',
    });
    const made = attributes({ 'tool-id': tool.name, 'tool-name': tool.name, 'tool-version': tool.version });
    const facts = factsNote(fileFacts(work, tool, (text) => clean(text, work.id)));
    return `<file${head}>\n<header>${facts}<tool${made}/></header>\n<body>\n`;
  }

  #unit(unit: ExchangeUnit, work: RowWork): string {
    const place = `${work.columns[0]!.path}, segment ${unit.address}`;
    const { clean } = this.#head;
    const numbers = new CodeNumbers();
    const write = (inlines: readonly Inline[]) => this.#inlines(inlines, place);
    const sources = unit.parts.map(({ source }) => write(numbers.source(source)));
    const targets = unit.parts.map(({ target }) => (target === null ? null : write(numbers.target(target))));
    const notes = unit.notes.map((note) => `<note>${escapeText(clean(note, place))}</note>\n`).join('');
    const resname = clean(unit.address, place);
    const token = nameToken(unit.id);
    const written = (id: string, part: ExchangeUnit, texts: Texts, facts: Facts) => {
      const cut =
        part.parts.length > 1 ? `<seg-source>${marked(part.parts, texts.sources)}</seg-source>\n` : '';
      const copies = this.#head.copySource === true ? texts.sources : null;
      const text = `<source>${texts.sources.join('')}</source>\n${cut}${targetText(part, texts.targets, copies)}`;
      const head = unitHead(id, resname, part);
      return `<trans-unit${head}>\n${text}${notes}${factsNote({ ...unitFacts(part), ...facts })}\n</trans-unit>\n`;
    };
    const segments = unit.parts.flatMap(({ kind }, at) => (kind === 'segment' ? [at] : []));
    if (this.#head.sentenceUnits !== true || segments.length < 2)
      return written(token, unit, { sources, targets }, {});
    const facts = { 'hx:parts': String(segments.length) };
    return segments
      .map((at) => {
        const [part, source, target] = [unit.parts[at]!, sources[at]!, targets[at]!];
        const texts = { sources: [source], targets: [target] };
        return written(partToken(token, part.id), { ...unit, parts: [part] }, texts, facts);
      })
      .join('');
  }

  #inlines(inlines: readonly Inline[], place: string): string {
    return inlines
      .map((inline) => {
        if (inline.kind === 'text') return escapeText(this.#head.clean(inline.text, place));
        const { code, number, kind } = inline;
        const original = escapeText(this.#head.clean(code.original, place));
        if (kind !== 'alone') {
          const name = kind === 'open' ? 'bpt' : 'ept';
          return `<${name} id="${number}">${original}</${name}>`;
        }
        const ctype = code.line === 'break' ? 'x-hx-break' : code.line === 'soft' ? 'lb' : null;
        const equiv = code.shown === '' ? null : cleanXml(code.shown);
        return `<ph${attributes({ id: number, ctype, 'equiv-text': equiv })}>${original}</ph>`;
      })
      .join('');
  }
}

/** The sources and the targets of the parts of a unit, as they are written. */
interface Texts {
  readonly sources: readonly string[];
  readonly targets: readonly (string | null)[];
}

type Facts = Readonly<Record<string, string | null>>;

function unitHead(id: string, resname: string, unit: ExchangeUnit): string {
  return attributes({
    id,
    resname,
    translate: unit.role === 'context' ? 'no' : null,
    approved: isWhole(unit) && !unit.isStale ? 'yes' : null,
    'xml:space': 'preserve',
  });
}

/** Whether all of a unit is translated. */
function isWhole({ parts }: ExchangeUnit): boolean {
  return parts.every(({ kind, target }) => kind === 'ignorable' || target !== null);
}

/**
 * What there is of a translation; a segment that lacks one has an empty mark, or a copy of the source for tools that show
 * nothing else. No target where nothing is translated and nothing to be copied.
 */
function targetText(
  unit: ExchangeUnit,
  targets: readonly (string | null)[],
  copies: readonly string[] | null,
): string {
  const isEmpty = unit.parts.every(({ kind }, at) => kind === 'ignorable' || targets[at] === null);
  if (isEmpty && copies === null) return '';
  const texts = targets.map((text, at) => text ?? copies?.[at] ?? '');
  const content = unit.parts.length > 1 ? marked(unit.parts, texts) : texts.join('');
  return `<target state="${stateOf(unit)}">${content}</target>\n`;
}

function stateOf(unit: ExchangeUnit): string {
  if (!isWhole(unit)) return 'needs-translation';
  if (unit.isStale) return 'needs-review-translation';
  return unit.role === 'context' ? 'final' : 'translated';
}

function marked(parts: readonly ExchangePart[], texts: readonly string[]): string {
  return parts
    .map(({ kind, id }, at) =>
      kind === 'ignorable' ? texts[at]! : `<mrk mtype="seg" mid="${id}">${texts[at]!}</mrk>`,
    )
    .join('');
}

/** The strict schema has no room for attributes of others, so the facts go into a note that only hexapla reads. */
function factsNote(facts: Facts): string {
  const given = Object.entries(facts).filter(([, value]) => value !== null);
  return `<note from="hexapla">${escapeText(JSON.stringify(Object.fromEntries(given)))}</note>`;
}
