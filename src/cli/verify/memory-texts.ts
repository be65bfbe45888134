import { contentOf, originalOf } from '../../edit/content.js';
import type { Claim } from '../../format/provenance/types.js';
import { loadMemory } from '../../project/memories/memory.js';
import type { Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { isSame } from './same.js';

/** The texts of a memory by their places: its file has them among tags and with references. */
export class MemoryTexts {
  readonly source: Source;
  readonly #texts = new Map<string, { readonly printed: string; readonly written: string }>();

  /** `file` is absolute. Throws InputError where it cannot be read. */
  constructor(file: string) {
    const { versions } = loadMemory({ path: file, file, source: null });
    for (const version of versions) {
      for (const { blocks } of version.segments) {
        const [block] = blocks;
        if (block === undefined) continue;
        const written = originalOf(contentOf(version, blocks, null)?.tokens ?? []);
        this.#texts.set(`${block.start}-${block.end}`, { printed: block.printed.text, written });
      }
    }
    this.source = versions[0]!.source;
  }

  /** What the memory has in these places, as it is printed; none where one of them has no text. */
  at(spans: readonly Span[]): string[] {
    const own = spans.map(({ start, end }) => this.#texts.get(`${start}-${end}`));
    return own.includes(undefined) ? [] : [own.map((each) => each?.printed ?? '').join('\n')];
  }

  /** Whether the memory has the text of a claim in its place. */
  says({ spans, text, form }: Claim): boolean {
    const own = spans.map(({ start, end }) => this.#texts.get(`${start}-${end}`));
    if (own.includes(undefined)) return false;
    return isSame(
      own.map((each) => (form === 'written' ? each?.written : each?.printed) ?? '').join('\n'),
      text,
    );
  }
}
