import type { Finding } from '../../lint/types.js';
import type { Reporter } from '../reporter.js';
import { counted, countsOf } from './compact.js';

/** GitHub takes a comment of 65,536 characters and GitLab one of a million; some room is left for the frame. */
const LONGEST = 60_000;

/** Lets whoever posts the report find the comment of the last run again. */
const MARK = '<!-- hexapla report -->';

/** Tables for a comment on a pull request, a table a work; what is too long for a comment is counted. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'tables for a comment on a pull request',
  open: ({ pathOf }) => {
    const lines: string[] = [];
    let room = LONGEST;
    let leftOut = 0;
    return {
      // The counts stand at the head, so nothing can be written before the end.
      add(work) {
        for (const [index, finding] of work.findings.entries()) {
          const line = (index === 0 ? headOf(work.id) : '') + rowOf(finding, pathOf);
          room -= line.length;
          if (room < 0) leftOut++;
          else lines.push(line);
        }
        return [];
      },
      *end({ errors, warnings, works, versions, suppressed, notes }) {
        const looked = `${counted(works, 'work')}, ${counted(versions, 'version')}`;
        yield `${MARK}\n**hexapla**: ${countsOf(errors, warnings, suppressed)} in ${looked}.\n`;
        for (const note of notes) yield `\n${plainMarkdown(note)}\n`;
        yield* lines;
        if (leftOut > 0) yield `\n… and ${counted(leftOut, 'more finding')}.\n`;
      },
    };
  },
};

function headOf(work: string): string {
  const name = work === '' ? 'The project' : plainMarkdown(work);
  return `\n#### ${name}\n\n| | Where | What | Rule |\n|---|---|---|---|\n`;
}

function rowOf(finding: Finding, pathOf: (path: string) => string): string {
  const { severity, language, path, position, message, rule, related } = finding;
  const place = (file: string, line: number) => plainMarkdown(`${pathOf(file)}:${line}`);
  const others = related.map(
    (one) => `<br>${place(one.path, one.position.start.line)}: ${plainMarkdown(one.message)}`,
  );
  const where = `${place(path, position.start.line)} (${plainMarkdown(language)})`;
  const what = plainMarkdown(message) + others.join('');
  return `| ${severity === 'error' ? '❌' : '⚠️'} | ${where} | ${what} | ${rule} |\n`;
}

/**
 * Text that means nothing to Markdown, on one line: its punctuation escaped, no tag, no link, and nothing that names
 * a person or an issue (`@name`, `#12`), since an empty HTML comment splits it.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~^$!]/g, '\\$&')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
    .replace(/\b(?:https?|www)(?=[:.])/gi, '$&<!-- -->');
}
