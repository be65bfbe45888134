import type { Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { isHole } from '../../edit/content.js';
import { type InlinePiece, squeezed } from '../../edit/render.js';
import type { ReturnedUnit } from '../../format/returned/types.js';
import { localeOf } from '../../locale/index.js';
import { blocksOf } from '../../segment/index.js';
import { sentenceSpans } from '../../segment/sentences/sentences.js';
import type { Span } from '../../text/span.js';
import { valuesIn } from '../../value/values.js';

/** Names are this short; longer texts in the source's words are taken for untranslated. */
const longestName = 4;

/**
 * Tells a translation from the source's own words, which tools put into a target for want of one. Numbers, codes, links
 * and program text are the same in every language, and so are names: words that the translation itself uses.
 */
export class Copies {
  readonly #source: Version;
  readonly #target: Version;
  #words: string | null = null;
  #code: readonly Span[] | null = null;

  constructor(source: Version, target: Version) {
    this.#source = source;
    this.#target = target;
  }

  /** Whether a translation is its source, of which something is to be translated. `spans`: where the source stands. */
  isCopy(
    source: readonly InlinePiece[],
    target: readonly InlinePiece[],
    spans: readonly Span[] | null,
  ): boolean {
    if (textOf(source) === '' || textOf(source) !== textOf(target)) return false;
    return !this.#isCode(spans) && this.isTranslatable(textOf(source.filter(outsideCode())));
  }

  /** A sentence of the source that stands untranslated in a translation of several, shortened; null where none does. */
  sentenceIn(unit: Unit, { parts }: ReturnedUnit, pieces: readonly InlinePiece[]): string | null {
    if (parts.every(({ isConfirmed }) => isConfirmed)) return null;
    const blocks = unit.kind === 'segment' ? (unit.cells[0]?.segment?.blocks ?? []) : this.#source[unit.kind];
    const text = textOf(pieces);
    const alone = new Set(parts.map(({ source }) => textOf(source)));
    const locale = localeOf(this.#source.language);
    for (const { printed, body, role } of blocks) {
      if (role === 'code' || role === 'image' || role === 'table') continue;
      const running = printed.text.slice(body);
      for (const { start, end } of sentenceSpans(running, locale)) {
        const sentence = squeezed(running.slice(start, end)).normalize('NFC');
        if (alone.has(sentence) || lettersIn(sentence) < fewestLetters || !text.includes(sentence)) continue;
        if (this.isTranslatable(sentence))
          return sentence.length > 40 ? `${sentence.slice(0, 40)}…` : sentence;
      }
    }
    return null;
  }

  /** Whether something of a text is other than numbers, codes, links and names. */
  isTranslatable(text: string): boolean {
    const { language } = this.#source;
    let rest = text.replace(/(`+).*?\1/gs, ' ');
    for (const { kind, start, end } of valuesIn(rest, localeOf(language)).reverse()) {
      if (kind !== 'name') rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    }
    const words =
      rest.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.filter((word) => /\p{L}/u.test(word)) ?? [];
    return words.length > 0 && !this.#isName(rest.trim(), words);
  }

  /** Whether words begin with capitals, or have none, and stand in the translation just so. */
  #isName(text: string, words: readonly string[]): boolean {
    if (words.length > longestName || /[.!?。！？:：;；]$/u.test(text)) return false;
    this.#words ??= translatedText(this.#source, this.#target);
    const there = this.#words;
    return words.every((word) => !/^\p{Ll}/u.test(word) && there.includes(word));
  }

  #isCode(spans: readonly Span[] | null): boolean {
    if (spans === null || spans.length === 0) return false;
    this.#code ??= blocksOf(this.#source)
      .filter(({ role }) => role === 'code')
      .map(({ start, end }) => ({ start, end }));
    const code = this.#code;
    return spans.every((span) => code.some(({ start, end }) => start < span.end && span.start < end));
  }
}

/** Fewer letters than this may be the same in two languages. */
const fewestLetters = 12;

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Leaves out what stands between backticks, which are pairs of codes. */
function outsideCode(): (piece: InlinePiece) => boolean {
  let isOpen = false;
  return (piece) => {
    if (piece.kind === 'code' && /^`+$/.test(piece.original.trim())) isOpen = !isOpen;
    return !isOpen;
  };
}

/** What a translation says in words of its own: all but the blocks that stand in the source just so. */
function translatedText(source: Version, target: Version): string {
  const copies = new Set(blocksOf(source).map(({ printed, body }) => squeezed(printed.text.slice(body))));
  return blocksOf(target)
    .map(({ printed, body }) => squeezed(printed.text.slice(body)))
    .filter((text) => !copies.has(text))
    .join('\n');
}

/** What a reader sees of pieces, to compare by. */
function textOf(pieces: readonly InlinePiece[]): string {
  return squeezed(
    pieces.map((piece) => (piece.kind === 'text' ? piece.text : isHole(piece) ? '\n' : piece.shown)).join(''),
  ).normalize('NFC');
}
