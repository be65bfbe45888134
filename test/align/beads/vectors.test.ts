import { describe, expect, test } from 'vitest';
import { alignLines } from '../../../src/align/beads/align.js';
import { readVectors } from '../../../src/align/beads/vectors/npy.js';
import { vectorSimilarity } from '../../../src/align/beads/vectors/vectors.js';
import { InputError } from '../../../src/text/errors.js';
import { randomNumbers } from './made.js';

function npy(descr: string, shape: string, data: Uint8Array, order = 'False'): Uint8Array {
  const head = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`;
  const bytes = Uint8Array.from([
    0x93,
    ...Buffer.from('NUMPY'),
    1,
    0,
    head.length,
    0,
    ...Buffer.from(head),
    ...data,
  ]);
  return bytes;
}

const bytesOf = (numbers: Float32Array | Float64Array | Uint16Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

describe('vectors are read', () => {
  test.each([
    ['bare float32', bytesOf(Float32Array.of(1, -2, 0.5, 4))],
    ['float32', npy('<f4', '(2, 2)', bytesOf(Float32Array.of(1, -2, 0.5, 4)))],
    ['float64', npy('<f8', '(2, 2)', bytesOf(Float64Array.of(1, -2, 0.5, 4)))],
    ['float16', npy('<f2', '(2, 2)', bytesOf(Uint16Array.of(0x3c00, 0xc000, 0x3800, 0x4400)))],
  ])('from %s', (_kind, bytes) => {
    const { rows, columns, values } = readVectors(bytes, 2, 'v.npy');
    expect([rows, columns, ...values]).toEqual([2, 2, 1, -2, 0.5, 4]);
  });

  test.each([
    ['of big-endian numbers', npy('>f4', '(2, 2)', new Uint8Array(16))],
    ['in Fortran order', npy('<f4', '(2, 2)', new Uint8Array(16), 'True')],
    ['of one dimension', npy('<f4', '(4,)', new Uint8Array(16))],
    ['cut short', npy('<f4', '(2, 2)', new Uint8Array(12))],
    ['for other sentences', npy('<f4', '(3, 2)', new Uint8Array(24))],
    ['that do not fill rows', new Uint8Array(10)],
    ['that are none', new Uint8Array(0)],
    ['with what is no number', bytesOf(Float32Array.of(1, 2, Number.NaN, 4))],
  ])('but not %s', (_kind, bytes) => {
    expect(() => readVectors(bytes, 2, 'v.npy')).toThrow(InputError);
  });
});

test('vectors align sentences of which neither length nor words tell anything', () => {
  const random = randomNumbers(17);
  const meanings = Array.from({ length: 40 }, () => Array.from({ length: 16 }, () => random() - 0.5));
  const noisy = (meaning: readonly number[]): number[] =>
    meaning.map((value) => value + (random() - 0.5) * 0.3);
  const kept = meanings.filter((_, index) => index < 12 || index > 15);
  const rows = [...meanings.map(noisy), ...kept.map(noisy)];
  const matrix = readVectors(bytesOf(Float32Array.from(rows.flat())), rows.length, 'v.f32');
  const [aligned] = alignLines(
    [
      {
        source: meanings.map(() => 'xxxx xxxx.'),
        target: kept.map(() => 'yyyy yyyy.'),
        similarity: vectorSimilarity(matrix, meanings.length),
      },
    ],
    { languages: ['qaa', 'qab'] },
  );
  const dropped = aligned!.beads.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source);
  expect(dropped).toEqual([12, 13, 14, 15]);
  expect(aligned!.beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1)).toHaveLength(
    36,
  );
});
