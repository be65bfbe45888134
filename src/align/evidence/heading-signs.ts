import type { Block, Segment, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { anchorsOf } from '../../segment/index.js';
import { comparable } from '../../text/normal.js';
import { valuesIn } from '../../value/values.js';
import { bodyOf } from './features.js';

/** What a part that a heading opens shows beside its words. */
export interface HeadingSigns {
  /** The names that its writer gave it to be pointed at: `{#id}`, `[[id]]`, `<a id>`. */
  readonly anchors: readonly string[];
  /** The versions and dates in its title: 2.14.0, 2024-05-02. */
  readonly stamps: readonly string[];
  /** What a translator leaves as it is: targets of links and images, code. Each once. */
  readonly borrowed: readonly string[];
}

/** Tokens of one part that are looked at. */
const mostBorrowed = 200;

/** What the part shows; its sub-segments' blocks are not looked at. */
export function headingSigns(version: Version, segment: Segment): HeadingSigns {
  const [heading] = segment.blocks;
  return {
    anchors: anchorsOf(version, segment),
    stamps: heading === undefined ? [] : stampsIn(bodyOf(heading), version.language),
    borrowed: borrowedIn(version, segment),
  };
}

const versionPattern = /(?<![\w.])v?(\d+(?:\.\d+)+(?:-[\w.]+)?)(?![\w])/gi;

/** Only what names an edition: numbers of sections are not among it, as they stand before the title. */
function stampsIn(title: string, language: string): string[] {
  const stamps = new Set(Array.from(title.matchAll(versionPattern), ([, version]) => version!.toLowerCase()));
  for (const { kind, value } of valuesIn(title, localeOf(language))) if (kind === 'date') stamps.add(value);
  return [...stamps].sort();
}

const linkPattern =
  /\]\(\s*<?([^\s)>]+)|\b(?:src|href)\s*=\s*["']([^"']+)|(?<![\w/])(?:https?:)\/\/([^\s<>()\]"'`]+)/g;
const codePattern = /`([^`\n]{3,80})`/g;

/** How long an address behind a block's last word may be. */
const longestAddress = 2000;

/** A block as it is written. It ends with its last word: of a link around that the address stands behind it. */
function withLastLink(source: string, { start, end }: Block): string {
  const [behind] = /^[*_~]*\]\([^)\n]*/.exec(source.slice(end, end + longestAddress)) ?? [''];
  return source.slice(start, end) + behind;
}

function borrowedIn(version: Version, segment: Segment): string[] {
  const found = new Set<string>();
  for (const block of segment.blocks) {
    if (found.size >= mostBorrowed) break;
    if (block.role === 'code') {
      for (const line of block.printed.text.split('\n')) {
        const key = comparable(line.trim());
        if (key.length > 3 && found.size < mostBorrowed) found.add(key);
      }
      continue;
    }
    const text = withLastLink(version.source.text, block);
    for (const [, target, attribute, address] of text.matchAll(linkPattern)) {
      const link = target ?? attribute ?? address ?? '';
      found.add(link.replace(/^https?:\/\//, '').toLowerCase());
    }
    for (const [, code] of text.matchAll(codePattern)) found.add(comparable(code!));
  }
  return [...found];
}
