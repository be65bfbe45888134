#!/usr/bin/env bash
# dateparser 1.4.3: days and months that Vietnamese writes in words are no dates, though Vietnamese is among its languages
#
# The days 1 to 10 are written with mồng or mùng before them, the first and the twelfth month are called Giêng and Chạp. With
# languages=['vi'] each of these gives None; the same dates in digits are read, and so is the month tư.
# Seen with Python 3.11. Fails where the behaviour is no longer what is written here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv packages
packages/bin/pip install --quiet dateparser==1.4.3
cat >try.py <<'TRY'
import dateparser
for text in ['ngày 5 tháng 4 năm 2024', 'ngày 12 tháng tư năm 2024', 'ngày mồng 5 tháng 4 năm 2024', 'mùng 3 tháng 12 năm 2023', 'ngày 2 tháng Giêng năm 2025', 'ngày 9 tháng Chạp năm 2024']:
    read = dateparser.parse(text, languages=['vi'])
    print(text, '|', read and read.date())
TRY
packages/bin/python try.py | tee seen.txt
diff seen.txt - <<'EXPECTED' && echo 'as written'
ngày 5 tháng 4 năm 2024 | 2024-04-05
ngày 12 tháng tư năm 2024 | 2024-04-12
ngày mồng 5 tháng 4 năm 2024 | None
mùng 3 tháng 12 năm 2023 | None
ngày 2 tháng Giêng năm 2025 | None
ngày 9 tháng Chạp năm 2024 | None
EXPECTED
