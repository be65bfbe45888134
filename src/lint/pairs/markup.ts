import type { Block, Version } from '../../document/types.js';
import { segmentsOf } from '../../segment/find.js';
import { lineEnd } from '../../text/lines.js';
import { lineAt } from '../../text/source.js';
import type { Span } from '../../text/span.js';

/** What a block's markup says that its printed text does not, with spans of the file. */
export interface Markup {
  readonly links: readonly Target[];
  readonly images: readonly Target[];
  /** Code between backticks, without them. */
  readonly codes: readonly Target[];
  /** What is set in bold or italics, with its signs. */
  readonly emphasis: readonly Span[];
  /** Whether links are named and their addresses stand elsewhere. */
  readonly hasNames: boolean;
}

/** The address of a link or a picture, or a piece of code, as written. */
export interface Target extends Span {
  readonly text: string;
}

/** Whether a file is Markdown, whose markup is read here; other formats have none of it in their text. */
export function isMarkdown({ source }: Version): boolean {
  return source.places === undefined && /\.(?:md|mdx|markdown|mdown|mkd|rmd|qmd)$/i.test(source.path);
}

const written = new WeakMap<Version, ReadonlyMap<Block, Span>>();

/** The lines on which a block stands, but no farther than to the blocks beside it: where its markup is. */
export function writtenSpan(version: Version, block: Block): Span {
  let spans = written.get(version);
  if (spans === undefined) {
    spans = writtenSpans(version);
    written.set(version, spans);
  }
  return spans.get(block) ?? block;
}

function writtenSpans(version: Version): ReadonlyMap<Block, Span> {
  const { text, lineStarts } = version.source;
  const blocks = [
    ...version.front,
    ...[...segmentsOf(version)].flatMap((segment) => segment.blocks),
    ...version.back,
    ...version.furniture,
  ].sort((one, other) => one.start - other.start);
  const spans = new Map<Block, Span>();
  for (const [at, block] of blocks.entries()) {
    const from = lineStarts[lineAt(lineStarts, block.start)] ?? block.start;
    const to = lineEnd(text, lineStarts, lineAt(lineStarts, Math.max(block.start, block.end - 1)));
    spans.set(block, {
      start: Math.max(from, blocks[at - 1]?.end ?? 0),
      end: Math.min(to, Math.max(block.end, blocks[at + 1]?.start ?? to)),
    });
  }
  return spans;
}

const known = new WeakMap<Block, Markup>();

/** The markup of a block of a Markdown file. */
export function markupOf(version: Version, block: Block): Markup {
  let markup = known.get(block);
  if (markup === undefined) {
    markup = readMarkup(version.source.text, writtenSpan(version, block));
    known.set(block, markup);
  }
  return markup;
}

const signs =
  /\\.|(`+)(?:(?!`)[\s\S]|(?!\1(?!`))`+)*?[^`]\1(?!`)|!?\[|\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?|\]\[[^\]]*\]|\]|<((?:https?|mailto|ftp):[^\s<>]+)>|<[a-z][^<>]*?\b(?:src|href)\s*=\s*["']?([^"'\s<>]*)["']?[^<>]*>|(\*{1,3}|_{1,3})/giu;

/** Reads the signs of a stretch of Markdown from left to right; what does not close counts for nothing. */
function readMarkup(text: string, { start, end }: Span): Markup {
  const links: Target[] = [];
  const images: Target[] = [];
  const codes: Target[] = [];
  const emphasis: Span[] = [];
  const open: boolean[] = [];
  let hasNames = false;
  const set: { readonly sign: string; readonly at: number }[] = [];
  const own = text.slice(start, end);
  for (const match of own.matchAll(signs)) {
    const [whole, ticks, address, angled, attribute, sign] = match;
    const at = start + match.index;
    const found = (target: string): Target => {
      const from = at + whole.indexOf(target);
      return { text: target, start: from, end: from + target.length };
    };
    if (ticks !== undefined) {
      const code = whole.slice(ticks.length, -ticks.length);
      codes.push({ text: code.trim(), start: at, end: at + whole.length });
    } else if (whole.endsWith('[') && !whole.startsWith('\\') && whole.length <= 2) open.push(whole === '![');
    else if (address !== undefined) {
      const opened = open.pop();
      if (opened !== undefined) (opened ? images : links).push(found(address));
    } else if (whole.startsWith('][')) {
      open.pop();
      hasNames = true;
    } else if (whole === ']') open.pop();
    else if (angled !== undefined) links.push(found(angled));
    else if (attribute !== undefined) (/^<img/i.test(whole) ? images : links).push(found(attribute));
    else if (sign !== undefined) {
      const closed = closedBy(set, sign);
      if (closed > 0)
        for (const { at: from } of set.splice(-closed))
          emphasis.push({ start: from, end: at + whole.length });
      else if (isOpening(own, match.index, whole)) set.push({ sign, at });
    }
  }
  return { links, images, codes, emphasis, hasNames };
}

/** How many of the open signs a sign closes: the last, or the last two where it is as long as they are together. */
function closedBy(open: readonly { readonly sign: string }[], sign: string): number {
  const [before, last] = [open.at(-2)?.sign ?? '', open.at(-1)?.sign ?? ''];
  if (last === sign) return 1;
  return before !== '' && (last + before === sign || before + last === sign) ? 2 : 0;
}

/** Whether a sign can begin emphasis: something other than white space follows it. */
function isOpening(text: string, at: number, sign: string): boolean {
  const next = text.charAt(at + sign.length);
  return (
    next !== '' && !/\s/.test(next) && !(sign.startsWith('_') && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))
  );
}
