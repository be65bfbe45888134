/** What an accuracy figure was made from, for the line that is printed with it (as sacrebleu does, Post 2018). */
export interface SignatureParts {
  readonly version: string;
  /** What was run, such as `beads` or `gale-church`. */
  readonly method: string;
  /** Settings that change the result. */
  readonly options?: Readonly<Record<string, string>>;
  /** Hexadecimal SHA-256 of the data, of which the beginning is printed. */
  readonly sha256: string;
}

const shownDigits = 12;

/** `hexapla:0.1.0|method:beads|lexicon:batch|data:0123456789ab`. */
export function printSignature({ version, method, options = {}, sha256 }: SignatureParts): string {
  const settings = Object.entries(options).map(([name, value]) => `|${name}:${value}`);
  return `hexapla:${version}|method:${method}${settings.join('')}|data:${sha256.slice(0, shownDigits)}`;
}
