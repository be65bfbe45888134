#!/usr/bin/env bash
# odf-kit 0.13.14: an ODT list loses the number that it begins with, and the one that it goes on from
#
# The list style begins at 4, the second item is set to 9, and a second list goes on after a paragraph between
# (text:start-value and text:continue-numbering of OpenDocument), so that its readers see 4, 9 and 10. In the HTML that is
# made of it the three are 1, 2 and 1.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund odf-kit@0.13.14 fflate@0.8.2 >/dev/null
cat >try.mjs <<'TRY'
import { odtToHtml } from 'odf-kit/reader';
import { strToU8, zipSync } from 'fflate';
const urn = (name) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const odt = (styles, body) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="${urn('manifest')}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="${urn('office')}" xmlns:text="${urn('text')}" xmlns:style="${urn('style')}" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
const style =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="4"/></text:list-style>';
const body =
  '<text:list text:style-name="L"><text:list-item><text:p>Boats</text:p></text:list-item><text:list-item text:start-value="9"><text:p>Cranes</text:p></text:list-item></text:list><text:p>Between.</text:p><text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>Quays</text:p></text:list-item></text:list>';
console.log(odtToHtml(odt(style, body)).match(/<ol.*<\/ol>/s)[0]);
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
<ol><li>Boats</li><li>Cranes</li></ol>
<p>Between.</p>
<ol><li>Quays</li></ol>
EXPECTED
