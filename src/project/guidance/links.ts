import { existsSync } from 'node:fs';
import type { Link } from '../../align/link.js';
import type { Alignment } from '../../align/types.js';
import type { Point } from '../../text/span.js';
import { readConfigurationFile } from '../configuration/file.js';

/** Name of the file of links, beside the configuration or in the folder given. */
export const LINKS_FILE = 'hexapla.links.json';

/** The links of a run. */
export interface LinkFile {
  /** As it is shown. */
  readonly path: string;
  readonly links: readonly Link[];
  readonly placeOf: (link: Link) => Point | undefined;
}

/**
 * Reads a file of links; null where there is none and it was not asked for by name. Throws InputError with line and
 * column where it does not fit its schema.
 */
export async function readLinks(file: string, path: string, isAsked: boolean): Promise<LinkFile | null> {
  if (!isAsked && !existsSync(file)) return null;
  const parsed = await readConfigurationFile(file, path);
  const { linksSchema } = await import('./links-schema.js');
  const result = linksSchema.safeParse(parsed.value);
  if (!result.success) {
    const { configurationFault } = await import('../configuration/fault.js');
    const [top, inner] = [linksSchema, linksSchema.shape.links.element].map(({ shape }) =>
      Object.keys(shape),
    );
    const keysAt = (steps: readonly unknown[]) => (steps.length === 0 ? top : inner) ?? [];
    throw configurationFault(path, parsed, result.error.issues, keysAt, {
      what: 'the file',
      schema: 'links',
    });
  }
  const { links } = result.data;
  const places = new Map(
    links.map((link: Link, at) => [link, parsed.pointOf(['links', at], 'value')] as const),
  );
  return { path, links, placeOf: (link) => places.get(link) };
}

/** Keeps count of which links say something of the works that were aligned. */
export class LinkUse {
  readonly #links: readonly Link[];
  readonly #met = new Set<Link>();
  readonly #used = new Set<Link>();

  constructor(links: readonly Link[]) {
    this.#links = links;
  }

  add({ work, unusedLinks = [] }: Alignment): void {
    const languages = new Set(work.versions.map(({ language }) => language));
    // By what they say: those of an alignment that was kept are copies.
    const unused = new Set(unusedLinks.map((link) => JSON.stringify(link)));
    for (const link of this.#links) {
      if (link.work !== undefined && link.work !== work.id) continue;
      if (link.work === undefined && !languages.has(link.language)) continue;
      this.#met.add(link);
      if (!unused.has(JSON.stringify(link))) this.#used.add(link);
    }
  }

  /** Links that no longer apply; of a part of a project's works only those that were looked for are told. */
  unused(isWhole: boolean): Link[] {
    return this.#links.filter((link) => !this.#used.has(link) && (isWhole || this.#met.has(link)));
  }
}
