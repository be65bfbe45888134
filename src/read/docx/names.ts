import type { PartElement } from '../package/tree.js';
import { childOf } from '../package/tree.js';
import type { Prefixes } from '../package/xml.js';

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Namespaces of WordprocessingML, transitional and strict (ECMA-376 parts 1 and 4), by their usual prefixes. */
export const prefixes: Prefixes = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${transitional}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  [`${transitional}/package/2006/relationships`]: 'rel',
  [`${transitional}/package/2006/content-types`]: 'ct',
};

/** Prefixes that a choice of markup compatibility may ask for. */
export const understood: ReadonlySet<string> = new Set(Object.values(prefixes));

/** The `w:val` of a child; undefined where there is no such child or it has none. */
export function valOf(element: PartElement | null | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A number in `w:val` of a child; undefined where there is none. */
export function numberOf(element: PartElement | null | undefined, name: string): number | undefined {
  const value = Number(valOf(element, name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Whether a property of yes or no is on: without a value it is (ECMA-376, ST_OnOff). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || value === '' || !['0', 'false', 'off', 'none'].includes(value);
}

/** The same for a child; undefined where there is none. */
export function flagOf(element: PartElement | null | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child === null ? undefined : isOn(child.attributes['w:val']);
}
