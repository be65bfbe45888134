import type { Segment, Version } from '../document/types.js';
import { segmentsOf } from './find.js';
import { titleOf } from './titles.js';

/**
 * For each part that a heading opens, the fragment under which GitHub and most site generators link to it: the title in
 * lower case without punctuation, blanks as hyphens, `-1`, `-2` behind one that was there before (as `github-slugger`).
 */
export function slugsOf(version: Version): ReadonlyMap<Segment, string> {
  const slugs = new Map<Segment, string>();
  const used = new Map<string, number>();
  for (const segment of segmentsOf(version)) {
    const [first] = segment.blocks;
    const title = titleOf(segment) ?? (first?.role === 'heading' ? first.printed.text : null);
    if (title === null) continue;
    const slug = slugOf(title);
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    slugs.set(segment, count === 0 ? slug : `${slug}-${count}`);
  }
  return slugs;
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /gu, '-');
}
