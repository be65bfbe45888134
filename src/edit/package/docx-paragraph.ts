import { usualLimits } from '../../read/package/limits.js';
import { type FormedSpan, inForms } from '../forms/form.js';
import { inForm } from './docx-run.js';
import { elementsIn, localName, type PartSpan } from './elements.js';
import { xmlText } from './xml-text.js';

/** What a new paragraph is to be. */
export interface NewParagraph {
  readonly text: string;
  /** Where it is to look otherwise than most of its model. */
  readonly forms: readonly FormedSpan[];
  /** What the document calls its styles of characters inside, by their names. */
  readonly styles: ReadonlyMap<string, string>;
  /** The element that it is to look like, as it stands in its part. */
  readonly model: string;
  /** Without the list of the model: for text that goes on under a number. */
  readonly isUnnumbered: boolean;
  /** Another list than the model's; null for that one. */
  readonly list: { readonly id: number; readonly level: number } | null;
  /** Set where it is put in as a tracked change: the number that the next annotation may have. */
  readonly change: number | null;
}

const told = new Set([
  'pPr',
  'rPr',
  'r',
  't',
  'sectPr',
  'pPrChange',
  'rPrChange',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'numPr',
]);

/**
 * A paragraph of WordprocessingML with the properties of another one, and the run properties of the most of its text.
 * What the model says of sections, changes and identity it does not take over.
 */
export function docxParagraph({
  text,
  forms,
  styles,
  model,
  isUnnumbered,
  list,
  change,
}: NewParagraph): string {
  const tag = /^<([^\s/>]+)/.exec(model)?.[1] ?? 'w:p';
  const prefix = tag.slice(0, tag.length - localName(tag).length);
  const elements = elementsIn({ path: '', name: '', text: model }, told, usualLimits);
  const properties = paragraphProperties(model, elements, prefix, isUnnumbered ? none : list, change);
  const run = runProperties(model, elements);
  const content = inForms(text, forms)
    .map((piece) => {
      const properties = inForm(run, prefix, piece.form, styles);
      return `<${prefix}r>${properties}${textElements(piece.text, prefix)}</${prefix}r>`;
    })
    .join('');
  const marked =
    change === null ? content : `<${prefix}ins ${author(prefix, change + 1)}>${content}</${prefix}ins>`;
  return `<${tag}>${properties}${marked}</${tag}>`;
}

/** How many annotations a tracked paragraph has: its mark and its text. */
export const changesPerParagraph = 2;

function author(prefix: string, id: number): string {
  return `${prefix}id="${id}" ${prefix}author="hexapla"`;
}

function paragraphProperties(
  model: string,
  elements: readonly PartSpan[],
  prefix: string,
  list: NewParagraph['list'],
  change: number | null,
): string {
  const own = elements.find(({ name, start }) => name === 'pPr' && isTopLevel(elements, start));
  const mark =
    own && elements.find((each) => each.name === 'rPr' && isInside(each, own) && !isInChange(each, elements));
  const dropped = elements.filter(
    (each) =>
      own !== undefined &&
      isInside(each, own) &&
      (['sectPr', 'pPrChange', 'rPrChange'].includes(each.name) ||
        (list !== null && each.name === 'numPr') ||
        (['ins', 'del', 'moveFrom', 'moveTo'].includes(each.name) &&
          mark !== undefined &&
          isInside(each, mark))),
  );
  let text = own === undefined ? '' : without(model, own.inner, dropped);
  if (list !== null) text = withList(text, prefix, list);
  if (change !== null) text = withMark(text, prefix, change);
  return text === '' ? '' : `<${prefix}pPr>${text}</${prefix}pPr>`;
}

/** Number 0 switches off the list that a style may have. */
const none = { id: 0, level: 0 };

/** The place of a list is behind the style and what keeps lines together. */
function withList(text: string, prefix: string, { id, level }: typeof none): string {
  const depth = id === 0 ? '' : `<${prefix}ilvl ${prefix}val="${level}"/>`;
  const list = `<${prefix}numPr>${depth}<${prefix}numId ${prefix}val="${id}"/></${prefix}numPr>`;
  const before = ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl'];
  let at = 0;
  // Of the signs of a name of XML the point alone means something else in an expression.
  const written = prefix.replaceAll('.', '\\.');
  for (const name of before) {
    const found = new RegExp(`^<${written}${name}(?:\\s[^>]*)?/>`).exec(text.slice(at));
    if (found !== null) at += found[0].length;
  }
  return text.slice(0, at) + list + text.slice(at);
}

/** The mark of the paragraph is put in, too. */
function withMark(text: string, prefix: string, change: number): string {
  const sign = `<${prefix}ins ${author(prefix, change)}/>`;
  const open = text.lastIndexOf(`<${prefix}rPr>`);
  if (open < 0) return `${text}<${prefix}rPr>${sign}</${prefix}rPr>`;
  const at = open + `<${prefix}rPr>`.length;
  return text.slice(0, at) + sign + text.slice(at);
}

/** The properties of the run with the most text. */
function runProperties(model: string, elements: readonly PartSpan[]): string {
  let best = { length: 0, properties: '' };
  for (const run of elements) {
    if (run.name !== 'r') continue;
    const length = elements
      .filter((each) => each.name === 't' && isInside(each, run))
      .reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
    if (length <= best.length) continue;
    const own = elements.find((each) => each.name === 'rPr' && isInside(each, run));
    const change = own && elements.find((each) => each.name === 'rPrChange' && isInside(each, own));
    const properties = own === undefined ? '' : without(model, own, change === undefined ? [] : [change]);
    best = { length, properties };
  }
  return best.properties;
}

/** Text with what stands for its tabs. */
export function textElements(text: string, prefix: string): string {
  return text
    .split('\t')
    .map((piece) => (piece === '' ? '' : `<${prefix}t xml:space="preserve">${xmlText(piece)}</${prefix}t>`))
    .join(`<${prefix}tab/>`);
}

function isInside(inner: PartSpan, outer: PartSpan): boolean {
  return inner !== outer && inner.start >= outer.start && inner.end <= outer.end;
}

function isTopLevel(elements: readonly PartSpan[], offset: number): boolean {
  return !elements.some(({ start, end }) => start < offset && offset < end);
}

function isInChange(element: PartSpan, elements: readonly PartSpan[]): boolean {
  return elements.some((each) => each.name === 'pPrChange' && isInside(element, each));
}

/** A stretch without some of the elements in it. */
function without(
  model: string,
  { start, end }: { start: number; end: number },
  dropped: readonly PartSpan[],
): string {
  let text = '';
  let at = start;
  for (const each of dropped) {
    if (each.start < at) continue;
    text += model.slice(at, each.start);
    at = each.end;
  }
  return text + model.slice(at, end);
}
