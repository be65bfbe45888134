import { isDatabaseFault } from '../../project/concordance/database.js';
import { countBeads, foundBeads } from '../../project/concordance/search.js';
import { wordLanguages } from '../../project/concordance/tables.js';
import type { Project } from '../../project/types.js';
import { type Asked, concordanceJson } from '../../report/concordance/json.js';
import { concordanceLines } from '../../report/concordance/lines.js';
import { concordanceTable } from '../../report/concordance/table.js';
import { jsonText } from '../../report/json.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addFormatOption,
  addGuidanceOptions,
  addWorkOptions,
  listed,
  repeated,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { type OpenIndex, openIndex } from '../find/open-index.js';
import { type FoundPlaces, gather } from '../find/places.js';
import {
  type FindOptions,
  limitOf,
  noteNothing,
  queryOf,
  type WantedTexts,
  wantedTexts,
  worksIn,
} from '../find/settings.js';
import { answerSql } from '../find/sql.js';
import { chosenWorks, openWorks } from '../open-works.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';

export const find: CommandModule<FindOptions> = {
  name: 'find',
  description:
    'Looks for words in all works and languages, and shows each place with what is around it and what the other versions say there: a concordance. Several words are looked for one after the other; * at the end stands for any ending. Case, composition and the place of a tone do not matter. What is aligned is kept in an index beside the cache: the first search aligns all works, later ones what has changed since.',
  examples: [
    { line: 'find river bank', does: 'where the two words stand one after the other' },
    {
      line: "find 'translat*' --in en --limit all",
      does: 'translate, translation, … in English, all of them',
    },
    { line: 'find bank --without banque', does: 'where no other version has “banque” there' },
    { line: "find --regex '\\d+ (km|m)\\b' --path docs", does: 'what a regular expression finds, in docs/' },
    {
      line: "find --sql 'SELECT language, count(*) FROM cell GROUP BY language'",
      does: 'a query over the same index; docs/research.md has its tables',
    },
  ],
  build: (command) => {
    command.argument('[words...]', 'what to look for');
    addFormatOption(addAligningOptions(addGuidanceOptions(addWorkOptions(command))), [
      'pretty',
      'json',
      'tsv',
    ])
      .option(
        '--path <path>',
        'folder or file to look in instead of this folder; may be given again',
        repeated,
      )
      .option('--in <tags>', 'languages that the words are to be in; all others stand beside them', listed)
      .option('--with <words>', 'only where another version has these words there')
      .option('--without <words>', 'only where no other version has them there')
      .option('--part <address>', 'only in this part and those inside it')
      .option('--regex', 'what to look for is a regular expression; it goes through all texts')
      .option('--case-sensitive', 'a regular expression tells capitals from small letters')
      .option('--limit <number>', 'how many places are shown, or all', '20')
      .option('--sql <query>', 'a query in SQL over the index instead; it can change nothing')
      .option('--index-limit <size>', 'most that indexes take together, in MB, or as 5GB', '2GB');
  },
  run: async (context, words, options) => {
    refuseBoth(words, options);
    const texts = options.sql === undefined ? wantedTexts(words, options) : null;
    const request = { words, texts, limit: limitOf(options.limit ?? '20'), options };
    const paths = options.path ?? [];
    // The index has all works in all languages; which of them are looked at is for the query to say.
    const { work, languages, ...whole } = options;
    const project = await openWorks(context, paths, whole);
    const look = (isBroken: boolean) => search(context, project, request, isBroken);
    try {
      await look(false);
    } catch (error) {
      if (!isDatabaseFault(error)) throw error;
      await look(true);
    }
    return EXIT.clean;
  },
};

function refuseBoth(words: readonly string[], { sql }: FindOptions): void {
  if ((words.length === 0) === (sql !== undefined)) return;
  const message = sql === undefined ? 'there is no word to look for' : 'words do not go with --sql';
  const remedy = sql === undefined ? 'give one, or --sql' : 'give one or the other';
  throw new InputError({ path: sql === undefined ? 'find' : '--sql', message, remedy });
}

interface FindRequest {
  readonly words: readonly string[];
  /** Null where SQL is asked. */
  readonly texts: WantedTexts | null;
  readonly limit: number | null;
  readonly options: FindOptions;
}

async function search(
  context: Context,
  project: Project,
  request: FindRequest,
  isBroken: boolean,
): Promise<void> {
  const { texts, options } = request;
  const { work, languages, ...whole } = options;
  const index = await openIndex(context, project, options.path ?? [], whole, isBroken);
  try {
    if (texts === null) await answerSql(context, index.database, options.sql ?? '', options.format);
    else await answer(context, index, project, { ...request, texts });
  } finally {
    index.close();
  }
}

async function answer(
  context: Context,
  index: OpenIndex,
  project: Project,
  { words, texts, limit, options }: FindRequest & { readonly texts: WantedTexts },
): Promise<void> {
  const { database } = index;
  const works = worksIn(index, chosenWorks(project.works, options.work ?? []));
  const query = queryOf(texts, options, wordLanguages(database), works);
  const known = countBeads(database, query);
  const found = await gather(foundBeads(database, query), query, limit, known, context);
  if (options.format === 'json') {
    const json = concordanceJson(askedOf(words, options, query.languages), found.beads, found.hits);
    await context.print(jsonText(json, 2));
  } else if (options.format === 'tsv') await context.print(concordanceTable(found.hits, query.beside));
  else {
    const hasColors = context.colors.isColorSupported;
    const view = { paint: context.colors, columns: columnsOf(context) };
    await context.print(terminated([...concordanceLines(found.hits, view, hasColors)]));
  }
  noteRest(context, words, found);
}

/** Where nobody says how wide a line is, it is as wide as most terminals. */
function columnsOf({ io, columns }: Context): number {
  return io.stdout.columns || io.env.COLUMNS ? columns : 80;
}

function askedOf(words: readonly string[], options: FindOptions, languages: readonly string[]): Asked {
  const text = words.join(' ');
  const { with: having, without, part } = options;
  return {
    ...(options.regex === true ? { pattern: text } : { words: text }),
    in: languages,
    ...(having === undefined ? {} : { with: having }),
    ...(without === undefined ? {} : { without }),
    ...(part === undefined ? {} : { part }),
  };
}

function noteRest(context: Context, words: readonly string[], { hits, beads, isCut }: FoundPlaces): void {
  if (beads === 0) {
    noteNothing(context, words);
    return;
  }
  const places = `${hits.length} ${hits.length === 1 ? 'place' : 'places'}`;
  const rows = `${beads} ${beads === 1 ? 'row' : 'rows'}`;
  context.note(
    isCut
      ? `the first ${places}; it stands in ${rows} of the corpus: --limit all shows all`
      : `${places} in ${rows}`,
  );
}
