import type { Version } from '../../src/document/types.js';
import { openZip, packedSpan } from '../../src/read/package/zip.js';
import { type SegmentJson, versionJson } from '../../src/report/units/segments-json.js';

/** What `segment --format json` says of a version, but for offsets in the file: a line for each thing. */
export function readingOf(version: Version): string[] {
  const { front, segments, back, furniture } = versionJson(version);
  const lines = [...blocks('front', front)];
  const walk = (segment: SegmentJson) => {
    const { address, level, label, ordinal, title, position } = segment;
    lines.push([address, level, label, ordinal, title, position.place].join(' | '));
    lines.push(...blocks(address, segment.blocks));
    for (const child of segment.children) walk(child);
  };
  for (const segment of segments) walk(segment);
  return [...lines, ...blocks('back', back), ...blocks('furniture', furniture)];
}

function blocks(of: string, all: SegmentJson['blocks']): string[] {
  return [...all].map(({ role, position, sentences }) =>
    [of, role, position.place, ...sentences.map(({ text }) => text.replace(/\s+/g, ' '))].join(' | '),
  );
}

/** The first line of two readings that differs, of each; empty where none does. */
export function firstDifference(one: readonly string[], other: readonly string[]): string {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    if (one[at] !== other[at]) return `“${one[at] ?? ''}” became “${other[at] ?? ''}”`;
  }
  return '';
}

/** Parts of a package that are not the same byte for byte in another one, or are not there, but for one. */
export function otherParts(before: Uint8Array, after: Uint8Array, main: string): string[] {
  const [old, now] = [openZip('a', before), openZip('b', after)];
  const names = new Set([...old.entries, ...now.entries].map(({ name }) => name));
  return [...names].filter((name) => {
    if (name === main) return false;
    const [one, other] = [old.byName.get(name), now.byName.get(name)];
    if (one === undefined || other === undefined) return true;
    const own = before.subarray(one.at, packedSpan(old, one).end);
    return Buffer.compare(own, after.subarray(other.at, packedSpan(now, other).end)) !== 0;
  });
}
