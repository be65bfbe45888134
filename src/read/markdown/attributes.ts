import { slicePrinted } from '../../text/printed.js';
import type { Print } from './block-printer.js';

/** `{#id}`, `{#id .class}` at the end of a heading, as Pandoc, kramdown, Hugo and Docusaurus read them. */
const attributes = /\s*\{[^{}]*#[\w.:-]+[^{}]*\}\s*$/u;

/** A heading without the attributes behind it: no reader sees them. One that is nothing else stays as it is. */
export function withoutAttributes(print: Print): Print {
  const { printed } = print;
  const end = attributes.exec(printed.text)?.index ?? 0;
  return end === 0 ? print : { ...print, printed: slicePrinted(printed, 0, end) };
}
