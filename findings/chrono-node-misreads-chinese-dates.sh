#!/usr/bin/env bash
# chrono-node 2.10.3: Chinese dates in characters are read as other days, or other years
#
# In zh.hant a day in characters from 21 to 29 is read as the 20th: only the first two characters of 二十一 count. A year
# that is written digit by digit, 二〇二四, is read there as the year 24. zh.hans reads both rightly, so that the same date
# is another one in traditional Chinese. Nothing says that the reading is unsure.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'TRY'
import { zh } from 'chrono-node';
for (const [name, text] of [
  ['hant', '2024年5月二十一日'],
  ['hant', '2024年5月二十九日'],
  ['hans', '2024年5月二十九日'],
  ['hant', '二〇二四年五月十九日'],
  ['hans', '二〇二四年五月十九日'],
]) {
  const date = zh[name].parse(text)[0]?.start;
  console.log(name, text, date?.get('year'), date?.get('month'), date?.get('day'));
}
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
hant 2024年5月二十一日 2024 5 20
hant 2024年5月二十九日 2024 5 20
hans 2024年5月二十九日 2024 5 29
hant 二〇二四年五月十九日 24 5 19
hans 二〇二四年五月十九日 2024 5 19
EXPECTED
