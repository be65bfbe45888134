import type { Locale } from './types.js';
import { viValues } from './values/vi.js';
import { range, words } from './words.js';

/** Vietnamese. Words are in comparable form: NFC, lower case, tones on the second vowel, hoà; abbreviations as written. */
export const vi: Locale = {
  tag: 'vi',
  name: 'Vietnamese',
  aliases: ['vie'],
  identified: ['vie'],
  segmenter: 'vi',
  spaced: true,
  syllabic: true,
  levels: [
    { level: 'volume', words: ['tập'], place: 'after' },
    { level: 'book', words: ['quyển', 'cuốn'], place: 'after' },
    { level: 'part', words: ['phần'], place: 'after' },
    { level: 'title', words: ['thiên'], place: 'after' },
    { level: 'chapter', words: ['chương'], place: 'after' },
    { level: 'section', words: ['mục', 'tiết', '§'], place: 'after' },
    { level: 'subsection', words: ['tiểu mục'], place: 'after' },
    { level: 'article', words: ['điều'], place: 'after' },
    { level: 'rule', words: ['quy tắc', 'qui tắc', 'quy định'], place: 'after' },
    { level: 'clause', words: ['khoản'], place: 'after' },
    { level: 'paragraph', words: ['đoạn'], place: 'after' },
    { level: 'point', words: ['điểm', 'tiểu điểm'], place: 'after' },
    { level: 'item', words: ['số', 'ý'], place: 'after' },
    { level: 'step', words: ['bước', 'giai đoạn'], place: 'after' },
    { level: 'task', words: ['nhiệm vụ'], place: 'after' },
    { level: 'appendix', words: ['phụ lục', 'phụ lục số'], place: 'after', apart: 'behind' },
    {
      level: 'amendment',
      words: ['tu chính án', 'tu chính án số', 'sửa đổi'],
      place: 'after',
      apart: 'beside',
    },
    { level: 'principle', words: ['nguyên tắc'], place: 'after' },
    { level: 'lesson', words: ['bài', 'bài số', 'học phần'], place: 'after' },
    { level: 'question', words: ['câu', 'câu hỏi', 'câu số', 'q'], place: 'after' },
    { level: 'goal', words: ['mục tiêu'], place: 'after' },
  ],
  ordinalWords: [
    { number: 1, words: ['một là', 'thứ nhất', 'thứ nhất là', 'trước hết', 'trước tiên', 'đầu tiên'] },
    { number: 2, words: ['hai là', 'thứ hai', 'thứ hai là', 'thứ nhì'] },
    { number: 3, words: ['ba là', 'thứ ba', 'thứ ba là'] },
    { number: 4, words: ['bốn là', 'thứ tư', 'thứ tư là', 'tư là'] },
    { number: 5, words: ['năm là', 'thứ năm', 'thứ năm là'] },
    { number: 6, words: ['sáu là', 'thứ sáu', 'thứ sáu là'] },
    { number: 7, words: ['bảy là', 'bẩy là', 'thứ bảy', 'thứ bảy là', 'thứ bẩy'] },
    { number: 8, words: ['tám là', 'thứ tám', 'thứ tám là'] },
    { number: 9, words: ['chín là', 'thứ chín', 'thứ chín là'] },
    { number: 10, words: ['mười là', 'thứ mười', 'thứ mười là'] },
    { number: 11, words: ['mười một là', 'thứ mười một', 'thứ mười một là'] },
    { number: 12, words: ['mười hai là', 'thứ mười hai', 'thứ mười hai là'] },
  ],
  numerals: {
    cardinals: {
      words: {
        0: ['không'],
        1: ['một'],
        2: ['hai'],
        3: ['ba'],
        4: ['bốn'],
        5: ['năm'],
        6: ['sáu'],
        7: ['bảy', 'bẩy'],
        8: ['tám'],
        9: ['chín'],
        10: ['mười'],
        15: ['mười lăm', 'mười nhăm'],
      },
      // năm alone is also the word for year, so that five after mười or mươi is lăm only: mười năm is ten years.
      rules: [
        { from: 11, to: 19, base: 10, rests: [1, 2, 3, 4, 6, 7, 8, 9], forms: ['mười {rest}'] },
        { from: 20, to: 90, base: 10, rests: [0], forms: ['{count} mươi'] },
        { from: 21, to: 91, base: 10, rests: [1], forms: ['{count} mươi mốt', '{count} mốt'] },
        {
          from: 24,
          to: 94,
          base: 10,
          rests: [4],
          forms: ['{count} mươi bốn', '{count} mươi tư', '{count} tư'],
        },
        {
          from: 25,
          to: 95,
          base: 10,
          rests: [5],
          forms: ['{count} mươi lăm', '{count} mươi nhăm', '{count} lăm'],
        },
        { from: 22, to: 99, base: 10, rests: [2, 3, 6, 7, 8, 9], forms: ['{count} mươi {rest}'] },
        { from: 100, to: 900, base: 100, rests: [0], forms: ['{count} trăm'] },
        {
          from: 101,
          to: 909,
          base: 100,
          rests: [1, 2, 3, 4, 5, 6, 7, 8, 9],
          forms: ['{count} trăm linh {rest}', '{count} trăm lẻ {rest}'],
        },
        { from: 110, to: 999, base: 100, rests: range(10, 99), forms: ['{count} trăm {rest}'] },
      ],
    },
    ordinals: {
      words: {
        1: ['thứ nhất'],
        2: ['thứ hai', 'thứ nhì'],
        4: ['thứ tư', 'thứ bốn'],
      },
      rules: [{ from: 3, to: 999, base: 1000, forms: ['thứ {cardinal}'] }],
    },
    ordinalSuffixes: [],
    ordinalPrefixes: ['thứ'],
  },
  letters: 'abcdđeghiklmnopqrstuvxy',
  inserts: [
    ['bis', 1],
    ['ter', 2],
    ['quater', 3],
  ],
  soleWords: ['duy nhất'],
  numberSigns: ['số'],
  branches: [],
  rangeWords: ['tới'],
  sentences: {
    ends: '.!?…。！？',
    closers: '"\'”’»)]}',
    spacedClosers: '',
    abbreviations: words(`
      TP, Tp, TX, Tx, TT, Q, P, GS, PGS, TS, TSKH, ThS, Ths, CN, KS, BS, BSCKI, BSCKII, LS, NGƯT,
      NGND, NSND, NSƯT, Th.S, T.S, G.S, PGS.TS, GS.TS, Đ/c, đ/c, Đc, Mr, Mrs, Ms, Dr, Prof, St, vd,
      VD, v.d, V.d, tr.CN, SCN, TCN, NXB, Nxb, CTCP, TNHH, Cty, ĐT, ĐH, CĐ, T.T, BT, TGĐ, GĐ, cf,
      vs
    `),
    finalAbbreviations: words(`
      v.v, vv, TNHH, Inc, Ltd, Corp, Co, T.Ư, T.U, TCN, SCN
    `),
    numberAbbreviations: words(`
      tr, Tr, trg, tt, Đ, đ, k, K, ch, Ch, No, no, Nr, Vol, vol, pp, p, t, T, Q, P, KP, ĐT, Tel, tel,
      Fax, H, h, stt, STT, q
    `),
    starters: words(`
      Ông, Bà, Các, Những, Một, Trong, Tuy, Khi, Theo, Đây, Đó, Việc, Với, Do, Để, Nếu, Vì, Tại, Từ, Sau,
      Trước, Ngoài, Bên, Đồng, Hiện, Cùng, Mặt, Thời, Đến, Nhưng, Và, Người, Tôi, Chúng, Nó, Anh, Chị,
      Họ, Ngày, Năm, Qua, Trên, Về, Như, Cũng, Vậy, Mỗi, Mọi, Không, Phải, Cần, Riêng, Có
    `),
  },
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['«', '»'],
  ],
  decimal: ',',
  group: ['.', '\u00a0', '\u202f'],
  months: {
    1: ['giêng'],
    2: ['hai'],
    3: ['ba'],
    4: ['tư'],
    5: ['năm'],
    6: ['sáu'],
    7: ['bảy', 'bẩy'],
    8: ['tám'],
    9: ['chín'],
    10: ['mười'],
    11: ['mười một'],
    12: ['mười hai', 'chạp'],
  },
  capitalMonths: false,
  dates: [
    'ngày {day} tháng {month} năm {year}',
    '{day} tháng {month} năm {year}',
    'ngày {day} tháng {month}, {year}',
    '{day} tháng {month}, {year}',
    '{day} tháng {month} {year}',
    'tháng {month} năm {year}',
    'tháng {month}/{year}',
    'tháng {month}-{year}',
    'tháng {month}, {year}',
    '{day}/{month}/{year}',
    '{day}-{month}-{year}',
    '{day}.{month}.{year}',
    'ngày {day} tháng {month}',
    'ngày {day}/{month}',
    'ngày {day}-{month}',
    '{day} tháng {month}',
    'tháng {month}',
  ],
  counts: {
    nouns: words(`
      nhiệm vụ, nguyên tắc, quy tắc, quy định, điều, chương, mục, mục tiêu, phần, bước, điểm, biện pháp,
      giải pháp, chỉ tiêu, yêu cầu, điều kiện, tiêu chí, tiêu chuẩn, quyền, nghĩa vụ, trách nhiệm,
      lĩnh vực, trụ cột, nhóm, loại, hình thức, cách, lý do, nguyên nhân, câu hỏi, bài học, khuyến nghị,
      ưu tiên, hành động, cam kết, khía cạnh, giai đoạn, yếu tố, vấn đề, nội dung, chủ đề, khoản, đoạn,
      đề án, dự án, chương trình, chính sách, đột phá, khâu, công việc, việc, ý, phương hướng,
      định hướng, phương châm, hạng mục, trường hợp, đặc điểm, kỹ năng, kiến nghị, đề xuất, lưu ý, mẹo,
      điều răn, giá trị, phương án, chức năng, mặt, thách thức, rủi ro, lợi ích, cấp độ, mức, thành phần,
      bộ phận, nhóm nhiệm vụ, quan điểm
    `),
    gap: 2,
    between: [],
    stops: words(`
      của, và, hoặc, trong, ở, tại, từ, đến, cho, về, là, năm, tháng, ngày, giờ, lần, người
    `),
    sharesBefore: words(`
      một trong, một trong số, một trong những, trong, trong số, hơn, trên, ít nhất, tối thiểu, tối đa,
      không quá, gần, khoảng, chừng, dưới, mỗi, từng, tới, đến, thứ, hai trong, ba trong, số, ngoài,
      hoặc, hay, cuối, đầu, lần, cả
    `),
    sharesAfter: words(`
      còn lại, đầu tiên, cuối cùng, nói trên, nêu trên, kể trên, này, đó, trên
    `),
    announcements: words(`
      sau đây, như sau, dưới đây, cụ thể như sau, đó là, sau
    `),
    announcesOther: [
      'các {} sau đây',
      'những {} sau đây',
      'các {} sau',
      'những {} sau',
      'các {} dưới đây',
      'những {} dưới đây',
    ],
  },
  referenceJoints: [',', 'và', 'hoặc', 'hay', 'đến', '-', '–'],
  pages: ['trang', 'tờ'],
  captions: words(`
    ảnh:, ảnh minh hoạ, ảnh tư liệu, ảnh chụp, hình ảnh:, hình:, hình minh hoạ, nguồn:, nguồn ảnh,
    video:, clip:, đồ hoạ:, tranh:, chú thích ảnh, infographic:, (ảnh, hình, bảng, biểu, biểu đồ,
    sơ đồ, bản đồ
  `),
  references: words(`
    điều này, điều, khoản, của, luật này, nghị định này, này, nêu trên, nói trên, trên đây, và, hoặc,
    đến, quy định, thông tư này, hiến pháp này, bộ luật này, chương này, mục này, phần này
  `),
  furniture: words(`
    tin mới, tin mới nhất, tin liên quan, tin khác, tin cùng chuyên mục, tin nổi bật, tin đọc nhiều,
    các tin khác, tin tức khác, bài viết liên quan, bài liên quan, bài cùng chuyên mục, bài viết khác,
    đọc nhiều, đọc nhiều nhất, đọc thêm, xem thêm, xem nhiều, xem nhiều nhất, có thể bạn quan tâm,
    có thể bạn quan tâm:, bình luận, ý kiến bạn đọc, ý kiến, chia sẻ, gửi bình luận, từ khoá, từ khoá:,
    tags, tags:, quảng cáo, về đầu trang, lên đầu trang, in bài, in bài viết, trang chủ, liên hệ,
    đăng nhập, đăng ký, tìm kiếm, theo dõi, mới nhất, nóng, tin nóng, cùng chuyên mục, chuyên mục,
    chủ đề, chủ đề liên quan, sự kiện, thăm dò ý kiến, gửi cho bạn bè, bản quyền thuộc về, bản quyền,
    các bài khác, các tin liên quan, tin trong nước, tin đã đưa, tin cũ hơn, nổi bật
  `),
  contents: [
    'mục lục',
    'nội dung',
    'nội dung chính',
    'bảng mục lục',
    'nội dung bài viết',
    'table of contents',
    'contents',
  ],
  multipliers: {
    trăm: 100,
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
    chục: 10,
  },
  percent: ['%', 'phần trăm'],
  percentBefore: [],
  documents: {
    selves: ['{} này', 'bản {} này'],
    words: words(`
      chỉ thị, kế hoạch, nghị quyết, quyết định, thông tư, luật, bộ luật, nghị định, hiến pháp, hiến chương, công ước,
      điều lệ, quy chế, quy định, thông báo, kết luận, hướng dẫn, chương trình, đề án, tuyên ngôn, hiệp định, hợp đồng,
      thoả thuận, pháp lệnh, văn bản, tài liệu, công văn, thông cáo, giấy phép, bộ quy tắc, quy tắc, cam kết
    `),
  },
  closings: words(`
    nơi nhận, tm., kt., tl., tuq., (đã ký), đã ký, ký thay, làm tại, lập tại, hết./., luật này đã được,
    hiến pháp này đã được, bộ luật này đã được, pháp lệnh này đã được, điều lệ này đã được, hợp đồng này được lập thành,
    để làm bằng chứng, kính trình, kính đề nghị, yêu cầu các cơ quan, thay mặt, chủ tịch nước, chủ tịch quốc hội
  `),
  translators: words(`
    người dịch, dịch giả, dịch bởi, dịch từ, được dịch, bản dịch này, bản dịch tiếng việt, hiệu đính
  `),
  pageNumbers: ['trang {}', 'trang {}/{}', 'trang số {}', 'tr. {}'],
  neverDoubled: words('của, và, các, những, với, hoặc, nhưng, bởi'),
  writing: {
    encodings: ['windows-1258', 'tcvn3', 'vni', 'viscii'],
    syllable: {
      tones: '\u0300\u0301\u0303\u0309\u0323',
      // Onset, vowels, coda; syllables that stop have one of two tones. Last: names and words of other languages with đ.
      form: /^(?:ngh?|n?h|gh?|gi|kh?|ph?|qu|th?|tr|ch?|[bdđlmrsvx])?(?:i?[aăâeêioôơuưy]|[iy]êu?|uôi?|ươ[iu]?|ưi|ưu|[aâuo]y|u[âêơy]|uyê|uya|uyu|uây|[aeiêo]o|[aâeêiư]u|[aoôơuư]i|o[aăe]|oa[iyo]|oeo|ua|ưa)(?:(?:m|n|ng|nh|k)?[\u0300\u0301\u0303\u0309\u0323]?|(?:c|ch|p|t)[\u0301\u0323])$/,
    },
  },
  tonePlaces: { first: '[òóỏõọ][ae]|(?<!q)[ùúủũụ]y', second: 'o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]' },
  functionWords: words(`
    của, và, các, những, là, có, được, cho, trong, trên, dưới, với, về, từ, đến, tại, theo, này, đó, kia, thì, mà,
    nếu, khi, để, do, bởi, vì, như, cũng, đã, đang, sẽ, không, phải, hoặc, hay, một, mỗi, mọi, nào, ra, vào, lại,
    rất, hơn, nhất, bị, còn, chỉ, cả, cùng, nhằm, bằng, sau, trước, giữa, ngoài, nhưng, nên, vẫn, đều, rằng, ở
  `),
  obligation: {
    must: words('phải, có trách nhiệm, có nghĩa vụ'),
    may: words('có thể, được phép, có quyền'),
    mustNot: words('không được, không được phép, không có quyền, nghiêm cấm, cấm'),
  },
  typography: { ellipsis: '…' },
  values: viValues,
};
