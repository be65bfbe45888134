import { InputError } from '../../text/errors.js';
import { cutElements } from '../xml-in/cut.js';
import { parseElements } from '../xml-in/tree.js';
import { notTaken } from './not-taken.js';
import type { ReturnedUnit, ReturnedVersion, ReturnedWork } from './types.js';
import { joinParts } from './xliff-parts.js';
import { type Facts, factsIn, unitOf1, unitOf2 } from './xliff-units.js';

/** What is met in an XLIFF file, in order. */
type XliffMet =
  | { readonly kind: 'unit'; readonly unit: ReturnedUnit }
  | { readonly kind: 'end'; readonly work: Omit<ReturnedWork, 'units'> };

/**
 * What came back in an XLIFF file of version 1.2 or 2.x, a `file` element at a time. Throws InputError where the file
 * is no such file or not well-formed.
 */
export function* readXliff(path: string, chunks: Iterable<string>): Generator<ReturnedWork> {
  let units: ReturnedUnit[] = [];
  for (const met of xliffParts(path, markup(path, chunks))) {
    if (met.kind === 'unit') units.push(met.unit);
    if (met.kind === 'end') {
      const { work } = met;
      yield { ...work, units: joinParts(units) };
      units = [];
    }
  }
}

/** The chunks as they are. Throws InputError where they are no XML at all, before a reader of XML complains of it. */
function* markup(path: string, chunks: Iterable<string>): Generator<string> {
  let isBegun = false;
  for (const chunk of chunks) {
    isBegun ||= /^\s*</.test(chunk);
    if (!isBegun && chunk.trim() !== '') throw notTaken(path);
    yield chunk;
  }
}

/** What is met in the file, a unit at a time. */
function* xliffParts(path: string, chunks: Iterable<string>): Generator<XliffMet> {
  let root: Root | null = null;
  let head: Facts | null = null;
  const names = new Set(['unit', 'trans-unit', 'header', 'bin-unit', 'skeleton', 'notes', 'metadata']);
  for (const met of parseElements(path, cutElements(path, chunks, names))) {
    if (met.kind === 'open' && met.name === 'xliff') root = rootOf(path, met.attributes);
    else if (root === null && met.kind === 'open')
      throw notTaken(path, `XML with <${met.name.slice(0, 40)}>`);
    else if (root === null) continue;
    else if (met.kind === 'open' && met.name === 'file') {
      head = met.attributes;
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
  if (root === null) throw notTaken(path, 'an empty file');
}

function withFacts(head: Facts, facts: Facts): Facts {
  return { ...head, ...facts };
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
