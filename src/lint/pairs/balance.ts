import type { Rule } from '../types.js';
import { shorten } from '../wording.js';
import { bodySpan, proseText, textPairsOf } from './pairs.js';
import { pairReport } from './reports.js';

/** What a rule about signs in pairs is made of. */
interface BalanceSettings {
  readonly id: string;
  readonly summary: string;
  readonly category: string;
  readonly name: string;
  /** Opening and closing signs; where both are one, every other one closes. */
  readonly pairs: readonly (readonly [string, string])[];
  /** What a sign counts as. */
  readonly fold: (sign: string) => string;
}

/**
 * A rule for signs that stand in pairs: in a paragraph whose counterpart in the source has all of its own in pairs, one
 * is alone. The source by itself is never at fault: a quotation may run on through paragraphs, and `a)` opens a list.
 */
export function balanceRule({ id, summary, category, name, pairs, fold }: BalanceSettings): Rule {
  const isSign = signsOf(pairs, fold);
  const closing = new Map(pairs.map(([open, close]) => [close, open]));
  return {
    id,
    summary,
    severity: 'warn',
    category,
    options: {},
    optionHelp: {},
    *check(alignment) {
      for (const pair of textPairsOf(alignment)) {
        const { source, translation } = pair;
        const text = proseText(translation);
        const found = lone(text, isSign, closing, fold);
        if (found === null) continue;
        const own = proseText(source);
        if (!holds(own, isSign) || lone(own, isSign, closing, fold) !== null) continue;
        const sign = text.charAt(found.at);
        yield pairReport(pair, {
          span: bodySpan(translation, { start: found.at, end: found.at + 1 }),
          what: `the ${name} ${sign} ${found.opens ? 'is never closed' : 'closes what was never opened'}: “${shorten(around(text, found.at))}”`,
          content: text,
        });
      }
    },
  };
}

/** Whether a UTF-16 unit is one of the signs, or counts as one. */
type IsSign = (unit: number) => boolean;

/** Each unit is looked up once: nearly all of a text are letters. */
function signsOf(pairs: BalanceSettings['pairs'], fold: BalanceSettings['fold']): IsSign {
  const signs = new Set(pairs.flat());
  const [unseen, no, yes] = [0, 1, 2];
  const known = new Uint8Array(1 << 16);
  return (unit) => {
    if (known[unit] === unseen) known[unit] = signs.has(fold(String.fromCharCode(unit))) ? yes : no;
    return known[unit] === yes;
  };
}

function holds(text: string, isSign: IsSign): boolean {
  for (let at = 0; at < text.length; at++) if (isSign(text.charCodeAt(at))) return true;
  return false;
}

/** Faces, `a)` and inches are no pairs. */
const noSign = /[:;=8]-?[()]|(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,3}[)）]|(?<=\d)"/gu;

/** The first sign that stands without its counterpart; null where all are in pairs. */
function lone(
  given: string,
  isSign: IsSign,
  closing: ReadonlyMap<string, string>,
  fold: (sign: string) => string,
): { readonly at: number; readonly opens: boolean } | null {
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (let at = 0; at < given.length; at++) {
    if (!isSign(given.charCodeAt(at))) continue;
    const sign = fold(given.charAt(at));
    const own = closing.get(sign);
    const last = open.findLastIndex((each) => each.sign === own);
    if (last >= 0) open.splice(last, 1);
    else if (own !== undefined && own !== sign) {
      if (!isNoSign(given, at)) return { at, opens: false };
    } else open.push({ sign, at });
  }
  const rest = open.filter(({ at }) => !isNoSign(given, at));
  return rest[0] === undefined ? null : { at: rest[0].at, opens: true };
}

function isNoSign(text: string, at: number): boolean {
  const from = Math.max(0, at - 4);
  for (const match of text.slice(from, at + 2).matchAll(noSign)) {
    const start = from + match.index;
    if (start <= at && at < start + match[0].length) return true;
  }
  return false;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 30);
}
