/**
 * The lexicon in Chinese in traditional characters: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
abuse: 濫用 | 虐待
accept: 接受
access: 存取 | 訪問 | 取得
accession: 加入
accident: 事故
accomplice: 同謀 | 共犯 | 幫兇
account: 帳戶 | 帳號
accounting: 會計
accuse: 指控 | 控告
achieve: 取得 | 成就 | 達到
add: 新增 | 增加 | 加入
address: 地址
adequate: 足夠 | 充分
adjust: 調整
administration: 行政
adoption-child: 收養
adult: 成年 | 成年人 | 成人
advantage: 優勢 | 有利
advise: 建議 | 諮詢 | 顧問
affirm: 肯定 | 確認 | 重申
agency: 機關 | 機構
agent: 代理 | 代理人
aggression: 侵略
agree: 同意 | 贊成
agreement: 協議 | 協定
algorithm: 演算法 | 算法
ambassador: 大使 | 大使館 | 領事館
amend: 修改 | 修正 | 修訂
amnesty: 大赦 | 赦免 | 特赦
annex: 附件 | 附錄
anniversary: 週年 | 紀念
api: 應用程式介面 | 介面
appeal: 上訴
application-software: 應用程式 | 應用
apply: 適用 | 應用
appoint: 任命 | 委任
appropriate: 適當 | 合適
approve: 批准 | 核准
arbitration: 仲裁
argument: 引數 | 論點 | 論據
army: 軍隊 | 軍事
array: 陣列
arrest: 逮捕 | 拘捕
article-legal: 條 | 條款
artificial-intelligence: 人工智慧 | 人工智能
assembly: 大會 | 集會 | 議會
assign: 分配 | 指派
association: 協會
asylum: 庇護
attack: 攻擊 | 進攻 | 襲擊
attempt: 企圖 | 嘗試
attribution: 姓名標示 | 署名 | 歸屬
auction: 拍賣
audio: 聲音 | 音訊
audit: 審計 | 稽核
authentic: 真實 | 作準
authentication: 驗證 | 認證
author: 作者
authorities: 當局 | 政權
automatic: 自動 | 自動化
awareness: 意識 | 認識
backup: 備份
backward-compatible: 向下相容 | 向後相容
bail: 保釋
bandwidth: 頻寬
bank: 銀行
bankruptcy: 破產
basis: 基礎 | 依據 | 理由
battery: 電池
belief: 信仰
benchmark: 效能 | 績效 | 性能
bill-law: 法案
binary: 二進位 | 二元
binding: 約束 | 約束力
birth: 出生 | 誕生
bit: 位元
block: 區塊 | 塊 | 阻止
boolean: 布林 | 布林值
border: 邊界 | 邊境 | 邊防
branch-git: 分支
bribe: 賄賂
browser: 瀏覽器
budget: 預算
budget-law: 撥款
buffer: 緩衝區 | 緩衝
bug: 臭蟲 | 缺陷 | 錯誤
build-construct: 建設 | 建造 | 建築
build-software: 建置 | 構建
button: 按鈕
byte: 位元組
cache: 快取 | 緩存
cadre: 幹部
camera: 相機 | 攝影機
campaign: 運動 | 戰役
cancel: 取消
candidate: 候選人
capital-money: 資本 | 資金
case: 案件 | 情況 | 案例
category: 類別 | 種類 | 分類
cause: 原因 | 理由
ceasefire: 停火 | 休戰 | 停戰
censorship: 審查
central: 中央
ceremony: 儀式 | 典禮
certificate: 證書 | 認證 | 證明
chairman: 主席 | 主任
challenge: 挑戰
change: 改變 | 變化 | 更改
changelog: 更新日誌 | 變更日誌
chapter: 章 | 章節
character: 字元 | 字符
charge-electric: 充電
charity: 慈善
chart: 圖表 | 圖 | 圖解
charter: 憲章
check: 檢查 | 驗證 | 核實
child-protection: 兒童 | 孩子
chip: 晶片 | 半導體
choose: 選擇 | 挑選
chronological: 時間順序 | 年表
circuit: 電路
circular: 通知 | 通告
circumstance: 情況 | 情形 | 環境
citizen: 公民
citizen-participation: 群眾
civil: 民事 | 公民
civil-servant: 公務員 | 公職
class: 類別 | 班級 | 階級
clause: 條款
click: 點擊 | 點選 | 按一下
client-software: 用戶端 | 客戶端 | 客戶
close: 關閉
cloud: 雲 | 雲端 | 雲端運算
cluster: 叢集
coastal: 沿海 | 海岸
code: 程式碼 | 原始碼 | 代碼
code-law: 法典
colony: 殖民地 | 殖民
color-theme: 主題 | 佈景主題
colour: 顏色 | 膚色
column: 欄 | 列
combat: 鬥爭 | 打擊
comma: 逗號
command-line: 命令列 | 終端
comment: 評論 | 註解 | 留言
commercial: 商業 | 貿易 | 商務
commit-git: 提交
commit-pledge: 承諾
committee: 委員會
commune: 鄉 | 公社 | 坊
communication: 溝通 | 通訊 | 交流
communist: 共產黨 | 共產 | 共產主義
community: 社群 | 社區 | 共同體
company: 公司 | 企業
compare: 比較 | 對比
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
conclusion: 結論
condition: 條件
configuration: 設定 | 配置 | 組態
conflict: 衝突
congress: 代表大會 | 國會
connection: 連接 | 連線 | 聯繫
consensus: 共識
consent: 同意
consolidate: 鞏固
constant: 常數 | 不斷
constitution: 憲法
consumer: 消費者
container: 容器
container-image: 快照
content: 內容
contract: 合同 | 合約 | 契約
contribution: 貢獻 | 貢獻者
controller: 控制者 | 控制器
convict: 定罪
cooperate: 合作
cooperative: 合作社
coordinate: 協調 | 配合
copy: 副本 | 複製 | 抄
copy-paste: 貼上 | 剪貼簿
copy-recipient: 收件人 | 接收者
copyright: 版權 | 著作權
correspondence: 通信 | 信件 | 通訊
corruption: 腐敗 | 貪污
cost: 費用 | 成本
council: 理事會 | 委員會 | 議會
country: 國家 | 國
court: 法院 | 法庭
crash: 當機 | 崩潰 | 墜毀
credit: 信用 | 信貸 | 貸款
creditor: 債權 | 債權人
crime: 犯罪 | 罪犯 | 刑事
cruel: 殘忍 | 殘酷
culture: 文化
currency: 貨幣
customs: 海關
damage: 損害 | 損壞 | 損失
danger: 危險
data: 資料 | 數據
database: 資料庫 | 數據庫
deadline: 期限 | 截止
death: 死亡 | 死 | 去世
death-penalty: 死刑
debt: 債務 | 債
decimal: 小數 | 十進位
decision: 決定
declaration: 宣言 | 聲明 | 宣佈
decode: 解碼
decree: 法令 | 政令
decrypt: 解密
default: 預設 | 默認
defence-legal: 辯護
defend: 國防 | 防禦
defendant: 被告
definition: 定義
delegate: 代表
delegate-power: 委託 | 代表團
delete: 刪除
demand: 需求 | 需要
democracy: 民主
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
desire: 願望 | 希望
detect: 發現 | 檢測
detention: 拘留 | 羈押
develop: 發展 | 開發
device: 裝置 | 設備
dialogue: 對話
dictatorship: 獨裁 | 專政
difficult: 困難 | 難
digital: 數位 | 數碼
dignity: 尊嚴
direct: 指導 | 領導
directive: 指示
director: 主任 | 局長 | 董事
disable: 停用 | 禁用
disabled: 殘疾 | 殘障
disaster: 災害 | 災難
discipline: 紀律 | 處分
disclaimer: 免責 | 免責聲明
discrimination: 歧視
disk: 磁碟 | 硬碟
dismiss: 免職 | 解僱 | 罷免
dispute: 爭議 | 糾紛
dissolve: 解散
distort: 歪曲
district: 縣 | 區 | 地區
divorce: 離婚
doctrine: 理論 | 學說 | 主義
document: 文件 | 文檔
documentation: 文件 | 說明文件
domain: 網域 | 域名 | 領域
dossier: 檔案 | 記錄 | 紀錄
download: 下載
draft: 草案 | 草稿
driver-software: 驅動程式
drought: 乾旱 | 旱災
drug: 毒品
duplicate: 重複 | 複本
duty-bound: 義務
economy: 經濟
edit: 編輯 | 編輯器
effect: 生效 | 效力
effective: 有效 | 效率 | 成效
elderly: 老年人 | 老人
election: 選舉 | 當選
electronic: 電子
email: 電子郵件 | 郵件 | 信箱
embargo: 禁運 | 封鎖
emergency: 緊急狀態
emperor: 皇帝 | 帝國
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
enforce: 強制執行 | 執法
engineer: 工程師 | 工程
enjoy: 享有 | 享受
ensure: 保證 | 確保 | 保障
enterprise: 企業 | 業務 | 商業
entitled: 有權 | 享有
environment-runtime: 執行階段 | 執行環境
epidemic: 疫情 | 流行病
equality: 平等 | 相等
equipment: 設備 | 裝備
error: 錯誤
establish: 建立 | 設立 | 成立
ethnic: 少數民族 | 少數
evaluate: 評估 | 評價
everyone: 人人 | 每個人 | 大家
evidence: 證據
example: 例如 | 例子 | 範例 | 實例
exceed: 超過 | 超出
exception: 例外 | 除外
excessive: 過度 | 過分 | 超過
exclusive: 專有 | 獨家 | 排他
executive: 行政 | 執行
exempt: 免除 | 豁免
exercise-right: 行使
exile: 流放 | 驅逐 | 放逐
experience: 經驗 | 經歷
expire: 到期 | 期滿 | 過期
explain: 解釋 | 說明
explicit: 明確 | 明示
exploit: 剝削 | 利用
explosive: 爆炸 | 炸藥
export: 出口 | 匯出 | 輸出
expression: 表達 | 表示 | 表現
expropriation: 徵收 | 徵用
extension: 擴充 | 延長 | 擴大 | 擴展
facility: 設施 | 場所
fact: 事實
fail: 失敗 | 故障
fair: 公平
family: 家庭 | 家族 | 家
farmer: 農民
fatherland: 祖國
feature: 功能 | 特性 | 特徵
federal: 聯邦
fee: 費 | 費用 | 收費
festival: 節日 | 節慶
field: 領域
field-data: 欄位
fight: 戰鬥 | 打架
figure-caption: 圖
file: 檔案 | 文件
filesystem: 檔案系統
filter: 過濾 | 過濾器 | 篩選
finance: 財政 | 金融 | 財務
fine: 罰款
fire-blaze: 火災 | 消防
firewall: 防火牆
fix: 修復 | 修正 | 糾正
flood: 洪水 | 水災
folder: 資料夾 | 目錄
following: 以下 | 下列 | 下面
font: 字型 | 字體
footer: 頁尾 | 頁腳
foregoing: 上述 | 以上
foreign: 外國 | 國外
foreign-affairs: 外交
forge: 偽造 | 假冒 | 假
fork: 分叉 | 分支
form-paper: 表格 | 表單
format: 格式
foundation-body: 基金會 | 基礎
framework: 框架
fraud: 欺詐 | 詐騙 | 欺騙
freedom: 自由
frequently-asked-questions: 常見問題
friendship: 友誼 | 友好
front: 陣線 | 戰線
function: 職能 | 功能 | 函數
function-call: 呼叫 | 打電話
fund: 基金 | 經費 | 資金
fundamental: 基本 | 根本
gender: 性別
general-assembly: 聯合國
generate: 產生 | 生成
genocide: 滅絕 | 屠殺
gift: 禮物 | 捐贈 | 贈與
good-faith: 善意 | 誠信
goods: 貨物 | 商品
government: 政府
grammar: 文法 | 語法
grassroots: 基層
guardian: 監護人 | 監護
guidance: 指導 | 指引
guideline: 方針 | 準則
guilty: 有罪 | 罪
hacker: 駭客 | 黑客
handle: 處理
happiness: 幸福
hardware: 硬體 | 硬件
harm: 傷害 | 危害
hash: 雜湊 | 校驗和
head-chief: 首長 | 負責人
header: 標頭 | 檔頭
hearing: 聽證 | 聽證會 | 開庭
height: 高度
help: 幫助 | 協助 | 援助
hereby: 特此 | 茲
heritage: 遺產
hero: 英雄
holiday: 假期 | 假日
honour: 榮譽 | 名譽
host: 主持 | 主辦
host-network: 主機 | 主機名稱
hostage: 人質 | 綁架
hotspot: 熱點
household: 家庭 | 住戶 | 戶
human-rights: 人權 | 人類
icon: 圖示 | 圖標
identity: 身份 | 身分 | 識別
ideology: 思想 | 意識形態
ignore: 忽略 | 忽視 | 無視
image: 圖像 | 圖片 | 影像
immunity: 豁免 | 特權
impartial: 公正 | 不偏
implement: 實施 | 執行 | 落實
implicit: 默示 | 隱含 | 暗示
import: 進口 | 匯入 | 輸入
important: 重要
improve: 改善 | 改進 | 提高
inalienable: 不可剝奪
incite: 煽動
income: 收入 | 收益
increment: 遞增 | 增量
independence: 獨立
index: 索引 | 指數
indicator: 指標 | 標準
individual: 個人 | 個體
information: 資訊 | 信息
infrastructure: 基礎設施 | 基礎建設
infringe: 侵犯 | 侵權
inhabitant: 居民
inheritance: 繼承 | 遺產
initiative: 倡議
injustice: 不公 | 不義
innocent: 無罪 | 無辜
innovation: 創新 | 革新
input: 輸入
inspection: 檢查 | 監察
install: 安裝
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
interface: 介面 | 界面
interference: 干涉 | 干預
international: 國際
internet: 網際網路 | 互聯網
interpret: 解釋 | 詮釋
invalid: 無效
investigate: 調查 | 偵查
investment: 投資
invoice: 發票 | 收據
invoke: 援引 | 藉口
issue-promulgate: 頒布 | 頒佈 | 發布
issue-ticket: 議題 | 問題
jointly: 共同 | 聯合 | 連帶
judge: 法官
judgment: 判決 | 裁判
judicial: 司法
jurisprudence: 判例 | 先例
justice: 正義 | 公正
kernel: 核心 | 內核
key-data: 鍵 | 金鑰 | 鑰匙
key-focal: 重點 | 中心
keyboard: 鍵盤
label: 標籤
labour: 勞動
land: 土地
language: 語言
latency: 延遲
latest: 最新 | 最近 | 近來
law: 法律 | 法
lawsuit: 訴訟 | 起訴
lawyer: 律師
layer: 層
layout: 版面 | 佈局
lead: 領導 | 領導人
lease: 租賃 | 出租 | 租金
legal: 法律
legal-person: 法人 | 實體
legislation: 立法
length: 長度
lesson: 教訓 | 課
letter-alphabet: 字母 | 字母表
level: 級 | 水平 | 各級
liability: 責任 | 賠償責任
liberty-person: 任意 | 專斷
library-software: 函式庫 | 程式庫 | 圖書館
licence: 許可證 | 授權 | 執照
licensee: 被授權人
licensor: 授權人
life-right: 生活 | 生命 | 生存
limit: 限制 | 局限
line: 行 | 線
link: 連結 | 鏈接 | 聯繫
list: 列表 | 名單 | 清單
load: 載入 | 負載
loan: 貸款 | 借款 | 借
local: 地方 | 當地
log-record: 日誌
login: 登入 | 登錄
loop: 迴圈 | 循環
loss: 損失 | 虧損
machine: 機器
maintain: 維持 | 保持 | 維護
maintainer: 維護者
major-version: 主要 | 主版本 | 重大
majority: 多數 | 大多數
malicious: 惡意 | 病毒
manage: 管理
mandate: 授權 | 委託 | 任務
mandatory: 強制 | 必須 | 義務
manual: 手動 | 手冊
map: 地圖 | 對映
market: 市場
markup: 標記 | 標記語言
marriage: 婚姻 | 結婚
mass-media: 媒體
match: 匹配 | 符合 | 對應 | 比對
maximum: 最高 | 最大 | 最多
meaning: 意思 | 意義 | 含義
measure: 措施
mechanism: 機制
mediation: 調解 | 調停
meeting: 會議 | 大會
member: 成員 | 會員 | 黨員
memory: 記憶體 | 記憶
menu: 選單 | 菜單
merchant: 商人
merchantability: 適銷 | 可售性
merge: 合併
message: 訊息 | 消息
metadata: 詮釋資料 | 元資料 | 後設資料
method: 方法
method-object: 物件 | 物體
migration: 移民 | 遷移
milestone: 里程碑
minimum: 最低 | 最少 | 至少 | 最小
minister: 部長 | 大臣
ministry: 部 | 部委
ministry-justice: 司法部
minor-age: 未成年 | 未成年人
minor-version: 次要 | 次版本
mobilize: 動員 | 調動
mode: 模式
model: 模型 | 模式
model-example: 模範 | 典型
modify: 修改
module: 模組
monarchy: 君主 | 國王 | 君主制
money: 錢 | 金錢 | 貨幣
monopoly: 壟斷
morality: 道德 | 倫理
mortgage: 抵押 | 按揭
mount: 掛載
mountainous: 山區
mouse: 滑鼠 | 老鼠
movement: 運動
murder: 謀殺 | 殺 | 殺人
mutual: 相互 | 互相
name: 名稱 | 名字 | 姓名
nation: 國家 | 民族
national-assembly: 國民議會 | 國會
nationality: 國籍
natural-person: 自然人
necessary: 必要 | 必須
negligence: 疏忽 | 過失
negotiate: 談判 | 協商
network: 網路 | 網絡
neutral: 中立
new: 新 | 新的
nobody: 沒有人 | 任何人
node-network: 路由器 | 對等
nonprofit: 非營利 | 非商業
notable: 顯著 | 值得注意
notary: 公證
note: 注意 | 註釋 | 筆記 | 備註
notice: 通知 | 公告 | 宣佈
notice-legal: 版權聲明 | 著作權聲明
notwithstanding: 儘管 | 不論
null: 空值 | 空
number-numeral: 數字 | 號碼 | 數量
oath: 宣誓 | 誓言 | 發誓
obey: 遵守 | 服從
objective: 目標
occupation-military: 佔領 | 侵略 | 入侵
offence: 罪行 | 犯罪
office: 辦公室 | 辦事處
old-previous: 舊 | 老
on-behalf-of: 代表
online: 線上 | 網上
open: 打開 | 開放 | 開啟
open-source: 開源 | 開放原始碼
operating-system: 作業系統 | 操作系統
opinion: 意見
opportunity: 機會 | 機遇
oppose: 反對
optional: 可選 | 選項 | 選用
order-command: 命令 | 指揮
ordinance: 條例 | 法令
organization: 組織
original: 原始 | 原文 | 原件 | 最初
output: 輸出
ownership: 所有權 | 所有者 | 擁有
package: 套件 | 軟體包
packet: 封包
paragraph: 段落 | 款
parameter: 參數
parent-node: 父母 | 家長
parliament: 議會 | 國會
parse: 解析 | 剖析
participate: 參加 | 參與
partition: 分割區 | 分區
party-committee: 黨委 | 省委
party-contract: 當事人 | 一方 | 雙方 | 締約國
party-political: 黨 | 政黨
passport: 護照
password: 密碼 | 口令
patch: 修補 | 補丁
patent: 專利
path: 路徑
patriotic: 愛國 | 愛國主義
patrol: 巡邏
pattern: 模式 | 圖案
payment: 付款 | 支付 | 繳納
peace: 和平
peaceful-assembly: 集會 | 聚集
penalty: 制裁 | 處罰
pension: 養老金 | 退休
people-populace: 人民 | 群眾 | 民眾
period: 時期 | 期間
permission: 許可 | 允許 | 准許 | 授權
permission-access: 管理員 | 系統管理員
perpetual: 永久 | 不可撤銷
persecution: 迫害
person: 人 | 個人
personal-data: 個人資料
personnel: 人員 | 人事
phase: 階段
photo: 照片 | 攝影
plaintiff: 原告
plan: 計劃 | 計畫 | 規劃
platform: 平台
plugin: 外掛 | 插件
police: 公安 | 警察 | 警方
policy: 政策
politics: 政治
poor: 貧困 | 貧窮 | 窮
population-census: 普查 | 人口普查
port: 連接埠 | 埠 | 港口
positive: 積極
possession: 佔有 | 持有 | 擁有
power: 權力 | 權限
pre-release: 預先發行 | 先行版本
preamble: 序言 | 前言
prefix: 前綴 | 字首
prerequisite: 先決條件 | 前提
president: 主席 | 總統
press: 新聞 | 記者
prevent: 預防 | 防止
price: 價格
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
procedure: 程序 | 手續
process: 行程 | 過程 | 流程
processing-data: 處理 | 處理者 | 處理器
proclaim: 宣告 | 公佈 | 宣佈
profit: 利潤 | 盈利
program: 計劃 | 方案 | 程式
program-software: 程式
programmer: 程式設計師 | 開發者 | 開發人員
programming-language: 程式語言 | 程式設計
progress: 進步 | 進展
prohibit: 禁止
project: 項目 | 專案
promise: 諾言 | 答應 | 許諾
promote: 促進 | 推動 | 推進
proof: 證明
propaganda: 宣傳
property: 財產 | 財物
proposal: 建議 | 提議
prosecutor: 檢察 | 檢察官 | 起訴
protect: 保護 | 保衛
protest: 抗議 | 示威
protocol: 議定書 | 協定
province: 省 | 省級
provision: 規定 | 條文
proxy-server: 閘道 | 閘道器
public-open: 公開 | 公共 | 公眾
public-order: 秩序
publish: 出版 | 發表 | 發布
pull-request: 拉取請求
punctuation: 標點 | 標點符號
purchase: 購買 | 採購 | 買
purpose: 目的
pursuant: 根據 | 按照 | 依據 | 依照
quality: 質量 | 品質
queen: 女王 | 王后 | 皇后
query: 查詢
queue: 佇列 | 隊列
quick-start: 快速開始 | 快速入門 | 入門
quorum: 法定人數
quote: 引用 | 引號 | 引文
race-ethnicity: 種族
raise: 提高 | 提升
random: 隨機 | 任意
rape: 強姦
ratify: 批准
real-estate: 房地產 | 不動產
reasonable: 合理
rebellion: 叛亂 | 起義 | 反抗
receive: 接收 | 收到 | 接受
recognize: 承認 | 認可
recruitment: 招聘 | 招募
redistribute: 分發 | 散布 | 分配 | 發行
reference: 參考 | 參照 | 引用
reform: 改革
refugee: 難民
regime: 制度 | 政權
region: 地區 | 區域
register: 登記 | 註冊
regular: 定期 | 經常
regulation: 規定 | 條例 | 法規
reject: 拒絕 | 駁回
relation: 關係
release-free: 洩漏 | 外洩
release-software: 發布 | 發行 | 釋出
religion: 宗教
remote: 偏遠 | 邊遠
remove: 移除 | 去除
repeal: 廢除 | 廢止
repeat: 重複
replace: 代替 | 替換 | 取代
report: 報告 | 匯報
repository: 儲存庫 | 倉庫
reproduce: 複製 | 重製 | 再現
republic: 共和國 | 共和
request: 請求 | 要求
requirement: 要求
rescue: 救援 | 搶救
residence: 居住 | 住所
resign: 辭職
resolution: 決議
resource: 資源
resource-computing: 分配 | 配置
respect: 尊重
respective: 各自 | 分別
response: 回應 | 響應 | 答覆
responsibility: 責任 | 負責
responsible-authority: 監管機關 | 監督機關
restore: 恢復 | 還原 | 復原
restrict: 限制
result: 結果 | 成果
return-value: 傳回 | 返回 | 歸還
revoke: 撤銷 | 撤回
revolution: 革命
reward: 獎勵 | 表彰
rich: 富裕 | 富有 | 財富
right: 權利 | 權
riot: 騷亂 | 暴亂
risk: 風險
robbery: 搶劫 | 掠奪
robot: 機器人
root: 根 | 根目錄
row: 列 | 排
royalty-free: 免版稅 | 版稅 | 權利金
rule-of-law: 法治
rumour: 謠言
run-execute: 執行 | 運行
rural: 農村 | 鄉村
sabotage: 破壞
salary: 工資 | 薪水 | 薪資
sale: 銷售 | 出售 | 賣
satellite: 衛星
save-data: 儲存 | 保存
schedule: 日程 | 時間表 | 日曆
schema: 綱要 | 結構描述
scope: 範圍
screen: 螢幕 | 顯示
script: 腳本 | 指令碼
seal: 印章 | 蓋章
search: 搜尋 | 尋找
search-premises: 沒收 | 扣押 | 搜查
secret: 秘密 | 保密 | 機密
secretary: 書記 | 秘書
secretary-general: 總書記 | 秘書長
section: 節 | 部分
sector: 部門 | 行業
secure: 安全
security: 安全 | 治安
select: 選擇 | 選取
self-governing: 自治 | 自主
self-management: 自治 | 自管
semantic: 語意 | 語義
senate: 參議院 | 參議員
send: 傳送 | 寄 | 發送 | 傳輸
sensor: 感測器
sentence-grammar: 句子 | 片語
sentence-punish: 懲罰 | 刑罰 | 處罰
separator: 分隔符號 | 分隔 | 分離 | 分開
server: 伺服器 | 服務器
service: 服務
session: 會議 | 屆會
session-login: 工作階段 | 會話
setting: 設定
settle: 解決
sex: 性別 | 性
share-stock: 股份 | 股票
shareholder: 股東
shortcoming: 缺點 | 不足
sign: 簽署 | 簽名
signal: 信號 | 訊號
signatory: 簽署國 | 簽署方
situation: 形勢 | 情況
size: 大小 | 尺寸
skip: 跳過
slander: 誹謗
slavery: 奴隸 | 奴役
slow: 慢 | 緩慢
smartphone: 手機 | 行動 | 智慧型手機
smuggling: 走私
socialism: 社會主義
society: 社會
software: 軟體 | 軟件
soldier: 士兵 | 戰士 | 軍人
solution: 解決方案 | 對策
sort: 排序
sovereign-debt: 國庫 | 財政部
sovereignty: 主權
space-blank: 空格 | 空間 | 空白
specific: 具體 | 特定
specification: 規範 | 規格
speed: 速度 | 快 | 快速 | 迅速
spouse: 配偶 | 夫妻
stable: 穩定
stable-version: 穩定版 | 測試版
stack: 堆疊
standard: 標準 | 規範
standardize: 標準化
start-begin: 開始 | 啟動
state: 國家
state-status: 狀態 | 狀況 | 地位
statement: 聲明 | 陳述 | 敘述
statistics: 統計
statute: 法規 | 章程 | 法令
step-measure: 步驟 | 步
stop: 停止
storage: 儲存 | 存儲
storm: 暴風雨 | 颱風
strengthen: 加強 | 強化
strict: 嚴格 | 嚴肅
string: 字串
structure: 結構
style: 風格 | 樣式
subject-to: 依照 | 取決於
submit: 提交 | 呈報
subsequent: 隨後 | 後來 | 之後
success: 成功
suffix: 後綴 | 字尾
summary: 總結 | 摘要
supervise: 監督 | 監管
supplement: 補充 | 附加
support: 支持 | 支援
support-software: 支援 | 支持
suspect: 懷疑 | 嫌疑 | 嫌疑人
suspend: 中止 | 暫停
symbol: 符號 | 標誌 | 象徵
synchronous: 同步
syntax: 語法
system: 系統 | 體系
table: 表 | 表格
tag: 標籤 | 標記
task: 任務
tax: 稅 | 稅收 | 徵稅
technical: 技術
technology: 技術 | 科技
telephone: 電話
template: 範本 | 模板
tender: 招標 | 投標
term: 任期 | 屆
terminate: 終止
territory: 領土 | 領地
terrorism: 恐怖主義 | 恐怖
test: 測試 | 試驗
testimony: 證詞 | 作證
text: 文字 | 文本
theft: 盜竊 | 偷 | 小偷
third-party: 第三方
thread: 執行緒 | 線程
threat: 威脅
timely: 及時
timeout: 逾時 | 超時
title-heading: 標題 | 題目
token: 權杖 | 令牌
token-lexical: 識別碼 | 識別字 | 標識符
tool: 工具
torture: 酷刑 | 折磨
trademark: 商標
tradition: 傳統
traffic: 交通
trafficking: 販賣 | 販運
transaction: 交易 | 異動
transfer: 轉讓 | 轉移
transform: 轉變 | 轉換
translation: 翻譯 | 譯文
transparency: 透明 | 透明度
treaty: 條約 | 公約
tree-structure: 節點
trend: 趨勢 | 傾向
trial: 審判 | 審理
trust: 信任 | 信心
trustee: 受託人 | 託管
tutorial: 教學 | 教程
type: 類型 | 型別
tyranny: 暴政 | 暴君 | 壓迫
unanimous: 一致
undo: 復原 | 撤銷 | 回滾
unemployment: 失業
uninstall: 解除安裝 | 移除
union: 工會
unique: 唯一 | 獨特
unity: 團結
universal: 普遍 | 世界
unreleased: 未發布 | 即將
update: 更新
upgrade: 升級
upload: 上傳
urban: 城市 | 城鎮 | 都市
urgent: 緊急 | 迫切
usage: 使用 | 用法 | 用
user: 使用者 | 用戶
valid: 有效 | 有效期 | 效力
valid-syntax: 格式正確 | 格式錯誤
validate: 驗證
value: 值 | 價值
variable: 變數
version: 版本 | 版
veteran: 退伍軍人 | 老兵
veto: 否決 | 否決權
vice-president: 副主席 | 副總統
victim: 受害者 | 被害人
video: 影片 | 視訊 | 視頻
vigilance: 警惕
village: 村 | 村莊 | 村子
violation: 違反 | 違規 | 侵犯
violence: 暴力
virtual: 虛擬
visa: 簽證
volunteer: 志願 | 志工 | 自願
vote: 投票 | 表決
vulnerable: 脆弱 | 漏洞
warning: 警告
warrant: 令狀 | 逮捕令
warranty: 保證 | 擔保 | 保固
weapon: 武器
web-page: 頁面 | 網頁 | 頁
website: 網站
weight: 重量 | 體重
welfare: 福利
whereas: 鑒於 | 鑑於
width: 寬度
will-testament: 遺囑
window: 視窗 | 窗戶
wireless: 無線
witness: 證人 | 見證
women-collective: 婦女
word: 詞 | 單字 | 字 | 話
work-creation: 作品 | 著作
worker: 工人 | 勞動者
worldwide: 全球 | 全世界
youth: 青年 | 青少年
zero: 零
`;
