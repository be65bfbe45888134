import { licenceOf, sizeClass } from '../card.js';
import { isoDate } from '../dates.js';
import type { FileHead } from '../types.js';

/** One file of a data set: a pair of languages, and which part of it. */
export interface PairFile {
  readonly languages: readonly [source: string, target: string];
  readonly split: string;
  readonly file: string;
  readonly rows: number;
  /** Of the texts, in UTF-8. */
  readonly bytes: number;
  /** How many works are under each licence. */
  readonly licences: ReadonlyMap<string, number>;
}

/** A card whose head names each pair of languages as a configuration with its features and its parts. */
export function cardOf(files: readonly PairFile[], head: FileHead): string {
  const pairs = grouped(files);
  const languages = [...new Set(files.flatMap((file) => file.languages))].sort();
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const licences = new Map<string, number>();
  for (const file of files) {
    for (const [name, works] of file.licences) licences.set(name, Math.max(licences.get(name) ?? 0, works));
  }
  const date = head.changed === null ? '' : ` The newest of its files is of ${isoDate(head.changed)}.`;
  return `---
language:
${languages.map((tag) => `- ${JSON.stringify(tag)}\n`).join('')}license: ${JSON.stringify(licenceOf(licences))}
task_categories:
- translation
size_categories:
- ${sizeClass(rows)}
configs:
${[...pairs].map(([name, own]) => configOf(name, own)).join('')}dataset_info:
${[...pairs].map(([name, own]) => infoOf(name, own)).join('')}---

# Texts in ${languages.length} languages

Pairs of texts that say the same, one ${head.level} a row, cut and aligned by ${head.tool.name} ${head.tool.version}.${date}

| pair | part | rows | bytes of text |
|---|---|--:|--:|
${files.map((file) => `| ${file.languages.join('-')} | ${file.split} | ${file.rows} | ${file.bytes} |\n`).join('')}
## Licences

| licence | works |
|---|--:|
${[...licences].map(([name, works]) => `| ${name.replace(/[|\r\n]/g, ' ')} | ${works} |\n`).join('')}
## Columns

- \`id\`: work, unit and row; the same in every run.
- \`translation\`: the text by language.
- \`score\`: from 0 to 1, how sure the pairing is.
- \`work\`, \`unit\`: the document and the numbered part of it. \`source\`: the language that the other was made from.
- \`licence\`: of the work.

## How it was made

Each version was cut into its numbered segments, the segments of all versions were aligned by number and content, and paragraphs and sentences inside them by content. ${head.selection()}
`;
}

function grouped(files: readonly PairFile[]): Map<string, PairFile[]> {
  const pairs = new Map<string, PairFile[]>();
  for (const file of files) {
    const name = file.languages.join('-');
    pairs.set(name, [...(pairs.get(name) ?? []), file]);
  }
  return pairs;
}

function configOf(name: string, files: readonly PairFile[]): string {
  const parts = files.map(({ split, file }) => `  - split: ${split}\n    path: ${JSON.stringify(file)}\n`);
  return `- config_name: ${JSON.stringify(name)}\n  data_files:\n${parts.join('')}`;
}

function infoOf(name: string, files: readonly PairFile[]): string {
  const languages = [...(files[0]?.languages ?? [])].sort();
  const text = ['id', 'work', 'unit', 'source', 'licence'];
  const plain = (column: string, type: string) => `  - name: ${column}\n    dtype: ${type}\n`;
  const translation = `  - name: translation\n    dtype:\n      translation:\n        languages:\n${languages.map((tag) => `        - ${JSON.stringify(tag)}\n`).join('')}`;
  const splits = files.map(
    ({ split, rows, bytes }) => `  - name: ${split}\n    num_bytes: ${bytes}\n    num_examples: ${rows}\n`,
  );
  const [id, ...others] = text.map((column) => plain(column, 'string'));
  return `- config_name: ${JSON.stringify(name)}\n  features:\n${id}${translation}${plain('score', 'float32')}${others.join('')}  splits:\n${splits.join('')}`;
}
