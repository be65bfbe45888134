import type { XmlAttributes } from '../package/xml.js';
import type { OdtParagraph } from './paragraph.js';

/** What was put in and taken out while changes were tracked (ODF 1.2 part 1). */
export class TrackedText {
  readonly #isOriginal: boolean;
  readonly #deleted = new Map<string, OdtParagraph[]>();
  readonly #insertions = new Set<string>();
  readonly #dropping = new Set<string>();
  #region: string | null = null;

  constructor(isOriginal: boolean) {
    this.#isOriginal = isOriginal;
  }

  get isInRegion(): boolean {
    return this.#region !== null;
  }

  /** Whether what stands here is to be left out. */
  get isDropping(): boolean {
    return this.#dropping.size > 0;
  }

  /** Takes in an element that begins: a region that is told of, or a mark in the text. */
  mark(name: string, attributes: XmlAttributes): void {
    const id = attributes['text:change-id'] ?? '';
    if (name === 'text:changed-region') this.#region = attributes['xml:id'] ?? attributes['text:id'] ?? '';
    else if (name === 'text:insertion' && this.#region !== null) this.#insertions.add(this.#region);
    else if (name === 'text:change-start' && this.#isOriginal && this.#insertions.has(id))
      this.#dropping.add(id);
    else if (name === 'text:change-end') this.#dropping.delete(id);
  }

  closeRegion(): void {
    this.#region = null;
  }

  addDeleted(paragraph: OdtParagraph): void {
    const region = this.#region ?? '';
    this.#deleted.set(region, [...(this.#deleted.get(region) ?? []), paragraph]);
  }

  deleted(id: string): readonly OdtParagraph[] {
    return this.#isOriginal ? (this.#deleted.get(id) ?? []) : [];
  }
}
