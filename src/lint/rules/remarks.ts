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

export const languageMismatch = remarkRule(
  'language-mismatch',
  'warn',
  'The text is in another language than the one declared for it.',
  (data) => `declared as ${data.declared}, but the text reads as ${data.found}`,
);

export const unreadNumber = remarkRule(
  'unread-number',
  'warn',
  'A number has a typing error that the sequence around it proves.',
  (data) => `“${data.label}” must be ${data.number} by the numbers around it; write it as they are written`,
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
  'A code fence that is never closed holds numbered text.',
  () => 'this code fence is never closed, so all that follows it is read as code; close it or remove it',
);

export const brokenFrontMatter = remarkRule(
  'broken-front-matter',
  'warn',
  'The front matter of a file cannot be read, so what it says does not count.',
  (data) => `the front matter cannot be read: ${data.message}`,
);
