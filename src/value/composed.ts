/** A text in NFC, and the way back from its offsets; null where nothing had to change. */
export interface Composed {
  readonly text: string;
  readonly offset: ((at: number) => number) | null;
}

const cluster = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu;

/** Letters and signs that stay as they are, whatever they stand beside: composed Latin, common signs, kana and Han. */
const plain =
  /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A text with its letters and marks composed, so that patterns with composed letters match it. */
export function composed(text: string): Composed {
  if (plain.test(text)) return { text, offset: null };
  const whole = text.normalize('NFC');
  if (whole === text) return { text, offset: null };
  const offsets: number[] = [];
  let joined = '';
  for (const { 0: part, index } of text.matchAll(cluster)) {
    const key = part.normalize('NFC');
    for (let unit = 0; unit < key.length; unit++) offsets.push(index);
    joined += key;
  }
  return { text: joined, offset: (at) => offsets[at] ?? text.length };
}
