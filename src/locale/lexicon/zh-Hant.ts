/**
 * The lexicon in Chinese in traditional characters: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
ability: 能力
about: 大約 | 約 | 左右
abuse: 濫用 | 虐待
accelerate: 加快 | 加速
accept: 接受
access: 存取 | 訪問 | 取得
accessibility: 無障礙
accession: 加入
accident: 事故
accomplice: 同謀 | 共犯 | 幫兇
according-to: 根據 | 據
account: 帳戶 | 帳號
accounting: 會計
accuse: 指控 | 控告
achieve: 取得 | 成就 | 達到
acid: 酸
across: 超越 | 跨 | 橫跨
act: 行動 | 行為
acupuncture: 針灸 | 中醫
add: 新增 | 增加 | 加入
address: 地址
adequate: 足夠 | 充分
adjust: 調整
administration: 行政
administrator: 管理員 | 系統管理員
adoption-child: 收養
adult: 成年 | 成年人 | 成人
advance: 前進 | 向前 | 推進
advantage: 優勢 | 有利
adventure: 冒險 | 神祕 | 神秘 | 奇遇
advertising: 廣告
advise: 建議 | 諮詢 | 顧問
affirm: 肯定 | 確認 | 重申
afghanistan: 阿富汗
africa: 非洲
after: 之後 | 以後 | 後
afternoon: 下午
again: 再 | 再次 | 又 | 重新
against: 反對 | 針對 | 對抗
age: 年齡 | 歲 | 年紀
agency: 機關 | 機構
agenda: 議程 | 議事日程
agent: 代理 | 代理人
aggression: 侵略
agree: 同意 | 贊成
agreement: 協議 | 協定
agriculture: 農業 | 農產品
air: 空氣
airplane: 飛機 | 航空
airport: 機場 | 航空公司
alcohol: 酒精 | 酒
alert: 警報 | 提醒
algeria: 阿爾及利亞
algorithm: 演算法 | 算法
all: 所有 | 全部 | 一切 | 都
allocate: 分配 | 配置
allow: 讓 | 允許 | 使得
ally: 盟友 | 聯盟 | 同盟
almost: 幾乎 | 差不多
alone: 獨自 | 孤獨 | 單獨
already: 已經 | 已
also: 也 | 亦 | 還
although: 雖然 | 儘管
always: 總是 | 始終 | 永遠
ambassador: 大使 | 大使館 | 領事館
ambition: 野心 | 抱負 | 雄心
ambulance: 救護車 | 急救
amend: 修改 | 修正 | 修訂
amnesty: 大赦 | 赦免 | 特赦
amount: 數量 | 金額 | 總額
analysis: 分析
ancestor: 祖先 | 祖宗
and: 和 | 與 | 及 | 以及
angel: 天使
anger: 憤怒 | 生氣 | 怒
animal: 動物 | 野獸
annam: 安南 | 中圻
annex: 附件 | 附錄
anniversary: 週年 | 紀念
answer: 回答 | 答案
ant: 螞蟻
antarctic: 南極 | 北極
api: 應用程式介面 | 介面
appeal: 上訴
appear: 出現 | 似乎 | 好像
apple: 蘋果
application-software: 應用程式 | 應用
apply: 適用 | 應用
appoint: 任命 | 委任
appropriate: 適當 | 合適
approve: 批准 | 核准
april: 四月
aquaculture: 水產 | 養殖 | 蝦
arab: 阿拉伯 | 阿拉伯語
arbitrary: 任意 | 專斷
arbitration: 仲裁
archaeology: 考古 | 遺跡 | 廢墟 | 遺址
architecture: 建築 | 建築師
argentina: 阿根廷
argue: 討論 | 辯論 | 爭論
argument: 引數 | 論點 | 論據
arm-body: 手臂 | 胳膊
army: 軍隊 | 軍事
array: 陣列
arrest: 逮捕 | 拘捕
arrive: 到達 | 抵達 | 到
art: 藝術 | 藝術家
article-legal: 條 | 條款
artificial-intelligence: 人工智慧 | 人工智能
as-soon-as: 一旦 | 一經
asia: 亞洲
ask: 問 | 詢問 | 請求
assembly: 大會 | 集會 | 議會
assign: 分配 | 指派
association: 協會
astronaut: 太空人 | 宇航員
astronomy: 天文 | 天文學
asylum: 庇護
asynchronous: 非同步
at-the-same-time: 同時
athens: 雅典
atlantic: 大西洋
attachment: 附件
attack: 攻擊 | 進攻 | 襲擊
attempt: 企圖 | 嘗試
attention: 注意 | 關注 | 重視
attribution: 姓名標示 | 署名 | 歸屬
auction: 拍賣
audio: 聲音 | 音訊
audit: 審計 | 稽核
august: 八月
aunt: 阿姨 | 姑姑 | 姑媽
australia: 澳大利亞 | 澳洲
austria: 奧地利
authentic: 真實 | 作準
authentication: 驗證 | 認證
author: 作者
authorities: 當局 | 政權
automatic: 自動 | 自動化
autumn: 秋天 | 秋季
average: 平均
avoid: 避免 | 避開
awareness: 意識 | 認識
baby: 嬰兒 | 寶寶
back-body: 背部 | 脊椎 | 背
backend: 後端 | 前端
backup: 備份
backward-compatible: 向下相容 | 向後相容
bacteria: 細菌 | 病菌
bad: 壞 | 惡 | 邪惡 | 糟糕
bag: 袋子 | 包 | 書包
bail: 保釋
banana: 香蕉
bandwidth: 頻寬
bangkok: 曼谷
bangladesh: 孟加拉
bank: 銀行
bankruptcy: 破產
barbarian: 野蠻 | 野蠻人
basis: 基礎 | 依據 | 理由
battery: 電池
battle: 戰鬥 | 戰役 | 戰場
bay: 海灣 | 灣
be-exist: 是 | 為
beach: 海灘 | 岸 | 海岸 | 沙灘
bean: 豆 | 大豆 | 豆子
beautiful: 美麗 | 美 | 漂亮
because: 因為 | 由於
become: 成為 | 變成 | 變得
bed: 床
bee: 蜜蜂
beef: 牛肉
beer: 啤酒
before: 之前 | 以前 | 前
behind: 後面 | 背後
beijing: 北京
belgium: 比利時
belief: 信仰
believe: 相信
bell: 鈴 | 鐘聲 | 鈴聲
belong: 屬於
bench: 長椅 | 長凳
benchmark: 效能 | 績效 | 性能
berlin: 柏林
beta: 測試版
betray: 背叛 | 叛徒 | 叛國
between: 之間 | 其中 | 當中
bible: 聖經 | 福音
bicycle: 腳踏車 | 自行車 | 單車
bill-law: 法案
billion: 十億
binary: 二進位 | 二元
binding: 約束 | 約束力
biodiversity: 生物多樣性
biology: 生物 | 生物學
bird: 鳥 | 鳥類 | 翅膀
birth: 出生 | 誕生
birth-rate: 出生率 | 家庭計劃 | 計劃生育 | 生育率
birthday: 生日 | 生日禮物
bishop: 主教
bit: 位元
black: 黑 | 黑色
blaze: 火災 | 消防
blind: 盲人 | 瞎 | 失明
block: 區塊 | 塊 | 阻止
blog: 論壇 | 部落格
blood: 血 | 血液 | 鮮血
blue: 藍 | 藍色
body: 身體 | 身軀
bold: 粗體 | 斜體
bomb: 炸彈 | 轟炸
bone: 骨頭 | 骨 | 骨骼
book: 書 | 書籍 | 圖書
bookmark: 書籤
boolean: 布林 | 布林值
border: 邊界 | 邊境 | 邊防
boss: 老闆 | 上司
both: 兩者 | 雙方 | 都
bottle: 瓶子 | 瓶
bottom: 底 | 底部
bowl: 碗
box: 盒子 | 箱子 | 箱 | 盒
boy: 男孩 | 男孩子
bracket: 括號 | 方括號
brain: 大腦 | 腦 | 腦子
branch-git: 分支
brand: 品牌 | 牌子
brazil: 巴西
bread: 麵包
break: 打破 | 破碎 | 斷
breakfast: 早餐 | 早飯
breakthrough: 突破 | 轉折點
breath: 呼吸 | 氣息
bribe: 賄賂
brick: 磚
bridge: 橋 | 橋樑
brother: 兄弟 | 哥哥 | 弟弟
brown: 棕色 | 褐色
browser: 瀏覽器
brussels: 布魯塞爾
buddhism: 佛教 | 佛 | 佛教徒
budget: 預算
budget-law: 撥款
buffalo: 水牛 | 牛
buffer: 緩衝區 | 緩衝
bug: 臭蟲 | 缺陷 | 錯誤
build-construct: 建設 | 建造 | 建築
build-software: 建置 | 構建
building: 大樓 | 建築物 | 樓房 | 大廈
bullet: 子彈 | 飛彈 | 導彈
burn: 燃燒 | 燒 | 燒毀
bus: 公車 | 巴士 | 公共汽車
busy: 忙 | 繁忙
but: 但 | 但是 | 然而 | 不過
butter: 奶油 | 牛油
butterfly: 蝴蝶
button: 按鈕
byte: 位元組
cache: 快取 | 緩存
cadre: 幹部
cage: 籠子 | 籠
cairo: 開羅
cake: 蛋糕 | 餅
california: 加州 | 加利福尼亞
call: 呼叫 | 打電話
cambodia: 柬埔寨 | 高棉
camel: 駱駝
camera: 相機 | 攝影機
camp: 營地 | 帳篷 | 營
campaign: 運動 | 戰役
can: 能 | 能夠 | 可以
canada: 加拿大
canal: 運河 | 渠道
cancel: 取消
cancer: 癌症 | 腫瘤 | 癌
candidate: 候選人
candle: 蠟燭 | 火把 | 火炬
capital-city: 首都 | 京城
capital-money: 資本 | 資金
capitalism: 資本主義 | 資產階級 | 資本家
captain: 上尉 | 船長 | 隊長
car: 汽車 | 轎車
carbon: 碳 | 二氧化碳
careful: 小心 | 仔細 | 謹慎 | 照顧
carry: 帶 | 攜帶 | 帶來
case: 案件 | 情況 | 案例
castle: 城堡 | 堡壘 | 要塞
cat: 貓
catch: 抓 | 捕捉 | 抓住
category: 類別 | 種類 | 分類
catholic: 天主教 | 天主教徒
cause: 原因 | 理由
ceasefire: 停火 | 休戰 | 停戰
cell: 細胞 | 器官 | 組織
cement: 水泥
censorship: 審查
census: 普查 | 人口普查
central: 中央
century: 世紀
ceremony: 儀式 | 典禮
certificate: 證書 | 認證 | 證明
chair: 椅子 | 椅
chairman: 主席 | 主任
challenge: 挑戰
change: 改變 | 變化 | 更改
changelog: 更新日誌 | 變更日誌
chapter: 章 | 章節
character: 字元 | 字符
characteristic: 特徵 | 特點 | 特色
charge-electric: 充電
charity: 慈善
chart: 圖表 | 圖 | 圖解
charter: 憲章
cheap: 便宜 | 廉價
check: 檢查 | 驗證 | 核實
cheese: 起司 | 乳酪 | 芝士
chemistry: 化學 | 化工
chicken: 雞 | 家禽 | 母雞
child: 兒童 | 孩子
childhood: 童年
chile: 智利
china: 中國 | 中國人 | 中文 | 中華
chip: 晶片 | 半導體
choose: 選擇 | 挑選
christ: 基督
christian: 基督教 | 基督徒
chronological: 時間順序 | 年表
church: 教堂 | 教會
circle: 圓 | 圓形 | 圈
circuit: 電路
circular: 通知 | 通告
circumstance: 情況 | 情形 | 環境
citizen: 公民
city: 城市 | 市
civil: 民事 | 公民
civil-servant: 公務員 | 公職
civil-society: 民間社會 | 非政府 | 公民社會
civilization: 文明
class: 類別 | 班級 | 階級
class-school: 班級 | 教室 | 課堂
clause: 條款
clear: 清楚 | 明顯 | 清晰 | 明確
click: 點擊 | 點選 | 按一下
client-software: 用戶端 | 客戶端 | 客戶
climate: 氣候
climate-change: 氣候變遷 | 氣候變化 | 全球暖化
clock: 鐘 | 手錶 | 時鐘
close: 關閉
cloth: 布 | 布料 | 織物
cloud: 雲 | 雲端 | 雲端運算
cluster: 叢集
coal: 煤 | 煤炭 | 礦 | 採礦 | 礦產
coastal: 沿海 | 海岸
coat: 外套 | 大衣 | 上衣 | 斗篷
cochinchina: 南圻 | 交趾支那
cock: 公雞
code: 程式碼 | 原始碼 | 代碼
code-law: 法典
coffee: 咖啡
cold: 冷 | 寒冷
collect: 收集 | 採集 | 蒐集
colombia: 哥倫比亞
colon: 冒號 | 分號
colonel: 上校
colony: 殖民地 | 殖民
colour: 顏色 | 膚色
column: 欄 | 列
combat: 鬥爭 | 打擊
come: 來 | 過來 | 來到
comma: 逗號
command-line: 命令列 | 終端
commander: 司令 | 指揮官
comment: 評論 | 註解 | 留言
commercial: 商業 | 貿易 | 商務
commit-git: 提交
commit-pledge: 承諾
committee: 委員會
commune: 鄉 | 公社 | 坊
communication: 溝通 | 通訊 | 交流
communist: 共產黨 | 共產 | 共產主義
community: 社群 | 社區 | 共同體
companion: 同志 | 夥伴 | 同伴
company: 公司 | 企業
compare: 比較 | 對比
compassion: 同情 | 憐憫 | 慈悲
compatible: 相容 | 相容性 | 兼容
compel: 強迫 | 脅迫
compensation: 賠償 | 補償
competence: 管轄權 | 權限 | 主管
competition: 競爭 | 比賽
compile: 編譯 | 編譯器
complaint: 投訴 | 申訴 | 請願
complex: 複雜
component: 元件 | 組件 | 成分
comprehensive: 全面
computer: 電腦 | 計算機
concerning: 關於 | 有關 | 相關
conclusion: 結論
concrete-material: 混凝土 | 鋼筋
concurrency: 並行 | 平行
condition: 條件
configuration: 設定 | 配置 | 組態
conflict: 衝突
confucian: 儒家 | 孔子 | 儒教
congo: 剛果
congress: 代表大會 | 國會
connection: 連接 | 連線 | 聯繫
conquer: 征服
consensus: 共識
consent: 同意
consequence: 後果 | 結果
conservation: 保存 | 保育 | 養護
consider: 考慮 | 審議 | 視為
consolidate: 鞏固
constant: 常數 | 不斷
constitution: 憲法
constraint: 約束 | 限制
consumer: 消費者
consumption: 消費 | 消耗
container: 容器
content: 內容
continent: 大陸 | 大洲 | 洲
continue: 繼續 | 連續 | 持續
contract: 合同 | 合約 | 契約
contribution: 貢獻 | 貢獻者
control: 控制
controller: 控制者 | 控制器
convict: 定罪
cook: 做飯 | 廚房 | 煮 | 烹飪
cooperate: 合作
cooperative: 合作社
coordinate: 協調 | 配合
coordinates: 座標
copper: 銅 | 青銅
copy: 副本 | 複製 | 抄
copyright: 版權 | 著作權
corn: 玉米
corner: 角落 | 角 | 角度
correspondence: 通信 | 信件 | 通訊
corruption: 腐敗 | 貪污
cost: 費用 | 成本
cotton: 棉花 | 棉
cough: 咳嗽
council: 理事會 | 委員會 | 議會
count: 計算 | 計數 | 數
country: 國家 | 國
courage: 勇敢 | 勇氣
course: 課程 | 學科
court: 法院 | 法庭
cousin: 親戚 | 表兄 | 親屬
cow: 牛 | 奶牛 | 牲畜 | 母牛
crash: 當機 | 崩潰 | 墜毀
creative-commons: 創用 | 知識共享
credit: 信用 | 信貸 | 貸款
creditor: 債權 | 債權人
crime: 犯罪 | 罪犯 | 刑事
crisis: 危機
criticize: 批評 | 批判
crop: 收穫 | 農作物 | 收成 | 莊稼
cross-sign: 十字 | 十字架 | 穿越 | 渡
crow: 烏鴉
crowd: 人群
crown: 王冠 | 皇冠
cruel: 殘忍 | 殘酷
cry: 哭 | 哭泣 | 眼淚
crystal: 玻璃 | 水晶
cuba: 古巴
cultivate: 耕種 | 種植 | 栽培
culture: 文化
cup: 杯子 | 杯
curious: 好奇 | 有趣
currency: 貨幣
current: 當前 | 目前 | 現行
cursor: 游標 | 指標
customary: 民間 | 民俗 | 服飾
customer: 顧客 | 客戶
customs: 海關
cut: 切 | 割 | 砍
czech: 捷克
da-nang: 峴港
dam: 水壩 | 大壩
damage: 損害 | 損壞 | 損失
dance: 跳舞 | 舞蹈
danger: 危險
dark: 黑暗 | 暗 | 昏暗
data: 資料 | 數據
database: 資料庫 | 數據庫
date: 日期
daughter: 女兒
dawn: 黎明 | 日出 | 清晨
day: 天 | 日 | 每天
deadline: 期限 | 截止
deaf: 聾 | 聾人
death: 死亡 | 死 | 去世
death-penalty: 死刑
debt: 債務 | 債
decade: 年代 | 十年
december: 十二月
decentralization: 分權 | 下放
decimal: 小數 | 十進位
decision: 決定
declaration: 宣言 | 聲明 | 宣佈
decode: 解碼
decrease: 減少 | 降低 | 下降 | 減
decree: 法令 | 政令
decrypt: 解密
deep: 深 | 深刻 | 深深
deep-rooted: 深遠 | 深厚 | 根深蒂固
default: 預設 | 默認
defeat: 打敗 | 擊敗 | 戰敗
defence-legal: 辯護
defend: 國防 | 防禦
defendant: 被告
deficit: 赤字 | 逆差
definition: 定義
degree: 度 | 程度 | 學位
delegate: 代表
delegation: 委託 | 代表團
delete: 刪除
delhi: 德里 | 新德里
delivery: 交付 | 交貨 | 送貨 | 遞送
delta: 三角洲
demand: 需求 | 需要
democracy: 民主
denmark: 丹麥
density: 密度
denunciation: 舉報 | 檢舉 | 譴責
deny: 否認 | 剝奪
department: 部門 | 廳 | 司
dependency: 依賴 | 相依 | 取決於
deploy: 部署
deposit-instrument: 保管人 | 保存人 | 交存
deprecated: 棄用 | 過時 | 淘汰
depth: 深度
deputy: 副
derivative: 衍生 | 派生
description: 描述 | 說明 | 描寫
desert: 沙漠 | 沙子 | 沙
desire: 願望 | 希望
desk: 桌子 | 書桌 | 桌
destroy: 摧毀 | 毀滅 | 銷毀
detect: 發現 | 檢測
detention: 拘留 | 羈押
develop: 發展 | 開發
device: 裝置 | 設備
devil: 魔鬼 | 惡魔 | 鬼
diabetes: 糖尿病
dialogue: 對話
diamond: 鑽石
dictatorship: 獨裁 | 專政
different: 不同 | 差異 | 區別
difficult: 困難 | 難
digital: 數位 | 數碼
dignity: 尊嚴
dinner: 晚餐 | 晚飯
direct: 指導 | 領導
direct-immediate: 直接
direction: 方向
directive: 指示
director: 主任 | 局長 | 董事
dirty: 髒 | 骯髒
disable: 停用 | 禁用
disabled: 殘疾 | 殘障
disappear: 消失 | 失蹤
disaster: 災害 | 災難
discipline: 紀律 | 處分
disclaimer: 免責 | 免責聲明
discount: 折扣 | 打折 | 優惠
discrimination: 歧視
disease: 疾病 | 病 | 生病
disk: 磁碟 | 硬碟
dismiss: 免職 | 解僱 | 罷免
dispute: 爭議 | 糾紛
dissolve: 解散
distort: 歪曲
district: 縣 | 區 | 地區
divide: 劃分 | 分裂 | 分割 | 分為
divorce: 離婚
do-make: 做 | 作 | 幹
doctor: 醫生 | 大夫 | 醫師 | 博士
doctrine: 理論 | 學說 | 主義
document: 文件 | 文檔
documentation: 文件 | 說明文件
dog: 狗 | 犬
doll: 娃娃 | 木偶 | 玩偶
dollar: 美元
domain: 網域 | 域名 | 領域
donkey: 驢 | 驢子
door: 門 | 大門
dossier: 檔案 | 記錄 | 紀錄
double: 兩倍 | 雙倍 | 兩次
download: 下載
dozens: 數十 | 幾十
draft: 草案 | 草稿
drag-and-drop: 拖放 | 拖曳
dragon: 龍
drainage: 排水 | 汙水 | 廢水
dream: 夢 | 夢想 | 做夢
drink: 喝 | 飲料 | 飲
driver-software: 驅動程式
driver-vehicle: 駕駛 | 司機 | 開車
drought: 乾旱 | 旱災
drug: 毒品
dry: 乾燥 | 乾
duck: 鴨子 | 鴨 | 鵝
due-to: 由於 | 多虧
duplicate: 重複 | 複本
during: 期間 | 在此期間
dyke: 堤壩 | 堤防 | 堤
dynasty: 朝代 | 王朝
each: 每 | 每個 | 各
eagle: 鷹 | 老鷹
ear: 耳朵 | 耳
earn: 賺 | 賺錢 | 掙
earth: 地球 | 行星 | 大地
earthquake: 地震
east: 東 | 東方 | 東部
eat: 吃
economic-growth: 經濟成長 | 經濟增長 | 生產毛額 | 國內生產總值
economy: 經濟
ecosystem: 生態 | 生態系統
edge: 邊緣 | 邊
edit: 編輯 | 編輯器
education: 教育
effect: 生效 | 效力
effective: 有效 | 效率 | 成效
egg: 雞蛋 | 蛋 | 卵
egypt: 埃及
eight: 八 | 八個
elderly: 老年人 | 老人
election: 選舉 | 當選
electricity: 電 | 電力 | 電氣
electron: 電子
electronic: 電子
element: 元素 | 要素
elephant: 大象 | 象
eleven: 十一
eliminate: 消除 | 根除 | 消滅
email: 電子郵件 | 郵件 | 信箱
embargo: 禁運 | 封鎖
emergency: 緊急狀態
emission: 排放 | 溫室氣體 | 溫室
emperor: 皇帝 | 帝國
emphasize: 強調
employee: 僱員 | 員工 | 雇員
employment: 就業 | 僱用 | 僱主 | 雇主
empty: 空 | 空白
emulation: 競賽
enable: 啟用 | 激活
encode: 編碼
encourage: 鼓勵
encryption: 加密
end-finish: 結束 | 最終
enemy: 敵人 | 敵對
energy: 能源 | 能量
enforce: 強制執行 | 執法
engine: 引擎 | 發動機
engineer: 工程師 | 工程
england: 英國 | 英語 | 英文 | 英國人
enjoy: 享有 | 享受
ensure: 保證 | 確保 | 保障
enter: 進入 | 入口 | 進
enterprise: 企業 | 業務 | 商業
entertainment: 娛樂 | 消遣
entitled: 有權 | 享有
entrepreneur: 企業家 | 創業
environment: 環境 | 環保
epidemic: 疫情 | 流行病
equality: 平等 | 相等
equator: 赤道
equipment: 設備 | 裝備
error: 錯誤
escape: 逃跑 | 逃脫 | 逃
escape-sequence: 跳脫 | 反斜線
especially: 尤其 | 特別 | 尤其是
establish: 建立 | 設立 | 成立
estimate: 估計 | 估算
ethiopia: 衣索比亞 | 埃塞俄比亞
ethnic: 少數民族 | 少數
euro: 歐元
europe: 歐洲
european-union: 歐盟 | 歐洲聯盟
evaluate: 評估 | 評價
even: 甚至 | 即使 | 連
evening: 晚上 | 傍晚
everyone: 人人 | 每個人 | 大家
everywhere: 到處 | 處處
evidence: 證據
evolution: 進化 | 演變 | 演化
examination: 考試 | 測驗
example: 例如 | 例子 | 範例 | 實例
exceed: 超過 | 超出
exception: 例外 | 除外
exception-handling: 異常處理
excessive: 過度 | 過分 | 超過
exchange: 交換 | 交流 | 匯率
exclaim: 驚叫 | 喊道 | 感嘆
exclusive: 專有 | 獨家 | 排他
executive: 行政 | 執行
exempt: 免除 | 豁免
exercise-right: 行使
exile: 流放 | 驅逐 | 放逐
exist: 存在
exit: 出口 | 退出 | 出去
expand: 擴大 | 擴張 | 拓展
expect: 期望 | 預期 | 期待
expensive: 昂貴 | 貴
experience: 經驗 | 經歷
experiment: 實驗 | 實驗室
expert: 專家
expire: 到期 | 期滿 | 過期
explain: 解釋 | 說明
explicit: 明確 | 明示
exploit: 剝削 | 利用
explore: 探索 | 探險 | 遠征
explosive: 爆炸 | 炸藥
export: 出口 | 匯出 | 輸出
expression: 表達 | 表示 | 表現
expropriation: 徵收 | 徵用
extension: 擴充 | 延長 | 擴大 | 擴展
extinction: 滅絕 | 瀕危
extremism: 極端 | 極端主義 | 激進
eye: 眼睛 | 眼 | 目光
fable: 寓言
face: 臉 | 面孔 | 面部
facility: 設施 | 場所
fact: 事實
factor: 因素 | 要素
fail: 失敗 | 故障
fair: 公平
fall-drop: 落 | 掉 | 跌 | 倒下
false: 假 | 謊言 | 錯誤 | 說謊
family: 家庭 | 家族 | 家
famous: 著名 | 有名 | 聞名
far: 遠 | 遙遠
farm: 農場 | 種植園
farmer: 農民
fascism: 法西斯 | 法西斯主義
fate: 命運
father: 父親 | 爸爸
fatherland: 祖國
fear: 害怕 | 恐懼 | 怕
feast: 宴會 | 聚會 | 盛宴
feature: 功能 | 特性 | 特徵
february: 二月
federal: 聯邦
fee: 費 | 費用 | 收費
feel-emotion: 感覺 | 感情 | 情感 | 感到
fence: 圍欄 | 障礙 | 壁壘 | 籬笆
fertilizer: 肥料 | 化肥
festival: 節日 | 節慶
fever: 發燒 | 發熱
few: 少 | 幾個 | 一些 | 少數
field: 領域
field-data: 欄位
fifty: 五十
fight: 戰鬥 | 打架
figure-caption: 圖
file: 檔案 | 文件
filesystem: 檔案系統
filial-piety: 孝順 | 孝道 | 孝
film: 電影 | 影片
filter: 過濾 | 過濾器 | 篩選
finally: 最後 | 終於 | 最終
finance: 財政 | 金融 | 財務
find: 找到 | 發現
fine: 罰款
finger: 手指 | 指甲 | 指頭
finland: 芬蘭
fire-flame: 火 | 火焰
firewall: 防火牆
first: 第一 | 首先
fiscal: 財政 | 會計年度
fish: 魚 | 漁業 | 漁民 | 捕魚
five: 五 | 五個
fix: 修復 | 修正 | 糾正
flag: 旗 | 國旗 | 旗幟
flat: 平 | 平坦 | 光滑
flood: 洪水 | 水災
floor: 地板 | 樓層 | 樓
flour: 麵粉 | 粉 | 粉末
flower: 花 | 花朵 | 玫瑰 | 鮮花
fly: 飛 | 飛行 | 航班
focus: 重點 | 中心
fog: 霧 | 薄霧 | 多雲
folder: 資料夾 | 目錄
follow: 跟隨 | 追隨 | 追求 | 跟
following: 以下 | 下列 | 下面
font: 字型 | 字體
food: 食物 | 食品 | 飯 | 餐
foot: 腳 | 足 | 腳步
football: 足球 | 球
footer: 頁尾 | 頁腳
footnote: 註腳 | 腳註
for-example: 例如 | 比如 | 譬如
force: 力量 | 武力 | 迫使
foregoing: 上述 | 以上
foreign: 外國 | 國外
foreign-affairs: 外交
forest: 森林 | 樹林 | 叢林 | 林業
forge: 偽造 | 假冒 | 假
forget: 忘記 | 忘
fork: 分叉 | 分支
form-paper: 表格 | 表單
format: 格式
formula: 公式 | 方程
forty: 四十
foundation-body: 基金會 | 基礎
four: 四 | 四個
fox: 狐狸
framework: 框架
france: 法國 | 法語 | 法國人 | 法文
fraud: 欺詐 | 詐騙 | 欺騙
free-software: 自由軟體 | 自由軟件
freedom: 自由
freight: 貨運 | 貨物
frequency: 頻率
frequently-asked-questions: 常見問題
friday: 星期五 | 週五
friend: 朋友 | 友人
friendship: 友誼 | 友好
frog: 青蛙 | 蛙 | 蟾蜍
front: 陣線 | 戰線
fruit: 水果 | 果實 | 果
fuel: 燃料
full: 完整 | 完全 | 整個 | 滿
function: 職能 | 功能 | 函數
fund: 基金 | 經費 | 資金
fundamental: 基本 | 根本
funeral: 葬禮 | 埋葬 | 墳墓 | 墓地
future: 未來 | 將來
garden: 花園 | 園
gas: 氣體 | 天然氣 | 瓦斯
gateway: 閘道 | 閘道器
gather: 集會 | 聚集
gender: 性別
gene: 基因 | 遺傳
general: 一般 | 普遍 | 總
general-officer: 將軍 | 大將 | 元帥 | 上將
generate: 產生 | 生成
generations: 世代 | 一代 | 代
geneva: 日內瓦
genocide: 滅絕 | 屠殺
gentleman: 先生 | 紳士 | 閣下 | 大人
geography: 地理
geology: 地質
geometry: 幾何 | 三角形
germany: 德國 | 德語 | 德國人
get: 獲得 | 得到 | 取得
gift: 禮物 | 捐贈 | 贈與
girl: 女孩 | 姑娘 | 女孩子
give: 給 | 給予 | 給了
globalization: 全球化
glory: 光榮 | 榮耀 | 輝煌
glossary: 詞典 | 詞彙 | 字典 | 術語表
go: 去 | 走 | 前往
goat: 山羊
god: 神 | 上帝 | 天主 | 女神
gold: 金 | 黃金 | 金子
good: 好 | 良好 | 更好 | 最好
good-faith: 善意 | 誠信
goods: 貨物 | 商品
government: 政府
gradual: 逐步 | 逐漸 | 漸漸
graduate: 畢業 | 畢業生 | 文憑
grain: 糧食 | 穀物
grammar: 文法 | 語法
grandchild: 孫子 | 後代 | 後裔
grandfather: 祖父 | 爺爺 | 外公
grandmother: 祖母 | 奶奶 | 外婆
grass: 草 | 草地 | 草藥
grassroots: 基層
gravity: 重力 | 引力
great: 大 | 偉大 | 巨大
greece: 希臘 | 希臘語
green: 綠 | 綠色
grey: 灰色 | 灰
group: 小組 | 團體 | 團隊 | 隊
grow: 增長 | 成長 | 生長
guangzhou: 廣州 | 廣東
guardian: 監護人 | 監護
guest: 客人 | 來賓 | 陌生人
guidance: 指導 | 指引
guideline: 方針 | 準則
guilty: 有罪 | 罪
gun: 槍 | 步槍 | 火槍
habit: 習慣 | 習俗 | 風俗
hacker: 駭客 | 黑客
haiphong: 海防
hair: 頭髮 | 鬍子 | 毛髮
half: 一半 | 半
hand: 手 | 雙手 | 手裡
handle: 處理
hanoi: 河內
happen: 發生 | 事件 | 活動
happiness: 幸福
harbour: 港口 | 海港 | 港
hard-solid: 硬 | 堅硬 | 固體
hardware: 硬體 | 硬件
harm: 傷害 | 危害
hash: 雜湊 | 校驗和
hashtag: 表情符號 | 表情
hat: 帽子 | 帽
hate: 恨 | 仇恨 | 討厭
have: 有 | 具有
he-him: 他
head-body: 頭 | 腦袋 | 頭部
head-chief: 首長 | 負責人
header: 標頭 | 檔頭
health: 健康 | 衛生
hearing: 聽證 | 聽證會 | 開庭
heart: 心 | 心臟 | 內心
heavy: 重 | 沉重
hectare: 公頃 | 英畝
height: 高度
hell: 地獄
hello: 你好 | 歡迎
help: 幫助 | 協助 | 援助
hemisphere: 半球
here: 這裡 | 此處
hereby: 特此 | 茲
heritage: 遺產
hero: 英雄
hide: 隱藏 | 躲 | 藏
high: 高
himself: 自己 | 本身 | 自身
hindu: 印度教
hinterland: 郊區 | 市郊
history: 歷史 | 史
hit: 打 | 擊 | 打擊
hiv: 愛滋病 | 愛滋
ho-chi-minh: 胡志明
hold-grasp: 握 | 拿著 | 持
hole: 洞 | 孔 | 差距 | 缺口
holiday: 假期 | 假日
honest: 誠實 | 真誠 | 誠懇
hong-kong: 香港
honour: 榮譽 | 名譽
hope: 希望
horse: 馬 | 馬匹
hospital: 醫院 | 診所
host: 主持 | 主辦
host-network: 主機 | 主機名稱
hostage: 人質 | 綁架
hot: 熱 | 溫暖 | 熱量
hotel: 酒店 | 旅館 | 飯店
hotspot: 熱點
hour: 小時 | 點鐘
house: 房子 | 屋 | 家裡
household: 家庭 | 住戶 | 戶
housing: 住房 | 公寓 | 住宅
how: 如何 | 怎麼 | 怎樣
hue-city: 順化
human-rights: 人權 | 人類
humanitarian: 人道 | 人類 | 人道主義
humour: 幽默 | 笑話 | 好笑 | 玩笑
hundred: 百 | 一百
hungary: 匈牙利
hungry: 飢餓 | 餓 | 饑荒
hunt: 打獵 | 獵人 | 狩獵
husband: 丈夫 | 老公
hydrogen: 氫 | 氫氣
hygiene: 衛生 | 清潔
hyphen: 連字號 | 破折號 | 底線
hypothesis: 假設 | 假定
i-me: 我
icon: 圖示 | 圖標
idea: 想法 | 主意 | 觀念
identifier: 識別碼 | 識別字 | 標識符
identity: 身份 | 身分 | 識別
ideology: 思想 | 意識形態
if: 如果 | 若 | 假如
ignore: 忽略 | 忽視 | 無視
illustrate: 說明 | 插圖 | 示範
image: 圖像 | 圖片 | 影像
imagination: 想像 | 想像力
immediately: 立即 | 立刻 | 馬上
immunity: 豁免 | 特權
impartial: 公正 | 不偏
imperialism: 帝國主義
implement: 實施 | 執行 | 落實
implicit: 默示 | 隱含 | 暗示
import: 進口 | 匯入 | 輸入
important: 重要
improve: 改善 | 改進 | 提高
in-order-to: 為了 | 以便
inalienable: 不可剝奪
inbox: 收件匣 | 信箱
incite: 煽動
include: 包括 | 包含 | 含有
income: 收入 | 收益
increase: 增加 | 增長 | 上升 | 提高
increasingly: 越來越 | 日益
increment: 遞增 | 增量
indent: 縮排
independence: 獨立
index: 索引 | 指數
india: 印度 | 印度人
indicator: 指標 | 標準
indigenous: 土著 | 原住民 | 本地
indirect: 間接
individual: 個人 | 個體
indochina: 印度支那 | 中南半島
indonesia: 印尼 | 印度尼西亞
industrialization: 工業化 | 現代化
industry: 工業 | 產業 | 行業
infection: 感染 | 傳染 | 傳染病
inflation: 通貨膨脹 | 通膨
influence: 影響 | 衝擊
inform: 通知 | 告知
information: 資訊 | 信息
infrastructure: 基礎設施 | 基礎建設
infringe: 侵犯 | 侵權
inhabitant: 居民
inheritance: 繼承 | 遺產
initiative: 倡議
injustice: 不公 | 不義
ink: 墨水 | 墨
innocent: 無罪 | 無辜
innovation: 創新 | 革新
input: 輸入
insect: 昆蟲 | 蟲 | 蟲子
inside: 裡面 | 內部 | 之內 | 內
inspection: 檢查 | 監察
inspire: 啟發 | 靈感 | 激勵
install: 安裝
instead: 而不是 | 代替 | 反而
instruct: 指示 | 說明 | 指令
instrument: 文書 | 工具
insurance: 保險
integer: 整數
integration: 融入 | 整合 | 集成
integrity: 完整
intellectual-property: 知識產權 | 智慧財產權
intelligence: 智慧 | 聰明 | 智力
intent: 故意 | 意圖
interest: 利益 | 好處
interest-rate: 利率 | 利息
interface: 介面 | 界面
interference: 干涉 | 干預
international: 國際
internet: 網際網路 | 互聯網
interpret: 解釋 | 詮釋
interrupt: 中斷 | 打斷
intersection: 路口 | 十字路口 | 交叉
invalid: 無效
invent: 發明 | 發明家
investigate: 調查 | 偵查
investment: 投資
invite: 邀請
invoice: 發票 | 收據
invoke: 援引 | 藉口
iran: 伊朗 | 波斯
iraq: 伊拉克
ireland: 愛爾蘭
iron: 鐵 | 鋼 | 鋼鐵
irrigation: 灌溉 | 水利
islam: 伊斯蘭教 | 穆斯林 | 伊斯蘭
island: 島 | 島嶼 | 群島
israel: 以色列
issue-promulgate: 頒布 | 頒佈 | 發布
issue-ticket: 議題 | 問題
istanbul: 伊斯坦堡 | 君士坦丁堡
italy: 義大利 | 意大利 | 義大利語
iteration: 反覆運算 | 疊代
itinerary: 路線 | 線路
january: 一月 | 元月
japan: 日本 | 日語 | 日本人
jefferson: 傑佛遜 | 傑弗遜
jerusalem: 耶路撒冷
jesus: 耶穌
jewel: 珠寶 | 首飾 | 寶石
jewish: 猶太 | 猶太人 | 猶太教
join: 加入 | 參加
joint-venture: 合資 | 外資 | 外商
jointly: 共同 | 聯合 | 連帶
joy: 高興 | 快樂 | 喜悅
judge: 法官
judgment: 判決 | 裁判
judicial: 司法
july: 七月
jump: 跳 | 跳躍
june: 六月
jurisprudence: 判例 | 先例
justice: 正義 | 公正
keep: 保留 | 保持 | 留
kenya: 肯亞 | 肯尼亞
kernel: 核心 | 內核
key-data: 鍵 | 金鑰 | 鑰匙
keyboard: 鍵盤
kilogram: 公斤
kilometre: 公里
kind-sort: 種 | 種類
kindergarten: 幼兒園 | 幼稚園 | 托兒所
kingdom: 王國 | 王位 | 皇家 | 統治
kiss-embrace: 吻 | 擁抱 | 親吻
knife: 刀 | 小刀
know: 知道 | 知識 | 瞭解
korea: 韓國 | 朝鮮 | 韓語
label: 標籤
labour: 勞動
lack: 缺乏 | 缺少 | 短缺 | 缺席
lady: 女士 | 夫人 | 小姐
lake: 湖 | 湖泊 | 池塘
land: 土地
landlord: 地主 | 房東
language: 語言
laos: 寮國 | 老撾
laser: 雷射 | 激光
latency: 延遲
latest: 最新 | 最近 | 近來
latin: 拉丁 | 拉丁文 | 拉丁語
latin-america: 拉丁美洲 | 南美洲 | 南美
latitude: 緯度 | 北緯
laugh: 笑 | 微笑 | 大笑
law: 法律 | 法
lawsuit: 訴訟 | 起訴
lawyer: 律師
layer: 層
layout: 版面 | 佈局
lead: 領導 | 領導人
leaf: 葉子 | 樹葉 | 葉
leak: 洩漏 | 外洩
learn: 學習 | 學
lease: 租賃 | 出租 | 租金
leave: 離開 | 出發
leave-absence: 休假 | 請假 | 年假
lebanon: 黎巴嫩
left-side: 左 | 左邊
leg: 腿 | 膝蓋 | 大腿
legal: 法律
legal-person: 法人 | 實體
legend: 傳說 | 傳奇
legislation: 立法
length: 長度
less: 更少 | 較少 | 少於
lesson: 教訓 | 課
letter-alphabet: 字母 | 字母表
letter-post: 信 | 書信 | 信件
level: 級 | 水平 | 各級
liability: 責任 | 賠償責任
liberalism: 自由主義 | 保守 | 自由派
library-software: 函式庫 | 程式庫 | 圖書館
licence: 許可證 | 授權 | 執照
licensee: 被授權人
licensor: 授權人
life: 生活 | 生命 | 生存
light-lamp: 光 | 燈 | 光明 | 明亮
light-weight: 輕 | 輕便
lightning: 閃電
like: 喜歡 | 像
limit: 限制 | 局限
lincoln: 林肯
line: 行 | 線
link: 連結 | 鏈接 | 聯繫
lion: 獅子 | 獅
list: 列表 | 名單 | 清單
listen: 聽 | 聽到 | 聽見 | 傾聽
literacy: 識字 | 文盲 | 掃盲
literature: 文學
litre: 升 | 公升
livestock: 畜牧 | 畜牧業 | 養殖 | 牲畜
load: 載入 | 負載
loan: 貸款 | 借款 | 借
local: 地方 | 當地
localization: 在地化 | 本地化 | 國際化
lock: 鎖 | 鎖定
log-record: 日誌
logic: 邏輯
login: 登入 | 登錄
london: 倫敦
long: 長 | 久 | 長期
longitude: 經度 | 東經
look: 看 | 觀看 | 望
loop: 迴圈 | 循環
lose: 失去 | 丟失 | 丟
loss: 損失 | 虧損
loud: 噪音 | 大聲 | 吵
love: 愛 | 愛情
low: 低
loyal: 忠誠 | 忠實 | 忠
luck: 幸運 | 運氣
lunch: 午餐 | 午飯
macau: 澳門
machine: 機器
madrid: 馬德里
magazine: 雜誌
magic: 魔法 | 魔術 | 巫師
main: 主要 | 首要
maintain: 維持 | 保持 | 維護
maintainer: 維護者
major: 主要 | 主版本 | 重大
majority: 多數 | 大多數
malaria: 瘧疾
malaysia: 馬來西亞
malicious: 惡意 | 病毒
man: 男人 | 男子 | 男性
manage: 管理
mandate: 授權 | 委託 | 任務
mandatory: 強制 | 必須 | 義務
manual: 手動 | 手冊
manufacture: 製造 | 工廠 | 廠商
many: 許多 | 很多 | 多
mao-zedong: 毛澤東
map: 地圖 | 對映
march-month: 三月
mark: 標記 | 標誌
market: 市場
marketing: 行銷 | 營銷
markup: 標記 | 標記語言
marriage: 婚姻 | 結婚
marx: 馬克思 | 列寧 | 馬克思主義 | 列寧主義
masses: 群眾
master: 主人 | 大師 | 師傅
match: 匹配 | 符合 | 對應 | 比對
mathematics: 數學
maximum: 最高 | 最大 | 最多
may: 可以 | 可能 | 可
may-month: 五月
meaning: 意思 | 意義 | 含義
measure: 措施
measure-size: 測量 | 衡量
meat: 肉 | 肉類
mechanism: 機制
media: 媒體
mediation: 調解 | 調停
medicine: 醫學 | 藥 | 醫療 | 藥物 | 藥品
mediterranean: 地中海
meet: 遇見 | 見面 | 會見 | 遇到
meeting: 會議 | 大會
mekong: 湄公河
member: 成員 | 會員 | 黨員
memory: 記憶體 | 記憶
mental: 心理 | 精神
mention: 提到 | 提及
menu: 選單 | 菜單
merchant: 商人
merchantability: 適銷 | 可售性
merge: 合併
message: 訊息 | 消息
metadata: 詮釋資料 | 元資料 | 後設資料
metal: 金屬
method: 方法
metre: 公尺 | 米
mexico: 墨西哥
middle: 中間 | 中心 | 中央
middle-east: 中東
migration: 移民 | 遷移
mile: 英里 | 哩
milestone: 里程碑
milk: 牛奶 | 奶
million: 百萬
mind: 精神 | 心靈 | 頭腦
minimum: 最低 | 最少 | 至少 | 最小
minister: 部長 | 大臣
ministry: 部 | 部委
ministry-of-justice: 司法部
minor: 次要 | 次版本
minor-age: 未成年 | 未成年人
minute-time: 分鐘
miracle: 奇蹟 | 奇跡
mirror: 鏡子
mistake: 錯誤 | 失誤
mobilize: 動員 | 調動
mode: 模式
model: 模型 | 模式
model-example: 模範 | 典型
modern: 現代 | 當代
modify: 修改
module: 模組
moment: 時刻 | 片刻 | 時候
monarchy: 君主 | 國王 | 君主制
monday: 星期一 | 週一
money: 錢 | 金錢 | 貨幣
mongolia: 蒙古 | 蒙古國
monk: 僧人 | 和尚 | 修士 | 尼姑
monkey: 猴子 | 猿
monopoly: 壟斷
month: 月 | 月份 | 每月
monument: 紀念碑 | 雕像 | 塑像
moon: 月亮 | 月球
morality: 道德 | 倫理
more: 更 | 更多 | 更加
moreover: 此外 | 而且 | 另外
morning: 早上 | 早晨 | 上午
morocco: 摩洛哥
mortgage: 抵押 | 按揭
moscow: 莫斯科
mosquito: 蚊子 | 蚊
most: 大多數 | 最 | 大部分
mother: 母親 | 媽媽
motorcycle: 摩托車 | 機車
mount: 掛載
mountain: 山 | 山脈 | 丘陵 | 高山
mountainous: 山區
mouse: 滑鼠 | 老鼠
mouth: 嘴 | 嘴巴 | 嘴唇 | 口
move: 移動 | 搬
movement: 運動
mumbai: 孟買
murder: 謀殺 | 殺 | 殺人
murmur: 低語 | 耳語 | 悄悄
museum: 博物館 | 展覽 | 展出
music: 音樂 | 音樂家 | 樂
must: 必須 | 應 | 須 | 應當
must-not: 不得 | 不可 | 不准
mutual: 相互 | 互相
myanmar: 緬甸
myth: 神話
name: 名稱 | 名字 | 姓名
named: 叫做 | 稱為 | 名叫
nanjing: 南京
napoleon: 拿破崙
narrow: 窄 | 狹窄 | 狹
nation: 國家 | 民族
national-assembly: 國民議會 | 國會
nationalism: 民族主義 | 國民黨
nationality: 國籍
natural: 自然 | 天然
natural-person: 自然人
nazi: 納粹 | 希特勒
near: 附近 | 近 | 靠近
necessary: 必要 | 必須
neck: 脖子 | 喉嚨 | 頸
negligence: 疏忽 | 過失
negotiate: 談判 | 協商
neighbour: 鄰居 | 鄰國 | 鄰近
nepal: 尼泊爾
nest: 巢 | 鳥巢
netherlands: 荷蘭
network: 網路 | 網絡
neutral: 中立
never: 從不 | 從未 | 從來 | 決不
nevertheless: 儘管如此 | 仍然
new: 新 | 新的
new-york: 紐約
new-zealand: 紐西蘭 | 新西蘭
news: 新聞 | 消息
newspaper: 報紙 | 日報
nghe-an: 義安
nigeria: 奈及利亞 | 尼日利亞
night: 夜 | 夜晚 | 夜裡 | 半夜
nine: 九 | 九個
noble: 貴族 | 高貴 | 崇高
nobody: 沒有人 | 任何人
node: 節點
node-network: 路由器 | 對等
nonprofit: 非營利 | 非商業
noon: 中午 | 正午
normal: 正常 | 普通 | 常見 | 共同
north: 北 | 北方 | 北部
north-america: 北美洲 | 北美
north-atlantic-treaty: 北約 | 北大西洋公約
norway: 挪威
nose: 鼻子 | 鼻
not: 不 | 沒有 | 不是
notable: 顯著 | 值得注意
notary: 公證
note: 注意 | 註釋 | 筆記 | 備註
nothing: 沒有什麼 | 毫無
notice: 通知 | 公告 | 宣佈
notice-legal: 版權聲明 | 著作權聲明
notwithstanding: 儘管 | 不論
noun: 名詞 | 動詞 | 形容詞
novel-book: 小說
november: 十一月
now: 現在 | 如今 | 目前
nuclear: 核 | 原子 | 核能
null: 空值 | 空
number: 數字 | 號碼 | 數量
nurse: 護士 | 護理
nutrition: 營養 | 飲食 | 營養不良
oath: 宣誓 | 誓言 | 發誓
obey: 遵守 | 服從
object: 物件 | 物體
objective: 目標
objective-unbiased: 客觀
obligation: 義務
observe: 觀察
occupation-military: 佔領 | 侵略 | 入侵
occupational-safety: 職場 | 工作場所
ocean: 海洋 | 大洋
october: 十月
offence: 罪行 | 犯罪
offer-give: 提供 | 提出
office: 辦公室 | 辦事處
often: 經常 | 常常 | 往往 | 頻繁
oil: 石油 | 油 | 汽油
old-aged: 老 | 古老 | 古代
old-former: 舊 | 老
on-behalf-of: 代表
one: 一 | 一個
online: 線上 | 網上
only: 只 | 僅 | 只有
open: 打開 | 開放 | 開啟
open-source: 開源 | 開放原始碼
operating-system: 作業系統 | 操作系統
opinion: 意見
opportunity: 機會 | 機遇
oppose: 反對
optimize: 最佳化 | 優化 | 最優 | 最佳
optional: 可選 | 選項 | 選用
or: 或 | 或者
orange: 橙子 | 橘子 | 橙色
order-command: 命令 | 指揮
ordinance: 條例 | 法令
organization: 組織
organize: 安排 | 組織 | 佈置
original: 原始 | 原文 | 原件 | 最初
orphan: 孤兒
other: 其他 | 另一 | 其它 | 別的
otherwise: 否則 | 另外
outage: 停機 | 中斷
output: 輸出
outside: 外面 | 外部 | 外
overcome: 克服 | 戰勝
overtime: 加班 | 工時 | 工作時間
ownership: 所有權 | 所有者 | 擁有
oxygen: 氧 | 氧氣
pacific: 太平洋
package: 套件 | 軟體包
packet: 封包
pagoda: 塔 | 寺 | 佛塔
pain: 疼痛 | 痛苦 | 痛 | 受苦
painting: 繪畫 | 畫 | 畫家
pakistan: 巴基斯坦
palace: 宮殿 | 宮 | 皇宮
palestine: 巴勒斯坦
paper: 紙 | 紙張
paragraph: 段落 | 款
parameter: 參數
parcel: 包裹 | 郵政 | 郵局
parent-node: 父母 | 家長
paris: 巴黎
parliament: 議會 | 國會
parse: 解析 | 剖析
part: 部分 | 一部分
participate: 參加 | 參與
partition: 分割區 | 分區
partner: 夥伴 | 合作夥伴 | 合夥
party-committee: 黨委 | 省委
party-contract: 當事人 | 一方 | 雙方 | 締約國
party-political: 黨 | 政黨
passenger: 乘客 | 旅客
passport: 護照
password: 密碼 | 口令
past: 過去
paste: 貼上 | 剪貼簿
patch: 修補 | 補丁
patent: 專利
path: 路徑
patient-waiting: 耐心 | 病人 | 患者
patriotic: 愛國 | 愛國主義
patrol: 巡邏
pattern: 模式 | 圖案
payment: 付款 | 支付 | 繳納
peace: 和平
pen: 筆 | 鋼筆
penalty: 制裁 | 處罰
pencil: 鉛筆
peninsula: 半島
pension: 養老金 | 退休
people-populace: 人民 | 群眾 | 民眾
percent: 百分之 | 百分比 | 百分點
period: 時期 | 期間
permanent: 永久 | 永恆 | 常務 | 永遠 | 常設
permission: 許可 | 允許 | 准許 | 授權
perpetual: 永久 | 不可撤銷
persecution: 迫害
person: 人 | 個人
personal-data: 個人資料
personnel: 人員 | 人事
persuade: 說服 | 勸說
peru: 祕魯 | 秘魯
pesticide: 農藥 | 殺蟲劑
phase: 階段
philippines: 菲律賓
philosophy: 哲學 | 哲學家
phnom-penh: 金邊
photo: 照片 | 攝影
physics: 物理 | 身體
piece: 片 | 塊 | 碎片
pig: 豬
pink: 粉紅 | 粉紅色
plain: 平原
plaintiff: 原告
plan: 計劃 | 計畫 | 規劃
planning: 規劃 | 總體規劃
plastic: 塑膠 | 塑料
plate: 盤子 | 盤 | 菜餚
plateau: 高原
platform: 平台
play: 玩 | 遊戲 | 扮演
please: 請
plugin: 外掛 | 插件
poem: 詩 | 詩人 | 詩歌
point: 點 | 要點
poison: 毒 | 有毒 | 毒藥
poland: 波蘭
police: 公安 | 警察 | 警方
policy: 政策
politburo: 政治局 | 中央委員會
polite: 禮貌 | 善良 | 仁慈
politics: 政治
pollution: 汙染 | 污染
poor: 貧困 | 貧窮 | 窮
pope: 教皇 | 教宗
population: 人口
pork: 豬肉
port: 連接埠 | 埠 | 港口
portugal: 葡萄牙 | 葡萄牙語
positive: 積極
possession: 佔有 | 持有 | 擁有
possible: 可能 | 可能性 | 不可能
postpone: 推遲 | 延期 | 休會
pot: 罐 | 壺 | 鍋 | 花瓶 | 罐子
potato: 馬鈴薯
potential: 潛力 | 潛在 | 潛能
power: 權力 | 權限
power-plant: 電站 | 發電廠 | 發電
practical: 實踐 | 實用 | 實際
praise: 讚揚 | 稱讚 | 表揚 | 欽佩
prayer: 祈禱 | 崇拜 | 禱告
pre-release: 預先發行 | 先行版本
preamble: 序言 | 前言
predict: 預測 | 預報 | 預言
prefix: 前綴 | 字首
pregnant: 懷孕 | 孕婦 | 生育 | 分娩
prepare: 準備 | 籌備
prerequisite: 先決條件 | 前提
presentation: 簡報 | 投影片
president: 主席 | 總統
press: 新聞 | 記者
pressure: 壓力 | 氣壓
prevent: 預防 | 防止
prey: 獵物
price: 價格
priest: 牧師 | 神父 | 祭司
primary-school: 小學
prime-minister: 總理 | 首相
prince: 王子 | 公主
principle: 原則 | 原理
print: 列印 | 印刷
prior: 事先 | 先前 | 以前 | 之前
priority: 優先
prison: 監獄 | 監禁
prisoner: 囚犯 | 犯人
privacy: 隱私 | 隱私權
private: 私人 | 私有 | 私營
proactive: 主動
probability: 機率 | 概率
probable: 也許 | 可能 | 大概
procedure: 程序 | 手續
process: 行程 | 過程 | 流程
processing: 處理 | 處理者 | 處理器
proclaim: 宣告 | 公佈 | 宣佈
produce: 生產 | 製作 | 製造
product: 產品 | 商品
productivity: 生產力 | 生產率
profession: 職業 | 專業 | 事業
profit: 利潤 | 盈利
program: 計劃 | 方案 | 程式
program-software: 程式
programmer: 程式設計師 | 開發者 | 開發人員
programming-language: 程式語言 | 程式設計
progress: 進步 | 進展
prohibit: 禁止
project: 項目 | 專案
proletariat: 無產階級 | 工人階級 | 無產者
promise: 諾言 | 答應 | 許諾
promote: 促進 | 推動 | 推進
pronunciation: 發音 | 口音
proof: 證明
propaganda: 宣傳
property: 財產 | 財物
proposal: 建議 | 提議
prosecutor: 檢察 | 檢察官 | 起訴
protect: 保護 | 保衛
protest: 抗議 | 示威
protestant: 新教 | 新教徒
protocol: 議定書 | 協定
proud: 驕傲 | 自豪
proverb: 諺語 | 成語 | 俗話
provide: 提供 | 供應
province: 省 | 省級
provision: 規定 | 條文
public-open: 公開 | 公共 | 公眾
public-order: 秩序
publish: 出版 | 發表 | 發布
pull: 拉 | 拖
pull-request: 拉取請求
punctuation: 標點 | 標點符號
purchase: 購買 | 採購 | 買
purple: 紫色 | 紫
purpose: 目的
pursuant: 根據 | 按照 | 依據 | 依照
push: 推
put: 放 | 放在 | 放置
quality: 質量 | 品質
quarter: 季度 | 四分之一
queen: 女王 | 王后 | 皇后
query: 查詢
question: 問題 | 疑問
queue: 佇列 | 隊列
quick-start: 快速開始 | 快速入門 | 入門
quiet: 安靜 | 沉默 | 平靜
quorum: 法定人數
quote: 引用 | 引號 | 引文
rabbit: 兔子 | 兔
race-ethnicity: 種族
radiation: 輻射 | 放射性
radio: 廣播 | 電台 | 收音機
railway: 鐵路
rain: 雨 | 下雨 | 雨水
raise: 提高 | 提升
random: 隨機 | 任意
rape: 強姦
rat: 老鼠 | 鼠
ratify: 批准
ratio: 比例 | 比率 | 率
read: 讀 | 閱讀
real-estate: 房地產 | 不動產
real-time: 即時
reasonable: 合理
rebellion: 叛亂 | 起義 | 反抗
receive: 接收 | 收到 | 接受
recession: 衰退 | 蕭條
recipient: 收件人 | 接收者
recognize: 承認 | 認可
reconcile: 和解 | 調和
recruitment: 招聘 | 招募
recursion: 遞迴
recycle: 回收 | 循環利用 | 再利用
red: 紅 | 紅色
red-river: 紅河
redistribute: 分發 | 散布 | 分配 | 發行
refactor: 重構 | 重寫 | 改寫
reference: 參考 | 參照 | 引用
reflect: 反映 | 反射 | 反思
reform: 改革
refugee: 難民
regime: 制度 | 政權
region: 地區 | 區域
register: 登記 | 註冊
regular: 定期 | 經常
regular-expression: 正規表示式 | 正則
regulation: 規定 | 條例 | 法規
reject: 拒絕 | 駁回
relation: 關係
release-software: 發布 | 發行 | 釋出
religion: 宗教
remember: 記得 | 記住 | 想起
remote: 偏遠 | 邊遠
remove: 移除 | 去除
renew: 續期 | 更新 | 延續
repeal: 廢除 | 廢止
repeat: 重複
replace: 代替 | 替換 | 取代
reply: 回覆 | 回復 | 答道
report: 報告 | 匯報
repository: 儲存庫 | 倉庫
reproduce: 複製 | 重製 | 再現
republic: 共和國 | 共和
request: 請求 | 要求
requirement: 要求
rescue: 救援 | 搶救
research: 研究 | 研究人員 | 科研
reservoir: 水庫 | 水電
residence: 居住 | 住所
resign: 辭職
resolution: 決議
resource: 資源
respect: 尊重
respective: 各自 | 分別
response: 回應 | 響應 | 答覆
responsibility: 責任 | 負責
rest: 休息 | 休閒 | 閒暇
restaurant: 餐廳 | 飯店 | 餐館
restore: 恢復 | 還原 | 復原
restrict: 限制
result: 結果 | 成果
retail: 零售 | 零售商
return-back: 回來 | 回去 | 返回 | 回到
return-value: 傳回 | 返回 | 歸還
reveal: 揭露 | 披露 | 透露 | 揭示
revenge: 復仇 | 報仇 | 報復
revoke: 撤銷 | 撤回
revolution: 革命
reward: 獎勵 | 表彰
rice: 大米 | 水稻 | 稻 | 米飯
rich: 富裕 | 富有 | 財富
right: 權利 | 權
right-correct: 正確 | 準確 | 精確
right-side: 右 | 右邊
ring: 戒指 | 指環
riot: 騷亂 | 暴亂
rise: 上升 | 爬 | 升起
risk: 風險
river: 河 | 江 | 河流 | 溪
road: 道路 | 公路 | 路
robbery: 搶劫 | 掠奪
robot: 機器人
robust: 可靠 | 可靠性 | 強健
rocket: 火箭
roman: 羅馬 | 羅馬人
romania: 羅馬尼亞
roof: 屋頂
room: 房間 | 室 | 臥室
root: 根 | 根目錄
rope: 繩子 | 電纜 | 繩
row: 列 | 排
royalty-free: 免版稅 | 版稅 | 權利金
rubber: 橡膠
rule-govern: 統治 | 治理 | 管治
rule-of-law: 法治
rumour: 謠言
run-execute: 執行 | 運行
run-foot: 跑 | 奔跑
runtime: 執行階段 | 執行環境
rural: 農村 | 鄉村
russia: 俄羅斯 | 俄國 | 俄語
sabotage: 破壞
sacrifice: 犧牲
sad: 悲傷 | 難過 | 傷心
saigon: 西貢
sailor: 水手 | 海軍 | 艦隊 | 船員
saint: 聖 | 神聖 | 聖人
salary: 工資 | 薪水 | 薪資
sale: 銷售 | 出售 | 賣
salt: 鹽 | 食鹽 | 鹹
same: 相同 | 同樣 | 同一
satellite: 衛星
saturday: 星期六 | 週六
saudi-arabia: 沙烏地阿拉伯 | 沙特阿拉伯
save: 儲存 | 保存
savings: 儲蓄 | 節約 | 節省
say: 說 | 說道 | 表示
scalable: 可擴充 | 擴充性
schedule: 日程 | 時間表 | 日曆
schema: 綱要 | 結構描述
scholarship: 獎學金 | 學者
school: 學校 | 校
science: 科學 | 科學家
scope: 範圍
scotland: 蘇格蘭
screen: 螢幕 | 顯示
script: 腳本 | 指令碼
scroll: 捲動 | 滾動
sea: 海 | 海洋 | 大海
seal: 印章 | 蓋章
search: 搜尋 | 尋找
season: 季節 | 季
second: 第二
secondary-school: 中學 | 高中 | 國中
secret: 秘密 | 保密 | 機密
secretary: 書記 | 秘書
secretary-general: 總書記 | 秘書長
section: 節 | 部分
sector: 部門 | 行業
secure: 安全
security: 安全 | 治安
see: 看見 | 看到 | 見
seed: 種子 | 植物 | 種植
seizure: 沒收 | 扣押 | 搜查
select: 選擇 | 選取
self-governing: 自治 | 自主
self-management: 自治 | 自管
semantic: 語意 | 語義
senate: 參議院 | 參議員
send: 傳送 | 寄 | 發送 | 傳輸
sensor: 感測器
sentence-grammar: 句子 | 片語
sentence-punish: 懲罰 | 刑罰 | 處罰
seoul: 首爾 | 漢城
separator: 分隔符號 | 分隔 | 分離 | 分開
september: 九月
serious: 嚴重 | 嚴厲 | 認真
servant: 僕人 | 傭人
server: 伺服器 | 服務器
service: 服務
session: 會議 | 屆會
session-login: 工作階段 | 會話
setting: 設定
settle: 解決
setup: 安裝程式 | 設置
seven: 七 | 七個
sex: 性別 | 性
shadow: 影子 | 陰影 | 樹蔭
shame: 羞恥 | 羞愧 | 慚愧
shanghai: 上海
share-divide: 分享 | 共享
share-stock: 股份 | 股票
shareholder: 股東
sharp: 鋒利 | 尖 | 尖銳
she-her: 她
sheep: 羊 | 綿羊 | 羊羔
ship: 船 | 船隻 | 輪船 | 艦
shirt: 襯衫
shoe: 鞋 | 鞋子 | 靴子
shop: 商店 | 店 | 店鋪
short: 短 | 簡短 | 短暫
shortcoming: 缺點 | 不足
shortcut: 快捷鍵 | 捷徑
should: 應該 | 應當 | 應
shoulder: 肩膀 | 肩
shout: 喊 | 叫 | 喊叫
show: 顯示 | 表明 | 展示
side: 方面 | 側 | 旁邊
siege: 包圍 | 圍攻
sightseeing: 風景 | 景觀 | 景色 | 景點
sign: 簽署 | 簽名
signal: 信號 | 訊號
signatory: 簽署國 | 簽署方
silk: 絲綢 | 絲
silver: 銀 | 白銀
similar: 類似 | 相似 | 像
simple: 簡單 | 容易 | 輕易
simplify: 簡化 | 精簡
sin: 罪 | 罪惡 | 罪人
since: 自從 | 以來 | 自
sing: 唱 | 歌曲 | 歌唱 | 歌
singapore: 新加坡
sister: 姊妹 | 姐姐 | 妹妹
sit: 坐 | 座位
situation: 形勢 | 情況
six: 六 | 六個
size: 大小 | 尺寸
skill: 技能 | 人才 | 才能 | 才華
skin: 皮膚 | 皮 | 皮革
skip: 跳過
sky: 天空 | 天堂 | 上天
slander: 誹謗
slavery: 奴隸 | 奴役
sleep: 睡覺 | 睡 | 睡眠
slow: 慢 | 緩慢
small: 小 | 微小
smartphone: 手機 | 行動 | 智慧型手機
smell: 氣味 | 聞 | 香味
smoke: 煙 | 吸煙 | 菸草 | 香菸
smuggling: 走私
snake: 蛇
snapshot: 快照
snow: 雪 | 冰 | 下雪
social-network: 社交 | 社群媒體 | 社群網路
social-security: 社會保障 | 社會保險
socialism: 社會主義
society: 社會
soft: 軟 | 柔軟 | 溫柔
software: 軟體 | 軟件
soil: 土壤 | 泥 | 灰塵 | 塵土
soldier: 士兵 | 戰士 | 軍人
solution: 解決方案 | 對策
solve: 問題 | 難題
some: 一些 | 某些 | 若干 | 有些
someone: 某人 | 有人
something: 東西 | 某事 | 事物 | 事情
sometimes: 有時 | 有時候
son: 兒子
soon: 不久 | 很快 | 早日
sorry: 對不起 | 抱歉 | 道歉
sort: 排序
soul: 靈魂 | 鬼
south: 南 | 南方 | 南部
south-africa: 南非
south-china-sea: 南海 | 南中國海 | 東海
southeast-asia: 東南亞 | 東協 | 東盟
souvenir: 紀念品 | 古董 | 文物
sovereignty: 主權
soviet: 蘇聯 | 蘇維埃
space: 空格 | 空間 | 空白
spacecraft: 太空船 | 航太器
spain: 西班牙 | 西班牙語
spam: 垃圾郵件 | 釣魚
speak: 講話 | 說話 | 演講 | 談
special: 特殊 | 特別
species: 物種 | 種類
specific: 具體 | 特定
specification: 規範 | 規格
speed: 速度 | 快 | 快速 | 迅速
spend: 花費 | 支出 | 開支 | 花
sport: 體育 | 運動 | 運動員
spouse: 配偶 | 夫妻
spreadsheet: 試算表
spring: 春天 | 春季 | 春
square: 廣場 | 方形 | 平方
sri-lanka: 斯里蘭卡
stable: 穩定
stable-release: 穩定版
stack: 堆疊
stairs: 樓梯 | 梯子
stand: 站 | 站立
standard: 標準 | 規範
standardize: 標準化
star: 星星 | 星 | 恆星
start-begin: 開始 | 啟動
state: 國家
state-owned: 國有 | 國營 | 國有企業
state-status: 狀態 | 狀況 | 地位
statement: 聲明 | 陳述 | 敘述
station: 車站 | 站
statistics: 統計
statute: 法規 | 章程 | 法令
step-measure: 步驟 | 步
still: 仍然 | 還 | 依然
stock-market: 證券 | 股市 | 股票市場
stomach: 胃 | 肚子 | 腹部
stone: 石頭 | 岩石 | 石
stop: 停止
storage: 儲存 | 存儲
storm: 暴風雨 | 颱風
story: 故事
straight: 直 | 筆直 | 正直
strait: 海峽
strange: 奇怪 | 陌生
strategy: 戰略 | 策略
street: 街 | 街道 | 大街
strengthen: 加強 | 強化
strict: 嚴格 | 嚴肅
strike-labour: 罷工
string: 字串
strong: 強 | 強大 | 力量 | 堅強
structure: 結構
student: 學生 | 大學生
stupid: 愚蠢 | 傻 | 笨
style: 風格 | 樣式
subject-to: 依照 | 取決於
subjective: 主觀
submit: 提交 | 呈報
subscription: 訂閱
subsequent: 隨後 | 後來 | 之後
subsidy: 補貼 | 津貼 | 補助
success: 成功
such: 這樣 | 這種 | 此類
suddenly: 突然 | 忽然
suffix: 後綴 | 字尾
sugar: 糖 | 蜂蜜 | 甜
suggest: 建議 | 推薦
summary: 總結 | 摘要
summer: 夏天 | 夏季
sun: 太陽 | 陽光
sunday: 星期日 | 星期天 | 週日
supermarket: 超市
superpower: 超級大國 | 霸權 | 強國 | 大國
supervise: 監督 | 監管
supervisory-authority: 監管機關 | 監督機關
supplement: 補充 | 附加
support: 支持 | 支援
support-software: 支援 | 支持
suppress: 鎮壓 | 壓制
sure: 一定 | 肯定 | 確定
surface: 表面
surgery: 手術 | 外科
surplus: 盈餘 | 順差 | 剩餘
surprise: 驚訝 | 吃驚 | 驚喜
surrender: 投降 | 撤退
survive: 倖存 | 生存 | 倖存者
suspect: 懷疑 | 嫌疑 | 嫌疑人
suspend: 中止 | 暫停
sustainable: 永續 | 可持續
sweden: 瑞典
swim: 游泳 | 游
switzerland: 瑞士
sword: 劍 | 寶劍
symbol: 符號 | 標誌 | 象徵
symptom: 症狀 | 診斷
synchronous: 同步
syntax: 語法
syria: 敘利亞
system: 系統 | 體系
table: 表 | 表格
table-of-contents: 目錄
tactic: 戰術
tag: 標籤 | 標記
taipei: 台北 | 臺北
taiwan: 台灣 | 臺灣
take: 拿 | 取 | 採取
tariff: 關稅
task: 任務
taste: 味道 | 滋味 | 品嚐
tax: 稅 | 稅收 | 徵稅
tea: 茶 | 茶葉
teach: 教 | 教學 | 教導
teacher: 教師 | 老師 | 教授
technical: 技術
technology: 技術 | 科技
telephone: 電話
telescope: 望遠鏡
television: 電視 | 電視台 | 電視機
tell: 告訴 | 講述
temperature: 溫度 | 氣溫
template: 範本 | 模板
temple: 寺廟 | 廟 | 神殿
temporary: 臨時 | 暫時 | 暫行
ten: 十 | 十個
ten-thousand: 萬 | 一萬
tender: 招標 | 投標
term: 任期 | 屆
terminate: 終止
terminology: 術語 | 用語
territory: 領土 | 領地
terrorism: 恐怖主義 | 恐怖
test: 測試 | 試驗
testimony: 證詞 | 作證
texas: 德州 | 德克薩斯
text: 文字 | 文本
textbook: 教科書 | 課本 | 筆記本
textile: 紡織 | 服裝
thailand: 泰國 | 泰語
than: 比
thank: 謝謝 | 感謝 | 感激
theatre: 劇院 | 戲劇 | 舞台 | 劇
theft: 盜竊 | 偷 | 小偷
theme: 主題 | 佈景主題
theorem: 定理 | 公理
theoretical: 理論 | 抽象
there: 那裡 | 那兒
therefore: 因此 | 所以 | 從而
they-them: 他們 | 它們 | 她們
thick: 厚 | 濃
thin: 薄 | 瘦 | 細
think: 想 | 認為 | 思考
third: 第三
third-party: 第三方
thirty: 三十
thousand: 千 | 一千
thread: 執行緒 | 線程
threat: 威脅
three: 三 | 三個
through: 通過 | 經過 | 穿過
throw: 扔 | 投擲 | 拋
thunder: 雷 | 雷聲
thursday: 星期四 | 週四
tibet: 西藏 | 藏族
ticket-fare: 票 | 車票 | 門票
tiger: 老虎 | 虎
tight: 緊 | 緊密
time: 時間 | 次
timely: 及時
timeout: 逾時 | 超時
tired: 累 | 疲勞 | 疲憊
title-heading: 標題 | 題目
today: 今天 | 今日
together: 一起 | 共同
token: 權杖 | 令牌
tokyo: 東京
tolerance: 寬容 | 容忍 | 包容
tomorrow: 明天 | 明日
ton: 噸
tongue: 舌頭 | 舌
tonkin: 北圻 | 東京
tool: 工具
tooth: 牙齒 | 牙 | 齒
top: 頂 | 頂部 | 高峰 | 峰會
torture: 酷刑 | 折磨
total: 總 | 總計 | 總體 | 合計
touch-feel: 觸摸 | 碰 | 接觸
tourism: 旅遊 | 遊客 | 觀光 | 旅遊業
toward: 朝 | 向 | 對於
tower: 塔 | 塔樓
town-city: 鎮 | 城鎮 | 小鎮
toy: 玩具
trace: 追蹤 | 蹤跡 | 痕跡
trademark: 商標
tradition: 傳統
traffic: 交通
trafficking: 販賣 | 販運
train-rail: 火車 | 列車
training: 培訓 | 訓練
transaction: 交易 | 異動
transfer: 轉讓 | 轉移
transform: 轉變 | 轉換
translation: 翻譯 | 譯文
transparency: 透明 | 透明度
transport: 運輸 | 交通
trap: 陷阱
travel: 旅行 | 旅程 | 旅遊
trawler: 漁船
treasure: 寶藏 | 財寶 | 寶物
treasury: 國庫 | 財政部
treatment-medical: 治療 | 醫治 | 療法 | 治癒
treaty: 條約 | 公約
tree: 樹 | 樹木 | 大樹
trend: 趨勢 | 傾向
trial: 審判 | 審理
tribe: 部落 | 氏族 | 部族
tropical: 熱帶
troubleshoot: 除錯 | 疑難排解 | 偵錯
trousers: 褲子
truck: 卡車 | 貨車
true: 真 | 真實 | 真理 | 真正 | 現實
trust: 信任 | 信心
trustee: 受託人 | 託管
try: 努力 | 試圖 | 嘗試
tsunami: 海嘯
tuberculosis: 結核病 | 肺結核
tuesday: 星期二 | 週二
tunisia: 突尼西亞
tunnel: 隧道
turkey: 土耳其
turn: 轉 | 轉向 | 轉身
tutorial: 教學 | 教程
twelve: 十二 | 打
twenty: 二十
two: 二 | 兩 | 兩個
type: 類型 | 型別
typo: 拼寫 | 錯別字
tyranny: 暴政 | 暴君 | 壓迫
ugly: 醜 | 醜陋
ukraine: 烏克蘭
unanimous: 一致
uncle: 叔叔 | 舅舅 | 伯父
under: 下面 | 之下 | 在下
understand: 理解 | 瞭解 | 明白 | 懂
undo: 復原 | 撤銷 | 回滾
unemployment: 失業
unesco: 教科文組織 | 聯合國教科文組織
unify: 統一
uninstall: 解除安裝 | 移除
union: 工會
unique: 唯一 | 獨特
united-kingdom: 英國 | 聯合王國 | 大不列顛
united-nations: 聯合國
united-states: 美國 | 美國人 | 合眾國
unity: 團結
universal: 普遍 | 世界
universe: 宇宙
university: 大學 | 學院 | 學術
unless: 除非
unreleased: 未發布 | 即將
until: 直到 | 直至
update: 更新
upgrade: 升級
upload: 上傳
uppercase: 大寫 | 小寫 | 大小寫
urban: 城市 | 城鎮 | 都市
urgent: 緊急 | 迫切
usage: 使用 | 用法 | 用
useful: 有用 | 有益
useless: 無用 | 沒用
user: 使用者 | 用戶
usually: 通常 | 一般
vaccine: 疫苗 | 接種 | 免疫
valid: 有效 | 有效期 | 效力
validate: 驗證
valley: 山谷 | 洞穴 | 谷 | 洞
value: 值 | 價值
variable: 變數
various: 各種 | 多樣 | 多樣性 | 不同
vector: 向量 | 矩陣 | 矢量
vegetable: 蔬菜 | 菜
vehicle: 車輛 | 車
venezuela: 委內瑞拉
version: 版本 | 版
very: 非常 | 很 | 極其 | 十分
veteran: 退伍軍人 | 老兵
veterinary: 獸醫
veto: 否決 | 否決權
vice-president: 副主席 | 副總統
victim: 受害者 | 被害人
video: 影片 | 視訊 | 視頻
vienna: 維也納
vientiane: 永珍 | 萬象
vietnam: 越南 | 越南人 | 越南語
vigilance: 警惕
village: 村 | 村莊 | 村子
violation: 違反 | 違規 | 侵犯
violence: 暴力
virtual: 虛擬
virtue: 美德 | 德行 | 道德
visa: 簽證
vision: 願景 | 前景 | 視野
visit: 訪問 | 參觀 | 拜訪
voice: 嗓音 | 聲音 | 嗓子
volcano: 火山
volume: 體積 | 卷 | 音量
volunteer: 志願 | 志工 | 自願
vote: 投票 | 表決
vulnerable: 脆弱 | 漏洞
wait: 等 | 等待
wake: 醒 | 醒來 | 喚醒
walk: 走 | 步行 | 走路
wall: 牆 | 牆壁 | 城牆
want: 想要 | 要 | 想
war: 戰爭 | 大戰 | 戰
warehouse: 倉庫 | 庫存 | 物流
warning: 警告
warrant: 令狀 | 逮捕令
warranty: 保證 | 擔保 | 保固
warrior: 勇士 | 騎士 | 武士
wash: 洗 | 清洗 | 乾淨 | 清潔
washington: 華盛頓
waste: 垃圾 | 廢物 | 浪費 | 廢棄物
water: 水
wave: 波浪 | 潮 | 浪 | 波
way: 方式 | 辦法 | 方法
we-us: 我們 | 咱們
weak: 弱 | 軟弱 | 薄弱
weapon: 武器
wear: 穿 | 衣服 | 服裝 | 裙子
weather: 天氣 | 氣象
web-page: 頁面 | 網頁 | 頁
website: 網站
wedding: 婚禮 | 新娘
wednesday: 星期三 | 週三
week: 週 | 星期 | 每週
weight: 重量 | 體重
welfare: 福利
well-formed: 格式正確 | 格式錯誤
west: 西 | 西方 | 西部
wet: 濕 | 潮濕 | 濕度
whale: 鯨魚 | 鯨 | 海豚
what: 什麼 | 何
wheat: 小麥
wheel: 輪子 | 車輪
when: 時 | 當 | 何時
where: 哪裡 | 何處
whereas: 鑒於 | 鑑於
whether: 是否
while: 同時 | 而 | 當
white: 白 | 白色
who: 誰 | 何人
wholesale: 批發 | 批發商
why: 為什麼 | 為何
wide: 寬 | 廣泛 | 廣大 | 寬闊
widow: 寡婦
width: 寬度
wife: 妻子 | 老婆 | 太太
wikipedia: 維基百科 | 百科全書 | 百科
wildlife: 野生 | 野生動物
will-testament: 遺囑
win: 勝利 | 贏 | 獲勝
wind: 風 | 大風
window: 視窗 | 窗戶
wine: 葡萄酒 | 酒
winter: 冬天 | 冬季
wireless: 無線
wise: 智慧 | 明智
witch: 女巫 | 巫婆 | 巫術
with: 與 | 同 | 隨著
without: 沒有 | 無 | 無須
witness: 證人 | 見證
wolf: 狼
woman: 女人 | 女子 | 女性 | 婦女
women-collective: 婦女
wonder: 奇妙 | 美妙 | 精彩 | 驚奇
wood: 木頭 | 木材 | 木
word: 詞 | 單字 | 字 | 話
work-activity: 工作
work-creation: 作品 | 著作
worker: 工人 | 勞動者
worksite: 工地
world: 世界 | 世上
world-bank: 世界銀行 | 國際貨幣基金
world-health-organization: 世衛組織 | 世界衛生組織
world-trade-organization: 世界貿易組織 | 世貿組織 | 世貿
world-war: 世界大戰
worldwide: 全球 | 全世界
worry: 擔心 | 焦慮 | 憂慮 | 擔憂
worthy: 值得 | 功勞 | 優點
wound: 傷口 | 受傷 | 創傷
write: 寫 | 書寫 | 作家 | 寫作
yangtze: 長江 | 揚子江
year: 年 | 年度 | 每年
yellow: 黃 | 黃色
yellow-river: 黃河
yes: 是的 | 是
yesterday: 昨天 | 昨日
you-your: 你 | 您 | 你們
young: 年輕 | 年幼
youth: 青年 | 青少年
zero: 零
`;
