import type { Nodes, RootContent } from 'mdast';

/** A label between brackets, as written; a bracket inside it is escaped. */
const bracketed = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;
/** What may be the line of a link definition: in quotes and lists too, and wherever else. */
const definitionLine = /^(?:[^\S\r\n]|[>*+\d.)-])*\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/gm;

/** What makes two labels one: CommonMark 0.31.2, section 6.3; a quote's markers at a line's beginning are no part of it. */
function normalLabel(label: string): string {
  return label
    .replace(/[\r\n][ \t\r\n>]*/g, ' ')
    .replace(/[\t ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Labels that a text may define; some of them it may not, as only the parser tells. */
export function likelyDefinitions(text: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [, label = ''] of text.matchAll(definitionLine)) {
    const key = normalLabel(label);
    if (key !== '' && !labels.has(key)) labels.set(key, label);
  }
  return labels;
}

/** Which of the labels a text mentions, normalised. */
export function mentioned(text: string, labels: ReadonlyMap<string, string>): string[] {
  if (labels.size === 0) return [];
  const found = new Set<string>();
  for (const [, label = ''] of text.matchAll(bracketed)) {
    const key = normalLabel(label);
    if (labels.has(key)) found.add(key);
  }
  return [...found];
}

/** Lines that define labels, to be set after a piece so that its references are read as in the whole. */
export function definitionLines(keys: readonly string[], labels: ReadonlyMap<string, string>): string {
  return keys.map((key) => `\n\n[${labels.get(key)?.replace(/\s+/g, ' ')}]: #\n`).join('');
}

/** The labels that these nodes do define, normalised, in lists and quotes too. */
export function definedIn(nodes: readonly RootContent[]): string[] {
  const labels: string[] = [];
  const rest: Nodes[] = [...nodes];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'definition') labels.push(normalLabel(node.identifier));
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      for (const child of node.children) rest.push(child);
    }
  }
  return labels;
}
