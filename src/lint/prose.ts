import type { Alignment } from '../align/types.js';
import type { Block, BlockRole, Segment, Version } from '../document/types.js';
import type { TextEdit } from '../edit/edits.js';
import { segmentsOf } from '../segment/find.js';
import { sourceEnd, sourceStart } from '../text/printed.js';
import type { Span } from '../text/span.js';
import { isMarkdown, markupOf } from './pairs/markup.js';

/** A block of running text, the part that it stands in, and the way back to the file. */
export interface Prose {
  readonly version: Version;
  /** Of the unit that the segment is in; `front` or `back` for what stands around the segments. */
  readonly address: string;
  readonly block: Block;
  /** As printed. */
  readonly text: string;
  /** A span of the file for one of `text`. */
  spanOf(span: Span): Span;
}

const roles: ReadonlySet<BlockRole> = new Set([
  'title',
  'heading',
  'paragraph',
  'item',
  'caption',
  'quote',
  'table',
]);

/**
 * All running text of all versions, or of one, block by block in the order of each file; code and furniture are none.
 */
export function* proseOf(alignment: Alignment, only?: Version): Generator<Prose> {
  for (const [at, version] of alignment.work.versions.entries()) {
    if (only !== undefined && only !== version) continue;
    const addresses = addressesOf(alignment, at);
    yield* blocksOf(version, 'front', version.front);
    for (const segment of segmentsOf(version)) {
      yield* blocksOf(version, addresses.get(segment) ?? segment.address, segment.blocks);
    }
    yield* blocksOf(version, 'back', version.back);
  }
}

/** The address under which a finding names a segment: that of its unit. */
function addressesOf({ units }: Alignment, version: number): ReadonlyMap<Segment, string> {
  const addresses = new Map<Segment, string>();
  for (const { address, cells } of units) {
    const cell = cells[version];
    const segment = cell !== undefined && 'segment' in cell ? cell.segment : null;
    if (segment != null) addresses.set(segment, address);
  }
  return addresses;
}

function* blocksOf(version: Version, address: string, blocks: readonly Block[]): Generator<Prose> {
  for (const block of blocks) {
    if (!roles.has(block.role)) continue;
    const { printed } = block;
    const spanOf = ({ start, end }: Span) => ({
      start: sourceStart(printed, start),
      end: sourceEnd(printed, end),
    });
    yield { version, address, block, text: printed.text, spanOf };
  }
}

/** A block's text with its code blanked out, at the same places. */
export function withoutCode({ version, block, text }: Pick<Prose, 'version' | 'block' | 'text'>): string {
  if (!isMarkdown(version)) return text;
  let plain = text;
  for (const { text: code } of markupOf(version, block).codes) {
    if (code !== '') plain = plain.replace(code, (all) => '\u0001'.repeat(all.length));
  }
  return plain;
}

/**
 * The edit that puts `text` in the place of a span of a block's printed text, and nothing where the file has something
 * else there than what is printed: an entity, markup, the end of a line.
 */
export function editOf({ version, text: printed, spanOf }: Prose, span: Span, text: string): TextEdit[] {
  const { start, end } = spanOf(span);
  const isWritten = version.source.text.slice(start, end) === printed.slice(span.start, span.end);
  return isWritten && version.source.places === undefined ? [{ start, end, text }] : [];
}
