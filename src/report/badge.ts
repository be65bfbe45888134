import type { FreshnessCounts } from '../lint/freshness-counts.js';
import { displayWidth } from './layout/width.js';
import { xmlText } from './xml.js';

/** A badge: what it is about, what it says, and in which of shields.io's colours. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: keyof typeof COLORS;
}

/** Shields.io's colours by name (badge-maker, lib/color.js). */
const COLORS = { brightgreen: '#4c1', yellow: '#dfb317', orange: '#fe7d37', red: '#e05d44' } as const;

/** The badge of a language: what is there, what is up to date and what was reviewed, each by itself. */
export function badgeOf(
  language: string,
  { present, of, current, reviewed, untranslated }: FreshnessCounts,
): Badge {
  const left = untranslated === 0 ? '' : `, ${untranslated} untranslated`;
  const message = `${present}/${of} present, ${current} current, ${reviewed} reviewed${left}`;
  const color =
    present < of / 2
      ? 'red'
      : present < of
        ? 'orange'
        : current < present || untranslated > 0
          ? 'yellow'
          : 'brightgreen';
  return { label: language, message, color };
}

/** JSON for shields.io's endpoint badge. */
export function endpointJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}

/** Width of a digit of 11 px Verdana, by which all are set: textLength makes fonts that are not there fit. */
const LETTER = 6.6;
const MARGIN = 6;

/** The badge as an image that needs nothing else. */
export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [label, message].map(
    (text) => Math.round(displayWidth(text) * LETTER) + 2 * MARGIN,
  ) as [number, number];
  const width = left + right;
  const title = xmlText(`${label}: ${message}`);
  const text = (content: string, start: number, room: number) =>
    `<text x="${start + MARGIN}" y="14" textLength="${room - 2 * MARGIN}">${xmlText(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="20" rx="3" fill="#555"/>`,
    `<path fill="${COLORS[color]}" d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(label, 0, left),
    text(message, left, right),
    '</g></svg>\n',
  ].join('\n');
}
