import type { CodeToken, Token } from '../../edit/content.js';

/** A piece of an inline content: text, a code that stands alone, or one end of a pair. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'alone'; readonly code: CodeToken; readonly number: number }
  | { readonly kind: 'open' | 'close'; readonly code: CodeToken; readonly number: number };

/** Gives the codes of a unit their numbers; a translation's codes get those of their like in the source. */
export class CodeNumbers {
  #next = 1;
  readonly #free = new Map<string, number[]>();

  /** Numbers for a stretch of the source. */
  source(tokens: readonly Token[]): Inline[] {
    return this.#numbered(tokens, (key) => {
      const number = this.#next++;
      const known = this.#free.get(key);
      if (known === undefined) this.#free.set(key, [number]);
      else known.push(number);
      return number;
    });
  }

  /** Numbers for a stretch of the target: to be asked for when all of the source has its own. */
  target(tokens: readonly Token[]): Inline[] {
    return this.#numbered(tokens, (key) => this.#free.get(key)?.shift() ?? this.#next++);
  }

  #numbered(tokens: readonly Token[], numberOf: (key: string) => number): Inline[] {
    const atoms = tokens.flatMap(atomsOf);
    const partners = partnersOf(atoms);
    const numbers = new Map<number, number>();
    return atoms.map((token, at): Inline => {
      if (token.kind === 'text') return { kind: 'text', text: token.text };
      const partner = partners.get(at);
      if (partner === undefined) return { kind: 'alone', code: token, number: numberOf(token.original) };
      if (partner < at) return { kind: 'close', code: token, number: numbers.get(partner)! };
      const closing = atoms[partner] as CodeToken;
      const number = numberOf(`${token.original}\0${closing.original}`);
      numbers.set(at, number);
      return { kind: 'open', code: token, number };
    });
  }
}

/** Markup that goes in pairs, as Markdown and HTML write it; anything else is one piece. */
const atom =
  /!?\[|\]\([^\s()]*(?: "[^"]*")?\)|\]\[[^\]]*\]|\]|<\/?[A-Za-z][^<>]*>|\*{1,3}|_{1,3}|~~|`+|[^![\]<*_~`]+|./gs;

/** `**[` as two codes. What prints something, or ends a line, stays whole. */
function atomsOf(token: Token): Token[] {
  if (token.kind === 'text' || token.shown !== '' || token.line !== 'none') return [token];
  return [...token.original.matchAll(atom)].map((found) => ({
    ...token,
    original: found[0],
    start: token.start + found.index,
    end: token.start + found.index + found[0].length,
  }));
}

/** By index of a code the index of its partner. Pairs nest and never cross. */
function partnersOf(atoms: readonly Token[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: { at: number; closes: string }[] = [];
  atoms.forEach((token, at) => {
    if (token.kind === 'text' || token.shown !== '' || token.line !== 'none') return;
    const sign = closingSign(token.original);
    const found = sign === null ? -1 : open.findLastIndex(({ closes }) => closes === sign);
    if (found >= 0) {
      const { at: partner } = open[found]!;
      partners.set(partner, at);
      partners.set(at, partner);
      // What was opened inside and never closed stands alone.
      open.length = found;
      return;
    }
    const closes = openingSign(token.original);
    if (closes !== null && open.length < deepest) open.push({ at, closes });
  });
  return partners;
}

/** More marks than this are never open at once in a sentence; it bounds the search for a partner. */
const deepest = 64;

function openingSign(original: string): string | null {
  if (/^[*_~`]+$/.test(original)) return original;
  if (original === '[' || original === '![') return '[]';
  const tag = /^<([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*)?>$/.exec(original);
  return tag === null || original.endsWith('/>') ? null : `<${tag[1]!.toLowerCase()}>`;
}

function closingSign(original: string): string | null {
  if (/^[*_~`]+$/.test(original)) return original;
  if (original.startsWith(']')) return '[]';
  const tag = /^<\/([A-Za-z][A-Za-z0-9-]*)\s*>$/.exec(original);
  return tag === null ? null : `<${tag[1]!.toLowerCase()}>`;
}
