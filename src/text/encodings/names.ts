/** The encodings that texts are read in; the names that `--encoding` takes. */
export const encodingNames = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1258',
  'tcvn3',
  'vni',
  'viscii',
  'gb18030',
  'big5',
  'big5-hkscs',
] as const;

export type EncodingName = (typeof encodingNames)[number];

/** Those from before Unicode, which lack most of its characters or know them by bytes of their own. */
export type LegacyEncoding = Exclude<EncodingName, 'utf-8' | 'utf-16le' | 'utf-16be'>;

/** Other names that people know them by, without signs and in lower case. */
const aliases: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  windows1258: 'windows-1258',
  cp1258: 'windows-1258',
  tcvn: 'tcvn3',
  tcvn3: 'tcvn3',
  tcvn5712: 'tcvn3',
  tcvn57121: 'tcvn3',
  abc: 'tcvn3',
  vni: 'vni',
  vniwindows: 'vni',
  viscii: 'viscii',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  gb2312: 'gb18030',
  euccn: 'gb18030',
  big5: 'big5',
  cp950: 'big5',
  big5hkscs: 'big5-hkscs',
  hkscs: 'big5-hkscs',
};

/** The encoding that somebody means by a name, whatever its case and its hyphens; null for none that is read. */
export function encodingNamed(name: string): EncodingName | null {
  return aliases[name.toLowerCase().replace(/[^a-z0-9]/g, '')] ?? null;
}

export function isLegacy(name: EncodingName): name is LegacyEncoding {
  return !name.startsWith('utf-');
}
