import type { PackageLimits } from '../../read/package/limits.js';
import { type PartText, walkXml } from '../../read/package/xml.js';
import type { Span } from '../../text/span.js';

/** An element of a part, by its name as it is written there. */
export interface PartSpan extends Span {
  /** Without its prefix. */
  readonly name: string;
  /** Right after its start tag, and where its end tag begins. */
  readonly inner: Span;
}

/** The elements of a part that have certain names, in the order in which they begin. */
export function elementsIn(part: PartText, names: ReadonlySet<string>, limits: PackageLimits): PartSpan[] {
  const found: (PartSpan | null)[] = [];
  const open: { name: string; start: number; tagEnd: number; at: number }[] = [];
  walkXml(part, {}, limits, {
    open: (raw, _attributes, start, tagEnd) => {
      const name = localName(raw);
      const at = names.has(name) ? found.push(null) - 1 : -1;
      open.push({ name, start, tagEnd, at });
    },
    close: (_raw, closing, end) => {
      const element = open.pop();
      if (element === undefined || element.at < 0) return;
      const { name, start, tagEnd, at } = element;
      // An empty element has no end tag of its own.
      const inner = { start: tagEnd, end: Math.max(tagEnd, Math.min(closing, end)) };
      found[at] = { name, start, end, inner: closing < tagEnd ? { start: tagEnd, end: tagEnd } : inner };
    },
    text: () => {},
  });
  return found.filter((element) => element !== null);
}

/** Those of some elements that a place is in, the outermost first. */
export function around(elements: readonly PartSpan[], offset: number): PartSpan[] {
  return elements.filter(({ start, end }) => start <= offset && offset < end);
}

export function localName(raw: string): string {
  return raw.slice(raw.lastIndexOf(':') + 1);
}
