#!/usr/bin/env bash
# html-to-text 10.0.1: the value of an li and the reversed of an ol are passed over
#
# start and type of an ol are heeded, value and reversed are not: a list that a browser shows as 4, 9, 10 is printed as 4, 5, 6,
# and one that counts down from 2 as 1, 2. In texts of laws value is how an item keeps its number where others are repealed.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 >/dev/null
cat >try.mjs <<'TRY'
import { convert } from 'html-to-text';
console.log(convert('<ol start="4"><li>Boats</li><li value="9">Cranes</li><li>Quays</li></ol>'));
console.log(convert('<ol reversed><li>second</li><li>first</li></ol>'));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
 4. Boats
 5. Cranes
 6. Quays
 1. second
 2. first
EXPECTED
