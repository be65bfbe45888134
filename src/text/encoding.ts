/** What bytes that are no UTF-8 seem to be: what to call it, and the name that iconv has for it. */
export interface Suspicion {
  readonly name: string;
  readonly iconv: string;
}

/** A kind of file that is no text: what to call it, and how to make one of it that is read. */
export interface FileKind {
  readonly name: string;
  readonly remedy: string;
}

const convert = 'convert it: soffice --headless --convert-to docx';
const noWords = 'its words, if it shows any, are to be typed or recognised first';

/** Files that people take for text, by their first bytes. */
const signatures: readonly (readonly [signature: string, kind: FileKind])[] = [
  ['%PDF-', { name: 'a PDF file', remedy: 'take its text out, as pdftotext does' }],
  [
    'PK\x03\x04',
    { name: 'a ZIP file, as .docx, .odt and .epub are', remedy: 'give the files that are in it' },
  ],
  ['\xd0\xcf\x11\xe0', { name: 'an old Office file (.doc, .xls)', remedy: convert }],
  ['{\\rtf', { name: 'an RTF file', remedy: convert }],
  ['\x89PNG', { name: 'a PNG image', remedy: noWords }],
  ['\xff\xd8\xff', { name: 'a JPEG image', remedy: noWords }],
  ['GIF8', { name: 'a GIF image', remedy: noWords }],
  ['II*\0', { name: 'a TIFF image', remedy: noWords }],
  ['MM\0*', { name: 'a TIFF image', remedy: noWords }],
  ['\x1f\x8b', { name: 'a gzip file', remedy: 'unpack it: gunzip' }],
];

/** What kind of file the first bytes say it is; null where they say nothing. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** How many bytes are looked at to guess an encoding. */
const sampleLength = 65_536;

/** UTF-16 without a byte order mark: every second byte is often NUL, and the others almost never. */
export function suspectUtf16(bytes: Uint8Array): Suspicion | null {
  const nuls = [0, 0];
  const length = Math.min(bytes.length, sampleLength);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const many = Math.max(even, odd);
  if (many < 2 || many * 20 < length || Math.min(even, odd) * 10 > many) return null;
  const iconv = odd > even ? 'UTF-16LE' : 'UTF-16BE';
  return { name: `${iconv} without a byte order mark`, iconv };
}

/** The encoding that text from before UTF-8 was most likely written in. A guess, good enough for a remedy. */
export function suspectLegacy(bytes: Uint8Array, broken: number): Suspicion {
  const start = Math.max(0, Math.min(broken - 1024, bytes.length - sampleLength));
  const sample = bytes.subarray(start, start + sampleLength);
  return suspectDoubleByte(sample) ?? suspectSingleByte(sample);
}

/**
 * Frequent characters of running text, each encoding's decoder asked how often it finds its own. A wrong decoder
 * gives rare characters.
 */
const doubleByte: readonly (Suspicion & { readonly frequent: RegExp })[] = [
  { name: 'GB18030', iconv: 'GB18030', frequent: /[的一是不了在有人这和国第条为个中，。、]/g },
  { name: 'Big5', iconv: 'BIG5', frequent: /[的一是不了在有人這和國第條為個中，。、]/g },
];

function suspectDoubleByte(sample: Uint8Array): Suspicion | null {
  const scores = doubleByte.map((candidate) => {
    const text = new TextDecoder(candidate.iconv).decode(sample);
    const wide = text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
    const bad = text.match(/\ufffd/g)?.length ?? 0;
    return wide < 2 || bad * 20 > wide ? 0 : (text.match(candidate.frequent)?.length ?? 0) / wide;
  });
  const best = scores.indexOf(Math.max(...scores));
  // Running text has a tenth to a fifth of these characters; a chance reading of Latin bytes has next to none.
  return (scores[best] ?? 0) > 0.03 ? (doubleByte[best] ?? null) : null;
}

/**
 * Encodings with one byte a character, told by the bytes that only one of them uses for letters: the combining tone
 * marks of windows-1258, the vowels that TCVN puts where others have signs.
 */
function suspectSingleByte(sample: Uint8Array): Suspicion {
  const counts = new Uint32Array(256);
  for (const byte of sample) counts[byte] = (counts[byte] ?? 0) + 1;
  const sum = (low: number, high: number): number =>
    counts.subarray(low, high + 1).reduce((total, count) => total + count, 0);
  const count = (...bytes: readonly number[]): number =>
    bytes.reduce((total, byte) => total + sum(byte, byte), 0);
  const high = sum(0x80, 0xff);
  // A tenth of the letters beyond ASCII: in Vietnamese each of the groups has a fifth and more.
  if (sum(0xa8, 0xae) * 10 > high) return { name: 'TCVN 5712', iconv: 'TCVN' };
  if (count(0xcc, 0xd2, 0xde, 0xec, 0xf2) * 10 > high) return { name: 'windows-1258', iconv: 'CP1258' };
  return { name: 'windows-1252', iconv: 'CP1252' };
}
