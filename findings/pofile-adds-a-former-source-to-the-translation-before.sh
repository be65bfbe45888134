#!/usr/bin/env bash
# pofile 1.1.4: the former source of an obsolete entry is added to the translation of the entry before it
#
# msgmerge writes the former source of an entry that is no longer used as `#~| msgid`. The package knows `#~` and does not
# know `#~|`: it takes the quoted text of that line for more of what it read last, which is the translation of the entry
# before. Reading a file and writing it again so puts a source text at the end of a good translation, without an error.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pofile@1.1.4 >/dev/null
cat >try.mjs <<'TRY'
import PO from 'pofile';
const file = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr\\n"

msgid "The mill stands by the river."
msgstr "Le moulin est au bord de la rivière."

#~| msgid "The old bridge is closed."
#~ msgid "The old bridge is shut."
#~ msgstr "Le vieux pont est fermé."
`;
const read = PO.parse(file);
for (const { msgid, msgstr, obsolete } of read.items) console.log(obsolete ? 'obsolete' : 'in use', JSON.stringify([msgid, ...msgstr]));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
in use ["The mill stands by the river.","Le moulin est au bord de la rivière.The old bridge is closed."]
obsolete ["The old bridge is shut.","Le vieux pont est fermé."]
EXPECTED
