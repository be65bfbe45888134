import { lineEnd } from '../../text/lines.js';
import type { Source } from '../../text/source.js';

/** Lines that the generator of a site reads and nobody who reads the page sees, without the blanks around them. */
const unseen: readonly RegExp[] = [
  // Liquid, Jekyll, Hexo, Nunjucks, GitBook: {% note %}; Hugo: {{< figure … >}}, {{% alert %}}; mdBook: {{#include …}}
  /^(?:\{%.*%\}|\{\{[<%#].*\}\}|\{\{[\w\s.|"'-]*\}\})$/,
  // Docusaurus, VuePress, MyST, Pandoc: :::note, ::: tip Title, :::
  /^:{3,}[ \t]*(?:\{?[\w.# -]*\}?(?:[ \t[].*)?)?$/,
  // GitHub, Obsidian: [!NOTE]
  /^\[![\w-]+\][+-]?$/,
  // Where the contents are to be listed: [TOC], [[toc]], [[_TOC_]]
  /^(?:\[\[?_?TOC_?\]?\]|@\[toc\].*)$/i,
  // kramdown, Pandoc, MDX: {: .class }, {#anchor}, {/* comment */}
  /^\{(?:[:#.][^{}]*|\/\*.*\*\/)\}$/,
  // VuePress, VitePress: <<< @/file.js, @[code](file)
  /^(?:<<<\s*@?[\w./~-]+.*|@\[code[^\]]*\]\([^)]*\))$/,
  // MDX: import, export … from
  /^import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"][^'"]+['"];?$/,
  /^export\s+(?:\*|\{[^}]*\})\s+from\s+['"][^'"]+['"];?$/,
  // MDX: tags of components, which begin with a capital and go on in small letters, and empty ones
  /^(?:<\/?(?:[A-Z][\w.]*[a-z][\w.]*(?:\s[^<>]*)?)?\/?>\s*)+$/,
];
const mayBeUnseen = /^[{:[@<ie]/;

/** Tags between which code stands. */
const codeOpens = /^(?:\{%-?\s*(?:codeblock|highlight)\b.*%\}|\{\{[<%]\s*highlight\b.*[>%]\}\})$/;
const codeCloses = /^(?:\{%-?\s*end(?:codeblock|highlight)\s*-?%\}|\{\{[<%]\s*\/\s*highlight\s*[>%]\}\})$/;

/** MkDocs: !!! note "Title", ??? tip, === "Tab"; what is indented below them is their inside. */
const opensBox = /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+|===[!+]?[ \t]+")/;

const quoteSigns = /^(?:[ \t]*>)*/;
const fenceMark = /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;

/** Longer lines are no markup: patterns take time. */
const longest = 2000;

/** How far the inside of a box is indented. */
const boxIndent = 4;

/**
 * The same source, offset for offset, as the parser of Markdown is to see it: the lines of a site's generator are blank,
 * what its tags set as code stands between fences, and the indented inside of a box is a quotation. What stands between
 * fences is left as it is.
 *
 * @param start where the text begins, after front matter
 */
export function withoutSiteMarkup(source: Source, start: number): Source {
  const { text, lineStarts } = source;
  const state: State = { fence: '', isCode: false, box: -1 };
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < lineStarts.length; at++) {
    const from = lineStarts[at]!;
    const end = lineEnd(text, lineStarts, at);
    if (from < start || end === from || end - from > longest) continue;
    const line = text.slice(from, end);
    const seen = seenLine(line, state);
    if (seen === line) continue;
    parts.push(text.slice(kept, from), seen);
    kept = end;
  }
  return kept === 0 ? source : { ...source, text: parts.join('') + text.slice(kept) };
}

interface State {
  /** The fence that is open; empty for none. */
  fence: string;
  /** Whether tags opened what is code. */
  isCode: boolean;
  /** Indent of the inside of the box that is open; -1 for none. */
  box: number;
}

/** A line as the parser is to see it, which is as long. */
function seenLine(line: string, state: State): string {
  const bare = line.replace(quoteSigns, '').trim();
  if (state.isCode) {
    if (!codeCloses.test(bare)) return line;
    state.isCode = false;
    return fenced(line);
  }
  const mark = fenceMark.exec(line)?.[1];
  if (state.fence !== '') {
    if (mark?.startsWith(state.fence) === true && bare === mark) state.fence = '';
    return inBox(line, state);
  }
  if (mark !== undefined) {
    state.fence = mark;
    return inBox(line, state);
  }
  if (codeOpens.test(bare)) {
    state.isCode = true;
    return fenced(line);
  }
  if (opensBox.test(bare)) {
    state.box = indentOf(line) + boxIndent;
    return ' '.repeat(line.length);
  }
  if (mayBeUnseen.test(bare) && unseen.some((shape) => shape.test(bare))) {
    return (quoteSigns.exec(inBox(line, state))?.[0] ?? '').padEnd(line.length);
  }
  return inBox(line, state);
}

/** A line inside an open box as one of a quotation. The first one that is not indented enough closes the box. */
function inBox(line: string, state: State): string {
  if (state.box < 0 || line.trim() === '') return line;
  const outer = state.box - boxIndent;
  if (indentOf(line) < state.box) {
    state.box = -1;
    return line;
  }
  return `${line.slice(0, outer)}>${line.slice(outer + 1)}`;
}

/** Spaces before the first sign; a tab counts for none, as its columns cannot be shared out. */
function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}

/** A fence as long as a tag, which is no shorter than three signs. */
function fenced(line: string): string {
  const indent = line.search(/\S/);
  return `${line.slice(0, indent)}~~~`.padEnd(line.length);
}
