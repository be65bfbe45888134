import { InputError } from '../../../text/errors.js';

/** Numbers in rows of equal length, one row after another. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/**
 * Reads vectors, one row a sentence: a NumPy array (.npy, two dimensions, C order, little-endian float16, float32 or
 * float64), or else bare little-endian float32 numbers, row after row.
 *
 * @param rows how many there must be.
 * @param path of the file, for messages.
 * @throws InputError where the bytes are no such matrix.
 */
export function readVectors(bytes: Uint8Array, rows: number, path: string): Matrix {
  const matrix = isNumPy(bytes) ? readNumPy(bytes, path) : readBare(bytes, rows, path);
  if (matrix.rows !== rows) throw fault(path, `${matrix.rows} vectors for ${rows} sentences`);
  const strange = matrix.values.findIndex((value) => !Number.isFinite(value));
  if (strange === -1) return matrix;
  const row = Math.floor(strange / matrix.columns) + 1;
  throw fault(path, `vector ${row} holds ${matrix.values[strange]}, which is no number to compare`);
}

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

function isNumPy(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function readBare(bytes: Uint8Array, rows: number, path: string): Matrix {
  const columns = bytes.length / 4 / rows;
  if (columns === 0 || !Number.isInteger(columns)) {
    throw fault(path, `${bytes.length} bytes are no ${rows} rows of float32 numbers`);
  }
  return { rows, columns, values: readNumbers(bytes, 0, rows * columns, 'f4') };
}

/** The format is that of numpy.lib.format: magic, version, length of the head, the head as a Python literal, data. */
function readNumPy(bytes: Uint8Array, path: string): Matrix {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = (bytes[6] ?? 0) > 1;
  const headStart = wide ? 12 : 10;
  if (bytes.length < headStart) throw fault(path, 'the file ends within its head');
  const dataStart = headStart + (wide ? view.getUint32(8, true) : view.getUint16(8, true));
  const head = String.fromCharCode(...bytes.subarray(headStart, Math.min(dataStart, headStart + 4096)));
  const kind = /'descr'\s*:\s*'<(f[248])'/.exec(head)?.[1];
  const shape = /'shape'\s*:\s*\(\s*(\d+)\s*,\s*(\d+)\s*,?\s*\)/.exec(head);
  if (kind === undefined || shape === null || !/'fortran_order'\s*:\s*False/.test(head)) {
    throw fault(
      path,
      'not an array of two dimensions in C order of little-endian float16, float32 or float64',
    );
  }
  const rows = Number(shape[1]);
  const columns = Number(shape[2]);
  if (bytes.length < dataStart + rows * columns * Number(kind.charAt(1))) {
    throw fault(path, `the file ends before its ${rows} rows of ${columns} numbers`);
  }
  return { rows, columns, values: readNumbers(bytes, dataStart, rows * columns, kind) };
}

function readNumbers(bytes: Uint8Array, start: number, count: number, kind: string): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    if (kind === 'f4') values[at] = view.getFloat32(start + 4 * at, true);
    else if (kind === 'f8') values[at] = view.getFloat64(start + 8 * at, true);
    else values[at] = halfPrecision(view.getUint16(start + 2 * at, true));
  }
  return values;
}

/** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
function halfPrecision(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function fault(path: string, message: string): InputError {
  const remedy = 'give one vector for each sentence, those of the source first, then those of the target';
  return new InputError({ path, message, remedy });
}
