/** How many classes of edges there are, beginnings and ends alike. */
export const edgeClasses = 22;

const enders: readonly string[] = ['.。．', ',，、', '?？؟', '!！', ':：', ';；', '…⋯', '—–―-', ')）]】'];
const quotes = '"“”„«»「」『』‟〝〞\'’‘`';

const enderOf: ReadonlyMap<string, number> = new Map(
  enders.flatMap((signs, index) => [...signs].map((sign) => [sign, index + 1] as const)),
);

/** The class of a sentence's end: its last sign, and whether a quote closes behind it. */
export function closeClass(sentence: string): number {
  let at = sentence.length - 1;
  let quoted = 0;
  for (; at >= 0; at--) {
    const sign = sentence.charAt(at);
    if (quotes.includes(sign)) quoted = 1;
    else if (!/\s/.test(sign)) break;
  }
  const sign = at < 0 ? 0 : (enderOf.get(sentence.charAt(at)) ?? 0);
  return sign * 2 + quoted;
}

/** The class of a sentence's beginning: a quote, a dash, a bracket, a small letter, a digit or anything else; after a quote what follows it. */
export function openClass(sentence: string): number {
  let at = 0;
  let quoted = 0;
  for (; at < sentence.length; at++) {
    const sign = sentence.charAt(at);
    if (quotes.includes(sign)) quoted = 1;
    else if (!/\s/.test(sign)) break;
  }
  const first = sentence.charAt(at);
  let kind = 0;
  if (/\p{Ll}/u.test(first)) kind = 1;
  else if (/\p{Lu}/u.test(first)) kind = 2;
  else if (/\p{L}/u.test(first)) kind = 2;
  else if (/\p{N}/u.test(first)) kind = 3;
  else if ('—–―-'.includes(first) && first !== '') kind = 4;
  else if ('([（【'.includes(first) && first !== '') kind = 5;
  return kind * 2 + quoted;
}
