#!/usr/bin/env bash
# sentence-splitter 5.0.1: a closing quotation mark begins the next sentence
#
# After a full stop, an exclamation mark or 。 inside a quotation the sentence is cut before the mark that closes it: ” and »
# go to the sentence that follows, in Chinese and in French. Pairs of sentences made from that have quotation marks without
# an answer, and lengths that lean to one side.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sentence-splitter@5.0.1 >/dev/null
cat >try.mjs <<'TRY'
import { split } from 'sentence-splitter';
const sentences = (text) => split(text).filter(({ type }) => type === 'Sentence').map(({ raw }) => raw);
console.log(sentences('她说：“开门。”然后走了。'));
console.log(sentences('Elle a dit : « Ouvrez ! » Puis elle est partie.'));
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
[ '她说：“开门。', '”然后走了。' ]
[ 'Elle a dit : « Ouvrez !', '» Puis elle est partie.' ]
EXPECTED
