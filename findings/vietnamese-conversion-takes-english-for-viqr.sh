#!/usr/bin/env bash
# vietnamese-conversion 2.0.0: plain English is found to be VIQR, and its full stops become tones
#
# VIQR writes tones as punctuation behind a vowel. The package's detector says viqr of English sentences, by their full stops
# it seems, even where no vowel stands before one; what it then converts has Vietnamese letters where sentences ended, and
# the stops and question marks are gone. How the rest of the text reads is not asked.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vietnamese-conversion@2.0.0 >/dev/null
cat >try.mjs <<'TRY'
import conversion from 'vietnamese-conversion';
for (const text of ['The ferry is late. Is it so? No.', 'Take the ferry. Mind the gap.', 'The ship is in port.']) {
  const charset = conversion.detectCharset(text);
  console.log(charset, '->', conversion.toUnicode(text, charset));
}
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
viqr -> The ferry is latẹ Is it sỏ Nọ
viqr -> Take the ferrỵ Mind the gap.
viqr -> The ship is in port.
EXPECTED
