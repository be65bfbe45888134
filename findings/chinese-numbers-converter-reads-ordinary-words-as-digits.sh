#!/usr/bin/env bash
# chinese-numbers-converter 2.3.1: ordinary words become digits, and a plan's number becomes another
#
# The package turns the Chinese numerals inside a text into Arabic ones. It also takes the names by which digits are called
# over the radio, which are everyday characters: a loophole ends in 0, and an abduction begins with 7. Where numerals stand side by
# side without a unit, as in the usual name of the fourteenth of the five-year plans, they are put together into a number
# that the text does not have: 55. Two texts compared by what it gives differ where they agree.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-numbers-converter@2.3.1 >/dev/null
cat >try.cjs <<'TRY'
const ChineseNumber = require('chinese-numbers-converter');
for (const text of ['管理漏洞', '拐卖人口', '十四五规划', '第十五条第二款']) {
  console.log(text, new ChineseNumber(text).toArabicString());
}
TRY
node try.cjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
管理漏洞 管理漏0
拐卖人口 7卖人口
十四五规划 55规划
第十五条第二款 第15条第2款
EXPECTED
