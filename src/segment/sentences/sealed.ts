import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';
import { isBlankCode } from '../../text/normal.js';
import type { Span } from '../../text/span.js';

/** Titles: nothing ends between these marks (GB/T 15834). */
const titles: Readonly<Record<string, string>> = { '《': '》', '〈': '〉' };
const brackets: Readonly<Record<string, string>> = {
  ...{ '(': ')', '（': '）', '[': ']', '［': '］', '【': '】', '〔': '〕', '{': '}' },
};
/** What stands between two signs and is longer was left open by mistake, or is no phrase. */
const longest = { title: 200, bracket: 300, quote: 60 };

interface Pair {
  readonly close: string;
  readonly kind: keyof typeof longest;
}

interface SealingSigns {
  /** Global: every sign that opens or closes, and line ends. */
  readonly any: RegExp;
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly ends: ReadonlySet<string>;
}

const signsOf = remembered(({ quotes, sentences }: Locale): SealingSigns => {
  const pairs = new Map<string, Pair>();
  const put = (kind: Pair['kind'], list: Iterable<readonly [string, string]>) => {
    for (const [open, close] of list) pairs.set(open, { close, kind });
  };
  put('quote', quotes.filter(isOneWay));
  put('bracket', Object.entries(brackets));
  put('title', Object.entries(titles));
  const all = [...pairs].flatMap(([open, { close }]) => [open, close]);
  const any = new RegExp(`[${all.map((sign) => `\\${sign}`).join('')}\\n\\u2028\\u2029]`, 'g');
  return { any, pairs, ends: new Set(sentences.ends) };
});

/** Whether a pair of quotes is told apart from all others of its language, and is no apostrophe. */
function isOneWay(
  [open, close]: readonly [string, string],
  _: number,
  all: readonly (readonly [string, string])[],
) {
  if (open === close || close === '’') return false;
  return !all.some(([other, end]) => other === close || end === open);
}

/**
 * Stretches in which no sentence ends: titles in their marks, and short asides and quotations that do not end in a stop
 * themselves, so that the sentence around them goes on: `(see Fig. 5)`, `他说（真的！我发誓）他会来`. Ascending and disjoint.
 */
export function sealedSpans(text: string, locale: Locale): Span[] {
  const { any, pairs, ends } = signsOf(locale);
  const spans: Span[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  any.lastIndex = 0;
  for (let found = any.exec(text); found !== null; found = any.exec(text)) {
    const [sign] = found;
    const { index } = found;
    const inner = open.at(-1);
    const pair = inner === undefined ? undefined : pairs.get(inner.sign);
    if (/\s/.test(sign)) open.length = 0;
    else if (inner !== undefined && pair?.close === sign) {
      open.pop();
      if (isSealed(text, inner.at, index, pair.kind, ends)) put(spans, { start: inner.at, end: index });
    } else if (pairs.has(sign)) open.push({ sign, at: index });
  }
  return spans;
}

/** Adds a span; those inside it are a part of it. */
function put(spans: Span[], span: Span): void {
  while ((spans.at(-1)?.start ?? -1) > span.start) spans.pop();
  spans.push(span);
}

function isSealed(
  text: string,
  from: number,
  to: number,
  kind: Pair['kind'],
  ends: ReadonlySet<string>,
): boolean {
  if (to - from > longest[kind]) return false;
  if (kind === 'title') return true;
  let last = to - 1;
  while (last > from && isBlankCode(text.charCodeAt(last))) last--;
  if (ends.has(text.charAt(last))) return false;
  return kind === 'bracket' || !ends.has(text.charAt(to + 1));
}
