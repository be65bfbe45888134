import { tmxEndings } from './endings.js';
import { codeElements, tmxLanguages, tmxUnits } from './tmx.js';
import type { MemoryFormat, MemoryMet } from './types.js';

/** Translation memories. */
export const tmxMemory: MemoryFormat = {
  extensions: tmxEndings,
  read,
  survey: tmxLanguages,
  shape: {
    units: new Set(['tu']),
    texts: new Set(['seg']),
    skipped: new Set(['header']),
    codes: codeElements,
    languageOf: (path) => {
      const tuv = path.find(({ name }) => name === 'tuv')?.attributes;
      return (tuv?.get('xml:lang') ?? tuv?.get('lang'))?.trim() || null;
    },
  },
};

function* read(path: string, chunks: Iterable<string>): Generator<MemoryMet> {
  for (const met of tmxUnits(path, chunks)) {
    if (met.kind === 'header') yield { kind: 'head', head: { source: met.header.source } };
    else {
      const texts = new Map<string, string>();
      for (const { language, text } of met.unit.variants) {
        if (text.trim() !== '' && !texts.has(language)) texts.set(language, text);
      }
      yield { kind: 'unit', unit: { line: met.unit.line, texts } };
    }
  }
}
