import { type FormedSpan, inForms, inOrder, type Look } from '../forms/form.js';
import { xmlText } from './xml-text.js';

/** The elements for a look: what it means, and what it looks like. */
const elements: Readonly<Record<Look, readonly [meaning: string, look: string]>> = {
  bold: ['strong', 'b'],
  italic: ['em', 'i'],
  underline: ['u', 'u'],
  strike: ['s', 's'],
  superscript: ['sup', 'sup'],
  subscript: ['sub', 'sub'],
};

/** Text as a page has it, with elements for its forms: of two that look alike the one of the kind that the page has. */
export function formedHtml(text: string, forms: readonly FormedSpan[], page: string): string {
  const kind = /<[bi][\s>]/i.test(page) && !/<(?:strong|em)[\s>]/i.test(page) ? 1 : 0;
  return inForms(text, forms)
    .map((piece) => {
      const looks = inOrder([...piece.form.looks, ...(piece.form.style?.looks ?? [])]);
      const names = looks.map((look) => elements[look][kind]);
      const open = names.map((name) => `<${name}>`).join('');
      const close = [...names].reverse().map((name) => `</${name}>`);
      return open + xmlText(piece.text) + close.join('');
    })
    .join('');
}
