/**
 * The lexicon in Chinese in simplified characters: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
ability: 能力
about: 大约 | 约 | 左右
abuse: 滥用 | 虐待
accelerate: 加快 | 加速
accept: 接受
access: 访问 | 存取 | 获取
accessibility: 无障碍 | 可访问
accession: 加入
accident: 事故
accomplice: 同谋 | 共犯 | 帮凶
according-to: 根据 | 据
account: 账户 | 帐户 | 账号
accounting: 会计
accuse: 指控 | 控告
achieve: 取得 | 成就 | 达到
acid: 酸
across: 超越 | 跨 | 横跨
act: 行动 | 行为
acupuncture: 针灸 | 中医
add: 添加 | 增加 | 新增
address: 地址
adequate: 足够 | 充分
adjust: 调整
administration: 行政
administrator: 管理员
adoption-child: 收养
adult: 成年 | 成年人 | 成人
advance: 前进 | 向前 | 推进
advantage: 优势 | 有利
adventure: 冒险 | 神秘 | 奇遇
advertising: 广告
advise: 建议 | 咨询 | 顾问
affirm: 肯定 | 确认 | 重申
afghanistan: 阿富汗
africa: 非洲
after: 之后 | 以后 | 后
afternoon: 下午
again: 再 | 再次 | 又 | 重新
against: 反对 | 针对 | 对抗
age: 年龄 | 岁 | 年纪
agency: 机关 | 机构
agenda: 议程 | 议事日程
agent: 代理 | 代理人
aggression: 侵略
agree: 同意 | 赞成
agreement: 协议 | 协定
agriculture: 农业 | 农产品
air: 空气
airplane: 飞机 | 航空
airport: 机场 | 航空公司
alcohol: 酒精 | 酒
alert: 警报 | 提醒
algeria: 阿尔及利亚
algorithm: 算法
all: 所有 | 全部 | 一切 | 都
allocate: 分配 | 配置
allow: 让 | 允许 | 使得
ally: 盟友 | 联盟 | 同盟
almost: 几乎 | 差不多
alone: 独自 | 孤独 | 单独
already: 已经 | 已
also: 也 | 亦 | 还
although: 虽然 | 尽管
always: 总是 | 始终 | 永远
ambassador: 大使 | 大使馆 | 领事馆
ambition: 野心 | 抱负 | 雄心
ambulance: 救护车 | 急救
amend: 修改 | 修正 | 修订
amnesty: 大赦 | 赦免 | 特赦
amount: 数量 | 金额 | 总额
analysis: 分析
ancestor: 祖先 | 祖宗
and: 和 | 与 | 及 | 以及
angel: 天使
anger: 愤怒 | 生气 | 怒
animal: 动物 | 野兽
annam: 安南 | 中圻
annex: 附件 | 附录
anniversary: 周年 | 纪念
answer: 回答 | 答案
ant: 蚂蚁
antarctic: 南极 | 北极
api: 接口 | 应用程序接口
appeal: 上诉
appear: 出现 | 似乎 | 好像
apple: 苹果
application-software: 应用程序 | 应用
apply: 适用 | 应用
appoint: 任命 | 委任
appropriate: 适当 | 合适
approve: 批准 | 核准
april: 四月
aquaculture: 水产 | 养殖 | 虾
arab: 阿拉伯 | 阿拉伯语
arbitrary: 任意 | 专断
arbitration: 仲裁
archaeology: 考古 | 遗迹 | 废墟 | 遗址
architecture: 建筑 | 建筑师
argentina: 阿根廷
argue: 讨论 | 辩论 | 争论
argument: 参数 | 论点 | 论据
arm-body: 手臂 | 胳膊
army: 军队 | 军事
array: 数组
arrest: 逮捕 | 拘捕
arrive: 到达 | 抵达 | 到
art: 艺术 | 艺术家
article-legal: 条 | 第条 | 条款
artificial-intelligence: 人工智能
as-soon-as: 一旦 | 一经
asia: 亚洲
ask: 问 | 询问 | 请求
assembly: 大会 | 集会 | 议会
assign: 分配 | 指派
association: 协会
astronaut: 宇航员 | 航天员
astronomy: 天文 | 天文学
asylum: 庇护
asynchronous: 异步
at-the-same-time: 同时
athens: 雅典
atlantic: 大西洋
attachment: 附件
attack: 攻击 | 进攻 | 袭击
attempt: 企图 | 尝试
attention: 注意 | 关注 | 重视
attribution: 署名 | 归属
auction: 拍卖
audio: 声音 | 音频
audit: 审计
august: 八月
aunt: 阿姨 | 姑姑 | 姑妈
australia: 澳大利亚 | 澳洲
austria: 奥地利
authentic: 真实 | 作准 | 真品
authentication: 认证 | 身份验证
author: 作者
authorities: 当局 | 政权
automatic: 自动 | 自动化
autumn: 秋天 | 秋季
average: 平均
avoid: 避免 | 避开
awareness: 意识 | 认识
baby: 婴儿 | 宝宝
back-body: 背部 | 脊椎 | 背
backend: 后端 | 前端
backup: 备份
backward-compatible: 向后兼容 | 向下兼容
bacteria: 细菌 | 病菌
bad: 坏 | 恶 | 邪恶 | 糟糕
bag: 袋子 | 包 | 书包
bail: 保释
banana: 香蕉
bandwidth: 带宽
bangkok: 曼谷
bangladesh: 孟加拉国 | 孟加拉
bank: 银行
bankruptcy: 破产
barbarian: 野蛮 | 野蛮人
basis: 基础 | 依据 | 理由
battery: 电池
battle: 战斗 | 战役 | 战场
bay: 海湾 | 湾
be-exist: 是 | 为
beach: 海滩 | 岸 | 海岸 | 沙滩
bean: 豆 | 大豆 | 豆子
beautiful: 美丽 | 美 | 漂亮
because: 因为 | 由于
become: 成为 | 变成 | 变得
bed: 床
bee: 蜜蜂
beef: 牛肉
beer: 啤酒
before: 之前 | 以前 | 前
behind: 后面 | 背后
beijing: 北京
belgium: 比利时
belief: 信仰
believe: 相信
bell: 铃 | 钟声 | 铃声
belong: 属于
bench: 长椅 | 长凳
benchmark: 性能 | 绩效 | 表现
berlin: 柏林
beta: 测试版
betray: 背叛 | 叛徒 | 叛国
between: 之间 | 其中 | 当中
bible: 圣经 | 福音
bicycle: 自行车
bill-law: 法案
billion: 十亿
binary: 二进制 | 二元
binding: 约束 | 约束力
biodiversity: 生物多样性
biology: 生物 | 生物学
bird: 鸟 | 鸟类 | 翅膀
birth: 出生 | 诞生
birth-rate: 出生率 | 计划生育 | 生育率
birthday: 生日 | 生日礼物
bishop: 主教
bit: 位 | 比特
black: 黑 | 黑色
blaze: 火灾 | 消防
blind: 盲人 | 瞎 | 失明
block: 区块 | 块 | 阻止
blog: 论坛 | 博客
blood: 血 | 血液 | 鲜血
blue: 蓝 | 蓝色
body: 身体 | 身躯
bold: 粗体 | 斜体 | 加粗
bomb: 炸弹 | 轰炸
bone: 骨头 | 骨 | 骨骼
book: 书 | 书籍 | 图书
bookmark: 书签
boolean: 布尔 | 布尔值
border: 边界 | 边境 | 边防
boss: 老板 | 上司
both: 两者 | 双方 | 都
bottle: 瓶子 | 瓶
bottom: 底 | 底部
bowl: 碗
box: 盒子 | 箱子 | 箱 | 盒
boy: 男孩 | 男孩子
bracket: 括号 | 方括号 | 圆括号
brain: 大脑 | 脑 | 脑子
branch-git: 分支
brand: 品牌 | 牌子
brazil: 巴西
bread: 面包
break: 打破 | 破碎 | 断
breakfast: 早餐 | 早饭
breakthrough: 突破 | 转折点
breath: 呼吸 | 气息
bribe: 贿赂
brick: 砖
bridge: 桥 | 桥梁
brother: 兄弟 | 哥哥 | 弟弟
brown: 棕色 | 褐色
browser: 浏览器
brussels: 布鲁塞尔
buddhism: 佛教 | 佛 | 佛教徒
budget: 预算
budget-law: 拨款
buffalo: 水牛 | 牛
buffer: 缓冲区 | 缓冲
bug: 漏洞 | 缺陷 | 错误
build-construct: 建设 | 建造 | 建筑
build-software: 构建
building: 大楼 | 建筑物 | 楼房 | 大厦
bullet: 子弹 | 导弹
burn: 燃烧 | 烧 | 烧毁
bus: 公共汽车 | 公交车 | 巴士
busy: 忙 | 繁忙
but: 但 | 但是 | 然而 | 不过
butter: 黄油
butterfly: 蝴蝶
button: 按钮
byte: 字节
cache: 缓存
cadre: 干部
cage: 笼子 | 笼
cairo: 开罗
cake: 蛋糕 | 饼
california: 加利福尼亚 | 加州
call: 调用 | 呼叫 | 打电话
cambodia: 柬埔寨 | 高棉
camel: 骆驼
camera: 相机 | 摄像头 | 摄影机
camp: 营地 | 帐篷 | 营
campaign: 运动 | 战役
can: 能 | 能够 | 可以
canada: 加拿大
canal: 运河 | 渠道
cancel: 取消
cancer: 癌症 | 肿瘤 | 癌
candidate: 候选人
candle: 蜡烛 | 火把 | 火炬
capital-city: 首都 | 京城
capital-money: 资本 | 资金
capitalism: 资本主义 | 资产阶级 | 资本家
captain: 上尉 | 船长 | 队长
car: 汽车 | 轿车
carbon: 碳 | 二氧化碳
careful: 小心 | 仔细 | 谨慎 | 照顾
carry: 带 | 携带 | 带来
case: 案件 | 情况 | 案例
castle: 城堡 | 堡垒 | 要塞
cat: 猫
catch: 抓 | 捕捉 | 抓住
category: 类别 | 种类 | 分类
catholic: 天主教 | 天主教徒
cause: 原因 | 理由
ceasefire: 停火 | 休战 | 停战
cell: 细胞 | 器官 | 组织
cement: 水泥
censorship: 审查
census: 普查 | 人口普查
central: 中央
century: 世纪
ceremony: 仪式 | 典礼
certificate: 证书 | 认证 | 证明
chair: 椅子 | 椅
chairman: 主席 | 主任
challenge: 挑战
change: 改变 | 变化 | 更改
changelog: 更新日志 | 变更日志
chapter: 章 | 章节
character: 字符
characteristic: 特征 | 特点 | 特色
charge-electric: 充电
charity: 慈善
chart: 图表 | 图 | 图解
charter: 宪章
cheap: 便宜 | 廉价
check: 检查 | 验证 | 核实
cheese: 奶酪 | 芝士
chemistry: 化学 | 化工
chicken: 鸡 | 家禽 | 母鸡
child: 儿童 | 孩子
childhood: 童年
chile: 智利
china: 中国 | 中国人 | 中文 | 中华
chip: 芯片 | 半导体
choose: 选择 | 挑选
christ: 基督
christian: 基督教 | 基督徒
chronological: 时间顺序 | 年表
church: 教堂 | 教会
circle: 圆 | 圆形 | 圈
circuit: 电路
circular: 通知 | 通告
circumstance: 情况 | 情形 | 环境
citizen: 公民
city: 城市 | 市
civil: 民事 | 公民
civil-servant: 公务员 | 公职
civil-society: 民间社会 | 非政府 | 公民社会
civilization: 文明
class: 类 | 班级 | 阶级
class-school: 班级 | 教室 | 课堂
clause: 条款
clear: 清楚 | 明显 | 清晰 | 明确
click: 点击 | 单击
client-software: 客户端 | 客户
climate: 气候
climate-change: 气候变化 | 全球变暖
clock: 钟 | 手表 | 时钟
close: 关闭
cloth: 布 | 布料 | 织物
cloud: 云 | 云端 | 云计算
cluster: 集群
coal: 煤 | 煤炭 | 矿 | 采矿 | 矿产
coastal: 沿海 | 海岸
coat: 外套 | 大衣 | 上衣 | 斗篷
cochinchina: 南圻 | 交趾支那
cock: 公鸡
code: 代码 | 源代码 | 源码
code-law: 法典
coffee: 咖啡
cold: 冷 | 寒冷
collect: 收集 | 采集 | 集合
colombia: 哥伦比亚
colon: 冒号 | 分号
colonel: 上校
colony: 殖民地 | 殖民
colour: 颜色 | 肤色
column: 列 | 栏
combat: 斗争 | 打击
come: 来 | 过来 | 来到
comma: 逗号
command-line: 命令行 | 终端
commander: 司令 | 指挥官
comment: 评论 | 注释
commercial: 商业 | 贸易 | 商务
commit-git: 提交
commit-pledge: 承诺
committee: 委员会
commune: 乡 | 公社 | 坊
communication: 沟通 | 通信 | 交流
communist: 共产党 | 共产 | 共产主义
community: 社区 | 社群 | 共同体
companion: 同志 | 伙伴 | 同伴
company: 公司 | 企业
compare: 比较 | 对比
compassion: 同情 | 怜悯 | 慈悲
compatible: 兼容 | 兼容性
compel: 强迫 | 胁迫
compensation: 赔偿 | 补偿
competence: 管辖权 | 权限 | 主管
competition: 竞争 | 比赛
compile: 编译 | 编译器
complaint: 投诉 | 申诉 | 请愿
complex: 复杂
component: 组件 | 成分
comprehensive: 全面
computer: 计算机 | 电脑
concerning: 关于 | 有关 | 相关
conclusion: 结论
concrete-material: 混凝土 | 钢筋
concurrency: 并发 | 并行 | 平行
condition: 条件
configuration: 配置 | 设置
conflict: 冲突
confucian: 儒家 | 孔子 | 儒教
congo: 刚果
congress: 代表大会 | 国会
connection: 连接 | 联系
conquer: 征服
consensus: 共识
consent: 同意
consequence: 后果 | 结果
conservation: 保存 | 保育 | 养护
consider: 考虑 | 审议 | 视为
consolidate: 巩固
constant: 常量 | 常数 | 不断
constitution: 宪法
constraint: 约束 | 限制
consumer: 消费者
consumption: 消费 | 消耗
container: 容器
content: 内容
continent: 大陆 | 大洲 | 洲
continue: 继续 | 连续 | 持续
contract: 合同 | 契约
contribution: 贡献 | 贡献者
control: 控制
controller: 控制者 | 控制器
convict: 定罪
cook: 做饭 | 厨房 | 煮 | 烹饪
cooperate: 合作
cooperative: 合作社
coordinate: 协调 | 配合
coordinates: 坐标
copper: 铜 | 青铜
copy: 副本 | 复制 | 抄
copyright: 版权 | 著作权
corn: 玉米
corner: 角落 | 角 | 角度
correspondence: 通信 | 信件
corruption: 腐败 | 贪污
cost: 费用 | 成本
cotton: 棉花 | 棉
cough: 咳嗽
council: 理事会 | 委员会 | 议会
count: 计算 | 计数 | 数
country: 国家 | 国
courage: 勇敢 | 勇气
course: 课程 | 学科
court: 法院 | 法庭
cousin: 亲戚 | 表兄 | 亲属
cow: 牛 | 奶牛 | 牲畜 | 母牛
crash: 崩溃 | 坠毁
creative-commons: 知识共享 | 创用
credit: 信用 | 信贷 | 贷款
creditor: 债权 | 债权人
crime: 犯罪 | 罪犯 | 刑事
crisis: 危机
criticize: 批评 | 批判
crop: 收获 | 农作物 | 收成 | 庄稼
cross-sign: 十字 | 十字架 | 穿越 | 渡
crow: 乌鸦
crowd: 人群
crown: 王冠 | 皇冠
cruel: 残忍 | 残酷
cry: 哭 | 哭泣 | 眼泪
crystal: 玻璃 | 水晶
cuba: 古巴
cultivate: 耕种 | 种植 | 栽培
culture: 文化
cup: 杯子 | 杯
curious: 好奇 | 有趣
currency: 货币
current: 当前 | 目前 | 现行
cursor: 光标 | 指针
customary: 民间 | 民俗 | 服饰
customer: 顾客 | 客户
customs: 海关
cut: 切 | 割 | 砍
czech: 捷克
da-nang: 岘港
dam: 水坝 | 大坝
damage: 损害 | 损坏 | 损失
dance: 跳舞 | 舞蹈
danger: 危险
dark: 黑暗 | 暗 | 昏暗
data: 数据 | 资料
database: 数据库
date: 日期
daughter: 女儿
dawn: 黎明 | 日出 | 清晨
day: 天 | 日 | 每天
deadline: 期限 | 截止
deaf: 聋 | 聋人
death: 死亡 | 死 | 去世
death-penalty: 死刑
debt: 债务 | 债
decade: 年代 | 十年
december: 十二月
decentralization: 分权 | 下放
decimal: 小数 | 十进制
decision: 决定
declaration: 宣言 | 声明 | 宣布
decode: 解码 | 译码
decrease: 减少 | 降低 | 下降 | 减
decree: 法令 | 政令
decrypt: 解密
deep: 深 | 深刻 | 深深
deep-rooted: 深远 | 深厚 | 根深蒂固
default: 默认 | 缺省
defeat: 打败 | 击败 | 战败
defence-legal: 辩护
defend: 国防 | 防御
defendant: 被告
deficit: 赤字 | 逆差
definition: 定义
degree: 度 | 程度 | 学位
delegate: 代表
delegation: 委托 | 代表团
delete: 删除
delhi: 德里 | 新德里
delivery: 交付 | 交货 | 送货 | 递送
delta: 三角洲
demand: 需求 | 需要
democracy: 民主
denmark: 丹麦
density: 密度
denunciation: 举报 | 检举 | 谴责
deny: 否认 | 剥夺
department: 部门 | 厅 | 司
dependency: 依赖 | 取决于
deploy: 部署
deposit-instrument: 保管人 | 保存人 | 交存
deprecated: 弃用 | 过时 | 废弃
depth: 深度
deputy: 副
derivative: 衍生 | 派生
description: 描述 | 说明 | 描写
desert: 沙漠 | 沙子 | 沙
desire: 愿望 | 希望
desk: 桌子 | 书桌 | 桌
destroy: 摧毁 | 毁灭 | 销毁
detect: 发现 | 检测
detention: 拘留 | 羁押
develop: 发展 | 开发
device: 设备 | 装置
devil: 魔鬼 | 恶魔 | 鬼
diabetes: 糖尿病
dialogue: 对话
diamond: 钻石
dictatorship: 独裁 | 专政
different: 不同 | 差异 | 区别
difficult: 困难 | 难
digital: 数字 | 数码
dignity: 尊严
dinner: 晚餐 | 晚饭
direct: 指导 | 领导
direct-immediate: 直接
direction: 方向
directive: 指示
director: 主任 | 局长 | 董事
dirty: 脏 | 肮脏
disable: 禁用 | 停用
disabled: 残疾 | 残障
disappear: 消失 | 失踪
disaster: 灾害 | 灾难
discipline: 纪律 | 处分
disclaimer: 免责 | 免责声明
discount: 折扣 | 打折 | 优惠
discrimination: 歧视
disease: 疾病 | 病 | 生病
disk: 磁盘 | 硬盘
dismiss: 免职 | 解雇 | 罢免
dispute: 争议 | 纠纷
dissolve: 解散
distort: 歪曲
district: 县 | 区 | 地区
divide: 划分 | 分裂 | 分割 | 分为
divorce: 离婚
do-make: 做 | 作 | 干
doctor: 医生 | 大夫 | 医师 | 博士
doctrine: 理论 | 学说 | 主义
document: 文件 | 文档
documentation: 文档
dog: 狗 | 犬
doll: 娃娃 | 木偶 | 玩偶
dollar: 美元
domain: 域名 | 域 | 领域
donkey: 驴 | 驴子
door: 门 | 大门
dossier: 档案 | 记录
double: 两倍 | 双倍 | 两次
download: 下载
dozens: 数十 | 几十
draft: 草案 | 草稿
drag-and-drop: 拖放 | 拖动
dragon: 龙
drainage: 排水 | 污水 | 废水
dream: 梦 | 梦想 | 做梦
drink: 喝 | 饮料 | 饮
driver-software: 驱动 | 驱动程序
driver-vehicle: 驾驶 | 司机 | 开车
drought: 干旱 | 旱灾
drug: 毒品
dry: 干燥 | 干
duck: 鸭子 | 鸭 | 鹅
due-to: 由于 | 多亏
duplicate: 重复 | 副本
during: 期间 | 在此期间
dyke: 堤坝 | 堤防 | 堤
dynasty: 朝代 | 王朝
each: 每 | 每个 | 各
eagle: 鹰 | 老鹰
ear: 耳朵 | 耳
earn: 赚 | 赚钱 | 挣
earth: 地球 | 行星 | 大地
earthquake: 地震
east: 东 | 东方 | 东部
eat: 吃
economic-growth: 经济增长 | 生产总值 | 国内生产总值
economy: 经济
ecosystem: 生态 | 生态系统
edge: 边缘 | 边
edit: 编辑 | 编辑器
education: 教育
effect: 生效 | 效力
effective: 有效 | 效率 | 成效
egg: 鸡蛋 | 蛋 | 卵
egypt: 埃及
eight: 八 | 八个
elderly: 老年人 | 老人
election: 选举 | 当选
electricity: 电 | 电力 | 电气
electron: 电子
electronic: 电子
element: 元素 | 要素
elephant: 大象 | 象
eleven: 十一
eliminate: 消除 | 根除 | 消灭
email: 电子邮件 | 邮件 | 邮箱
embargo: 禁运 | 封锁
emergency: 紧急状态
emission: 排放 | 温室气体 | 温室
emperor: 皇帝 | 帝国
emphasize: 强调
employee: 雇员 | 员工
employment: 就业 | 雇用 | 雇主
empty: 空 | 空白
emulation: 竞赛
enable: 启用 | 激活
encode: 编码
encourage: 鼓励
encryption: 加密
end-finish: 结束 | 完 | 最终
enemy: 敌人 | 敌对
energy: 能源 | 能量
enforce: 强制执行 | 执法
engine: 发动机 | 引擎
engineer: 工程师 | 工程
england: 英国 | 英语 | 英文 | 英国人
enjoy: 享有 | 享受
ensure: 保证 | 确保 | 保障
enter: 进入 | 入口 | 进
enterprise: 企业 | 业务 | 商业
entertainment: 娱乐 | 消遣
entitled: 有权 | 享有
entrepreneur: 企业家 | 创业
environment: 环境 | 环保
epidemic: 疫情 | 流行病
equality: 平等 | 相等
equator: 赤道
equipment: 设备 | 装备
error: 错误
escape: 逃跑 | 逃脱 | 逃
escape-sequence: 转义 | 反斜杠
especially: 尤其 | 特别 | 尤其是
establish: 建立 | 设立 | 成立
estimate: 估计 | 估算
ethiopia: 埃塞俄比亚
ethnic: 少数民族 | 少数
euro: 欧元
europe: 欧洲
european-union: 欧盟 | 欧洲联盟
evaluate: 评估 | 评价
even: 甚至 | 即使 | 连
evening: 晚上 | 傍晚
everyone: 人人 | 每个人 | 大家
everywhere: 到处 | 处处
evidence: 证据
evolution: 进化 | 演变 | 演化
examination: 考试 | 测验
example: 例如 | 例子 | 示例 | 实例
exceed: 超过 | 超出
exception: 例外 | 除外 | 异常
exception-handling: 异常处理
excessive: 过度 | 过分 | 超过
exchange: 交换 | 交流 | 汇率
exclaim: 惊叫 | 喊道 | 感叹
exclusive: 专有 | 独家 | 排他
executive: 行政 | 执行
exempt: 免除 | 豁免
exercise-right: 行使
exile: 流放 | 驱逐 | 放逐
exist: 存在
exit: 出口 | 退出 | 出去
expand: 扩大 | 扩张 | 拓展
expect: 期望 | 预期 | 期待
expensive: 昂贵 | 贵
experience: 经验 | 经历
experiment: 实验 | 实验室
expert: 专家
expire: 到期 | 期满 | 过期
explain: 解释 | 说明
explicit: 明确 | 明示 | 显式
exploit: 剥削 | 利用
explore: 探索 | 探险 | 远征
explosive: 爆炸 | 炸药
export: 出口 | 导出
expression: 表达 | 表示 | 表现
expropriation: 征收 | 征用
extension: 扩展 | 延长 | 扩大
extinction: 灭绝 | 濒危
extremism: 极端 | 极端主义 | 激进
eye: 眼睛 | 眼 | 目光
fable: 寓言
face: 脸 | 面孔 | 面部
facility: 设施 | 场所
fact: 事实
factor: 因素 | 要素
fail: 失败 | 故障
fair: 公平
fall-drop: 落 | 掉 | 跌 | 倒下
false: 假 | 谎言 | 错误 | 说谎
family: 家庭 | 家族 | 家
famous: 著名 | 有名 | 闻名
far: 远 | 遥远
farm: 农场 | 种植园
farmer: 农民
fascism: 法西斯 | 法西斯主义
fate: 命运
father: 父亲 | 爸爸
fatherland: 祖国
fear: 害怕 | 恐惧 | 怕
feast: 宴会 | 聚会 | 盛宴
feature: 功能 | 特性 | 特征
february: 二月
federal: 联邦
fee: 费 | 费用 | 收费
feel-emotion: 感觉 | 感情 | 情感 | 感到
fence: 围栏 | 障碍 | 壁垒 | 篱笆
fertilizer: 肥料 | 化肥
festival: 节日 | 节庆
fever: 发烧 | 发热
few: 少 | 几个 | 一些 | 少数
field: 领域
field-data: 字段 | 域
fifty: 五十
fight: 战斗 | 打架
figure-caption: 图
file: 文件 | 档案
filesystem: 文件系统
filial-piety: 孝顺 | 孝道 | 孝
film: 电影 | 影片
filter: 过滤 | 过滤器 | 筛选
finally: 最后 | 终于 | 最终
finance: 财政 | 金融 | 财务
find: 找到 | 发现
fine: 罚款
finger: 手指 | 指甲 | 指头
finland: 芬兰
fire-flame: 火 | 火焰
firewall: 防火墙
first: 第一 | 首先
fiscal: 财政 | 会计年度
fish: 鱼 | 渔业 | 渔民 | 捕鱼
five: 五 | 五个
fix: 修复 | 修正 | 纠正
flag: 旗 | 国旗 | 旗帜
flat: 平 | 平坦 | 光滑
flood: 洪水 | 水灾
floor: 地板 | 楼层 | 楼
flour: 面粉 | 粉 | 粉末
flower: 花 | 花朵 | 玫瑰 | 鲜花
fly: 飞 | 飞行 | 航班
focus: 重点 | 中心
fog: 雾 | 薄雾 | 多云
folder: 文件夹 | 目录
follow: 跟随 | 追随 | 追求 | 跟
following: 以下 | 下列 | 下面
font: 字体
food: 食物 | 食品 | 饭 | 餐
foot: 脚 | 足 | 脚步
football: 足球 | 球
footer: 页脚
footnote: 脚注 | 注脚
for-example: 例如 | 比如 | 譬如
force: 力量 | 武力 | 迫使
foregoing: 上述 | 以上
foreign: 外国 | 国外
foreign-affairs: 外交
forest: 森林 | 树林 | 丛林 | 林业
forge: 伪造 | 假冒 | 假
forget: 忘记 | 忘
fork: 派生 | 分叉
form-paper: 表格 | 表单
format: 格式
formula: 公式 | 方程
forty: 四十
foundation-body: 基金会 | 基础
four: 四 | 四个
fox: 狐狸
framework: 框架
france: 法国 | 法语 | 法国人 | 法文
fraud: 欺诈 | 诈骗 | 欺骗
free-software: 自由软件
freedom: 自由
freight: 货运 | 货物
frequency: 频率
frequently-asked-questions: 常见问题
friday: 星期五 | 周五
friend: 朋友 | 友人
friendship: 友谊 | 友好
frog: 青蛙 | 蛙 | 蟾蜍
front: 阵线 | 战线
fruit: 水果 | 果实 | 果
fuel: 燃料
full: 完整 | 完全 | 整个 | 满
function: 职能 | 功能 | 函数
fund: 基金 | 经费 | 资金
fundamental: 基本 | 根本
funeral: 葬礼 | 埋葬 | 坟墓 | 墓地
future: 未来 | 将来
garden: 花园 | 园
gas: 气体 | 天然气 | 煤气
gateway: 网关
gather: 集会 | 聚集
gender: 性别
gene: 基因 | 遗传
general: 一般 | 普遍 | 总
general-officer: 将军 | 大将 | 元帅 | 上将
generate: 生成 | 产生
generations: 世代 | 一代 | 代
geneva: 日内瓦
genocide: 灭绝 | 屠杀
gentleman: 先生 | 绅士 | 阁下 | 大人
geography: 地理
geology: 地质
geometry: 几何 | 三角形
germany: 德国 | 德语 | 德国人
get: 获得 | 得到 | 取得
gift: 礼物 | 捐赠 | 赠与
girl: 女孩 | 姑娘 | 女孩子
give: 给 | 给予 | 给了
globalization: 全球化
glory: 光荣 | 荣耀 | 辉煌
glossary: 词典 | 词汇 | 字典 | 术语表
go: 去 | 走 | 前往
goat: 山羊
god: 神 | 上帝 | 天主 | 女神
gold: 金 | 黄金 | 金子
good: 好 | 良好 | 更好 | 最好
good-faith: 善意 | 诚信
goods: 货物 | 商品
government: 政府
gradual: 逐步 | 逐渐 | 渐渐
graduate: 毕业 | 毕业生 | 文凭
grain: 粮食 | 谷物
grammar: 语法
grandchild: 孙子 | 后代 | 后裔
grandfather: 祖父 | 爷爷 | 外公
grandmother: 祖母 | 奶奶 | 外婆
grass: 草 | 草地 | 草药
grassroots: 基层
gravity: 重力 | 引力
great: 大 | 伟大 | 巨大
greece: 希腊 | 希腊语
green: 绿 | 绿色
grey: 灰色 | 灰
group: 小组 | 团体 | 团队 | 队
grow: 增长 | 成长 | 生长
guangzhou: 广州 | 广东
guardian: 监护人 | 监护
guest: 客人 | 来宾 | 陌生人
guidance: 指导 | 指引
guideline: 方针 | 准则
guilty: 有罪 | 罪
gun: 枪 | 步枪 | 火枪
habit: 习惯 | 习俗 | 风俗
hacker: 黑客
haiphong: 海防
hair: 头发 | 胡子 | 毛发
half: 一半 | 半
hand: 手 | 双手 | 手里
handle: 处理
hanoi: 河内
happen: 发生 | 事件 | 活动
happiness: 幸福
harbour: 港口 | 海港 | 港
hard-solid: 硬 | 坚硬 | 固体
hardware: 硬件
harm: 伤害 | 危害
hash: 哈希 | 散列 | 校验和
hashtag: 表情符号 | 表情
hat: 帽子 | 帽
hate: 恨 | 仇恨 | 讨厌
have: 有 | 具有
he-him: 他
head-body: 头 | 脑袋 | 头部
head-chief: 首长 | 负责人
header: 标头 | 头部 | 头
health: 健康 | 卫生
hearing: 听证 | 听证会 | 开庭
heart: 心 | 心脏 | 内心
heavy: 重 | 沉重
hectare: 公顷 | 英亩
height: 高度
hell: 地狱
hello: 你好 | 欢迎
help: 帮助 | 协助 | 援助
hemisphere: 半球
here: 这里 | 此处
hereby: 特此 | 兹
heritage: 遗产
hero: 英雄
hide: 隐藏 | 躲 | 藏
high: 高
himself: 自己 | 本身 | 自身
hindu: 印度教
hinterland: 郊区 | 市郊
history: 历史 | 史
hit: 打 | 击 | 打击
hiv: 艾滋病 | 艾滋
ho-chi-minh: 胡志明
hold-grasp: 握 | 拿着 | 持
hole: 洞 | 孔 | 差距 | 缺口
holiday: 假期 | 假日
honest: 诚实 | 真诚 | 诚恳
hong-kong: 香港
honour: 荣誉 | 名誉
hope: 希望
horse: 马 | 马匹
hospital: 医院 | 诊所
host: 主持 | 主办
host-network: 主机 | 主机名
hostage: 人质 | 绑架
hot: 热 | 温暖 | 热量
hotel: 酒店 | 旅馆 | 宾馆
hotspot: 热点
hour: 小时 | 点钟
house: 房子 | 屋 | 家里
household: 家庭 | 住户 | 户
housing: 住房 | 公寓 | 住宅
how: 如何 | 怎么 | 怎样
hue-city: 顺化
human-rights: 人权 | 人类
humanitarian: 人道 | 人类 | 人道主义
humour: 幽默 | 笑话 | 好笑 | 玩笑
hundred: 百 | 一百
hungary: 匈牙利
hungry: 饥饿 | 饿 | 饥荒
hunt: 打猎 | 猎人 | 狩猎
husband: 丈夫 | 老公
hydrogen: 氢 | 氢气
hygiene: 卫生 | 清洁
hyphen: 连字符 | 破折号 | 下划线
hypothesis: 假设 | 假定
i-me: 我
icon: 图标
idea: 想法 | 主意 | 观念
identifier: 标识符 | 标识
identity: 身份 | 识别
ideology: 思想 | 意识形态
if: 如果 | 若 | 假如
ignore: 忽略 | 忽视 | 无视
illustrate: 说明 | 插图 | 示范
image: 图像 | 图片 | 影像
imagination: 想象 | 想象力 | 想像
immediately: 立即 | 立刻 | 马上
immunity: 豁免 | 特权
impartial: 公正 | 不偏
imperialism: 帝国主义
implement: 实施 | 执行 | 落实
implicit: 默示 | 隐含 | 暗示
import: 进口 | 导入
important: 重要
improve: 改善 | 改进 | 提高
in-order-to: 为了 | 以便
inalienable: 不可剥夺 | 不移
inbox: 收件箱 | 信箱
incite: 煽动
include: 包括 | 包含 | 含有
income: 收入 | 收益
increase: 增加 | 增长 | 上升 | 提高
increasingly: 越来越 | 日益
increment: 递增 | 增量
indent: 缩进
independence: 独立
index: 索引 | 指数
india: 印度 | 印度人
indicator: 指标 | 标准
indigenous: 土著 | 原住民 | 本地
indirect: 间接
individual: 个人 | 个体
indochina: 印度支那 | 中南半岛
indonesia: 印度尼西亚 | 印尼
industrialization: 工业化 | 现代化
industry: 工业 | 产业 | 行业
infection: 感染 | 传染 | 传染病
inflation: 通货膨胀 | 通胀
influence: 影响 | 冲击
inform: 通知 | 告知
information: 信息 | 资讯
infrastructure: 基础设施
infringe: 侵犯 | 侵权
inhabitant: 居民
inheritance: 继承 | 遗产
initiative: 倡议 | 主动性
injustice: 不公 | 不义
ink: 墨水 | 墨
innocent: 无罪 | 无辜
innovation: 创新 | 革新
input: 输入
insect: 昆虫 | 虫 | 虫子
inside: 里面 | 内部 | 之内 | 内
inspection: 检查 | 监察
inspire: 启发 | 灵感 | 激励
install: 安装
instead: 而不是 | 代替 | 反而
instruct: 指示 | 说明 | 指令
instrument: 文书 | 工具
insurance: 保险
integer: 整数
integration: 融入 | 整合 | 集成
integrity: 完整
intellectual-property: 知识产权
intelligence: 智能 | 聪明 | 智力
intent: 故意 | 意图
interest: 利益 | 好处
interest-rate: 利率 | 利息
interface: 界面 | 接口
interference: 干涉 | 干预
international: 国际
internet: 互联网 | 因特网
interpret: 解释 | 诠释
interrupt: 中断 | 打断
intersection: 路口 | 十字路口 | 交叉
invalid: 无效
invent: 发明 | 发明家
investigate: 调查 | 侦查
investment: 投资
invite: 邀请
invoice: 发票 | 收据
invoke: 援引 | 借口
iran: 伊朗 | 波斯
iraq: 伊拉克
ireland: 爱尔兰
iron: 铁 | 钢 | 钢铁
irrigation: 灌溉 | 水利
islam: 伊斯兰教 | 穆斯林 | 伊斯兰
island: 岛 | 岛屿 | 群岛
israel: 以色列
issue-promulgate: 颁布 | 发布
issue-ticket: 问题 | 议题
istanbul: 伊斯坦布尔 | 君士坦丁堡
italy: 意大利 | 意大利语
iteration: 迭代 | 迭代器
itinerary: 路线 | 线路
january: 一月 | 元月
japan: 日本 | 日语 | 日本人
jefferson: 杰斐逊 | 杰弗逊
jerusalem: 耶路撒冷
jesus: 耶稣
jewel: 珠宝 | 首饰 | 宝石
jewish: 犹太 | 犹太人 | 犹太教
join: 加入 | 参加
joint-venture: 合资 | 外资 | 外商
jointly: 共同 | 联合 | 连带
joy: 高兴 | 快乐 | 喜悦
judge: 法官
judgment: 判决 | 裁判
judicial: 司法
july: 七月
jump: 跳 | 跳跃
june: 六月
jurisprudence: 判例 | 先例
justice: 正义 | 公正
keep: 保留 | 保持 | 留
kenya: 肯尼亚
kernel: 内核
key-data: 键 | 密钥 | 钥匙
keyboard: 键盘
kilogram: 公斤 | 千克
kilometre: 公里 | 千米
kind-sort: 种 | 种类
kindergarten: 幼儿园 | 托儿所
kingdom: 王国 | 王位 | 皇家 | 统治
kiss-embrace: 吻 | 拥抱 | 亲吻
knife: 刀 | 小刀
know: 知道 | 知识 | 了解
korea: 韩国 | 朝鲜 | 韩语
label: 标签
labour: 劳动
lack: 缺乏 | 缺少 | 短缺 | 缺席
lady: 女士 | 夫人 | 小姐
lake: 湖 | 湖泊 | 池塘
land: 土地
landlord: 地主 | 房东
language: 语言
laos: 老挝
laser: 激光
latency: 延迟
latest: 最新 | 最近 | 近来
latin: 拉丁 | 拉丁文 | 拉丁语
latin-america: 拉丁美洲 | 南美洲 | 南美
latitude: 纬度 | 北纬
laugh: 笑 | 微笑 | 大笑
law: 法律 | 法
lawsuit: 诉讼 | 起诉
lawyer: 律师
layer: 层
layout: 布局 | 版面
lead: 领导 | 领导人
leaf: 叶子 | 树叶 | 叶
leak: 泄漏 | 泄露
learn: 学习 | 学
lease: 租赁 | 出租 | 租金
leave: 离开 | 出发
leave-absence: 休假 | 请假 | 年假
lebanon: 黎巴嫩
left-side: 左 | 左边
leg: 腿 | 膝盖 | 大腿
legal: 法律
legal-person: 法人 | 实体
legend: 传说 | 传奇
legislation: 立法
length: 长度
less: 更少 | 较少 | 少于
lesson: 教训 | 课
letter-alphabet: 字母 | 字母表
letter-post: 信 | 书信 | 信件
level: 级 | 水平 | 各级
liability: 责任 | 赔偿责任
liberalism: 自由主义 | 保守 | 自由派
library-software: 库 | 图书馆
licence: 许可证 | 许可 | 执照
licensee: 被许可人 | 被许可方
licensor: 许可人 | 许可方
life: 生活 | 生命 | 生存
light-lamp: 光 | 灯 | 光明 | 明亮
light-weight: 轻 | 轻便
lightning: 闪电
like: 喜欢 | 像
limit: 限制 | 局限
lincoln: 林肯
line: 行 | 线
link: 链接 | 联系
lion: 狮子 | 狮
list: 列表 | 名单 | 清单
listen: 听 | 听到 | 听见 | 倾听
literacy: 识字 | 文盲 | 扫盲
literature: 文学
litre: 升 | 公升
livestock: 畜牧 | 畜牧业 | 养殖 | 牲畜
load: 加载 | 载入 | 负载
loan: 贷款 | 借款 | 借
local: 地方 | 当地
localization: 本地化 | 国际化
lock: 锁 | 锁定
log-record: 日志
logic: 逻辑
login: 登录
london: 伦敦
long: 长 | 久 | 长期
longitude: 经度 | 东经
look: 看 | 观看 | 望
loop: 循环
lose: 失去 | 丢失 | 丢
loss: 损失 | 亏损
loud: 噪音 | 大声 | 吵
love: 爱 | 爱情
low: 低
loyal: 忠诚 | 忠实 | 忠
luck: 幸运 | 运气
lunch: 午餐 | 午饭
macau: 澳门
machine: 机器
madrid: 马德里
magazine: 杂志
magic: 魔法 | 魔术 | 巫师
main: 主要 | 首要
maintain: 维持 | 保持 | 维护
maintainer: 维护者
major: 主要 | 主版本 | 重大
majority: 多数 | 大多数
malaria: 疟疾
malaysia: 马来西亚
malicious: 恶意 | 病毒
man: 男人 | 男子 | 男性
manage: 管理
mandate: 授权 | 委托 | 任务
mandatory: 强制 | 必须 | 义务
manual: 手动 | 手册
manufacture: 制造 | 工厂 | 厂商
many: 许多 | 很多 | 多
mao-zedong: 毛泽东
map: 地图 | 映射
march-month: 三月
mark: 标记 | 标志
market: 市场
marketing: 营销 | 市场营销
markup: 标记 | 标记语言
marriage: 婚姻 | 结婚
marx: 马克思 | 列宁 | 马克思主义 | 列宁主义
masses: 群众
master: 主人 | 大师 | 师傅
match: 匹配 | 符合 | 对应
mathematics: 数学
maximum: 最高 | 最大 | 最多
may: 可以 | 可能 | 可
may-month: 五月
meaning: 意思 | 意义 | 含义
measure: 措施
measure-size: 测量 | 衡量
meat: 肉 | 肉类
mechanism: 机制
media: 媒体
mediation: 调解 | 调停
medicine: 医学 | 药 | 医疗 | 药物 | 药品
mediterranean: 地中海
meet: 遇见 | 见面 | 会见 | 遇到
meeting: 会议 | 大会
mekong: 湄公河
member: 成员 | 会员 | 党员
memory: 内存 | 记忆 | 存储器
mental: 心理 | 精神
mention: 提到 | 提及
menu: 菜单
merchant: 商人
merchantability: 适销 | 适销性
merge: 合并
message: 消息 | 信息 | 讯息
metadata: 元数据
metal: 金属
method: 方法
metre: 米 | 公尺
mexico: 墨西哥
middle: 中间 | 中心 | 中央
middle-east: 中东
migration: 移民 | 迁移
mile: 英里 | 里
milestone: 里程碑
milk: 牛奶 | 奶
million: 百万
mind: 精神 | 心灵 | 头脑
minimum: 最低 | 最少 | 至少 | 最小
minister: 部长 | 大臣
ministry: 部 | 部委
ministry-of-justice: 司法部
minor: 次要 | 次版本
minor-age: 未成年 | 未成年人
minute-time: 分钟
miracle: 奇迹
mirror: 镜子
mistake: 错误 | 失误
mobilize: 动员 | 调动
mode: 模式
model: 模型 | 模式
model-example: 模范 | 典型
modern: 现代 | 当代
modify: 修改
module: 模块
moment: 时刻 | 片刻 | 时候
monarchy: 君主 | 国王 | 君主制
monday: 星期一 | 周一
money: 钱 | 金钱 | 货币
mongolia: 蒙古 | 蒙古国
monk: 僧人 | 和尚 | 修士 | 尼姑
monkey: 猴子 | 猿
monopoly: 垄断
month: 月 | 月份 | 每月
monument: 纪念碑 | 雕像 | 塑像
moon: 月亮 | 月球
morality: 道德 | 伦理
more: 更 | 更多 | 更加
moreover: 此外 | 而且 | 另外
morning: 早上 | 早晨 | 上午
morocco: 摩洛哥
mortgage: 抵押 | 按揭
moscow: 莫斯科
mosquito: 蚊子 | 蚊
most: 大多数 | 最 | 大部分
mother: 母亲 | 妈妈
motorcycle: 摩托车
mount: 挂载
mountain: 山 | 山脉 | 丘陵 | 高山
mountainous: 山区
mouse: 鼠标 | 老鼠
mouth: 嘴 | 嘴巴 | 嘴唇 | 口
move: 移动 | 搬
movement: 运动
mumbai: 孟买
murder: 谋杀 | 杀 | 杀人
murmur: 低语 | 耳语 | 悄悄
museum: 博物馆 | 展览 | 展出
music: 音乐 | 音乐家 | 乐
must: 必须 | 应 | 须 | 应当
must-not: 不得 | 不可 | 不准
mutual: 相互 | 互相
myanmar: 缅甸
myth: 神话
name: 名称 | 名字 | 姓名
named: 叫做 | 称为 | 名叫
nanjing: 南京
napoleon: 拿破仑
narrow: 窄 | 狭窄 | 狭
nation: 国家 | 民族
national-assembly: 国民议会 | 国会
nationalism: 民族主义 | 国民党
nationality: 国籍
natural: 自然 | 天然
natural-person: 自然人
nazi: 纳粹 | 希特勒
near: 附近 | 近 | 靠近
necessary: 必要 | 必须
neck: 脖子 | 喉咙 | 颈
negligence: 疏忽 | 过失
negotiate: 谈判 | 协商
neighbour: 邻居 | 邻国 | 邻近
nepal: 尼泊尔
nest: 巢 | 鸟巢
netherlands: 荷兰
network: 网络
neutral: 中立
never: 从不 | 从未 | 从来 | 决不
nevertheless: 尽管如此 | 仍然
new: 新 | 新的
new-york: 纽约
new-zealand: 新西兰
news: 新闻 | 消息
newspaper: 报纸 | 日报
nghe-an: 义安
nigeria: 尼日利亚
night: 夜 | 夜晚 | 夜里 | 半夜
nine: 九 | 九个
noble: 贵族 | 高贵 | 崇高
nobody: 没有人 | 任何人
node: 节点
node-network: 路由器 | 对等
nonprofit: 非营利 | 非商业
noon: 中午 | 正午
normal: 正常 | 普通 | 常见 | 共同
north: 北 | 北方 | 北部
north-america: 北美洲 | 北美
north-atlantic-treaty: 北约 | 北大西洋公约
norway: 挪威
nose: 鼻子 | 鼻
not: 不 | 没有 | 不是
notable: 显著 | 值得注意
notary: 公证
note: 注意 | 注释 | 笔记 | 备注
nothing: 没有什么 | 什么都没 | 毫无
notice: 通知 | 公告 | 宣布
notice-legal: 版权声明 | 法律声明
notwithstanding: 尽管 | 不论
noun: 名词 | 动词 | 形容词
novel-book: 小说
november: 十一月
now: 现在 | 如今 | 目前
nuclear: 核 | 原子 | 核能
null: 空值 | 空
number: 数字 | 号码 | 数量
nurse: 护士 | 护理
nutrition: 营养 | 饮食 | 营养不良
oath: 宣誓 | 誓言 | 发誓
obey: 遵守 | 服从
object: 对象 | 物体
objective: 目标
objective-unbiased: 客观
obligation: 义务
observe: 观察
occupation-military: 占领 | 侵略 | 入侵
occupational-safety: 职场 | 工作场所
ocean: 海洋 | 大洋
october: 十月
offence: 罪行 | 犯罪
offer-give: 提供 | 提出
office: 办公室 | 办事处
often: 经常 | 常常 | 往往 | 频繁
oil: 石油 | 油 | 汽油
old-aged: 老 | 古老 | 古代
old-former: 旧 | 老
on-behalf-of: 代表
one: 一 | 一个
online: 在线 | 网上
only: 只 | 仅 | 只有
open: 打开 | 开放 | 开
open-source: 开源 | 开放源代码
operating-system: 操作系统
opinion: 意见
opportunity: 机会 | 机遇
oppose: 反对
optimize: 优化 | 最优 | 最佳
optional: 可选 | 选项
or: 或 | 或者
orange: 橙子 | 橘子 | 橙色
order-command: 命令 | 指挥
ordinance: 条例 | 法令
organization: 组织
organize: 安排 | 组织 | 布置
original: 原始 | 原文 | 原件 | 最初
orphan: 孤儿
other: 其他 | 另一 | 其它 | 别的
otherwise: 否则 | 另外
outage: 停机 | 中断 | 宕机
output: 输出
outside: 外面 | 外部 | 外
overcome: 克服 | 战胜
overtime: 加班 | 工时 | 工作时间
ownership: 所有权 | 所有者 | 拥有
oxygen: 氧 | 氧气
pacific: 太平洋
package: 包 | 软件包
packet: 数据包 | 分组
pagoda: 塔 | 寺 | 佛塔
pain: 疼痛 | 痛苦 | 痛 | 受苦
painting: 绘画 | 画 | 画家
pakistan: 巴基斯坦
palace: 宫殿 | 宫 | 皇宫
palestine: 巴勒斯坦
paper: 纸 | 纸张
paragraph: 段落 | 款
parameter: 参数
parcel: 包裹 | 邮政 | 邮局
parent-node: 父母 | 家长 | 父级
paris: 巴黎
parliament: 议会 | 国会
parse: 解析 | 解析器
part: 部分 | 一部分
participate: 参加 | 参与
partition: 分区 | 划分
partner: 伙伴 | 合作伙伴 | 合伙
party-committee: 党委 | 省委
party-contract: 当事人 | 一方 | 双方 | 缔约国
party-political: 党 | 政党
passenger: 乘客 | 旅客
passport: 护照
password: 密码 | 口令
past: 过去
paste: 粘贴 | 剪贴板
patch: 补丁
patent: 专利
path: 路径
patient-waiting: 耐心 | 病人 | 患者
patriotic: 爱国 | 爱国主义
patrol: 巡逻
pattern: 模式 | 图案
payment: 付款 | 支付 | 缴纳
peace: 和平
pen: 笔 | 钢笔
penalty: 制裁 | 处罚
pencil: 铅笔
peninsula: 半岛
pension: 养老金 | 退休
people-populace: 人民 | 群众 | 民众
percent: 百分之 | 百分比 | 百分点
period: 时期 | 期间
permanent: 永久 | 永恒 | 常务 | 永远 | 常设
permission: 许可 | 允许 | 准许 | 授权
perpetual: 永久 | 不可撤销
persecution: 迫害
person: 人 | 个人
personal-data: 个人数据 | 个人资料
personnel: 人员 | 人事
persuade: 说服 | 劝说
peru: 秘鲁
pesticide: 农药 | 杀虫剂
phase: 阶段
philippines: 菲律宾
philosophy: 哲学 | 哲学家
phnom-penh: 金边
photo: 照片 | 摄影
physics: 物理 | 身体
piece: 片 | 块 | 碎片
pig: 猪
pink: 粉红 | 粉红色
plain: 平原
plaintiff: 原告
plan: 计划 | 规划
planning: 规划 | 总体规划
plastic: 塑料
plate: 盘子 | 盘 | 菜肴
plateau: 高原
platform: 平台
play: 玩 | 游戏 | 扮演
please: 请
plugin: 插件
poem: 诗 | 诗人 | 诗歌
point: 点 | 要点
poison: 毒 | 有毒 | 毒药
poland: 波兰
police: 公安 | 警察 | 警方
policy: 政策
politburo: 政治局 | 中央委员会
polite: 礼貌 | 善良 | 仁慈
politics: 政治
pollution: 污染 | 污染物
poor: 贫困 | 贫穷 | 穷
pope: 教皇 | 教宗
population: 人口
pork: 猪肉
port: 端口 | 港口
portugal: 葡萄牙 | 葡萄牙语
positive: 积极
possession: 占有 | 持有 | 拥有
possible: 可能 | 可能性 | 不可能
postpone: 推迟 | 延期 | 休会
pot: 罐 | 壶 | 锅 | 花瓶 | 罐子
potato: 土豆 | 马铃薯
potential: 潜力 | 潜在 | 潜能
power: 权力 | 权限
power-plant: 电站 | 发电厂 | 发电
practical: 实践 | 实用 | 实际
praise: 赞扬 | 称赞 | 表扬 | 钦佩
prayer: 祈祷 | 崇拜 | 祷告
pre-release: 预发布 | 先行版本 | 先行版
preamble: 序言 | 前言
predict: 预测 | 预报 | 预言
prefix: 前缀
pregnant: 怀孕 | 孕妇 | 生育 | 分娩
prepare: 准备 | 筹备
prerequisite: 先决条件 | 前提
presentation: 演示 | 幻灯片
president: 主席 | 总统
press: 新闻 | 记者 | 新闻界
pressure: 压力 | 气压
prevent: 预防 | 防止
prey: 猎物
price: 价格
priest: 牧师 | 神父 | 祭司
primary-school: 小学
prime-minister: 总理 | 首相
prince: 王子 | 公主
principle: 原则 | 原理
print: 打印 | 印刷
prior: 事先 | 先前 | 以前 | 之前
priority: 优先
prison: 监狱 | 监禁
prisoner: 囚犯 | 犯人
privacy: 隐私 | 私生活
private: 私人 | 私有 | 私营
proactive: 主动
probability: 概率 | 几率
probable: 也许 | 可能 | 大概
procedure: 程序 | 手续
process: 进程 | 过程 | 流程
processing: 处理 | 处理者 | 处理器
proclaim: 宣告 | 公布 | 宣布
produce: 生产 | 制作 | 制造
product: 产品 | 商品
productivity: 生产力 | 生产率
profession: 职业 | 专业 | 事业
profit: 利润 | 盈利
program: 计划 | 方案 | 程序
program-software: 程序
programmer: 程序员 | 开发者 | 开发人员
programming-language: 编程语言 | 程序设计
progress: 进步 | 进展
prohibit: 禁止
project: 项目 | 工程
proletariat: 无产阶级 | 工人阶级 | 无产者
promise: 诺言 | 答应 | 许诺
promote: 促进 | 推动 | 推进
pronunciation: 发音 | 口音
proof: 证明
propaganda: 宣传
property: 财产 | 财物
proposal: 建议 | 提议
prosecutor: 检察 | 检察官 | 起诉
protect: 保护 | 保卫
protest: 抗议 | 示威
protestant: 新教 | 新教徒
protocol: 议定书 | 协议
proud: 骄傲 | 自豪
proverb: 谚语 | 成语 | 俗话
provide: 提供 | 供应
province: 省 | 省级
provision: 规定 | 条文
public-open: 公开 | 公共 | 公众
public-order: 秩序
publish: 出版 | 发表 | 发布
pull: 拉 | 拖
pull-request: 拉取请求 | 合并请求
punctuation: 标点 | 标点符号
purchase: 购买 | 采购 | 买
purple: 紫色 | 紫
purpose: 目的
pursuant: 根据 | 按照 | 依据 | 依照
push: 推
put: 放 | 放在 | 放置
quality: 质量 | 品质
quarter: 季度 | 四分之一
queen: 女王 | 王后 | 皇后
query: 查询
question: 问题 | 疑问
queue: 队列
quick-start: 快速开始 | 快速入门 | 入门
quiet: 安静 | 沉默 | 平静
quorum: 法定人数
quote: 引用 | 引号 | 引文
rabbit: 兔子 | 兔
race-ethnicity: 种族
radiation: 辐射 | 放射性
radio: 广播 | 电台 | 收音机
railway: 铁路
rain: 雨 | 下雨 | 雨水
raise: 提高 | 提升
random: 随机 | 任意
rape: 强奸
rat: 老鼠 | 鼠
ratify: 批准
ratio: 比例 | 比率 | 率
read: 读 | 阅读
real-estate: 房地产 | 不动产
real-time: 实时
reasonable: 合理
rebellion: 叛乱 | 起义 | 反抗
receive: 接收 | 收到 | 接受
recession: 衰退 | 萧条
recipient: 收件人 | 接收者
recognize: 承认 | 认可
reconcile: 和解 | 调和
recruitment: 招聘 | 招募
recursion: 递归
recycle: 回收 | 循环利用 | 再利用
red: 红 | 红色
red-river: 红河
redistribute: 分发 | 分配 | 发行
refactor: 重构 | 重写 | 改写
reference: 参考 | 参照 | 引用
reflect: 反映 | 反射 | 反思
reform: 改革
refugee: 难民
regime: 制度 | 政权
region: 地区 | 区域
register: 登记 | 注册
regular: 定期 | 经常
regular-expression: 正则 | 正则表达式
regulation: 规定 | 条例 | 法规
reject: 拒绝 | 驳回
relation: 关系
release-software: 发布 | 发行 | 版本
religion: 宗教
remember: 记得 | 记住 | 想起
remote: 偏远 | 边远
remove: 移除 | 去除
renew: 续期 | 更新 | 延续
repeal: 废除 | 废止
repeat: 重复
replace: 代替 | 替换 | 取代
reply: 回复 | 答道
report: 报告 | 汇报
repository: 仓库 | 存储库
reproduce: 复制 | 再现
republic: 共和国 | 共和
request: 请求
requirement: 要求
rescue: 救援 | 抢救
research: 研究 | 研究人员 | 科研
reservoir: 水库 | 水电
residence: 居住 | 住所
resign: 辞职
resolution: 决议
resource: 资源
respect: 尊重
respective: 各自 | 分别
response: 响应 | 回应 | 答复
responsibility: 责任 | 负责
rest: 休息 | 休闲 | 闲暇
restaurant: 餐厅 | 饭店 | 餐馆
restore: 恢复 | 还原
restrict: 限制
result: 结果 | 成果
retail: 零售 | 零售商
return-back: 回来 | 回去 | 返回 | 回到
return-value: 返回 | 归还
reveal: 揭露 | 披露 | 透露
revenge: 复仇 | 报仇 | 报复
revoke: 撤销 | 撤回
revolution: 革命
reward: 奖励 | 表彰
rice: 大米 | 水稻 | 稻 | 米饭
rich: 富裕 | 富有 | 财富
right: 权利 | 权
right-correct: 正确 | 准确 | 精确
right-side: 右 | 右边
ring: 戒指 | 指环
riot: 骚乱 | 暴乱
rise: 上升 | 爬 | 升起
risk: 风险
river: 河 | 江 | 河流 | 溪
road: 道路 | 公路 | 路
robbery: 抢劫 | 掠夺
robot: 机器人
robust: 可靠 | 可靠性 | 健壮
rocket: 火箭
roman: 罗马 | 罗马人
romania: 罗马尼亚
roof: 屋顶
room: 房间 | 室 | 卧室
root: 根 | 根目录
rope: 绳子 | 电缆 | 绳
row: 行 | 排
royalty-free: 免版税 | 版税 | 专利费
rubber: 橡胶
rule-govern: 统治 | 治理 | 管治
rule-of-law: 法治
rumour: 谣言
run-execute: 运行 | 执行
run-foot: 跑 | 奔跑
runtime: 运行时 | 运行环境
rural: 农村 | 乡村
russia: 俄罗斯 | 俄国 | 俄语
sabotage: 破坏
sacrifice: 牺牲
sad: 悲伤 | 难过 | 伤心
saigon: 西贡
sailor: 水手 | 海军 | 舰队 | 船员
saint: 圣 | 神圣 | 圣人
salary: 工资 | 薪水
sale: 销售 | 出售 | 卖
salt: 盐 | 食盐 | 咸
same: 相同 | 同样 | 同一
satellite: 卫星
saturday: 星期六 | 周六
saudi-arabia: 沙特 | 沙特阿拉伯
save: 保存
savings: 储蓄 | 节约 | 节省
say: 说 | 说道 | 表示
scalable: 可扩展 | 扩展性
schedule: 日程 | 时间表 | 日历
schema: 模式 | 架构
scholarship: 奖学金 | 学者
school: 学校 | 校
science: 科学 | 科学家
scope: 范围 | 作用域
scotland: 苏格兰
screen: 屏幕 | 显示
script: 脚本
scroll: 滚动
sea: 海 | 海洋 | 大海
seal: 印章 | 盖章
search: 搜索 | 搜寻 | 寻找
season: 季节 | 季
second: 第二
secondary-school: 中学 | 高中 | 初中
secret: 秘密 | 保密 | 机密
secretary: 书记 | 秘书
secretary-general: 总书记 | 秘书长
section: 节 | 部分
sector: 部门 | 行业
secure: 安全
security: 安全 | 治安
see: 看见 | 看到 | 见
seed: 种子 | 植物 | 种植
seizure: 没收 | 扣押 | 搜查
select: 选择 | 选取
self-governing: 自治 | 自主
self-management: 自治 | 自管
semantic: 语义
senate: 参议院 | 参议员
send: 发送 | 寄 | 传输
sensor: 传感器
sentence-grammar: 句子 | 短语
sentence-punish: 惩罚 | 刑罚 | 处罚
seoul: 首尔 | 汉城
separator: 分隔符 | 分隔 | 分离 | 分开
september: 九月
serious: 严重 | 严厉 | 认真
servant: 仆人 | 佣人
server: 服务器 | 伺服器
service: 服务
session: 会议 | 届会
session-login: 会话
setting: 设置 | 设定
settle: 解决
setup: 安装程序 | 设置
seven: 七 | 七个
sex: 性别 | 性
shadow: 影子 | 阴影 | 树荫
shame: 羞耻 | 羞愧 | 惭愧
shanghai: 上海
share-divide: 分享 | 共享
share-stock: 股份 | 股票
shareholder: 股东
sharp: 锋利 | 尖 | 尖锐
she-her: 她
sheep: 羊 | 绵羊 | 羊羔
ship: 船 | 船只 | 轮船 | 舰
shirt: 衬衫
shoe: 鞋 | 鞋子 | 靴子
shop: 商店 | 店 | 店铺
short: 短 | 简短 | 短暂
shortcoming: 缺点 | 不足
shortcut: 快捷键 | 快捷方式 | 捷径
should: 应该 | 应当 | 应
shoulder: 肩膀 | 肩
shout: 喊 | 叫 | 喊叫
show: 显示 | 表明 | 展示
side: 方面 | 侧 | 旁边
siege: 包围 | 围攻
sightseeing: 风景 | 景观 | 景色 | 景点
sign: 签署 | 签名
signal: 信号
signatory: 签署国 | 签署方
silk: 丝绸 | 丝
silver: 银 | 白银
similar: 类似 | 相似 | 像
simple: 简单 | 容易 | 轻易
simplify: 简化 | 精简
sin: 罪 | 罪恶 | 罪人
since: 自从 | 以来 | 自
sing: 唱 | 歌曲 | 歌唱 | 歌
singapore: 新加坡
sister: 姐妹 | 姐姐 | 妹妹
sit: 坐 | 座位
situation: 形势 | 情况
six: 六 | 六个
size: 大小 | 尺寸
skill: 技能 | 人才 | 才能
skin: 皮肤 | 皮 | 皮革
skip: 跳过
sky: 天空 | 天堂 | 上天
slander: 诽谤 | 诬蔑
slavery: 奴隶 | 奴役
sleep: 睡觉 | 睡 | 睡眠
slow: 慢 | 缓慢
small: 小 | 微小
smartphone: 手机 | 移动 | 智能手机
smell: 气味 | 闻 | 香味
smoke: 烟 | 吸烟 | 烟草 | 香烟
smuggling: 走私
snake: 蛇
snapshot: 快照
snow: 雪 | 冰 | 下雪
social-network: 社交 | 社交媒体 | 社交网络
social-security: 社会保障 | 社会保险 | 社保
socialism: 社会主义
society: 社会
soft: 软 | 柔软 | 温柔
software: 软件
soil: 土壤 | 泥 | 灰尘 | 尘土
soldier: 士兵 | 战士 | 军人
solution: 解决方案 | 对策
solve: 问题 | 难题
some: 一些 | 某些 | 若干 | 有些
someone: 某人 | 有人
something: 东西 | 某事 | 事物 | 事情
sometimes: 有时 | 有时候
son: 儿子
soon: 不久 | 很快 | 早日
sorry: 对不起 | 抱歉 | 道歉
sort: 排序
soul: 灵魂 | 鬼
south: 南 | 南方 | 南部
south-africa: 南非
south-china-sea: 南海 | 南中国海 | 东海
southeast-asia: 东南亚 | 东盟
souvenir: 纪念品 | 古董 | 文物
sovereignty: 主权
soviet: 苏联 | 苏维埃
space: 空格 | 空间
spacecraft: 飞船 | 航天器
spain: 西班牙 | 西班牙语
spam: 垃圾邮件 | 钓鱼
speak: 讲话 | 说话 | 演讲 | 谈
special: 特殊 | 特别
species: 物种 | 种类
specific: 具体 | 特定
specification: 规范 | 规格 | 说明书
speed: 速度 | 快 | 快速 | 迅速
spend: 花费 | 支出 | 开支 | 花
sport: 体育 | 运动 | 运动员
spouse: 配偶 | 夫妻
spreadsheet: 电子表格
spring: 春天 | 春季 | 春
square: 广场 | 方形 | 平方
sri-lanka: 斯里兰卡
stable: 稳定
stable-release: 稳定版
stack: 堆栈 | 栈
stairs: 楼梯 | 梯子
stand: 站 | 站立
standard: 标准 | 规范
standardize: 标准化
star: 星星 | 星 | 恒星
start-begin: 开始 | 启动
state: 国家
state-owned: 国有 | 国营 | 国有企业
state-status: 状态 | 状况 | 地位
statement: 声明 | 陈述 | 语句
station: 车站 | 站
statistics: 统计
statute: 法规 | 章程 | 法令
step-measure: 步骤 | 步
still: 仍然 | 还 | 依然
stock-market: 证券 | 股市 | 股票市场
stomach: 胃 | 肚子 | 腹部
stone: 石头 | 岩石 | 石
stop: 停止
storage: 存储 | 储存
storm: 暴风雨 | 台风
story: 故事
straight: 直 | 笔直 | 正直
strait: 海峡
strange: 奇怪 | 陌生
strategy: 战略 | 策略
street: 街 | 街道 | 大街
strengthen: 加强 | 强化
strict: 严格 | 严肃
strike-labour: 罢工
string: 字符串
strong: 强 | 强大 | 力量 | 坚强
structure: 结构
student: 学生 | 大学生
stupid: 愚蠢 | 傻 | 笨
style: 风格 | 样式
subject-to: 依照 | 受制于 | 取决于
subjective: 主观
submit: 提交 | 呈报
subscription: 订阅
subsequent: 随后 | 后来 | 之后
subsidy: 补贴 | 津贴 | 补助
success: 成功
such: 这样 | 这种 | 此类
suddenly: 突然 | 忽然
suffix: 后缀
sugar: 糖 | 蜂蜜 | 甜
suggest: 建议 | 推荐
summary: 总结 | 摘要
summer: 夏天 | 夏季
sun: 太阳 | 阳光
sunday: 星期日 | 星期天 | 周日
supermarket: 超市
superpower: 超级大国 | 霸权 | 强国 | 大国
supervise: 监督 | 监管
supervisory-authority: 监管机构 | 监督机构
supplement: 补充 | 附加
support: 支持 | 支援
support-software: 支持
suppress: 镇压 | 压制
sure: 一定 | 肯定 | 确定
surface: 表面
surgery: 手术 | 外科
surplus: 盈余 | 顺差 | 剩余
surprise: 惊讶 | 吃惊 | 惊喜
surrender: 投降 | 撤退
survive: 幸存 | 生存 | 幸存者
suspect: 怀疑 | 嫌疑 | 嫌疑人
suspend: 中止 | 暂停
sustainable: 可持续 | 持续
sweden: 瑞典
swim: 游泳 | 游
switzerland: 瑞士
sword: 剑 | 宝剑
symbol: 符号 | 标志 | 象征
symptom: 症状 | 诊断
synchronous: 同步
syntax: 语法
syria: 叙利亚
system: 系统 | 体系
table: 表 | 表格
table-of-contents: 目录
tactic: 战术 | 战略战术
tag: 标签 | 标记
taipei: 台北
taiwan: 台湾
take: 拿 | 取 | 采取
tariff: 关税
task: 任务
taste: 味道 | 滋味 | 品尝
tax: 税 | 税收 | 征税
tea: 茶 | 茶叶
teach: 教 | 教学 | 教导
teacher: 教师 | 老师 | 教授
technical: 技术
technology: 技术 | 科技
telephone: 电话
telescope: 望远镜
television: 电视 | 电视台 | 电视机
tell: 告诉 | 讲述
temperature: 温度 | 气温
template: 模板 | 模版
temple: 寺庙 | 庙 | 神殿
temporary: 临时 | 暂时 | 暂行
ten: 十 | 十个
ten-thousand: 万 | 一万
tender: 招标 | 投标
term: 任期 | 届
terminate: 终止
terminology: 术语 | 用语
territory: 领土 | 领地
terrorism: 恐怖主义 | 恐怖
test: 测试 | 试验
testimony: 证词 | 作证
texas: 得克萨斯 | 得州
text: 文本 | 文字
textbook: 教科书 | 课本 | 笔记本
textile: 纺织 | 服装
thailand: 泰国 | 泰语
than: 比
thank: 谢谢 | 感谢 | 感激
theatre: 剧院 | 戏剧 | 舞台 | 剧
theft: 盗窃 | 偷 | 小偷
theme: 主题
theorem: 定理 | 公理
theoretical: 理论 | 抽象
there: 那里 | 那儿
therefore: 因此 | 所以 | 从而
they-them: 他们 | 它们 | 她们
thick: 厚 | 浓
thin: 薄 | 瘦 | 细
think: 想 | 认为 | 思考
third: 第三
third-party: 第三方
thirty: 三十
thousand: 千 | 一千
thread: 线程
threat: 威胁
three: 三 | 三个
through: 通过 | 经过 | 穿过
throw: 扔 | 投掷 | 抛
thunder: 雷 | 雷声
thursday: 星期四 | 周四
tibet: 西藏 | 藏族
ticket-fare: 票 | 车票 | 门票
tiger: 老虎 | 虎
tight: 紧 | 紧密
time: 时间 | 次
timely: 及时
timeout: 超时
tired: 累 | 疲劳 | 疲惫
title-heading: 标题 | 题目
today: 今天 | 今日
together: 一起 | 共同
token: 令牌 | 记号
tokyo: 东京
tolerance: 宽容 | 容忍 | 包容
tomorrow: 明天 | 明日
ton: 吨
tongue: 舌头 | 舌
tonkin: 北圻 | 东京
tool: 工具
tooth: 牙齿 | 牙 | 齿
top: 顶 | 顶部 | 高峰 | 峰会
torture: 酷刑 | 折磨
total: 总 | 总计 | 总体 | 合计
touch-feel: 触摸 | 碰 | 接触
tourism: 旅游 | 游客 | 旅游业
toward: 朝 | 向 | 对于
tower: 塔 | 塔楼
town-city: 镇 | 城镇 | 小镇
toy: 玩具
trace: 跟踪 | 踪迹 | 追踪 | 痕迹
trademark: 商标
tradition: 传统
traffic: 交通
trafficking: 贩卖 | 贩运
train-rail: 火车 | 列车
training: 培训 | 训练
transaction: 交易 | 事务
transfer: 转让 | 转移
transform: 转变 | 转换
translation: 翻译 | 译文
transparency: 透明 | 透明度
transport: 运输 | 交通
trap: 陷阱
travel: 旅行 | 旅程 | 旅游
trawler: 渔船
treasure: 宝藏 | 财宝 | 宝物
treasury: 国库 | 财政部
treatment-medical: 治疗 | 医治 | 疗法 | 治愈
treaty: 条约 | 公约
tree: 树 | 树木 | 大树
trend: 趋势 | 倾向
trial: 审判 | 审理
tribe: 部落 | 氏族 | 部族
tropical: 热带
troubleshoot: 调试 | 故障排除 | 排错
trousers: 裤子
truck: 卡车 | 货车
true: 真 | 真实 | 真理 | 真正 | 现实
trust: 信任 | 信心
trustee: 受托人 | 托管
try: 努力 | 试图 | 尝试
tsunami: 海啸
tuberculosis: 结核病 | 肺结核
tuesday: 星期二 | 周二
tunisia: 突尼斯
tunnel: 隧道
turkey: 土耳其
turn: 转 | 转向 | 转身
tutorial: 教程
twelve: 十二 | 打
twenty: 二十
two: 二 | 两 | 两个
type: 类型
typo: 拼写 | 错别字
tyranny: 暴政 | 暴君 | 压迫
ugly: 丑 | 丑陋
ukraine: 乌克兰
unanimous: 一致
uncle: 叔叔 | 舅舅 | 伯父
under: 下面 | 之下 | 在下
understand: 理解 | 了解 | 明白 | 懂
undo: 撤消 | 撤销 | 回滚
unemployment: 失业
unesco: 教科文组织 | 联合国教科文组织
unify: 统一 | 统一性
uninstall: 卸载
union: 工会
unique: 唯一 | 独特
united-kingdom: 英国 | 联合王国 | 大不列颠
united-nations: 联合国
united-states: 美国 | 美国人 | 合众国
unity: 团结
universal: 普遍 | 世界
universe: 宇宙
university: 大学 | 学院 | 学术
unless: 除非
unreleased: 未发布 | 即将
until: 直到 | 直至
update: 更新
upgrade: 升级
upload: 上传
uppercase: 大写 | 小写 | 大小写
urban: 城市 | 城镇
urgent: 紧急 | 迫切
usage: 使用 | 用法 | 用
useful: 有用 | 有益
useless: 无用 | 没用
user: 用户 | 使用者
usually: 通常 | 一般
vaccine: 疫苗 | 接种 | 免疫
valid: 有效 | 有效期 | 效力
validate: 验证
valley: 山谷 | 洞穴 | 谷 | 洞
value: 值 | 价值
variable: 变量
various: 各种 | 多样 | 多样性 | 不同
vector: 向量 | 矩阵 | 矢量
vegetable: 蔬菜 | 菜
vehicle: 车辆 | 车
venezuela: 委内瑞拉
version: 版本 | 版
very: 非常 | 很 | 极其 | 十分
veteran: 退伍军人 | 老兵
veterinary: 兽医
veto: 否决 | 否决权
vice-president: 副主席 | 副总统
victim: 受害者 | 被害人
video: 视频 | 录像
vienna: 维也纳
vientiane: 万象
vietnam: 越南 | 越南人 | 越南语
vigilance: 警惕
village: 村 | 村庄 | 村子
violation: 违反 | 违规 | 侵犯
violence: 暴力
virtual: 虚拟
virtue: 美德 | 德行 | 道德
visa: 签证
vision: 愿景 | 前景 | 视野
visit: 访问 | 参观 | 拜访
voice: 嗓音 | 声音 | 嗓子
volcano: 火山
volume: 体积 | 卷 | 音量
volunteer: 志愿 | 志愿者 | 自愿
vote: 投票 | 表决
vulnerable: 脆弱 | 漏洞
wait: 等 | 等待
wake: 醒 | 醒来 | 唤醒
walk: 走 | 步行 | 走路
wall: 墙 | 墙壁 | 城墙
want: 想要 | 要 | 想
war: 战争 | 大战 | 战
warehouse: 仓库 | 库存 | 物流
warning: 警告
warrant: 令状 | 逮捕令
warranty: 保证 | 担保 | 保修
warrior: 勇士 | 骑士 | 武士
wash: 洗 | 清洗 | 干净 | 清洁
washington: 华盛顿
waste: 垃圾 | 废物 | 浪费 | 废弃物
water: 水
wave: 波浪 | 潮 | 浪 | 波
way: 方式 | 办法 | 方法
we-us: 我们 | 咱们
weak: 弱 | 软弱 | 薄弱
weapon: 武器
wear: 穿 | 衣服 | 服装 | 裙子
weather: 天气 | 气象
web-page: 页面 | 网页 | 页
website: 网站 | 站点
wedding: 婚礼 | 新娘
wednesday: 星期三 | 周三
week: 周 | 星期 | 每周
weight: 重量 | 体重
welfare: 福利
well-formed: 格式正确 | 格式错误
west: 西 | 西方 | 西部
wet: 湿 | 潮湿 | 湿度
whale: 鲸鱼 | 鲸 | 海豚
what: 什么 | 何
wheat: 小麦
wheel: 轮子 | 车轮
when: 时 | 当 | 何时
where: 哪里 | 何处
whereas: 鉴于 | 有鉴于
whether: 是否
while: 同时 | 而 | 当
white: 白 | 白色
who: 谁 | 何人
wholesale: 批发 | 批发商
why: 为什么 | 为何
wide: 宽 | 广泛 | 广大 | 宽阔
widow: 寡妇
width: 宽度
wife: 妻子 | 老婆 | 太太
wikipedia: 维基百科 | 百科全书 | 百科
wildlife: 野生 | 野生动物
will-testament: 遗嘱
win: 胜利 | 赢 | 获胜
wind: 风 | 大风
window: 窗口 | 窗户
wine: 葡萄酒 | 酒
winter: 冬天 | 冬季
wireless: 无线
wise: 智慧 | 明智
witch: 女巫 | 巫婆 | 巫术
with: 与 | 同 | 随着
without: 没有 | 无 | 无须
witness: 证人 | 见证
wolf: 狼
woman: 女人 | 女子 | 女性 | 妇女
women-collective: 妇女
wonder: 奇妙 | 美妙 | 精彩 | 惊奇
wood: 木头 | 木材 | 木
word: 词 | 单词 | 字 | 话
work-activity: 工作
work-creation: 作品 | 著作
worker: 工人 | 劳动者
worksite: 工地
world: 世界 | 世上
world-bank: 世界银行 | 国际货币基金组织
world-health-organization: 世卫组织 | 世界卫生组织
world-trade-organization: 世界贸易组织 | 世贸组织 | 世贸
world-war: 世界大战
worldwide: 全球 | 全世界
worry: 担心 | 焦虑 | 忧虑 | 担忧
worthy: 值得 | 功劳 | 优点
wound: 伤口 | 受伤 | 创伤
write: 写 | 书写 | 作家 | 写作
yangtze: 长江 | 扬子江
year: 年 | 年度 | 每年
yellow: 黄 | 黄色
yellow-river: 黄河
yes: 是的 | 是
yesterday: 昨天 | 昨日
you-your: 你 | 您 | 你们
young: 年轻 | 年幼
youth: 青年 | 青少年
zero: 零
`;
