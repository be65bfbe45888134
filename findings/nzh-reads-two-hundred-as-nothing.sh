#!/usr/bin/env bash
# nzh 1.0.14: 两, the two that counts hundreds, is read as nothing, and 〇 drops out
#
# Before 百, 千 and 万 people write 两 for 二. Decoding reads 两百 as 0 and leaves the part with 两 out of a longer number, without an
# error. A number that is written digit by digit loses its 〇: 二〇二四 becomes 224.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14 >/dev/null
cat >try.mjs <<'TRY'
import nzh from 'nzh';
for (const text of ['二百', '两百', '一亿二千万', '一亿两千万', '二〇二四']) console.log(text, nzh.cn.decodeS(text));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
二百 200
两百 0
一亿二千万 120000000
一亿两千万 100000000
二〇二四 224
EXPECTED
