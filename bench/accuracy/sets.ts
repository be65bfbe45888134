import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdBead, readBeads } from '../../src/align/score/beads.js';
import { sha256 } from '../../src/text/hash.js';

/** A set of documents with gold beads, as it lies in a folder: `langs`, `docs/<name>/{src,tgt,gold}.txt`. */
export interface GoldSet {
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly documents: readonly GoldDocument[];
  /** Of all texts and all gold, in order. */
  readonly sha256: string;
  /** The verse of each sentence, where gold knows no more; null elsewhere. */
  readonly verses: { readonly source: readonly string[]; readonly target: readonly string[] } | null;
}

export interface GoldDocument {
  readonly name: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly IdBead[];
}

/** The sets under a folder, by name; none where there is no such folder. */
export function readSets(folder: string): GoldSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'langs')))
    .map((name) => readSet(folder, name));
}

function readSet(folder: string, name: string): GoldSet {
  const path = join(folder, name);
  const [source = 'und', target = 'und'] = readFileSync(join(path, 'langs'), 'utf8').trim().split(/\s+/);
  const documents = readdirSync(join(path, 'docs'))
    .sort()
    .map((document) => readDocument(join(path, 'docs', document), document));
  const digests = documents.map(({ source: one, target: other, gold }) =>
    JSON.stringify([one, other, gold.map((bead) => [bead.source, bead.target])]),
  );
  return {
    name,
    languages: [source, target],
    documents,
    sha256: sha256(digests.join('\n')),
    verses: readVerses(path, source, target),
  };
}

function readDocument(path: string, name: string): GoldDocument {
  const gold = join(path, 'gold.txt');
  return {
    name,
    source: readLines(join(path, 'src.txt')),
    target: readLines(join(path, 'tgt.txt')),
    gold: readBeads(readFileSync(gold, 'utf8'), gold),
  };
}

function readVerses(path: string, source: string, target: string): GoldSet['verses'] {
  const files = [join(path, `${source}.verse`), join(path, `${target}.verse`)] as const;
  if (!files.every((file) => existsSync(file))) return null;
  const [one, other] = files.map((file) => readLines(file).map((line) => line.trim()));
  return { source: one ?? [], target: other ?? [] };
}

/** The lines of a file; a line end at its end begins no line. */
export function readLines(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
