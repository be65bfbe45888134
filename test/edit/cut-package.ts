import type { Segment, Version } from '../../src/document/types.js';
import { applyEdits } from '../../src/edit/edits.js';
import { elementsIn, type PartSpan } from '../../src/edit/package/elements.js';
import { htmlElementsIn } from '../../src/edit/package/html-elements.js';
import { type ParagraphStretch, stretch } from '../../src/edit/package/stretches.js';
import { withEntries } from '../../src/edit/package/zip-copy.js';
import { usualLimits } from '../../src/read/package/limits.js';
import { PackageParts } from '../../src/read/package/parts.js';

/** What goes when all paragraphs in it go. */
const holders = new Set([
  ...['p', 'h', 'tbl', 'tr', 'sdt', 'table', 'table-row', 'list', 'list-item', 'section'],
  ...['li', 'ol', 'ul', 'dl', 'dd', 'dt', 'div', 'blockquote', 'article', 'figure', 'pre', 'tr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'thead', 'tbody'],
]);

/**
 * A document without a segment: as someone takes it out in its program, with the lists and tables that only it fills, and
 * nothing else. Null where it begins or ends amid a paragraph.
 */
export function cutOut(version: Version, bytes: Uint8Array, segment: Segment): Uint8Array | null {
  const { source } = version;
  const { places } = source;
  if (places === undefined) return null;
  const all: ParagraphStretch[] = [];
  for (let index = 0; ; index++) {
    const one = stretch(places, source.text.length, index);
    if (one === null) break;
    if (one.part === 0) all.push(one);
  }
  const own = all.filter(({ start }) => start >= segment.start && start < segment.end);
  if (own[0]?.start !== segment.start || (own.at(-1)?.end ?? 0) < segment.end) return null;
  if (places.format === 'html') {
    const page = new TextDecoder().decode(bytes);
    const spans = spansOf(own, all, htmlElementsIn({ path: source.path, name: '', text: page }));
    return Buffer.from(
      without(
        page,
        spans.map((span) => withBreak(page, span)),
      ),
    );
  }
  const parts = new PackageParts(source.path, bytes);
  const part = parts.text(places.parts[0]?.name ?? '');
  if (part === null) return null;
  const spans = spansOf(own, all, elementsIn(part, holders, usualLimits));
  const changed = new Map([[part.name, Buffer.from(without(part.text, spans))]]);
  return withEntries(parts.archive, changed);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The outermost elements whose paragraphs all go. */
function spansOf(
  own: readonly ParagraphStretch[],
  all: readonly ParagraphStretch[],
  elements: readonly PartSpan[],
): Stretch[] {
  const gone = new Set(own);
  const full = elements.filter(({ name, start, end }) => {
    const inside = all.filter(({ element }) => element.start >= start && element.end <= end);
    return holders.has(name) && inside.length > 0 && inside.every((one) => gone.has(one));
  });
  const spans: Stretch[] = [];
  for (const span of [...full, ...own.map(({ element }) => element)]) {
    if (!spans.some(({ start, end }) => start <= span.start && span.end <= end)) spans.push(span);
  }
  return spans.sort((one, other) => one.start - other.start);
}

/** With the line that it stands on alone; where it is a line of a paragraph, with the break behind it. */
function withBreak(page: string, { start, end }: Stretch): Stretch {
  const isElement = page[start] === '<' && page[end - 1] === '>';
  const line = /(?:^|\n)[ \t]*$/.exec(page.slice(0, start))?.[0];
  if (isElement && line !== undefined && /^\r?\n/.test(page.slice(end)))
    return { start: start - line.length, end };
  if (isElement) return { start, end };
  const after = /^\s*<br\s*\/?>\s*/i.exec(page.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length };
  const before = /\s*<br\s*\/?>\s*$/i.exec(page.slice(0, start))?.[0] ?? '';
  return { start: start - before.length, end };
}

function without(text: string, spans: readonly Stretch[]): string {
  return applyEdits(
    text,
    spans.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
