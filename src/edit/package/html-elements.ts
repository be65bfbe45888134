import type { DefaultTreeAdapterTypes } from 'parse5';
import { isElement, parseHtml } from '../../read/html/parse.js';
import type { PartText } from '../../read/package/xml.js';
import type { PartSpan } from './elements.js';

/** The elements of a page that stand in it, in the order in which they begin. */
export function htmlElementsIn({ path, text }: PartText): PartSpan[] {
  const found: PartSpan[] = [];
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parseHtml(path, text)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    const location = node.sourceCodeLocation;
    if (location?.startTag != null) {
      const { startOffset: start, endOffset: end, startTag, endTag } = location;
      const inner = { start: startTag.endOffset, end: endTag?.startOffset ?? end };
      found.push({ name: node.tagName, start, end, inner });
    }
    for (const child of node.childNodes) open.push(child);
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** A list's tag with the number that it is to begin at. */
export function listTag(tag: string, start: number | null): string {
  const bare = withoutStart(withoutIdentity(tag));
  return start === null || start === 1 ? bare : bare.replace(/^<ol\b/i, (name) => `${name} start="${start}"`);
}

export function withoutStart(tag: string): string {
  return tag.replace(/\sstart\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

/** What may stand once only in a page, and what says the number of one item, is not taken over. */
export function withoutIdentity(tag: string): string {
  return tag.replace(/\s(?:id|name|value|aria-labelledby)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}
