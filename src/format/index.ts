import { akn } from './documents/akn.js';
import { tei } from './documents/tei.js';
import { xces } from './documents/xces.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { bleualign, hunalign, vecalign } from './lines/beads.js';
import { moses } from './lines/moses.js';
import { huggingface } from './parquet/huggingface.js';
import { parquet } from './parquet/parquet.js';
import { po } from './po.js';
import { csv, tsv } from './spreadsheet/table.js';
import { xlsx } from './spreadsheet/xlsx.js';
import { tmx } from './tmx.js';
import type { Format } from './types.js';
import { xliff1 } from './xliff/v1.js';
import { xliff2 } from './xliff/v2.js';

/** All ways out, in the order of the help. To add one is one file and one line here. */
export const formats: readonly Format[] = [
  tmx,
  xliff2,
  xliff1,
  tsv,
  csv,
  xlsx,
  json,
  jsonl,
  parquet,
  huggingface,
  po,
  moses,
  hunalign,
  vecalign,
  bleualign,
  xces,
  tei,
  akn,
];
