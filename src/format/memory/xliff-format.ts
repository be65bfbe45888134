import { shownText } from '../../edit/render.js';
import { xliffParts } from '../returned/xliff.js';
import { xliffEndings } from './endings.js';
import type { MemoryFormat, MemoryHead, MemoryMet, OpenTag } from './types.js';

/** XLIFF 1.2 and 2.x as texts in two languages. */
export const xliffMemory: MemoryFormat = {
  extensions: xliffEndings,
  read,
  survey,
  shape: {
    units: new Set(['unit', 'trans-unit']),
    texts: new Set(['source', 'target']),
    skipped: new Set([
      'alt-trans',
      'matches',
      'seg-source',
      'note',
      'notes',
      'originalData',
      'header',
      'skeleton',
    ]),
    codes: new Set(['bpt', 'ept', 'ph', 'it', 'ut']),
    languageOf,
  },
};

function* read(path: string, chunks: Iterable<string>): Generator<MemoryMet> {
  let [source, target]: [string | null, string | null] = [null, null];
  for (const met of xliffParts(path, chunks)) {
    if (met.kind === 'file') {
      [source, target] = [met.source, met.target];
      yield { kind: 'head', head: { source } };
    } else if (met.kind === 'unit') {
      const texts = new Map<string, string>();
      const [from, to] = [shownText(met.unit.source), shownText(met.unit.target ?? [])];
      if (source !== null && from !== '') texts.set(source, from);
      if (target !== null && to !== '') texts.set(target, to);
      yield { kind: 'unit', unit: { line: met.unit.line, texts } };
    }
  }
}

function* survey(path: string, chunks: Iterable<string>): Generator<MemoryHead | string> {
  for (const met of xliffParts(path, chunks, false)) {
    if (met.kind !== 'file') continue;
    yield { source: met.source };
    for (const language of [met.source, met.target]) if (language !== null) yield language;
  }
}

/** A text's own language, else that of its role as the file or the whole says it. */
function languageOf(path: readonly OpenTag[]): string | null {
  const [text] = path;
  const own = text?.attributes.get('xml:lang');
  const names = text?.name === 'source' ? ['srcLang', 'source-language'] : ['trgLang', 'target-language'];
  const said = path.map(({ attributes }) => names.map((name) => attributes.get(name)).find((each) => each));
  return own ?? said.find((each) => each !== undefined) ?? null;
}
