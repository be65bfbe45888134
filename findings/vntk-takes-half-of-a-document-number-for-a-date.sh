#!/usr/bin/env bash
# vntk 1.4.4: the number of a Vietnamese document is cut in the middle of its year
#
# Decrees, circulars and directives are cited as 46/2014/NĐ-CP. The tokenizer, made for Vietnamese, sees a date of month and
# year in it and cuts behind two digits of the year: "46/20", "14", "/", and so on. A date is kept whole.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vntk@1.4.4 >/dev/null
cat >try.mjs <<'TRY'
import vntk from 'vntk';
console.log(vntk.tokenizer().tokenize('Theo Nghị định số 46/2014/NĐ-CP ngày 1/3/2025').join(' | '));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
Theo | Nghị | định | số | 46/20 | 14 | / | NĐ | - | CP | ngày | 1/3/2025
EXPECTED
