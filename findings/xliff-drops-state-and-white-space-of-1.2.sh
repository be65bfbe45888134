#!/usr/bin/env bash
# xliff 6.4.0: state, seg-source and the white space between two marks of XLIFF 1.2 are lost
#
# A target of XLIFF 1.2 says by its state that it is final, seg-source holds the source cut into sentences, and between two
# mrk elements stands the space that parts them. Reading and writing again keeps the unit's approved="yes" and the marks, but
# the state and seg-source are gone, and the marks come back indented, so that the space between the sentences is
# another one.
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
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="f" source-language="en" target-language="fr" datatype="plaintext"><body><trans-unit id="u" approved="yes"><source>It opens. It rings.</source><seg-source><mrk mtype="seg" mid="1">It opens.</mrk> <mrk mtype="seg" mid="2">It rings.</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">Ouvert.</mrk> <mrk mtype="seg" mid="2">Sonne.</mrk></target></trans-unit></body></file></xliff>`;
const back = await xliff.jsToXliff12(await xliff.xliff12ToJs(file));
for (const part of ['approved="yes"', 'state="final"', '<seg-source>', '</mrk> <mrk']) console.log(part, back.includes(part));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
approved="yes" true
state="final" false
<seg-source> false
</mrk> <mrk false
EXPECTED
