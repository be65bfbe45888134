#!/usr/bin/env bash
# chinese-parseint 1.2.1: 一百五 is read as 105 and 三千五 as 3005
#
# A numeral that ends in a digit right after 百, 千 or 万 counts the next unit below: 一百五 is 150 and 三千五 is 3,500, while
# 105 and 3,005 need a 零 (一百零五, 三千零五), which the package knows as well. 廿 and 卅 are no numbers to it, and the minus
# of 负三 is dropped without a word.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-parseint@1.2.1 >/dev/null
cat >try.mjs <<'TRY'
import parse from 'chinese-parseint';
for (const numeral of ['一百五', '一百零五', '三千五', '三千零五', '廿三', '负三']) console.log(numeral, parse(numeral));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
一百五 105
一百零五 105
三千五 3005
三千零五 3005
廿三 NaN
负三 3
EXPECTED
