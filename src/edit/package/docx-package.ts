import { docxCharacterStyles } from '../forms/docx-forms.js';
import { docxStylesPart } from '../forms/source-forms.js';
import type { Refusal } from '../refusals.js';
import { DocxLists } from './docx-lists.js';
import { changesPerParagraph, docxParagraph } from './docx-paragraph.js';
import { around } from './elements.js';
import { bodyForms, type NewLine } from './new-line.js';
import type { PackageEditor } from './package-editor.js';
import type { PackageFormat } from './package-format.js';

/** Puts paragraphs into a document of WordprocessingML. */
export const docxPackage: PackageFormat = {
  insert: (editor, after, lines) => {
    const place = placeAfter(editor, after);
    if (place === null) return nowhere;
    let text = '';
    for (const line of lines) {
      const model = modelOf(editor, line, after);
      if (model === null) return nowhere;
      const list = listFor(editor, line, place);
      if (list?.edit) editor.addTo(list.edit.part, list.edit);
      const change = editor.isTracked ? nextChange(editor) : null;
      text += docxParagraph({ ...model, styles: stylesOf(editor), list, change });
      editor.inserted++;
    }
    editor.add(0, { start: place, end: place, text });
    return null;
  },
  finish: () => {},
};

const known = new WeakMap<PackageEditor, DocxLists>();

const styles = new WeakMap<PackageEditor, ReadonlyMap<string, string>>();

/** What a document calls its styles of characters inside, by their names. */
function stylesOf(editor: PackageEditor): ReadonlyMap<string, string> {
  let known = styles.get(editor);
  if (known === undefined) {
    const part = docxStylesPart(editor.part(0).name, (name) => editor.partNamed(name));
    known = new Map([...docxCharacterStyles(part)].map(([id, { name }]) => [name, id]));
    styles.set(editor, known);
  }
  return known;
}

/** The list in which a line that is counted has its number at a place; null where that is its model's. */
function listFor(editor: PackageEditor, { model, ordinal, follower }: NewLine, place: number) {
  const found = model === null || ordinal === null ? null : editor.modelAt(model);
  if (found === null || found.stretch.label === 0 || ordinal === null || found.stretch.part !== 0)
    return null;
  const lists = known.get(editor) ?? new DocxLists(editor.part(0), (name) => editor.partNamed(name));
  known.set(editor, lists);
  const next = follower === null ? null : (editor.modelAt(follower)?.stretch.element.start ?? null);
  const own = lists.placeOf(found.stretch.element.start);
  return own === null ? null : lists.choose(place, own, { ordinal, follower: next });
}

/** The end of what comes before, as far out as what follows stands: behind a table, and not in it. */
function placeAfter(editor: PackageEditor, after: number): number | null {
  const [before, next] = [editor.neighbour(after, -1), editor.neighbour(after, 1)];
  const elements = editor.containers(0);
  if (before === null) return next === null ? null : (around(elements, next.element.start)[0]?.start ?? null);
  const chain = around(elements, before.element.start);
  const closed = chain.find(
    ({ start, end }) => next === null || next.element.start < start || next.element.start >= end,
  );
  // A cell stands in a row, where no paragraph does.
  const isFlow = closed !== undefined && closed.name !== 'tr' && closed.name !== 'tc';
  return (isFlow ? closed : chain.at(-1))?.end ?? null;
}

/** What a paragraph is to look like; its text has a number only where the model's is typed. */
function modelOf(editor: PackageEditor, line: NewLine, after: number) {
  const { text, body, model, forms } = line;
  const found = model === null ? null : editor.modelAt(model);
  if (found !== null) {
    const isCounted = found.stretch.label > 0;
    const written = isCounted ? { text: body, forms: bodyForms(line) } : { text, forms };
    return { ...written, model: found.xml, isUnnumbered: false };
  }
  const plain = plainNear(editor, after);
  return plain && { text, forms, model: plain.xml, isUnnumbered: plain.isNumbered };
}

/** How far is looked for a paragraph without a number. */
const reach = 40;

function plainNear(editor: PackageEditor, after: number): { xml: string; isNumbered: boolean } | null {
  let first: { xml: string; isNumbered: boolean } | null = null;
  for (const step of [-1, 1] as const) {
    let at = after;
    for (let tried = 0; tried < reach; tried++) {
      const one = editor.neighbour(at, step);
      if (one === null) break;
      const xml = editor.modelAt(one.start)?.xml ?? '';
      const isHeading = /outlineLvl|pStyle [^>]*(?:heading|title)/i.test(xml);
      if (one.label === 0 && one.end > one.start && !isHeading) return { xml, isNumbered: false };
      first ??= { xml, isNumbered: true };
      at = step < 0 ? one.start : one.start + 1;
    }
  }
  return first;
}

/** Annotations have numbers of their own, each once in the document (ECMA-376 part 1, annotations). */
function nextChange(editor: PackageEditor): number {
  const { text } = editor.part(0);
  let highest = 0;
  for (const [, id] of text.matchAll(/\sw:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  return highest + 1 + editor.inserted * changesPerParagraph;
}

const nowhere: Refusal = {
  message: 'there is no paragraph in the document beside which it could stand',
  remedy: 'put it in by hand',
};
