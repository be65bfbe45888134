import { coverage } from '../../align/coverage.js';
import type { Alignment } from '../../align/types.js';
import type { StaleCell } from '../../lint/freshness.js';
import { addressRanges } from '../layout/address-ranges.js';
import { displayWidth } from '../layout/width.js';
import { pictureCode, picturePaths } from '../page/picture-code.js';
import { pictureStates } from '../page/states.js';
import type { PictureState } from '../page/types.js';
import { xmlText } from '../xml.js';
import { MARKS } from './marks.js';

/** A work ready to be drawn. */
interface DrawnWork {
  readonly id: string;
  readonly versions: readonly {
    readonly language: string;
    /** `10 of 11`; what the source has in words of its own. */
    readonly amount: string;
    readonly code: string;
    /** Addresses of what is missing, as ranges. */
    readonly missing: string;
  }[];
  readonly parts: number;
  readonly states: ReadonlySet<PictureState>;
}

/** In pixels. A letter is as wide as one of an 12 px sans-serif font is at most on the average. */
const SIZES = { width: 720, row: 18, bar: 12, head: 26, margin: 12, letter: 7 } as const;

const COLORS: Readonly<Record<PictureState, string>> = {
  present: '#a9c3b4',
  missing: '#cf3a31',
  extra: '#8a63b8',
  renumbered: '#4f86c6',
  moved: '#3a9ca6',
  merged: '#7d8f3a',
  split: '#b0863a',
  ambiguous: '#8b8f96',
  stale: '#e0a526',
  absent: '#d8d5cc',
};

/** One part of thousands would be thinner than what a screen can show. */
const THICKER = ` stroke="${COLORS.missing}" stroke-width="1" vector-effect="non-scaling-stroke"`;

const STALE = 'its source has changed';
const ABSENT = 'not in the source';

/** What a state is called under a picture. */
function meaningOf(state: PictureState): string {
  return state === 'stale' ? STALE : state === 'absent' ? ABSENT : MARKS[state].meaning;
}

function drawn(alignment: Alignment, stale: readonly StaleCell[]): DrawnWork {
  const states = pictureStates(alignment, stale);
  const covered = coverage(alignment);
  const segments = alignment.units.filter(({ kind }) => kind === 'segment');
  return {
    id: alignment.work.id,
    parts: segments.length,
    states: new Set(states.flat()),
    versions: alignment.work.versions.map(({ language }, at) => {
      const lacks = segments.filter((_, index) => states[at]![index] === 'missing');
      const { present, of } = covered[at]!;
      return {
        language,
        amount: at === 0 ? `${of}, the source` : `${present} of ${of}`,
        code: pictureCode(states[at]!),
        missing: lacks.length === 0 ? '' : addressRanges(lacks.map(({ address }) => address)),
      };
    }),
  };
}

/** A picture of works that needs nothing else, for a README: a bar a version, from the beginning of the work to its end. */
export class StatusPicture {
  readonly #works: DrawnWork[] = [];

  add(alignment: Alignment, stale: readonly StaleCell[]): void {
    this.#works.push(drawn(alignment, stale));
  }

  svg(): string {
    return `${svgOf(this.#works)}\n`;
  }

  /** Pictures with tables, without a style or a program, as a part of a page. */
  html(): string {
    return this.#works.map((work) => `${figureOf(work)}\n`).join('');
  }
}

function svgOf(works: readonly DrawnWork[]): string {
  const { width, head, row, margin } = SIZES;
  const states = [...new Set(works.flatMap((work) => [...work.states]))];
  const title = works.map(inWords).join(' ');
  let y = margin;
  const groups = works.map((work) => {
    const group = workGroup(work, y);
    y += head + work.versions.length * row + margin;
    return group;
  });
  const height = y + row * Math.ceil(states.length / 2);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(title)}">`,
    `<title>${xmlText(title)}</title>`,
    '<style>text{font:12px system-ui,"Segoe UI","DejaVu Sans",sans-serif;fill:#57606a}.head{font-weight:600;font-size:14px;fill:#1f2328}@media(prefers-color-scheme:dark){text{fill:#9aa4ae}.head{fill:#e6e8ea}}</style>',
    ...groups,
    ...states.map((state, at) => legendOf(state, at, y)),
    '</svg>',
  ].join('\n');
}

function workGroup({ id, versions, parts }: DrawnWork, top: number): string {
  const { width, head, row, bar, margin, letter } = SIZES;
  const widest = (texts: readonly string[]) => Math.max(...texts.map(displayWidth)) * letter;
  const left = margin + widest(versions.map(({ language }) => language)) + 8;
  const right = margin + widest(versions.map(({ amount }) => amount)) + 8;
  const scale = (width - left - right) / Math.max(1, parts);
  const lines = versions.map(({ language, amount }, at) => {
    const y = top + head + at * row + bar - 2;
    return `<text x="${margin}" y="${y}">${xmlText(language)}</text><text x="${width - right + 8}" y="${y}">${xmlText(amount)}</text>`;
  });
  const paths = [
    ...picturePaths(
      versions.map(({ code }) => code),
      1 - bar / row,
    ),
  ].map(
    ([state, outline]) =>
      `<path fill="${COLORS[state]}"${state === 'missing' ? THICKER : ''} d="${outline}"/>`,
  );
  return [
    `<text class="head" x="${margin}" y="${top + 14}">${xmlText(id)}</text>`,
    ...lines,
    `<g transform="translate(${left} ${top + head}) scale(${scale.toFixed(4)} ${row})">`,
    ...paths,
    '</g>',
  ].join('\n');
}

function legendOf(state: PictureState, at: number, top: number): string {
  const { width, row, margin } = SIZES;
  const [x, y] = [margin + (at % 2) * (width / 2), top + Math.floor(at / 2) * row];
  return `<rect x="${x}" y="${y}" width="10" height="10" rx="2" fill="${COLORS[state]}"/><text x="${x + 16}" y="${y + 9}">${xmlText(meaningOf(state))}</text>`;
}

/** The picture for those who do not see it. */
function inWords({ id, versions }: DrawnWork): string {
  const each = versions.map(
    ({ language, amount, missing }) => `${language} ${amount}${missing === '' ? '' : `, lacks ${missing}`}`,
  );
  return `${id}: ${each.join('; ')}.`;
}

function figureOf(work: DrawnWork): string {
  const rows = work.versions.map(
    ({ language, amount, missing }) =>
      `<tr><th scope="row">${xmlText(language)}</th><td>${xmlText(amount)}</td><td>${xmlText(missing)}</td></tr>`,
  );
  return [
    '<figure class="hexapla-status">',
    svgOf([work]).replace(/<style>.*?<\/style>\n/, ''),
    '<table>',
    `<caption>${xmlText(work.id)}</caption>`,
    '<thead><tr><th scope="col">Language</th><th scope="col">Has</th><th scope="col">Lacks</th></tr></thead>',
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
    '</figure>',
  ].join('\n');
}
