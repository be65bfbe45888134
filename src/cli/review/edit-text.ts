import { resolve } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Alignment, Unit } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import type { Version } from '../../document/types.js';
import type { Filled } from '../../edit/filled.js';
import { readBytes } from '../../project/files.js';
import { refuseStranger, refuseTarget } from '../../project/merge-target.js';
import { besideSource, loadVersion } from '../../project/reading/load-version.js';
import { writeTogether } from '../../project/write.js';
import { mergeFile } from '../merge/merge-file.js';
import { nothing } from '../merge/outcome.js';
import type { RequestOf, ReviewAnswer } from './requests.js';
import { type ReviewedWork, type ReviewSession, refusal } from './session.js';

/** A change of a document's text that is ready to be written. */
export interface TextChange {
  readonly file: string;
  readonly shown: string;
  /** What would change, as a unified diff. */
  readonly diff: string;
  /** Throws InputError where the file is another one by now. */
  readonly write: () => void;
}

/** The stretch of a version that is to be changed, as it is written; empty for a gap. */
export function writtenText(work: ReviewedWork, { language, span }: RequestOf<'written'>): ReviewAnswer {
  const { source } = versionIn(work, language).version;
  return { text: span === null ? '' : source.text.slice(span[0], span[1]), digest: source.sha256 };
}

/**
 * Puts a text into a version by the same way as `merge`: in the place of a sentence, or where a missing part belongs,
 * numbered and laid out like its neighbours. The result is read again; what would be read otherwise than meant is refused.
 * Throws InputError where it is, and where the file is not the one that was shown.
 */
export async function textChange(
  session: ReviewSession,
  work: ReviewedWork,
  { language, unit, span, text, digest }: RequestOf<'edit'>,
): Promise<TextChange> {
  const { version, at } = versionIn(work, language);
  const found = work.aligned.found.versions.find(({ path }) => path === version.source.path);
  const { source } = version;
  if (found?.file == null || at === 0 || (version.beside?.length ?? 0) > 0) {
    throw refusal(
      source.path,
      'nothing can be put into this version from here',
      'change it in its own program',
    );
  }
  if (source.sha256 !== digest) throw changed(source.path);
  const target = resolve(session.context.cwd, found.path);
  refuseTarget(target, found.path, source.path, session.targets());
  refuseStranger(target, found.path, source.path, session.targets());
  const { guidance } = session.project;
  const align = (versions: readonly Version[]) =>
    alignWork({ ...work.aligned.alignment.work, versions }, guidance);
  const alignment = align(targetSecond(work.aligned.alignment, at));
  const filled = filledUnit(alignment, unit, span, text);
  const plan = { alignment, filled: [filled], refusals: [], outcome: nothing };
  const base = alignment.work.versions[0]!;
  const reread = async (bytes: Uint8Array) =>
    besideSource(await loadVersion({ ...found, bytes }), base, { ...found, bytes });
  const origin = work.aligned.found.versions.find(({ path }) => path === base.source.path);
  const bytesOf = (file: typeof found) => readBytes(file.file ?? file.path, file.path);
  const file = {
    bytes: () => bytesOf(found),
    sourceBytes: () => (origin === undefined ? null : bytesOf(origin)),
    asTrackedChange: false,
  };
  const merged = await mergeFile(
    plan,
    reread,
    { exchange: source.path, force: false, renumber: false, file },
    align,
  );
  if (merged.bytes === null) throw merged.refusals[0] ?? changed(source.path);
  const { bytes } = merged;
  return {
    file: target,
    shown: found.path,
    diff: createTwoFilesPatch(found.path, found.path, source.text, merged.text, '', '', {
      headerOptions: FILE_HEADERS_ONLY,
      context: 1,
    }),
    write: () => writeTogether([{ file: target, shown: found.path, chunks: bytes, was: source.sha256 }]),
  };
}

function changed(path: string) {
  return refusal(
    path,
    'the file has changed since the page was made, so nothing was written',
    'look at it again',
  );
}

function versionIn({ aligned }: ReviewedWork, language: string): { version: Version; at: number } {
  const { versions } = aligned.alignment.work;
  const at = versions.findIndex((version) => version.language === language);
  if (at < 0) throw refusal(language, 'there is no such version of this work', 'load the page again');
  return { version: versions[at]!, at };
}

/** `merge` has the source first and what is written into second; the others help to align. */
function targetSecond({ work: { versions } }: Alignment, at: number): Version[] {
  const others = versions.filter((_, index) => index !== 0 && index !== at);
  return [versions[0]!, versions[at]!, ...others];
}

function filledUnit(alignment: Alignment, id: string, span: RequestOf<'edit'>['span'], text: string): Filled {
  const unit = alignment.units.find((one) => one.id === id);
  if (unit === undefined) throw refusal(id, 'there is no such part', 'load the page again');
  const isWritten = alignment.work.versions[1]!.source.places === undefined;
  const pieces = [{ kind: 'text' as const, text }];
  if (span === null) {
    if (unit.cells[1]?.state !== 'missing')
      throw refusal(id, 'this part is not missing', 'mend its sentences');
    return { unit, pieces, isWritten };
  }
  return {
    unit,
    pieces: [],
    changes: [{ start: span[0], end: within(unit, span), pieces, isWritten }],
    isWritten: false,
  };
}

/** The end of a stretch that has to lie in the part that it is said to be in. */
function within({ id, cells }: Unit, [start, end]: readonly [number, number]): number {
  const segment = cells[1]?.segment;
  const isInside = start < end && (segment == null || (start >= segment.start && end <= segment.end));
  if (!isInside) throw refusal(id, 'this sentence does not stand in this part', 'load the page again');
  return end;
}
