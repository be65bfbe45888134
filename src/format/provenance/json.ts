import { InputError } from '../../text/errors.js';
import { asObject } from './lines.js';
import type { Claim } from './types.js';

/** What the alignment contract with texts says: the lines of each text stand where its cell is. */
export function* jsonClaims(path: string, text: string): Generator<Claim> {
  const { works } = parsed(path, text);
  for (const work of asList(works)) {
    const { versions, units } = asObject(work);
    const files = new Map(
      asList(versions).map((version): [unknown, Readonly<Record<string, unknown>>] => {
        const object = asObject(version);
        return [object.language, object];
      }),
    );
    for (const unit of asList(units)) {
      for (const [language, cell] of Object.entries(asObject(asObject(unit).cells))) {
        const claim = claimOf(asObject(cell), files.get(language) ?? {});
        if (claim !== null) yield claim;
      }
    }
  }
}

function claimOf(
  cell: Readonly<Record<string, unknown>>,
  file: Readonly<Record<string, unknown>>,
): Claim | null {
  const [start, end] = ['start', 'end'].map((name) => asObject(asObject(cell.position)[name]).offset);
  const { text } = cell;
  const { path, sha256 } = file;
  if (typeof text !== 'string' || typeof path !== 'string' || typeof sha256 !== 'string') return null;
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const { part } = asObject(cell.position);
  // A file that is no package is its only part, without a name.
  const within = typeof part === 'string' ? part : '';
  return { line: 1, path, sha256, spans: [{ start, end }], part: within, lines: '', text, form: 'within' };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text));
  } catch {
    throw new InputError({ path, message: 'the file is no JSON', remedy: 'export it again' });
  }
}
