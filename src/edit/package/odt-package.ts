import type { Refusal } from '../refusals.js';
import { bodyForms, type NewLine } from './new-line.js';
import { odtParagraph } from './odt-paragraph.js';
import { type Beside, besides, listsAround, type NewItem, type OdtPlace, placeForItem } from './odt-place.js';
import { OdtStyleNames } from './odt-styles.js';
import type { PackageEditor } from './package-editor.js';
import type { PackageFormat } from './package-format.js';
import type { ParagraphStretch } from './stretches.js';

/** Puts paragraphs and items of lists into an OpenDocument text. */
export const odtPackage: PackageFormat = {
  insert: (editor, after, lines) => {
    const [before, next] = [editor.neighbour(after, -1), editor.neighbour(after, 1)];
    if (before === null && next === null) return nowhere;
    const items: Item[] = [];
    for (const line of lines) {
      const model = modelOf(editor, line, after);
      if (model === null) return nowhere;
      const isCounted = line.model !== null && model.stretch.label > 0;
      const depth = isCounted ? listsAround(editor, model.stretch).length : 0;
      const forms = isCounted ? bodyForms(line) : line.forms;
      const paragraph = odtParagraph(isCounted ? line.body : line.text, model.xml, forms, (form) =>
        stylesOf(editor).nameOf(form),
      );
      const last = items.at(-1);
      // What goes on under a number stands in its item.
      if (line.model === null && last !== undefined) last.paragraphs.push(paragraph);
      else {
        const { ordinal, follower } = line;
        items.push({ model: model.stretch, depth, ordinal, follower, paragraphs: [paragraph] });
      }
    }
    const change = before === null ? null : openChange(editor, before);
    const last = items.at(-1)?.paragraphs;
    if (change !== null && last !== undefined)
      last.push(`${last.pop() ?? ''}`.replace(/(<\/[^>]*>)$/, `${change}$1`));
    let put: Beside['last'] = null;
    for (let from = 0; from < items.length; ) {
      const first = items[from]!;
      let end = from + 1;
      while (first.depth > 0 && (items[end]?.depth ?? 0) >= first.depth) end++;
      const beside: Beside = { before, next, last: put };
      const place: OdtPlace | null =
        first.depth > 0 ? placeForItem(editor, first, beside) : flowPlace(editor, beside);
      if (place === null) return nowhere;
      const text = place.open + nested(items.slice(from, end), first.depth) + place.close;
      editor.add(0, { start: place.at, end: place.at, text });
      put = { at: place.at, item: lastOf(items.slice(from, end), first.depth) };
      from = end;
    }
    return null;
  },
  finish: (editor) => {
    if (!editor.isTracked || editor.inserted === 0) return;
    const { text } = editor.part(0);
    const regions = Array.from({ length: editor.inserted }, (_, at) => regionOf(changeName(at)));
    const known = /<text:tracked-changes[^>]*?(\/?)>/.exec(text);
    const body = /<office:text[^>]*>/.exec(text);
    if (known !== null && known[1] === '') {
      const start = known.index + known[0].length;
      editor.add(0, { start, end: start, text: regions.join('') });
    } else if (body !== null) {
      const start = body.index + body[0].length;
      const own = `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
      editor.add(0, { start, end: start, text: own });
    }
  },
};

const styles = new WeakMap<PackageEditor, OdtStyleNames>();

function stylesOf(editor: PackageEditor): OdtStyleNames {
  const known = styles.get(editor) ?? new OdtStyleNames(editor);
  styles.set(editor, known);
  return known;
}

/** A paragraph of a list, or outside of any, with those that go on in it. */
interface Item extends NewItem {
  readonly paragraphs: string[];
}

/** Items in a row, those that are deeper in lists of their own. The tags around all of them are the place's. */
function nested(items: readonly Item[], depth: number): string {
  let text = '';
  let open = depth;
  for (const [at, item] of items.entries()) {
    if (item.depth > open) text += '<text:list><text:list-item>'.repeat(item.depth - open);
    else if (at > 0)
      text += `${'</text:list-item></text:list>'.repeat(open - item.depth)}</text:list-item><text:list-item>`;
    text += item.paragraphs.join('');
    open = item.depth;
  }
  return text + '</text:list-item></text:list>'.repeat(open - depth);
}

/**
 * What is put in begins with the end of the paragraph before it, where its change begins, and ends in its own last one.
 * Gives the mark that ends it; null where no change is tracked or there is no place for its beginning.
 */
function openChange(editor: PackageEditor, { element }: ParagraphStretch): string | null {
  if (!editor.isTracked) return null;
  const { text } = editor.part(0);
  const end = text.lastIndexOf('</', element.end);
  if (end < element.start) return null;
  const name = changeName(editor.inserted++);
  editor.add(0, { start: end, end, text: `<text:change-start text:change-id="${name}"/>` });
  return `<text:change-end text:change-id="${name}"/>`;
}

function changeName(index: number): string {
  return `hexapla${index + 1}`;
}

/** A date is asked for, and none is known that would be the same in every run. */
function regionOf(id: string): string {
  return `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion><office:change-info><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">hexapla</dc:creator><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">1970-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region>`;
}

/** How far is looked for a paragraph without a number. */
const reach = 40;

function modelOf(
  editor: PackageEditor,
  { model }: NewLine,
  after: number,
): { readonly xml: string; readonly stretch: ParagraphStretch } | null {
  if (model !== null) return editor.modelAt(model);
  let first: ParagraphStretch | null = null;
  for (const step of [-1, 1] as const) {
    let at = after;
    for (let tried = 0; tried < reach; tried++) {
      const one = editor.neighbour(at, step);
      if (one === null) break;
      first ??= one;
      const isHeading = editor.part(0).text.startsWith('<text:h', one.element.start);
      if (one.label === 0 && one.end > one.start && !isHeading) return editor.modelAt(one.start);
      at = step < 0 ? one.start : one.start + 1;
    }
  }
  return first && editor.modelAt(first.start);
}

/** Behind what was put in before, else beside what is there. */
function flowPlace(editor: PackageEditor, { before, next, last }: Beside): OdtPlace | null {
  return last === null ? besides(editor, before, next) : { at: last.at, open: '', close: '' };
}

/** The last of some items that is no deeper than the first. */
function lastOf(items: readonly Item[], depth: number): Item {
  return items.findLast((item) => item.depth === depth) ?? items[0]!;
}

const nowhere: Refusal = {
  message: 'there is no paragraph in the document beside which it could stand',
  remedy: 'put it in by hand',
};
