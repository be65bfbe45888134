/** Nobody nests data deeper by hand, and parsers that call themselves for each level run out of stack. */
const DEEPEST = 200;

/**
 * Where a text in JSON, YAML or TOML nests deeper than anybody writes: by brackets, by signs of lists on one line, or by
 * indentation. Null where it does not. Brackets in double quotes do not count.
 */
export function tooDeep(text: string): number | null {
  let depth = 0;
  for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]|^[ \t]*(?:[-?][ \t]+)*/gm)) {
    const [sign] = match;
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else if (sign.startsWith('"') || sign.length <= DEEPEST) continue;
    if (depth > DEEPEST || sign.length > 2 * DEEPEST) return match.index;
  }
  return null;
}
