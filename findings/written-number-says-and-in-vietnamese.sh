#!/usr/bin/env bash
# written-number 0.11.1: Vietnamese 105 has a word for "and", and French 80,000 the s of eighty alone
#
# Languages of the package are tables over one English grammar: a hundred and its rest are joined by a word. Vietnamese
# joins them by a word for the tens that are nought (lẻ or linh), never by "và"; the package writes it wherever English has
# "and". French eighty loses its s before "mille", which the tables have no place for.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund written-number@0.11.1 >/dev/null
cat >try.mjs <<'TRY'
import writtenNumber from 'written-number';
for (const [lang, number] of [['en', 105], ['vi', 105], ['vi', 1005], ['vi', 42], ['fr', 80], ['fr', 80000]])
  console.log(lang, number, writtenNumber(number, { lang }));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
en 105 one hundred and five
vi 105 một trăm và năm
vi 1005 một ngàn và năm
vi 42 bốn mươi hai
fr 80 quatre-vingts
fr 80000 quatre-vingts mille
EXPECTED
