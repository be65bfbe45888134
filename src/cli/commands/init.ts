import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CONFIGURATION_FILES } from '../../project/configuration/config.js';
import { kindOf } from '../../project/files.js';
import { countSegments, loadWork } from '../../project/reading/load-work.js';
import type { FoundWork } from '../../project/types.js';
import { inOutputFolder } from '../../project/works/file-names.js';
import { findWorks, suggestedSettings } from '../../project/works/find.js';
import { layoutPatterns } from '../../project/works/layout.js';
import type { SearchedFolder } from '../../project/works/search.js';
import type { Suggestion } from '../../project/works/suffixes.js';
import { writeWhole } from '../../project/write.js';
import { escapeLines, InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';

interface InitOptions {
  readonly source?: string;
  readonly dryRun?: boolean;
}

/** So many works are read to see which language is the source. */
const SAMPLE = 12;
const SHOWN_WORKS = 10;

export const init: CommandModule<InitOptions> = {
  name: 'init',
  description:
    'Looks at a folder, says which works and languages it finds, and writes hexapla.config.json there. A configuration that is there already is left alone.',
  examples: [
    { line: 'init', does: 'for this folder' },
    { line: 'init docs --dry-run', does: 'only says what it finds and would write' },
  ],
  build: (command) => {
    command
      .argument('[folder]', 'folder to look at', '.')
      .option('--source <tag>', 'language of the source versions')
      .option('--dry-run', 'write nothing');
  },
  run: async (context, [given = '.'], options) => {
    const folder = resolve(context.cwd, given);
    if (kindOf(folder, given) !== 'folder') throw notAFolder(given);
    const present = CONFIGURATION_FILES.find((name) => existsSync(join(folder, name)));
    if (present && !options.dryRun) throw alreadyThere(join(given, present));
    const { works, needed } = await worksIn({ folder, given }, options.source);
    await context.print(escapeLines(describe(works)));
    const source = options.source ?? (await likelySource(context, works));
    const text = configurationText(folder, works, source, needed);
    const file = join(given, 'hexapla.config.json');
    if (options.dryRun) await context.print(escapeLines(`\n${file} would be:\n${text}`));
    else {
      inOutputFolder(context.cwd, given, 'hexapla.config.json');
      writeWhole(resolve(context.cwd, file), text, file);
      await context.print(escapeLines(`\nWrote ${file}:\n${text}\nNext: hexapla status ${given}\n`));
    }
    return EXIT.clean;
  },
};

/** The works of a folder, with what has to be configured to find them where no convention does. */
async function worksIn(
  place: SearchedFolder,
  source: string | undefined,
): Promise<{ works: FoundWork[]; needed: Suggestion | null }> {
  const { folder } = place;
  try {
    return { works: await findWorks(place, { file: null, folder }, source), needed: null };
  } catch (error) {
    const needed = suggestedSettings(place);
    if (!(error instanceof InputError) || needed === null) throw error;
    return { works: await findWorks(place, { file: null, folder, ...needed }, source), needed };
  }
}

function describe(works: readonly FoundWork[]): string {
  const languages = languagesOf(works);
  const versions = works.reduce((sum, work) => sum + work.versions.length, 0);
  const lines = works.slice(0, SHOWN_WORKS).map((work) => {
    const tags = work.versions.map((version) => version.language ?? `${version.path} (source)`);
    return `  ${work.id}   ${tags.join(' ')}`;
  });
  if (works.length > SHOWN_WORKS) lines.push(`  and ${works.length - SHOWN_WORKS} more`);
  const head = `Found ${works.length} ${works.length === 1 ? 'work' : 'works'} with ${versions} versions in ${languages.join(', ')}:`;
  return `${head}\n${lines.join('\n')}\n`;
}

/** The language that most often has the most segments; null where there is nothing to compare. */
async function likelySource(context: Context, works: readonly FoundWork[]): Promise<string | null> {
  const votes = new Map<string, number>();
  for (const found of works.filter((work) => work.versions.length > 1).slice(0, SAMPLE)) {
    const loaded = await loadWork(found, { signal: context.signal });
    const [first] = loaded?.work.versions ?? [];
    if (first && first.language !== 'und' && countSegments(first) > 0)
      votes.set(first.language, (votes.get(first.language) ?? 0) + 1);
  }
  const best = [...votes].sort((left, right) => right[1] - left[1])[0];
  if (best) context.note(`note: the source is taken to be ${best[0]}; --source or the file says otherwise`);
  return best?.[0] ?? null;
}

function configurationText(
  folder: string,
  works: readonly FoundWork[],
  source: string | null,
  needed: Suggestion | null,
): string {
  const described = works.filter((work) => work.manifest === null);
  const members = described.map((work) =>
    work.versions.map(({ file, language }) => ({ path: relative(folder, file ?? ''), language })),
  );
  const patterns = needed === null ? layoutPatterns(members) : needed.works;
  const configuration = {
    $schema: './node_modules/hexapla/schemas/config.schema.json',
    ...(patterns == null || patterns.length === 0 ? {} : { works: patterns }),
    ...(source === null ? {} : { source }),
    languages: needed?.languages ?? languagesOf(works),
    rules: {},
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

function languagesOf(works: readonly FoundWork[]): string[] {
  const tags = works.flatMap((work) => work.versions.map((version) => version.language));
  return [...new Set(tags)].filter((tag) => tag !== null).sort();
}

function notAFolder(path: string): InputError {
  return new InputError({
    path,
    message: 'this is a file where a folder is wanted',
    remedy: 'give a folder',
  });
}

function alreadyThere(path: string): InputError {
  const remedy = 'change it by hand, or remove it first';
  return new InputError({ path, message: 'there is a configuration already', remedy });
}
