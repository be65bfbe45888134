import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { sentenceSpans } from '../../segment/index.js';
import { carriedForms, mostlyIn } from './carried.js';
import { type Form, type FormedSpan, formKey, inOrder, plain } from './form.js';
import type { SourceForms } from './source-forms.js';

/** A paragraph that is put in, as it is to be written. */
export interface Line {
  readonly text: string;
  /** The same without its number. */
  readonly body: string;
}

/** Carries the forms of a source's paragraphs over to their translations. */
export class LineForms {
  readonly #source: Version;
  readonly #language: string;
  readonly #forms: SourceForms;

  constructor(source: Version, language: string, forms: SourceForms) {
    this.#source = source;
    this.#language = language;
    this.#forms = forms;
  }

  /**
   * Where a paragraph is to look otherwise than the one that it is made like.
   *
   * @param own the paragraph of the source that it translates
   * @param like the paragraph of the source that the one it is made like translates; null where none is known
   */
  of({ text, body }: Line, own: Block, like: Block | null): FormedSpan[] {
    const label = text.length - body.length;
    const source = this.#formed(own);
    const carried = carriedForms(source, { text: body, sentences: this.#sentences(body, this.#language) });
    const whole = added(mostlyIn(source), like === null ? null : mostlyIn(this.#formed(like)));
    const spans = [
      ...this.#labelForm(own, label, mostlyIn(source)),
      ...carried.map(({ start, end, form }) => ({ start: start + label, end: end + label, form })),
    ];
    return whole === plain ? spans : filledUp(spans, whole, label, text.length);
  }

  #formed({ printed, body }: Block) {
    const text = printed.text.slice(body);
    return {
      text,
      forms: this.#forms.of(printed, body),
      sentences: this.#sentences(text, this.#source.language),
    };
  }

  #sentences(text: string, language: string) {
    return sentenceSpans(text, localeOf(language));
  }

  /** A number that is typed looks as that of the source does, where that stands out from its text. */
  #labelForm({ printed, body }: Block, length: number, text: Form): FormedSpan[] {
    if (length === 0 || body === 0) return [];
    const form = mostlyIn({ text: printed.text.slice(0, body), forms: this.#forms.of(printed, 0, body) });
    const isAlike = form === plain || formKey(form) === formKey(text);
    return isAlike ? [] : [{ start: 0, end: length, form }];
  }
}

/** What a paragraph as a whole has beside another one. */
function added(own: Form, like: Form | null): Form {
  if (like === null || formKey(own) === formKey(like)) return plain;
  const looks = inOrder(own.looks.filter((look) => !like.looks.includes(look)));
  const style = own.style?.name === like.style?.name ? null : own.style;
  return looks.length === 0 && style === null ? plain : { looks, style };
}

/** With what is in no form yet in one. */
function filledUp(spans: readonly FormedSpan[], form: Form, from: number, to: number): FormedSpan[] {
  const all: FormedSpan[] = [];
  let at = from;
  for (const span of spans) {
    if (span.start > at) all.push({ start: at, end: span.start, form });
    all.push(span);
    at = Math.max(at, span.end);
  }
  return at < to ? [...all, { start: at, end: to, form }] : all;
}
