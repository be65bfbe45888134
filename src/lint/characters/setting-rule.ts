import type { Version } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import { editOf, type Prose, proseOf, withoutCode } from '../prose.js';
import type { Rule } from '../types.js';

/** A stretch of a printed text that is set otherwise than its language sets it. */
export interface Slip extends Span {
  /** What belongs there. */
  readonly instead: string;
  /** What the message names. */
  readonly sign: string;
}

interface SettingRule {
  readonly id: string;
  readonly summary: string;
  readonly languages?: readonly string[];
  readonly message: (sign: string) => string;
  readonly slips: (text: string, version: Version) => Iterable<Slip>;
}

/** A rule of typography: off by default, one finding a paragraph, and mended by `--fix`. Code is left alone. */
export function settingRule({ id, summary, languages, message, slips }: SettingRule): Rule {
  return {
    id,
    summary,
    severity: 'off',
    category: 'fluency/typography',
    ...(languages === undefined ? {} : { languages }),
    options: {},
    optionHelp: {},
    *check(alignment) {
      for (const prose of proseOf(alignment)) {
        if (languages !== undefined && !languages.includes(baseOf(prose.version))) continue;
        const found = [...slips(plainOf(prose), prose.version)].sort((one, other) => one.start - other.start);
        const [first] = found;
        if (first === undefined) continue;
        const more = found.length === 1 ? '' : `, and ${found.length - 1} more such in this paragraph`;
        yield {
          version: prose.version,
          span: prose.spanOf(first.start < first.end ? first : { start: first.start, end: first.start + 1 }),
          message: message(first.sign) + more,
          address: prose.address,
          content: prose.text,
          fix: found.flatMap((slip) => editOf(prose, slip, slip.instead)),
        };
      }
    },
  };
}

function baseOf({ language }: Version): string {
  return language.split('-')[0] ?? language;
}

/** A printed text with its code and addresses blanked out, at the same places. */
function plainOf(prose: Prose): string {
  return withoutCode(prose).replace(/https?:\S+|www\.\S+|\S+@\S+/g, (all) => '\u0001'.repeat(all.length));
}
