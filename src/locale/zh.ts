import type { LevelWord, Locale } from './types.js';
import { zhValues } from './values/zh.js';
import { words } from './words.js';
import { simplifiedLetters, traditionalLetters } from './zh-letters.js';

/** Levels whose number stands between 第 and the word: `第五条`. Simplified and traditional forms stand side by side. */
const around: readonly LevelWord[] = [
  { level: 'volume', words: ['卷', '册', '冊'], place: 'around', opens: '第' },
  { level: 'part', words: ['编', '編', '部分', '部', '篇'], place: 'around', opens: '第' },
  { level: 'chapter', words: ['章', '回'], place: 'around', opens: '第' },
  { level: 'section', words: ['节', '節'], place: 'around', opens: '第' },
  { level: 'article', words: ['条', '條', '条款', '條款'], place: 'around', opens: '第' },
  { level: 'rule', words: ['条规则', '項規則', '项规则', '條規則'], place: 'around', opens: '第' },
  { level: 'clause', words: ['款'], place: 'around', opens: '第' },
  { level: 'item', words: ['项', '項'], place: 'around', opens: '第' },
  { level: 'point', words: ['目', '点', '點'], place: 'around', opens: '第' },
  { level: 'step', words: ['步', '阶段', '階段'], place: 'around', opens: '第' },
  {
    level: 'task',
    words: ['项任务', '項任務', '项重点任务', '個任務', '个任务'],
    place: 'around',
    opens: '第',
  },
  { level: 'paragraph', words: ['段', '段落'], place: 'around', opens: '第' },
  {
    level: 'amendment',
    words: ['修正案', '条修正案', '條修正案'],
    place: 'around',
    opens: '第',
    apart: 'beside',
  },
  { level: 'principle', words: ['项原则', '項原則', '条原则', '條原則'], place: 'around', opens: '第' },
  { level: 'lesson', words: ['课', '課', '讲', '講', '单元', '單元'], place: 'around', opens: '第' },
  { level: 'question', words: ['题', '題', '问', '問'], place: 'around', opens: '第' },
];

const after: readonly LevelWord[] = [
  { level: 'volume', words: ['卷'], place: 'after' },
  { level: 'part', words: ['part'], place: 'after' },
  { level: 'chapter', words: ['章 ', 'chapter'], place: 'after' },
  { level: 'section', words: ['§'], place: 'after' },
  {
    level: 'appendix',
    words: ['附件', '附录', '附錄', '附则', '附則', '附表', 'appendix'],
    place: 'after',
    apart: 'behind',
  },
  { level: 'step', words: ['步骤', '步驟', '阶段', '階段'], place: 'after' },
  { level: 'task', words: ['任务', '任務'], place: 'after' },
  { level: 'rule', words: ['规则', '規則'], place: 'after' },
  { level: 'principle', words: ['原则', '原則'], place: 'after' },
  { level: 'lesson', words: ['单元', '單元'], place: 'after' },
  { level: 'question', words: ['问题', '問題', 'q'], place: 'after' },
  { level: 'goal', words: ['目标', '目標'], place: 'after' },
  { level: 'amendment', words: ['修正案'], place: 'after', apart: 'beside' },
];

/** Chinese, simplified and traditional. */
export const zh: Locale = {
  tag: 'zh',
  name: 'Chinese',
  aliases: ['zh-hans', 'zh-hant', 'zh-cn', 'zh-sg', 'zh-my', 'zh-tw', 'zh-hk', 'zh-mo', 'cmn', 'zho', 'chi'],
  forms: [
    {
      tag: 'zh-Hans',
      tags: ['zh-cn', 'zh-sg', 'zh-my'],
      letters: simplifiedLetters,
    },
    {
      tag: 'zh-Hant',
      tags: ['zh-tw', 'zh-hk', 'zh-mo'],
      letters: traditionalLetters,
    },
  ],
  identified: ['cmn', 'zho'],
  segmenter: 'zh',
  spaced: false,
  syllabic: false,
  levels: [...around, ...after],
  ordinalWords: [
    { number: 1, words: ['其一', '第一', '首先', '一是', '一则', '一則', '一来', '一來'] },
    { number: 2, words: ['其二', '第二', '其次', '二是', '二则', '二則', '二来', '二來'] },
    { number: 3, words: ['其三', '第三', '再次', '三是'] },
    { number: 4, words: ['其四', '第四', '四是'] },
    { number: 5, words: ['其五', '第五', '五是'] },
    { number: 6, words: ['其六', '第六', '六是'] },
    { number: 7, words: ['其七', '第七', '七是'] },
    { number: 8, words: ['其八', '第八', '八是'] },
    { number: 9, words: ['其九', '第九', '九是'] },
    { number: 10, words: ['其十', '第十', '十是'] },
    { number: 11, words: ['其十一', '第十一', '十一是'] },
    { number: 12, words: ['其十二', '第十二', '十二是'] },
  ],
  numerals: {
    cardinals: { words: {}, rules: [] },
    ordinals: { words: {}, rules: [] },
    ordinalSuffixes: [],
    ordinalPrefixes: ['第'],
  },
  letters: 'abcdefghijklmnopqrstuvwxyz',
  inserts: [
    ['bis', 1],
    ['ter', 2],
    ['quater', 3],
  ],
  branches: ['之'],
  compounds: words(`
    条款, 條款, 条件, 條件, 条文, 條文, 条线, 條線, 条路, 條路, 章节, 章節, 节目, 節目, 节课, 節課, 节车厢, 節車廂, 项目, 項目,
    款项, 款項, 部门, 部門, 部电影, 部電影, 部作品, 部小说, 部小說, 部手机, 部手機, 卷轴, 卷軸, 册书, 冊書, 篇文章, 篇论文, 篇論文,
    点钟, 點鐘, 题目, 題目, 课堂, 課堂, 课程, 課程, 课时, 課時, 问题, 問題, 回合, 目标, 目標, 段时间, 段時間, 段路
  `),
  sentences: {
    ends: '。！？!?.…．｡',
    closers: '"\'”’」』》〉）)】]〕｝}»',
    spacedClosers: '',
    abbreviations: words(`
      No, Nos, Mr, Mrs, Ms, Dr, Prof, St, vs, e.g, i.e, cf, U.S, Ph.D, al
    `),
    finalAbbreviations: ['etc', 'Inc', 'Ltd', 'Co', 'Corp', 'U.S', 'al'],
    numberAbbreviations: words(`
      No, Nos, no, Vol, vol, p, pp, Art, art, Sec, sec, Fig, fig
    `),
    afterQuote: words('吗, 嗎, 呢, 吧, 的, 之, 一词, 一詞, 字样, 字樣'),
    starters: [],
  },
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['「', '」'],
    ['『', '』'],
    ['《', '》'],
    ['〈', '〉'],
    ['"', '"'],
  ],
  decimal: '.',
  group: [',', '，'],
  months: {},
  capitalMonths: false,
  dates: [
    '{year}年{month}月{day}日',
    '{year}年{month}月{day}号',
    '{year}年{month}月{day}號',
    '{year}年{month}月',
    '{month}月{day}日',
    '{month}月{day}号',
    '{month}月{day}號',
    '{year}/{month}/{day}',
    '{year}.{month}.{day}',
    '{month}月',
  ],
  counts: {
    nouns: words(`
      项, 項, 条, 條, 点, 點, 步, 章, 节, 節, 部分, 方面, 原则, 原則, 步骤, 步驟, 阶段, 階段, 任务, 任務, 措施, 目标, 目標, 要求, 条件, 條件, 标准,
      標準, 权利, 權利, 义务, 義務, 领域, 領域, 支柱, 类, 類, 种, 種, 原因, 理由, 问题, 問題, 教训, 教訓, 建议, 建議, 重点, 重點, 行动, 行動, 承诺, 承諾,
      要素, 因素, 内容, 內容, 主题, 主題, 规定, 規定, 规则, 規則, 方针, 方針, 工程, 工作, 环节, 環節, 方法, 方式, 情形, 特点, 特點, 挑战, 挑戰, 风险, 風險,
      职责, 職責, 责任, 責任, 体系, 體系, 计划, 計劃, 举措, 舉措, 意见, 意見, 戒律, 自由, 价值, 價值, 层次, 層次, 要点, 要點, 课, 課, 篇
    `),
    gap: 3,
    between: words(`
      个, 個, 大, 项, 項, 条, 條, 点, 點, 类, 類, 种, 種, 层, 層, 组, 組, 套, 重要, 主要, 重点, 重點, 基本, 关键, 關鍵, 核心, 具体, 具體, 突出,
      重大, 中心, 专项, 專項, 首要, 战略, 戰略, 新
    `),
    stops: ['的', '和', '与', '與', '或', '年', '月', '日', '时', '時', '人', '次', '元', '%', '第'],
    sharesBefore: words(`
      第, 超过, 超過, 至少, 不少于, 不少於, 不超过, 不超過, 大约, 大約, 约, 約, 近, 最多, 逾, 每, 其中, 多达, 多達, 前, 后, 後, 余, 另外, 其他, 其余,
      其餘, 上述, 任何, 任一, 这, 這, 那, 该, 該, 的任
    `),
    sharesAfter: words(`
      之一, 之中的, 中的一, 中之一
    `),
    announcements: words(`
      如下, 以下, 下列, 下面, 分别是, 分別是, 分别为, 分別為, 即
    `),
    announcesOther: ['下列{}', '以下{}'],
    compounds: [
      '工作日',
      '工作天',
      '工作小时',
      '工作小時',
      '工作组',
      '工作組',
      '方面军',
      '计划生育',
      '計劃生育',
    ],
  },
  referenceJoints: ['、', '和', '及', '与', '與', '或', '至', '到', '-', '—', '–', '以及', '或者'],
  captions: words(`
    图片来源, 圖片來源, 图源, 图:, 圖:, 图片:, 圖片:, 照片:, 摄影:, 攝影:, 资料图, 資料圖,
    插图:, 插圖:, 来源:, 來源:, 视频:, 影片:, 示意图, 示意圖, 图为, 圖為, 配图, 配圖, 图, 圖,
    表, 图表, 圖表, 附图, 附圖, (图, (圖
  `),
  references: words(`
    所述, 所列, 规定, 規定, 的规定, 的規定, 的, 和, 及, 与, 與, 或, 至, 所称, 所稱, 中, 所规定, 所規定, 之规定, 之規定, 第, 、第, 所指, 不适用, 不適用,
    适用, 適用
  `),
  furniture: words(`
    相关新闻, 相關新聞, 相关阅读, 相關閱讀, 相关文章, 相關文章, 延伸阅读, 延伸閱讀, 最新新闻, 最新消息, 更多新闻, 热门新闻, 熱門新聞, 热点, 推荐阅读, 推薦閱讀, 猜你喜欢,
    阅读更多, 閱讀更多, 评论, 評論, 分享, 分享到, 关键词, 關鍵詞, 标签, 標籤, 广告, 廣告, 返回顶部, 返回頂部, 打印, 列印, 首页, 首頁, 登录, 登錄, 登入, 注册,
    註冊, 搜索, 搜尋, 关注我们, 联系我们, 聯絡我們, 关于我们, 版权所有, 版權所有, 上一篇, 下一篇, 其他新闻, 其他新聞, 排行榜, 点击排行, 责任编辑, 扫一扫
  `),
  contents: [
    ...[
      '目录',
      '目錄',
      '目次',
      '内容目录',
      '內容目錄',
      '本文目录',
      '本文目錄',
      '本页内容',
      '本頁內容',
      '章节目录',
      '章節目錄',
    ],
    ...['contents', 'tableofcontents'],
  ],
  multipliers: {
    百: 1e2,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
    兆: 1e12,
  },
  percent: ['%', '％'],
  percentBefore: ['百分之'],
  confusions: { 弟: '第', 笫: '第', 苐: '第', 娣: '第' },
  documents: {
    selves: ['本{}', '该{}', '該{}', '此{}', '《{}》', '这份{}', '這份{}'],
    words: words(`
      指示, 计划, 計劃, 计畫, 方案, 决议, 決議, 决定, 決定, 通知, 通告, 法, 法律, 条例, 條例, 办法, 辦法, 规定, 規定, 规则,
      規則, 规程, 規程, 宪法, 憲法, 宪章, 憲章, 章程, 公约, 公約, 协定, 協定, 协议, 協議, 合同, 声明, 聲明, 宣言, 意见, 意見,
      文件, 指南, 准则, 準則, 守则, 守則, 许可证, 許可證, 规范, 規範, 条约, 條約, 议定书, 議定書, 细则, 細則, 制度
    `),
  },
  closings: words(`
    特此, 以资证明, 以資證明, 为此，, 為此，, 订于, 訂於, 签署于, 簽署於, 签订于, 抄送, 印发, （完）, (完), 全文完, 主题词,
    附件：, 附件:, 此致, 条款和条件结束, 本协定于, 本公约于, 版权所有, ©
  `),
  translators: words(`
    译者, 譯者, 译文, 譯文, 译注, 譯註, 校对, 校對, 校注, 译自, 譯自, 翻译：, 翻譯：, 翻译:, 翻譯:, 翻译计划, 翻譯計畫, 本翻译, 本翻譯,
    此翻译, 此翻譯, 中文翻译由, 原文地址, 原文链接, 原文連結, 原文：, 原文:
  `),
  pageNumbers: [
    '第{}页',
    '第{}頁',
    '第 {} 页',
    '第 {} 頁',
    '第{}页，共{}页',
    '第{}頁，共{}頁',
    '第{}页/共{}页',
    '{}页',
    '{}頁',
  ],
  writing: {
    encodings: ['gb18030', 'big5', 'big5-hkscs'],
    frequent:
      '的一是不了在人有我他中大来上国为和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么' +
      '去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全' +
      '三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度' +
      '门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条款项规定办保' +
      '來國為說時會對於過發後裡種經麼學現當沒動樣開從實軍無與長機關點業將兩間問應戰頭體見產話內東聲員論處義兒幾認條項規辦這個們' +
      '並給門',
  },
  // The first letter of each syllable of Mandarin in the pinyin collation of Unicode's CLDR; made by sorting U+4E00 to
  // U+9FA5 with the runtime's collator and reading them by their commonest sound.
  sounds: {
    collation: 'zh-u-co-pinyin',
    firsts:
      '吖哎安肮凹丷挀扳邦勹卑奔伻屄边标憋汃冫癶峬擦偲参仓撡冊嵾噌叉芆辿伥抄车抻阷吃充抽出揣巛刅吹旾逴呲匆凑粗汆' +
      '崔邨搓咑呆丹当刀嘚扥灯氐嗲敁刁爹丁丟东吺厾偳垖吨多妸诶奀鞥儿发帆匚飞分丰仏紑夫旮侅甘冈皋戈给根刯工勾估瓜' +
      '乖关光归丨呙哈咍佄夯茠诃黒拫亨叿齁乎花怀欢巟灰昏吙讥加戋江艽阶巾坕冂丩凥姢噘军咔开刊忼尻匼剋肎劥空抠刳夸' +
      '蒯宽匡亏坤扩垃来兰啷捞仂雷塄哩俩奁良撩毟拎伶溜龙瞜噜娈抡啰呣妈埋嫚牤猫嚒坆椚擝咪宀喵吀民名谬摸哞毪拏腉囡' +
      '囔孬疒娞恁能嗯妮拈娘鸟捏囜宁妞农羺奴奻挪噢讴妑拍眅乓抛呸喷匉丕囨剽氕姘乒钋剖仆七掐千呛悄苆亲靑卭丘区奍炔' +
      '夋呥穣娆惹人扔日戎禸邚堧桵闰捼仨毢三桒掻閪森僧杀筛山伤弰奢申升尸収书刷衰闩双脽吮说厶忪凁苏狻夊孙唆他囼坍' +
      '汤夲忑熥剔天旫帖厅炵偷凸湍推吞乇屲歪弯尢危昷翁挝乌夕呷仙乡灱些心星凶休吁吅疶坃丫恹央幺倻一囙应哟佣优込囦' +
      '曰晕帀災兂匨傮则贼怎囎扎夈枬张佋蜇贞凧之中州朱抓跩专妆隹宒拙孜宗邹租钻厜尊嘬',
  },
  functionWords: words(`
    的, 了, 在, 和, 与, 與, 及, 或, 等, 于, 於, 对, 對, 为, 為, 是, 有, 将, 將, 把, 被, 由, 从, 從, 向, 以, 之, 其, 该, 該, 本, 此, 这, 這, 那, 不, 也,
    都, 而, 并, 並, 就, 中, 上, 下, 后, 後, 前, 个, 個, 所, 如, 则, 則, 至, 到, 时, 時, 应, 應, 可, 会, 會, 能, 要, 得, 我, 你, 您, 他, 她, 它, 们, 們,
    让, 讓, 使, 给, 給, 用, 又, 再, 更, 最, 很
  `),
  obligation: {
    must: words('应当, 必须, 應當, 必須, 有义务, 有義務'),
    may: words('可以, 有权, 有權'),
    mustNot: words('不得, 不可以, 禁止, 严禁, 嚴禁, 不应当, 不應當'),
  },
  typography: {
    ownSigns: { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' },
    ellipsis: '……',
  },
  values: zhValues,
};
