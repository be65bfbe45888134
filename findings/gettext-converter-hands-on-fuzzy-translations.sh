#!/usr/bin/env bash
# gettext-converter 1.3.4: a fuzzy translation of a PO file becomes a translation like any other
#
# gettext's own msgfmt leaves entries marked fuzzy out, since nobody has looked at them: the text shown is the source's. Turned
# into i18next's JSON they are there, and nothing says that they were guesses, so that a half-reviewed file goes live. An
# untranslated entry comes out as an empty string beside them.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gettext-converter@1.3.4 >/dev/null
cat >try.mjs <<'TRY'
import gettext from 'gettext-converter';
const po = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Boats"
msgstr "Bateaux"

#, fuzzy
msgid "Quays"
msgstr "Bateaux à quai"

msgid "Cranes"
msgstr ""
`;
console.log(JSON.stringify(gettext.po2i18next(po)));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
{"Boats":"Bateaux","Quays":"Bateaux à quai","Cranes":""}
EXPECTED
