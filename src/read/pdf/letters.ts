/** Radicals of the supplement (U+2E80 to U+2EFF) that fonts give for characters, and the characters. */
const radicals = new Map(
  Object.entries({
    ...{
      '⺀': '冫',
      '⺁': '厂',
      '⺄': '乙',
      '⺅': '亻',
      '⺆': '冂',
      '⺈': '刀',
      '⺉': '刂',
      '⺊': '卜',
      '⺋': '卩',
    },
    ...{
      '⺌': '小',
      '⺍': '小',
      '⺎': '尢',
      '⺏': '尢',
      '⺒': '巳',
      '⺓': '幺',
      '⺔': '彑',
      '⺖': '忄',
      '⺗': '心',
    },
    ...{
      '⺘': '扌',
      '⺙': '攵',
      '⺛': '旡',
      '⺜': '日',
      '⺝': '月',
      '⺞': '歹',
      '⺟': '母',
      '⺠': '民',
      '⺡': '氵',
    },
    ...{
      '⺢': '水',
      '⺣': '灬',
      '⺥': '爫',
      '⺦': '丬',
      '⺧': '牛',
      '⺨': '犭',
      '⺩': '王',
      '⺪': '疋',
      '⺫': '目',
    },
    ...{
      '⺬': '示',
      '⺭': '礻',
      '⺮': '竹',
      '⺯': '糸',
      '⺰': '纟',
      '⺱': '罓',
      '⺲': '罒',
      '⺳': '网',
      '⺶': '羊',
    },
    ...{
      '⺷': '羊',
      '⺸': '羊',
      '⺹': '老',
      '⺺': '聿',
      '⺻': '聿',
      '⺼': '肉',
      '⺽': '臼',
      '⺾': '艹',
      '⺿': '艹',
    },
    ...{
      '⻀': '艹',
      '⻁': '虎',
      '⻂': '衤',
      '⻃': '覀',
      '⻄': '西',
      '⻅': '见',
      '⻆': '角',
      '⻇': '角',
      '⻈': '讠',
    },
    ...{
      '⻉': '贝',
      '⻊': '足',
      '⻋': '车',
      '⻌': '辶',
      '⻍': '辶',
      '⻎': '辶',
      '⻏': '邑',
      '⻐': '钅',
      '⻑': '長',
    },
    ...{
      '⻒': '镸',
      '⻓': '长',
      '⻔': '门',
      '⻕': '阜',
      '⻖': '阝',
      '⻗': '雨',
      '⻘': '青',
      '⻙': '韦',
      '⻚': '页',
    },
    ...{
      '⻛': '风',
      '⻜': '飞',
      '⻝': '食',
      '⻞': '食',
      '⻟': '飠',
      '⻠': '饣',
      '⻡': '首',
      '⻢': '马',
      '⻣': '骨',
    },
    ...{
      '⻤': '鬼',
      '⻥': '鱼',
      '⻦': '鸟',
      '⻧': '卤',
      '⻨': '麦',
      '⻩': '黄',
      '⻪': '黾',
      '⻫': '斉',
      '⻬': '齐',
    },
    ...{ '⻭': '歯', '⻮': '齿', '⻯': '竜', '⻰': '龙', '⻱': '龜', '⻲': '亀', '⻳': '龟' },
  }),
);

/** Letters as people type them: ligatures taken apart, radicals as characters, signs of letters composed with them. */
export function usualLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\u2f00-\u2fdf]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (sign) => radicals.get(sign) ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\ufeff]/g, '')
    .normalize('NFC');
}

/** Whether letters of a text are not known: what no text has, or what only the font of the page has. */
export function hasUnknownLetters(text: string): boolean {
  return (text.match(/[\u0001-\u0008\u000e-\u001f\ufffd\p{Co}]/gu)?.length ?? 0) * 200 > text.length;
}
