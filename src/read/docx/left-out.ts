import type { XmlAttributes } from '../package/xml.js';
import { understood } from './names.js';

/** What is left out with all that is in it, whatever the state. */
const skipped = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:sectPr',
]);

/** Tells the elements that are no part of the text: of the other state, or a choice that is not taken (ECMA-376 part 3). */
export class LeftOutElements {
  readonly #isOriginal: boolean;
  readonly #choices: { taken: boolean }[] = [];

  /** @param isOriginal the text is read as it was before the tracked changes */
  constructor(isOriginal: boolean) {
    this.#isOriginal = isOriginal;
  }

  /** Asked once for each element that begins: of alternatives the first that is understood is taken. */
  has(name: string, attributes: XmlAttributes): boolean {
    if (skipped.has(name)) return true;
    if (name === 'w:del' || name === 'w:moveFrom') return !this.#isOriginal;
    if (name === 'w:ins' || name === 'w:moveTo') return this.#isOriginal;
    if (name === 'mc:Choice') return !this.#takes(attributes.Requires ?? '');
    return name === 'mc:Fallback' && this.#choices.at(-1)?.taken === true;
  }

  openAlternatives(): void {
    this.#choices.push({ taken: false });
  }

  closeAlternatives(): void {
    this.#choices.pop();
  }

  #takes(requires: string): boolean {
    const choice = this.#choices.at(-1);
    const needs = requires.split(/\s+/).filter((need) => need !== '');
    if (choice === undefined || choice.taken || !needs.every((need) => understood.has(need))) return false;
    choice.taken = true;
    return true;
  }
}
