#!/usr/bin/env bash
# @diplodoc/translation 1.7.17: units of XLIFF that come back in another order are refused as not there
#
# extract() takes a Markdown file apart into a skeleton, whose places bear the ids of units, and XLIFF 1.2; compose() puts the
# two together. XLIFF gives a unit its id so that its place in the file does not matter, and tools sort or filter what they
# write. With the first two of three units exchanged, each with its id, compose() says of the first that it was not found.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @diplodoc/translation@1.7.17 >/dev/null
cat >try.mjs <<'TRY'
import { compose, extract } from '@diplodoc/translation';
const markdown = '# Harbour\n\n5. Ring the bell.\n6. Paint the quay.\n';
const locales = { source: { language: 'en', locale: 'GB' }, target: { language: 'fr', locale: 'FR' } };
const { skeleton, xliff } = extract(markdown, { originalFile: 'harbour.md', ...locales, compact: true });
const unit = (id) => new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>`).exec(xliff)[0];
const exchanged = xliff
  .replace(unit(0), '<!-- here -->')
  .replace(unit(1), () => unit(0))
  .replace('<!-- here -->', () => unit(1));
for (const file of [xliff, exchanged]) {
  try {
    console.log(compose(skeleton, file, { useSource: true }) === markdown ? 'the same document' : 'another document');
  } catch ({ message }) {
    console.log(message);
  }
}
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
the same document
Translation token not found. Token id: 0
EXPECTED
