import type { MarkedContent } from './actual-text.js';

/** A stretch of letters on a page. Lengths are points, places count from the upper left corner. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The number of the element of the structure tree that it is in; null for none. */
  readonly content: string | null;
  /** What the page itself says is no content: heads, page numbers. */
  readonly isArtifact: boolean;
}

/** What the library gives of a page's text: letters, and where marked stretches begin and end. */
export interface PageItem {
  readonly type?: string;
  readonly tag?: string | null;
  readonly id?: string | null;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

interface Mark {
  readonly tag: string;
  readonly id: string | null;
  readonly actualText: string | null;
  isSaid: boolean;
}

/**
 * The letters of a page. Where it says itself what marked stretches stand for, that is what they say.
 *
 * @param marked the marked stretches of the page in their order; null where they are not known
 * @returns `isSure`: whether what the library gives fits to what stands in the page
 */
export function fragmentsOf(
  items: readonly PageItem[],
  marked: readonly MarkedContent[] | null,
  height: number,
): { readonly fragments: readonly Fragment[]; readonly isSure: boolean } {
  const tags = items.filter(({ type }) => type?.startsWith('beginMarkedContent')).map(({ tag }) => tag ?? '');
  const fits =
    marked !== null && marked.length === tags.length && marked.every(({ tag }, at) => tag === tags[at]);
  const fragments: Fragment[] = [];
  const open: Mark[] = [];
  let count = 0;
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) {
      const actualText = fits ? (marked[count]?.actualText ?? null) : null;
      open.push({ tag: item.tag ?? '', id: item.id ?? null, actualText, isSaid: false });
      count++;
    } else if (item.type === 'endMarkedContent') open.pop();
    else addText(fragments, item, open, height);
  }
  return { fragments, isSure: fits || tags.length === 0 };
}

/** What a stretch says, with the spaces around its letters that the library has seen. */
function spaced(said: string, seen: string): string {
  const [before, after] = [/^\s*/.exec(seen)?.[0] ?? '', /\s*$/.exec(seen)?.[0] ?? ''];
  return (/^\s/.test(said) ? '' : before) + said + (/\s$/.test(said) ? '' : after);
}

function addText(fragments: Fragment[], item: PageItem, open: readonly Mark[], height: number): void {
  const { str = '', transform = [], width = 0 } = item;
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const said = open.find(({ actualText }) => actualText !== null);
  const isBlank = str.trim() === '';
  if (said?.isSaid === true && !isBlank) {
    // What was said stands for all of the stretch.
    const last = fragments.at(-1);
    if (last !== undefined) fragments[fragments.length - 1] = { ...last, width: x + width - last.x };
    return;
  }
  const text = said === undefined || isBlank ? str : spaced(said.actualText ?? '', str);
  let own = width;
  if (said !== undefined && !isBlank) {
    said.isSaid = true;
    // Signs of letters that are drawn over them are counted as if they stood behind them.
    const letters = (said.actualText ?? '').normalize('NFC').length;
    own = width * Math.min(1, letters / Math.max(1, str.length));
  }
  // Text that is turned is a note at the edge, or a stamp.
  if (text === '' || Math.abs(b) > Math.abs(a)) return;
  fragments.push({
    text,
    x,
    y: height - y,
    width: own,
    size: Math.hypot(a, b) || item.height || 1,
    content: open.findLast(({ id }) => id !== null)?.id ?? null,
    isArtifact: open.some(({ tag }) => tag === 'Artifact'),
  });
}
