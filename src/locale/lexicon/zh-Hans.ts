/**
 * The lexicon in Chinese in simplified characters: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
abuse: 滥用 | 虐待
accept: 接受
access: 访问 | 存取 | 获取
accession: 加入
accident: 事故
accomplice: 同谋 | 共犯 | 帮凶
account: 账户 | 帐户 | 账号
accounting: 会计
accuse: 指控 | 控告
achieve: 取得 | 成就 | 达到
add: 添加 | 增加 | 新增
address: 地址
adequate: 足够 | 充分
adjust: 调整
administration: 行政
adoption-child: 收养
adult: 成年 | 成年人 | 成人
advantage: 优势 | 有利
advise: 建议 | 咨询 | 顾问
affirm: 肯定 | 确认 | 重申
agency: 机关 | 机构
agent: 代理 | 代理人
aggression: 侵略
agree: 同意 | 赞成
agreement: 协议 | 协定
algorithm: 算法
ambassador: 大使 | 大使馆 | 领事馆
amend: 修改 | 修正 | 修订
amnesty: 大赦 | 赦免 | 特赦
annex: 附件 | 附录
anniversary: 周年 | 纪念
api: 接口 | 应用程序接口
appeal: 上诉
application-software: 应用程序 | 应用
apply: 适用 | 应用
appoint: 任命 | 委任
appropriate: 适当 | 合适
approve: 批准 | 核准
arbitration: 仲裁
argument: 参数 | 论点 | 论据
army: 军队 | 军事
array: 数组
arrest: 逮捕 | 拘捕
article-legal: 条 | 第条 | 条款
artificial-intelligence: 人工智能
assembly: 大会 | 集会 | 议会
assign: 分配 | 指派
association: 协会
asylum: 庇护
attack: 攻击 | 进攻 | 袭击
attempt: 企图 | 尝试
attribution: 署名 | 归属
auction: 拍卖
audio: 声音 | 音频
audit: 审计
authentic: 真实 | 作准 | 真品
authentication: 认证 | 身份验证
author: 作者
authorities: 当局 | 政权
automatic: 自动 | 自动化
awareness: 意识 | 认识
backup: 备份
backward-compatible: 向后兼容 | 向下兼容
bail: 保释
bandwidth: 带宽
bank: 银行
bankruptcy: 破产
basis: 基础 | 依据 | 理由
battery: 电池
belief: 信仰
benchmark: 性能 | 绩效 | 表现
bill-law: 法案
binary: 二进制 | 二元
binding: 约束 | 约束力
birth: 出生 | 诞生
bit: 位 | 比特
block: 区块 | 块 | 阻止
boolean: 布尔 | 布尔值
border: 边界 | 边境 | 边防
branch-git: 分支
bribe: 贿赂
browser: 浏览器
budget: 预算
budget-law: 拨款
buffer: 缓冲区 | 缓冲
bug: 漏洞 | 缺陷 | 错误
build-construct: 建设 | 建造 | 建筑
build-software: 构建
button: 按钮
byte: 字节
cache: 缓存
cadre: 干部
camera: 相机 | 摄像头 | 摄影机
campaign: 运动 | 战役
cancel: 取消
candidate: 候选人
capital-money: 资本 | 资金
case: 案件 | 情况 | 案例
category: 类别 | 种类 | 分类
cause: 原因 | 理由
ceasefire: 停火 | 休战 | 停战
censorship: 审查
central: 中央
ceremony: 仪式 | 典礼
certificate: 证书 | 认证 | 证明
chairman: 主席 | 主任
challenge: 挑战
change: 改变 | 变化 | 更改
changelog: 更新日志 | 变更日志
chapter: 章 | 章节
character: 字符
charge-electric: 充电
charity: 慈善
chart: 图表 | 图 | 图解
charter: 宪章
check: 检查 | 验证 | 核实
child-protection: 儿童 | 孩子
chip: 芯片 | 半导体
choose: 选择 | 挑选
chronological: 时间顺序 | 年表
circuit: 电路
circular: 通知 | 通告
circumstance: 情况 | 情形 | 环境
citizen: 公民
citizen-participation: 群众
civil: 民事 | 公民
civil-servant: 公务员 | 公职
class: 类 | 班级 | 阶级
clause: 条款
click: 点击 | 单击
client-software: 客户端 | 客户
close: 关闭
cloud: 云 | 云端 | 云计算
cluster: 集群
coastal: 沿海 | 海岸
code: 代码 | 源代码 | 源码
code-law: 法典
colony: 殖民地 | 殖民
color-theme: 主题
colour: 颜色 | 肤色
column: 列 | 栏
combat: 斗争 | 打击
comma: 逗号
command-line: 命令行 | 终端
comment: 评论 | 注释
commercial: 商业 | 贸易 | 商务
commit-git: 提交
commit-pledge: 承诺
committee: 委员会
commune: 乡 | 公社 | 坊
communication: 沟通 | 通信 | 交流
communist: 共产党 | 共产 | 共产主义
community: 社区 | 社群 | 共同体
company: 公司 | 企业
compare: 比较 | 对比
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
conclusion: 结论
condition: 条件
configuration: 配置 | 设置
conflict: 冲突
congress: 代表大会 | 国会
connection: 连接 | 联系
consensus: 共识
consent: 同意
consolidate: 巩固
constant: 常量 | 常数 | 不断
constitution: 宪法
consumer: 消费者
container: 容器
container-image: 快照
content: 内容
contract: 合同 | 契约
contribution: 贡献 | 贡献者
controller: 控制者 | 控制器
convict: 定罪
cooperate: 合作
cooperative: 合作社
coordinate: 协调 | 配合
copy: 副本 | 复制 | 抄
copy-paste: 粘贴 | 剪贴板
copy-recipient: 收件人 | 接收者
copyright: 版权 | 著作权
correspondence: 通信 | 信件
corruption: 腐败 | 贪污
cost: 费用 | 成本
council: 理事会 | 委员会 | 议会
country: 国家 | 国
court: 法院 | 法庭
crash: 崩溃 | 坠毁
credit: 信用 | 信贷 | 贷款
creditor: 债权 | 债权人
crime: 犯罪 | 罪犯 | 刑事
cruel: 残忍 | 残酷
culture: 文化
currency: 货币
customs: 海关
damage: 损害 | 损坏 | 损失
danger: 危险
data: 数据 | 资料
database: 数据库
deadline: 期限 | 截止
death: 死亡 | 死 | 去世
death-penalty: 死刑
debt: 债务 | 债
decimal: 小数 | 十进制
decision: 决定
declaration: 宣言 | 声明 | 宣布
decode: 解码 | 译码
decree: 法令 | 政令
decrypt: 解密
default: 默认 | 缺省
defence-legal: 辩护
defend: 国防 | 防御
defendant: 被告
definition: 定义
delegate: 代表
delegate-power: 委托 | 代表团
delete: 删除
demand: 需求 | 需要
democracy: 民主
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
desire: 愿望 | 希望
detect: 发现 | 检测
detention: 拘留 | 羁押
develop: 发展 | 开发
device: 设备 | 装置
dialogue: 对话
dictatorship: 独裁 | 专政
difficult: 困难 | 难
digital: 数字 | 数码
dignity: 尊严
direct: 指导 | 领导
directive: 指示
director: 主任 | 局长 | 董事
disable: 禁用 | 停用
disabled: 残疾 | 残障
disaster: 灾害 | 灾难
discipline: 纪律 | 处分
disclaimer: 免责 | 免责声明
discrimination: 歧视
disk: 磁盘 | 硬盘
dismiss: 免职 | 解雇 | 罢免
dispute: 争议 | 纠纷
dissolve: 解散
distort: 歪曲
district: 县 | 区 | 地区
divorce: 离婚
doctrine: 理论 | 学说 | 主义
document: 文件 | 文档
documentation: 文档
domain: 域名 | 域 | 领域
dossier: 档案 | 记录
download: 下载
draft: 草案 | 草稿
driver-software: 驱动 | 驱动程序
drought: 干旱 | 旱灾
drug: 毒品
duplicate: 重复 | 副本
duty-bound: 义务
economy: 经济
edit: 编辑 | 编辑器
effect: 生效 | 效力
effective: 有效 | 效率 | 成效
elderly: 老年人 | 老人
election: 选举 | 当选
electronic: 电子
email: 电子邮件 | 邮件 | 邮箱
embargo: 禁运 | 封锁
emergency: 紧急状态
emperor: 皇帝 | 帝国
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
enforce: 强制执行 | 执法
engineer: 工程师 | 工程
enjoy: 享有 | 享受
ensure: 保证 | 确保 | 保障
enterprise: 企业 | 业务 | 商业
entitled: 有权 | 享有
environment-runtime: 运行时 | 运行环境
epidemic: 疫情 | 流行病
equality: 平等 | 相等
equipment: 设备 | 装备
error: 错误
establish: 建立 | 设立 | 成立
ethnic: 少数民族 | 少数
evaluate: 评估 | 评价
everyone: 人人 | 每个人 | 大家
evidence: 证据
example: 例如 | 例子 | 示例 | 实例
exceed: 超过 | 超出
exception: 例外 | 除外 | 异常
excessive: 过度 | 过分 | 超过
exclusive: 专有 | 独家 | 排他
executive: 行政 | 执行
exempt: 免除 | 豁免
exercise-right: 行使
exile: 流放 | 驱逐 | 放逐
experience: 经验 | 经历
expire: 到期 | 期满 | 过期
explain: 解释 | 说明
explicit: 明确 | 明示 | 显式
exploit: 剥削 | 利用
explosive: 爆炸 | 炸药
export: 出口 | 导出
expression: 表达 | 表示 | 表现
expropriation: 征收 | 征用
extension: 扩展 | 延长 | 扩大
facility: 设施 | 场所
fact: 事实
fail: 失败 | 故障
fair: 公平
family: 家庭 | 家族 | 家
farmer: 农民
fatherland: 祖国
feature: 功能 | 特性 | 特征
federal: 联邦
fee: 费 | 费用 | 收费
festival: 节日 | 节庆
field: 领域
field-data: 字段 | 域
fight: 战斗 | 打架
figure-caption: 图
file: 文件 | 档案
filesystem: 文件系统
filter: 过滤 | 过滤器 | 筛选
finance: 财政 | 金融 | 财务
fine: 罚款
fire-blaze: 火灾 | 消防
firewall: 防火墙
fix: 修复 | 修正 | 纠正
flood: 洪水 | 水灾
folder: 文件夹 | 目录
following: 以下 | 下列 | 下面
font: 字体
footer: 页脚
foregoing: 上述 | 以上
foreign: 外国 | 国外
foreign-affairs: 外交
forge: 伪造 | 假冒 | 假
fork: 派生 | 分叉
form-paper: 表格 | 表单
format: 格式
foundation-body: 基金会 | 基础
framework: 框架
fraud: 欺诈 | 诈骗 | 欺骗
freedom: 自由
frequently-asked-questions: 常见问题
friendship: 友谊 | 友好
front: 阵线 | 战线
function: 职能 | 功能 | 函数
function-call: 调用 | 呼叫 | 打电话
fund: 基金 | 经费 | 资金
fundamental: 基本 | 根本
gender: 性别
general-assembly: 联合国
generate: 生成 | 产生
genocide: 灭绝 | 屠杀
gift: 礼物 | 捐赠 | 赠与
good-faith: 善意 | 诚信
goods: 货物 | 商品
government: 政府
grammar: 语法
grassroots: 基层
guardian: 监护人 | 监护
guidance: 指导 | 指引
guideline: 方针 | 准则
guilty: 有罪 | 罪
hacker: 黑客
handle: 处理
happiness: 幸福
hardware: 硬件
harm: 伤害 | 危害
hash: 哈希 | 散列 | 校验和
head-chief: 首长 | 负责人
header: 标头 | 头部 | 头
hearing: 听证 | 听证会 | 开庭
height: 高度
help: 帮助 | 协助 | 援助
hereby: 特此 | 兹
heritage: 遗产
hero: 英雄
holiday: 假期 | 假日
honour: 荣誉 | 名誉
host: 主持 | 主办
host-network: 主机 | 主机名
hostage: 人质 | 绑架
hotspot: 热点
household: 家庭 | 住户 | 户
human-rights: 人权 | 人类
icon: 图标
identity: 身份 | 识别
ideology: 思想 | 意识形态
ignore: 忽略 | 忽视 | 无视
image: 图像 | 图片 | 影像
immunity: 豁免 | 特权
impartial: 公正 | 不偏
implement: 实施 | 执行 | 落实
implicit: 默示 | 隐含 | 暗示
import: 进口 | 导入
important: 重要
improve: 改善 | 改进 | 提高
inalienable: 不可剥夺 | 不移
incite: 煽动
income: 收入 | 收益
increment: 递增 | 增量
independence: 独立
index: 索引 | 指数
indicator: 指标 | 标准
individual: 个人 | 个体
information: 信息 | 资讯
infrastructure: 基础设施
infringe: 侵犯 | 侵权
inhabitant: 居民
inheritance: 继承 | 遗产
initiative: 倡议 | 主动性
injustice: 不公 | 不义
innocent: 无罪 | 无辜
innovation: 创新 | 革新
input: 输入
inspection: 检查 | 监察
install: 安装
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
interface: 界面 | 接口
interference: 干涉 | 干预
international: 国际
internet: 互联网 | 因特网
interpret: 解释 | 诠释
invalid: 无效
investigate: 调查 | 侦查
investment: 投资
invoice: 发票 | 收据
invoke: 援引 | 借口
issue-promulgate: 颁布 | 发布
issue-ticket: 问题 | 议题
jointly: 共同 | 联合 | 连带
judge: 法官
judgment: 判决 | 裁判
judicial: 司法
jurisprudence: 判例 | 先例
justice: 正义 | 公正
kernel: 内核
key-data: 键 | 密钥 | 钥匙
key-focal: 重点 | 中心
keyboard: 键盘
label: 标签
labour: 劳动
land: 土地
language: 语言
latency: 延迟
latest: 最新 | 最近 | 近来
law: 法律 | 法
lawsuit: 诉讼 | 起诉
lawyer: 律师
layer: 层
layout: 布局 | 版面
lead: 领导 | 领导人
lease: 租赁 | 出租 | 租金
legal: 法律
legal-person: 法人 | 实体
legislation: 立法
length: 长度
lesson: 教训 | 课
letter-alphabet: 字母 | 字母表
level: 级 | 水平 | 各级
liability: 责任 | 赔偿责任
liberty-person: 任意 | 专断
library-software: 库 | 图书馆
licence: 许可证 | 许可 | 执照
licensee: 被许可人 | 被许可方
licensor: 许可人 | 许可方
life-right: 生活 | 生命 | 生存
limit: 限制 | 局限
line: 行 | 线
link: 链接 | 联系
list: 列表 | 名单 | 清单
load: 加载 | 载入 | 负载
loan: 贷款 | 借款 | 借
local: 地方 | 当地
log-record: 日志
login: 登录
loop: 循环
loss: 损失 | 亏损
machine: 机器
maintain: 维持 | 保持 | 维护
maintainer: 维护者
major-version: 主要 | 主版本 | 重大
majority: 多数 | 大多数
malicious: 恶意 | 病毒
manage: 管理
mandate: 授权 | 委托 | 任务
mandatory: 强制 | 必须 | 义务
manual: 手动 | 手册
map: 地图 | 映射
market: 市场
markup: 标记 | 标记语言
marriage: 婚姻 | 结婚
mass-media: 媒体
match: 匹配 | 符合 | 对应
maximum: 最高 | 最大 | 最多
meaning: 意思 | 意义 | 含义
measure: 措施
mechanism: 机制
mediation: 调解 | 调停
meeting: 会议 | 大会
member: 成员 | 会员 | 党员
memory: 内存 | 记忆 | 存储器
menu: 菜单
merchant: 商人
merchantability: 适销 | 适销性
merge: 合并
message: 消息 | 信息 | 讯息
metadata: 元数据
method: 方法
method-object: 对象 | 物体
migration: 移民 | 迁移
milestone: 里程碑
minimum: 最低 | 最少 | 至少 | 最小
minister: 部长 | 大臣
ministry: 部 | 部委
ministry-justice: 司法部
minor-age: 未成年 | 未成年人
minor-version: 次要 | 次版本
mobilize: 动员 | 调动
mode: 模式
model: 模型 | 模式
model-example: 模范 | 典型
modify: 修改
module: 模块
monarchy: 君主 | 国王 | 君主制
money: 钱 | 金钱 | 货币
monopoly: 垄断
morality: 道德 | 伦理
mortgage: 抵押 | 按揭
mount: 挂载
mountainous: 山区
mouse: 鼠标 | 老鼠
movement: 运动
murder: 谋杀 | 杀 | 杀人
mutual: 相互 | 互相
name: 名称 | 名字 | 姓名
nation: 国家 | 民族
national-assembly: 国民议会 | 国会
nationality: 国籍
natural-person: 自然人
necessary: 必要 | 必须
negligence: 疏忽 | 过失
negotiate: 谈判 | 协商
network: 网络
neutral: 中立
new: 新 | 新的
nobody: 没有人 | 任何人
node-network: 路由器 | 对等
nonprofit: 非营利 | 非商业
notable: 显著 | 值得注意
notary: 公证
note: 注意 | 注释 | 笔记 | 备注
notice: 通知 | 公告 | 宣布
notice-legal: 版权声明 | 法律声明
notwithstanding: 尽管 | 不论
null: 空值 | 空
number-numeral: 数字 | 号码 | 数量
oath: 宣誓 | 誓言 | 发誓
obey: 遵守 | 服从
objective: 目标
occupation-military: 占领 | 侵略 | 入侵
offence: 罪行 | 犯罪
office: 办公室 | 办事处
old-previous: 旧 | 老
on-behalf-of: 代表
online: 在线 | 网上
open: 打开 | 开放 | 开
open-source: 开源 | 开放源代码
operating-system: 操作系统
opinion: 意见
opportunity: 机会 | 机遇
oppose: 反对
optional: 可选 | 选项
order-command: 命令 | 指挥
ordinance: 条例 | 法令
organization: 组织
original: 原始 | 原文 | 原件 | 最初
output: 输出
ownership: 所有权 | 所有者 | 拥有
package: 包 | 软件包
packet: 数据包 | 分组
paragraph: 段落 | 款
parameter: 参数
parent-node: 父母 | 家长 | 父级
parliament: 议会 | 国会
parse: 解析 | 解析器
participate: 参加 | 参与
partition: 分区 | 划分
party-committee: 党委 | 省委
party-contract: 当事人 | 一方 | 双方 | 缔约国
party-political: 党 | 政党
passport: 护照
password: 密码 | 口令
patch: 补丁
patent: 专利
path: 路径
patriotic: 爱国 | 爱国主义
patrol: 巡逻
pattern: 模式 | 图案
payment: 付款 | 支付 | 缴纳
peace: 和平
peaceful-assembly: 集会 | 聚集
penalty: 制裁 | 处罚
pension: 养老金 | 退休
people-populace: 人民 | 群众 | 民众
period: 时期 | 期间
permission: 许可 | 允许 | 准许 | 授权
permission-access: 管理员
perpetual: 永久 | 不可撤销
persecution: 迫害
person: 人 | 个人
personal-data: 个人数据 | 个人资料
personnel: 人员 | 人事
phase: 阶段
photo: 照片 | 摄影
plaintiff: 原告
plan: 计划 | 规划
platform: 平台
plugin: 插件
police: 公安 | 警察 | 警方
policy: 政策
politics: 政治
poor: 贫困 | 贫穷 | 穷
population-census: 普查 | 人口普查
port: 端口 | 港口
positive: 积极
possession: 占有 | 持有 | 拥有
power: 权力 | 权限
pre-release: 预发布 | 先行版本 | 先行版
preamble: 序言 | 前言
prefix: 前缀
prerequisite: 先决条件 | 前提
president: 主席 | 总统
press: 新闻 | 记者 | 新闻界
prevent: 预防 | 防止
price: 价格
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
procedure: 程序 | 手续
process: 进程 | 过程 | 流程
processing-data: 处理 | 处理者 | 处理器
proclaim: 宣告 | 公布 | 宣布
profit: 利润 | 盈利
program: 计划 | 方案 | 程序
program-software: 程序
programmer: 程序员 | 开发者 | 开发人员
programming-language: 编程语言 | 程序设计
progress: 进步 | 进展
prohibit: 禁止
project: 项目 | 工程
promise: 诺言 | 答应 | 许诺
promote: 促进 | 推动 | 推进
proof: 证明
propaganda: 宣传
property: 财产 | 财物
proposal: 建议 | 提议
prosecutor: 检察 | 检察官 | 起诉
protect: 保护 | 保卫
protest: 抗议 | 示威
protocol: 议定书 | 协议
province: 省 | 省级
provision: 规定 | 条文
proxy-server: 网关
public-open: 公开 | 公共 | 公众
public-order: 秩序
publish: 出版 | 发表 | 发布
pull-request: 拉取请求 | 合并请求
punctuation: 标点 | 标点符号
purchase: 购买 | 采购 | 买
purpose: 目的
pursuant: 根据 | 按照 | 依据 | 依照
quality: 质量 | 品质
queen: 女王 | 王后 | 皇后
query: 查询
queue: 队列
quick-start: 快速开始 | 快速入门 | 入门
quorum: 法定人数
quote: 引用 | 引号 | 引文
race-ethnicity: 种族
raise: 提高 | 提升
random: 随机 | 任意
rape: 强奸
ratify: 批准
real-estate: 房地产 | 不动产
reasonable: 合理
rebellion: 叛乱 | 起义 | 反抗
receive: 接收 | 收到 | 接受
recognize: 承认 | 认可
recruitment: 招聘 | 招募
redistribute: 分发 | 分配 | 发行
reference: 参考 | 参照 | 引用
reform: 改革
refugee: 难民
regime: 制度 | 政权
region: 地区 | 区域
register: 登记 | 注册
regular: 定期 | 经常
regulation: 规定 | 条例 | 法规
reject: 拒绝 | 驳回
relation: 关系
release-free: 泄漏 | 泄露
release-software: 发布 | 发行 | 版本
religion: 宗教
remote: 偏远 | 边远
remove: 移除 | 去除
repeal: 废除 | 废止
repeat: 重复
replace: 代替 | 替换 | 取代
report: 报告 | 汇报
repository: 仓库 | 存储库
reproduce: 复制 | 再现
republic: 共和国 | 共和
request: 请求
requirement: 要求
rescue: 救援 | 抢救
residence: 居住 | 住所
resign: 辞职
resolution: 决议
resource: 资源
resource-computing: 分配 | 配置
respect: 尊重
respective: 各自 | 分别
response: 响应 | 回应 | 答复
responsibility: 责任 | 负责
responsible-authority: 监管机构 | 监督机构
restore: 恢复 | 还原
restrict: 限制
result: 结果 | 成果
return-value: 返回 | 归还
revoke: 撤销 | 撤回
revolution: 革命
reward: 奖励 | 表彰
rich: 富裕 | 富有 | 财富
right: 权利 | 权
riot: 骚乱 | 暴乱
risk: 风险
robbery: 抢劫 | 掠夺
robot: 机器人
root: 根 | 根目录
row: 行 | 排
royalty-free: 免版税 | 版税 | 专利费
rule-of-law: 法治
rumour: 谣言
run-execute: 运行 | 执行
rural: 农村 | 乡村
sabotage: 破坏
salary: 工资 | 薪水
sale: 销售 | 出售 | 卖
satellite: 卫星
save-data: 保存
schedule: 日程 | 时间表 | 日历
schema: 模式 | 架构
scope: 范围 | 作用域
screen: 屏幕 | 显示
script: 脚本
seal: 印章 | 盖章
search: 搜索 | 搜寻 | 寻找
search-premises: 没收 | 扣押 | 搜查
secret: 秘密 | 保密 | 机密
secretary: 书记 | 秘书
secretary-general: 总书记 | 秘书长
section: 节 | 部分
sector: 部门 | 行业
secure: 安全
security: 安全 | 治安
select: 选择 | 选取
self-governing: 自治 | 自主
self-management: 自治 | 自管
semantic: 语义
senate: 参议院 | 参议员
send: 发送 | 寄 | 传输
sensor: 传感器
sentence-grammar: 句子 | 短语
sentence-punish: 惩罚 | 刑罚 | 处罚
separator: 分隔符 | 分隔 | 分离 | 分开
server: 服务器 | 伺服器
service: 服务
session: 会议 | 届会
session-login: 会话
setting: 设置 | 设定
settle: 解决
sex: 性别 | 性
share-stock: 股份 | 股票
shareholder: 股东
shortcoming: 缺点 | 不足
sign: 签署 | 签名
signal: 信号
signatory: 签署国 | 签署方
situation: 形势 | 情况
size: 大小 | 尺寸
skip: 跳过
slander: 诽谤 | 诬蔑
slavery: 奴隶 | 奴役
slow: 慢 | 缓慢
smartphone: 手机 | 移动 | 智能手机
smuggling: 走私
socialism: 社会主义
society: 社会
software: 软件
soldier: 士兵 | 战士 | 军人
solution: 解决方案 | 对策
sort: 排序
sovereign-debt: 国库 | 财政部
sovereignty: 主权
space-blank: 空格 | 空间
specific: 具体 | 特定
specification: 规范 | 规格 | 说明书
speed: 速度 | 快 | 快速 | 迅速
spouse: 配偶 | 夫妻
stable: 稳定
stable-version: 稳定版 | 测试版
stack: 堆栈 | 栈
standard: 标准 | 规范
standardize: 标准化
start-begin: 开始 | 启动
state: 国家
state-status: 状态 | 状况 | 地位
statement: 声明 | 陈述 | 语句
statistics: 统计
statute: 法规 | 章程 | 法令
step-measure: 步骤 | 步
stop: 停止
storage: 存储 | 储存
storm: 暴风雨 | 台风
strengthen: 加强 | 强化
strict: 严格 | 严肃
string: 字符串
structure: 结构
style: 风格 | 样式
subject-to: 依照 | 受制于 | 取决于
submit: 提交 | 呈报
subsequent: 随后 | 后来 | 之后
success: 成功
suffix: 后缀
summary: 总结 | 摘要
supervise: 监督 | 监管
supplement: 补充 | 附加
support: 支持 | 支援
support-software: 支持
suspect: 怀疑 | 嫌疑 | 嫌疑人
suspend: 中止 | 暂停
symbol: 符号 | 标志 | 象征
synchronous: 同步
syntax: 语法
system: 系统 | 体系
table: 表 | 表格
tag: 标签 | 标记
task: 任务
tax: 税 | 税收 | 征税
technical: 技术
technology: 技术 | 科技
telephone: 电话
template: 模板 | 模版
tender: 招标 | 投标
term: 任期 | 届
terminate: 终止
territory: 领土 | 领地
terrorism: 恐怖主义 | 恐怖
test: 测试 | 试验
testimony: 证词 | 作证
text: 文本 | 文字
theft: 盗窃 | 偷 | 小偷
third-party: 第三方
thread: 线程
threat: 威胁
timely: 及时
timeout: 超时
title-heading: 标题 | 题目
token: 令牌 | 记号
token-lexical: 标识符 | 标识
tool: 工具
torture: 酷刑 | 折磨
trademark: 商标
tradition: 传统
traffic: 交通
trafficking: 贩卖 | 贩运
transaction: 交易 | 事务
transfer: 转让 | 转移
transform: 转变 | 转换
translation: 翻译 | 译文
transparency: 透明 | 透明度
treaty: 条约 | 公约
tree-structure: 节点
trend: 趋势 | 倾向
trial: 审判 | 审理
trust: 信任 | 信心
trustee: 受托人 | 托管
tutorial: 教程
type: 类型
tyranny: 暴政 | 暴君 | 压迫
unanimous: 一致
undo: 撤消 | 撤销 | 回滚
unemployment: 失业
uninstall: 卸载
union: 工会
unique: 唯一 | 独特
unity: 团结
universal: 普遍 | 世界
unreleased: 未发布 | 即将
update: 更新
upgrade: 升级
upload: 上传
urban: 城市 | 城镇
urgent: 紧急 | 迫切
usage: 使用 | 用法 | 用
user: 用户 | 使用者
valid: 有效 | 有效期 | 效力
valid-syntax: 格式正确 | 格式错误
validate: 验证
value: 值 | 价值
variable: 变量
version: 版本 | 版
veteran: 退伍军人 | 老兵
veto: 否决 | 否决权
vice-president: 副主席 | 副总统
victim: 受害者 | 被害人
video: 视频 | 录像
vigilance: 警惕
village: 村 | 村庄 | 村子
violation: 违反 | 违规 | 侵犯
violence: 暴力
virtual: 虚拟
visa: 签证
volunteer: 志愿 | 志愿者 | 自愿
vote: 投票 | 表决
vulnerable: 脆弱 | 漏洞
warning: 警告
warrant: 令状 | 逮捕令
warranty: 保证 | 担保 | 保修
weapon: 武器
web-page: 页面 | 网页 | 页
website: 网站 | 站点
weight: 重量 | 体重
welfare: 福利
whereas: 鉴于 | 有鉴于
width: 宽度
will-testament: 遗嘱
window: 窗口 | 窗户
wireless: 无线
witness: 证人 | 见证
women-collective: 妇女
word: 词 | 单词 | 字 | 话
work-creation: 作品 | 著作
worker: 工人 | 劳动者
worldwide: 全球 | 全世界
youth: 青年 | 青少年
zero: 零
`;
