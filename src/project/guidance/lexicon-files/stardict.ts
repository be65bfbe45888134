import { InputError } from '../../../text/errors.js';
import { termsOfDefinition, translationLines, withoutParticles } from './definitions.js';
import type { Dictionary } from './dictionary.js';
import { languagesByName, languagesInName } from './names.js';
import { readWithEnding } from './packed.js';

const endings = /\.(?:ifo|idx(?:\.gz)?|dict(?:\.dz)?)$/i;

/** Kinds of fields that are text, plain or with tags ("Format for StarDict dictionary files"). */
const textKinds = new Set(['m', 'l', 'g', 't', 'x', 'h', 'y', 'k', 'w']);
/** Those of them that translate. */
const definingKinds = new Set(['m', 'l', 'g', 'x', 'h', 'k']);
const taggedKinds = new Set(['g', 'x', 'h', 'k']);

/**
 * Reads a StarDict dictionary: `.ifo` with what it is, `.idx` with heads, offsets and lengths, `.dict` or `.dict.dz` with the
 * articles. `shown` is the path for messages. Throws InputError where a file is missing or broken.
 */
export function readStarDict(file: string, shown: string): Dictionary {
  const [stem, shownStem] = [file, shown].map((path) => path.replace(endings, '')) as [string, string];
  const said = informationOf(readWithEnding(stem, shownStem, ['.ifo']), `${shownStem}.ifo`);
  const index = readWithEnding(stem, shownStem, ['.idx', '.idx.gz']);
  const articles = readWithEnding(stem, shownStem, ['.dict.dz', '.dict']);
  const wide = said.get('idxoffsetbits') === '64';
  const kinds = said.get('sametypesequence') ?? '';
  const pairs: [string, string][] = [];
  for (const { head, offset, length } of headsOf(index, wide, `${shownStem}.idx`)) {
    if (offset + length > articles.length) throw apart(`${shownStem}.idx`);
    for (const text of definitionsIn(articles.subarray(offset, offset + length), kinds)) {
      const lines = translationLines(text.split('\n').filter((line) => line.trim() !== head));
      for (const term of lines.flatMap(termsOfDefinition)) pairs.push([head, term]);
    }
  }
  const languages = languagesInName(shown) ?? languagesInName(said.get('bookname') ?? '');
  return { languages: languages ?? languagesByName(shown), pairs: withoutParticles(pairs) };
}

function informationOf(bytes: Uint8Array, path: string): ReadonlyMap<string, string> {
  const [first = '', ...lines] = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (!first.startsWith("StarDict's dict ifo file")) {
    const message = "not a StarDict dictionary: it does not begin with “StarDict's dict ifo file”";
    throw new InputError({ path, message, remedy: 'give the .ifo file of a dictionary' });
  }
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
  );
}

function* headsOf(index: Uint8Array, isWide: boolean, path: string) {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const decoder = new TextDecoder();
  const size = isWide ? 12 : 8;
  for (let at = 0; at < index.length; ) {
    const end = index.indexOf(0, at);
    if (end < 0 || end + 1 + size > index.length) throw apart(path);
    const offset = isWide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    yield {
      head: decoder.decode(index.subarray(at, end)),
      offset,
      length: view.getUint32(end + 1 + size - 4),
    };
    at = end + 1 + size;
  }
}

/** The fields of an article that translate, a line a translation. */
function* definitionsIn(article: Uint8Array, kinds: string): Generator<string> {
  const decoder = new TextDecoder();
  let at = 0;
  for (let field = 0; at < article.length; field++) {
    const kind = kinds === '' ? String.fromCharCode(article[at++]!) : (kinds[field] ?? '');
    if (!textKinds.has(kind)) return;
    const stop = article.indexOf(0, at);
    const end = stop < 0 ? article.length : stop;
    const text = decoder.decode(article.subarray(at, end));
    if (definingKinds.has(kind)) yield taggedKinds.has(kind) ? untagged(text) : text;
    at = end + 1;
  }
}

/** What begins a block begins a line; other tags go. */
function untagged(text: string): string {
  return text
    .replace(/<k>[^<]*<\/k>/g, '')
    .replace(/<\/?(?:br|p|div|li|ol|ul|def|dtrn|tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function apart(path: string): InputError {
  const message = 'a head without the place of an article of the .dict file';
  return new InputError({
    path,
    message,
    remedy: 'get the files of the dictionary anew: they do not go together',
  });
}
