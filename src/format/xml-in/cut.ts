import { SaxesParser } from 'saxes';
import { InputError } from '../../text/errors.js';
import type { Point } from '../../text/span.js';
import { Ampersands } from './ampersands.js';
import { innerScope, isForeign, type Namespaces, namespaceOf, noNamespaces } from './namespaces.js';

/** What is met in a file, in order: elements that were asked for as a whole, and the tags around them. */
export type Met =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  /** `text` is the element as it stands in the file, `offset` its place in the decoded text. */
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly text: string;
      readonly offset: number;
      readonly line: number;
      /** Namespaces that are declared around it. */
      readonly scope: Namespaces;
    };

/** An element that was cut out of a file. */
export type Cut = Extract<Met, { kind: 'element' }>;

/** No file that people exchange nests deeper; one that does is out to exhaust the reader. */
const deepest = 200;

/**
 * Cuts the elements with certain names out of an XML file, one at a time, and checks that the whole file is
 * well-formed. Names are without prefix; what belongs to another namespace than the root is neither cut nor met, nor is
 * what it holds. Nothing outside the file is read, and no entity but XML's own five is known.
 * Memory is that of the largest element. Throws InputError with line and column.
 *
 * @param chunks the decoded text
 */
export function* cutElements(
  path: string,
  chunks: Iterable<string>,
  names: ReadonlySet<string>,
): Generator<Met> {
  const cutter = new Cutter(path, names);
  for (const chunk of chunks) {
    cutter.write(chunk);
    yield* cutter.take();
  }
  cutter.close();
  yield* cutter.take();
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

class Cutter {
  readonly #path: string;
  readonly #names: ReadonlySet<string>;
  readonly #parser = new SaxesParser();
  #met: Met[] = [];
  #depth = 0;
  /** Depth, offset and line of the element that is being cut. */
  #cut: { depth: number; offset: number; line: number; scope: Namespaces } | null = null;
  /** Namespaces of the elements that are open outside a cut, the innermost last. */
  readonly #scopes: Namespaces[] = [];
  #root: string | null = null;
  /** Depth of the element of another namespace in which all is passed over; 0 for none. */
  #foreign = 0;
  /** Text from `base` on that may still be needed. */
  #buffer = '';
  #base = 0;
  #rootSeen = false;
  readonly #ampersands = new Ampersands();
  /** Up to where all is read without a fault. */
  #read = 0;

  constructor(path: string, names: ReadonlySet<string>) {
    this.#path = path;
    this.#names = names;
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw this.#broken(plainMessage(error.message));
    });
    // What is read as a whole may hold any character.
    for (const kind of ['comment', 'cdata', 'processinginstruction'] as const) {
      parser.on(kind, () => {
        this.#read = parser.position;
      });
    }
    parser.on('doctype', (text) => this.#doctype(text));
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', ({ name }) => this.#close(name));
  }

  write(chunk: string): void {
    this.#buffer += chunk;
    const { line, column, position } = this.#parser;
    this.#ampersands.add(chunk, { line, column: column + 1, offset: position });
    this.#parser.write(chunk);
    this.#forget();
  }

  close(): void {
    this.#parser.close();
    if (!this.#rootSeen) throw this.#fault('there is no element in the file', 'give an XML file');
  }

  take(): Met[] {
    const met = this.#met;
    this.#met = [];
    return met;
  }

  #doctype(text: string): void {
    if (/<!ENTITY/i.test(text)) {
      throw this.#fault(
        'the file declares entities of its own',
        'take the declarations out: they can be an attack',
      );
    }
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.#rootSeen = true;
    this.#read = this.#parser.position;
    this.#depth++;
    if (this.#depth > deepest) {
      throw this.#fault(
        `elements are nested more than ${deepest} deep`,
        'this is no file that tools exchange',
      );
    }
    if (this.#cut !== null || this.#foreign > 0) return;
    const around = this.#scopes.at(-1) ?? noNamespaces;
    const scope = innerScope(around, attributes);
    const namespace = namespaceOf(name, scope);
    this.#root ??= namespace;
    if (isForeign(namespace, this.#root)) {
      this.#foreign = this.#depth;
      return;
    }
    const local = localName(name);
    const offset = this.#tagStart();
    const line = this.#lineOf(offset);
    if (this.#names.has(local)) this.#cut = { depth: this.#depth, offset, line, scope: around };
    else {
      this.#scopes.push(scope);
      this.#met.push({ kind: 'open', name: local, attributes, line });
    }
  }

  #close(name: string): void {
    this.#read = this.#parser.position;
    const cut = this.#cut;
    if (this.#foreign > 0) {
      if (this.#foreign === this.#depth) this.#foreign = 0;
    } else if (cut === null) {
      this.#scopes.pop();
      this.#met.push({ kind: 'close', name: localName(name) });
    } else if (cut.depth === this.#depth) {
      const text = this.#buffer.slice(cut.offset - this.#base, this.#parser.position - this.#base);
      const { offset, line, scope } = cut;
      this.#met.push({ kind: 'element', name: localName(name), text, offset, line, scope });
      this.#cut = null;
    }
    this.#depth--;
  }

  /** The line in which the tag begins that has just ended. */
  #lineOf(offset: number): number {
    const tag = this.#buffer.slice(offset - this.#base, this.#parser.position - this.#base);
    return this.#parser.line - (tag.match(/\r\n?|\n/g)?.length ?? 0);
  }

  /** Where the tag that has just ended begins: no attribute holds a `<`. */
  #tagStart(): number {
    return this.#base + this.#buffer.lastIndexOf('<', this.#parser.position - this.#base - 1);
  }

  /** Lets go of what no element needs any more; the last piece stays, since a tag may have begun in it. */
  #forget(): void {
    const needed = this.#cut?.offset ?? this.#base + Math.max(0, this.#buffer.lastIndexOf('<'));
    if (needed - this.#base < this.#buffer.length / 2) return;
    this.#buffer = this.#buffer.slice(needed - this.#base);
    this.#base = needed;
  }

  /** A fault of the XML; a stray `&` is told where it stands, not where the parser gave up looking for its end. */
  #broken(message: string): InputError {
    const stray = this.#ampersands.after(this.#read);
    if (stray === null)
      return this.#fault(`not well-formed: ${message}`, 'mend the file, or export it again');
    return this.#fault('not well-formed: “&” begins no reference', 'write “&amp;” for it', stray);
  }

  #fault(message: string, remedy: string, place?: Point): InputError {
    const { line, column, position } = this.#parser;
    const here = { line, column: column + 1, offset: position };
    return new InputError({ path: this.#path, place: place ?? here, message, remedy });
  }
}

/** The parser's message without the place, which is said apart, and without the text of the file. */
function plainMessage(message: string): string {
  return (message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').split('\n')[0] ?? '').replace(/\.$/, '').slice(0, 200);
}
