import { nameToken } from '../rows/ids.js';
import type { FileHead, Format, RowWork, Writer } from '../types.js';
import { attributes, cleanXml, escapeAttribute, escapeText } from '../xml.js';
import { CodeNumbers, type Inline } from './codes.js';
import { exchangeNamespace, fileFacts, needsPreserve, unitFacts } from './facts.js';
import { type ExchangePart, type ExchangeUnit, exchangeUnits } from './units.js';

/** XLIFF 2.1, https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html */
export const xliff2: Format = {
  id: 'xliff',
  extension: '.xlf',
  summary:
    'XLIFF 2.1, for translators: one file for each language, markup kept as codes; `merge` takes it back',
  languages: 'two',
  level: 'sentence',
  needsPair: false,
  takesRows: false,
  takesUnits: true,
  context: true,
  open: (head) => new Xliff2Writer(head),
};

class Xliff2Writer implements Writer {
  readonly #head: FileHead;

  constructor(head: FileHead) {
    this.#head = head;
  }

  begin(first: RowWork | null): string {
    if (first === null) return '';
    const [source, target] = first.columns;
    const languages = attributes({ srcLang: source!.language, trgLang: target?.language });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:hx="${exchangeNamespace}" version="2.1"${languages}>\n`;
  }

  *work(work: RowWork): Generator<string> {
    let isOpen = false;
    for (const unit of exchangeUnits(work, this.#head.oneSegment)) {
      if (!isOpen) yield this.#file(work);
      isOpen = true;
      yield this.#unit(unit, work);
    }
    if (isOpen) yield '</file>\n';
  }

  end(): string {
    return '</xliff>\n';
  }

  #file(work: RowWork): string {
    const { clean } = this.#head;
    const facts = fileFacts(work, this.#head.tool, (text) => clean(text, work.id));
    return `<file${attributes({ id: nameToken(work.id), original: clean(work.columns[0]!.path, work.id), ...facts })}>\n`;
  }

  #unit(unit: ExchangeUnit, work: RowWork): string {
    const codes = new UnitCodes();
    const place = `${work.columns[0]!.path}, segment ${unit.address}`;
    const write = (inlines: readonly Inline[]) => this.#inlines(inlines, codes, place);
    const sources = unit.parts.map(({ source }) => write(codes.numbers.source(source)));
    const parts = unit.parts.map((part, at) => {
      const target = part.target === null ? null : write(codes.numbers.target(part.target));
      const copied = target === null && this.#head.copySource === true ? sources[at]! : target;
      return partText(part, sources[at]!, copied, stateOf(unit, target));
    });
    const { clean } = this.#head;
    const head = attributes({
      id: nameToken(unit.id),
      name: clean(unit.address, place),
      translate: unit.role === 'context' ? 'no' : null,
      ...unitFacts(unit),
    });
    const notes = unit.notes.map((note) => `<note>${escapeText(clean(note, place))}</note>`).join('');
    return `<unit${head}>\n<notes>${notes}</notes>\n${codes.data((text) => escapeText(clean(text, place)))}${parts.join('')}</unit>\n`;
  }

  #inlines(inlines: readonly Inline[], codes: UnitCodes, place: string): string {
    const closing = new Map<number, string>();
    for (const inline of inlines)
      if (inline.kind === 'close') closing.set(inline.number, inline.code.original);
    let text = '';
    for (const inline of inlines) {
      if (inline.kind === 'text') text += escapeText(this.#head.clean(inline.text, place));
      else if (inline.kind === 'alone') text += aloneTag(inline, codes);
      else if (inline.kind === 'close') text += '</pc>';
      else {
        const end = codes.refer(closing.get(inline.number) ?? '');
        text += `<pc${attributes({ id: `c${inline.number}`, dataRefStart: codes.refer(inline.code.original), dataRefEnd: end })}>`;
      }
    }
    return text;
  }
}

function aloneTag({ code, number }: Extract<Inline, { kind: 'alone' }>, codes: UnitCodes): string {
  const isLine = code.line !== 'none';
  return `<ph${attributes({
    id: `c${number}`,
    equiv: code.shown === '' ? null : cleanXml(code.shown),
    type: isLine ? 'fmt' : null,
    subType: isLine ? (code.line === 'break' ? 'hx:break' : 'xlf:lb') : null,
    dataRef: codes.refer(code.original),
  })}/>`;
}

interface SegmentState {
  readonly state: 'initial' | 'translated' | 'final';
  readonly subState?: string;
}

/** A translation of an earlier text of the source is where work on it begins. */
function stateOf({ role, isStale }: ExchangeUnit, target: string | null): SegmentState {
  if (target === null) return { state: 'initial' };
  if (isStale) return { state: 'initial', subState: 'hx:needs-review' };
  return { state: role === 'context' ? 'final' : 'translated' };
}

function partText(part: ExchangePart, source: string, target: string | null, state: SegmentState): string {
  const { state: name, subState } = part.kind === 'ignorable' ? {} : state;
  const tag = (name: string, content: string) => {
    const space = part.kind === 'ignorable' || needsPreserve(content) ? ' xml:space="preserve"' : '';
    return `<${name}${space}>${content}</${name}>`;
  };
  const translated = target === null ? '' : tag('target', target);
  return `<${part.kind}${attributes({ id: part.id, state: name, subState })}>${tag('source', source)}${translated}</${part.kind}>\n`;
}

/** Numbers and original data of the codes in one unit. */
class UnitCodes {
  readonly numbers = new CodeNumbers();
  readonly #ids = new Map<string, string>();

  /** The id under which the unit keeps an original; null for an empty one. */
  refer(original: string): string | null {
    if (original === '') return null;
    let id = this.#ids.get(original);
    if (id === undefined) {
      id = `d${this.#ids.size + 1}`;
      this.#ids.set(original, id);
    }
    return id;
  }

  /** All originals that were referred to; '' where there are none. */
  data(written: (text: string) => string): string {
    if (this.#ids.size === 0) return '';
    const entries = [...this.#ids].map(
      ([original, id]) => `<data id="${escapeAttribute(id)}">${written(original)}</data>`,
    );
    return `<originalData>${entries.join('')}</originalData>\n`;
  }
}
