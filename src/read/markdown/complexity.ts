import { lineAt, type Source } from '../../text/source.js';

/**
 * Signs of emphasis in one paragraph: the parser moves all that follow for each pair that it finds, so that its time
 * grows with the square of their number, and from some thousands on with its cube.
 */
const MOST_EMPHASIS = 600;
/** So it is with what may be links. */
const MOST_LINKS = 1_000;
/** How often each character of a paragraph may be looked at in vain for the ends of comments, links and link texts. */
const MOST_LOOKS = 64;
/** A paragraph may be short and all the same have that many brackets. */
const SHORT = 1_000;

/** What one paragraph would cost the parser, counted as its lines go by. */
interface Cost {
  length: number;
  emphasis: number;
  links: number;
  /** Openings that have to be searched for an end: of comments and instructions, and of the addresses of links. */
  openings: number;
  /** Where brackets were opened that are not closed yet, and how far apart those are that are. */
  readonly brackets: number[];
  apart: number;
}

const none = (): Cost => ({ length: 0, emphasis: 0, links: 0, openings: 0, brackets: [], apart: 0 });

const SIGNS = /\\.|\*+|_+|<(?=[!?])|\]\((?![^()\s]{0,999}\))|[[\]]/g;
/** A line that begins a paragraph of its own wherever it stands: one of a list with text in it, of a heading. */
const BEGINS = /^[ \t>]*(?:[-+*][ \t]+\S|#{1,6}[ \t]|1[.)][ \t]+\S)/;
/** So does a further line of an ordered list, where a list is open. */
const NUMBERED = /^[ \t>]*\d{1,9}[.)][ \t]+\S/;
/** A link definition, which is one where only such lines stand before it in the paragraph. */
const DEFINES =
  /^[ \t>]*\[(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/;
const BLANK = /^[\s>]*$/;
/** The line below the head of a table, whose rows are paragraphs of their own. */
const RULE = /^[ \t>|:-]*-[ \t>|:-]*$/;

/**
 * Whether a stretch has a paragraph that the parser would take long for: hundreds of signs of emphasis, brackets and
 * comments that are opened and not closed in one paragraph. It is told by counting, never by the clock, so that a file
 * is read alike on every machine.
 */
export function isTooInvolved(source: Source, start: number, end: number): boolean {
  const { text, lineStarts } = source;
  let cost = none();
  let isList = false;
  let isTable = false;
  let before = '';
  for (let line = lineAt(lineStarts, start); (lineStarts[line] ?? end) < end; line++) {
    const content = text.slice(
      Math.max(start, lineStarts[line] ?? 0),
      Math.min(end, lineStarts[line + 1] ?? end),
    );
    if (BLANK.test(content)) [cost, isList, isTable] = [none(), false, false];
    else {
      const isItem: boolean =
        BEGINS.test(content) || (NUMBERED.test(content) && (isList || cost.length === 0));
      isTable ||= RULE.test(content.trimEnd()) && bars(before) > 0 && bars(before) === bars(content);
      isList ||= isItem;
      if (isItem || isTable) cost = none();
      const isDefinition = cost.length === 0 && DEFINES.test(content);
      if (!isDefinition && isBeyond(cost, content)) return true;
    }
    before = content;
  }
  return false;
}

/** Adds a line; whether that is too much. */
function isBeyond(cost: Cost, line: string): boolean {
  for (const match of line.matchAll(SIGNS)) {
    const [sign] = match;
    const at = cost.length + match.index;
    if (sign.startsWith('*') || sign.startsWith('_')) cost.emphasis++;
    else if (sign === '<' || sign === '](') cost.openings++;
    if (sign === '[') cost.brackets.push(at);
    else if (sign.startsWith(']')) {
      cost.links++;
      cost.apart += at - (cost.brackets.pop() ?? 0);
    }
  }
  cost.length += line.length;
  const looks = cost.openings + cost.apart / Math.max(cost.length, SHORT);
  return cost.emphasis > MOST_EMPHASIS || cost.links > MOST_LINKS || looks > MOST_LOOKS;
}

function bars(line: string): number {
  return (
    line.split('|').length -
    (line.trimStart().startsWith('|') ? 1 : 0) -
    (line.trimEnd().endsWith('|') ? 1 : 0)
  );
}
