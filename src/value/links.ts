import type { Value } from './value-types.js';

const visible = '[^\\s\\u00a0\\u3000<>"“”«»，。；：！？、（）【】《》「」]';
const address = new RegExp(`(?:https?|ftp):\\/\\/${visible}{1,2000}|www\\.${visible}{1,2000}`, 'iuy');
const mail = /[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iy;
/** Common top-level domains, so that a full stop without a space after it makes no domain. */
const host =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|edu|gov|int|info|io|vn|fr|cn|hk|tw|uk|de|eu|ca|ch)(?![a-z0-9-])(?:\/[\w./?=&%#~-]{0,500})?/iy;

/** The URL, e-mail address or bare domain that begins at a place; null where there is none. */
export function linkAt(text: string, at: number): Value | null {
  for (const pattern of [address, mail, host]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const link = withoutClose(found).replace(/[.,;:!?'’]+$/, '');
    return { kind: 'link', value: canonicalLink(link), start: at, end: at + link.length };
  }
  return null;
}

/** An address up to a bracket that closes what was opened before it: text without spaces goes on behind. */
function withoutClose(address: string): string {
  const open: string[] = [];
  for (let at = 0; at < address.length; at++) {
    const sign = address.charAt(at);
    if (sign === '(' || sign === '[') open.push(sign === '(' ? ')' : ']');
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return address.slice(0, at);
  }
  return address;
}

function canonicalLink(link: string): string {
  return link
    .toLowerCase()
    .replace(/^(?:https?|ftp):\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}
