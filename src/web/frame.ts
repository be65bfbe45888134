import { MESSAGE_LANGUAGE } from '../locale/messages.js';
import { safeJson } from '../report/json.js';
import type { PageIndex, PageWork } from '../report/page/types.js';
import { xmlText } from '../report/xml.js';
import { sha256 } from '../text/hash.js';

/** What is built of web/app: the program and the style of the page. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The content security policy of a page (Content Security Policy Level 3): its own script and style by their hashes and
 * nothing else; no text becomes markup or a script (Trusted Types). A page from a server may ask that server.
 */
export function policyOf({ script, style }: PageAssets, hasServer: boolean): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    `connect-src ${hasServer ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}`;
}

/** The beginning of a page: everything before the data. */
export function pageHead(assets: PageAssets, title: string, hasServer = false): string {
  return `<!doctype html>
<html lang="${MESSAGE_LANGUAGE}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xmlText(policyOf(assets, hasServer))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="hexapla">
<title>${xmlText(title)} · hexapla</title>
<link rel="icon" href="data:,">
<style>${assets.style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>This page shows its data with a script of its own, which is not allowed to run here.</p></noscript>
`;
}

/** A work's data, in an element that nothing runs and nothing shows; `number` is its place among the works. */
export function workElement(number: number, work: PageWork): string {
  return dataElement(`work-${number}`, work);
}

/** The end of a page: what is known of all works, and the program. */
export function pageEnd({ script }: PageAssets, index: PageIndex): string {
  return `${dataElement('index', index)}<script>${script}</script>\n</body>\n</html>\n`;
}

function dataElement(id: string, value: object): string {
  return `<script type="application/json" id="${id}">${dataText(value)}</script>\n`;
}

/** JSON that ends no element and begins no comment: both need a sign that is written as an escape. */
function dataText(value: object): string {
  return (safeJson(value) ?? 'null').replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
