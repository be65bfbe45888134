import type { KnownNumber, ReadBlock, ReadDocument } from '../../document/types.js';
import { apartOf } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { skipBlanks } from '../../text/normal.js';
import { LineBreaks } from './line-breaks.js';
import { announces, isHeadingLike } from './line-shapes.js';
import { asPlace, asReference, endsSentence, inProse, inQuotation, isSetOff } from './marker-context.js';
import { readMarkers } from './markers.js';
import { findQuoted } from './quoted.js';
import { type Candidate, pathOf, type Reading, StyleTable } from './reading.js';
import type { Marker, MarkerSite } from './site.js';

/** Markers on one line behind each other at most: `Article 1. 1. (a) …`. */
const mostChained = 3;
const bullet = /^\*[ \u00a0]/;
/** What may stand before a marker in text that was not read as Markdown, and in Markdown that is slightly wrong. */
const decoration = /(?:[#*_`~\u200b\ufeff]+[ \u00a0]*)+/y;

/** A bullet of plain text; `o` is what a word processor's hollow one is saved as. */
const bulletSign = /[-–—+*][ \u00a0]+|[•·▪◦‣●○■□][ \u00a0]*|o(?=\p{Lu})/uy;
/** How much less a bulleted label looks like a marker: lists of what is pointed at are bulleted, too. */
const bulletShare = 0.6;

/** Every place of a document where an enumerator may stand, in order. */
export function findCandidates(document: ReadDocument, locale: Locale): Candidate[] {
  const finder = new Finder(document, locale);
  for (const [index, block] of document.blocks.entries()) finder.visit(index, block);
  return finder.found;
}

class Finder {
  readonly found: Candidate[] = [];
  readonly #styles = new StyleTable();
  readonly #document: ReadDocument;
  readonly #locale: Locale;
  readonly #quoted: Uint8Array;
  readonly #breaks: LineBreaks;
  #headings: readonly number[] = [-1, -1, -1, -1, -1, -1];

  constructor(document: ReadDocument, locale: Locale) {
    this.#document = document;
    this.#locale = locale;
    this.#quoted = findQuoted(document.blocks, locale);
    this.#breaks = new LineBreaks(document.blocks);
  }

  visit(index: number, block: ReadBlock): void {
    const before = this.found.length;
    if (block.searchable) {
      const listed = block.item?.ordered ? this.#visitItem(index, block) : false;
      const { lines, printed } = block;
      const first = lines[0] ?? printed.text.length;
      if (block.number === undefined) this.#visitLine(index, block, 0, first, listed);
      else this.#visitNumbered(index, block, block.number, first);
      for (const [at, from] of lines.entries()) {
        this.#visitLine(index, block, from, lines[at + 1] ?? printed.text.length, false);
      }
    }
    if (block.depth > 0 && this.found.length === before && !this.#isName(index)) {
      this.#headings = this.#headings.map((last, at) => (block.depth <= at + 1 ? index : last));
    }
  }

  /** A list marker that the reader of the format has set apart. */
  #visitItem(index: number, block: ReadBlock): boolean {
    const { item } = block;
    if (item === null) return false;
    const written = this.#document.source.text.slice(item.marker.start, item.marker.end);
    const number = item.uniform ? item.rendered : Number.parseInt(written, 10);
    if (!Number.isSafeInteger(number)) return false;
    const style = this.#styles.style('item', 'arabic', '', written.replace(/^\d+/, ''));
    const reading = plainReading(style, number, 0, 0);
    this.#add(
      index,
      block,
      { from: -1, at: -1, limit: 0 },
      [{ reading, weight: number >= 1000 ? 0.5 : 3.5 }],
      false,
    );
    return true;
  }

  /** A number that a program has counted: what it is and how long is known, and only its style is read. */
  #visitNumbered(index: number, block: ReadBlock, { value, end }: KnownNumber, limit: number): void {
    const body = skipBlanks(block.printed.text, end, limit);
    const read = this.#read(block, 0, limit, false, false).filter(({ reading }) => reading.end <= end);
    const right = read.filter(({ reading }) => reading.path.at(-1) === value);
    // Programs count by an alphabet of their own: the fifth of a Vietnamese list is e, without a đ before it.
    const told = right.length > 0 ? right : read;
    const longest = Math.max(0, ...told.map(({ reading }) => reading.end));
    const markers = told
      .filter(({ reading }) => reading.end === longest)
      .map(({ reading, weight }): Marker => {
        const path = reading.path.at(-1) === value ? reading.path : [...reading.path.slice(0, -1), value];
        return { reading: { ...reading, path, end, body, doubt: 0 }, weight: Math.max(weight, counted) };
      });
    if (markers.length === 0) {
      const style = this.#styles.style(
        'item',
        'arabic',
        '',
        block.printed.text.slice(0, end).replace(/\p{N}+/gu, ''),
      );
      const reading = plainReading(style, value, end, body);
      markers.push({ reading, weight: counted });
    }
    this.#add(index, block, { from: 0, at: 0, limit }, markers, false);
    this.#visitChained(index, block, body, limit);
  }

  /** Markers right behind one that was found. */
  #visitChained(index: number, block: ReadBlock, from: number, limit: number): void {
    let at = from;
    for (let count = 1; count < mostChained && at < limit; count++) {
      const markers = this.#read(block, at, limit, false, true);
      if (markers.length === 0) return;
      this.#add(index, block, { from: at, at, limit }, markers, true);
      at = markers[0]?.reading.body ?? limit;
    }
  }

  /** The marker at the beginning of a line, and those that follow it on the line. */
  #visitLine(index: number, block: ReadBlock, from: number, limit: number, listed: boolean): void {
    const { text } = block.printed;
    let at = skipBlanks(text, from, limit);
    decoration.lastIndex = at;
    const decorated = decoration.exec(text)?.[0];
    if (decorated !== undefined) at = Math.min(at + decorated.length, limit);
    const bulleted = decorated !== undefined && bullet.test(decorated);
    if (this.#visitBulleted(block, index, from, at, limit)) return;
    let chained = listed;
    for (let count = 0; count < mostChained && at < limit; count++) {
      const read = this.#read(block, at, limit, from > 0 && count === 0, chained);
      if (read.length === 0) return;
      const below = count === 0 && limit >= text.length && this.#isBelowSchedule(index, from);
      const markers = bulleted
        ? read.map((marker) => asReference(text, marker))
        : below
          ? read.map(asPlace)
          : read;
      this.#add(index, block, { from: count === 0 ? from : at, at, limit }, markers, chained);
      at = markers[0]?.reading.body ?? limit;
      chained = true;
    }
  }

  /** `- Article 5:`, `· Chương II`: a level's word right behind a bullet, set off from what follows. */
  #visitBulleted(block: ReadBlock, index: number, from: number, at: number, limit: number): boolean {
    if (block.role !== 'paragraph' || block.depth > 0) return false;
    const { text } = block.printed;
    bulletSign.lastIndex = at;
    const sign = bulletSign.exec(text)?.[0];
    if (sign === undefined) return false;
    const body = at + sign.length;
    const markers = this.#read(block, body, limit, from > 0, false).filter((marker) =>
      isSetOff(marker, text, limit),
    );
    if (markers.length === 0) return false;
    const weighed = markers.map((marker) => ({ ...marker, weight: marker.weight * bulletShare }));
    this.#add(index, block, { from, at: body, limit }, weighed, false);
    return true;
  }

  #read(block: ReadBlock, at: number, limit: number, inner: boolean, chained: boolean): Marker[] {
    const { text } = block.printed;
    const heading = block.depth > 0 && !chained;
    const site: MarkerSite = { text, at, limit, locale: this.#locale, styles: this.#styles, heading };
    const markers = readMarkers(site).map((marker) => inProse(text, at, marker));
    if (chained) return markers.map(({ reading }) => ({ reading, weight: chainedWeight }));
    if (!inner || endsSentence(text, at) || this.#breaks.isMeant(block, at)) return markers;
    return markers.map(({ reading, weight }) => ({
      reading: { ...reading, doubt: reading.doubt + midSentence.doubt },
      weight: weight * midSentence.weight,
    }));
  }

  /** Whether a heading only names the segment whose label stands alone on the line above. */
  #isName(index: number): boolean {
    const label = this.found.at(-1);
    const above = this.#document.blocks[index - 1];
    if (label === undefined || above === undefined || label.block !== index - 1) return false;
    return (label.readings[0]?.body ?? 0) >= above.printed.text.length;
  }

  /** Whether the head of a schedule, which says nothing but its number, stands right above a line. */
  #isBelowSchedule(block: number, from: number): boolean {
    const above = this.found.at(-1);
    const reading = above?.readings[0];
    if (above === undefined || reading === undefined || above.chained) return false;
    if (apartOf(reading.style.level) !== 'behind' || above.depth > 0) return false;
    const { printed } = this.#document.blocks[above.block]!;
    const [alone, next] = [reading.body >= above.limit, above.limit >= printed.text.length];
    return (
      alone && (from > 0 ? above.block === block && above.limit === from : next && above.block === block - 1)
    );
  }

  /** Whether the text right above ends in a colon, and is more than the few words of a heading. */
  #isAnnounced(block: number, from: number): boolean {
    const inside = from > 0 ? this.#document.blocks[block] : this.#document.blocks[block - 1];
    if (inside === undefined || inside.depth > 0) return false;
    const { text } = inside.printed;
    const end = from > 0 ? from : text.length;
    const close = text.slice(Math.max(0, end - longestTitle.spaced), end);
    if (!announces(close)) return false;
    return end > (/\p{Script=Han}/u.test(close) ? longestTitle.han : longestTitle.spaced);
  }

  /** Whether the block above is a line of plain text that looks like a heading. */
  #isHeaded(block: number, at: number): boolean {
    const above = this.#document.blocks[block - 1];
    if (above === undefined || at > 0 || above.role !== 'paragraph' || above.lines.length > 0) return false;
    return (this.found.at(-1)?.block ?? -1) < block - 1 && isHeadingLike(above.printed.text);
  }

  /** Columns before the block right above that begins with no marker, for a marker that begins a block. */
  #outsetOf(block: number, from: number): number {
    const above = this.#document.blocks[block - 1];
    const marked = (this.found.at(-1)?.block ?? -1) >= block - 1;
    return from > 0 || above === undefined || marked ? -1 : above.indent;
  }

  #add(
    block: number,
    read: ReadBlock,
    place: Pick<Candidate, 'from' | 'at' | 'limit'>,
    markers: readonly Marker[],
    chained: boolean,
  ): void {
    const { from, at, limit } = place;
    const inside = this.#quoted[block] === 1 || read.quoteDepth > 0;
    const told = inside ? markers.map((marker) => inQuotation(marker)) : markers;
    let weight = 0;
    for (const marker of told) if (marker.weight > weight) weight = marker.weight;
    const readings = told.map(({ reading }) => reading);
    this.found.push({
      block,
      from,
      at,
      limit,
      readings,
      weight,
      chained,
      indent: read.indent,
      depth: read.depth,
      list: read.item?.list ?? -1,
      listDepth: read.listDepth,
      counted: at === 0 && !chained ? (read.number ?? null) : null,
      headings: this.#headings,
      headed: this.#isHeaded(block, at),
      outset: this.#outsetOf(block, from),
      announced: this.#isAnnounced(block, from),
    });
  }
}

/** The reading of a number that is known. */
function plainReading(style: Reading['style'], number: number, end: number, body: number): Reading {
  const path = pathOf(number);
  return { style, path, insert: 0, through: number, own: null, end, body, misread: null, doubt: 0 };
}

/** A heading that ends in a colon is no longer. */
const longestTitle = { spaced: 36, han: 12 };

/** What a program counts is a marker. */
const counted = 6;
/** Behind another marker most numbers are plain text. */
const chainedWeight = 0.2;
/** A wrapped line may begin with a number in the middle of a sentence. */
const midSentence = { doubt: 1.5, weight: 0.15 };
