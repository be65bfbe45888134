#!/usr/bin/env bash
# xliff-simple-merge 1.3.0: a unit whose source has changed stays approved="yes"
#
# The source of an approved unit changed. Merging the new extraction into the translated file puts the new source in and sets
# the state of the old target back to "new", but approved="yes" of XLIFF 1.2 stays on the unit, so that a tool which goes by
# approved takes the outdated text for final. The same holds where the id changed and the unit was found again by likeness.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xliff-simple-merge@1.3.0 >/dev/null
cat >try.mjs <<'TRY'
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const xliff = (units) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="fr" datatype="plaintext" original="a.txt"><body>${units}</body></file></xliff>\n`;
writeFileSync('new.xlf', xliff('<trans-unit id="5"><source>The harbour opens at seven.</source></trans-unit>'));
writeFileSync(
  'fr.xlf',
  xliff('<trans-unit id="5" approved="yes"><source>The harbour opens at six.</source><target state="final">Le port ouvre à six heures.</target></trans-unit>'),
);
execFileSync('npx', ['xliff-simple-merge', '-i', 'new.xlf', '-d', 'fr.xlf'], { stdio: 'ignore' });
console.log(readFileSync('fr.xlf', 'utf8').match(/<trans-unit.*<\/trans-unit>/s)[0].replace(/>\s+</g, '><'));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
<trans-unit id="5" approved="yes"><source>The harbour opens at seven.</source><target state="new">Le port ouvre à six heures.</target></trans-unit>
EXPECTED
