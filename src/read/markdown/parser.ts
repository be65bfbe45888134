import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Data, unified } from 'unified';
import { type Marks, mark } from './marks.js';

export interface ParsedMarkdown {
  readonly tree: Root;
  readonly marks: Marks;
}

type Parse = (text: string) => ParsedMarkdown;
type Extension = NonNullable<Data['fromMarkdownExtensions']>[number];

/**
 * CommonMark with tables. Other extensions of GitHub's are left out on purpose: they slow the parser down and take
 * `10~20` for a deletion.
 */
export function markdownParser(): Parse {
  const marks: number[] = [];
  const plain = unified()
    .use(remarkParse)
    .data('fromMarkdownExtensions', [recorder(marks)])
    .freeze();
  const tables = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), recorder(marks)])
    .freeze();
  return (text) => {
    marks.length = 0;
    const tree = (mayHoldTable.test(text) ? tables : plain).parse(text);
    return { tree, marks: ordered(marks) };
  };
}

/** The row below a table's head has bars, or colons where there is one column. Looking for tables takes a quarter of the time. */
const mayHoldTable = /\||:-|-:/;

/** Writes down marks as the tokens go by; only tokens that the tree's own compiler does not handle. */
function recorder(marks: number[]): Extension {
  const record =
    (kind: number, before: number, after: number) =>
    (token: { start: { offset: number }; end: { offset: number } }): undefined => {
      marks.push(token.start.offset - before, token.end.offset + after, kind);
    };
  const skipped = record(mark.skipped, 0, 0);
  return {
    enter: {
      linePrefix: skipped,
      lineSuffix: skipped,
      blockQuotePrefix: skipped,
      listItemIndent: skipped,
      // The token is the character, the backslash stands before it.
      characterEscapeValue: record(mark.escape, 1, 0),
      // The token is the name or number, the ampersand stands before it and the semicolon after it.
      characterReferenceValue: record(mark.reference, 1, 1),
      codeFencedFence: record(mark.fence, 0, 0),
    },
  };
}

/** Tokens come in order nearly always; the few files where they do not are sorted. */
function ordered(marks: readonly number[]): Marks {
  let last = 0;
  for (let at = 0; at < marks.length; at += 3) {
    if ((marks[at] ?? 0) < last) return sorted(marks);
    last = marks[at] ?? 0;
  }
  return marks.slice();
}

function sorted(marks: readonly number[]): Marks {
  const triples = Array.from({ length: marks.length / 3 }, (_, index) =>
    marks.slice(index * 3, index * 3 + 3),
  );
  return triples.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)).flat();
}
