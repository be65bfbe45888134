#!/usr/bin/env bash
# Node.js 20.20: TextDecoder('windows-1252') gives control characters for quotation marks and the euro sign
#
# The Encoding Standard says that the bytes 80 to 9F of windows-1252 are €, ‚, ‘, ’, “, ”, –, — and more. Node's decoder
# takes a short cut for Latin-1 and gives U+0080 to U+009F instead, under the name windows-1252, with `fatal`, without an
# error. The same decoder reads windows-1258 rightly. So a French or an English text from Windows loses its apostrophes and
# quotes to characters that no terminal shows. iconv-lite and a table of one's own read it rightly.
# Fails where the behaviour is no longer what is written here.
set -eu
cat >"${TMPDIR:-/tmp}/decode-$$.mjs" <<'TRY'
const bytes = Uint8Array.of(0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80);
for (const label of ['windows-1252', 'windows-1258']) {
  const text = new TextDecoder(label, { fatal: true }).decode(bytes);
  console.log(label, [...text].map((sign) => sign.codePointAt(0).toString(16)).join(' '));
}
TRY
trap 'rm -f "${TMPDIR:-/tmp}/decode-$$.mjs"' EXIT
node --version
node "${TMPDIR:-/tmp}/decode-$$.mjs" | tee /dev/stderr | diff - <(
  echo 'windows-1252 6c 92 e9 74 e9 20 80'
  echo 'windows-1258 6c 2019 e9 74 e9 20 20ac'
) && echo 'as written'
