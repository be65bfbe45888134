import type { Alignment } from '../../align/types.js';
import type { Block } from '../../document/types.js';
import { isLanguageName } from '../../locale/index.js';
import { distance } from '../../text/distance.js';
import { lacksWords } from '../pairs/lengths.js';
import { linksOf } from '../pairs/links.js';
import { isMarkdown, markupOf, type Target } from '../pairs/markup.js';
import { type BlockPair, blockPairsOf, type PairedBlock } from '../pairs/pairs.js';
import type { Report, Rule } from '../types.js';
import { hasItHere, nameOfUnit, shorten } from '../wording.js';

/** A link that a translation lost, or whose address was damaged on the way. */
export const linkMismatch: Rule = {
  id: 'link-mismatch',
  summary: 'A link of the source is missing in a translation, or its address is damaged there.',
  severity: 'warn',
  category: 'accuracy/omission',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const whole = alignment.work.versions.map(({ source }) => source.text);
    for (const pair of blockPairsOf(alignment)) yield* faultsIn(alignment, pair, whole);
  },
};

function* faultsIn(alignment: Alignment, pair: BlockPair, whole: readonly string[]): Generator<Report> {
  const { source, translation, target, unit } = pair;
  const own = linksOf(source.version, source.block);
  if (own.length === 0 || hasNames(source) || hasNames(translation)) return;
  const other = linksOf(translation.version, translation.block);
  const there = linksBeside(translation);
  const lost = own.filter(({ text }) => !there.some((link) => isSame(text, link.text)));
  if (lost.length === 0) return;
  const here = linksBeside(source);
  const gained = other.filter(({ text }) => !here.some((link) => isSame(link.text, text)));
  const report = (link: Target, span: Target | Block, message: string): Report => ({
    version: translation.version,
    span,
    message,
    address: unit.address,
    content: link.text,
    related: [hasItHere(source.version, link)],
  });
  const dropped: Target[] = [];
  for (const link of lost) {
    const damaged = gained.find(({ text }) => isDamaged(link.text, text));
    if (damaged !== undefined) {
      yield {
        ...report(
          link,
          damaged,
          `in ${nameOfUnit(unit)} the address “${damaged.text}” differs by a few characters from “${link.text}”`,
        ),
        expected: [link.text],
        found: [damaged.text],
      };
    } else if (isDropped(link, own, other, whole[target]!)) {
      dropped.push(link);
    }
  }
  // A link of a page or a package may have the address that the other side prints.
  const isSeen = translation.version.source.places === undefined;
  const [first] = isSeen ? dropped : [];
  if (first === undefined || lacksWords(alignment, pair)) return;
  const rest = dropped.length - 1;
  const more = rest === 0 ? 'is' : rest === 1 ? 'and one more are' : `and ${rest} more are`;
  yield report(
    first,
    translation.block,
    `in ${nameOfUnit(unit)} the link to “${shorten(first.text)}” ${more} missing`,
  );
}

/** Whether links are named and their addresses stand elsewhere. */
function hasNames({ version, block }: PairedBlock): boolean {
  return isMarkdown(version) && markupOf(version, block).hasNames;
}

function linksBeside({ version, beside }: PairedBlock): Target[] {
  return beside.flatMap((block) => [...linksOf(version, block)]);
}

/** An address without what translations have of their own: scheme, language in the path, fragment, ending. */
function keyOf(address: string): string {
  const [path = ''] = decoded(address).split('#');
  return path
    .toLowerCase()
    .replace(/^(?:(?:https?:)?\/\/)?(?:www\.)?/, '')
    .replace(/^mailto:/, '')
    .split('/')
    .map((step) =>
      step.replace(/(?:^|[._-])([a-z]{2,3}(?:[_-][a-z]{2,4})?)(?=$|\.)/g, (all, tag) =>
        isTag(tag) ? '' : all,
      ),
    )
    .filter(
      (step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(step),
    )
    .join('/');
}

function isTag(name: string): boolean {
  return isLanguageName(name.replace('_', '-'));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether two addresses lead to the same, each in its language; what leads to a heading of the page has its own name. */
function isSame(one: string, other: string): boolean {
  if (one.startsWith('#') || other.startsWith('#')) return one.startsWith('#') && other.startsWith('#');
  const [left, right] = [keyOf(one), keyOf(other)];
  // Of a scheme that is none, as in ttps://, the rest may well be the other address.
  if ([left, right].some((key) => /^[a-z]+:/.test(key))) return left === right;
  return (
    left === right ||
    (left !== '' && right !== '' && (left.endsWith(`/${right}`) || right.endsWith(`/${left}`))) ||
    // A heading of a page, which has a page of its own for each language.
    ([one, other].every((each) => each.includes('#')) &&
      (left.startsWith(`${right}/`) || right.startsWith(`${left}/`)))
  );
}

const fewestCharacters = 12;
const mostChanges = 2;

/** Whether an address is another with a few characters changed, lost or added that no language accounts for. */
function isDamaged(own: string, other: string): boolean {
  const [one, two] = [decoded(own), decoded(other)];
  if (isMail(one) || isMail(two)) return isMail(one) && isMail(two) && isDamagedMail(one, two);
  if (!/^https?:/i.test(one) || one.length < fewestCharacters || isExample(two) || keyOf(one) === keyOf(two))
    return false;
  if (Math.abs(one.length - two.length) > mostChanges)
    return /^[\s\p{P}\p{Script=Han}]+$/u.test(two.slice(one.length)) && two.startsWith(one);
  const [digitsOfOne, digitsOfTwo] = [one, two].map((each) => each.replace(/\D/g, ''));
  // Another number is another page on purpose: a version, a year.
  return digitsOfOne === digitsOfTwo && distance(one, two) <= mostChanges;
}

function isMail(address: string): boolean {
  return /^(?:mailto:)?[^\s/@]+@[^\s/@]+$/i.test(address);
}

/** The same for an address of mail: another country's, or one for each language, is none. */
function isDamagedMail(one: string, two: string): boolean {
  const [[own = '', host = ''], [name = '', there = '']] = [one, two].map((each) =>
    keyOf(each).split('@'),
  ) as [string[], string[]];
  const hasTag = [own, name].some((each) => each.split(/[._-]/).some(isTag));
  if (own === name && host === there) return false;
  const isAbroad = host.slice(host.lastIndexOf('.')) !== there.slice(there.lastIndexOf('.'));
  return (
    !hasTag &&
    !isAbroad &&
    /\d/.test(own + name) === false &&
    distance(`${own}@${host}`, `${name}@${there}`) <= mostChanges
  );
}

/** An address that only shows what one looks like is translated. */
function isExample(address: string): boolean {
  return /\/\/(?:www\.)?e?xemp|\/\/(?:www\.)?example\.(?:com|net|org)(?![\w.])/i.test(address);
}

/** Whether a link is left out: the block has fewer links than its counterpart, and the address is nowhere in the file. */
function isDropped(
  { text }: Target,
  own: readonly Target[],
  other: readonly Target[],
  whole: string,
): boolean {
  return other.length < own.length && !text.startsWith('#') && !whole.includes(text);
}
