import { tmxMemory } from './tmx-memory.js';
import type { MemoryFormat } from './types.js';
import { xliffMemory } from './xliff-memory.js';

/** Files with units in several languages that can be read. To add a kind is one file and one line here. */
export const memoryFormats: readonly MemoryFormat[] = [tmxMemory, xliffMemory];

/** The kind of file that a name's ending tells; null for any other. */
export function memoryFormatOf(path: string): MemoryFormat | null {
  const name = path.toLowerCase();
  return memoryFormats.find(({ extensions }) => extensions.some((end) => name.endsWith(end))) ?? null;
}
