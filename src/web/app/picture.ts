import { picturePaths, pictureRuns } from '../../report/page/picture-code.js';
import type { PageSummary } from '../../report/page/types.js';
import { svg } from './dom.js';
import { languageName, said, stateName, words } from './words.js';

/** How high a version is in a picture, in pixels: beside its name, and among many works. */
const HEIGHTS = { wide: 14, dense: 4 } as const;

/**
 * A work as a picture: a row a version, a column a part, coloured by state. `onPlace` is told at which part and version
 * it was clicked.
 */
export function workPicture(
  { versions }: PageSummary,
  onPlace: (part: number, version: number) => void,
  height: keyof typeof HEIGHTS,
): SVGSVGElement {
  const codes = versions.map(({ picture }) => picture);
  const parts = pictureRuns(codes[0] ?? '').reduce((sum, { length }) => sum + length, 0);
  const picture = svg('svg', {
    class: 'picture',
    role: 'img',
    viewBox: `0 0 ${Math.max(1, parts)} ${Math.max(1, versions.length)}`,
    preserveAspectRatio: 'none',
    'aria-label': versions.map((version) => inWords(version)).join('; '),
  });
  picture.style.height = `${versions.length * HEIGHTS[height]}px`;
  for (const [state, outline] of picturePaths(codes)) {
    picture.append(svg('path', { class: `fill-${state}`, d: outline }, svg('title', {}, stateName(state))));
  }
  picture.addEventListener('click', (event) => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    const part = Math.floor(((event.clientX - left) / width) * parts);
    const version = Math.floor(((event.clientY - top) / height) * versions.length);
    onPlace(Math.min(parts - 1, Math.max(0, part)), Math.min(versions.length - 1, Math.max(0, version)));
  });
  return picture;
}

function inWords({ language, present, of, states }: PageSummary['versions'][number]): string {
  const others = Object.entries(states)
    .filter(([state]) => state !== 'present')
    .map(([state, count]) => `${stateName(state as keyof typeof states)}: ${count}`);
  return [`${languageName(language)}: ${said(words.share, { n: present, of })}`, ...others].join(', ');
}
