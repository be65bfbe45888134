#!/usr/bin/env bash
# vietnamese-conversion 2.0.0: VNI that it wrote itself is read back as other letters
#
# In VNI a vowel with a horn and a tone is two characters, and the character of the tone is also that of a tone on another
# vowel. Going back to Unicode, the package replaces pairs one after the other, so that the horn is taken from its tone:
# "đường" comes back as "đươøng". Only syllables with ư, ơ or both under a tone are hit, which are a good part of any text;
# VIQR comes back as it was.
# Seen with Node 20. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vietnamese-conversion@2.0.0 >/dev/null
cat >try.mjs <<'TRY'
import conversion from 'vietnamese-conversion';
for (const text of ['bến cũ', 'đường về', 'được mùa', 'ỨNG CỬ'])
  for (const [name, write] of [['vni', conversion.toVNI], ['viqr', conversion.toVIQR]]) {
    const back = conversion.toUnicode(write(text, 'unicode'), name);
    console.log(name, text, '->', back, back === text ? 'the same' : 'OTHER');
  }
TRY
node try.mjs | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
vni bến cũ -> bến cũ the same
viqr bến cũ -> bến cũ the same
vni đường về -> đươøng về OTHER
viqr đường về -> đường về the same
vni được mùa -> đươïc mùa OTHER
viqr được mùa -> được mùa the same
vni ỨNG CỬ -> ƯÙNG CƯÛ OTHER
viqr ỨNG CỬ -> ỨNG CỬ the same
EXPECTED
