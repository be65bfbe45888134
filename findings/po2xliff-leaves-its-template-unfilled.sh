#!/usr/bin/env bash
# translate-toolkit 3.8.4: po2xliff with an XLIFF file as template does not fill it
#
# xliff2po makes a PO file of an XLIFF 1.2 file, and po2xliff takes "-t", a template, as all of the toolkit's converters
# do. One expects the translations in the template's units. It leaves those without a target and adds a second <file>
# behind them, whose original is the name of the PO file and whose units, with ids of their own, are of the namespace of
# XLIFF 1.1 inside of a file of 1.2. Readers that go by the first <file>, or by ids, see a file with nothing
# translated. No error and no warning; pomerge does what is expected.
# Takes the version that is installed, as Debian 12 has it, else the same from PyPI. Seen with Python 3.11. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! po2xliff --version 2>/dev/null | grep -q '3\.8\.4$'; then
  python3 -m venv venv
  venv/bin/pip install --quiet translate-toolkit==3.8.4 lxml
  export PATH="$folder/venv/bin:$PATH"
fi
cat >gap.xliff <<'XLIFF'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="harbour.txt" source-language="en" target-language="fr" datatype="plaintext"><body>
<trans-unit id="gate"><source>The gate opens.</source></trans-unit>
</body></file>
</xliff>
XLIFF
xliff2po --progress=none gap.xliff gap.po
sed -i '/msgid "The gate opens."/{n;s/""/"La porte ouvre."/}' gap.po
po2xliff --progress=none -t gap.xliff gap.po back.xliff
pomerge --progress=none -t gap.xliff -i gap.po -o merged.xliff >/dev/null
for name in back.xliff merged.xliff; do
  sed -nE "s/.*<file .*original=\"([^\"]*)\".*/$name file \1/p; s/.*XLIFF:?document:1\.1.*/$name units of XLIFF 1.1/Ip; s/.*<target[^>]*>([^<]*)<.*/$name target \1/p" "$name"
done | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
back.xliff file harbour.txt
back.xliff file gap.po
back.xliff units of XLIFF 1.1
back.xliff units of XLIFF 1.1
back.xliff target La porte ouvre.
merged.xliff file harbour.txt
merged.xliff target La porte ouvre.
EXPECTED
