import { bodyOf } from '../../align/evidence/features.js';
import {
  isUntranslatedVersion,
  type UntranslatedText,
  untranslatedText,
} from '../../align/inside/untranslated.js';
import type { Alignment } from '../../align/types.js';
import type { Report, Rule } from '../types.js';
import { languageOf, nameOf, nameOfUnit, shorten } from '../wording.js';

/** Text of a translation that stands there in the source's language: copied to be translated later. */
export const untranslatedSegment: Rule = {
  id: 'untranslated-segment',
  summary: 'A part, a paragraph or an entry of a translation stands there in the language of the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const at of versions.keys()) {
      if (at === 0 || isToldOfWhole(alignment, at)) continue;
      for (const text of untranslatedText(alignment, at)) yield reportOf(alignment, text);
    }
  },
};

/** That a whole file is in another language is told once, by language-mismatch. */
function isToldOfWhole(alignment: Alignment, version: number): boolean {
  const { remarks } = alignment.work.versions[version]!;
  const isMismatch = remarks.some(({ kind }) => kind === 'language-mismatch');
  return isMismatch && isUntranslatedVersion(alignment, version) !== false;
}

function reportOf({ work }: Alignment, text: UntranslatedText): Report {
  const [source, version] = [work.versions[0]!, work.versions[text.version]!];
  const [unit] = text.units;
  const span = { start: text.blocks[0]!.start, end: text.blocks.at(-1)!.end };
  const there = unit!.cells[0]!.segment;
  const addresses = text.units.map(({ address }) => address);
  return {
    version,
    span,
    message: `${inWords(text)} in ${languageOf(source)}: not translated yet`,
    address: unit!.address,
    ...(text.isWhole && addresses.length > 1 ? { addresses } : {}),
    content: text.blocks.map(bodyOf).join('\n'),
    related:
      there === null
        ? []
        : [{ version: source, span: there, message: `${languageOf(source)} has ${there.address} here` }],
  };
}

/** `3 “Opening hours” stands here`, `in 3 “Ring the bell…” and the 2 passages after it stand here`. */
function inWords({ units, blocks, isWhole, isUnbroken }: UntranslatedText): string {
  const [unit] = units;
  const segment = unit!.cells[0]!.segment;
  if (isWhole && segment !== null) {
    const more = units.length - 1;
    if (more === 0) return `${nameOf(segment)} stands here`;
    return `${nameOf(segment)} and the ${more === 1 ? 'part' : `${more} parts`} after it stand here`;
  }
  const first = bodyOf(blocks[0]!).replace(/\t+/g, ' | ');
  const where = `in ${nameOfUnit(unit!)} “${shorten(first)}”`;
  const rest = blocks.length - 1;
  if (rest === 0) return `${where} stands here`;
  const passage = rest === 1 ? 'passage' : 'passages';
  if (!isUnbroken) return `${where} and ${rest} more ${passage} stand here`;
  return `${where} and the ${rest === 1 ? passage : `${rest} ${passage}`} after it stand here`;
}
