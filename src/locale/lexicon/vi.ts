/**
 * The lexicon in Vietnamese: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
abuse: lạm dụng
accept: chấp nhận
access: truy cập | tiếp cận
accession: gia nhập
accident: tai nạn
accomplice: đồng phạm | tòng phạm
account: tài khoản
accounting: kế toán
accuse: buộc tội | cáo buộc
achieve: đạt được | thành tích | thành tựu
add: thêm | thêm vào
address: địa chỉ
adequate: đầy đủ | đủ
adjust: điều chỉnh
administration: hành chính
adoption-child: nhận con nuôi | con nuôi
adult: người lớn | thành niên | trưởng thành
advantage: thuận lợi | lợi thế
advise: tham mưu | tư vấn | khuyên
affirm: khẳng định | xác nhận
agency: cơ quan
agent: đại lý | người được ủy quyền
aggression: xâm lược | gây hấn
agree: đồng ý | thỏa thuận
agreement: thỏa thuận | hiệp định
algorithm: thuật toán | giải thuật
ambassador: đại sứ | đại sứ quán | lãnh sự quán
amend: sửa đổi | tu chính
amnesty: ân xá | đại xá | đặc xá
annex: phụ lục
anniversary: kỷ niệm
api: api | giao diện lập trình
appeal: kháng cáo | kháng nghị
application-software: ứng dụng
apply: áp dụng
appoint: bổ nhiệm | chỉ định
appropriate: thích hợp | phù hợp
approve: phê duyệt | phê chuẩn
arbitration: trọng tài
argument: đối số | luận điểm | lập luận
army: quân đội | quân sự
array: mảng
arrest: bắt giữ | bắt
article-legal: điều | điều khoản
artificial-intelligence: trí tuệ nhân tạo
assembly: hội đồng | đại hội
assign: giao | phân công
association: hiệp hội | hội
asylum: tị nạn | tỵ nạn
attack: tấn công | cuộc tấn công | kẻ tấn công
attempt: cố gắng | âm mưu
attribution: ghi công | ghi nhận công
auction: đấu giá
audio: âm thanh
audit: kiểm toán
authentic: xác thực | đích thực
authentication: xác thực
author: tác giả
authorities: chính quyền | cơ quan chức năng
automatic: tự động
awareness: nhận thức | ý thức
backup: sao lưu | dự phòng
backward-compatible: tương thích ngược
bail: bảo lãnh | tại ngoại
bandwidth: băng thông
bank: ngân hàng
bankruptcy: phá sản
basis: cơ sở | căn cứ
battery: pin | ắc quy
belief: tín ngưỡng | niềm tin
benchmark: hiệu suất | hiệu năng
bill-law: dự luật
binary: nhị phân
binding: ràng buộc
birth: sinh ra | ra đời | khai sinh
bit: bit
block: khối | chặn
boolean: luận lý | boolean
border: biên giới | biên phòng
branch-git: nhánh | chi nhánh
bribe: hối lộ
browser: trình duyệt
budget: ngân sách
budget-law: phân bổ ngân sách
buffer: bộ đệm | vùng đệm
bug: lỗi phần mềm | lỗi
build-construct: xây dựng
build-software: bản dựng | dựng
button: nút | nút bấm
byte: byte | bai
cache: bộ nhớ đệm | bộ đệm
cadre: cán bộ
camera: máy ảnh | máy quay | camera
campaign: chiến dịch | cuộc vận động
cancel: hủy | hủy bỏ
candidate: ứng cử viên | ứng viên
capital-money: vốn
case: trường hợp | vụ án | vụ việc
category: loại | hạng mục | danh mục
cause: nguyên nhân | lý do
ceasefire: ngừng bắn | đình chiến
censorship: kiểm duyệt
central: trung ương
ceremony: lễ | nghi lễ
certificate: giấy chứng nhận | chứng nhận | chứng chỉ
chairman: chủ tịch | chủ tọa
challenge: thách thức
change: thay đổi
changelog: nhật ký thay đổi
chapter: chương
character: ký tự
charge-electric: sạc | bộ sạc
charity: từ thiện
chart: biểu đồ | sơ đồ | đồ thị
charter: hiến chương
check: kiểm tra | xác minh
child-protection: trẻ em | con
chip: vi mạch | bán dẫn | chip
choose: chọn | lựa chọn
chronological: trình tự thời gian | niên đại
circuit: mạch | mạch điện
circular: thông tư
circumstance: hoàn cảnh | trường hợp | tình huống
citizen: công dân
citizen-participation: quần chúng
civil: dân sự
civil-servant: công chức | viên chức
class: lớp | giai cấp
clause: khoản | điều khoản
click: nhấp | bấm | nhấp chuột
client-software: máy khách | khách hàng
close: đóng
cloud: đám mây | mây
cluster: cụm
coastal: ven biển | bờ biển
code: mã | mã nguồn
code-law: bộ luật
colony: thuộc địa | thực dân
color-theme: chủ đề | giao diện
colour: màu | màu sắc | màu da
column: cột
combat: đấu tranh | chống
comma: dấu phẩy
command-line: dòng lệnh | thiết bị đầu cuối
comment: bình luận | nhận xét | chú thích
commercial: thương mại | buôn bán
commit-git: commit | cam kết
commit-pledge: cam kết
committee: ủy ban | ban
commune: xã | phường
communication: giao tiếp | truyền thông
communist: cộng sản
community: cộng đồng
company: công ty
compare: so sánh
compatible: tương thích
compel: ép buộc | cưỡng bức
compensation: bồi thường | đền bù
competence: thẩm quyền
competition: cạnh tranh | cuộc thi
compile: biên dịch | trình biên dịch
complaint: khiếu nại | đơn thư
complex: phức tạp
component: thành phần | cấu phần
comprehensive: toàn diện
computer: máy tính
conclusion: kết luận
condition: điều kiện
configuration: cấu hình
conflict: xung đột
congress: đại hội
connection: kết nối
consensus: đồng thuận
consent: đồng ý | chấp thuận
consolidate: củng cố
constant: hằng số | không đổi
constitution: hiến pháp
consumer: người tiêu dùng
container: thùng chứa | bộ chứa
container-image: ảnh chụp nhanh
content: nội dung
contract: hợp đồng
contribution: đóng góp | người đóng góp
controller: bên kiểm soát | bộ điều khiển
convict: kết án
cooperate: hợp tác
cooperative: hợp tác xã
coordinate: phối hợp | điều phối
copy: bản sao | sao chép
copy-paste: dán | bộ nhớ tạm
copy-recipient: nơi nhận | người nhận
copyright: bản quyền | quyền tác giả
correspondence: thư tín
corruption: tham nhũng
cost: chi phí
council: hội đồng
country: đất nước | nước
court: tòa án | tòa
crash: sự cố | bị treo
credit: tín dụng
creditor: chủ nợ
crime: tội phạm | hình sự
cruel: tàn bạo | tàn ác | vô nhân đạo
culture: văn hóa
currency: tiền tệ | ngoại tệ
customs: hải quan
damage: thiệt hại
danger: nguy hiểm
data: dữ liệu | số liệu
database: cơ sở dữ liệu
deadline: thời hạn | hạn chót
death: chết | tử vong | cái chết
death-penalty: tử hình
debt: nợ | khoản nợ
decimal: thập phân
decision: quyết định
declaration: tuyên ngôn | tuyên bố | khai báo
decode: giải mã
decree: nghị định | sắc lệnh
decrypt: giải mã
default: mặc định
defence-legal: bào chữa | quyền bào chữa
defend: quốc phòng | phòng thủ
defendant: bị cáo | bị đơn
definition: định nghĩa
delegate: đại biểu | đại diện
delegate-power: ủy quyền | phái đoàn
delete: xóa | xóa bỏ
demand: nhu cầu
democracy: dân chủ
denunciation: tố cáo | tố giác
deny: phủ nhận | chối bỏ
department: sở | cục | ban ngành
dependency: phụ thuộc | sự phụ thuộc
deploy: triển khai
deposit-instrument: lưu chiểu | người lưu giữ
deprecated: lỗi thời | không dùng nữa | không khuyến khích
depth: độ sâu | chiều sâu
deputy: phó
derivative: phái sinh | dẫn xuất
description: mô tả | miêu tả
desire: nguyện vọng | mong muốn
detect: phát hiện
detention: tạm giữ | tạm giam | giam giữ
develop: phát triển
device: thiết bị
dialogue: đối thoại
dictatorship: độc tài | chuyên chính
difficult: khó khăn | khó
digital: kỹ thuật số | số hóa
dignity: nhân phẩm | phẩm giá
direct: chỉ đạo
directive: chỉ thị
director: giám đốc
disable: tắt | vô hiệu hóa
disabled: khuyết tật | tàn tật
disaster: thiên tai | thảm họa
discipline: kỷ luật
disclaimer: từ chối trách nhiệm | miễn trừ trách nhiệm
discrimination: phân biệt đối xử | phân biệt
disk: đĩa | ổ đĩa | ổ cứng
dismiss: miễn nhiệm | bãi nhiệm | sa thải
dispute: tranh chấp
dissolve: giải tán | giải thể
distort: xuyên tạc | bóp méo
district: huyện | quận
divorce: ly hôn | ly dị
doctrine: học thuyết | lý thuyết | chủ thuyết
document: văn bản | tài liệu
documentation: tài liệu
domain: tên miền | miền
dossier: hồ sơ
download: tải xuống | tải về
draft: dự thảo | bản nháp
driver-software: trình điều khiển
drought: hạn hán
drug: ma túy
duplicate: trùng lặp | nhân đôi
duty-bound: nghĩa vụ
economy: kinh tế
edit: chỉnh sửa | biên tập | trình soạn thảo
effect: có hiệu lực | hiệu lực
effective: hiệu quả
elderly: người cao tuổi | người già
election: bầu cử | bầu
electronic: điện tử
email: thư điện tử | email
embargo: cấm vận | phong tỏa
emergency: tình trạng khẩn cấp
emperor: hoàng đế | đế quốc
employee: nhân viên | người lao động
employment: việc làm | sử dụng lao động
empty: trống | rỗng
emulation: thi đua
enable: bật | kích hoạt
encode: mã hóa | bảng mã
encourage: khuyến khích | động viên
encryption: mã hóa
end-finish: kết thúc | cuối | cuối cùng
enemy: thù địch | kẻ thù
enforce: thi hành | thực thi | cưỡng chế
engineer: kỹ sư | kỹ thuật
enjoy: hưởng | thụ hưởng | tận hưởng
ensure: bảo đảm | đảm bảo
enterprise: doanh nghiệp | kinh doanh
entitled: có quyền | được hưởng
environment-runtime: thời gian chạy
epidemic: dịch bệnh | đại dịch
equality: bình đẳng | công bằng
equipment: thiết bị | trang thiết bị
error: lỗi | sai sót
establish: thành lập | thiết lập
ethnic: dân tộc thiểu số | thiểu số
evaluate: đánh giá
everyone: mọi người | ai cũng
evidence: bằng chứng | chứng cứ
example: ví dụ | thí dụ
exceed: vượt | vượt quá
exception: ngoại lệ | trừ | ngoại trừ
excessive: quá mức | vượt quá
exclusive: độc quyền | dành riêng
executive: hành pháp
exempt: miễn | miễn trừ
exercise-right: thực hiện | hành sử
exile: lưu đày | trục xuất
experience: kinh nghiệm | trải nghiệm
expire: hết hạn | hết hiệu lực
explain: giải thích | lý giải
explicit: rõ ràng | minh thị | tường minh
exploit: khai thác | bóc lột
explosive: chất nổ | vụ nổ
export: xuất khẩu | xuất
expression: bày tỏ | thể hiện | biểu đạt
expropriation: trưng thu | trưng dụng | quốc hữu hóa
extension: mở rộng | phần mở rộng
facility: cơ sở | cơ sở vật chất
fact: sự thật | thực tế
fail: thất bại | hỏng
fair: công bằng
family: gia đình
farmer: nông dân
fatherland: tổ quốc
feature: tính năng | đặc điểm
federal: liên bang | liên đoàn
fee: lệ phí | phí
festival: lễ hội
field: lĩnh vực
field-data: trường | trường dữ liệu
fight: chiến đấu | đánh nhau
figure-caption: hình | hình vẽ
file: tập tin | tệp | tệp tin
filesystem: hệ thống tệp
filter: bộ lọc | lọc
finance: tài chính
fine: phạt tiền | tiền phạt
fire-blaze: cháy | hỏa hoạn | phòng cháy
firewall: tường lửa
fix: sửa | sửa lỗi | sửa chữa
flood: lũ lụt | lũ
folder: thư mục
following: sau đây | dưới đây | tiếp theo
font: phông chữ
footer: chân trang
foregoing: nói trên | nêu trên | ở trên
foreign: nước ngoài | ngoại quốc
foreign-affairs: đối ngoại | ngoại giao
forge: giả mạo | làm giả | hàng giả
fork: phân nhánh | rẽ nhánh
form-paper: biểu mẫu | mẫu đơn
format: định dạng
foundation-body: quỹ | nền tảng
framework: khung | khuôn khổ
fraud: gian lận | lừa đảo | lừa dối
freedom: tự do
frequently-asked-questions: câu hỏi thường gặp | hỏi đáp
friendship: hữu nghị | tình bạn
front: mặt trận
function: chức năng | hàm
function-call: gọi | cuộc gọi
fund: quỹ | kinh phí
fundamental: cơ bản | căn bản
gender: giới tính | giới
general-assembly: liên hợp quốc | liên hiệp quốc
generate: tạo ra | phát sinh | sinh
genocide: diệt chủng | thảm sát
gift: quà | tặng | quyên góp
good-faith: thiện chí | ngay tình
goods: hàng hóa
government: chính phủ
grammar: ngữ pháp
grassroots: cơ sở
guardian: người giám hộ | giám hộ
guidance: hướng dẫn
guideline: đường lối | hướng dẫn
guilty: có tội | phạm tội
hacker: tin tặc | hacker
handle: xử lý
happiness: hạnh phúc
hardware: phần cứng
harm: tổn hại | gây hại | thương tích
hash: băm | tổng kiểm tra
head-chief: trưởng | đứng đầu
header: tiêu đề | đầu trang
hearing: phiên điều trần | phiên xét xử
height: chiều cao | độ cao
help: giúp đỡ | giúp | trợ giúp
hereby: bằng văn bản này | theo đây
heritage: di sản
hero: anh hùng
holiday: ngày lễ | kỳ nghỉ
honour: danh dự | danh tiếng
host: chủ trì | tổ chức
host-network: máy chủ lưu trữ | tên máy
hostage: con tin | bắt cóc
hotspot: điểm nóng
household: hộ gia đình | hộ
human-rights: quyền con người | nhân quyền | con người
icon: biểu tượng
identity: danh tính | nhận dạng | căn cước
ideology: tư tưởng
ignore: bỏ qua | lờ đi
image: hình ảnh | ảnh | bức tranh
immunity: quyền miễn trừ | đặc quyền
impartial: vô tư | khách quan | không thiên vị
implement: thực hiện | triển khai
implicit: ngụ ý | ngầm định | ngầm
import: nhập khẩu | nhập
important: quan trọng
improve: cải thiện | nâng cao
inalienable: bất khả xâm phạm | không thể chuyển nhượng
incite: kích động | xúi giục
income: thu nhập | doanh thu
increment: tăng | gia tăng
independence: độc lập
index: chỉ mục | chỉ số
indicator: tiêu chí | chỉ tiêu | chỉ số
individual: cá nhân | cá thể
information: thông tin
infrastructure: cơ sở hạ tầng | hạ tầng
infringe: xâm phạm | vi phạm
inhabitant: cư dân | người dân
inheritance: thừa kế
initiative: sáng kiến
injustice: bất công
innocent: vô tội
innovation: đổi mới
input: đầu vào | nhập
inspection: kiểm tra | thanh tra
install: cài đặt | lắp đặt
instruct: chỉ dẫn
instrument: văn kiện | công cụ
insurance: bảo hiểm
integer: số nguyên
integration: hội nhập | tích hợp
integrity: toàn vẹn
intellectual-property: sở hữu trí tuệ
intelligence: thông minh | trí tuệ | trí thông minh
intent: ý định | cố ý
interest: lợi ích
interface: giao diện
interference: can thiệp | xâm phạm
international: quốc tế
internet: internet | mạng internet
interpret: giải thích | diễn giải
invalid: vô hiệu | không hợp lệ
investigate: điều tra
investment: đầu tư
invoice: hóa đơn | biên lai
invoke: viện dẫn | viện cớ
issue-promulgate: ban hành
issue-ticket: vấn đề | phiếu
jointly: liên đới | chung | liên ngành
judge: thẩm phán
judgment: bản án | phán quyết
judicial: tư pháp
jurisprudence: án lệ | tiền lệ
justice: công lý | công bằng | chính nghĩa
kernel: nhân | hạt nhân
key-data: khóa | phím | chìa khóa
key-focal: trọng tâm | trọng điểm
keyboard: bàn phím
label: nhãn
labour: lao động
land: đất | đất đai
language: ngôn ngữ | tiếng
latency: độ trễ | trì hoãn | chậm trễ
latest: mới nhất | gần đây
law: luật | pháp luật | đạo luật
lawsuit: kiện tụng | khởi kiện | vụ kiện
lawyer: luật sư
layer: lớp | tầng
layout: bố cục | bố trí
lead: lãnh đạo
lease: thuê | cho thuê
legal: pháp lý | pháp luật
legal-person: pháp nhân | thực thể
legislation: lập pháp
length: độ dài | chiều dài
lesson: bài học
letter-alphabet: chữ cái | bảng chữ cái
level: cấp | mức
liability: trách nhiệm pháp lý | chịu trách nhiệm
liberty-person: tùy tiện | độc đoán
library-software: thư viện
licence: giấy phép
licensee: bên được cấp phép | người được cấp phép
licensor: bên cấp phép | người cấp phép
life-right: sống | cuộc sống | đời sống | sự sống
limit: hạn chế | giới hạn
line: dòng | đường
link: liên kết
list: danh sách
load: tải | nạp
loan: cho vay | vay | khoản vay | mượn
local: địa phương
log-record: nhật ký
login: đăng nhập
loop: vòng lặp
loss: tổn thất | mất mát
machine: máy | máy móc
maintain: duy trì | giữ vững | bảo trì
maintainer: người bảo trì
major-version: chính | lớn
majority: đa số | phần lớn
malicious: độc hại | mã độc | vi-rút
manage: quản lý
mandate: ủy nhiệm | nhiệm vụ
mandatory: bắt buộc
manual: thủ công | sổ tay
map: bản đồ
market: thị trường | chợ
markup: đánh dấu | markdown
marriage: kết hôn | hôn nhân | cưới
mass-media: truyền thông | phương tiện truyền thông
match: khớp | tương ứng
maximum: tối đa | nhiều nhất
meaning: ý nghĩa | nghĩa là
measure: biện pháp
mechanism: cơ chế
mediation: hòa giải
meeting: hội nghị | cuộc họp
member: thành viên | đảng viên | hội viên
memory: bộ nhớ | trí nhớ | ký ức
menu: menu | thực đơn
merchant: thương nhân | lái buôn
merchantability: khả năng bán được | thương mại
merge: sáp nhập | hợp nhất
message: thông điệp | tin nhắn
metadata: siêu dữ liệu
method: phương pháp
method-object: đối tượng | vật thể
migration: di cư | nhập cư
milestone: cột mốc | mốc
minimum: tối thiểu | ít nhất
minister: bộ trưởng
ministry: bộ
ministry-justice: bộ tư pháp
minor-age: vị thành niên | chưa thành niên
minor-version: phụ | nhỏ
mobilize: vận động | huy động
mode: chế độ
model: mô hình | mẫu
model-example: gương mẫu | điển hình | mô hình
modify: sửa đổi | chỉnh sửa
module: mô-đun | module
monarchy: quân chủ | vua | nhà vua
money: tiền | tiền bạc
monopoly: độc quyền
morality: đạo đức
mortgage: thế chấp
mount: gắn kết | gắn
mountainous: miền núi
mouse: chuột
movement: phong trào
murder: giết | giết người | sát hại
mutual: lẫn nhau | tương hỗ
name: tên | họ tên | tên gọi
nation: quốc gia | dân tộc
national-assembly: quốc hội
nationality: quốc tịch
natural-person: thể nhân | cá nhân
necessary: cần thiết
negligence: sơ suất | bất cẩn | cẩu thả
negotiate: đàm phán | thương lượng
network: mạng | mạng lưới
neutral: trung lập
new: mới
nobody: không ai
node-network: bộ định tuyến | ngang hàng
nonprofit: phi lợi nhuận | phi thương mại
notable: đáng chú ý
notary: công chứng
note: ghi chú | lưu ý | chú thích
notice: thông báo
notice-legal: thông báo bản quyền | thông báo pháp lý
notwithstanding: bất kể | mặc dù
null: rỗng | giá trị rỗng
number-numeral: số | con số | số lượng
oath: lời thề | tuyên thệ
obey: tuân thủ | tuân theo | chấp hành
objective: mục tiêu
occupation-military: chiếm đóng | xâm lược | xâm chiếm
offence: hành vi phạm tội | tội
office: văn phòng
old-previous: cũ
on-behalf-of: thay mặt
online: trực tuyến
open: mở
open-source: mã nguồn mở | nguồn mở
operating-system: hệ điều hành
opinion: ý kiến
opportunity: cơ hội
oppose: phản đối
optional: tùy chọn | không bắt buộc
order-command: mệnh lệnh | chỉ huy | ra lệnh
ordinance: pháp lệnh | sắc lệnh
organization: tổ chức
original: gốc | bản gốc | nguyên bản
output: đầu ra | xuất
ownership: chủ sở hữu | quyền sở hữu | sở hữu
package: gói
packet: gói tin
paragraph: đoạn | khoản
parameter: tham số | thông số
parent-node: cha mẹ | bố mẹ | phụ huynh
parliament: nghị viện | quốc hội
parse: phân tích cú pháp | bộ phân tích
participate: tham gia
partition: phân vùng
party-committee: cấp ủy | đảng ủy | tỉnh ủy
party-contract: bên | các bên
party-political: đảng
passport: hộ chiếu
password: mật khẩu
patch: bản vá
patent: bằng sáng chế | sáng chế
path: đường dẫn
patriotic: yêu nước
patrol: tuần tra
pattern: mẫu | họa tiết | khuôn mẫu
payment: thanh toán | trả tiền | chi trả
peace: hòa bình
peaceful-assembly: tụ tập | hội họp | tập hợp
penalty: chế tài | xử phạt
pension: lương hưu | nghỉ hưu | hưu trí
people-populace: nhân dân | người dân
period: thời kỳ | giai đoạn
permission: cho phép | giấy phép
permission-access: quản trị viên | người quản trị
perpetual: vĩnh viễn | không thể hủy ngang
persecution: ngược đãi | đàn áp | bức hại
person: người | cá nhân
personal-data: dữ liệu cá nhân
personnel: nhân sự | nhân viên
phase: giai đoạn
photo: ảnh | bức ảnh | chụp ảnh
plaintiff: nguyên đơn
plan: kế hoạch
platform: nền tảng
plugin: phần bổ trợ | trình cắm
police: công an | cảnh sát
policy: chính sách
politics: chính trị
poor: nghèo | đói nghèo
population-census: điều tra dân số | tổng điều tra
port: cổng | cảng
positive: tích cực
possession: chiếm hữu | sở hữu
power: quyền lực | quyền hạn
pre-release: tiền phát hành
preamble: lời nói đầu | lời mở đầu
prefix: tiền tố
prerequisite: điều kiện tiên quyết | yêu cầu trước
president: chủ tịch | tổng thống
press: báo chí | nhà báo
prevent: phòng ngừa | phòng chống | ngăn chặn
price: giá | giá cả
prime-minister: thủ tướng
prince: hoàng tử | công chúa
principle: nguyên tắc | nguyên lý
print: in | máy in | in ấn
prior: trước | trước đó | trước đây
priority: ưu tiên
prison: nhà tù | tù | trại giam
prisoner: tù nhân | phạm nhân
privacy: quyền riêng tư | riêng tư | đời tư
private: tư nhân | riêng | riêng tư
proactive: chủ động
procedure: thủ tục | quy trình
process: quá trình | tiến trình
processing-data: xử lý | bộ xử lý
proclaim: công bố | tuyên bố
profit: lợi nhuận
program: chương trình
program-software: chương trình
programmer: lập trình viên | nhà phát triển
programming-language: ngôn ngữ lập trình
progress: tiến bộ | tiến độ
prohibit: cấm | nghiêm cấm
project: dự án
promise: hứa | lời hứa | hứa hẹn
promote: thúc đẩy | đẩy mạnh
proof: chứng minh
propaganda: tuyên truyền
property: tài sản | sở hữu
proposal: đề xuất | đề nghị | kiến nghị
prosecutor: công tố | kiểm sát | truy tố
protect: bảo vệ | bảo hộ
protest: biểu tình | phản đối
protocol: nghị định thư | giao thức
province: tỉnh | cấp tỉnh
provision: quy định
proxy-server: cổng kết nối | cổng
public-open: công khai | công cộng
public-order: trật tự
publish: xuất bản | công bố | nhà xuất bản
pull-request: yêu cầu kéo
punctuation: dấu câu
purchase: mua | mua hàng
purpose: mục đích
pursuant: căn cứ | theo
quality: chất lượng
queen: nữ hoàng | hoàng hậu
query: truy vấn
queue: hàng đợi
quick-start: bắt đầu nhanh
quorum: số đại biểu cần thiết | túc số
quote: trích dẫn | dấu nháy | trích
race-ethnicity: chủng tộc
raise: nâng | nâng cao
random: ngẫu nhiên
rape: hiếp dâm | cưỡng hiếp
ratify: phê chuẩn
real-estate: bất động sản
reasonable: hợp lý
rebellion: nổi dậy | nổi loạn | khởi nghĩa
receive: nhận | tiếp nhận
recognize: công nhận | thừa nhận
recruitment: tuyển dụng
redistribute: phân phối | phát tán
reference: tham chiếu | tham khảo | đề cập
reform: cải cách
refugee: người tị nạn | tị nạn
regime: chế độ | thể chế
region: khu vực | vùng
register: đăng ký
regular: thường xuyên | định kỳ
regulation: quy định | quy chế
reject: từ chối | bác bỏ
relation: quan hệ | mối quan hệ
release-free: rò rỉ
release-software: bản phát hành | phát hành
religion: tôn giáo
remote: vùng sâu | vùng xa | hẻo lánh
remove: loại bỏ | gỡ bỏ | dỡ bỏ
repeal: bãi bỏ | hủy bỏ
repeat: lặp lại | nhắc lại
replace: thay thế
report: báo cáo
repository: kho | kho lưu trữ
reproduce: tái bản | sao chép | nhân bản
republic: cộng hòa
request: yêu cầu
requirement: yêu cầu
rescue: cứu hộ | cứu nạn | giải cứu
residence: cư trú | nơi ở
resign: từ chức
resolution: nghị quyết
resource: nguồn lực | tài nguyên
resource-computing: cấp phát | phân bổ
respect: tôn trọng
respective: tương ứng
response: phản hồi | đáp ứng | trả lời
responsibility: trách nhiệm
responsible-authority: cơ quan giám sát
restore: khôi phục | phục hồi
restrict: hạn chế
result: kết quả
return-value: trả về | trả lại
revoke: thu hồi | rút lại | rút
revolution: cách mạng
reward: khen thưởng
rich: giàu | giàu có
right: quyền | quyền lợi
riot: bạo loạn | gây rối
risk: rủi ro | nguy cơ
robbery: cướp | cướp bóc
robot: rô-bốt | robot
root: gốc | rễ
row: hàng
royalty-free: miễn phí bản quyền | tiền bản quyền
rule-of-law: pháp quyền | nhà nước pháp quyền
rumour: tin đồn
run-execute: chạy | thực thi
rural: nông thôn | vùng quê
sabotage: phá hoại | chống phá
salary: tiền lương | lương
sale: bán | bán hàng
satellite: vệ tinh
save-data: lưu | lưu lại
schedule: lịch | lịch trình
schema: lược đồ
scope: phạm vi
screen: màn hình | hiển thị
script: kịch bản | tập lệnh
seal: con dấu | đóng dấu
search: tìm kiếm
search-premises: tịch thu | khám xét | thu giữ
secret: bí mật | bảo mật
secretary: bí thư | thư ký
secretary-general: tổng bí thư | tổng thư ký
section: mục | phần
sector: ngành | lĩnh vực
secure: an toàn
security: an ninh
select: chọn | lựa chọn
self-governing: tự trị | tự chủ
self-management: tự quản
semantic: ngữ nghĩa
senate: thượng viện | thượng nghị sĩ
send: gửi | truyền
sensor: cảm biến
sentence-grammar: câu | cụm từ
sentence-punish: hình phạt | trừng phạt
separator: phân cách | tách biệt | riêng biệt
server: máy chủ
service: dịch vụ
session: phiên họp | kỳ họp
session-login: phiên | cookie
setting: cài đặt | thiết lập | thiết đặt
settle: giải quyết
sex: giới tính | tình dục
share-stock: cổ phiếu | cổ phần
shareholder: cổ đông
shortcoming: khuyết điểm | thiếu sót
sign: ký | chữ ký
signal: tín hiệu
signatory: bên ký kết
situation: tình hình
size: kích thước | kích cỡ
skip: bỏ qua
slander: vu khống | phỉ báng
slavery: nô lệ | chế độ nô lệ
slow: chậm | chậm chạp
smartphone: điện thoại thông minh | điện thoại di động | di động
smuggling: buôn lậu
socialism: xã hội chủ nghĩa | chủ nghĩa xã hội
society: xã hội
software: phần mềm
soldier: bộ đội | chiến sĩ | lính
solution: giải pháp
sort: sắp xếp | phân loại
sovereign-debt: kho bạc | ngân khố
sovereignty: chủ quyền
space-blank: khoảng trắng | không gian
specific: cụ thể
specification: đặc tả | thông số kỹ thuật
speed: tốc độ | nhanh | nhanh chóng
spouse: vợ chồng | phối ngẫu
stable: ổn định
stable-version: bản ổn định | beta
stack: ngăn xếp | chồng
standard: tiêu chuẩn | chuẩn
standardize: tiêu chuẩn hóa | chuẩn hóa
start-begin: bắt đầu | khởi động
state: nhà nước
state-status: trạng thái | tình trạng
statement: tuyên bố | phát biểu | câu lệnh
statistics: thống kê
statute: đạo luật | quy chế
step-measure: bước
stop: dừng | ngừng
storage: lưu trữ
storm: bão
strengthen: tăng cường
strict: nghiêm | nghiêm túc | chặt chẽ
string: chuỗi | xâu
structure: cấu trúc | cơ cấu
style: phong cách | kiểu
subject-to: tùy thuộc | theo
submit: trình | nộp | đệ trình
subsequent: sau đó | tiếp theo | sau này
success: thành công
suffix: hậu tố
summary: tổng kết | sơ kết | tóm tắt
supervise: giám sát
supplement: bổ sung
support: hỗ trợ | ủng hộ
support-software: được hỗ trợ | hỗ trợ
suspect: nghi ngờ | nghi phạm | tình nghi
suspend: đình chỉ | tạm dừng | tạm đình chỉ
symbol: ký hiệu | biểu tượng | dấu hiệu
synchronous: đồng bộ
syntax: cú pháp
system: hệ thống
table: bảng
tag: thẻ | nhãn
task: nhiệm vụ
tax: thuế
technical: kỹ thuật
technology: công nghệ
telephone: điện thoại
template: mẫu | khuôn mẫu
tender: đấu thầu
term: nhiệm kỳ
terminate: chấm dứt
territory: lãnh thổ
terrorism: khủng bố
test: kiểm thử | thử nghiệm | bài kiểm tra
testimony: lời khai | làm chứng
text: văn bản | đoạn văn
theft: trộm cắp | ăn trộm | kẻ trộm
third-party: bên thứ ba
thread: luồng
threat: đe dọa | mối đe dọa
timely: kịp thời
timeout: hết thời gian chờ | thời gian chờ
title-heading: tiêu đề | tựa đề
token: mã thông báo | token
token-lexical: định danh | mã định danh
tool: công cụ
torture: tra tấn
trademark: nhãn hiệu | thương hiệu
tradition: truyền thống
traffic: giao thông
trafficking: buôn bán người | buôn người
transaction: giao dịch
transfer: chuyển giao | chuyển nhượng | chuyển
transform: chuyển đổi | biến đổi
translation: dịch | bản dịch | dịch giả
transparency: minh bạch
treaty: hiệp ước | điều ước | công ước
tree-structure: nút
trend: xu hướng
trial: phiên tòa | xét xử
trust: niềm tin | tin tưởng | tin cậy
trustee: quản thác | ủy thác
tutorial: hướng dẫn | bài hướng dẫn
type: kiểu | loại
tyranny: bạo chúa | chuyên chế | áp bức
unanimous: nhất trí
undo: hoàn tác | đảo ngược
unemployment: thất nghiệp
uninstall: gỡ cài đặt
union: công đoàn
unique: duy nhất | độc đáo
unity: đoàn kết
universal: phổ quát | toàn cầu | phổ biến
unreleased: chưa phát hành | sắp tới
update: cập nhật
upgrade: nâng cấp
upload: tải lên
urban: đô thị
urgent: khẩn cấp | cấp bách
usage: sử dụng | dùng | cách dùng
user: người dùng | người sử dụng
valid: hợp lệ | có hiệu lực | hiệu lực
valid-syntax: đúng định dạng | sai định dạng
validate: xác thực | kiểm chứng
value: giá trị
variable: biến | biến số
version: phiên bản | bản
veteran: cựu chiến binh
veto: phủ quyết
vice-president: phó chủ tịch
victim: nạn nhân
video: video | phim
vigilance: cảnh giác
village: làng | thôn | xóm | bản
violation: vi phạm
violence: bạo lực
virtual: ảo
visa: thị thực
volunteer: tình nguyện | tự nguyện
vote: bỏ phiếu | biểu quyết
vulnerable: dễ bị tổn thương | lỗ hổng
warning: cảnh báo
warrant: lệnh bắt | trát
warranty: bảo hành | bảo đảm
weapon: vũ khí
web-page: trang
website: trang web | website
weight: trọng lượng | cân nặng
welfare: phúc lợi
whereas: xét rằng | xét thấy
width: chiều rộng | độ rộng
will-testament: di chúc
window: cửa sổ
wireless: không dây
witness: nhân chứng | người làm chứng
women-collective: phụ nữ
word: từ | từ ngữ | lời
work-creation: tác phẩm
worker: công nhân | người lao động
worldwide: toàn cầu | toàn thế giới
youth: thanh niên | thanh thiếu niên
zero: không | số không
`;
