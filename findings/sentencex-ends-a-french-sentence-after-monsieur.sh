#!/usr/bin/env bash
# sentencex 1.0.17: a French sentence ends after "M.", "art." and "p.", and a Vietnamese one after "TP." and "TS."
#
# The package takes the language of the text, and keeps English "Mr." and German "Dr." with the name that follows. In French
# the commonest abbreviation of its kind, "M." before a name, ends a sentence, and so does "art." before the number of an
# article; in Vietnamese the titles before names and towns do. Asked for these languages it gives no sign of knowing less.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sentencex@1.0.17 >/dev/null
cat >try.mjs <<'TRY'
import { segment } from 'sentencex';
for (const [language, text] of [
  ['en', 'Mr. Carver signed the lease.'],
  ['de', 'Frau Dr. Keller las den Brief.'],
  ['fr', 'Hier M. Fabre signa le bail.'],
  ['fr', "On relit l'art. 12 du bail."],
  ['vi', 'Ông ở TP. Vinh từ nhỏ.'],
  ['vi', 'Hôm nay TS. Trần Hà đọc thư.'],
])
  console.log(language, JSON.stringify(segment(language, text)));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
en ["Mr. Carver signed the lease."]
de ["Frau Dr. Keller las den Brief."]
fr ["Hier M. ","Fabre signa le bail."]
fr ["On relit l'art. ","12 du bail."]
vi ["Ông ở TP. ","Vinh từ nhỏ."]
vi ["Hôm nay TS. ","Trần Hà đọc thư."]
EXPECTED
