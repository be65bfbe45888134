/**
 * Fields that are open: a code, then a result, each between signs (ECMA-376 part 1, `fldChar`). What is printed is the
 * result; a field in the code of another one shows nothing.
 */
export class Fields {
  readonly #open: ('code' | 'result')[] = [];

  sign(type: string): void {
    if (type === 'begin') this.#open.push('code');
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
    else if (type === 'end') this.#open.pop();
  }

  /** Whether text that stands here is printed. */
  get isShown(): boolean {
    return !this.#open.includes('code');
  }

  /** A code that is still open where its paragraph ends was never closed: it may not swallow the document. */
  endParagraph(): void {
    while (this.#open.at(-1) === 'code') this.#open.pop();
  }
}
