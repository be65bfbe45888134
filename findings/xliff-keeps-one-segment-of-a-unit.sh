#!/usr/bin/env bash
# xliff 6.4.0: of the segments of an XLIFF 2 unit only the last is kept
#
# XLIFF 2 cuts a unit into segments, which is how CAT tools return a paragraph of several sentences. Reading such a unit
# into the package's object overwrites each segment by the next: the last one is the unit, source and target, and writing
# the object gives a file that lacks the others. No error and no warning.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xliff@6.4.0 >/dev/null
cat >try.mjs <<'TRY'
import xliff from 'xliff';
const file = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="u">
<segment id="s1"><source>The gate opens.</source><target>La porte ouvre.</target></segment>
<segment id="s2"><source>The bell rings.</source><target>La cloche sonne.</target></segment>
</unit></file></xliff>`;
const read = await xliff.xliff2js(file);
console.log(JSON.stringify(read.resources.f.u));
console.log('segments written again:', (await xliff.js2xliff(read)).match(/<segment/g).length);
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
{"source":"The bell rings.","target":"La cloche sonne."}
segments written again: 1
EXPECTED
