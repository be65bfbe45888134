import type { Codec } from './codec.js';
import type { LegacyEncoding } from './names.js';
import { singleByte } from './single-byte.js';
import { vni } from './vni.js';

const made = new Map<LegacyEncoding, Codec>();

/** How an encoding is read and written. The large tables of Chinese ones are loaded when they are asked for. */
export async function codecOf(name: LegacyEncoding): Promise<Codec> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const codec = await make(name);
  made.set(name, codec);
  return codec;
}

async function make(name: LegacyEncoding): Promise<Codec> {
  switch (name) {
    case 'vni':
      return vni;
    case 'gb18030':
    case 'big5':
    case 'big5-hkscs':
      return (await import('./double-byte.js')).doubleByte[name]();
    default:
      return singleByte(name);
  }
}
