import type { Version } from '../../document/types.js';
import { misdecoded } from '../../text/misdecoded.js';
import { type Misread, misreadVersion } from '../misread.js';
import { type Prose, proseOf } from '../prose.js';
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
    const byVersion = new Map<Version, Prose[]>();
    for (const prose of proseOf(alignment)) {
      const known = byVersion.get(prose.version);
      if (known === undefined) byVersion.set(prose.version, [prose]);
      else known.push(prose);
    }
    for (const [version, proses] of byVersion) {
      const misread = misreadVersion(version, proses);
      if (misread === null) yield* stretches(proses);
      else yield* whole(misread, proses);
    }
  },
};

/** Stretches of a text that is right for the rest. */
function* stretches(proses: readonly Prose[]): ReturnType<Rule['check']> {
  for (const { version, address, text, spanOf } of proses) {
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
}

/** A version of which every letter is wrong: one finding, where it begins. */
function* whole({ encoding, right }: Misread, proses: readonly Prose[]): ReturnType<Rule['check']> {
  const wrong = proses.flatMap((prose) => {
    const text = right(prose.text);
    return text === null || text === prose.text ? [] : [{ prose, text }];
  });
  const [first] = wrong;
  if (first === undefined) return;
  const { version, address, text, spanOf } = first.prose;
  const rest = wrong.length - 1;
  const more = rest === 0 ? '' : `, as ${rest} more ${rest === 1 ? 'paragraph is' : 'paragraphs are'}`;
  const message = `“${shorten(text)}” is “${shorten(first.text)}”, written in ${encoding} and read as windows-1252${more}: save the file in windows-1252, and read it with --encoding ${encoding}`;
  yield { version, span: spanOf({ start: 0, end: text.length }), message, address };
}
