import type { InlinePiece } from '../../edit/render.js';
import type { XmlElement } from '../xml-in/tree.js';

/**
 * What a translator put in, without the line ends and indents that a tool wrote around it to make the file pleasant to
 * read; nothing where all is white space.
 */
export function entered(pieces: readonly InlinePiece[]): InlinePiece[] {
  if (pieces.every((piece) => piece.kind === 'text' && piece.text.trim() === '')) return [];
  return pieces.flatMap((piece, at): InlinePiece[] => {
    if (piece.kind !== 'text') return [piece];
    let { text } = piece;
    if (at === 0) text = text.replace(/^[ \t]*[\r\n]\s*/, '');
    if (at === pieces.length - 1) text = text.replace(/[ \t]*[\r\n]\s*$/, '');
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}

/** The content of a `source` or `target` of XLIFF 2.x; `data` are the originals that its unit keeps. */
export function piecesOf2(element: XmlElement | undefined, data: ReadonlyMap<string, string>): InlinePiece[] {
  return joined(element === undefined ? [] : inner2(element, data));
}

function inner2(element: XmlElement, data: ReadonlyMap<string, string>): InlinePiece[] {
  return element.children.flatMap((child): InlinePiece[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }];
    const { name, attributes } = child;
    const original = (reference: string | undefined) => data.get(reference ?? '') ?? '';
    switch (name) {
      case 'pc':
        return [
          code(original(attributes.dataRefStart), '', 'none'),
          ...inner2(child, data),
          code(original(attributes.dataRefEnd), '', 'none'),
        ];
      case 'ph':
      case 'sc':
      case 'ec':
        return [
          code(
            original(attributes.dataRef),
            attributes.equiv ?? '',
            lineOf(attributes.subType, 'hx:break', 'xlf:lb'),
          ),
        ];
      case 'cp':
        return [{ kind: 'text', text: characterOf(attributes.hex) }];
      default:
        // Markers say something about a text that stays.
        return inner2(child, data);
    }
  });
}

/** The content of a `source` or `target` of XLIFF 1.2, where codes hold their originals. */
export function piecesOf1(element: XmlElement | undefined): InlinePiece[] {
  return joined(element === undefined ? [] : inner1(element));
}

function inner1(element: XmlElement): InlinePiece[] {
  return element.children.flatMap((child): InlinePiece[] => {
    if (typeof child === 'string') return [{ kind: 'text', text: child }];
    const { name, attributes } = child;
    switch (name) {
      case 'ph':
      case 'bpt':
      case 'ept':
      case 'it':
        return [
          code(codeText(child), attributes['equiv-text'] ?? '', lineOf(attributes.ctype, 'x-hx-break', 'lb')),
        ];
      case 'x':
      case 'bx':
      case 'ex':
        return [code('', attributes['equiv-text'] ?? '', 'none')];
      default:
        return inner1(child);
    }
  });
}

function codeText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : codeText(child))).join('');
}

type Line = Extract<InlinePiece, { kind: 'code' }>['line'];

function lineOf(given: string | undefined, isBreak: string, isSoft: string): Line {
  return given === isBreak ? 'break' : given === isSoft ? 'soft' : 'none';
}

function code(original: string, shown: string, line: Line): InlinePiece {
  return { kind: 'code', original, shown, line };
}

function characterOf(hex: string | undefined): string {
  const value = Number.parseInt(hex ?? '', 16);
  return value >= 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
}

/** Empty texts dropped, neighbours made one. */
function joined(pieces: readonly InlinePiece[]): InlinePiece[] {
  const kept: InlinePiece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      kept[kept.length - 1] = { kind: 'text', text: last.text + piece.text };
    else if (piece.kind === 'code' || piece.text !== '') kept.push(piece);
  }
  return kept;
}
