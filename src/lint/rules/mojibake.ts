import { misdecoded } from '../../text/misdecoded.js';
import { proseOf } from '../prose.js';
import type { Rule } from '../types.js';
import { shorten } from '../wording.js';

/** Letters that were read in another encoding than they were written in, or lost on the way. */
export const mojibake: Rule = {
  id: 'mojibake',
  summary: 'Text was read in the wrong encoding on its way here.',
  severity: 'error',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const { version, address, text, spanOf } of proseOf(alignment)) {
      const found = misdecoded(text);
      const first = found[0];
      if (first === undefined) continue;
      const more = found.length === 1 ? '' : `, with ${found.length - 1} more in this paragraph`;
      const what = `“${shorten(text.slice(first.start, first.end))}”`;
      const message =
        first.right === null
          ? `${what} stands for letters that were lost in an encoding${more}`
          : `${what} is “${shorten(first.right)}” read in the wrong encoding${more}`;
      yield { version, span: spanOf(first), message, address };
    }
  },
};
