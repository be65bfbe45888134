import { relationshipsOf } from '../../read/docx/parts.js';
import { usualLimits } from '../../read/package/limits.js';
import type { PartText } from '../../read/package/xml.js';
import { type Places, partPlace } from '../../text/places.js';
import { type Printed, sourceStart } from '../../text/printed.js';
import { docxCharacterStyles, docxForms } from './docx-forms.js';
import { type Form, type FormedSpan, formKey, plain } from './form.js';
import { htmlForms } from './html-forms.js';
import { odtForms, odtTextStyles } from './odt-forms.js';

/** Gives a part of a document by its name; null where there is none. */
export type PartOf = (name: string) => PartText | null;

/** In which form each stretch of a document's text stands. */
export class SourceForms {
  readonly #places: Places;
  readonly #part: PartOf;
  readonly #known = new Map<number, readonly FormedSpan[]>();

  constructor(places: Places, part: PartOf) {
    this.#places = places;
    this.#part = part;
  }

  /** The forms of what is printed from an index on, by the index from there; what is plain is left out. */
  of(printed: Printed, from = 0, to = printed.text.length): FormedSpan[] {
    const spans: (FormedSpan & { end: number })[] = [];
    for (let at = from; at < to; at++) {
      const form = this.#formAt(sourceStart(printed, at));
      const last = spans.at(-1);
      if (form === plain) continue;
      if (last !== undefined && last.end === at - from && formKey(last.form) === formKey(form)) last.end++;
      else spans.push({ start: at - from, end: at - from + 1, form });
    }
    return spans;
  }

  #formAt(offset: number): Form {
    const place = partPlace(this.#places, offset);
    return place === null ? plain : formAt(this.#formsOf(place.part), place.offset);
  }

  #formsOf(index: number): readonly FormedSpan[] {
    let forms = this.#known.get(index);
    if (forms === undefined) {
      const part = this.#part(this.#places.parts[index]?.name ?? '');
      forms = part === null ? [] : formsIn(this.#places.format, part, this.#part);
      this.#known.set(index, forms);
    }
    return forms;
  }
}

function formsIn(format: string, part: PartText, partOf: PartOf): readonly FormedSpan[] {
  if (format === 'docx') return docxForms(part, docxCharacterStyles(docxStylesPart(part.name, partOf)));
  return format === 'odt' ? odtForms(part, odtTextStyles(partOf('styles.xml'))) : htmlForms(part);
}

/** The part with the styles of a document of WordprocessingML; null where it has none. */
export function docxStylesPart(main: string, text: PartOf): PartText | null {
  const styles = relationshipsOf({ text, limits: usualLimits }, main).find(({ kind }) => kind === 'styles');
  return styles?.target == null ? null : text(styles.target);
}

/** The form at an offset in a part. */
function formAt(forms: readonly FormedSpan[], offset: number): Form {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (forms[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = forms[low - 1];
  return found !== undefined && offset < found.end ? found.form : plain;
}
