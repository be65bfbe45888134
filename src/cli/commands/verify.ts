import { extname, resolve } from 'node:path';
import { type ClaimReader, claimReaders } from '../../format/provenance/index.js';
import type { Claim, Flaw } from '../../format/provenance/types.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { readBytes, readPieces } from '../../project/files.js';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import { addEncodingOption } from '../command-line/options.js';
import type { Context } from '../context.js';
import { locate } from '../merge/locate.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { Prover } from '../verify/prove.js';
import { readingOf } from '../verify/reading.js';

interface VerifyOptions {
  readonly in: string;
  readonly encoding?: readonly string[];
}

/** So many faults are told one by one. */
const MOST_FAULTS = 20;

export const verify: CommandModule<VerifyOptions> = {
  name: 'verify',
  description:
    'Proves that each text of an export is what the file that it names has at the offsets that it names. Exits with 1 where one is not.',
  examples: [
    { line: 'verify memory.tmx', does: 'for an export made in this folder' },
    { line: 'verify out/*.xlf --in docs', does: 'for files that were exported from docs/' },
  ],
  build: (command) => {
    addEncodingOption(command)
      .argument('<files...>', 'exports: TMX, XLIFF, TSV, CSV, XLSX, JSON, JSONL')
      .option('--in <folder>', 'folder that paths in the exports are relative to', '.');
  },
  run: async (context, files, options) => {
    let isTrue = true;
    for (const file of files) isTrue = (await verifyFile(context, file, options)) && isTrue;
    return isTrue ? EXIT.clean : EXIT.findings;
  },
};

async function verifyFile(context: Context, shown: string, options: VerifyOptions): Promise<boolean> {
  const prover = new Prover((path) => readingOf(context, path, options));
  const paths = new Set<string>();
  let [count, faults] = [0, 0];
  const faultOf = (claim: Claim) => {
    count++;
    paths.add(claim.path);
    return prover.faultOf(claim, resolve(context.cwd, locate(shown, claim.path, options.in, context.cwd)));
  };
  for (const claim of claimsOf(shown, resolve(context.cwd, shown))) {
    const fault = 'flaw' in claim ? claim.flaw : await faultOf(claim);
    if (fault === null) continue;
    faults++;
    if (faults <= MOST_FAULTS) await context.print(terminated([`${shown}:${claim.line}: ${fault}`]));
  }
  if (count === 0) throw withoutClaims(shown);
  const from = `${count} texts from ${paths.size} ${paths.size === 1 ? 'file' : 'files'}`;
  const verdict = faults === 0 ? 'each as it says' : `${faults} not as it says`;
  await context.print(terminated([`${shown}: ${from}, ${verdict}`]));
  return faults === 0;
}

function claimsOf(shown: string, file: string): Iterable<Claim | Flaw> {
  const reader: ClaimReader | undefined = claimReaders[extname(shown).toLowerCase()];
  if (reader === undefined) {
    throw new InputError({
      path: shown,
      message: 'its name does not end as an export does',
      remedy: `give a file that ends in ${Object.keys(claimReaders).join(', ')}`,
    });
  }
  if (reader.kind === 'bytes') return reader.claims(shown, readBytes(file, shown));
  if (reader.kind === 'whole') return reader.claims(shown, decodeSource(shown, readBytes(file, shown)).text);
  return reader.claims(shown, decodeXml(shown, readPieces(file, shown)));
}

function withoutClaims(path: string): InputError {
  return new InputError({
    path,
    message: 'nothing in it says where it is from',
    remedy: 'give an export that hexapla wrote',
  });
}
