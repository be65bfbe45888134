import { checkPage, findingsOf, type Page, readPages, without } from './control/pages.js';
import { randomOf, seedOf } from './faults/random.js';

/**
 * Documents that are known to be complete in every language: whatever is found in them is false. Then headings, entries
 * and paragraphs are taken out of translations, one at a time, and what is found must stand near the place.
 *
 * node .bench/bench/control.js FOLDER [--seed N] [--each N] [--verbose]
 *
 * FOLDER holds `<page>.<language>.md` and truth.tsv: page, kind, id, and the block's line in en, vi, fr and zh-CN.
 */
interface Options {
  readonly folder: string;
  readonly seed: number;
  /** How many blocks of each kind are taken out. */
  readonly each: number;
  readonly verbose: boolean;
}

/** A finding within so many lines is near the place. */
const near = 8;

const kinds = { heading: /^#/, item: /^-/, paragraph: /^p$/ } as const;
const translations = ['vi', 'fr', 'zh-CN'] as const;

async function main(options: Options): Promise<void> {
  const { pages, hash } = readPages(options.folder);
  const blocks = pages.reduce((sum, { blocks }) => sum + blocks.length, 0);
  console.log(
    `data: ${pages.length} pages, ${blocks} blocks in ${translations.length + 1} languages, ${hash}`,
  );
  await complete(pages, options);
  for (const [at, kind] of (Object.keys(kinds) as (keyof typeof kinds)[]).entries()) {
    await takeOut(pages, kind, at, options);
  }
}

async function complete(pages: readonly Page[], { verbose }: Options): Promise<void> {
  let [errors, warnings] = [0, 0];
  for (const page of pages) {
    for (const { severity, path, position, message, rule } of await checkPage(page)) {
      if (severity === 'error') errors++;
      else warnings++;
      if (verbose) console.log(`${path}:${position.start.line}: ${message} [${rule}]`);
    }
  }
  console.log(`complete: ${errors} errors, ${warnings} warnings`);
}

async function takeOut(
  pages: readonly Page[],
  kind: keyof typeof kinds,
  at: number,
  { seed, each, verbose }: Options,
): Promise<void> {
  const random = randomOf(seedOf(seed, at));
  const all = pages.flatMap((page) =>
    page.blocks.flatMap((block, index) =>
      index > 0 && kinds[kind].test(block.kind) ? [{ page, block }] : [],
    ),
  );
  const tally = { taken: 0, near: 0, elsewhere: 0, beside: 0 };
  for (let count = 0; count < each && all.length > 0; count++) {
    const [{ page, block }] = all.splice(random.below(all.length), 1) as [(typeof all)[0]];
    const language = random.pick(translations);
    const known = new Set(
      (await findingsOf(page, language)).map(({ rule, message }) => `${rule} ${message}`),
    );
    const line = block.lines[language]!;
    const found = (await findingsOf(page, language, (text) => without(text, line))).filter(
      ({ rule, message }) => !known.has(`${rule} ${message}`),
    );
    const isNear = found.some(({ position }) => Math.abs(position.start.line - line) <= near);
    tally.taken++;
    if (isNear) tally.near++;
    else if (found.length > 0) tally.elsewhere++;
    tally.beside += Math.max(0, found.length - 1);
    if (verbose && (!isNear || found.length > 1)) {
      console.log(`${page.name}.${language} ${kind} ${line}: ${isNear ? 'with others' : 'not near'}`);
      for (const { position, message } of found) console.log(`    ${position.start.line}: ${message}`);
    }
  }
  const share = (tally.near / Math.max(1, tally.taken)).toFixed(3);
  console.log(
    `${kind}: ${tally.taken} taken out, ${tally.near} found near (${share}), ${tally.elsewhere} elsewhere, ` +
      `${tally.beside} findings beside`,
  );
}

function optionsOf(words: readonly string[]): Options {
  const number = (name: string, usual: number) => {
    const at = words.indexOf(name);
    return at === -1 ? usual : Number(words[at + 1]);
  };
  const [folder] = words;
  if (folder === undefined || folder.startsWith('--')) throw new Error('name the folder of the control');
  return {
    folder,
    seed: number('--seed', 1),
    each: number('--each', 100),
    verbose: words.includes('--verbose'),
  };
}

await main(optionsOf(process.argv.slice(2)));
