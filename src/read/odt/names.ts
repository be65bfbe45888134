import type { Prefixes } from '../package/xml.js';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces of OpenDocument 1.2 by their usual prefixes. */
export const prefixes: Prefixes = {
  [`${oasis}:office:1.0`]: 'office',
  [`${oasis}:text:1.0`]: 'text',
  [`${oasis}:table:1.0`]: 'table',
  [`${oasis}:style:1.0`]: 'style',
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}:svg-compatible:1.0`]: 'svg',
  [`${oasis}:manifest:1.0`]: 'manifest',
  [`${oasis}:script:1.0`]: 'script',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
