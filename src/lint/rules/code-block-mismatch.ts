import type { Block } from '../../document/types.js';
import { differsInWord } from '../pairs/alike.js';
import { isMarkdown, markupOf, type Target } from '../pairs/markup.js';
import { type BlockPair, blockPairsOf, bodyText, type PairedBlock } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Report, Rule } from '../types.js';
import { languageOf, nameOfUnit, shorten } from '../wording.js';

/** Code that a translation has otherwise than the source: a command that lost a letter, another flag. */
export const codeBlockMismatch: Rule = {
  id: 'code-block-mismatch',
  summary:
    'Code of a translation, in a span or a block, differs from the source’s by a word, or is that of another place.',
  severity: 'warn',
  category: 'accuracy/mistranslation',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const pairs = blockPairsOf(alignment);
    const codes = codesOf(pairs);
    for (const pair of pairs) {
      if (pair.source.block.role === 'code') yield* inBlock(pair, codes);
      else if (isMarkdown(pair.source.version) && isMarkdown(pair.translation.version)) yield* inSpans(pair);
    }
  },
};

/** Code spans that stand for each other: one without an answer on each side, which differ in one word. */
function* inSpans(pair: BlockPair): Generator<Report> {
  const { source, translation } = pair;
  const [own, other] = [source, translation].map(({ version, block }) => markupOf(version, block).codes);
  if (own!.length === 0 || other!.length === 0) return;
  const lost = own!.filter(({ text }) => !says(translation, text));
  const gained = other!.filter(({ text }) => !says(source, text));
  if (lost.length !== 1 || gained.length !== 1) return;
  const [expected, found] = [lost[0]!, gained[0]!];
  if (differsInWord(expected.text, found.text) && isAlone(pair, found)) yield report(pair, expected, found);
}

/** Whether a piece of code stands anywhere in a unit, as code or not. */
function says({ version, beside }: PairedBlock, code: string): boolean {
  return beside.some(
    (block) =>
      holdsWord(block.printed.text, code) ||
      (isMarkdown(version) && markupOf(version, block).codes.some(({ text }) => text === code)),
  );
}

/** Whether a text holds a piece of code that no letter goes on with. */
function holdsWord(text: string, code: string): boolean {
  const isPart = (sign: string) => /[\p{L}\p{N}_]/u.test(sign);
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    if (!isPart(text.charAt(at - 1)) && !isPart(text.charAt(at + code.length))) return true;
  }
  return false;
}

/** By translation and text of the source's code, a pair that has it on both sides. */
type KeptCodes = ReadonlyMap<string, BlockPair>;

function codesOf(pairs: readonly BlockPair[]): KeptCodes {
  const codes = new Map<string, BlockPair>();
  for (const pair of pairs) {
    if (pair.source.block.role !== 'code' || clean(pair.source) !== clean(pair.translation)) continue;
    codes.set(codeKey(pair, pair.source), pair);
  }
  return codes;
}

function codeKey({ target }: BlockPair, side: PairedBlock): string {
  return `${target} ${clean(side)}`;
}

function clean(side: PairedBlock): string {
  return bodyText(side).trim();
}

/** What stands in the place of another code by its writer's slip is a copy of this length at the least. */
const leastCopy = 12;

/** Code of another place of the source, which stands there too: pasted, and never changed for what it is to show here. */
function pastedFrom(pair: BlockPair, codes: KeptCodes): BlockPair | null {
  const { source, translation } = pair;
  const copy = clean(translation);
  if (copy.length < leastCopy || source.beside.some((block) => block.printed.text.includes(copy)))
    return null;
  const from = codes.get(codeKey(pair, translation));
  const own = new Set(clean(source).split('\n'));
  return from === undefined || copy.split('\n').some((line) => own.has(line)) ? null : from;
}

/** Two blocks of code with as many lines, of which one alone differs in one word; and code of another place. */
function* inBlock(pair: BlockPair, codes: KeptCodes): Generator<Report> {
  const from = pastedFrom(pair, codes);
  if (from !== null) {
    yield reportPasted(pair, from);
    return;
  }
  const [own, other] = [pair.source, pair.translation].map((side) => linesOf(side));
  if (own!.length !== other!.length) return;
  const differing = own!.flatMap((line, at) => (line.text === other![at]!.text ? [] : [at]));
  if (differing.length !== 1) return;
  const [expected, found] = [own![differing[0]!]!, other![differing[0]!]!];
  if (isProse(expected.text) || isProse(found.text)) return;
  if (differsInWord(expected.text, found.text) && isAlone(pair, found)) yield report(pair, expected, found);
}

/** Whether code stands nowhere else, in neither version: what comes again is a name that the translation chose. */
function isAlone({ source, translation }: BlockPair, { text }: Target): boolean {
  const own = source.version.source.text.split(/\s+/);
  const words = translation.version.source.text.split(/[\s`]+/);
  return text
    .split(/\s+/)
    .every((word) => own.includes(word) || words.filter((each) => each === word).length === 1);
}

function linesOf(side: PairedBlock): Target[] {
  const { block, version } = side;
  const found: Target[] = [];
  const text = bodyText(side);
  let at = 0;
  for (const line of text.split('\n')) {
    const clean = line.trim();
    const start = placeOf(block, version.source.text, clean, at);
    found.push({ text: clean, start, end: start + clean.length });
    at = Math.max(at, start + clean.length - block.start);
  }
  return found;
}

/** Where a line of code stands in the file; where the block begins if that cannot be told. */
function placeOf(block: Block, text: string, line: string, from: number): number {
  const at = text.indexOf(line, block.start + from);
  return at < 0 || at > block.end ? block.start : at;
}

/** Comments and texts in quotes are translated, and so is what an example prints. */
function isProse(line: string): boolean {
  return /(?:#|\/\/|\/\*|^\s*\*|--|<!--|;;|%)\s|["'“”‘’«»`]|[^\x20-\x7e]/.test(line);
}

function reportPasted(pair: BlockPair, from: BlockPair): Report {
  const [expected, found] = [clean(pair.source), clean(pair.translation)];
  return pairReport(pair, {
    span: pair.translation.block,
    what: `stands the code of ${nameOfUnit(from.unit)}, “${shorten(found)}”; ${languageOf(pair.source.version)} has “${shorten(expected)}” here`,
    content: found,
    expected: [expected],
    found: [found],
    source: pair.source.block,
  });
}

function report(pair: BlockPair, expected: Target, found: Target): Report {
  return pairReport(pair, {
    span: found,
    what: `“${shorten(found.text)}” stands for “${shorten(expected.text)}” of ${languageOf(pair.source.version)}`,
    content: `${expected.text} ${found.text}`,
    expected: [expected.text],
    found: [found.text],
    source: expected,
  });
}
