import { type Printed, Printer } from '../../text/printed.js';
import type { Span } from '../../text/span.js';
import { characterOf, type PlacedElement, type PlacedNode, printText } from '../xml-in/placed.js';

/** What stands in the texts of a kind of file beside characters. Names are without prefix. */
export interface InlineTags {
  /** Elements that hold codes of another format, or nothing: none of what is in them is text. */
  readonly codes: ReadonlySet<string>;
  /** Elements around text that are codes themselves: their two tags. */
  readonly pairs: ReadonlySet<string>;
}

/** What was read so far of one text, which may stand in several elements. */
export class TextReader {
  readonly #tags: InlineTags;
  readonly #printer = new Printer();
  readonly #codes: Span[] = [];
  /** Texts of their own inside codes, such as the title of a link. */
  inCodes = 0;

  constructor(tags: InlineTags) {
    this.#tags = tags;
  }

  /** Adds the content of an element. */
  add({ children }: PlacedElement): this {
    for (const child of children) this.#node(child);
    return this;
  }

  /** Adds white space that stands nowhere in the file, at a place. */
  space(text: string, at: number): this {
    this.#printer.add(text, at, 0);
    return this;
  }

  done(): { readonly printed: Printed; readonly codes: readonly Span[] } {
    return { printed: this.#printer.done(), codes: this.#codes };
  }

  #node(node: PlacedNode): void {
    if (node.kind === 'text') {
      printText(this.#printer, node);
      return;
    }
    const { name, start, end, inner } = node;
    if (name === 'cp') {
      const character = characterOf(Number.parseInt(node.attributes.get('hex') ?? '', 16));
      this.#printer.add(character, start, end - start);
    } else if (this.#tags.codes.has(name)) {
      const shown = breakOf(node);
      if (shown === '') this.#codes.push({ start, end });
      else this.#printer.add(shown, start, end - start);
      this.inCodes += textsInside(node);
    } else if (this.#tags.pairs.has(name)) {
      this.#codes.push({ start, end: inner.start });
      this.add(node);
      this.#codes.push({ start: inner.end, end });
    } else this.add(node);
  }
}

/** What a code shows where that is a line end or other white space, as XLIFF says it; '' for any other code. */
function breakOf({ attributes }: PlacedElement): string {
  const shown = attributes.get('equiv') ?? attributes.get('equiv-text') ?? '';
  if (shown !== '' && shown.trim() === '') return shown;
  const kind = attributes.get('subType') ?? attributes.get('ctype') ?? '';
  return /^(?:xlf:)?(?:lb|pb)$/.test(kind) ? '\n' : '';
}

/** Whether an element has no characters but white space that are text. */
export function isBlank(element: PlacedElement, tags: InlineTags): boolean {
  return new TextReader(tags).add(element).done().printed.text.trim() === '';
}

/** How many texts a code has inside that are not blank. */
function textsInside({ children }: PlacedElement): number {
  let count = 0;
  for (const child of children) {
    if (child.kind === 'text') continue;
    count += child.name === 'sub' && hasText(child) ? 1 : textsInside(child);
  }
  return count;
}

function hasText({ children }: PlacedElement): boolean {
  return children.some((child) => (child.kind === 'text' ? child.raw.trim() !== '' : hasText(child)));
}
