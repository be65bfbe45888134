/** The content controls that are open, and whether one of them holds a table of contents. */
export class ContentsControls {
  readonly #open: boolean[] = [];

  get isInside(): boolean {
    return this.#open.includes(true);
  }

  open(): void {
    this.#open.push(false);
  }

  close(): void {
    this.#open.pop();
  }

  /** The gallery that the innermost control says it was taken from. */
  gallery(name: string | undefined): void {
    if (name === 'Table of Contents' && this.#open.length > 0) this.#open[this.#open.length - 1] = true;
  }
}
