import type { Block, Remark } from '../../document/types.js';
import type { OpeningNumber } from '../../segment/index.js';
import { sourceStart } from '../../text/printed.js';
import type { Outline } from '../tree.js';

/** Whether a remark is of a line that looks numbered and is text. */
export function isUnread({ kind, data }: Remark): boolean {
  return kind === 'unread-number' && data.read === null;
}

/** By offset, what looks like the number that a sequence lacks, written like the number next to it. */
export function unreadNumbers({ version, nodes }: Outline): Map<number, (block: Block) => OpeningNumber> {
  const found = new Map<number, (block: Block) => OpeningNumber>();
  const remarks = version.remarks.filter(isUnread);
  if (remarks.length === 0) return found;
  const styles = new Map(nodes.map(({ segment }) => [segment.address, segment.enumerator?.style]));
  for (const { span, data } of remarks) {
    const style = styles.get(String(data.address));
    if (style === undefined) continue;
    const number = Number(data.number);
    found.set(span.start, ({ printed }) => ({
      enumerator: {
        ...span,
        label: version.source.text.slice(span.start, span.end),
        ordinal: { number, insert: 0, repeat: 1 },
        style,
        misread: null,
      },
      path: [number],
      body: bodyAfter(printed, span.end),
    }));
  }
  return found;
}

/** Printed index of the text behind a label that ends at an offset, and the sign that closes it. */
function bodyAfter(printed: Block['printed'], end: number): number {
  let body = 0;
  while (body < printed.text.length && sourceStart(printed, body) < end) body++;
  return body + (/^[\p{P}\p{S}\s]*/u.exec(printed.text.slice(body))?.[0].length ?? 0);
}
