#!/usr/bin/env bash
# tmexchange 2.0.6: inline codes of a TMX segment are kept, but not where they stood
#
# A seg of TMX mixes text with bpt, ept and ph, whose place in the text is all that they are for. Reading gives the text of the
# whole segment as one string and the codes in lists by their names beside it: which words stood between a bpt and its ept
# cannot be told any more, and what is written from it has the codes elsewhere.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tmexchange@2.0.6 >/dev/null
cat >try.mjs <<'TRY'
import tmx from 'tmexchange';
const file = `<?xml version="1.0"?>
<tmx version="1.4"><header srclang="en" segtype="sentence" adminlang="en" creationtool="x" creationtoolversion="1" o-tmf="x" datatype="plaintext"/><body><tu tuid="1"><tuv xml:lang="en"><seg>Ring the <bpt i="1">&lt;b&gt;</bpt>bell<ept i="1">&lt;/b&gt;</ept> twice.</seg></tuv></tu></body></tmx>`;
const { resources } = await tmx.tmx2js(file);
console.log(JSON.stringify(resources[1].en));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
{"_":"Ring the bell twice.","bpt":[{"_":"<b>","$":{"i":"1"}}],"ept":[{"_":"</b>","$":{"i":"1"}}]}
EXPECTED
