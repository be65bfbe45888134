import type { Remark } from '../../document/types.js';
import { tooDeep } from '../../text/nesting.js';

/** What stands at the head of a file between two fences. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>> | null;
  /** Offset of the first line after it. */
  readonly end: number;
  readonly remarks: readonly Remark[];
}

const none: FrontMatter = { values: null, end: 0, remarks: [] };

/**
 * Front matter in YAML between `---` or TOML between `+++`. What is fenced so and holds no keys is text between rules.
 * What cannot be read is told in a remark and left out.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const found = fenced(text);
  if (!found) return none;
  const content = text.slice(found.start, found.close);
  const deep = tooDeep(content);
  if (deep !== null) {
    const span = { start: found.start + deep, end: found.close };
    const data = { message: 'it is nested too deeply' };
    return { values: null, end: found.end, remarks: [{ kind: 'broken-front-matter', span, data }] };
  }
  const read = found.fence === '---' ? await readYaml(content) : await readToml(content);
  if ('values' in read) return read.values ? { values: read.values, end: found.end, remarks: [] } : none;
  if (!/^\s*[\w"'-]+\s*[:=]/m.test(content)) return none;
  const at = found.start + Math.min(read.offset, content.length);
  const span = { start: at, end: found.close };
  const remark: Remark = { kind: 'broken-front-matter', span, data: { message: read.message } };
  return { values: null, end: found.end, remarks: [remark] };
}

/** Content offsets of what stands between the fence on the first line and what closes it on a later one; `...` may end YAML. */
function fenced(text: string): { fence: string; start: number; close: number; end: number } | null {
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text);
  const fence = opening?.[1];
  if (!opening || !fence) return null;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm : /^\+\+\+[ \t]*(?:\r\n?|\n|$)/gm;
  closing.lastIndex = opening[0].length;
  for (let close = closing.exec(text); close; close = closing.exec(text)) {
    const end = close.index + close[0].length;
    if (end === text.length || /[\r\n]$/.test(close[0])) {
      return { fence, start: opening[0].length, close: close.index, end };
    }
  }
  return null;
}

type Values = { readonly values: Record<string, unknown> | null };
type Broken = { readonly offset: number; readonly message: string };

async function readYaml(content: string): Promise<Values | Broken> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(content, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return { offset: error.pos[0], message: firstLine(error.message) };
  try {
    return recordOf(document.toJS());
  } catch (error) {
    // Aliases without an anchor, or more of them than a text needs.
    return { offset: 0, message: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

async function readToml(content: string): Promise<Values | Broken> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return recordOf(parse(content));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return {
      offset: offsetOfLine(content, error.line) + error.column - 1,
      message: firstLine(error.message),
    };
  }
}

function recordOf(value: unknown): Values {
  if (value === null || value === undefined) return { values: {} };
  if (typeof value !== 'object' || Array.isArray(value)) return { values: null };
  return { values: Object.fromEntries(Object.entries(value)) };
}

/** Offset of a line counted from 1. */
function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = text.indexOf('\n', offset) + 1 || text.length;
  return offset;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
