import { isoDate } from './dates.js';
import type { FileHead, FilePlace } from './types.js';

/** What is counted for a data-set card. */
export interface Tally {
  rows: number;
  works: number;
  /** By language; characters are UTF-16 units. */
  readonly texts: Map<string, { texts: number; characters: number }>;
  /** How many works are under each licence. */
  readonly licences: Map<string, number>;
}

/** A file of a data set, and what is in it. */
export interface CardFile {
  readonly file: string;
  readonly place: FilePlace;
  readonly tally: Tally;
}

/** The counts of all files; a work that stands in several, one for each pair of languages, counts once. */
function summed(files: readonly CardFile[]): Tally {
  const sum: Tally = { rows: 0, works: 0, texts: new Map(), licences: new Map() };
  const pairs = new Map<string, Tally[]>();
  for (const { place, tally } of files) pairs.set(place.pair, [...(pairs.get(place.pair) ?? []), tally]);
  for (const own of pairs.values()) {
    sum.works = Math.max(
      sum.works,
      own.reduce((works, tally) => works + tally.works, 0),
    );
    const licences = new Map<string, number>();
    for (const tally of own) {
      sum.rows += tally.rows;
      for (const [name, works] of tally.licences) licences.set(name, (licences.get(name) ?? 0) + works);
      for (const [tag, { texts, characters }] of tally.texts) {
        const known = sum.texts.get(tag) ?? { texts: 0, characters: 0 };
        sum.texts.set(tag, { texts: known.texts + texts, characters: known.characters + characters });
      }
    }
    for (const [name, works] of licences)
      sum.licences.set(name, Math.max(sum.licences.get(name) ?? 0, works));
  }
  return sum;
}

/** Where the files are, by pair of languages and part, as hubs of data sets read it. */
function configs(files: readonly CardFile[]): string {
  const pairs = [...new Set(files.map(({ place }) => place.pair))];
  return pairs
    .map((pair) => {
      const own = files.filter(({ place }) => place.pair === pair);
      const [only] = own;
      const name = pair === '' ? 'default' : JSON.stringify(pair);
      const parts =
        own.length === 1 && only?.place.split === null
          ? ` ${JSON.stringify(only.file)}\n`
          : `\n${own.map(({ file, place }) => `  - split: ${splitName(place.split)}\n    path: ${JSON.stringify(file)}\n`).join('')}`;
      return `- config_name: ${name}\n  data_files:${parts}`;
    })
    .join('');
}

/** The loader of data sets knows the set for trying out during training by a name of its own. */
export function splitName(split: string | null): string {
  if (split === null) return 'train';
  return split === 'dev' ? 'validation' : split;
}

/** A data-set card in Markdown, its head in YAML as hubs of data sets read it. */
export function dataCard(files: readonly CardFile[], head: FileHead): string {
  const tally = summed(files);
  const languages = [...tally.texts.keys()];
  const licences = [...tally.licences].sort(([left], [right]) => (left < right ? -1 : 1));
  const date = head.changed === null ? '' : ` The newest of its files is of ${isoDate(head.changed)}.`;
  return `---
${yamlList('language', languages)}license: ${JSON.stringify(licenceOf(tally.licences))}
task_categories:
- translation
size_categories:
- ${sizeClass(tally.rows)}
configs:
${configs(files)}---

# ${files.map(({ file }) => file).join(', ')}

Texts that say the same in ${languages.length} languages, one ${head.level} a row, cut and aligned by ${head.tool.name} ${head.tool.version}.${date}

## Counts

${tally.rows} rows from ${tally.works} ${tally.works === 1 ? 'work' : 'works'}.

| language | texts | characters |
|---|--:|--:|
${[...tally.texts].map(([tag, count]) => `| ${tag} | ${count.texts} | ${count.characters} |\n`).join('')}
## Licences

| licence | works |
|---|--:|
${licences.map(([name, works]) => `| ${name.replace(/[|\r\n]/g, ' ')} | ${works} |\n`).join('')}
## Columns

- \`id\`: work, unit and row; the same in every run.
${head.standoff ? '- `hash`: SHA-256 of the text by language, null where a version has none; the texts themselves may not be shared. Whoever has the documents makes them again: `hexapla rebuild`.' : '- `translation`: the text by language, null where a version has none.'}
- \`work\`, \`unit\`, \`address\`, \`kind\`: the document, the numbered part of it and its number; \`kind\` is segment, front or back.
- \`source\`: the language that the others were made from. \`licence\`: of the work.
- \`state\`, \`score\`: what the version has for the unit, and from 0 to 1 how sure the pairing with the source is.
- \`path\`, \`lines\`, \`offsets\`, \`sha256\`: where the text stands: lines from 1, offsets from 0 in UTF-16 units after a byte order mark, and the checksum of the file. \`${head.tool.name} verify\` proves each.

## How it was made

Each version was cut into its numbered segments, the segments of all versions were aligned by number and content, and paragraphs and sentences inside them by content. ${head.selection()}
`;
}

function yamlList(key: string, values: readonly string[]): string {
  return values.length === 0
    ? ''
    : `${key}:\n${values.map((value) => `- ${JSON.stringify(value)}\n`).join('')}`;
}

/** The one licence of all works, as hubs of data sets write it; `other` where there are several, or one is not known. */
export function licenceOf(licences: ReadonlyMap<string, number>): string {
  const [only, ...others] = [...licences.keys()];
  return only === undefined || others.length > 0 || only === 'unknown' ? 'other' : only.toLowerCase();
}

/** The classes that hubs of data sets use. */
export function sizeClass(rows: number): string {
  const limits: readonly [number, string][] = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
    [1e7, '1M<n<10M'],
  ];
  return limits.find(([limit]) => rows < limit)?.[1] ?? '10M<n<100M';
}
