#!/usr/bin/env bash
# to-words 5.7.0: 105 in Vietnamese and in Chinese is written as what people read as 150
#
# Between hundreds and ones both languages say that the tens are empty (một trăm linh năm or lẻ năm, 一百零五); without that
# word "một trăm năm" and 百五 are the short forms of 150. The package writes them for 105. 21 is "hai mươi một", where
# Vietnamese says mốt after mươi, and the 一 that Chinese puts before 百 is left out.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund to-words@5.7.0 >/dev/null
cat >try.mjs <<'TRY'
import { ToWords } from 'to-words';
for (const [localeCode, numbers] of [['vi-VN', [105, 150, 21]], ['zh-CN', [105, 150, 100]]]) {
  const words = new ToWords({ localeCode });
  for (const number of numbers) console.log(localeCode, number, words.convert(number));
}
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
vi-VN 105 Một Trăm Năm
vi-VN 150 Một Trăm Năm Mươi
vi-VN 21 Hai Mươi Một
zh-CN 105 百 五
zh-CN 150 百 五十
zh-CN 100 百
EXPECTED
