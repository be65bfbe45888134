import { InputError } from '../../text/errors.js';
import { cutElements, type Met } from '../xml-in/cut.js';
import { parseElements } from '../xml-in/tree.js';
import type { ReturnedUnit, ReturnedVersion, ReturnedWork } from './types.js';
import { joinParts } from './xliff-parts.js';
import { type Facts, factsIn, unitOf1, unitOf2 } from './xliff-units.js';

/** What is met in an XLIFF file, in order. */
export type XliffMet =
  | { readonly kind: 'file'; readonly source: string | null; readonly target: string | null }
  | { readonly kind: 'unit'; readonly unit: ReturnedUnit }
  | { readonly kind: 'end'; readonly work: Omit<ReturnedWork, 'units'> };

/**
 * What came back in an XLIFF file of version 1.2 or 2.x, a `file` element at a time. Throws InputError where the file
 * is no such file or not well-formed.
 */
export function* readXliff(path: string, chunks: Iterable<string>): Generator<ReturnedWork> {
  let units: ReturnedUnit[] = [];
  for (const met of xliffParts(path, chunks)) {
    if (met.kind === 'unit') units.push(met.unit);
    if (met.kind === 'end') {
      const { work } = met;
      yield { ...work, units: joinParts(units) };
      units = [];
    }
  }
}

/** The same, a unit at a time; or without the units, only to see that all is well-formed. */
function* xliffParts(path: string, chunks: Iterable<string>, withUnits = true): Generator<XliffMet> {
  let root: Root | null = null;
  let head: Facts | null = null;
  const names = new Set(['unit', 'trans-unit', 'header', 'bin-unit', 'skeleton', 'notes', 'metadata']);
  const wanted = (met: Met) => withUnits || met.kind !== 'element' || met.name === 'header';
  for (const met of parseElements(path, filtered(cutElements(path, chunks, names), wanted))) {
    if (met.kind === 'open' && met.name === 'xliff') root = rootOf(path, met.attributes);
    else if (root === null && met.kind === 'open') throw noXliff(path, met.name);
    else if (root === null) continue;
    else if (met.kind === 'open' && met.name === 'file') {
      head = met.attributes;
      const { source, target } = languagesOf(head, root);
      yield { kind: 'file', source, target };
    } else if (met.kind === 'parsed' && head !== null) {
      const { element, cut } = met;
      if (cut.name === 'header') head = withFacts(head, factsIn(element));
      if (cut.name === 'unit' && !root.isFirst) {
        yield { kind: 'unit', unit: unitOf2(element, cut.line) };
      }
      if (cut.name === 'trans-unit' && root.isFirst) yield { kind: 'unit', unit: unitOf1(element, cut.line) };
    } else if (met.kind === 'close' && met.name === 'file' && head !== null) {
      yield { kind: 'end', work: workOf(head, languagesOf(head, root)) };
      head = null;
    }
  }
  if (root === null) throw noXliff(path, 'nothing');
}

function withFacts(head: Facts, facts: Facts): Facts {
  return { ...head, ...facts };
}

function* filtered<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item;
}

interface Languages {
  readonly source: string | null;
  readonly target: string | null;
}

interface Root extends Languages {
  /** Version 1. */
  readonly isFirst: boolean;
}

function languagesOf(head: Facts, root: Root): Languages {
  return {
    source: root.source ?? head['source-language'] ?? null,
    target: root.target ?? head['target-language'] ?? null,
  };
}

function rootOf(path: string, attributes: Facts): Root {
  const version = attributes.version ?? '';
  if (!/^(?:1\.[12]|2\.\d)$/.test(version)) {
    throw new InputError({
      path,
      message: `XLIFF of version "${version.slice(0, 20)}" is not read`,
      remedy: 'save it as XLIFF 1.2 or 2.x',
    });
  }
  return {
    source: attributes.srcLang ?? null,
    target: attributes.trgLang ?? null,
    isFirst: version.startsWith('1'),
  };
}

function workOf(head: Facts, languages: Languages): Omit<ReturnedWork, 'units'> {
  const source: ReturnedVersion = {
    path: head.original ?? null,
    sha256: head['hx:source-sha256'] ?? null,
    language: head['hx:source-language'] ?? languages.source,
  };
  const target: ReturnedVersion = {
    path: head['hx:target-path'] ?? null,
    sha256: head['hx:target-sha256'] ?? null,
    language: head['hx:target-language'] ?? languages.target,
  };
  return { work: head['hx:work'] ?? null, source, target, paths: pathsIn(head['hx:versions']) };
}

function pathsIn(json: string | undefined): string[] {
  try {
    const paths: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  } catch {
    return [];
  }
}

function noXliff(path: string, name: string): InputError {
  return new InputError({
    path,
    message: `this is no XLIFF file: it holds <${name.slice(0, 40)}>`,
    remedy: 'give a file that `hexapla export --format xliff` wrote',
  });
}
