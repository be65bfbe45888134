import { deflateRawSync } from 'node:zlib';
import { packedSpan, type ZipArchive, type ZipEntry } from '../../read/package/zip.js';

/**
 * An archive with other bytes for some of its entries. The records of all others, their order and what stands between
 * them are copied as they are.
 */
export function withEntries(archive: ZipArchive, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, entries, directory, end } = archive;
  const chunks: Uint8Array[] = [];
  const records = new Map<ZipEntry, Uint8Array>();
  let from = 0;
  let shift = 0;
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    const data = changed.get(entry.name);
    const record = Uint8Array.from(bytes.subarray(entry.record.start, entry.record.end));
    new DataView(record.buffer).setUint32(42, entry.at + shift, true);
    if (data !== undefined) {
      const made = madeEntry(archive, entry, data, record);
      const { end: old } = recordSpan(archive, entry);
      chunks.push(bytes.subarray(from, entry.at), made);
      shift += made.length - (old - entry.at);
      from = old;
    }
    records.set(entry, record);
  }
  chunks.push(bytes.subarray(from, directory));
  const inOrder = entries.map((entry) => records.get(entry) ?? new Uint8Array());
  const tail = Uint8Array.from(bytes.subarray(end));
  new DataView(tail.buffer).setUint32(16, directory + shift, true);
  return Buffer.concat([...chunks, ...inOrder, tail]);
}

/** A local record with its data, and behind it the sizes once more where the entry says that they stand there. */
function recordSpan(archive: ZipArchive, entry: ZipEntry): { start: number; end: number } {
  const { end } = packedSpan(archive, entry);
  if ((entry.flags & 8) === 0) return { start: entry.at, end };
  const view = new DataView(archive.bytes.buffer, archive.bytes.byteOffset, archive.bytes.byteLength);
  const hasSignature = view.getUint32(end, true) === 0x08074b50;
  return { start: entry.at, end: end + (hasSignature ? 16 : 12) };
}

/** A new local record; the directory's record gets its sizes. */
function madeEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  data: Uint8Array,
  record: Uint8Array<ArrayBuffer>,
): Uint8Array {
  const packed = entry.method === 0 ? data : deflateRawSync(data, { level: 9 });
  const { start } = packedSpan(archive, entry);
  const local = Uint8Array.from(archive.bytes.subarray(entry.at, start));
  const sizes = [crc32(data), packed.length, data.length] as const;
  for (const [target, at] of [
    [local, 14],
    [record, 16],
  ] as const) {
    const view = new DataView(target.buffer);
    // The sizes stand before the data now, and not behind it.
    view.setUint16(at - 8, view.getUint16(at - 8, true) & ~8, true);
    for (const [index, size] of sizes.entries()) view.setUint32(at + 4 * index, size, true);
  }
  return Buffer.concat([local, packed]);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of APPNOTE.TXT, 4.4.7, which this engine does not have. */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
