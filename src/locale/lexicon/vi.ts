/**
 * The lexicon in Vietnamese: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
ability: năng lực | khả năng
about: khoảng | chừng
abuse: lạm dụng
accelerate: đẩy nhanh | tăng tốc
accept: chấp nhận
access: truy cập | tiếp cận
accessibility: khả năng tiếp cận | dễ tiếp cận
accession: gia nhập
accident: tai nạn
accomplice: đồng phạm | tòng phạm
according-to: theo | dựa theo
account: tài khoản
accounting: kế toán
accuse: buộc tội | cáo buộc
achieve: đạt được | thành tích | thành tựu
acid: axit
across: khắp | vượt ra ngoài | bên kia
act: hành động | hành vi
acupuncture: châm cứu | đông y
add: thêm | thêm vào
address: địa chỉ
adequate: đầy đủ | đủ
adjust: điều chỉnh
administration: hành chính
administrator: quản trị viên | người quản trị
adoption-child: nhận con nuôi | con nuôi
adult: người lớn | thành niên | trưởng thành
advance: tiến lên | tiến | phía trước
advantage: thuận lợi | lợi thế
adventure: phiêu lưu | bí ẩn | cuộc phiêu lưu
advertising: quảng cáo
advise: tham mưu | tư vấn | khuyên
affirm: khẳng định | xác nhận
afghanistan: Afghanistan | Áp-ga-ni-xtan
africa: châu Phi | Phi châu
after: sau | sau khi
afternoon: buổi chiều | chiều
again: một lần nữa | lần nữa
against: chống | chống lại | đối với
age: tuổi | độ tuổi
agency: cơ quan
agenda: chương trình nghị sự
agent: đại lý | người được ủy quyền
aggression: xâm lược | gây hấn
agree: đồng ý | thỏa thuận
agreement: thỏa thuận | hiệp định
agriculture: nông nghiệp | nông sản
air: không khí
airplane: máy bay | hàng không
airport: sân bay | hãng hàng không | cảng hàng không
alcohol: rượu | cồn
alert: cảnh báo | báo động
algeria: Algeria | An-giê-ri
algorithm: thuật toán | giải thuật
all: tất cả | toàn bộ | mọi
allocate: cấp phát | phân bổ
allow: cho phép
ally: đồng minh | liên minh
almost: gần như | hầu như
alone: một mình | cô đơn | đơn độc
already: đã
also: cũng
although: mặc dù | dù | tuy
always: luôn | luôn luôn
ambassador: đại sứ | đại sứ quán | lãnh sự quán
ambition: tham vọng | hoài bão
ambulance: xe cứu thương | sơ cứu | cấp cứu
amend: sửa đổi | tu chính
amnesty: ân xá | đại xá | đặc xá
amount: số tiền | số lượng | lượng
analysis: phân tích
ancestor: tổ tiên | ông cha
and: và
angel: thiên thần
anger: giận | tức giận | phẫn nộ
animal: động vật | con vật | thú
annam: Trung Kỳ | An Nam
annex: phụ lục
anniversary: kỷ niệm
answer: trả lời | câu trả lời | đáp
ant: kiến | con kiến
antarctic: Nam Cực | Bắc Cực
api: api | giao diện lập trình
appeal: kháng cáo | kháng nghị
appear: xuất hiện | dường như | có vẻ
apple: táo | quả táo
application-software: ứng dụng
apply: áp dụng
appoint: bổ nhiệm | chỉ định
appropriate: thích hợp | phù hợp
approve: phê duyệt | phê chuẩn
april: tháng tư
aquaculture: nuôi trồng thủy sản | thủy sản | tôm
arab: Ả Rập | tiếng Ả Rập
arbitrary: tùy tiện | độc đoán
arbitration: trọng tài
archaeology: khảo cổ | di tích | phế tích
architecture: kiến trúc | kiến trúc sư
argentina: Argentina | Ác-hen-ti-na
argue: tranh luận | thảo luận | bàn luận
argument: đối số | luận điểm | lập luận
arm-body: cánh tay
army: quân đội | quân sự
array: mảng
arrest: bắt giữ | bắt
arrive: đến nơi | tới | đạt tới
art: nghệ thuật | nghệ sĩ
article-legal: điều | điều khoản
artificial-intelligence: trí tuệ nhân tạo
as-soon-as: ngay khi | một khi
asia: châu Á | Á châu
ask: hỏi | yêu cầu | xin
assembly: hội đồng | đại hội
assign: giao | phân công
association: hiệp hội | hội đoàn
astronaut: phi hành gia
astronomy: thiên văn | thiên văn học
asylum: tị nạn | tỵ nạn
asynchronous: bất đồng bộ | không đồng bộ
at-the-same-time: đồng thời | cùng lúc | cùng một lúc
athens: Athens | A-ten
atlantic: Đại Tây Dương
attachment: tệp đính kèm | đính kèm
attack: tấn công | cuộc tấn công | kẻ tấn công
attempt: cố gắng | âm mưu
attention: chú ý | quan tâm
attribution: ghi công | ghi nhận công
auction: đấu giá
audio: âm thanh
audit: kiểm toán
august: tháng tám
aunt: cô | dì | thím
australia: Úc | Australia
austria: nước Áo | Cộng hòa Áo
authentic: xác thực | đích thực
authentication: xác thực
author: tác giả
authorities: chính quyền | cơ quan chức năng
automatic: tự động
autumn: mùa thu
average: trung bình
avoid: tránh
awareness: nhận thức | ý thức
baby: em bé | trẻ sơ sinh
back-body: lưng | cột sống
backend: phía máy chủ | giao diện người dùng
backup: sao lưu | dự phòng
backward-compatible: tương thích ngược
bacteria: vi khuẩn | vi trùng
bad: xấu | tồi | ác | tệ
bag: túi | cái túi
bail: bảo lãnh | tại ngoại
banana: chuối
bandwidth: băng thông
bangkok: Băng Cốc | Bangkok
bangladesh: Bangladesh | Băng-la-đét
bank: ngân hàng
bankruptcy: phá sản
barbarian: man rợ | dã man
basis: cơ sở | căn cứ
battery: pin | ắc quy
battle: trận chiến | trận đánh | chiến trường
bay: vịnh
be-exist: là
beach: bãi biển | bờ | bờ biển
bean: đậu | đậu nành | đỗ
beautiful: đẹp | xinh đẹp | vẻ đẹp
because: vì | bởi vì | do
become: trở thành | trở nên
bed: giường
bee: ong | con ong
beef: thịt bò
beer: bia
before: trước | trước khi
behind: đằng sau | phía sau
beijing: Bắc Kinh
belgium: nước Bỉ | người Bỉ
belief: tín ngưỡng | niềm tin
believe: tin | tin rằng
bell: chuông | cái chuông
belong: thuộc | thuộc về
bench: ghế dài | băng ghế
benchmark: hiệu suất | hiệu năng
berlin: Berlin | Béc-lin
beta: beta
betray: phản bội | kẻ phản bội | phản quốc
between: giữa | trong số
bible: kinh thánh | phúc âm
bicycle: xe đạp
bill-law: dự luật
billion: tỷ
binary: nhị phân
binding: ràng buộc
biodiversity: đa dạng sinh học
biology: sinh học | sinh vật
bird: chim | con chim | cánh
birth: sinh ra | ra đời | khai sinh
birth-rate: tỷ lệ sinh | kế hoạch hóa gia đình
birthday: sinh nhật | quà sinh nhật
bishop: giám mục
bit: bit
black: đen | màu đen
blaze: cháy | hỏa hoạn | phòng cháy
blind: mù | khiếm thị
block: khối | chặn
blog: diễn đàn | blog
blood: máu | huyết
blue: xanh lam | xanh dương | màu xanh
body: cơ thể | thân thể | thân
bold: in đậm | in nghiêng | chữ đậm
bomb: bom | ném bom
bone: xương | bộ xương
book: sách | cuốn sách | quyển sách
bookmark: dấu trang
boolean: luận lý | boolean
border: biên giới | biên phòng
boss: ông chủ | sếp
both: cả hai
bottle: chai | cái chai
bottom: đáy | phía dưới
bowl: bát | tô
box: hộp | cái hộp | rương | thùng
boy: con trai | cậu bé
bracket: dấu ngoặc | ngoặc
brain: não | bộ não | óc
branch-git: nhánh | chi nhánh
brand: thương hiệu | nhãn hiệu
brazil: Brazil | Bra-xin
bread: bánh mì
break: vỡ | gãy | phá vỡ | bẻ
breakfast: bữa sáng | ăn sáng
breakthrough: đột phá | bước ngoặt
breath: thở | hơi thở | hô hấp
bribe: hối lộ
brick: gạch
bridge: cầu | cây cầu
brother: anh trai | em trai | anh em
brown: nâu | màu nâu
browser: trình duyệt
brussels: Brussels | Brúc-xen
buddhism: phật giáo | phật | đạo phật
budget: ngân sách
budget-law: phân bổ ngân sách
buffalo: trâu | con trâu
buffer: bộ đệm | vùng đệm
bug: lỗi phần mềm | lỗi
build-construct: xây dựng
build-software: bản dựng | dựng
building: tòa nhà | công trình
bullet: đạn | tên lửa
burn: đốt | cháy | thiêu
bus: xe buýt
busy: bận | bận rộn
but: nhưng | tuy nhiên | song
butter: bơ
butterfly: bướm | con bướm
button: nút | nút bấm
byte: byte | bai
cache: bộ nhớ đệm | bộ đệm
cadre: cán bộ
cage: lồng | cái lồng
cairo: Cairo | Cai-rô
cake: bánh | bánh ngọt
california: California
call: gọi | cuộc gọi
cambodia: Campuchia | Cam-pu-chia | Khmer
camel: lạc đà
camera: máy ảnh | máy quay | camera
camp: trại | lều | doanh trại
campaign: chiến dịch | cuộc vận động
can: có thể
canada: Canada | Ca-na-đa
canal: kênh | kênh đào
cancel: hủy | hủy bỏ
cancer: ung thư | khối u
candidate: ứng cử viên | ứng viên
candle: nến | đuốc | ngọn nến
capital-city: thủ đô
capital-money: vốn
capitalism: tư bản | chủ nghĩa tư bản | tư sản
captain: đại úy | thuyền trưởng
car: ô tô | xe hơi | xe ô tô
carbon: các-bon | carbon
careful: cẩn thận | chăm sóc | thận trọng
carry: mang | đem | đưa
case: trường hợp | vụ án | vụ việc
castle: lâu đài | pháo đài | thành lũy
cat: mèo | con mèo
catch: bắt | bắt được | tóm
category: loại | hạng mục | danh mục
catholic: công giáo
cause: nguyên nhân | lý do
ceasefire: ngừng bắn | đình chiến
cell: tế bào | mô | cơ quan nội tạng
cement: xi măng
censorship: kiểm duyệt
census: điều tra dân số | tổng điều tra
central: trung ương
century: thế kỷ
ceremony: lễ | nghi lễ
certificate: giấy chứng nhận | chứng nhận | chứng chỉ
chair: ghế | cái ghế
chairman: chủ tịch | chủ tọa
challenge: thách thức
change: thay đổi
changelog: nhật ký thay đổi
chapter: chương
character: ký tự
characteristic: đặc trưng | bản sắc | đặc thù
charge-electric: sạc | bộ sạc
charity: từ thiện
chart: biểu đồ | sơ đồ | đồ thị
charter: hiến chương
cheap: rẻ | giá rẻ
check: kiểm tra | xác minh
cheese: phô mai | pho mát
chemistry: hóa học | hóa chất
chicken: gà | gia cầm | con gà
child: trẻ em | con
childhood: tuổi thơ | thời thơ ấu
chile: Chile | Chi-lê
china: Trung Quốc | Trung Hoa | tiếng Trung
chip: vi mạch | bán dẫn | chip
choose: chọn | lựa chọn
christ: chúa kitô | đấng kitô
christian: thiên chúa giáo | cơ đốc giáo | kitô giáo
chronological: trình tự thời gian | niên đại
church: nhà thờ | giáo hội
circle: vòng tròn | tròn | hình tròn
circuit: mạch | mạch điện
circular: thông tư
circumstance: hoàn cảnh | trường hợp | tình huống
citizen: công dân
city: thành phố
civil: dân sự
civil-servant: công chức | viên chức
civil-society: xã hội dân sự | phi chính phủ | tổ chức phi chính phủ
civilization: văn minh | nền văn minh
class: lớp | giai cấp
class-school: lớp học | phòng học
clause: khoản | điều khoản
clear: rõ | rõ ràng | hiển nhiên
click: nhấp | bấm | nhấp chuột
client-software: máy khách | khách hàng
climate: khí hậu
climate-change: biến đổi khí hậu | nóng lên toàn cầu
clock: đồng hồ
close: đóng
cloth: vải | tấm vải
cloud: đám mây | mây
cluster: cụm
coal: than | mỏ | khoáng sản | than đá
coastal: ven biển | bờ biển
coat: áo khoác | áo choàng | áo
cochinchina: Nam Kỳ | Nam Bộ
cock: gà trống
code: mã | mã nguồn
code-law: bộ luật
coffee: cà phê
cold: lạnh | rét
collect: thu thập | sưu tập | bộ sưu tập
colombia: Colombia | Cô-lôm-bi-a
colon: dấu hai chấm | dấu chấm phẩy
colonel: đại tá
colony: thuộc địa | thực dân
colour: màu | màu sắc | màu da
column: cột
combat: đấu tranh | chống
come: đến | tới
comma: dấu phẩy
command-line: dòng lệnh | thiết bị đầu cuối
commander: chỉ huy | tư lệnh
comment: bình luận | nhận xét | chú thích
commercial: thương mại | buôn bán
commit-git: commit | cam kết
commit-pledge: cam kết
committee: ủy ban | ban
commune: xã | phường
communication: giao tiếp | truyền thông
communist: cộng sản
community: cộng đồng
companion: đồng chí | bạn đồng hành
company: công ty
compare: so sánh
compassion: lòng thương | từ bi | thương xót | cảm thông
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
concerning: liên quan | về việc
conclusion: kết luận
concrete-material: bê tông
concurrency: đồng thời | song song
condition: điều kiện
configuration: cấu hình
conflict: xung đột
confucian: nho giáo | khổng tử
congo: Congo | Công-gô
congress: đại hội
connection: kết nối
conquer: chinh phục
consensus: đồng thuận
consent: đồng ý | chấp thuận
consequence: hậu quả
conservation: bảo tồn | bảo toàn
consider: xem xét | cân nhắc | coi là
consolidate: củng cố
constant: hằng số | không đổi
constitution: hiến pháp
constraint: ràng buộc
consumer: người tiêu dùng
consumption: tiêu thụ | tiêu dùng
container: thùng chứa | bộ chứa
content: nội dung
continent: châu lục | lục địa | đại lục
continue: tiếp tục | liên tục
contract: hợp đồng
contribution: đóng góp | người đóng góp
control: kiểm soát | điều khiển
controller: bên kiểm soát | bộ điều khiển
convict: kết án
cook: nấu | nấu ăn | nhà bếp | bếp
cooperate: hợp tác
cooperative: hợp tác xã
coordinate: phối hợp | điều phối
coordinates: tọa độ
copper: đồng | đồng thau
copy: bản sao | sao chép
copyright: bản quyền | quyền tác giả
corn: ngô | bắp
corner: góc
correspondence: thư tín
corruption: tham nhũng
cost: chi phí
cotton: bông | sợi bông
cough: ho
council: hội đồng
count: đếm | tính | tính toán
country: đất nước | nước
courage: dũng cảm | can đảm | lòng dũng cảm
course: khóa học | chương trình học
court: tòa án | tòa
cousin: họ hàng | anh em họ | bà con
cow: bò | gia súc | con bò
crash: sự cố | bị treo
creative-commons: Creative Commons | Tài sản Sáng tạo
credit: tín dụng
creditor: chủ nợ
crime: tội phạm | hình sự
crisis: khủng hoảng
criticize: phê bình | chỉ trích | phê phán
crop: thu hoạch | mùa màng | vụ mùa
cross-sign: thập tự | thánh giá | vượt qua | băng qua
crow: quạ | con quạ
crowd: đám đông
crown: vương miện | mũ miện
cruel: tàn bạo | tàn ác | vô nhân đạo
cry: khóc | nước mắt
crystal: thủy tinh | kính | pha lê
cuba: Cuba | Cu-ba
cultivate: canh tác | trồng trọt | trồng
culture: văn hóa
cup: cốc | chén | tách | ly
curious: tò mò | thú vị
currency: tiền tệ | ngoại tệ
current: hiện tại | hiện hành | hiện nay
cursor: con trỏ
customary: dân gian | trang phục truyền thống | phong tục
customer: khách hàng | người mua
customs: hải quan
cut: cắt | chặt
czech: Séc | Tiệp Khắc
da-nang: Đà Nẵng
dam: đập
damage: thiệt hại
dance: nhảy múa | múa | khiêu vũ
danger: nguy hiểm
dark: tối | bóng tối | tối tăm
data: dữ liệu | số liệu
database: cơ sở dữ liệu
date: ngày tháng
daughter: con gái
dawn: bình minh | rạng đông
day: ngày | hàng ngày
deadline: thời hạn | hạn chót
deaf: điếc | khiếm thính
death: chết | tử vong | cái chết
death-penalty: tử hình
debt: nợ | khoản nợ
decade: thập kỷ | thập niên
december: tháng mười hai
decentralization: phân cấp | phân quyền
decimal: thập phân
decision: quyết định
declaration: tuyên ngôn | tuyên bố | khai báo
decode: giải mã
decrease: giảm | giảm thiểu | giảm bớt | suy giảm
decree: nghị định | sắc lệnh
decrypt: giải mã
deep: sâu | sâu sắc
deep-rooted: sâu xa | thâm sâu
default: mặc định
defeat: đánh bại | thất bại
defence-legal: bào chữa | quyền bào chữa
defend: quốc phòng | phòng thủ
defendant: bị cáo | bị đơn
deficit: thâm hụt | bội chi
definition: định nghĩa
degree: độ | mức độ | bằng cấp
delegate: đại biểu | đại diện
delegation: ủy quyền | phái đoàn
delete: xóa | xóa bỏ
delhi: Delhi | New Delhi
delivery: giao hàng | bàn giao | chuyển phát
delta: châu thổ | đồng bằng
demand: nhu cầu
democracy: dân chủ
denmark: Đan Mạch
density: mật độ
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
desert: sa mạc | cát
desire: nguyện vọng | mong muốn
desk: bàn | cái bàn | bàn làm việc
destroy: phá hủy | hủy diệt | tiêu diệt
detect: phát hiện
detention: tạm giữ | tạm giam | giam giữ
develop: phát triển
device: thiết bị
devil: ma quỷ | quỷ | quỷ sứ
diabetes: tiểu đường | đái tháo đường
dialogue: đối thoại
diamond: kim cương
dictatorship: độc tài | chuyên chính
different: khác nhau | khác biệt
difficult: khó khăn | khó
digital: kỹ thuật số | số hóa
dignity: nhân phẩm | phẩm giá
dinner: bữa tối | ăn tối
direct: chỉ đạo
direct-immediate: trực tiếp
direction: hướng | phương hướng
directive: chỉ thị
director: giám đốc
dirty: bẩn | dơ
disable: tắt | vô hiệu hóa
disabled: khuyết tật | tàn tật
disappear: biến mất
disaster: thiên tai | thảm họa
discipline: kỷ luật
disclaimer: từ chối trách nhiệm | miễn trừ trách nhiệm
discount: giảm giá | chiết khấu | khuyến mãi
discrimination: phân biệt đối xử | phân biệt
disease: bệnh | bệnh tật | ốm
disk: đĩa | ổ đĩa | ổ cứng
dismiss: miễn nhiệm | bãi nhiệm | sa thải
dispute: tranh chấp
dissolve: giải tán | giải thể
distort: xuyên tạc | bóp méo
district: huyện | quận
divide: chia | phân chia | chia rẽ
divorce: ly hôn | ly dị
do-make: làm
doctor: bác sĩ | thầy thuốc
doctrine: học thuyết | lý thuyết | chủ thuyết
document: văn bản | tài liệu
documentation: tài liệu
dog: chó | con chó
doll: búp bê | con rối
dollar: đô la
domain: tên miền | miền
donkey: lừa | con lừa
door: cửa | cánh cửa | cổng
dossier: hồ sơ
double: gấp đôi | hai lần
download: tải xuống | tải về
dozens: hàng chục
draft: dự thảo | bản nháp
drag-and-drop: kéo thả | kéo và thả
dragon: rồng | con rồng
drainage: thoát nước | nước thải
dream: giấc mơ | mơ | ước mơ
drink: uống | đồ uống
driver-software: trình điều khiển
driver-vehicle: lái xe | tài xế | người lái
drought: hạn hán
drug: ma túy
dry: khô
duck: vịt | ngỗng
due-to: nhờ | nhờ vào
duplicate: trùng lặp | nhân đôi
during: trong | trong khi | trong suốt
dyke: đê | đê điều
dynasty: triều đại | nhà vua triều
each: mỗi | từng
eagle: đại bàng
ear: tai | lỗ tai
earn: kiếm | kiếm tiền | thu nhập
earth: trái đất | hành tinh | đất
earthquake: động đất
east: đông | phía đông | phương đông
eat: ăn
economic-growth: tăng trưởng kinh tế | GDP | tổng sản phẩm
economy: kinh tế
ecosystem: hệ sinh thái | sinh thái
edge: mép | rìa | cạnh
edit: chỉnh sửa | biên tập | trình soạn thảo
education: giáo dục
effect: có hiệu lực | hiệu lực
effective: hiệu quả
egg: trứng
egypt: Ai Cập
eight: tám
elderly: người cao tuổi | người già
election: bầu cử | bầu
electricity: điện | điện lực | điện năng
electron: điện tử | electron
electronic: điện tử
element: phần tử | nguyên tố | yếu tố
elephant: voi | con voi
eleven: mười một
eliminate: loại trừ | xóa bỏ | thanh trừ
email: thư điện tử | email
embargo: cấm vận | phong tỏa
emergency: tình trạng khẩn cấp
emission: khí thải | phát thải | khí nhà kính
emperor: hoàng đế | đế quốc
emphasize: nhấn mạnh
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
energy: năng lượng
enforce: thi hành | thực thi | cưỡng chế
engine: động cơ
engineer: kỹ sư | kỹ thuật
england: nước Anh | tiếng Anh | người Anh
enjoy: hưởng | thụ hưởng | tận hưởng
ensure: bảo đảm | đảm bảo
enter: vào | bước vào | lối vào
enterprise: doanh nghiệp | kinh doanh
entertainment: giải trí | vui chơi
entitled: có quyền | được hưởng
entrepreneur: doanh nhân | khởi nghiệp
environment: môi trường
epidemic: dịch bệnh | đại dịch
equality: bình đẳng | công bằng
equator: xích đạo
equipment: thiết bị | trang thiết bị
error: lỗi | sai sót
escape: chạy trốn | trốn thoát | thoát
escape-sequence: ký tự thoát | dấu gạch chéo ngược
especially: đặc biệt | đặc biệt là | nhất là
establish: thành lập | thiết lập
estimate: ước tính | ước lượng
ethiopia: Ethiopia | Ê-ti-ô-pi-a
ethnic: dân tộc thiểu số | thiểu số
euro: euro
europe: châu Âu | Âu châu
european-union: Liên minh châu Âu
evaluate: đánh giá
even: thậm chí | ngay cả
evening: buổi tối
everyone: mọi người | ai cũng
everywhere: khắp nơi | mọi nơi
evidence: bằng chứng | chứng cứ
evolution: tiến hóa
examination: kỳ thi | thi | thi cử
example: ví dụ | thí dụ
exceed: vượt | vượt quá
exception: ngoại lệ | trừ | ngoại trừ
exception-handling: xử lý ngoại lệ
excessive: quá mức | vượt quá
exchange: trao đổi | hối đoái
exclaim: thốt lên | kêu | reo lên
exclusive: độc quyền | dành riêng
executive: hành pháp
exempt: miễn | miễn trừ
exercise-right: thực hiện | hành sử
exile: lưu đày | trục xuất
exist: tồn tại
exit: lối ra | thoát
expand: mở rộng | bành trướng
expect: mong đợi | kỳ vọng | dự kiến
expensive: đắt | đắt đỏ | tốn kém
experience: kinh nghiệm | trải nghiệm
experiment: thí nghiệm | thực nghiệm | phòng thí nghiệm
expert: chuyên gia
expire: hết hạn | hết hiệu lực
explain: giải thích | lý giải
explicit: rõ ràng | minh thị | tường minh
exploit: khai thác | bóc lột
explore: thám hiểm | khám phá | đoàn thám hiểm
explosive: chất nổ | vụ nổ
export: xuất khẩu | xuất
expression: bày tỏ | thể hiện | biểu đạt
expropriation: trưng thu | trưng dụng | quốc hữu hóa
extension: mở rộng | phần mở rộng
extinction: tuyệt chủng | nguy cấp
extremism: cực đoan | chủ nghĩa cực đoan | cấp tiến
eye: mắt | con mắt | đôi mắt
fable: ngụ ngôn | truyện ngụ ngôn
face: mặt | khuôn mặt | gương mặt
facility: cơ sở | cơ sở vật chất
fact: sự thật | thực tế
factor: yếu tố | nhân tố
fail: thất bại | hỏng
fair: công bằng
fall-drop: rơi | ngã | rơi xuống
false: sai | giả | nói dối | dối trá
family: gia đình
famous: nổi tiếng
far: xa | xa xôi
farm: nông trại | trang trại | đồn điền
farmer: nông dân
fascism: phát xít | chủ nghĩa phát xít
fate: số phận | định mệnh | vận mệnh
father: cha | bố
fatherland: tổ quốc
fear: sợ | sợ hãi | nỗi sợ
feast: bữa tiệc | tiệc | yến tiệc
feature: tính năng | đặc điểm
february: tháng hai
federal: liên bang | liên đoàn
fee: lệ phí | phí
feel-emotion: cảm thấy | cảm giác | cảm xúc | tình cảm
fence: hàng rào | rào cản | trở ngại | chướng ngại
fertilizer: phân bón
festival: lễ hội
fever: sốt | cơn sốt
few: ít | một vài | vài
field: lĩnh vực
field-data: trường dữ liệu
fifty: năm mươi
fight: chiến đấu | đánh nhau
figure-caption: hình | hình vẽ
file: tập tin | tệp | tệp tin
filesystem: hệ thống tệp
filial-piety: hiếu thảo | hiếu
film: phim | điện ảnh | bộ phim
filter: bộ lọc | lọc
finally: cuối cùng | sau cùng
finance: tài chính
find: tìm thấy | tìm ra | tìm
fine: phạt tiền | tiền phạt
finger: ngón tay | móng tay
finland: Phần Lan
fire-flame: lửa | ngọn lửa
firewall: tường lửa
first: đầu tiên | thứ nhất
fiscal: tài khóa | năm tài chính
fish: cá | con cá | đánh cá | ngư dân
five: năm
fix: sửa | sửa lỗi | sửa chữa
flag: cờ | lá cờ | quốc kỳ
flat: phẳng | bằng phẳng | nhẵn
flood: lũ lụt | lũ
floor: sàn | tầng | sàn nhà
flour: bột
flower: hoa | bông hoa | hoa hồng
fly: bay | chuyến bay
focus: trọng tâm | trọng điểm
fog: sương mù | sương | mù
folder: thư mục
follow: đi theo | theo đuổi
following: sau đây | dưới đây | tiếp theo
font: phông chữ
food: thức ăn | thực phẩm | bữa ăn | lương thực
foot: bàn chân | chân
football: bóng đá | bóng | quả bóng
footer: chân trang
footnote: chú thích cuối trang | cước chú
for-example: chẳng hạn | ví dụ
force: lực | lực lượng | buộc
foregoing: nói trên | nêu trên | ở trên
foreign: nước ngoài | ngoại quốc
foreign-affairs: đối ngoại | ngoại giao
forest: rừng | lâm nghiệp
forge: giả mạo | làm giả | hàng giả
forget: quên
fork: phân nhánh | rẽ nhánh
form-paper: biểu mẫu | mẫu đơn
format: định dạng
formula: công thức | phương trình
forty: bốn mươi
foundation-body: quỹ | nền tảng
four: bốn
fox: cáo | con cáo
framework: khung | khuôn khổ
france: Pháp | nước Pháp | tiếng Pháp
fraud: gian lận | lừa đảo | lừa dối
free-software: phần mềm tự do | GNU
freedom: tự do
freight: hàng hóa vận chuyển | hàng
frequency: tần số | tần suất
frequently-asked-questions: câu hỏi thường gặp | hỏi đáp
friday: thứ sáu
friend: bạn bè | bạn | người bạn
friendship: hữu nghị | tình bạn
frog: ếch | cóc | con ếch
front: mặt trận
fruit: trái cây | quả | hoa quả
fuel: nhiên liệu
full: đầy | đầy đủ | hoàn toàn | trọn vẹn
function: chức năng | hàm
fund: quỹ | kinh phí
fundamental: cơ bản | căn bản
funeral: đám tang | chôn | mộ | nghĩa trang
future: tương lai
garden: vườn | khu vườn
gas: khí đốt | khí gas
gateway: cổng kết nối | cổng
gather: tụ tập | hội họp | tập hợp
gender: giới tính | giới
gene: gen | di truyền
general: chung | tổng | nói chung
general-officer: tướng | đại tướng | nguyên soái
generate: tạo ra | phát sinh | sinh
generations: thế hệ | đời
geneva: Geneva | Giơ-ne-vơ
genocide: diệt chủng | thảm sát
gentleman: ngài | ông | quý ông
geography: địa lý
geology: địa chất
geometry: hình học | tam giác
germany: nước Đức | tiếng Đức | người Đức
get: được | có được | thu được
gift: quà | tặng | quyên góp
girl: con gái | cô gái | cô bé
give: cho | đưa | trao | tặng
globalization: toàn cầu hóa
glory: vinh quang | vẻ vang
glossary: từ điển | từ vựng | bảng thuật ngữ
go: đi
goat: dê | con dê
god: thần | thượng đế | chúa | thánh thần
gold: vàng | bằng vàng
good: tốt | giỏi | tốt đẹp
good-faith: thiện chí | ngay tình
goods: hàng hóa
government: chính phủ
gradual: dần dần | từng bước | dần
graduate: tốt nghiệp | bằng tốt nghiệp
grain: ngũ cốc | lương thực
grammar: ngữ pháp
grandchild: cháu | con cháu | hậu duệ
grandfather: ông nội | ông ngoại | ông
grandmother: bà nội | bà ngoại | bà
grass: cỏ | thảo mộc
grassroots: cơ sở
gravity: trọng lực | hấp dẫn | lực hấp dẫn
great: lớn | to | to lớn | vĩ đại
greece: Hy Lạp
green: xanh lá | xanh lục | xanh
grey: xám | màu xám
group: nhóm | đội
grow: lớn lên | tăng trưởng | mọc | phát triển
guangzhou: Quảng Châu | Quảng Đông
guardian: người giám hộ | giám hộ
guest: khách | vị khách | người lạ
guidance: hướng dẫn
guideline: đường lối | hướng dẫn
guilty: có tội | phạm tội
gun: súng | khẩu súng
habit: thói quen | phong tục | tập quán
hacker: tin tặc | hacker
haiphong: Hải Phòng
hair: tóc | râu | lông
half: nửa | một nửa
hand: tay | bàn tay | đôi tay
handle: xử lý
hanoi: Hà Nội
happen: xảy ra | sự kiện | diễn ra
happiness: hạnh phúc
harbour: cảng | hải cảng | bến cảng
hard-solid: cứng | rắn | chất rắn
hardware: phần cứng
harm: tổn hại | gây hại | thương tích
hash: băm | tổng kiểm tra
hashtag: biểu tượng cảm xúc
hat: mũ | nón | cái mũ
hate: ghét | căm thù | thù hận
have: có
he-him: anh ấy | ông ấy | ông ta | hắn
head-body: đầu | cái đầu | sọ
head-chief: trưởng | đứng đầu
header: tiêu đề | đầu trang
health: sức khỏe | y tế | khỏe mạnh
hearing: phiên điều trần | phiên xét xử
heart: tim | trái tim | lòng
heavy: nặng | nặng nề
hectare: héc-ta | ha
height: chiều cao | độ cao
hell: địa ngục
hello: xin chào | chào mừng
help: giúp đỡ | giúp | trợ giúp
hemisphere: bán cầu
here: ở đây | tại đây
hereby: bằng văn bản này | theo đây
heritage: di sản
hero: anh hùng
hide: giấu | ẩn | trốn | che giấu
high: cao
himself: chính mình | bản thân | tự mình
hindu: ấn độ giáo
hinterland: ngoại ô | vùng ven | ngoại thành
history: lịch sử
hit: đánh | đập | cú đánh
hiv: HIV | AIDS
ho-chi-minh: Hồ Chí Minh
hold-grasp: nắm | nắm giữ | giữ
hole: lỗ | khoảng cách | hố
holiday: ngày lễ | kỳ nghỉ
honest: trung thực | chân thành | thành thật
hong-kong: Hồng Kông
honour: danh dự | danh tiếng
hope: hy vọng | mong
horse: ngựa | con ngựa
hospital: bệnh viện | phòng khám | trạm xá
host: chủ trì | tổ chức
host-network: máy chủ lưu trữ | tên máy
hostage: con tin | bắt cóc
hot: nóng | ấm | nhiệt
hotel: khách sạn | nhà nghỉ | quán trọ
hotspot: điểm nóng
hour: giờ | tiếng đồng hồ
house: nhà | ngôi nhà | căn nhà
household: hộ gia đình | hộ
housing: nhà ở | căn hộ | chung cư
how: như thế nào | làm sao
hue-city: Huế | cố đô Huế
human-rights: quyền con người | nhân quyền | con người
humanitarian: nhân đạo | nhân loại | loài người
humour: hài hước | đùa | buồn cười | trò đùa
hundred: trăm
hungary: Hungary | Hung-ga-ri
hungry: đói | nạn đói
hunt: săn | thợ săn | săn bắn
husband: chồng
hydrogen: hydro | khinh khí
hygiene: vệ sinh
hyphen: dấu gạch ngang | gạch nối | gạch dưới
hypothesis: giả thuyết | giả định | giả sử
i-me: tôi | tao | ta
icon: biểu tượng
idea: ý tưởng | ý nghĩ
identifier: định danh | mã định danh
identity: danh tính | nhận dạng | căn cước
ideology: tư tưởng
if: nếu
ignore: bỏ qua | lờ đi
illustrate: minh họa | chứng tỏ
image: hình ảnh | ảnh | bức tranh
imagination: tưởng tượng | trí tưởng tượng | hình dung
immediately: ngay lập tức | ngay | lập tức
immunity: quyền miễn trừ | đặc quyền
impartial: vô tư | khách quan | không thiên vị
imperialism: chủ nghĩa đế quốc | đế quốc
implement: thực hiện | triển khai
implicit: ngụ ý | ngầm định | ngầm
import: nhập khẩu | nhập
important: quan trọng
improve: cải thiện | nâng cao
in-order-to: nhằm | để mà
inalienable: bất khả xâm phạm | không thể chuyển nhượng
inbox: hộp thư
incite: kích động | xúi giục
include: bao gồm | gồm | chứa
income: thu nhập | doanh thu
increase: tăng | gia tăng | tăng lên
increasingly: ngày càng | càng ngày càng
increment: tăng | gia tăng
indent: thụt lề | thụt dòng
independence: độc lập
index: chỉ mục | chỉ số
india: Ấn Độ | nước Ấn
indicator: tiêu chí | chỉ tiêu | chỉ số
indigenous: bản địa | thổ dân | người bản xứ
indirect: gián tiếp
individual: cá nhân | cá thể
indochina: Đông Dương
indonesia: Indonesia | In-đô-nê-xi-a
industrialization: công nghiệp hóa | hiện đại hóa
industry: công nghiệp | ngành công nghiệp
infection: lây nhiễm | nhiễm trùng | truyền nhiễm | nhiễm
inflation: lạm phát
influence: ảnh hưởng | tác động
inform: thông báo | báo tin | cho biết
information: thông tin
infrastructure: cơ sở hạ tầng | hạ tầng
infringe: xâm phạm | vi phạm
inhabitant: cư dân | người dân
inheritance: thừa kế
initiative: sáng kiến
injustice: bất công
ink: mực
innocent: vô tội
innovation: đổi mới
input: đầu vào | nhập
insect: côn trùng | sâu bọ
inside: bên trong | trong
inspection: kiểm tra | thanh tra
inspire: truyền cảm hứng | cảm hứng
install: cài đặt | lắp đặt
instead: thay vì | thay vào đó
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
interest-rate: lãi suất
interface: giao diện
interference: can thiệp | xâm phạm
international: quốc tế
internet: internet | mạng internet
interpret: giải thích | diễn giải
interrupt: gián đoạn | ngắt | làm gián đoạn
intersection: giao lộ | ngã tư
invalid: vô hiệu | không hợp lệ
invent: phát minh | nhà phát minh
investigate: điều tra
investment: đầu tư
invite: mời | lời mời
invoice: hóa đơn | biên lai
invoke: viện dẫn | viện cớ
iran: Iran | Ba Tư
iraq: Iraq | I-rắc
ireland: Ireland | Ai-len
iron: sắt | thép
irrigation: thủy lợi | tưới tiêu | tưới
islam: hồi giáo | người hồi giáo
island: đảo | hòn đảo | quần đảo
israel: Israel | I-xra-en
issue-promulgate: ban hành
issue-ticket: vấn đề | phiếu
istanbul: Istanbul | Constantinople
italy: nước Ý | tiếng Ý | người Ý
iteration: lặp | vòng lặp
itinerary: tuyến đường | lộ trình | tuyến
january: tháng một | tháng giêng
japan: Nhật Bản | Nhật | tiếng Nhật
jefferson: Jefferson | Giép-phơ-xơn
jerusalem: Jerusalem | Giê-ru-sa-lem
jesus: Giê-su | Giêsu | Chúa Giêsu
jewel: trang sức | châu báu
jewish: do thái | do thái giáo
join: tham gia | gia nhập
joint-venture: liên doanh | đầu tư nước ngoài
jointly: liên đới | chung | liên ngành
joy: vui | niềm vui | vui mừng
judge: thẩm phán
judgment: bản án | phán quyết
judicial: tư pháp
july: tháng bảy
jump: nhảy
june: tháng sáu
jurisprudence: án lệ | tiền lệ
justice: công lý | công bằng | chính nghĩa
keep: giữ | giữ lại
kenya: Kenya | Kê-ni-a
kernel: hạt nhân
key-data: khóa | phím | chìa khóa
keyboard: bàn phím
kilogram: ki-lô-gam | kg | cân
kilometre: ki-lô-mét | km | cây số
kind-sort: loại | thứ | dạng
kindergarten: mầm non | mẫu giáo | nhà trẻ
kingdom: vương quốc | ngai vàng | hoàng gia | triều
kiss-embrace: hôn | ôm | nụ hôn
knife: dao | con dao
know: biết | kiến thức | hiểu biết
korea: Hàn Quốc | Triều Tiên | tiếng Hàn
label: nhãn
labour: lao động
lack: thiếu | thiếu hụt | vắng mặt
lady: quý bà | phu nhân | bà
lake: hồ | ao
land: đất | đất đai
landlord: địa chủ | chủ đất
language: ngôn ngữ | tiếng
laos: Lào
laser: la-de | laser
latency: độ trễ | trì hoãn | chậm trễ
latest: mới nhất | gần đây
latin: tiếng Latinh | Latinh | La-tinh
latin-america: Mỹ Latinh | Nam Mỹ
latitude: vĩ độ | vĩ tuyến
laugh: cười | mỉm cười | nụ cười
law: luật | pháp luật | đạo luật
lawsuit: kiện tụng | khởi kiện | vụ kiện
lawyer: luật sư
layer: lớp | tầng
layout: bố cục | bố trí
lead: lãnh đạo
leaf: lá | chiếc lá
leak: rò rỉ
learn: học | học hỏi | học tập
lease: thuê | cho thuê
leave: rời | rời khỏi | rời đi | ra đi
leave-absence: nghỉ phép | ngày nghỉ
lebanon: Liban | Li-băng
left-side: trái | bên trái
leg: chân | đùi | đầu gối
legal: pháp lý | pháp luật
legal-person: pháp nhân | thực thể
legend: truyền thuyết | huyền thoại
legislation: lập pháp
length: độ dài | chiều dài
less: ít hơn | kém
lesson: bài học
letter-alphabet: chữ cái | bảng chữ cái
letter-post: thư | bức thư | lá thư
level: cấp | mức
liability: trách nhiệm pháp lý | chịu trách nhiệm
liberalism: chủ nghĩa tự do | bảo thủ
library-software: thư viện
licence: giấy phép
licensee: bên được cấp phép | người được cấp phép
licensor: bên cấp phép | người cấp phép
life: sống | cuộc sống | đời sống | sự sống
light-lamp: ánh sáng | đèn
light-weight: nhẹ
lightning: sét | chớp
like: thích
limit: hạn chế | giới hạn
lincoln: Lincoln | Lin-côn
line: dòng | đường kẻ
link: liên kết
lion: sư tử
list: danh sách
listen: nghe | lắng nghe | nghe thấy
literacy: xóa mù chữ | mù chữ
literature: văn học | văn chương
litre: lít
livestock: chăn nuôi | gia súc
load: tải | nạp
loan: cho vay | vay | khoản vay | mượn
local: địa phương
localization: bản địa hóa | quốc tế hóa
lock: khóa | ổ khóa
log-record: nhật ký
logic: lô-gích | logic
login: đăng nhập
london: Luân Đôn | London
long: dài | lâu
longitude: kinh độ | kinh tuyến
look: nhìn | xem | quan sát
loop: vòng lặp
lose: mất | đánh mất | lạc
loss: tổn thất | mất mát
loud: ồn ào | tiếng ồn | tiếng động
love: yêu | tình yêu | yêu thương
low: thấp
loyal: trung thành
luck: may mắn | vận may
lunch: bữa trưa | ăn trưa
macau: Ma Cao
machine: máy | máy móc
madrid: Madrid | Ma-đrít
magazine: tạp chí
magic: ma thuật | phép thuật | phù thủy
main: chính | chủ yếu
maintain: duy trì | giữ vững | bảo trì
maintainer: người bảo trì
major: chính
majority: đa số | phần lớn
malaria: sốt rét
malaysia: Malaysia | Ma-lai-xi-a
malicious: độc hại | mã độc | vi-rút
man: đàn ông | nam giới
manage: quản lý
mandate: ủy nhiệm | nhiệm vụ
mandatory: bắt buộc
manual: thủ công | sổ tay
manufacture: chế tạo | nhà máy | xí nghiệp
many: nhiều
mao-zedong: Mao Trạch Đông
map: bản đồ
march-month: tháng ba
mark: dấu | đánh dấu
market: thị trường | chợ
marketing: tiếp thị
markup: đánh dấu | markdown
marriage: kết hôn | hôn nhân | cưới
marx: Mác | Lênin | chủ nghĩa Mác
masses: quần chúng
master: chủ nhân | bậc thầy
match: khớp | tương ứng
mathematics: toán học | toán
maximum: tối đa | nhiều nhất
may: có thể | được phép
may-month: tháng năm
meaning: ý nghĩa | nghĩa là
measure: biện pháp
measure-size: đo | đo lường | đo đạc
meat: thịt
mechanism: cơ chế
media: truyền thông | phương tiện truyền thông
mediation: hòa giải
medicine: y học | thuốc | y khoa | dược
mediterranean: Địa Trung Hải
meet: gặp | gặp gỡ
meeting: hội nghị | cuộc họp
mekong: Mê Kông | Cửu Long | sông Cửu Long
member: thành viên | đảng viên | hội viên
memory: bộ nhớ | trí nhớ | ký ức
mental: tâm lý | tinh thần | tâm thần
mention: nhắc đến | đề cập
menu: menu | thực đơn
merchant: thương nhân | lái buôn
merchantability: khả năng bán được | thương mại
merge: sáp nhập | hợp nhất
message: thông điệp | tin nhắn
metadata: siêu dữ liệu
metal: kim loại
method: phương pháp
metre: mét
mexico: Mexico | Mê-hi-cô
middle: giữa | trung tâm
middle-east: Trung Đông
migration: di cư | nhập cư
mile: dặm
milestone: cột mốc | mốc
milk: sữa
million: triệu
mind: tinh thần | tâm trí | tâm linh
minimum: tối thiểu | ít nhất
minister: bộ trưởng
ministry: bộ | các bộ | bộ ngành
ministry-of-justice: bộ tư pháp
minor: phụ
minor-age: vị thành niên | chưa thành niên
minute-time: phút
miracle: phép màu | phép lạ | kỳ tích
mirror: gương
mistake: sai lầm | lầm lỗi
mobilize: vận động | huy động
mode: chế độ
model: mô hình | mẫu
model-example: gương mẫu | điển hình | mô hình
modern: hiện đại | đương đại
modify: sửa đổi | chỉnh sửa
module: mô-đun | module
moment: lúc | khoảnh khắc | giây lát
monarchy: quân chủ | vua | nhà vua
monday: thứ hai
money: tiền | tiền bạc
mongolia: Mông Cổ
monk: nhà sư | tu sĩ | ni cô
monkey: khỉ | con khỉ
monopoly: độc quyền
month: tháng | hàng tháng
monument: tượng đài | đài tưởng niệm | tượng
moon: mặt trăng | trăng
morality: đạo đức
more: hơn | thêm | nhiều hơn
moreover: hơn nữa | ngoài ra | thêm vào đó
morning: buổi sáng
morocco: Ma-rốc | Maroc
mortgage: thế chấp
moscow: Moscow | Mát-xcơ-va
mosquito: muỗi
most: hầu hết | nhất
mother: mẹ | má
motorcycle: xe máy | mô tô
mount: gắn kết | gắn
mountain: núi | đồi | ngọn núi | ngọn đồi
mountainous: miền núi
mouse: chuột
mouth: miệng | môi | mồm
move: di chuyển | chuyển động
movement: phong trào
mumbai: Mumbai | Bombay
murder: giết | giết người | sát hại
murmur: thì thầm | thầm thì
museum: bảo tàng | triển lãm | trưng bày
music: âm nhạc | nhạc | nhạc sĩ
must: phải | cần phải
must-not: không được | không được phép
mutual: lẫn nhau | tương hỗ
myanmar: Myanmar | Miến Điện
myth: thần thoại
name: tên | họ tên | tên gọi
named: gọi là | tên là | được gọi
nanjing: Nam Kinh
napoleon: Napoléon | Na-pô-lê-ông
narrow: hẹp | chật hẹp
nation: quốc gia | dân tộc
national-assembly: quốc hội
nationalism: chủ nghĩa dân tộc | dân tộc chủ nghĩa
nationality: quốc tịch
natural: tự nhiên | thiên nhiên
natural-person: thể nhân | cá nhân
nazi: quốc xã | Hít-le | Hitler
near: gần
necessary: cần thiết
neck: cổ | cổ họng | họng
negligence: sơ suất | bất cẩn | cẩu thả
negotiate: đàm phán | thương lượng
neighbour: hàng xóm | láng giềng
nepal: Nepal | Nê-pan
nest: tổ | tổ chim
netherlands: Hà Lan
network: mạng | mạng lưới
neutral: trung lập
never: không bao giờ | chưa bao giờ
nevertheless: tuy vậy | dù vậy
new: mới
new-york: New York | Niu Oóc
new-zealand: New Zealand | Niu Di-lân
news: tin tức | tin
newspaper: tờ báo | báo | nhật báo
nghe-an: Nghệ An
nigeria: Nigeria | Ni-giê-ri-a
night: đêm | ban đêm | nửa đêm
nine: chín
noble: quý tộc | cao quý | cao thượng
nobody: không ai
node: nút
node-network: bộ định tuyến | ngang hàng
nonprofit: phi lợi nhuận | phi thương mại
noon: trưa | buổi trưa
normal: bình thường | thông thường | phổ biến | chung
north: bắc | phía bắc | miền bắc
north-america: Bắc Mỹ
north-atlantic-treaty: NATO | Bắc Đại Tây Dương
norway: Na Uy
nose: mũi | cái mũi
not: không | chẳng | không phải
notable: đáng chú ý
notary: công chứng
note: ghi chú | lưu ý | chú thích
nothing: không có gì | không gì
notice: thông báo
notice-legal: thông báo bản quyền | thông báo pháp lý
notwithstanding: bất kể | mặc dù
noun: danh từ | động từ | tính từ
novel-book: tiểu thuyết
november: tháng mười một
now: bây giờ | hiện nay
nuclear: hạt nhân | nguyên tử
null: rỗng | giá trị rỗng
number: số | con số | số lượng
nurse: y tá | điều dưỡng
nutrition: dinh dưỡng | suy dinh dưỡng
oath: lời thề | tuyên thệ
obey: tuân thủ | tuân theo | chấp hành
object: đối tượng | vật thể
objective: mục tiêu
objective-unbiased: khách quan
obligation: nghĩa vụ
observe: quan sát
occupation-military: chiếm đóng | xâm lược | xâm chiếm
occupational-safety: an toàn lao động | nơi làm việc
ocean: đại dương
october: tháng mười
offence: hành vi phạm tội | tội
offer-give: đề nghị | cung cấp | chào hàng
office: văn phòng
often: thường
oil: dầu mỏ | dầu khí | xăng dầu | dầu
old-aged: già | cổ đại
old-former: cũ
on-behalf-of: thay mặt
one: một
online: trực tuyến
only: chỉ | duy nhất
open: mở
open-source: mã nguồn mở | nguồn mở
operating-system: hệ điều hành
opinion: ý kiến
opportunity: cơ hội
oppose: phản đối
optimize: tối ưu | tối ưu hóa
optional: tùy chọn | không bắt buộc
or: hoặc | hay
orange: cam | quả cam
order-command: mệnh lệnh | chỉ huy | ra lệnh
ordinance: pháp lệnh | sắc lệnh
organization: tổ chức
organize: sắp xếp | bố trí | tổ chức
original: gốc | bản gốc | nguyên bản
orphan: mồ côi | trẻ mồ côi
other: khác | người khác
otherwise: nếu không | mặt khác
outage: ngừng hoạt động | sự cố
output: đầu ra | xuất
outside: bên ngoài | ngoài
overcome: khắc phục | vượt qua
overtime: làm thêm giờ | giờ làm việc | thời giờ làm việc
ownership: chủ sở hữu | quyền sở hữu | sở hữu
oxygen: ô-xy | oxy
pacific: Thái Bình Dương
package: gói
packet: gói tin
pagoda: chùa | ngôi chùa
pain: đau | đau đớn | đau khổ | nỗi đau
painting: hội họa | vẽ | tranh | họa sĩ
pakistan: Pakistan | Pa-ki-xtan
palace: cung điện | hoàng cung
palestine: Palestine | Pa-le-xtin
paper: giấy | tờ giấy
paragraph: đoạn | khoản
parameter: tham số | thông số
parcel: bưu kiện | bưu điện | bưu chính
parent-node: cha mẹ | bố mẹ | phụ huynh
paris: Paris | Pa-ri
parliament: nghị viện | quốc hội
parse: phân tích cú pháp | bộ phân tích
part: phần | bộ phận
participate: tham gia
partition: phân vùng
partner: đối tác | quan hệ đối tác
party-committee: cấp ủy | đảng ủy | tỉnh ủy
party-contract: bên | các bên
party-political: đảng
passenger: hành khách
passport: hộ chiếu
password: mật khẩu
past: quá khứ | đã qua
paste: dán | bộ nhớ tạm
patch: bản vá
patent: bằng sáng chế | sáng chế
path: đường dẫn
patient-waiting: kiên nhẫn | bệnh nhân
patriotic: yêu nước
patrol: tuần tra
pattern: mẫu | họa tiết | khuôn mẫu
payment: thanh toán | trả tiền | chi trả
peace: hòa bình
pen: bút | cây bút
penalty: chế tài | xử phạt
pencil: bút chì
peninsula: bán đảo
pension: lương hưu | nghỉ hưu | hưu trí
people-populace: nhân dân | người dân
percent: phần trăm
period: thời kỳ | giai đoạn
permanent: vĩnh viễn | thường trực | mãi mãi | vĩnh cửu
permission: cho phép | giấy phép
perpetual: vĩnh viễn | không thể hủy ngang
persecution: ngược đãi | đàn áp | bức hại
person: người | cá nhân
personal-data: dữ liệu cá nhân
personnel: nhân sự | nhân viên
persuade: thuyết phục
peru: Peru | Pê-ru
pesticide: thuốc trừ sâu | thuốc bảo vệ thực vật
phase: giai đoạn
philippines: Philippines | Phi-líp-pin
philosophy: triết học | triết gia
phnom-penh: Phnôm Pênh | Phnom Penh
photo: ảnh | bức ảnh | chụp ảnh
physics: vật lý | thể chất | vật chất
piece: mảnh | miếng | mẩu
pig: lợn | heo | con lợn
pink: hồng | màu hồng
plain: đồng bằng
plaintiff: nguyên đơn
plan: kế hoạch
planning: quy hoạch | hoạch định
plastic: nhựa | chất dẻo
plate: đĩa | món ăn
plateau: cao nguyên
platform: nền tảng
play: chơi | trò chơi
please: xin | vui lòng | hãy
plugin: phần bổ trợ | trình cắm
poem: thơ | bài thơ | nhà thơ
point: điểm
poison: độc | chất độc | độc hại
poland: Ba Lan
police: công an | cảnh sát
policy: chính sách
politburo: bộ chính trị | ban chấp hành trung ương | ban bí thư
polite: lịch sự | tử tế | tốt bụng
politics: chính trị
pollution: ô nhiễm | gây ô nhiễm
poor: nghèo | đói nghèo
pope: giáo hoàng
population: dân số | dân cư
pork: thịt lợn | thịt heo
port: cổng | cảng
portugal: Bồ Đào Nha
positive: tích cực
possession: chiếm hữu | sở hữu
possible: khả năng | có thể | không thể
postpone: hoãn | trì hoãn | tạm hoãn
pot: lọ | bình | nồi | chậu
potato: khoai tây
potential: tiềm năng | tiềm lực
power: quyền lực | quyền hạn
power-plant: nhà máy điện
practical: thực tiễn | thực hành | thực tế
praise: khen | ca ngợi | ngưỡng mộ
prayer: cầu nguyện | thờ cúng | lời cầu nguyện | thờ
pre-release: tiền phát hành
preamble: lời nói đầu | lời mở đầu
predict: dự đoán | dự báo | tiên đoán
prefix: tiền tố
pregnant: mang thai | thai sản | có thai | sinh đẻ
prepare: chuẩn bị | sẵn sàng
prerequisite: điều kiện tiên quyết | yêu cầu trước
presentation: bài thuyết trình | trang chiếu | thuyết trình
president: chủ tịch | tổng thống
press: báo chí | nhà báo
pressure: áp lực | áp suất
prevent: phòng ngừa | phòng chống | ngăn chặn
prey: con mồi | mồi
price: giá | giá cả
priest: linh mục | thầy tế | giáo sĩ
primary-school: tiểu học | trường tiểu học
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
probability: xác suất
probable: có lẽ | có thể | khả năng
procedure: thủ tục | quy trình
process: quá trình | tiến trình
processing: xử lý | bộ xử lý
proclaim: công bố | tuyên bố
produce: sản xuất
product: sản phẩm
productivity: năng suất
profession: nghề nghiệp | chuyên nghiệp | sự nghiệp | nghề
profit: lợi nhuận
program: chương trình
program-software: chương trình
programmer: lập trình viên | nhà phát triển
programming-language: ngôn ngữ lập trình
progress: tiến bộ | tiến độ
prohibit: cấm | nghiêm cấm
project: dự án
proletariat: vô sản | giai cấp vô sản | giai cấp công nhân
promise: hứa | lời hứa | hứa hẹn
promote: thúc đẩy | đẩy mạnh
pronunciation: phát âm | giọng
proof: chứng minh
propaganda: tuyên truyền
property: tài sản | sở hữu
proposal: đề xuất | đề nghị | kiến nghị
prosecutor: công tố | kiểm sát | truy tố
protect: bảo vệ | bảo hộ
protest: biểu tình | phản đối
protestant: tin lành
protocol: nghị định thư | giao thức
proud: tự hào | kiêu hãnh | niềm tự hào
proverb: tục ngữ | câu nói | thành ngữ
provide: cung cấp | cung ứng
province: tỉnh | cấp tỉnh
provision: quy định
public-open: công khai | công cộng
public-order: trật tự
publish: xuất bản | công bố | nhà xuất bản
pull: kéo | lôi
pull-request: yêu cầu kéo
punctuation: dấu câu
purchase: mua | mua hàng
purple: tím | màu tím
purpose: mục đích
pursuant: căn cứ | theo
push: đẩy
put: đặt | để
quality: chất lượng
quarter: quý | một phần tư
queen: nữ hoàng | hoàng hậu
query: truy vấn
question: câu hỏi | hỏi
queue: hàng đợi
quick-start: bắt đầu nhanh
quiet: yên tĩnh | im lặng | bình tĩnh | yên lặng
quorum: số đại biểu cần thiết | túc số
quote: trích dẫn | dấu nháy | trích
rabbit: thỏ | con thỏ
race-ethnicity: chủng tộc
radiation: bức xạ | phóng xạ
radio: đài | phát thanh | phát sóng | radio
railway: đường sắt
rain: mưa | cơn mưa
raise: nâng | nâng cao
random: ngẫu nhiên
rape: hiếp dâm | cưỡng hiếp
rat: chuột
ratify: phê chuẩn
ratio: tỷ lệ
read: đọc
real-estate: bất động sản
real-time: thời gian thực
reasonable: hợp lý
rebellion: nổi dậy | nổi loạn | khởi nghĩa
receive: nhận | tiếp nhận
recession: suy thoái
recipient: nơi nhận | người nhận
recognize: công nhận | thừa nhận
reconcile: hòa hợp | hòa giải dân tộc | giảng hòa
recruitment: tuyển dụng
recursion: đệ quy
recycle: tái chế | tái sử dụng
red: đỏ | màu đỏ
red-river: sông Hồng
redistribute: phân phối | phát tán
refactor: tái cấu trúc | viết lại
reference: tham chiếu | tham khảo | đề cập
reflect: phản ánh | phản chiếu | suy ngẫm
reform: cải cách
refugee: người tị nạn | tị nạn
regime: chế độ | thể chế
region: khu vực | vùng
register: đăng ký
regular: thường xuyên | định kỳ
regular-expression: biểu thức chính quy
regulation: quy định | quy chế
reject: từ chối | bác bỏ
relation: quan hệ | mối quan hệ
release-software: bản phát hành | phát hành
religion: tôn giáo
remember: nhớ | nhắc nhở | nhớ lại
remote: vùng sâu | vùng xa | hẻo lánh
remove: loại bỏ | gỡ bỏ | dỡ bỏ
renew: gia hạn | làm mới | đổi mới
repeal: bãi bỏ | hủy bỏ
repeat: lặp lại | nhắc lại
replace: thay thế
reply: đáp lại | hồi đáp | đáp
report: báo cáo
repository: kho | kho lưu trữ
reproduce: tái bản | sao chép | nhân bản
republic: cộng hòa
request: yêu cầu
requirement: yêu cầu
rescue: cứu hộ | cứu nạn | giải cứu
research: nghiên cứu | nhà nghiên cứu
reservoir: hồ chứa | thủy điện
residence: cư trú | nơi ở
resign: từ chức
resolution: nghị quyết
resource: nguồn lực | tài nguyên
respect: tôn trọng
respective: tương ứng
response: phản hồi | đáp ứng | trả lời
responsibility: trách nhiệm
rest: nghỉ ngơi | giải trí | nghỉ
restaurant: nhà hàng | quán ăn | tiệm ăn
restore: khôi phục | phục hồi
restrict: hạn chế
result: kết quả
retail: bán lẻ
return-back: trở về | trở lại | quay lại
return-value: trả về | trả lại
reveal: tiết lộ | công bố | hé lộ
revenge: trả thù | báo thù
revoke: thu hồi | rút lại | rút
revolution: cách mạng
reward: khen thưởng
rice: gạo | lúa | cơm | ruộng lúa
rich: giàu | giàu có
right: quyền | quyền lợi
right-correct: đúng | chính xác
right-side: bên phải | tay phải
ring: nhẫn | chiếc nhẫn
riot: bạo loạn | gây rối
rise: leo | mọc | dậy
risk: rủi ro | nguy cơ
river: sông | con sông | suối
road: con đường | đường | đường cao tốc
robbery: cướp | cướp bóc
robot: rô-bốt | robot
robust: tin cậy | đáng tin cậy | bền bỉ
rocket: tên lửa
roman: La Mã | Rôma | Rome
romania: Romania | Ru-ma-ni
roof: mái nhà | mái
room: phòng | căn phòng
root: gốc | rễ
rope: dây | dây thừng | cáp
row: hàng
royalty-free: miễn phí bản quyền | tiền bản quyền
rubber: cao su
rule-govern: cai trị | quản trị | thống trị | trị vì
rule-of-law: pháp quyền | nhà nước pháp quyền
rumour: tin đồn
run-execute: chạy | thực thi
run-foot: chạy
runtime: thời gian chạy
rural: nông thôn | vùng quê
russia: Nga | nước Nga | tiếng Nga
sabotage: phá hoại | chống phá
sacrifice: hy sinh
sad: buồn | buồn bã | nỗi buồn
saigon: Sài Gòn
sailor: thủy thủ | hải quân | hạm đội
saint: thánh | thiêng liêng | thần thánh
salary: tiền lương | lương
sale: bán | bán hàng
salt: muối | mặn
same: giống | giống nhau | cùng
satellite: vệ tinh
saturday: thứ bảy
saudi-arabia: Ả Rập Xê Út | Ả Rập Saudi
save: lưu | lưu lại
savings: tiết kiệm
say: nói | bảo
scalable: khả năng mở rộng
schedule: lịch | lịch trình
schema: lược đồ
scholarship: học bổng | học giả
school: trường học | nhà trường | trường
science: khoa học | nhà khoa học
scope: phạm vi
scotland: Scotland | Xcốt-len
screen: màn hình | hiển thị
script: kịch bản | tập lệnh
scroll: cuộn
sea: biển | đại dương
seal: con dấu | đóng dấu
search: tìm kiếm
season: mùa
second: thứ hai
secondary-school: trung học | trung học phổ thông | trung học cơ sở
secret: bí mật | bảo mật
secretary: bí thư | thư ký
secretary-general: tổng bí thư | tổng thư ký
section: mục | phần
sector: ngành | lĩnh vực
secure: an toàn
security: an ninh
see: thấy | nhìn thấy | xem
seed: hạt | hạt giống | thực vật | cây trồng
seizure: tịch thu | khám xét | thu giữ
select: chọn | lựa chọn
self-governing: tự trị | tự chủ
self-management: tự quản
semantic: ngữ nghĩa
senate: thượng viện | thượng nghị sĩ
send: gửi | truyền
sensor: cảm biến
sentence-grammar: câu | cụm từ
sentence-punish: hình phạt | trừng phạt
seoul: Seoul | Xê-un
separator: phân cách | tách biệt | riêng biệt
september: tháng chín
serious: nghiêm trọng | nghiêm khắc | trầm trọng
servant: người hầu | đầy tớ | tôi tớ
server: máy chủ
service: dịch vụ
session: phiên họp | kỳ họp
session-login: phiên
setting: cài đặt | thiết lập | thiết đặt
settle: giải quyết
setup: thiết lập ban đầu | cài đặt
seven: bảy
sex: giới tính | tình dục
shadow: bóng | bóng râm | cái bóng
shame: xấu hổ | nhục nhã | hổ thẹn
shanghai: Thượng Hải
share-divide: chia sẻ | cùng chia
share-stock: cổ phiếu | cổ phần
shareholder: cổ đông
sharp: sắc | nhọn | sắc bén
she-her: cô ấy | bà ấy | nàng
sheep: cừu | con cừu | chiên
ship: tàu | thuyền | con tàu
shirt: áo sơ mi | áo
shoe: giày | đôi giày | dép
shop: cửa hàng | tiệm
short: ngắn | ngắn gọn
shortcoming: khuyết điểm | thiếu sót
shortcut: phím tắt | lối tắt
should: nên | cần
shoulder: vai | bờ vai
shout: hét | la hét | kêu lên
show: cho thấy | chỉ ra | trình bày
side: phía | bên
siege: bao vây | vây hãm
sightseeing: phong cảnh | cảnh quan | thắng cảnh
sign: ký | chữ ký
signal: tín hiệu
signatory: bên ký kết
silk: lụa | tơ lụa | tơ
silver: bạc
similar: tương tự | giống như
simple: đơn giản | dễ | dễ dàng
simplify: đơn giản hóa | tinh gọn
sin: tội lỗi
since: kể từ | từ khi
sing: hát | bài hát
singapore: Singapore | Xin-ga-po
sister: chị gái | em gái | chị em
sit: ngồi | ghế
situation: tình hình
six: sáu
size: kích thước | kích cỡ
skill: kỹ năng | tài năng | nhân tài
skin: da | làn da
skip: bỏ qua
sky: bầu trời | trời | thiên đường
slander: vu khống | phỉ báng
slavery: nô lệ | chế độ nô lệ
sleep: ngủ | giấc ngủ
slow: chậm | chậm chạp
small: nhỏ | bé | nhỏ bé
smartphone: điện thoại thông minh | điện thoại di động | di động
smell: mùi | mùi hương | ngửi
smoke: khói | hút thuốc | thuốc lá
smuggling: buôn lậu
snake: rắn | con rắn
snapshot: ảnh chụp nhanh
snow: tuyết | băng | nước đá
social-network: mạng xã hội
social-security: an sinh xã hội | bảo hiểm xã hội
socialism: xã hội chủ nghĩa | chủ nghĩa xã hội
society: xã hội
soft: mềm | nhẹ nhàng | dịu dàng
software: phần mềm
soil: đất | bùn | bụi
soldier: bộ đội | chiến sĩ | lính
solution: giải pháp
solve: vấn đề
some: một số | vài
someone: ai đó | người nào đó
something: điều gì | cái gì đó | thứ
sometimes: đôi khi | thỉnh thoảng
son: con trai
soon: sớm | chẳng bao lâu
sorry: xin lỗi
sort: sắp xếp | phân loại
soul: linh hồn | tâm hồn | ma
south: nam | phía nam | miền nam
south-africa: Nam Phi
south-china-sea: Biển Đông
southeast-asia: Đông Nam Á | ASEAN
souvenir: quà lưu niệm | đồ cổ | cổ vật
sovereignty: chủ quyền
soviet: Liên Xô | Xô viết
space: khoảng trắng | không gian
spacecraft: tàu vũ trụ | phi thuyền
spain: Tây Ban Nha | tiếng Tây Ban Nha
spam: thư rác | lừa đảo
speak: nói chuyện | phát biểu | diễn văn
special: đặc biệt
species: loài | giống loài
specific: cụ thể
specification: đặc tả | thông số kỹ thuật
speed: tốc độ | nhanh | nhanh chóng
spend: chi tiêu | tiêu | chi
sport: thể thao | vận động viên
spouse: vợ chồng | phối ngẫu
spreadsheet: bảng tính
spring: mùa xuân
square: vuông | hình vuông | quảng trường
sri-lanka: Sri Lanka | Xri Lan-ca
stable: ổn định
stable-release: bản ổn định | phiên bản ổn định
stack: ngăn xếp | chồng
stairs: cầu thang | thang
stand: đứng
standard: tiêu chuẩn | chuẩn
standardize: tiêu chuẩn hóa | chuẩn hóa
star: ngôi sao | sao
start-begin: bắt đầu | khởi động
state: nhà nước
state-owned: quốc doanh | nhà nước quản lý | doanh nghiệp nhà nước
state-status: trạng thái | tình trạng
statement: tuyên bố | phát biểu | câu lệnh
station: nhà ga | ga | trạm | bến xe
statistics: thống kê
statute: đạo luật | quy chế
step-measure: bước
still: vẫn | vẫn còn
stock-market: chứng khoán | thị trường chứng khoán
stomach: bụng | dạ dày
stone: đá | hòn đá | tảng đá
stop: dừng | ngừng
storage: lưu trữ
storm: bão
story: câu chuyện | chuyện | truyện
straight: thẳng | ngay thẳng
strait: eo biển
strange: lạ | kỳ lạ
strategy: chiến lược
street: phố | đường phố
strengthen: tăng cường
strict: nghiêm | nghiêm túc | chặt chẽ
strike-labour: đình công | bãi công
string: chuỗi | xâu
strong: mạnh | sức mạnh | mạnh mẽ
structure: cấu trúc | cơ cấu
student: sinh viên | học sinh
stupid: ngu ngốc | ngốc | dại
style: phong cách | kiểu
subject-to: tùy thuộc
subjective: chủ quan
submit: trình | nộp | đệ trình
subscription: đăng ký theo dõi | thuê bao | gói đăng ký
subsequent: sau đó | tiếp theo | sau này
subsidy: trợ cấp | bao cấp
success: thành công
such: như vậy | như thế
suddenly: đột nhiên | bỗng nhiên | bất ngờ
suffix: hậu tố
sugar: đường | mật ong | ngọt
suggest: gợi ý | khuyến nghị | kiến nghị
summary: tổng kết | sơ kết | tóm tắt
summer: mùa hè | mùa hạ
sun: mặt trời | nắng | ánh nắng
sunday: chủ nhật
supermarket: siêu thị
superpower: siêu cường | bá quyền | cường quốc
supervise: giám sát
supervisory-authority: cơ quan giám sát
supplement: bổ sung
support: hỗ trợ | ủng hộ
support-software: được hỗ trợ | hỗ trợ
suppress: trấn áp | đàn áp
sure: chắc chắn | nhất định
surface: bề mặt
surgery: phẫu thuật | mổ
surplus: thặng dư
surprise: ngạc nhiên | bất ngờ
surrender: đầu hàng | rút lui
survive: sống sót | sinh tồn
suspect: nghi ngờ | nghi phạm | tình nghi
suspend: đình chỉ | tạm dừng | tạm đình chỉ
sustainable: bền vững
sweden: Thụy Điển
swim: bơi | bơi lội
switzerland: Thụy Sĩ
sword: kiếm | gươm | thanh kiếm
symbol: ký hiệu | biểu tượng | dấu hiệu
symptom: triệu chứng | chẩn đoán
synchronous: đồng bộ
syntax: cú pháp
syria: Syria | Xi-ri
system: hệ thống
table: bảng
table-of-contents: mục lục
tactic: chiến thuật | sách lược
tag: thẻ | nhãn
taipei: Đài Bắc
taiwan: Đài Loan
take: lấy | cầm
tariff: thuế quan | biểu thuế
task: nhiệm vụ
taste: vị | hương vị | nếm
tax: thuế
tea: trà | chè
teach: dạy | giảng dạy
teacher: giáo viên | thầy giáo | giáo sư | giảng viên | thầy
technical: kỹ thuật
technology: công nghệ
telephone: điện thoại
telescope: kính thiên văn | kính viễn vọng
television: truyền hình | ti vi | tivi
tell: kể | nói với
temperature: nhiệt độ
template: khuôn mẫu
temple: đền | miếu | đền thờ
temporary: tạm thời | lâm thời
ten: mười
ten-thousand: mười nghìn | vạn
tender: đấu thầu
term: nhiệm kỳ
terminate: chấm dứt
terminology: thuật ngữ
territory: lãnh thổ
terrorism: khủng bố
test: kiểm thử | thử nghiệm | bài kiểm tra
testimony: lời khai | làm chứng
texas: Texas
text: văn bản | đoạn văn
textbook: sách giáo khoa | vở
textile: dệt may | dệt | may mặc
thailand: Thái Lan
than: hơn
thank: cảm ơn | cám ơn | biết ơn
theatre: nhà hát | kịch | sân khấu
theft: trộm cắp | ăn trộm | kẻ trộm
theme: chủ đề | giao diện
theorem: định lý | tiên đề
theoretical: lý luận | trừu tượng | lý thuyết
there: ở đó | nơi đó
therefore: do đó | vì vậy | vì thế
they-them: họ | chúng
thick: dày
thin: mỏng | gầy
think: nghĩ | suy nghĩ
third: thứ ba
third-party: bên thứ ba
thirty: ba mươi
thousand: nghìn | ngàn
thread: luồng
threat: đe dọa | mối đe dọa
three: ba
through: qua | thông qua | xuyên qua
throw: ném | vứt | quăng
thunder: sấm
thursday: thứ năm
tibet: Tây Tạng
ticket-fare: vé | giá vé
tiger: hổ | con hổ | cọp
tight: chặt | khít
time: thời gian | lần
timely: kịp thời
timeout: hết thời gian chờ | thời gian chờ
tired: mệt | mệt mỏi | kiệt sức
title-heading: tiêu đề | tựa đề
today: hôm nay
together: cùng nhau | cùng
token: mã thông báo | token
tokyo: Tokyo | Tô-ky-ô
tolerance: khoan dung | lòng khoan dung
tomorrow: ngày mai
ton: tấn
tongue: lưỡi
tonkin: Bắc Kỳ | Bắc Bộ
tool: công cụ
tooth: răng | hàm răng
top: đỉnh | đỉnh cao
torture: tra tấn
total: tổng | tổng cộng | tổng thể
touch-feel: chạm | sờ | đụng
tourism: du lịch | khách du lịch | du khách
toward: về phía | hướng tới
tower: tháp | tòa tháp
town-city: thị trấn | thị xã
toy: đồ chơi
trace: dấu vết | theo dõi | truy tìm
trademark: nhãn hiệu | thương hiệu
tradition: truyền thống
traffic: giao thông
trafficking: buôn bán người | buôn người
train-rail: tàu hỏa | xe lửa | đoàn tàu
training: đào tạo | tập huấn | huấn luyện
transaction: giao dịch
transfer: chuyển giao | chuyển nhượng | chuyển
transform: chuyển đổi | biến đổi
translation: dịch | bản dịch | dịch giả
transparency: minh bạch
transport: vận tải | vận chuyển | giao thông vận tải
trap: bẫy | cạm bẫy
travel: du lịch | chuyến đi | hành trình
trawler: tàu cá | thuyền đánh cá
treasure: kho báu
treasury: kho bạc | ngân khố
treatment-medical: điều trị | chữa bệnh | chữa trị | trị liệu
treaty: hiệp ước | điều ước | công ước
tree: cây | cái cây
trend: xu hướng
trial: phiên tòa | xét xử
tribe: bộ tộc | bộ lạc | dòng họ
tropical: nhiệt đới
troubleshoot: gỡ lỗi | xử lý sự cố
trousers: quần | cái quần
truck: xe tải
true: thật | sự thật | thực sự | chân lý
trust: niềm tin | tin tưởng | tin cậy
trustee: quản thác | ủy thác
try: cố gắng | nỗ lực | thử
tsunami: sóng thần
tuberculosis: lao phổi | bệnh lao
tuesday: thứ ba
tunisia: Tunisia | Tuy-ni-di
tunnel: đường hầm | hầm
turkey: Thổ Nhĩ Kỳ
turn: quay | rẽ | xoay
tutorial: hướng dẫn | bài hướng dẫn
twelve: mười hai | tá
twenty: hai mươi
two: hai
type: kiểu | loại
typo: lỗi chính tả | chính tả
tyranny: bạo chúa | chuyên chế | áp bức
ugly: xấu xí
ukraine: Ukraina | U-crai-na
unanimous: nhất trí
uncle: chú | bác | cậu
under: dưới | bên dưới
understand: hiểu | sự hiểu biết
undo: hoàn tác | đảo ngược
unemployment: thất nghiệp
unesco: UNESCO
unify: thống nhất
uninstall: gỡ cài đặt
union: công đoàn
unique: duy nhất | độc đáo
united-kingdom: Vương quốc Anh | Anh quốc
united-nations: liên hợp quốc | liên hiệp quốc
united-states: Hoa Kỳ | Mỹ | nước Mỹ | người Mỹ
unity: đoàn kết
universal: phổ quát | toàn cầu | phổ biến
universe: vũ trụ
university: đại học | cao đẳng | học thuật
unless: trừ khi
unreleased: chưa phát hành | sắp tới
until: cho đến | cho đến khi | đến
update: cập nhật
upgrade: nâng cấp
upload: tải lên
uppercase: chữ hoa | chữ thường | viết hoa
urban: đô thị
urgent: khẩn cấp | cấp bách
usage: sử dụng | dùng | cách dùng
useful: hữu ích | có ích
useless: vô ích | vô dụng
user: người dùng | người sử dụng
usually: thường | thông thường
vaccine: vắc-xin | tiêm chủng | vắc xin
valid: hợp lệ | có hiệu lực | hiệu lực
validate: xác thực | kiểm chứng
valley: thung lũng | hang | hang động
value: giá trị
variable: biến | biến số
various: đa dạng | khác nhau | nhiều loại
vector: véc-tơ | vectơ | ma trận
vegetable: rau | rau củ
vehicle: xe | phương tiện | phương tiện giao thông
venezuela: Venezuela | Vê-nê-xu-ê-la
version: phiên bản | bản
very: rất | vô cùng | cực kỳ
veteran: cựu chiến binh
veterinary: thú y
veto: phủ quyết
vice-president: phó chủ tịch
victim: nạn nhân
video: video | phim
vienna: Vienna | thành Viên
vientiane: Viêng Chăn | Vientiane
vietnam: Việt Nam | tiếng Việt
vigilance: cảnh giác
village: làng | thôn | xóm
violation: vi phạm
violence: bạo lực
virtual: ảo
virtue: đức hạnh | đức tính
visa: thị thực
vision: tầm nhìn | triển vọng
visit: thăm | tham quan | viếng thăm | du khách
voice: giọng | tiếng nói | giọng nói
volcano: núi lửa
volume: thể tích | tập | âm lượng
volunteer: tình nguyện | tự nguyện
vote: bỏ phiếu | biểu quyết
vulnerable: dễ bị tổn thương | lỗ hổng
wait: chờ | đợi | chờ đợi
wake: thức dậy | đánh thức | tỉnh
walk: đi bộ | bước đi | đi dạo
wall: tường | bức tường
want: muốn
war: chiến tranh | cuộc chiến
warehouse: kho hàng | tồn kho | hậu cần | kho bãi
warning: cảnh báo
warrant: lệnh bắt | trát
warranty: bảo hành | bảo đảm
warrior: chiến binh | hiệp sĩ | võ sĩ
wash: rửa | giặt | sạch | làm sạch
washington: Washington | Oa-sinh-tơn
waste: rác | chất thải | rác thải | lãng phí
water: nước
wave: sóng | thủy triều | làn sóng
way: cách | cách thức | lối
we-us: chúng tôi | chúng ta
weak: yếu | yếu kém | điểm yếu
weapon: vũ khí
wear: mặc | quần áo | trang phục | váy
weather: thời tiết | khí tượng
web-page: trang
website: trang web | website
wedding: đám cưới | cô dâu | lễ cưới
wednesday: thứ tư
week: tuần | hàng tuần
weight: trọng lượng | cân nặng
welfare: phúc lợi
well-formed: đúng định dạng | sai định dạng
west: tây | phía tây | phương tây
wet: ướt | ẩm | độ ẩm
whale: cá voi | cá heo
what: gì | cái gì
wheat: lúa mì
wheel: bánh xe
when: khi | khi nào
where: đâu | ở đâu | nơi
whereas: xét rằng | xét thấy
whether: hay không | liệu rằng
while: trong khi
white: trắng | màu trắng
who: ai | người nào
wholesale: bán buôn | bán sỉ
why: tại sao | vì sao
wide: rộng | rộng lớn | rộng rãi
widow: góa phụ | góa
width: chiều rộng | độ rộng
wife: vợ
wikipedia: Wikipedia | bách khoa toàn thư | bách khoa
wildlife: hoang dã | động vật hoang dã
will-testament: di chúc
win: thắng | chiến thắng | thắng lợi
wind: gió
window: cửa sổ
wine: rượu vang | rượu
winter: mùa đông
wireless: không dây
wise: khôn ngoan | trí tuệ | sáng suốt
witch: mụ phù thủy | phù thủy
with: với | cùng với
without: không có | mà không
witness: nhân chứng | người làm chứng
wolf: sói | chó sói
woman: đàn bà | nữ
women-collective: phụ nữ
wonder: tuyệt vời | kỳ diệu | tự hỏi
wood: gỗ
word: từ | từ ngữ | lời
work-activity: làm việc | công việc
work-creation: tác phẩm
worker: công nhân | người lao động
worksite: công trường
world: thế giới
world-bank: Ngân hàng Thế giới | Quỹ Tiền tệ Quốc tế
world-health-organization: Tổ chức Y tế Thế giới | WHO
world-trade-organization: Tổ chức Thương mại Thế giới | WTO
world-war: chiến tranh thế giới | thế chiến
worldwide: toàn cầu | toàn thế giới
worry: lo lắng | lo ngại
worthy: xứng đáng | đáng | đáng giá
wound: vết thương | bị thương
write: viết | nhà văn
yangtze: Trường Giang | Dương Tử
year: năm | hàng năm
yellow: vàng | màu vàng
yellow-river: Hoàng Hà
yes: vâng | đúng vậy
yesterday: hôm qua
you-your: bạn | ngươi
young: trẻ | trẻ tuổi
youth: thanh niên | thanh thiếu niên
zero: không | số không
`;
