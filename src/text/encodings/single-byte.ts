import type { Codec, TakeUnit } from './codec.js';
import type { LegacyEncoding } from './names.js';

/**
 * What the bytes from 80 on stand for, `\ufffd` for those that stand for nothing. By the tables of Unicode's consortium
 * for windows-1252 and windows-1258, by RFC 1456 for VISCII and by TCVN 5712:1993, VN1, for the encoding of the fonts
 * that are called ABC; each compared with glibc's iconv.
 */
const high = {
  'windows-1252':
    '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'windows-1258':
    '€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›œ\ufffd\ufffdŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
  viscii:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  tcvn3:
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
} as const;

/** Letters in the place of control characters. */
const low: Readonly<Partial<Record<LegacyEncoding, Readonly<Record<number, string>>>>> = {
  viscii: { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' },
  tcvn3: {
    ...{ 1: 'Ú', 2: 'Ụ', 4: 'Ừ', 5: 'Ử', 6: 'Ữ' },
    ...{ 17: 'Ứ', 18: 'Ự', 19: 'Ỳ', 20: 'Ỷ', 21: 'Ỹ', 22: 'Ý', 23: 'Ỵ' },
  },
};

/** What each of the 256 bytes stands for; null for nothing. */
export function tableOf(name: keyof typeof high): readonly (string | null)[] {
  const letters = [...high[name]].map((sign) => (sign === '\ufffd' ? null : sign));
  const ascii = Array.from({ length: 0x80 }, (_, byte) => low[name]?.[byte] ?? String.fromCharCode(byte));
  return [...ascii, ...letters];
}

/** Tone marks that follow the letter that they belong to. */
const marks = /^[\u0300\u0301\u0303\u0309\u0323]$/;

/** An encoding of a byte a character, in which marks may follow their letters: the two are read as one. */
export function singleByte(name: keyof typeof high): Codec {
  const table = tableOf(name);
  const isMark = table.map((sign) => sign !== null && marks.test(sign));
  const bytes = new Map(table.flatMap((sign, byte) => (sign === null ? [] : [[sign, byte] as const])));
  const walk = (input: Uint8Array, take: TakeUnit) => {
    for (let at = 0; at < input.length; ) {
      let text = table[input[at] ?? 0] ?? null;
      let end = at + 1;
      while (text !== null && isMark[input[end] ?? 0]) text += table[input[end++] ?? 0] ?? '';
      take(end > at + 1 && text !== null ? text.normalize('NFC') : text, at, end - at);
      at = end;
    }
  };
  const encode = (text: string) => {
    const written: number[] = [];
    for (const sign of text.normalize('NFC')) {
      const own = bytesOf(sign, bytes);
      if (own === null) return { lacking: sign };
      written.push(...own);
    }
    return Uint8Array.from(written);
  };
  return { name, walk, encode };
}

/** A character by its byte, or by that of the letter without its tone and that of the tone. */
function bytesOf(sign: string, bytes: ReadonlyMap<string, number>): readonly number[] | null {
  const whole = bytes.get(sign);
  if (whole !== undefined) return [whole];
  const apart = sign.normalize('NFD');
  const tone = [...apart].find((mark) => marks.test(mark));
  if (tone === undefined) return null;
  const letter = bytes.get(apart.replace(tone, '').normalize('NFC'));
  const mark = bytes.get(tone);
  return letter === undefined || mark === undefined ? null : [letter, mark];
}
