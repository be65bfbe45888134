import { dirname, extname, relative, resolve, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Version } from '../../document/types.js';
import { readTable } from '../../format/returned/table.js';
import type { ReturnedWork } from '../../format/returned/types.js';
import { readXliff } from '../../format/returned/xliff.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { canonicalTag } from '../../locale/index.js';
import { readBytes, readPieces } from '../../project/files.js';
import { besideSource, loadVersion } from '../../project/load-work.js';
import { type MergeTargets, refuseTarget } from '../../project/merge-target.js';
import type { FoundVersion } from '../../project/types.js';
import { writeTogether } from '../../project/write.js';
import { decodeSource } from '../../text/decode.js';
import { escapeLines, type InputError } from '../../text/errors.js';
import type { CommandModule } from '../command.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { locate, locateOther } from '../merge/locate.js';
import { mergeFile } from '../merge/merge-file.js';
import { isWaiting, nothing, type Outcome, outcomeLine, together } from '../merge/outcome.js';
import { planMerge } from '../merge/plan.js';
import { mergeTargets, mergeWords } from '../merge/words.js';
import { openWorks } from '../works.js';

interface MergeOptions {
  readonly in: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly acceptCopies?: boolean;
  readonly asTrackedChange?: boolean;
}

export const merge: CommandModule<MergeOptions> = {
  name: 'merge',
  description:
    'Puts what translators filled in back into the files: a missing segment between its neighbours, numbered\nand laid out like them, and new text in the place of old. All other bytes stay. Nothing is written\nwhere anything is refused. Takes XLIFF 1.2 and 2.x and the tables that `export` wrote. It writes\ninto versions of works that are found in the folder, or that are named beside what came back, and\ninto nothing else.',
  examples: [
    { line: 'merge gaps/docs.vi-en.xlf --dry-run', does: 'shows what would change' },
    { line: 'merge gaps/*.xlf', does: 'changes the files' },
    { line: 'merge gaps/docs.tsv --in docs', does: 'for files that were exported from docs/' },
  ],
  build: (command) => {
    command
      .argument('<files...>', 'what came back; beside it files to write into that no work has')
      .option('--in <folder>', 'folder that paths in the files are relative to', '.')
      .option('-n, --dry-run', 'print the changes as a unified diff and write nothing')
      .option('--force', 'go on although the source has changed, or numbers and links are missing')
      .option('--accept-copies', 'take what is in the words of the source for its translation')
      .option('--as-tracked-change', 'of DOCX and ODT: put in what is missing as a change to be accepted');
  },
  run: async (context, files, options) => {
    const { exchanges, versions } = mergeWords(files, context.cwd);
    const targets = await mergeTargets(context, options.in, versions);
    const merging = new Merging(context, options, targets);
    for (const file of exchanges) await merging.take(file);
    return merging.finish();
  },
};

/** A target file with what it was and what it is to be. */
interface Changed {
  readonly path: string;
  /** What the file was when it was read first. */
  readonly was: string;
  readonly before: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

class Merging {
  readonly #context: Context;
  readonly #options: MergeOptions;
  readonly #targets: MergeTargets;
  readonly #changed = new Map<string, Changed>();
  readonly #refusals: InputError[] = [];
  readonly #outcomes = new Map<string, Outcome>();

  constructor(context: Context, options: MergeOptions, targets: MergeTargets) {
    this.#context = context;
    this.#options = options;
    this.#targets = targets;
  }

  async take(exchange: string): Promise<void> {
    let isEmpty = true;
    for (const returned of readExchange(exchange, resolve(this.#context.cwd, exchange))) {
      isEmpty = false;
      await this.#merge(exchange, returned);
    }
    if (isEmpty) this.#outcomes.set(exchange, this.#outcomes.get(exchange) ?? nothing);
  }

  async #merge(exchange: string, returned: ReturnedWork): Promise<void> {
    const force = this.#options.force === true;
    const found = await this.#versions(exchange, returned);
    const target = found[1]!;
    const [source, ...others] = await Promise.all(found.map((each) => loadVersion(each)));
    const beside = (version: Version, file: FoundVersion) => besideSource(version, source!, file);
    const again = others.map((version, at) => beside(version, found[at + 1]!));
    const versions = [source!, ...(await Promise.all(again))];
    const acceptCopies = this.#options.acceptCopies === true;
    const plan = planMerge(returned, versions, { exchange, force, acceptCopies });
    this.#outcomes.set(target.path, together(this.#outcomes.get(target.path) ?? nothing, plan.outcome));
    this.#refusals.push(...plan.refusals);
    if (plan.refusals.length > 0 || plan.filled.length === 0) return;
    const reread = async (bytes: Uint8Array) => {
      const changed = { ...target, bytes };
      return beside(await loadVersion(changed), changed);
    };
    const merged = await mergeFile(exchange, plan, reread, force, {
      bytes: () => target.bytes ?? readBytes(target.file ?? target.path, target.path),
      asTrackedChange: this.#options.asTrackedChange === true,
    });
    this.#refusals.push(...merged.refusals);
    if (merged.bytes === null) return;
    this.#remember(target, plan.alignment.work.versions[1]!, merged);
  }

  /** The source, the target, and the other versions that are still there; with what an earlier exchange file made of them. */
  async #versions(exchange: string, returned: ReturnedWork): Promise<FoundVersion[]> {
    const { cwd } = this.#context;
    const target = returned.target.path ?? (await this.#targetBeside(exchange, returned));
    const named = [returned.source, { ...returned.target, path: target }];
    const paths = named.map(({ path }) => locate(exchange, path, this.#options.in, cwd));
    refuseTarget(resolve(cwd, paths[1]!), target ?? '', exchange, this.#targets);
    for (const path of returned.paths) {
      if (named.some((version) => version.path === path)) continue;
      const found = locateOther(exchange, path, this.#options.in, cwd);
      if (found !== null) paths.push(found);
    }
    const project = await openWorks(this.#context, paths, {});
    return project.works
      .flatMap(({ versions }) => versions)
      .map((version, at) => {
        const bytes = this.#changed.get(version.file ?? '')?.bytes;
        const language = version.language ?? named[at]?.language ?? null;
        return {
          ...version,
          ...(bytes === undefined ? {} : { bytes }),
          ...(language === version.language ? {} : { language, languageFrom: 'option' as const }),
        };
      });
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
    }
    return outcomes.some(([, outcome]) => isWaiting(outcome)) ? EXIT.findings : EXIT.clean;
  }
}

/** What an exchange file holds, by its name's ending: a table, or else XLIFF. */
function* readExchange(shown: string, file: string): Generator<ReturnedWork> {
  const extension = extname(shown).toLowerCase();
  if (extension === '.tsv' || extension === '.csv' || extension === '.txt') {
    yield* readTable(shown, decodeSource(shown, readBytes(file, shown)).text);
  } else yield* readXliff(shown, decodeXml(shown, readPieces(file, shown)));
}
