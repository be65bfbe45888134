import { usualLimits } from '../../read/package/limits.js';
import { type Form, type FormedSpan, inForms, plain } from '../forms/form.js';
import { elementsIn } from './elements.js';
import { xmlText } from './xml-text.js';

/**
 * A paragraph or heading of OpenDocument with the style of another one, and the span that holds the most of its text.
 *
 * @param styleOf the name of a style of characters for a form
 */
export function odtParagraph(
  text: string,
  model: string,
  forms: readonly FormedSpan[],
  styleOf: (form: Form) => string,
): string {
  const open = /^<([^\s/>]+)([^>]*?)\/?>/.exec(model);
  const [, tag = 'text:p', attributes = ''] = open ?? [];
  const prefix = tag.slice(0, tag.indexOf(':') + 1);
  const kept = attributes.replace(
    /\s+(?:xml:id|text:id|text:restart-numbering|text:start-value|text:cond-style-name)="[^"]*"/g,
    '',
  );
  const written = inForms(text, forms)
    .map((piece, at, all) => {
      const own = odtText(piece.text, prefix, at > 0 && !all[at - 1]?.text.endsWith(' '));
      if (piece.form === plain) return own;
      return `<${prefix}span ${prefix}style-name="${styleOf(piece.form)}">${own}</${prefix}span>`;
    })
    .join('');
  const span = spanTag(model);
  const content = span === '' ? written : `${span}${written}</${prefix}span>`;
  return `<${tag}${kept}>${content}</${tag}>`;
}

/** The start tag of the span with the most text, where it has more than what stands in none. */
function spanTag(model: string): string {
  const spans = elementsIn({ path: '', name: '', text: model }, new Set(['span']), usualLimits);
  let best = { length: 0, tag: '' };
  let inSpans = 0;
  for (const { start, inner } of spans) {
    const length = model.slice(inner.start, inner.end).replace(/<[^>]*>/g, '').length;
    inSpans += length;
    if (length > best.length) best = { length, tag: model.slice(start, inner.start) };
  }
  const all = model.replace(/<[^>]*>/g, '').length;
  return best.length > all - inSpans ? best.tag : '';
}

/** Text with what stands for its tabs and for more than one space in a row, or one at the beginning of a paragraph. */
function odtText(text: string, prefix: string, goesOn: boolean): string {
  return xmlText(text)
    .replace(goesOn ? /( ) +/g : /(^| ) +/g, (spaces, first: string) => {
      const count = spaces.length - first.length;
      return `${first}<${prefix}s${count === 1 ? '' : ` ${prefix}c="${count}"`}/>`;
    })
    .replaceAll('\t', `<${prefix}tab/>`);
}
