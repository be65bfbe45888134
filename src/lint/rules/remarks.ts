import { isUntranslatedVersion, untranslatedText } from '../../align/inside/untranslated.js';
import type { Alignment } from '../../align/types.js';
import type { Remark } from '../../document/types.js';
import type { Rule, Severity } from '../types.js';

/** A rule for what was already seen while one version was read: it only puts it into words. */
function remarkRule(
  id: string,
  severity: Severity,
  summary: string,
  message: (data: Remark['data']) => string,
): Rule {
  return {
    id,
    summary,
    severity,
    options: {},
    optionHelp: {},
    *check(alignment) {
      for (const version of alignment.work.versions) {
        for (const { kind, span, data } of version.remarks) {
          if (kind !== id) continue;
          const address = typeof data.address === 'string' ? data.address : null;
          yield { version, span, message: message(data), address };
        }
      }
    },
  };
}

const mismatch = remarkRule(
  'language-mismatch',
  'warn',
  'The text is in another language than the one declared for it.',
  (data) => `declared as ${data.declared}, but the text reads as ${data.found}`,
);

/** Where only a part stands in the source's language, `untranslated-segment` tells which. */
export const languageMismatch: Rule = {
  ...mismatch,
  *check(alignment, options, context) {
    const { versions } = alignment.work;
    for (const report of mismatch.check(alignment, options, context)) {
      const at = versions.indexOf(report.version);
      if (at <= 0 || isUntranslatedVersion(alignment, at) !== false || !isPartly(alignment, at)) yield report;
    }
  },
};

/** Whether something stands in a version in the language of the source. */
function isPartly(alignment: Alignment, version: number): boolean {
  return untranslatedText(alignment, version).length > 0;
}

export const unsureLetters = remarkRule(
  'unsure-letters',
  'warn',
  'The letters of a page of a PDF are not sure.',
  ({ page }) =>
    `what the letters of page ${page} are is not sure: the PDF does not say it; compare it with the page before it is used`,
);

export const unreadNumber = remarkRule(
  'unread-number',
  'warn',
  'A number is written unlike those around it: it has a typing error, or cannot be read.',
  ({ label, number, read }) =>
    read === null
      ? `“${label}” looks like ${number}, which the numbers around it lack, but is written otherwise; write it as they are written`
      : `“${label}” must be ${number} by the numbers around it; write it as they are written`,
);

export const interleavedLanguages = remarkRule(
  'interleaved-languages',
  'warn',
  'Two languages stand in one file.',
  (data) =>
    `${data.kept} and ${data.other} stand in one file, of which ${data.kept} was read; put each into a file of its own`,
);

export const swallowedByFence = remarkRule(
  'swallowed-by-fence',
  'warn',
  'A code fence is never closed.',
  ({ goesOn }) =>
    goesOn === false
      ? 'this code fence is not closed, so it ends with the entry or the quotation that it stands in; close it'
      : 'this code fence is never closed, so all that follows it is read as code; close it or remove it',
);

export const unparsedMarkup = remarkRule(
  'unparsed-markup',
  'warn',
  'Markup is so involved that it was read as plain text.',
  ({ lines }) =>
    `the markup of ${lines === 1 ? 'this line' : `these ${lines} lines`} is too involved to be parsed, so it was read as plain text; part it by blank lines, or take out signs that open and never close`,
);

export const brokenFrontMatter = remarkRule(
  'broken-front-matter',
  'warn',
  'The front matter of a file cannot be read, so what it says does not count.',
  (data) => `the front matter cannot be read: ${data.message}`,
);

export const brokenTable = remarkRule(
  'broken-table',
  'warn',
  'A table in Markdown is shown as text, since its head and the line below have not as many cells.',
  ({ cells, rules }) =>
    `the head of this table has ${cells} cells and the line below it ${rules}, so it is no table to Markdown and is shown as text; give both as many`,
);
