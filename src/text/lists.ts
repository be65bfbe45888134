/**
 * Lists of numbers, cut from slabs of memory that many of them share. To make a typed array with memory of its own takes
 * microseconds, whatever its length, as the engine keeps an account of each; short texts need hundreds of them, and a
 * view of a slab takes a hundredth. A slab lives as long as any list that was cut from it, and no part of it is
 * given out twice.
 */
const slabBytes = 1 << 16;
/** Longer lists get memory of their own: for them the account is nothing beside their content. */
const mostBytes = 1 << 14;
/** Where the largest numbers may begin. */
const alignment = 8;

let slab = new ArrayBuffer(0);
let used = 0;

/** Where in the slab so many bytes, all 0, are to be had from now on. */
function take(bytes: number): number {
  if (used + bytes > slab.byteLength) {
    slab = new ArrayBuffer(slabBytes);
    used = 0;
  }
  const at = used;
  used += (bytes + alignment - 1) & -alignment;
  return at;
}

/** 64-bit floating point numbers. */
export function floats(length: number, value = 0): Float64Array {
  const bytes = length * 8;
  const at = bytes > mostBytes ? -1 : take(bytes);
  const list = at < 0 ? new Float64Array(length) : new Float64Array(slab, at, length);
  return value === 0 ? list : list.fill(value);
}

/** 32-bit floating point numbers. */
export function singles(length: number, value = 0): Float32Array {
  const bytes = length * 4;
  const at = bytes > mostBytes ? -1 : take(bytes);
  const list = at < 0 ? new Float32Array(length) : new Float32Array(slab, at, length);
  return value === 0 ? list : list.fill(value);
}

/** 32-bit integers. */
export function integers(length: number, value = 0): Int32Array {
  const bytes = length * 4;
  const at = bytes > mostBytes ? -1 : take(bytes);
  const list = at < 0 ? new Int32Array(length) : new Int32Array(slab, at, length);
  return value === 0 ? list : list.fill(value);
}

/** Integers from 0 to 255. */
export function bytes(length: number): Uint8Array {
  const at = length > mostBytes ? -1 : take(length);
  return at < 0 ? new Uint8Array(length) : new Uint8Array(slab, at, length);
}

/** Another list with the same integers. */
export function copyOf(list: Int32Array): Int32Array {
  const copy = integers(list.length);
  copy.set(list);
  return copy;
}
