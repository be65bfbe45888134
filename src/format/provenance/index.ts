import { jsonClaims } from './json.js';
import { jsonlClaims } from './lines.js';
import { tableClaims, workbookClaims } from './table.js';
import { tmxClaims } from './tmx.js';
import type { Claim, Flaw } from './types.js';
import { xliffClaims } from './xliff.js';

/** How an export is read for what it says: piece by piece, as XML, as one text, or as bytes. */
export type ClaimReader =
  | { readonly kind: 'text'; readonly claims: (path: string, chunks: Iterable<string>) => Iterable<Claim> }
  | { readonly kind: 'xml'; readonly claims: (path: string, chunks: Iterable<string>) => Iterable<Claim> }
  | { readonly kind: 'bytes'; readonly claims: (path: string, bytes: Uint8Array) => Iterable<Claim | Flaw> }
  | { readonly kind: 'whole'; readonly claims: (path: string, text: string) => Iterable<Claim | Flaw> };

/** By the ending of the export's name. */
export const claimReaders: Readonly<Record<string, ClaimReader>> = {
  '.tmx': { kind: 'xml', claims: tmxClaims },
  '.xlf': { kind: 'xml', claims: xliffClaims },
  '.xliff': { kind: 'xml', claims: xliffClaims },
  '.tsv': { kind: 'whole', claims: tableClaims },
  '.csv': { kind: 'whole', claims: tableClaims },
  '.xlsx': { kind: 'bytes', claims: workbookClaims },
  '.json': { kind: 'whole', claims: jsonClaims },
  '.jsonl': { kind: 'text', claims: jsonlClaims },
};
