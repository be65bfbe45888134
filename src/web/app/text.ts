import { h } from './dom.js';

/** Characters that would turn the text around them, or that show nothing: C0, DEL, C1, bidirectional controls (UAX 9). */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Adds a document's text as text. What would turn it around or hide in it is shown by its number instead, so that nothing
 * in a document reaches beyond it.
 */
export function addText(to: Element, text: string): void {
  let from = 0;
  for (const match of text.matchAll(CONTROL)) {
    to.append(text.slice(from, match.index), control(match[0]));
    from = match.index + match[0].length;
  }
  to.append(text.slice(from));
}

function control(character: string): HTMLElement {
  const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return h('span', { class: 'control', dir: 'ltr' }, `U+${number}`);
}

/** For a line of plain text, such as a title: controls left out. */
export function plain(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** Text for comparing: letters without case and accents. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
