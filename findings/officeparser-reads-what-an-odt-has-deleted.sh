#!/usr/bin/env bash
# officeparser 7.8.0: what a tracked change has deleted from an ODT is read as text of the document
#
# OpenDocument keeps deleted paragraphs in text:tracked-changes, before the first paragraph, and a text:change where they
# stood. The deleted paragraph comes out as the first line of the text, like any other, and nothing tells it apart. The same
# package's DOCX reader leaves w:del out.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 fflate@0.8.2 >/dev/null
cat >try.mjs <<'TRY'
import officeparser from 'officeparser';
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
const body =
  '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info><text:p>Boats wait outside.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The harbour opens at six.</text:p><text:p><text:change text:change-id="c1"/>The cranes rest on Sundays.</text:p>';
const read = await officeparser.parseOffice(Buffer.from(odt('', body)), { fileType: 'odt' });
for (const { type, text } of read.content) console.log(type, '|', text);
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
paragraph | Boats wait outside.
paragraph | The harbour opens at six.
paragraph | The cranes rest on Sundays.
EXPECTED
