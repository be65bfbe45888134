import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { findCandidates } from '../enumerators/candidates.js';
import { withLearnedLevelWords } from '../enumerators/learned-level-words.js';
import type { Candidate } from '../enumerators/reading.js';
import { findInterleaved, type Interleaved } from '../language/interleaved.js';
import { findListings } from '../listings/code-listings.js';
import { findContents } from '../listings/contents.js';
import { withoutPageBreaks } from '../matter/page-breaks.js';
import { withAnnexHeadings } from './annex-headings.js';
import { habitsOf, leavesOut } from './habits.js';
import { withIndentedClauses } from './indented-clauses.js';
import { habitsLike, type Likeness } from './likeness.js';
import { withMarkedHeadings } from './marked-headings.js';
import type { Closed } from './opening.js';
import { findOutlines, type OutlineReading } from './search.js';

/** A document with what was found in it on the way to its version. */
export interface DocumentReading {
  readonly document: ReadDocument;
  readonly locale: Locale;
  readonly candidates: readonly Candidate[];
  readonly outline: OutlineReading;
  /** What was known of its levels beforehand. */
  readonly habits: readonly Closed[];
  /** Blocks of contents lists. */
  readonly contents: ReadonlySet<number>;
  /** A second language that alternates with the document's own; null where there is none. */
  readonly interleaved: Interleaved | null;
  /** How another version of the work is built; null where the document is read by itself. */
  readonly like: Likeness | null;
}

/**
 * Candidates and the outline that explains them best, for a document in a language.
 *
 * @param single whether no second language is looked for in it
 */
export function readOutline(
  read: ReadDocument,
  language: string,
  like: Likeness | null = null,
  single = false,
): DocumentReading {
  const { listed, code, all, ...found } = lookedThrough(read, language, single);
  const { contents } = found;
  const candidates =
    contents.size === 0 && code === null ? all : all.filter((_, at) => listed[at] !== 1 && code?.[at] !== 1);
  return { ...found, candidates, ...explained(candidates, like), like };
}

/** What is found in a document whatever it is read beside. */
interface LookedThrough extends Pick<DocumentReading, 'document' | 'locale' | 'contents' | 'interleaved'> {
  readonly all: readonly Candidate[];
  /** By candidate: 1 for entries of a contents list. */
  readonly listed: ArrayLike<number>;
  /** By candidate: 1 for lines of a listing of code; null where there is none. */
  readonly code: ArrayLike<number> | null;
}

/** A translation is read by itself and then beside its source. What longer texts hold would take too much room meanwhile. */
const longestKept = 2_000_000;
const kept = new WeakMap<ReadDocument, Map<string, LookedThrough>>();

function lookedThrough(read: ReadDocument, language: string, single: boolean): LookedThrough {
  if (read.source.text.length > longestKept) return lookThrough(read, language, single);
  const known = kept.get(read) ?? new Map<string, LookedThrough>();
  kept.set(read, known);
  const key = `${language} ${single}`;
  const found = known.get(key) ?? lookThrough(read, language, single);
  known.set(key, found);
  return found;
}

function lookThrough(read: ReadDocument, language: string, single: boolean): LookedThrough {
  const known = localeOf(language);
  const document = withAnnexHeadings(
    withMarkedHeadings(withIndentedClauses(withoutPageBreaks(read, known))),
    known,
  );
  const interleaved = single ? null : findInterleaved(document, language);
  const own = interleaved === null ? document : without(document, interleaved.blocks);
  const locale = withLearnedLevelWords(known, own);
  const all = findCandidates(own, locale);
  const { listed, blocks: contents } = findContents(own, all, locale);
  return { document, locale, interleaved, contents, all, listed, code: findListings(own, all) };
}

/** The outline that explains candidates best, and the habits that it was found with. */
function explained(
  candidates: readonly Candidate[],
  like: Likeness | null,
): Pick<DocumentReading, 'outline' | 'habits'> {
  const none = { steps: [], price: 0 };
  const told = like === null ? [] : habitsLike(candidates, like);
  const [outline = none] = findOutlines(candidates, told);
  if (told.length > 0) return { outline, habits: told };
  const habits = habitsOf(candidates, outline);
  if (!leavesOut(candidates, outline, habits)) return { outline, habits: [] };
  const [again = none] = findOutlines(candidates, habits);
  return { outline: again, habits };
}

/** The document with no markers to be looked for in some blocks. */
function without(document: ReadDocument, blocks: ReadonlySet<number>): ReadDocument {
  const kept = (block: ReadBlock, at: number) =>
    blocks.has(at) ? { ...block, searchable: false, depth: 0, item: null } : block;
  return { ...document, blocks: document.blocks.map(kept) };
}
