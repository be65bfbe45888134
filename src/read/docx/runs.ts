import type { XmlAttributes } from '../package/xml.js';
import { isOn } from './names.js';

/** How runs are hidden: asked with the style of a run and that of its paragraph. */
export type IsHidden = (runStyle: string | undefined, paragraphStyle: string | undefined) => boolean;

interface Run {
  hidden: boolean | undefined;
  style: string | undefined;
  /** The text of a run is the mark of a note that the writer has made. */
  isMark: boolean;
}

/** The run that is open, and what its properties say so far. */
export class Runs {
  readonly #isHidden: IsHidden;
  #run: Run | null = null;
  #inProperties = false;

  constructor(isHidden: IsHidden) {
    this.#isHidden = isHidden;
  }

  get inProperties(): boolean {
    return this.#inProperties;
  }

  open(): void {
    this.#run = { hidden: undefined, style: undefined, isMark: false };
  }

  openProperties(): void {
    this.#inProperties = true;
  }

  /** Takes in a property; says whether what stands in it is to be left out. */
  property(name: string, attributes: XmlAttributes): boolean {
    if (this.#run === null) return false;
    if (name === 'w:vanish') this.#run.hidden = isOn(attributes['w:val']);
    else if (name === 'w:rStyle') this.#run.style = attributes['w:val'];
    // What a run was before a change is no property of it.
    return name === 'w:rPrChange';
  }

  closeProperties(): void {
    this.#inProperties = false;
  }

  close(): void {
    this.#run = null;
  }

  /** Takes in the call of a note: where the writer has made its mark, that follows in the same run. */
  call(attributes: XmlAttributes): void {
    const follows = attributes['w:customMarkFollows'];
    if (this.#run !== null && follows !== undefined && isOn(follows)) this.#run.isMark = true;
  }

  /** Whether text that stands here is printed, in a paragraph of a style. */
  isShown(paragraphStyle: string | undefined): boolean {
    if (this.#run?.isMark === true) return false;
    return !(this.#run?.hidden ?? this.#isHidden(this.#run?.style, paragraphStyle));
  }
}
