import { dirname, relative, resolve, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { alignWork } from '../../align/work.js';
import type { Version } from '../../document/types.js';
import { memoryFormatOf } from '../../format/memory/index.js';
import type { ReturnedWork } from '../../format/returned/types.js';
import { canonicalTag } from '../../locale/index.js';
import { readBytes } from '../../project/files.js';
import { type MergeTargets, refuseStranger, refuseTarget } from '../../project/merge-target.js';
import { besideSource, loadVersion } from '../../project/reading/load-version.js';
import type { FoundVersion, Project } from '../../project/types.js';
import { writeTogether } from '../../project/write.js';
import { escapeLines, InputError } from '../../text/errors.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { noteEncodings, openWorks } from '../works.js';
import { readExchange } from './exchange.js';
import { inColumns, standsInColumns, versionsInFile } from './in-one-file.js';
import { locate, locateOther, refuseForeign } from './locate.js';
import { mergeFile } from './merge-file.js';
import { isWaiting, nothing, type Outcome, outcomeLine, together } from './outcome.js';
import { planMerge } from './plan.js';
import { mergeTargets, mergeWords } from './words.js';

export interface MergeOptions {
  readonly in: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly acceptCopies?: boolean;
  readonly renumber?: boolean;
  readonly asTrackedChange?: boolean;
  readonly encoding?: readonly string[];
}

/** Puts what came back into the files, or says why not; nothing is written where anything is refused. */
export async function mergeAll(
  context: Context,
  files: readonly string[],
  options: MergeOptions,
): Promise<number> {
  const { exchanges, versions } = mergeWords(files, context.cwd);
  const targets = await mergeTargets(context, options.in, versions);
  const merging = new Merging(context, options, targets);
  for (const file of exchanges) await merging.take(file);
  return merging.finish();
}

/** A target file with what it was and what it is to be. */
interface Changed {
  readonly path: string;
  /** What the file was when it was read first. */
  readonly was: string;
  readonly before: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Files of a work, and what the project says of how they are aligned. */
interface Found {
  readonly found: readonly FoundVersion[];
  readonly guidance: Project['guidance'];
}

class Merging {
  readonly #context: Context;
  readonly #options: MergeOptions;
  readonly #targets: MergeTargets;
  readonly #changed = new Map<string, Changed>();
  readonly #refusals: InputError[] = [];
  readonly #outcomes = new Map<string, Outcome>();
  /** By target file the numbers that come twice in it. */
  readonly #twice = new Map<string, readonly string[]>();
  readonly #references: string[] = [];

  constructor(context: Context, options: MergeOptions, targets: MergeTargets) {
    this.#context = context;
    this.#options = options;
    this.#targets = targets;
  }

  async take(exchange: string): Promise<void> {
    let isEmpty = true;
    const { cwd, note } = this.#context;
    for (const returned of readExchange(exchange, resolve(cwd, exchange), note)) {
      isEmpty = false;
      await this.#merge(exchange, returned);
    }
    if (isEmpty) this.#outcomes.set(exchange, this.#outcomes.get(exchange) ?? nothing);
  }

  async #merge(exchange: string, returned: ReturnedWork): Promise<void> {
    const force = this.#options.force === true;
    const { found, guidance } = await this.#versions(exchange, returned);
    const target = found[1]!;
    const inOne = await versionsInFile(found, returned);
    if (inOne?.some(standsInColumns)) {
      this.#refusals.push(inColumns(exchange, target.path));
      return;
    }
    const [source, ...others] = inOne ?? (await Promise.all(found.map((each) => loadVersion(each))));
    const beside = async (version: Version, file: FoundVersion) =>
      inOne === null ? besideSource(version, source!, file) : version;
    const again = others.map((version, at) => beside(version, found[at + 1] ?? target));
    const versions = [source!, ...(await Promise.all(again))];
    noteEncodings(this.#context, versions);
    const acceptCopies = this.#options.acceptCopies === true;
    const align = (all: readonly Version[]) =>
      alignWork({ id: returned.work ?? 'work', versions: all }, guidance);
    const plan = planMerge(returned, versions, { exchange, force, acceptCopies }, align);
    if (memoryFormatOf(target.path) !== null && (plan.refusals.length > 0 || plan.filled.length > 0)) {
      this.#refusals.push(intoMemory(exchange, target.path));
      return;
    }
    this.#outcomes.set(target.path, together(this.#outcomes.get(target.path) ?? nothing, plan.outcome));
    this.#refusals.push(...plan.refusals);
    if (plan.refusals.length > 0 || plan.filled.length === 0) return;
    refuseStranger(resolve(this.#context.cwd, target.path), target.path, exchange, this.#targets);
    const reread = async (bytes: Uint8Array) => {
      const changed = { ...target, bytes };
      const own = inOne === null ? null : await versionsInFile([changed, changed], returned);
      return own?.[1] ?? beside(await loadVersion(changed), changed);
    };
    const renumber = this.#options.renumber === true;
    const file = {
      bytes: () => bytesOf(target),
      sourceBytes: () => bytesOf(found[0]!),
      asTrackedChange: this.#options.asTrackedChange === true,
    };
    const merged = await mergeFile(plan, reread, { exchange, force, renumber, file }, align);
    this.#refusals.push(...merged.refusals);
    if (merged.bytes === null) return;
    this.#remember(target, plan.alignment.work.versions[1]!, merged);
    this.#references.push(...merged.references);
    if (merged.twice.length > 0) this.#twice.set(target.path, merged.twice);
  }

  /** The source, the target, and the other versions that are still there; with what an earlier exchange file made of them. */
  async #versions(exchange: string, returned: ReturnedWork): Promise<Found> {
    const { cwd } = this.#context;
    refuseForeign(exchange, returned, resolve(cwd, this.#options.in));
    const target = returned.target.path ?? (await this.#targetBeside(exchange, returned));
    const named = [returned.source, { ...returned.target, path: target }];
    const paths = named.map(({ path }) => locate(exchange, path, this.#options.in, cwd));
    refuseTarget(resolve(cwd, paths[1]!), target ?? '', exchange, this.#targets);
    for (const path of returned.paths) {
      if (named.some((version) => version.path === path)) continue;
      const found = locateOther(exchange, path, this.#options.in, cwd);
      if (found !== null) paths.push(found);
    }
    // Two languages in one file: it is opened once, and is both versions.
    const inOne = paths[0] === paths[1];
    const { encoding } = this.#options;
    const asked = encoding === undefined ? {} : { encoding };
    const project = await openWorks(this.#context, inOne ? paths.slice(1) : paths, asked);
    const files = project.works.flatMap(({ versions }) => versions);
    const found = (inOne ? [...files.slice(0, 1), ...files] : files).map((version, at) => {
      const bytes = this.#changed.get(version.file ?? '')?.bytes;
      const language = version.language ?? named[at]?.language ?? null;
      return {
        ...version,
        ...(bytes === undefined ? {} : { bytes }),
        ...(language === version.language ? {} : { language, languageFrom: 'option' as const }),
      };
    });
    return { found, guidance: project.guidance };
  }

  /**
   * For a file whose tool kept nothing but the standard's own attributes: the version in its target language of the
   * work that its source belongs to; null where there is none.
   */
  async #targetBeside(exchange: string, { source, target }: ReturnedWork): Promise<string | null> {
    const base = this.#options.in;
    const file = resolve(this.#context.cwd, locate(exchange, source.path, base, this.#context.cwd));
    const project = await openWorks(this.#context, [dirname(file)], {});
    const work = project.works.find(({ versions }) => versions.some((version) => version.file === file));
    const tag = target.language === null ? null : canonicalTag(target.language);
    const found = work?.versions.find(({ language }) => language !== null && language === tag)?.file ?? null;
    return found === null ? null : relative(resolve(this.#context.cwd, base), found).replaceAll(sep, '/');
  }

  #remember(
    { file, path }: FoundVersion,
    { source }: Version,
    { bytes, text }: { bytes: Uint8Array; text: string },
  ): void {
    const known = this.#changed.get(file ?? path);
    this.#changed.set(file ?? path, {
      path,
      was: known?.was ?? source.sha256,
      before: known?.before ?? source.text,
      text,
      bytes,
    });
  }

  async finish(): Promise<number> {
    const { note, print, cwd } = this.#context;
    if (this.#refusals.length > 0) {
      for (const refusal of this.#refusals) note(`hexapla: ${refusal.line}`);
      note('hexapla: nothing was written');
      return EXIT.unusable;
    }
    const changed = [...this.#changed.values()];
    if (!this.#options.dryRun) {
      const files = changed.map(({ path, was, bytes }) => ({
        file: resolve(cwd, path),
        shown: path,
        was,
        chunks: bytes,
      }));
      writeTogether(files);
    }
    for (const { path, before, text } of changed) {
      if (this.#options.dryRun)
        await print(
          escapeLines(
            createTwoFilesPatch(path, path, before, text, '', '', { headerOptions: FILE_HEADERS_ONLY }),
          ),
        );
    }
    const outcomes = [...this.#outcomes];
    for (const [path, outcome] of outcomes) {
      const line = outcomeLine(path, outcome);
      if (this.#options.dryRun) note(line);
      else await print(escapeLines(`${line}\n`));
      const twice = this.#twice.get(path) ?? [];
      if (twice.length > 0) note(twiceNote(path, twice));
    }
    for (const line of this.#references) note(escapeLines(line));
    return outcomes.some(([, outcome]) => isWaiting(outcome)) ? EXIT.findings : EXIT.clean;
  }
}

function bytesOf({ bytes, file, path }: FoundVersion): Uint8Array {
  return bytes ?? readBytes(file ?? path, path);
}

/** What is made of a memory has it as its source and its target; nothing is put back into it. */
function intoMemory(exchange: string, path: string): InputError {
  return new InputError({
    path: exchange,
    message: `${path} is a memory or a file for translators, and merge writes into documents alone`,
    remedy: 'change it in the tool that keeps it',
  });
}

function twiceNote(path: string, labels: readonly string[]): string {
  const numbers = labels.slice(0, 5).join(', ') + (labels.length > 5 ? ', …' : '');
  return `note: ${path}: ${numbers} now ${labels.length === 1 ? 'comes' : 'come'} twice, since what follows has other numbers than the source; --renumber gives it those of the source`;
}
