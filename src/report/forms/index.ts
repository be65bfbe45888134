import type { Reporter } from '../reporter.js';
import { checkstyle } from './checkstyle.js';
import { compact } from './compact.js';
import { json } from './findings-json.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { withPlaces } from './placed.js';
import { pretty } from './pretty.js';
import { rdjsonl } from './rdjsonl.js';
import { sarif } from './sarif.js';

/** The forms of report. A new one is a file in report/ and a line here. */
export const reporters: readonly Reporter[] = [
  pretty,
  json,
  ...[compact, sarif, github, gitlab, junit, checkstyle, rdjsonl, markdown].map(withPlaces),
];
