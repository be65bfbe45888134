import type { Alignment, Unit } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import type { Version } from '../../document/types.js';
import { type Content, contentOf, originalOf, segmentContent, shownOf } from '../../edit/content.js';
import type { Filled } from '../../edit/filled.js';
import { lackingIn } from '../../edit/lacking.js';
import { type InlinePiece, shownText, squeezed } from '../../edit/render.js';
import type { ReturnedUnit, ReturnedWork } from '../../format/returned/types.js';
import { localeOf } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import { contentHash } from '../../text/hash.js';
import { rowPieces } from './row-pieces.js';
import { withoutTypedNumber } from './typed-number.js';
import { areWhole } from './whole-rows.js';

/** What is to be done with one target file. */
export interface Plan {
  readonly alignment: Alignment;
  readonly filled: readonly Filled[];
  readonly refusals: readonly InputError[];
  /** Units whose translation is not whole. */
  readonly unfinished: number;
  /** Units that stand there just so. */
  readonly unchanged: number;
}

/**
 * Compares what came back with what the versions are now: the source, the target, then the others, which help to align.
 * `exchange` is the path of the exchange file.
 */
export function planMerge(
  exchange: string,
  returned: ReturnedWork,
  versions: readonly Version[],
  force: boolean,
): Plan {
  const alignment = alignWork({ id: returned.work ?? 'work', versions });
  const planner = new Planner(exchange, alignment, force);
  if (!force) planner.checkFile(returned, versions[0]!);
  const byId = new Map(alignment.units.map((unit) => [unit.id, unit]));
  for (const unit of returned.units) planner.add(unit, byId.get(unit.id) ?? null);
  return planner.plan();
}

class Planner {
  readonly #exchange: string;
  readonly #alignment: Alignment;
  readonly #force: boolean;
  readonly #filled = new Map<Unit, Omit<Filled, 'unit'>>();
  readonly #refusals: InputError[] = [];
  #unfinished = 0;
  #unchanged = 0;

  constructor(exchange: string, alignment: Alignment, force: boolean) {
    this.#exchange = exchange;
    this.#alignment = alignment;
    this.#force = force;
  }

  checkFile({ source: told }: ReturnedWork, { source }: Version): void {
    if (told.sha256 === null || told.sha256 === source.sha256()) return;
    this.#refuse(1, `${source.path} has changed since the export`, 'export again, or go on with --force');
  }

  add(returned: ReturnedUnit, unit: Unit | null): void {
    if (!returned.isAsked) return;
    if (returned.target === null) {
      this.#unfinished++;
      return;
    }
    if (unit === null || unit.cells[0]?.state === 'missing') {
      this.#refuse(returned.line, `there is no ${returned.id} in the source`, 'export again');
      return;
    }
    const given = this.#targetOf(returned, unit, returned.target);
    if (given === null) return;
    const pieces = this.#withoutNumber(returned, unit, given);
    if (pieces === null) return;
    const isWritten = returned.rows?.some((row) => row.isWritten) === true;
    if (stands(this.#alignment, unit, { pieces, isWritten })) this.#unchanged++;
    else if (this.#filled.has(unit)) {
      this.#refuse(returned.line, `${returned.id} comes twice`, 'take out the one that does not hold');
    } else if (this.#isFit(returned, unit, pieces)) this.#filled.set(unit, { pieces, isWritten });
  }

  plan(): Plan {
    const filled = this.#alignment.units.flatMap((unit) => {
      const filled = this.#filled.get(unit);
      return filled === undefined ? [] : [{ unit, ...filled }];
    });
    return {
      alignment: this.#alignment,
      filled,
      refusals: this.#refusals,
      unfinished: this.#unfinished,
      unchanged: this.#unchanged,
    };
  }

  #isFit(returned: ReturnedUnit, unit: Unit, pieces: readonly InlinePiece[]): boolean {
    if (this.#force) return true;
    const [source, target] = this.#alignment.work.versions;
    const name = unit.kind === 'segment' ? unit.address : `the ${unit.kind} matter`;
    const here = unitContent(this.#alignment, unit, 0);
    // A table says the checksum of its source; its texts may be cut and written otherwise.
    const isSame =
      returned.rows !== undefined ||
      (here !== null && withoutSpace(shownOf(here.tokens)) === withoutSpace(shownText(returned.source)));
    if (!isSame) {
      return this.#refuse(
        returned.line,
        `the source of ${name} has changed since the export`,
        'export again',
      );
    }
    const there = unitContent(this.#alignment, unit, 1);
    if (there !== null && returned.targetHash !== undefined) {
      if (returned.targetHash !== contentHash(originalOf(there.tokens))) {
        const message = `${name} of ${target!.source.path} has changed since the export`;
        return this.#refuse(returned.line, message, 'export again, or overwrite it with --force');
      }
    }
    const lacking = lackingIn(
      returned.source,
      pieces,
      localeOf(source!.language),
      localeOf(target!.language),
    );
    if (lacking.length === 0) return true;
    const message = `the translation of ${name} lacks ${lacking.slice(0, 5).join(', ')}`;
    return this.#refuse(returned.line, message, 'put it in, or go on with --force');
  }

  /** Null where it was refused. */
  #targetOf(
    { rows, line }: ReturnedUnit,
    unit: Unit,
    given: readonly InlinePiece[],
  ): readonly InlinePiece[] | null {
    const content = unitContent(this.#alignment, unit, 0);
    if (rows === undefined || content === null) return given;
    if (!this.#force && (rows.some(({ isCut }) => isCut) || !areWhole(content, rows))) {
      this.#refuse(
        line,
        `a part of ${unit.address} is not in the table`,
        'merge the table with all its rows',
      );
      return null;
    }
    const [source, target] = this.#alignment.work.versions;
    return rowPieces(content, rows, {
      text: source!.source.text,
      space: localeOf(target!.language).spaced ? ' ' : '',
    });
  }

  /** Null where it was refused. */
  #withoutNumber(
    { line, source }: ReturnedUnit,
    unit: Unit,
    given: readonly InlinePiece[],
  ): readonly InlinePiece[] | null {
    const segment = unit.cells[0]?.segment ?? null;
    if (segment === null) return given;
    const target = this.#alignment.work.versions[1]!;
    const { pieces, stranger } = withoutTypedNumber(given, shownText(source), segment, target);
    if (stranger === null || this.#force) return pieces;
    const message = `the translation of ${unit.address} begins with the number ${stranger}`;
    this.#refuse(line, message, 'take the number out, or go on with --force');
    return null;
  }

  #refuse(line: number, message: string, remedy: string): false {
    const place = { line, column: 1, offset: 0 };
    this.#refusals.push(new InputError({ path: this.#exchange, place, message, remedy }));
    return false;
  }
}

/** What a version has of a unit; null where that is nothing, or uncertain. */
export function unitContent({ work }: Alignment, unit: Unit, index: number): Content | null {
  const cell = unit.cells[index]!;
  const version = work.versions[index]!;
  if (cell.state === 'missing' || cell.parts !== undefined || cell.state === 'merged') return null;
  if (unit.kind !== 'segment') return contentOf(version, version[unit.kind], null);
  return cell.segment === null ? null : segmentContent(version, cell.segment);
}

/** For comparing what tools may have broken otherwise. */
function withoutSpace(text: string): string {
  return text.replace(/[\s\u0085\u200b\u2060\ufeff]+/g, '');
}

/** Whether the target has a translation of the unit, as it is printed or as it is written. */
export function stands(
  alignment: Alignment,
  unit: Unit,
  { pieces, isWritten }: Omit<Filled, 'unit'>,
): boolean {
  const content = unitContent(alignment, unit, 1);
  if (content === null) return false;
  if (!isWritten) return squeezed(shownOf(content.tokens)) === shownText(pieces);
  const original = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join('');
  return squeezed(originalOf(content.tokens)) === squeezed(original);
}
