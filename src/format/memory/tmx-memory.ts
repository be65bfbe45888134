import { InputError } from '../../text/errors.js';
import { type Cut, cutElements } from '../xml-in/cut.js';
import { type PlacedElement, placedNamed, placedTree } from '../xml-in/placed.js';
import { tmxEndings } from './endings.js';
import { memoryLanguage } from './languages.js';
import { Lines } from './lines.js';
import { type InlineTags, TextReader } from './text.js';
import type { MemoryEntry, MemoryFormat, MemoryMet, MemoryText, MemoryUnit } from './types.js';

/** Translation memories: TMX 1.1 to 1.4. */
export const tmxMemory: MemoryFormat = { extensions: tmxEndings, read };

const inline: InlineTags = {
  codes: new Set(['bpt', 'ept', 'ph', 'it', 'ut']),
  pairs: new Set(['hi']),
};

function* read(path: string, chunks: Iterable<string>): Generator<MemoryMet> {
  let isTmx = false;
  for (const met of cutElements(path, chunks, new Set(['tu']))) {
    if (met.kind === 'close') continue;
    if (!isTmx && met.name !== 'tmx') throw noTmx(path, met.name);
    isTmx = true;
    if (met.kind === 'element') yield* metUnit(path, met);
    else if (met.name === 'header') yield head(path, met.line, met.attributes.srclang);
  }
  if (!isTmx) throw noTmx(path, 'nothing');
}

function* metUnit(path: string, cut: Cut): Generator<MemoryMet> {
  const tu = placedTree(cut.text, cut.offset, cut.scope);
  // Where any language may be the source, a unit can have one of its own.
  const source = tu.attributes.get('srclang');
  if (source !== undefined) yield head(path, cut.line, source);
  yield { kind: 'unit', unit: unitOf(path, cut, tu) };
}

function head(path: string, line: number, source: string | undefined): MemoryMet {
  const named = source?.toLowerCase() === '*all*' ? undefined : source;
  return { kind: 'head', head: { source: memoryLanguage(path, line, named), target: null } };
}

function unitOf(path: string, cut: Cut, tu: PlacedElement): MemoryUnit {
  const lines = new Lines(cut);
  const byLanguage = new Map<string | null, MemoryText[]>();
  let inCodes = 0;
  for (const tuv of placedNamed(tu, 'tuv')) {
    const [seg] = placedNamed(tuv, 'seg');
    if (seg === undefined) continue;
    // Before version 1.4 the language is in `lang`, and many tools of later versions write it so too.
    const written = tuv.attributes.get('xml:lang') ?? tuv.attributes.get('lang');
    const language = memoryLanguage(path, lines.at(tuv.start), written);
    const reader = new TextReader(inline).add(seg);
    inCodes += reader.inCodes;
    const { printed, codes } = reader.done();
    const own = byLanguage.get(language) ?? [];
    const isKnown = own.some((text) => text.printed.text === printed.text);
    if (isKnown || printed.text.trim() === '') continue;
    if (own.length === 0) byLanguage.set(language, own);
    own.push({ language, role: null, printed, codes, lines: lines.of(seg.inner) });
  }
  return {
    line: cut.line,
    entries: variantsOf([...byLanguage.values()]),
    others: { proposals: 0, inCodes },
  };
}

/** The first texts of all languages, then the second ones: a language with fewer stands beside each of the others'. */
function variantsOf(languages: readonly (readonly MemoryText[])[]): MemoryEntry[] {
  const most = Math.max(1, ...languages.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ({
    suffix: at === 0 ? '' : `:${at + 1}`,
    texts: languages.flatMap((texts) => texts[Math.min(at, texts.length - 1)] ?? []),
  }));
}

export function noTmx(path: string, name: string): InputError {
  return new InputError({
    path,
    message: `this is no TMX file: it holds <${name.slice(0, 40)}>`,
    remedy: 'give a translation memory in TMX 1.1 to 1.4',
  });
}
