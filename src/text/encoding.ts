/** A kind of file that is no text: what to call it, and how to make one of it that is read. */
export interface FileKind {
  readonly name: string;
  readonly remedy: string;
}

const convert = 'convert it: soffice --headless --convert-to docx';
const noWords = 'recognise its words first, for instance: tesseract';

/** Files that people take for text, by their first bytes. */
const signatures: readonly (readonly [signature: string, kind: FileKind])[] = [
  ['%PDF-', { name: 'a PDF file', remedy: 'give it a name that ends in .pdf' }],
  [
    'PK\x03\x04',
    { name: 'a ZIP file, as .docx, .odt and .epub are', remedy: 'give the files that are in it' },
  ],
  ['\xd0\xcf\x11\xe0', { name: 'an old Office file (.doc, .xls)', remedy: convert }],
  ['{\\rtf', { name: 'an RTF file', remedy: convert }],
  ['\x89PNG', { name: 'a PNG image', remedy: noWords }],
  ['\xff\xd8\xff', { name: 'a JPEG image', remedy: noWords }],
  ['RIFF', { name: 'a WebP image or a sound', remedy: noWords }],
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
export function suspectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0];
  const length = Math.min(bytes.length, sampleLength);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const many = Math.max(even, odd);
  if (many < 2 || many * 20 < length || Math.min(even, odd) * 10 > many) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
