import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../../lint/types.js';
import { BASELINE_FILE } from '../../project/baseline.js';
import { CONFIGURATION_FILES } from '../../project/configuration/config.js';
import { LOCK_FILE } from '../../project/freshness/lock.js';
import { LINKS_FILE } from '../../project/guidance/links.js';
import type { MergeTargets } from '../../project/merge-target.js';
import type { FoundWork, Project } from '../../project/types.js';
import type { PageWork } from '../../report/page/types.js';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import type { WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { FOR_PAGES, pageMaker } from '../page/page-works.js';
import { type AlignedWork, alignWorks, openWorks } from '../works.js';

/** A work under review: as it was read, and as the page shows it. */
export interface ReviewedWork {
  readonly aligned: AlignedWork;
  readonly findings: readonly Finding[];
  readonly page: PageWork;
  /** The revision of the session in which the page was made. */
  readonly revision: number;
}

interface Kept extends ReviewedWork {
  /** Digests of all that the alignment was made from, and of all that the page was made from beside. */
  readonly texts: string;
  readonly settings: string;
}

/** What is under review, as it was on disk when it was looked at last. */
export class ReviewSession {
  readonly context: Context;
  readonly #paths: readonly string[];
  readonly #options: WorkOptions;
  #project: Project | null = null;
  #works: readonly Kept[] = [];
  #revision = 0;
  #stamps = '';
  /** Why the files cannot be read as they are now; null where they can. */
  fault: string | null = null;

  constructor(context: Context, paths: readonly string[], options: WorkOptions) {
    this.context = context;
    this.#paths = paths;
    this.#options = options;
  }

  get project(): Project {
    if (this.#project === null) throw new Error('the session has not been opened');
    return this.#project;
  }

  get works(): readonly ReviewedWork[] {
    return this.#works;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Throws InputError for a work that is not under review. */
  work(id: string): ReviewedWork {
    const work = this.#works.find(({ page }) => page.summary.id === id);
    if (work === undefined) throw refusal(id, 'there is no such work here', 'load the page again');
    return work;
  }

  /** The files beside the documents that say how they are read, paired and judged, absolute. */
  files(): Readonly<Record<'lock' | 'baseline' | 'links' | 'configuration', string>> {
    const { folder, configuration, guidance } = this.project;
    const named = this.#options.links ?? configuration.links;
    return {
      lock: join(folder, LOCK_FILE),
      baseline: join(folder, BASELINE_FILE),
      links: guidance?.linkFile
        ? resolve(this.context.cwd, guidance.linkFile.path)
        : resolve(this.context.cwd, named ?? join(configuration.folder, LINKS_FILE)),
      configuration: configuration.file ?? join(folder, 'hexapla.config.json'),
    };
  }

  /** What may be written into: versions of the works under review, in the project's folder or named. */
  targets(): MergeTargets {
    const { cwd } = this.context;
    const named = this.#paths.map((path) => resolve(cwd, path)).filter((file) => statSync(file).isFile());
    return { folder: this.project.folder, project: this.project, named };
  }

  /** Reads what has changed. Throws InputError for what cannot be read. True where the page is another one. */
  async refresh(): Promise<boolean> {
    const quiet = this.#revision === 0 ? this.context : silent(this.context);
    const project = await openWorks(quiet, this.#paths, this.#options);
    this.#project = project;
    const stamps = this.#stampsNow();
    const settings = digestOf(Object.values(this.files()));
    const { lock: _lock, baseline: _baseline, ...forTexts } = this.files();
    const guidance = digestOf(Object.values(forTexts));
    const make = await pageMaker(quiet, project);
    const known = new Map(this.#works.map((work) => [work.aligned.found.id, work]));
    const texts = new Map(
      project.works.map((found) => [found.id, `${digestOf(filesIn(found))} ${guidance}`]),
    );
    const isKept = ({ id }: FoundWork) => known.get(id)?.texts === texts.get(id);
    const anew = await this.#align(quiet, { ...project, works: project.works.filter((one) => !isKept(one)) });
    const works: Kept[] = [];
    let hasChanged = this.#works.length !== project.works.length;
    for (const found of project.works) {
      const before = isKept(found) ? known.get(found.id) : undefined;
      const aligned = before?.aligned ?? anew.get(found.id);
      if (aligned === undefined) continue;
      const isSame = before?.settings === settings;
      hasChanged ||= !isSame;
      const made = isSame ? before : { ...(await make(aligned)), revision: this.#revision + 1 };
      works.push({ ...made, aligned, texts: texts.get(found.id) ?? '', settings });
    }
    this.#stamps = stamps;
    this.#works = works;
    if (hasChanged) this.#revision++;
    return hasChanged;
  }

  /** Whether a file was written, by whomever, since the last look. */
  hasChangedOnDisk(): boolean {
    return this.#stampsNow() !== this.#stamps;
  }

  /** Takes note of a change that leads to another page, such as a fault. */
  touch(): void {
    this.#revision++;
  }

  async #align(context: Context, project: Project): Promise<ReadonlyMap<string, AlignedWork>> {
    const works = new Map<string, AlignedWork>();
    for await (const work of alignWorks(context, project, this.#options, FOR_PAGES))
      works.set(work.found.id, work);
    return works;
  }

  /** Of the files, and of their folders, which change when a file comes or goes. */
  #stampsNow(): string {
    const { folder, works } = this.project;
    const documents = works.flatMap(filesIn);
    const folders = new Set([folder, ...documents.map((file) => dirname(file))]);
    const configurations = CONFIGURATION_FILES.map((name) => join(folder, name));
    return [...documents, ...folders, ...configurations, ...Object.values(this.files())]
      .map((file) => {
        const status = statSync(file, { throwIfNoEntry: false });
        return status === undefined ? '-' : `${status.mtimeMs} ${status.size} ${status.ino}`;
      })
      .join('\n');
  }
}

function filesIn({ versions, memory }: FoundWork): string[] {
  return [...versions.flatMap(({ file }) => file ?? []), ...(memory?.file ? [memory.file] : [])];
}

function digestOf(files: readonly string[]): string {
  return files.map((file) => (existsSync(file) ? sha256(readFileSync(file)) : '-')).join(' ');
}

/** Said once is enough: what is read again says nothing. */
function silent(context: Context): Context {
  const nothing = () => {};
  return { ...context, note: nothing, progress: { step: nothing, clear: nothing } };
}

/** What is told to the page instead of being done. */
export function refusal(path: string, message: string, remedy: string): InputError {
  return new InputError({ path, message, remedy });
}
