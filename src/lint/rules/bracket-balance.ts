import { balanceRule } from '../pairs/balance.js';

const pairs = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['{', '}'],
]);
/** A round bracket of one width may close one of the other. */
const folded = new Map([
  ['（', '('],
  ['）', ')'],
]);

/** Brackets that do not close, or do not open, where those of the source do. */
export const bracketBalance = balanceRule({
  id: 'bracket-balance',
  summary: 'A bracket of a translation does not close or does not open, where the source’s do.',
  category: 'fluency/typography',
  name: 'bracket',
  pairs: [...pairs].map(([open, close]) => [folded.get(open) ?? open, folded.get(close) ?? close] as const),
  fold: (sign) => folded.get(sign) ?? sign,
});
