import { balanceRule } from '../pairs/balance.js';

/** Quotation marks that do not close, or do not open, where those of the source do. */
export const quoteBalance = balanceRule({
  id: 'quote-balance',
  summary: 'A quotation mark of a translation does not close or does not open, where the source’s do.',
  category: 'fluency/typography',
  name: 'quotation mark',
  pairs: [
    ['“', '”'],
    ['«', '»'],
    ['「', '」'],
    ['『', '』'],
    ['《', '》'],
    ['"', '"'],
  ],
  fold: (sign) => sign,
});
