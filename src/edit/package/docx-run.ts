import { usualLimits } from '../../read/package/limits.js';
import { type Form, inOrder, type Look } from '../forms/form.js';
import { elementsIn } from './elements.js';

/** The order in which the properties of a run stand (ECMA-376 part 1, `CT_RPr`), up to those that come last. */
const order =
  `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
  vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
  eastAsianLayout specVanish oMath`.split(/\s+/);
const known: ReadonlySet<string> = new Set(order);

const written: Readonly<Record<Look, readonly [name: string, value: string | null]>> = {
  bold: ['b', null],
  italic: ['i', null],
  strike: ['strike', null],
  underline: ['u', 'single'],
  superscript: ['vertAlign', 'superscript'],
  subscript: ['vertAlign', 'subscript'],
};

/**
 * The properties of a run, as they stand in a document, with a form beside what they say; those that are empty or there
 * already are as they were.
 *
 * @param styles what the document calls its styles inside, by their names; where it lacks one its looks are written
 */
export function inForm(
  properties: string,
  prefix: string,
  { looks, style }: Form,
  styles: ReadonlyMap<string, string>,
): string {
  const id = style === null ? undefined : styles.get(style.name);
  const all = inOrder([...looks, ...(id === undefined ? (style?.looks ?? []) : [])]);
  const added = all.map((look) => written[look]);
  if (id !== undefined) added.unshift(['rStyle', id]);
  return added.reduce((text, [name, value]) => withProperty(text, prefix, name, value), properties);
}

function withProperty(properties: string, prefix: string, name: string, value: string | null): string {
  const element = `<${prefix}${name}${value === null ? '' : ` ${prefix}val="${value}"`}/>`;
  const elements = elementsIn({ path: '', name: '', text: properties || '<x/>' }, known, usualLimits);
  if (elements.length === 0) return `<${prefix}rPr>${element}</${prefix}rPr>`;
  const old = elements.find((each) => each.name === name);
  if (old !== undefined) return properties.slice(0, old.start) + element + properties.slice(old.end);
  const next = elements.find((each) => order.indexOf(each.name) > order.indexOf(name));
  const at = next?.start ?? properties.lastIndexOf('</');
  return properties.slice(0, at) + element + properties.slice(at);
}
