/**
 * The lexicon in English: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
ability: ability | capacity | capability
about: about | approximately | around
abuse: abuse | misuse
accelerate: accelerate | acceleration
accept: accept | acceptance
access: access
accessibility: accessibility | accessible
accession: accession | accede
accident: accident
accomplice: accomplice | complicity
according-to: according to
account: account
accounting: accounting | accountant
accuse: accuse | accusation | allegation
achieve: achieve | achievement | accomplish
acid: acid
across: across | beyond
act: act | action
acupuncture: acupuncture
add: add | added
address: address
adequate: adequate | sufficient | enough
adjust: adjust | adjustment
administration: administration | administrative
administrator: administrator
adoption-child: adoption | adopt | adoptive
adult: adult
advance: advance | forward
advantage: advantage | favourable | favorable
adventure: adventure | mystery | mysterious
advertising: advertising | advertisement | advertise
advise: advise | advice | consult | advisory
affirm: affirm | reaffirm | confirm | confirmation
afghanistan: Afghanistan | Afghan
africa: Africa | African
after: after
afternoon: afternoon
again: again
against: against
age: age
agency: agency | agencies
agenda: agenda
agent: agent | proxy
aggression: aggression | aggressor
agree: agree | agreed
agreement: agreement
agriculture: agriculture | agricultural
air: air
airplane: airplane | aircraft | plane | aviation
airport: airport | airline
alcohol: alcohol | liquor
alert: alert
algeria: Algeria | Algerian
algorithm: algorithm
all: all
allocate: allocate | allocation
allow: allow | let
ally: ally | alliance | allies
almost: almost | nearly
alone: alone | lonely | single
already: already
also: also | too | likewise
although: although | though | despite | in spite
always: always
ambassador: ambassador | embassy | consulate
ambition: ambition | ambitious
ambulance: ambulance | first aid
amend: amend | amendment
amnesty: amnesty | pardon
amount: amount | quantity | sum
analysis: analysis | analyze | analyse
ancestor: ancestor | ancestral
and: and
angel: angel
anger: anger | angry
animal: animal | beast
annam: Annam | Annamese
annex: annex | appendix
anniversary: anniversary
answer: answer
ant: ant
antarctic: Antarctic | Antarctica | Arctic
api: api
appeal: appeal
appear: appear | appearance | seem
apple: apple
application-software: app | apps | application
apply: apply | application | applicable
appoint: appoint | appointment
appropriate: appropriate | suitable
approve: approve | approval
april: April
aquaculture: aquaculture | shrimp
arab: Arab | Arabic | Arabian
arbitrary: arbitrary | arbitrarily
arbitration: arbitration | arbitrator
archaeology: archaeology | archaeological | ruins
architecture: architecture | architect | architectural
argentina: Argentina | Argentine
argue: argue | debate | discuss | discussion
argument: argument
arm-body: arm
army: army | military | armed forces
array: array
arrest: arrest | detain
arrive: arrive | arrival | reach
art: art | artist | artistic
article-legal: article
artificial-intelligence: artificial intelligence
as-soon-as: as soon as | once
asia: Asia | Asian
ask: ask | asked
assembly: assembly
assign: assign | assignment
association: association
astronaut: astronaut
astronomy: astronomy | astronomer
asylum: asylum
asynchronous: asynchronous | async
at-the-same-time: at the same time | simultaneously
athens: Athens | Athenian
atlantic: Atlantic
attachment: attachment | attach
attack: attack | attacker
attempt: attempt
attention: attention | pay attention
attribution: attribution
auction: auction
audio: audio | sound
audit: audit | auditor
august: August
aunt: aunt
australia: Australia | Australian
austria: Austria | Austrian
authentic: authentic | authenticity
authentication: authentication | authenticate
author: author | authorship
authorities: authorities | authority
automatic: automatic | automatically | automate | automation
autumn: autumn
average: average
avoid: avoid
awareness: awareness | consciousness | aware
baby: baby | infant
back-body: back | spine
backend: backend | back-end | frontend | front-end
backup: backup
backward-compatible: backward compatible | backwards compatible | backward
bacteria: bacteria | bacterium | germ
bad: bad | worse | worst | evil
bag: bag | sack
bail: bail | release on bail
banana: banana
bandwidth: bandwidth
bangkok: Bangkok
bangladesh: Bangladesh | Bengal
bank: bank | banking
bankruptcy: bankruptcy | bankrupt | insolvency
barbarian: barbarian | barbarous | savage
basis: basis | ground | grounds
battery: battery | batteries
battle: battle | battlefield
bay: bay | gulf
be-exist: is | are | was | were | been
beach: beach | shore
bean: bean | soybean | soya
beautiful: beautiful | beauty | pretty
because: because
become: become | became
bed: bed
bee: bee
beef: beef
beer: beer
before: before
behind: behind
beijing: Beijing | Peking
belgium: Belgium | Belgian
belief: belief | faith
believe: believe
bell: bell
belong: belong
bench: bench
benchmark: benchmark | performance
berlin: Berlin
beta: beta
betray: betray | betrayal | traitor | treason
between: between | among
bible: bible | gospel | scripture
bicycle: bicycle | bike
bill-law: bill
billion: billion
binary: binary
binding: binding
biodiversity: biodiversity
biology: biology | biological
bird: bird | wing
birth: birth | born
birth-rate: birth rate | family planning | fertility
birthday: birthday
bishop: bishop
bit: bit
black: black
blaze: blaze | firefighting
blind: blind | blindness
block: block
blog: blog | forum
blood: blood
blue: blue
body: body
bold: bold | italic
bomb: bomb
bone: bone
book: book
bookmark: bookmark
boolean: boolean
border: border | frontier
boss: boss
both: both
bottle: bottle
bottom: bottom
bowl: bowl
box: box | chest | crate
boy: boy
bracket: bracket | brackets | parenthesis | parentheses
brain: brain
branch-git: branch | branches
brand: brand
brazil: Brazil | Brazilian
bread: bread
break: break | broke | broken
breakfast: breakfast
breakthrough: breakthrough | turning point
breath: breath | breathe
bribe: bribe | bribery
brick: brick
bridge: bridge
brother: brother
brown: brown
browser: browser
brussels: Brussels
buddhism: buddhism | buddhist | buddha
budget: budget
budget-law: appropriation
buffalo: buffalo
buffer: buffer
bug: bug
build-construct: build | construct | construction | built
build-software: build | builds
building: building | edifice
bullet: bullet | missile
burn: burn | burnt
bus: bus
busy: busy
but: but | however
butter: butter
butterfly: butterfly
button: button
byte: byte
cache: cache
cadre: cadre | official | officials
cage: cage
cairo: Cairo
cake: cake
california: California
call: call
cambodia: Cambodia | Cambodian | Khmer
camel: camel
camera: camera
camp: camp | tent
campaign: campaign
can: can | could | able
canada: Canada | Canadian
canal: canal
cancel: cancel | cancellation
cancer: cancer | tumour | tumor
candidate: candidate | candidacy
candle: candle | torch
capital-city: capital city
capital-money: capital
capitalism: capitalism | capitalist | bourgeois | bourgeoisie
captain: captain
car: car | automobile
carbon: carbon | carbon dioxide
careful: careful | carefully | care | caution
carry: carry | bring | brought
case: case
castle: castle | fortress | fort
cat: cat
catch: catch | caught | capture
category: category | categories
catholic: catholic | catholicism
cause: cause | reason
ceasefire: ceasefire | truce | armistice
cell: cell | tissue | organ
cement: cement
censorship: censorship | censor
census: census
central: central
century: century | centuries
ceremony: ceremony
certificate: certificate | certification | certify
chair: chair | armchair
chairman: chairman | chair | chairperson
challenge: challenge
change: change
changelog: changelog | change log | changes log
chapter: chapter
character: character
characteristic: characteristic | distinctive
charge-electric: charger | recharge
charity: charity | charitable
chart: chart | graph | diagram
charter: charter
cheap: cheap
check: check | verify | verification
cheese: cheese
chemistry: chemistry | chemical
chicken: chicken | hen | poultry
child: children | child
childhood: childhood | infancy
chile: Chile | Chilean
china: China | Chinese
chip: chip | semiconductor
choose: choose | choice | chose | chosen
christ: christ
christian: christian | christianity
chronological: chronological | chronology
church: church | cathedral
circle: circle | round
circuit: circuit
circular: circular
circumstance: circumstance | circumstances
citizen: citizen | citizenship
city: city | cities
civil: civil
civil-servant: civil servant | civil servants | public official
civil-society: civil society | non-governmental
civilization: civilization | civilisation | civilized
class: class
class-school: class | classroom
clause: clause
clear: clear | clearly | obvious
click: click
client-software: client
climate: climate
climate-change: climate change | global warming
clock: clock
close: close | closed
cloth: cloth | fabric
cloud: cloud
cluster: cluster
coal: coal | mine | mining | mineral
coastal: coastal | coast
coat: coat | cloak | jacket
cochinchina: Cochinchina
cock: cock | rooster
code: code | source code
code-law: code | civil code | penal code
coffee: coffee
cold: cold
collect: collect | collection
colombia: Colombia | Colombian
colon: colon | semicolon
colonel: colonel
colony: colony | colonial | colonies | colonialism
colour: colour | color
column: column
combat: combat | fight against
come: come | came
comma: comma
command-line: command line | terminal | shell
commander: commander | commander-in-chief
comment: comment
commercial: commercial | commerce | trade
commit-git: commit | commits
commit-pledge: commit | commitment | pledge | undertake
committee: committee
commune: commune | ward
communication: communication | communicate
communist: communist | communism
community: community | communities
companion: companion | comrade
company: company | corporation | corporate
compare: compare | comparison
compassion: compassion | mercy | pity | sympathy
compatible: compatible | compatibility | incompatible
compel: compel | coerce | coercion | duress
compensation: compensation | compensate | indemnity | indemnify
competence: competence | competent | jurisdiction
competition: competition | compete | competitive
compile: compile | compiler
complaint: complaint | complain | petition
complex: complex | complicated
component: component
comprehensive: comprehensive
computer: computer
concerning: concerning | regarding | relating | related
conclusion: conclusion | conclude
concrete-material: reinforced concrete
concurrency: concurrency | concurrent | parallel
condition: condition | conditions
configuration: configuration | configure | config
conflict: conflict
confucian: confucian | confucianism | confucius
congo: Congo | Congolese
congress: congress
connection: connection | connect | connected
conquer: conquer | conquest
consensus: consensus
consent: consent
consequence: consequence
conservation: conservation | preserve | preservation
consider: consider | consideration
consolidate: consolidate | consolidation
constant: constant
constitution: constitution | constitutional
constraint: constraint
consumer: consumer
consumption: consumption | consume
container: container
content: content | contents
continent: continent | continental
continue: continue | continuous | continuously
contract: contract
contribution: contribution | contributor | contribute
control: control
controller: controller
convict: convict | conviction
cook: cook | kitchen
cooperate: cooperate | cooperation
cooperative: cooperative
coordinate: coordinate | coordination
coordinates: coordinates
copper: copper | bronze | brass
copy: copy | copies
copyright: copyright
corn: corn | maize
corner: corner | angle
correspondence: correspondence
corruption: corruption | corrupt
cost: cost | expense | expenses
cotton: cotton
cough: cough
council: council
count: count | calculate | calculation
country: country | countries
courage: courage | brave | bravery | courageous
course: course | curriculum
court: court | tribunal
cousin: cousin | relative
cow: cow | cattle | ox
crash: crash
creative-commons: Creative Commons
credit: credit
creditor: creditor
crime: crime | criminal | criminals
crisis: crisis | crises
criticize: criticize | criticism | critic | critique
crop: crop | harvest
cross-sign: cross
crow: crow | raven
crowd: crowd | throng
crown: crown
cruel: cruel | cruelty | inhuman
cry: cry | weep | wept | tears
crystal: crystal | glass
cuba: Cuba | Cuban
cultivate: cultivate | cultivation | farming
culture: culture | cultural
cup: cup | drinking glass
curious: curious | curiosity | interesting
currency: currency | currencies
current: current | currently | present
cursor: cursor | pointer
customary: customary | costume | folk | folklore
customer: customer
customs: customs
cut: cut
czech: Czech | Czechoslovakia
da-nang: Da Nang | Danang
dam: dam
damage: damage | damages
dance: dance
danger: danger | dangerous
dark: dark | darkness
data: data
database: database
date: date
daughter: daughter
dawn: dawn | sunrise
day: day | daily
deadline: deadline | time limit
deaf: deaf
death: death | die | dead | died
death-penalty: death penalty | capital punishment
debt: debt | debtor
decade: decade
december: December
decentralization: decentralization | decentralize | devolve
decimal: decimal
decision: decision | decide
declaration: declaration | declare
decode: decode | decoding
decrease: decrease | reduce | reduction | decline
decree: decree
decrypt: decrypt | decryption
deep: deep | deeply
deep-rooted: deep-rooted | profound
default: default
defeat: defeat | beat
defence-legal: legal defence | right of defence
defend: defend | defence | defense
defendant: defendant | accused
deficit: deficit
definition: definition | define | defined
degree: degree
delegate: delegate | representative | represent
delegation: delegate | delegation
delete: delete | deletion | erase
delhi: Delhi | New Delhi
delivery: delivery | deliver
delta: delta
demand: demand | need | needs
democracy: democracy | democratic
denmark: Denmark | Danish
density: density
denunciation: denunciation | denounce
deny: deny | denied | denial
department: department
dependency: dependency | dependencies | depend | depends | dependent
deploy: deploy | deployment
deposit-instrument: deposit | depositary
deprecated: deprecated | deprecate | deprecation | obsolete
depth: depth
deputy: deputy
derivative: derivative | derived
description: description | describe
desert: desert | sand
desire: desire | aspiration | wish
desk: desk
destroy: destroy | destruction
detect: detect | discover | detection
detention: detention | custody
develop: develop | development
device: device
devil: devil | demon | satan
diabetes: diabetes
dialogue: dialogue
diamond: diamond
dictatorship: dictatorship | dictator | authoritarian
different: different | difference | differ
difficult: difficult | difficulty | difficulties | hard
digital: digital
dignity: dignity
dinner: dinner | supper
direct: direct | steer | steering
direct-immediate: direct | directly
direction: direction
directive: directive
director: director
dirty: dirty | dirt
disable: disable
disabled: disabled | disability
disappear: disappear | vanish
disaster: disaster | catastrophe
discipline: discipline | disciplinary
disclaimer: disclaimer | disclaim
discount: discount
discrimination: discrimination | discriminate
disease: disease | illness | sick | ill
disk: disk | disc | hard drive
dismiss: dismiss | dismissal | removal from office
dispute: dispute
dissolve: dissolve | dissolution
distort: distort | distortion
district: district
divide: divide | division | split
divorce: divorce
do-make: do | does | did | done | make | made
doctor: doctor | physician
doctrine: doctrine | theory
document: document
documentation: documentation
dog: dog
doll: doll | puppet
dollar: dollar
domain: domain
donkey: donkey | ass
door: door | gate
dossier: dossier | record
double: double | twice
download: download
dozens: dozens | tens
draft: draft
drag-and-drop: drag and drop
dragon: dragon
drainage: drainage | sewage | wastewater
dream: dream
drink: drink | drank
driver-software: driver | device driver
driver-vehicle: driver | driving | drive
drought: drought
drug: drug | drugs | narcotics
dry: dry
duck: duck | goose
due-to: due to | thanks to | owing to
duplicate: duplicate
during: during
dyke: dyke | levee
dynasty: dynasty | dynastic
each: each | every
eagle: eagle
ear: ear
earn: earn | earnings
earth: earth | planet
earthquake: earthquake
east: east | eastern | orient
eat: eat | ate | eaten
economic-growth: economic growth | gdp | gross domestic product
economy: economy | economic | economics
ecosystem: ecosystem | ecology | ecological
edge: edge
edit: edit | editor
education: education | educational
effect: effect | enter into force | take effect
effective: effective | effectiveness | efficiency | efficient
egg: egg
egypt: Egypt | Egyptian
eight: eight
elderly: elderly | old people
election: election | elect | elected
electricity: electricity | electric | electrical
electron: electron
electronic: electronic | electronics
element: element
elephant: elephant
eleven: eleven
eliminate: eliminate | eradicate | elimination
email: email | e-mail | mail
embargo: embargo | blockade
emergency: emergency | state of emergency
emission: emission | greenhouse gas | greenhouse
emperor: emperor | empire | imperial
emphasize: emphasize | stress | emphasis
employee: employee
employment: employment | employ | employer
empty: empty | blank
emulation: emulation
enable: enable | enabled | activate | activated
encode: encode | encoding
encourage: encourage | encouragement
encryption: encryption | encrypt | encrypted
end-finish: end | finish | final | ending
enemy: enemy | hostile
energy: energy
enforce: enforce | enforcement | enforceable
engine: engine | motor
engineer: engineer | engineering
england: England | English
enjoy: enjoy | enjoyment
ensure: ensure | guarantee | assure
enter: enter | entry | entrance
enterprise: enterprise | business
entertainment: entertainment | amusement
entitled: entitled | entitlement
entrepreneur: entrepreneur | startup | start-up
environment: environment | environmental
epidemic: epidemic | pandemic
equality: equality | equal
equator: equator | equatorial
equipment: equipment
error: error
escape: escape | flee | fled
escape-sequence: escape sequence | backslash
especially: especially | particularly | notably
establish: establish | establishment | set up | create
estimate: estimate
ethiopia: Ethiopia | Ethiopian
ethnic: ethnic | ethnic minority | minority | minorities
euro: euro
europe: Europe | European
european-union: European Union
evaluate: evaluate | evaluation | assess | assessment
even: even
evening: evening
everyone: everyone | everybody
everywhere: everywhere
evidence: evidence
evolution: evolution | evolve
examination: examination | exam
example: example | instance
exceed: exceed
exception: exception | except
exception-handling: exception handling
excessive: excessive | excess
exchange: exchange
exclaim: exclaim | exclaimed | exclamation
exclusive: exclusive | exclusively
executive: executive
exempt: exempt | exemption
exercise-right: exercise
exile: exile | banish | deport | deportation
exist: exist | existence
exit: exit
expand: expand | expansion | enlarge
expect: expect | expectation
expensive: expensive | costly
experience: experience
experiment: experiment | experimental | laboratory
expert: expert | specialist
expire: expire | expiry | expiration
explain: explain | explanation
explicit: explicit | explicitly | expressly
exploit: exploit | exploitation
explore: explore | explorer | expedition
explosive: explosive | explosion
export: export
expression: expression | express
expropriation: expropriation | expropriate | requisition
extension: extension | extend
extinction: extinction | extinct | endangered
extremism: extremism | extremist | radical
eye: eye
fable: fable
face: face
facility: facility | facilities | premises
fact: fact | facts
factor: factor
fail: fail | failure | failed
fair: fair | fairness | equitable
fall-drop: fall | fell | fallen | drop
false: false | lie | liar | wrong
family: family | families
famous: famous | well-known
far: far | distant
farm: farm | plantation
farmer: farmer | peasant
fascism: fascism | fascist
fate: fate | destiny
father: father | dad
fatherland: fatherland | homeland | motherland
fear: fear | afraid
feast: feast | banquet
feature: feature
february: February
federal: federal | federation
fee: fee | charge
feel-emotion: feel | felt | feeling | emotion | emotional
fence: fence | barrier | obstacle
fertilizer: fertilizer | fertiliser | manure
festival: festival
fever: fever
few: few | little | a few
field: field | area
field-data: field
fifty: fifty
fight: fight | fighting | fought
figure-caption: figure
file: file
filesystem: filesystem | file system
filial-piety: filial piety
film: film | movie | cinema
filter: filter
finally: finally | eventually | at last
finance: finance | financial
find: find | found
fine: fine | fines
finger: finger | nail
finland: Finland | Finnish
fire-flame: fire | flame
firewall: firewall
first: first
fiscal: fiscal | financial year
fish: fish | fishery | fishing | fisherman
five: five
fix: fix | fixed | correction | correct
flag: flag | banner
flat: flat | smooth
flood: flood
floor: floor
flour: flour | powder
flower: flower | blossom | rose
fly: fly | flew | flight
focus: focus | focal
fog: fog | mist | cloudy
folder: folder | directory | directories
follow: follow | pursue | followed
following: following | below
font: font | typeface
food: food | meal
foot: foot | feet
football: football | soccer | ball
footer: footer
footnote: footnote | endnote
for-example: for example | for instance
force: force
foregoing: foregoing | aforementioned | above
foreign: foreign | foreigner
foreign-affairs: foreign affairs | diplomacy | diplomatic
forest: forest | jungle | forestry
forge: forge | forgery | counterfeit | fake
forget: forget | forgot | forgotten
fork: fork
form-paper: form
format: format
formula: formula | equation
forty: forty
foundation-body: foundation
four: four
fox: fox
framework: framework
france: France | French
fraud: fraud | fraudulent | deceive | deception
free-software: free software | GNU
freedom: freedom | free | liberty | liberties
freight: freight | cargo
frequency: frequency
frequently-asked-questions: frequently asked questions | faq
friday: Friday
friend: friend
friendship: friendship
frog: frog | toad
front: front
fruit: fruit
fuel: fuel
full: full | complete | completely | entire | whole
function: function
fund: fund | funding | funds
fundamental: fundamental | basic
funeral: funeral | bury | tomb | grave | cemetery
future: future
garden: garden
gas: gas
gateway: gateway
gather: gather | gathering
gender: gender
gene: gene | genetic | dna
general: general | generally
general-officer: general | marshal
generate: generate | generation | generator
generations: generations
geneva: Geneva
genocide: genocide | massacre
gentleman: gentleman | sir | lord
geography: geography | geographic
geology: geology | geological
geometry: geometry | triangle
germany: Germany | German
get: get | obtain | got | acquire
gift: gift | donation | donate
girl: girl
give: give | gave | given
globalization: globalization | globalisation
glory: glory | glorious
glossary: glossary | dictionary | vocabulary
go: go | went | gone
goat: goat
god: god | goddess | divine | gods
gold: gold | golden
good: good | well | better | best
good-faith: good faith
goods: goods | merchandise | commodity | commodities
government: government
gradual: gradual | gradually
graduate: graduate | graduation | diploma
grain: grain | cereal
grammar: grammar
grandchild: grandchild | descendant | offspring
grandfather: grandfather
grandmother: grandmother
grass: grass | herb
grassroots: grassroots | grass-roots
gravity: gravity | gravitational
great: great | big | large | huge
greece: Greece | Greek
green: green
grey: grey | gray
group: group | team
grow: grow | grew | growth
guangzhou: Guangzhou | Canton | Guangdong
guardian: guardian | guardianship
guest: guest | stranger
guidance: guidance | guide
guideline: guideline
guilty: guilty | guilt
gun: gun | rifle
habit: habit | custom
hacker: hacker | hack
haiphong: Haiphong | Hai Phong
hair: hair | beard
half: half
hand: hand
handle: handle | handling
hanoi: Hanoi | Ha Noi
happen: happen | occur | event
happiness: happiness | happy
harbour: harbour | harbor | seaport
hard-solid: hard | solid
hardware: hardware
harm: harm | injury | injure
hash: hash | checksum
hashtag: hashtag | emoji
hat: hat | cap
hate: hate | hatred
have: have | has | had
he-him: he | him | his
head-body: head | skull
head-chief: head | chief
header: header
health: health | healthy
hearing: hearing
heart: heart
heavy: heavy
hectare: hectare | acre
height: height
hell: hell
hello: hello | welcome
help: help | assist | assistance
hemisphere: hemisphere
here: here
hereby: hereby
heritage: heritage | legacy
hero: hero | heroic
hide: hide | hidden
high: high | tall
himself: himself | herself | themselves | itself | myself | oneself
hindu: hindu | hinduism
hinterland: hinterland | suburb | suburban | outskirts
history: history | historical | historic
hit: hit | strike | struck | blow
hiv: hiv | aids
ho-chi-minh: Ho Chi Minh
hold-grasp: hold | held
hole: hole | gap
holiday: holiday
honest: honest | honesty | sincere | sincerely
hong-kong: Hong Kong
honour: honour | honor | reputation
hope: hope
horse: horse
hospital: hospital | clinic
host: host | preside
host-network: host | hostname
hostage: hostage | kidnap | abduct
hot: hot | heat | warm
hotel: hotel | inn
hotspot: hotspot | hot spot
hour: hour
house: house | home
household: household | households
housing: housing | apartment | dwelling
how: how
hue-city: Huế
human-rights: human rights | human beings | human
humanitarian: humanitarian | humanity | mankind
humour: humour | humor | joke | funny
hundred: hundred
hungary: Hungary | Hungarian
hungry: hungry | hunger | starve | famine
hunt: hunt | hunter | hunting
husband: husband
hydrogen: hydrogen
hygiene: hygiene | sanitation
hyphen: hyphen | dash | underscore
hypothesis: hypothesis | assume | assumption | suppose
i-me: I | me | my
icon: icon
idea: idea
identifier: identifier | id
identity: identity | identification | identify
ideology: ideology | ideological | thought
if: if
ignore: ignore | ignored
illustrate: illustrate | illustration
image: image | picture
imagination: imagination | imagine
immediately: immediately | at once
immunity: immunity | privilege
impartial: impartial | impartiality
imperialism: imperialism | imperialist
implement: implement | implementation | carry out | carried out
implicit: implicit | implied | implicitly
import: import
important: important | importance
improve: improve | improvement
in-order-to: in order to | so that
inalienable: inalienable
inbox: inbox | mailbox
incite: incite | incitement
include: include | contain | comprise
income: income | revenue
increase: increase | rising
increasingly: increasingly | more and more
increment: increment
indent: indent | indentation
independence: independence | independent
index: index
india: India | Indian
indicator: indicator | criterion | criteria
indigenous: indigenous | aboriginal | native
indirect: indirect | indirectly
individual: individual
indochina: Indochina | Indochinese
indonesia: Indonesia | Indonesian
industrialization: industrialization | modernization
industry: industry | industrial
infection: infection | infectious | contagious | infected
inflation: inflation
influence: influence | affect | impact
inform: inform | notify | notification
information: information
infrastructure: infrastructure
infringe: infringe | infringement
inhabitant: inhabitant | resident | residents
inheritance: inheritance | inherit | heir
initiative: initiative
injustice: injustice | unjust
ink: ink
innocent: innocent | innocence
innovation: innovation | renewal
input: input
insect: insect
inside: inside | within | inner
inspection: inspection | inspect
inspire: inspire | inspiration
install: install | installation
instead: instead | rather
instruct: instruct | instruction
instrument: instrument
insurance: insurance | insure | insured
integer: integer
integration: integration | integrate
integrity: integrity
intellectual-property: intellectual property
intelligence: intelligence | intelligent
intent: intent | intentional | intention
interest: interest | benefit
interest-rate: interest rate
interface: interface
interference: interference | interfere
international: international
internet: internet
interpret: interpret | interpretation
interrupt: interrupt | interruption
intersection: intersection | crossing
invalid: invalid | void | null and void
invent: invent | invention | inventor
investigate: investigate | investigation | inquiry
investment: investment | invest
invite: invite | invitation
invoice: invoice | receipt
invoke: invoke | pretext
iran: Iran | Persia | Persian
iraq: Iraq | Iraqi
ireland: Ireland | Irish
iron: iron | steel
irrigation: irrigation | irrigate
islam: islam | muslim | islamic
island: island
israel: Israel | Israeli
issue-promulgate: issue | promulgate | promulgation
issue-ticket: issue | issues | ticket
istanbul: Istanbul | Constantinople
italy: Italy | Italian
iteration: iteration | iterate | iterator
itinerary: itinerary | route
january: January
japan: Japan | Japanese
jefferson: Jefferson
jerusalem: Jerusalem
jesus: Jesus
jewel: jewel | jewellery | jewelry
jewish: jewish | jew | judaism
join: join
joint-venture: joint venture
jointly: jointly | joint
joy: joy | glad | pleased
judge: judge
judgment: judgment | judgement | verdict
judicial: judicial | judiciary
july: July
jump: jump | leap
june: June
jurisprudence: jurisprudence | case law | precedent
justice: justice | just
keep: keep | kept | retain
kenya: Kenya | Kenyan
kernel: kernel
key-data: key | keys
keyboard: keyboard
kilogram: kilogram | kilo
kilometre: kilometre | kilometer | km
kind-sort: kinds
kindergarten: kindergarten | preschool | nursery
kingdom: kingdom | throne | royal | reign
kiss-embrace: kiss | embrace | hug
knife: knife
know: know | knew | known | knowledge
korea: Korea | Korean | South Korea
label: label
labour: labour | labor
lack: lack | shortage | absence | scarcity
lady: lady | madam | mrs
lake: lake | pond
land: land
landlord: landlord
language: language | languages
laos: Laos | Lao | Laotian
laser: laser
latency: latency | delay | delayed
latest: latest | recent | recently
latin: Latin
latin-america: Latin America | South America
latitude: latitude
laugh: laugh | smile | laughter
law: law | laws
lawsuit: lawsuit | litigation | sue
lawyer: lawyer | attorney | counsel
layer: layer
layout: layout
lead: lead | leadership | leader
leaf: leaf | leaves
leak: leak
learn: learn | learning
lease: lease | rent | rental | tenant
leave: leave | left | depart | departure
leave-absence: leave of absence | annual leave | sick leave
lebanon: Lebanon | Lebanese
left-side: left side | left hand
leg: leg | knee
legal: legal
legal-person: legal person | legal entity | entity | entities
legend: legend | legendary
legislation: legislation | legislative
length: length
less: less
lesson: lesson
letter-alphabet: letter | alphabet
letter-post: letter
level: level
liability: liability | liable
liberalism: liberalism | liberal | conservative
library-software: library | libraries
licence: licence | license | licensed
licensee: licensee
licensor: licensor
life: life | live | alive
light-lamp: light | lamp | bright
light-weight: lightweight | light
lightning: lightning
like: like
limit: limit | limitation | limited
lincoln: Lincoln
line: line
link: link | hyperlink
lion: lion
list: list
listen: listen | hear | heard
literacy: literacy | illiteracy | illiterate
literature: literature | literary
litre: litre | liter
livestock: livestock | husbandry | breeding
load: load | loading
loan: loan | lend | borrow
local: local | locality | localities
localization: localization | internationalization | i18n
lock: lock
log-record: log | logging
logic: logic | logical
login: login | log in | sign in
london: London
long: long
longitude: longitude
look: look | watch | gaze
loop: loop
lose: lose | lost
loss: loss
loud: loud | noise | noisy
love: love
low: low
loyal: loyal | loyalty | faithful
luck: luck | lucky | fortune
lunch: lunch
macau: Macau | Macao
machine: machine
madrid: Madrid
magazine: magazine
magic: magic | magical | wizard
main: main | principal | mainly | primary
maintain: maintain | maintenance
maintainer: maintainer
major: major
majority: majority
malaria: malaria
malaysia: Malaysia | Malaysian
malicious: malicious | malware | virus
man: man | men
manage: manage | management
mandate: mandate
mandatory: mandatory | compulsory
manual: manual | manually | handbook
manufacture: manufacture | manufacturer | factory
many: many | much | numerous
mao-zedong: Mao Zedong | Mao
map: map
march-month: March
mark: mark
market: market
marketing: marketing
markup: markup | markdown
marriage: marriage | marry | married
marx: Marx | Marxism | Marxist | Lenin | Leninism
masses: masses | mass
master: master
match: match | matching | correspond
mathematics: mathematics | mathematical | math
maximum: maximum | at most
may: may | might
may-month: May
meaning: meaning | mean | means
measure: measure | measures
measure-size: measure | measurement
meat: meat
mechanism: mechanism
media: mass media | media
mediation: mediation | conciliation | mediator
medicine: medicine | medical | medication
mediterranean: Mediterranean
meet: meet | met | encounter
meeting: meeting | conference
mekong: Mekong | Mekong Delta
member: member
memory: memory
mental: mental | psychology | psychological
mention: mention | mentioned
menu: menu
merchant: merchant | trader
merchantability: merchantability
merge: merge | merger | consolidating
message: message
metadata: metadata
metal: metal
method: method
metre: metre | meter
mexico: Mexico | Mexican
middle: middle | centre | center
middle-east: Middle East
migration: migration | migrant | immigration | immigrant
mile: mile
milestone: milestone
milk: milk
million: million
mind: mind | spirit | spiritual
minimum: minimum | at least
minister: minister
ministry: ministry
ministry-of-justice: ministry of justice
minor: minor
minor-age: underage | minors
minute-time: minute | minutes
miracle: miracle
mirror: mirror
mistake: mistake
mobilize: mobilize | mobilization
mode: mode
model: model
model-example: exemplary | role model
modern: modern | contemporary
modify: modify | modification | modified
module: module
moment: moment | instant
monarchy: monarchy | king | monarch
monday: Monday
money: money
mongolia: Mongolia | Mongol
monk: monk | nun
monkey: monkey | ape
monopoly: monopoly
month: month | monthly
monument: monument | memorial | statue
moon: moon | lunar
morality: morality | moral | ethics | ethical
more: more
moreover: moreover | furthermore | in addition
morning: morning
morocco: Morocco | Moroccan
mortgage: mortgage
moscow: Moscow
mosquito: mosquito
most: most
mother: mother | mum | mom
motorcycle: motorcycle | motorbike
mount: mount
mountain: mountain | hill | mount
mountainous: mountainous
mouse: mouse
mouth: mouth | lip
move: move | motion
movement: movement
mumbai: Mumbai | Bombay
murder: murder | kill | killing | homicide
murmur: murmur | whisper
museum: museum | exhibition | exhibit
music: music | musical | musician
must: must | shall | have to
must-not: shall not | must not
mutual: mutual | mutually | reciprocal
myanmar: Myanmar | Burma | Burmese
myth: myth | mythology
name: name
named: called | named
nanjing: Nanjing | Nanking
napoleon: Napoleon
narrow: narrow
nation: nation | national
national-assembly: national assembly
nationalism: nationalism | nationalist
nationality: nationality
natural: natural | nature
natural-person: natural person
nazi: nazi | Hitler
near: near | nearby | close to
necessary: necessary | necessity
neck: neck | throat
negligence: negligence | negligent | neglect
negotiate: negotiate | negotiation
neighbour: neighbour | neighbor | neighbouring | neighborhood
nepal: Nepal | Nepalese
nest: nest
netherlands: Netherlands | Dutch | Holland
network: network
neutral: neutral | neutrality
never: never
nevertheless: nevertheless | nonetheless
new: new
new-york: New York
new-zealand: New Zealand
news: news
newspaper: newspaper
nghe-an: Nghe An | Vinh
nigeria: Nigeria | Nigerian
night: night | midnight
nine: nine
noble: noble | nobility | aristocrat
nobody: nobody | no one | none
node: node
node-network: router | peer
nonprofit: nonprofit | non-profit | noncommercial | non-commercial
noon: noon | midday
normal: normal | ordinary | common
north: north | northern
north-america: North America
north-atlantic-treaty: North Atlantic Treaty | NATO
norway: Norway | Norwegian
nose: nose
not: not | cannot | do not
notable: notable
notary: notary | notarize
note: note
nothing: nothing
notice: notice | announcement | announce
notice-legal: legal notice | copyright notice
notwithstanding: notwithstanding | regardless
noun: noun | verb | adjective
novel-book: novel
november: November
now: now
nuclear: nuclear | atomic | atom
null: null
number: number | numeric | numerical
nurse: nurse | nursing
nutrition: nutrition | malnutrition | diet
oath: oath | swear
obey: obey | comply | compliance | abide
object: object
objective: objective | goal | target
objective-unbiased: objective | objectively
obligation: obligation | obliged
observe: observe | observation
occupation-military: occupy | occupied | invade | invasion
occupational-safety: occupational safety | workplace
ocean: ocean
october: October
offence: offence | offense | offender
offer-give: offer
office: office | bureau
often: often | frequently | frequent
oil: oil | petroleum | gasoline | petrol
old-aged: old | ancient
old-former: former | old
on-behalf-of: on behalf of
one: one
online: online
only: only | merely
open: open
open-source: open source | open-source
operating-system: operating system
opinion: opinion | view
opportunity: opportunity | opportunities
oppose: oppose | opposition | object to
optimize: optimize | optimization | optimal
optional: optional | option
or: or
orange: orange
order-command: command
ordinance: ordinance
organization: organization | organisation
organize: organize | arrange | arrangement
original: original | originally
orphan: orphan | orphanage
other: other | others | another
otherwise: otherwise
outage: outage | downtime
output: output
outside: outside | external | outer
overcome: overcome | surmount
overtime: overtime | working hours
ownership: ownership | owner | own
oxygen: oxygen
pacific: Pacific
package: package
packet: packet
pagoda: pagoda
pain: pain | hurt | suffer | suffering
painting: painting | paint | painter
pakistan: Pakistan | Pakistani
palace: palace
palestine: Palestine | Palestinian
paper: paper
paragraph: paragraph
parameter: parameter
parcel: parcel | postal | post office
parent-node: parent | parents
paris: Paris | Parisian
parliament: parliament | parliamentary
parse: parse | parser | parsing
part: part | portion
participate: participate | participation | take part
partition: partition
partner: partner | partnership
party-committee: party committee
party-contract: party | parties
party-political: party
passenger: passenger
passport: passport
password: password
past: past
paste: paste | clipboard
patch: patch
patent: patent
path: path
patient-waiting: patience | patient
patriotic: patriotic | patriotism | patriot
patrol: patrol
pattern: pattern
payment: payment | pay | paid
peace: peace | peaceful
pen: pen
penalty: penalty | sanction | penalties
pencil: pencil
peninsula: peninsula
pension: pension | retirement | retire
people-populace: people
percent: percent | percentage
period: period
permanent: permanent | permanently | eternal | forever
permission: permission | permit | permitted | authorize | authorization
perpetual: perpetual | irrevocable
persecution: persecution | persecute
person: person
personal-data: personal data
personnel: personnel | staff
persuade: persuade | convince | persuasion
peru: Peru | Peruvian
pesticide: pesticide | herbicide
phase: phase | stage
philippines: Philippines | Philippine
philosophy: philosophy | philosopher | philosophical
phnom-penh: Phnom Penh
photo: photo | photograph | photography
physics: physics | physical
piece: piece | fragment
pig: pig | swine
pink: pink
plain: plain
plaintiff: plaintiff | claimant
plan: plan
planning: planning | master plan
plastic: plastic
plate: plate | dish
plateau: plateau | highland | highlands
platform: platform
play: play | game
please: please
plugin: plugin | plug-in | addon
poem: poem | poet | poetry
point: point
poison: poison | toxic | poisonous
poland: Poland | Polish
police: police
policy: policy | policies
politburo: politburo | central committee
polite: polite | kind | kindness
politics: politics | political
pollution: pollution | pollute | pollutant
poor: poor | poverty
pope: pope | papal
population: population
pork: pork
port: port
portugal: Portugal | Portuguese
positive: positive | actively | active
possession: possession | possess
possible: possible | possibility | impossible
postpone: postpone | adjourn | defer
pot: pot | jar | vase
potato: potato | potatoes
potential: potential
power: power | powers
power-plant: power plant | power station
practical: practical | practice
praise: praise | admire | admiration
prayer: prayer | pray | worship
pre-release: pre-release | prerelease
preamble: preamble
predict: predict | prediction | forecast
prefix: prefix
pregnant: pregnant | pregnancy | maternity | childbirth
prepare: prepare | preparation | ready
prerequisite: prerequisite
presentation: presentation | slide | slideshow
president: president
press: press | journalism | journalist
pressure: pressure
prevent: prevent | prevention
prey: prey
price: price
priest: priest | clergy
primary-school: primary school | elementary school
prime-minister: prime minister | premier
prince: prince | princess
principle: principle
print: print | printer
prior: prior | previous | previously
priority: priority | prioritize
prison: prison | jail | imprisonment
prisoner: prisoner | inmate
privacy: privacy
private: private
proactive: proactive | proactively
probability: probability
probable: probable | probably | perhaps | maybe | likely
procedure: procedure
process: process
processing: processing | processor
proclaim: proclaim | proclamation
produce: produce | production | producer
product: product
productivity: productivity | productive
profession: profession | professional | occupation | career
profit: profit
program: program | programme
program-software: program | computer program
programmer: programmer | developer
programming-language: programming language
progress: progress
prohibit: prohibit | prohibition | ban | forbid | forbidden
project: project
proletariat: proletariat | proletarian | working class
promise: promise
promote: promote | promotion
pronunciation: pronunciation | pronounce | accent
proof: proof | prove
propaganda: propaganda | publicity | dissemination
property: property
proposal: proposal | propose
prosecutor: prosecutor | prosecution | prosecute
protect: protect | protection
protest: protest | demonstration | demonstrate
protestant: protestant | protestantism
protocol: protocol
proud: proud | pride
proverb: proverb | saying
provide: provide | supply | supplier
province: province | provincial
provision: provision | stipulate | stipulation
public-open: public | publicly
public-order: order | public order
publish: publish | publication | publisher
pull: pull | drag
pull-request: pull request | merge request
punctuation: punctuation
purchase: purchase | buy | bought | buyer
purple: purple | violet
purpose: purpose | aim
pursuant: pursuant | accordance | according
push: push
put: put | place
quality: quality
quarter: quarter
queen: queen
query: query | queries
question: question
queue: queue
quick-start: quick start | getting started
quiet: quiet | silence | silent | calm
quorum: quorum
quote: quote | quotation | cite | citation
rabbit: rabbit | hare
race-ethnicity: race | racial | racism
radiation: radiation | radioactive
radio: radio | broadcast
railway: railway | railroad | rail
rain: rain
raise: raise | elevate
random: random | randomly
rape: rape | sexual assault
rat: rat
ratify: ratify | ratification
ratio: ratio | proportion | rate
read: read
real-estate: real estate | immovable property
real-time: real-time | real time
reasonable: reasonable | reasonably
rebellion: rebellion | rebel | revolt | uprising
receive: receive | received | receiver
recession: recession | depression
recipient: recipient
recognize: recognize | recognition | recognise
reconcile: reconcile | reconciliation
recruitment: recruitment | recruit
recursion: recursion | recursive
recycle: recycle | recycling | reuse
red: red
red-river: Red River
redistribute: redistribute | distribution | distribute
refactor: refactor | refactoring | rewrite
reference: reference | refer
reflect: reflect | reflection
reform: reform
refugee: refugee
regime: regime | institution
region: region | regional
register: register | registration
regular: regular | regularly
regular-expression: regular expression | regex
regulation: regulation | regulate | rules
reject: reject | refuse | refusal | rejection
relation: relation | relationship
release-software: release | released | releases
religion: religion | religious
remember: remember | remind | recall
remote: remote
remove: remove | removal | removed
renew: renew
repeal: repeal | abrogate | abolish
repeat: repeat | repeated | repetition
replace: replace | replacement | substitute
reply: reply | replied
report: report
repository: repository | repositories
reproduce: reproduce | reproduction
republic: republic
request: request
requirement: requirement | require | required
rescue: rescue
research: research | researcher | study
reservoir: reservoir | hydropower | hydroelectric
residence: residence | reside
resign: resign | resignation
resolution: resolution
resource: resource | resources
respect: respect
respective: respective | respectively
response: response | respond
responsibility: responsibility | responsible | responsibilities
rest: rest | leisure | relax
restaurant: restaurant | cafe
restore: restore | recovery | recover
restrict: restrict | restriction
result: result | outcome
retail: retail | retailer
return-back: return | came back | come back | go back
return-value: return | returns | returned
reveal: reveal | disclose | disclosure
revenge: revenge | vengeance
revoke: revoke | revocation | withdraw | withdrawal
revolution: revolution | revolutionary
reward: reward | commend | commendation
rice: rice | paddy
rich: rich | wealth | wealthy
right: right | rights
right-correct: right | exact | accurate | accuracy | precise
right-side: right side | right hand
ring: ring | circlet
riot: riot | unrest | disturbance
rise: rise | rose | climb
risk: risk
river: river | stream
road: road | highway
robbery: robbery | rob | plunder
robot: robot
robust: robust | reliable | reliability
rocket: rocket
roman: Roman | Rome
romania: Romania | Romanian
roof: roof
room: room | bedroom
root: root
rope: rope | wire | cable
row: row
royalty-free: royalty-free | royalty | royalties
rubber: rubber
rule-govern: rule | ruler | govern | governance
rule-of-law: rule of law
rumour: rumour | rumor
run-execute: run | running | execute | execution
run-foot: run | ran | runner
runtime: runtime
rural: rural | countryside
russia: Russia | Russian
sabotage: sabotage | undermine
sacrifice: sacrifice
sad: sad | sadness | sorrow
saigon: Saigon
sailor: sailor | fleet | navy | naval
saint: saint | holy | sacred
salary: salary | wage | wages
sale: sale | sell | sold | seller
salt: salt
same: same | identical
satellite: satellite
saturday: Saturday
saudi-arabia: Saudi Arabia | Saudi
save: save | saved
savings: savings | thrift
say: say | said | says
scalable: scalable | scalability
schedule: schedule | timetable | calendar
schema: schema
scholarship: scholarship | scholar
school: school
science: science | scientific | scientist
scope: scope | extent
scotland: Scotland | Scottish
screen: screen | display
script: script
scroll: scroll | swipe
sea: sea | marine
seal: seal | stamp
search: search
season: season
second: second
secondary-school: secondary school | high school | middle school
secret: secret | secrecy | confidential | confidentiality
secretary: secretary
secretary-general: general secretary | secretary-general
section: section
sector: sector
secure: secure | safe | safety
security: security
see: see | saw | seen
seed: seed | plant | plants
seizure: seizure | seize | confiscate
select: select | selection
self-governing: self-governing | autonomy | autonomous
self-management: self-management | self-managed
semantic: semantic | semantics | semantic versioning
senate: senate | senator
send: send | sent | sender | transmit | transmission
sensor: sensor
sentence-grammar: sentence | phrase
sentence-punish: punish | punishment
seoul: Seoul
separator: separator | delimiter | separate
september: September
serious: serious | seriously | severe | grave
servant: servant | maid
server: server
service: service
session: session
session-login: session
setting: setting | settings
settle: settle | resolve
setup: setup
seven: seven
sex: sex
shadow: shadow | shade
shame: shame | ashamed
shanghai: Shanghai
share-divide: share | sharing
share-stock: share | shares | stock
shareholder: shareholder | stockholder
sharp: sharp | pointed
she-her: she | her
sheep: sheep | lamb | flock
ship: ship | boat | vessel
shirt: shirt
shoe: shoe | boot
shop: shop | store
short: short | brief
shortcoming: shortcoming | deficiency | deficiencies
shortcut: shortcut
should: should | ought
shoulder: shoulder
shout: shout | scream | yell
show: show | shown
side: side
siege: siege | besiege
sightseeing: sightseeing | landscape | scenery | scenic
sign: sign | signature | signed
signal: signal
signatory: signatory | signatories
silk: silk
silver: silver
similar: similar | alike
simple: simple | easy | easily | simply
simplify: simplify | simplification | streamline
sin: sin | sinner
since: since
sing: sing | song | sang
singapore: Singapore
sister: sister
sit: sit | sat | seat
situation: situation
six: six
size: size | dimension
skill: skill | talent | talented
skin: skin | leather
skip: skip
sky: sky | heaven | skies
slander: slander | defamation | defame
slavery: slavery | slave | servitude
sleep: sleep | slept | asleep
slow: slow | slowly
small: small | tiny
smartphone: smartphone | mobile phone | mobile
smell: smell | scent
smoke: smoke | smoking | tobacco | cigarette
smuggling: smuggling | smuggle
snake: snake | serpent
snapshot: snapshot
snow: snow | ice
social-network: social network | social media
social-security: social security | social insurance
socialism: socialism | socialist
society: society | social
soft: soft | gentle | gently
software: software
soil: soil | mud | dust
soldier: soldier
solution: solution
solve: solve | problem
some: some | several | certain
someone: someone | somebody
something: something | thing | things
sometimes: sometimes
son: son
soon: soon
sorry: sorry | apologize | apology
sort: sort | sorting | sorted
soul: soul | ghost
south: south | southern
south-africa: South Africa
south-china-sea: South China Sea | East Sea
southeast-asia: Southeast Asia | ASEAN
souvenir: souvenir | antique
sovereignty: sovereignty | sovereign
soviet: Soviet | Soviet Union
space: whitespace | space
spacecraft: spacecraft | spaceship
spain: Spain | Spanish
spam: spam | phishing
speak: speak | spoke | talk | speech
special: special
species: species
specific: specific | concrete
specification: specification | spec
speed: speed | fast | quick | quickly
spend: spend | spent | expenditure
sport: sport | sports | athlete
spouse: spouse | husband and wife
spreadsheet: spreadsheet
spring: spring
square: square
sri-lanka: Sri Lanka | Ceylon
stable: stable | stability
stable-release: stable release | stable version
stack: stack
stairs: stairs | staircase | ladder
stand: stand | stood
standard: standard
standardize: standardize | standardization
star: star
start-begin: start | begin | began | begun | beginning | commence
state: state
state-owned: state-owned | nationalize
state-status: status
statement: statement
station: station
statistics: statistics | statistical
statute: statute | act of parliament
step-measure: step | steps
still: still | yet
stock-market: stock market | securities | stock exchange
stomach: stomach | belly
stone: stone | rock
stop: stop | halt
storage: storage
storm: storm | typhoon
story: story | stories | tale
straight: straight | upright
strait: strait
strange: strange | odd
strategy: strategy | strategic | strategies
street: street | avenue
strengthen: strengthen | strengthening | enhance | reinforce
strict: strict | strictly
strike-labour: strike | strike action | walkout
string: string
strong: strong | strength
structure: structure | structural
student: student | pupil
stupid: stupid | foolish | fool
style: style
subject-to: subject to
subjective: subjective
submit: submit | submission
subscription: subscription | subscribe
subsequent: subsequent | subsequently | later
subsidy: subsidy | subsidies | subsidize
success: success | succeed | successful
such: such
suddenly: suddenly | sudden
suffix: suffix
sugar: sugar | honey | sweet
suggest: suggest | suggestion | recommend | recommendation
summary: summary | summarize | review
summer: summer
sun: sun | sunlight | solar
sunday: Sunday
supermarket: supermarket
superpower: superpower | hegemony | great power
supervise: supervise | supervision | monitor
supervisory-authority: supervisory authority
supplement: supplement | additional | addition
support: support
support-software: supported | unsupported
suppress: suppress | repression | crack down
sure: sure | certainly | certainty
surface: surface
surgery: surgery | surgical | surgeon
surplus: surplus
surprise: surprise | surprised | astonished
surrender: surrender | retreat
survive: survive | survival | survivor
suspect: suspect | suspicion
suspend: suspend | suspension
sustainable: sustainable | sustainability
sweden: Sweden | Swedish
swim: swim | swam
switzerland: Switzerland | Swiss
sword: sword
symbol: symbol | sign
symptom: symptom | diagnosis | diagnose
synchronous: synchronous | uniformly | synchronized
syntax: syntax
syria: Syria | Syrian
system: system
table: table
table-of-contents: table of contents
tactic: tactic | tactics | tactical
tag: tag
taipei: Taipei
taiwan: Taiwan | Taiwanese
take: take | took | taken
tariff: tariff | customs duty
task: task | duty | duties | mission
taste: taste | flavour | flavor
tax: tax | taxes | taxation
tea: tea
teach: teach | teaching | taught
teacher: teacher | professor | lecturer
technical: technical | technique
technology: technology | technologies | technological
telephone: telephone | phone
telescope: telescope
television: television
tell: tell | told
temperature: temperature
template: template
temple: temple | shrine
temporary: temporary | temporarily | provisional | interim
ten: ten
ten-thousand: ten thousand
tender: tender | bid | bidding
term: term | term of office | tenure
terminate: terminate | termination
terminology: terminology | term
territory: territory | territories | territorial
terrorism: terrorism | terrorist
test: test | testing
testimony: testimony | testify
texas: Texas
text: text | textual
textbook: textbook | notebook
textile: textile | garment
thailand: Thailand | Thai
than: than
thank: thank | thanks | grateful
theatre: theatre | theater | drama | stage play
theft: theft | steal | thief | stolen
theme: theme
theorem: theorem | axiom
theoretical: theoretical | abstract
there: there
therefore: therefore | thus | hence
they-them: they | them | their
thick: thick
thin: thin
think: think | thought
third: third
third-party: third party | third parties
thirty: thirty
thousand: thousand
thread: thread
threat: threat | threaten
three: three
through: through
throw: throw | threw | thrown
thunder: thunder
thursday: Thursday
tibet: Tibet | Tibetan
ticket-fare: ticket | fare
tiger: tiger
tight: tight | tightly
time: time
timely: timely | prompt | promptly
timeout: timeout
tired: tired | fatigue | exhausted
title-heading: title | heading
today: today
together: together
token: token
tokyo: Tokyo
tolerance: tolerance | intolerance | tolerant
tomorrow: tomorrow
ton: ton | tonne
tongue: tongue
tonkin: Tonkin
tool: tool
tooth: tooth | teeth
top: top | summit | peak
torture: torture
total: total | overall
touch-feel: touch | touched
tourism: tourism | tourist
toward: toward | towards
tower: tower
town-city: town | township
toy: toy
trace: trace | track | tracking
trademark: trademark | trade mark
tradition: tradition | traditional
traffic: traffic
trafficking: trafficking | human trafficking
train-rail: train
training: training | trained
transaction: transaction
transfer: transfer
transform: transform | transformation | convert | conversion
translation: translation | translate | translator
transparency: transparency | transparent
transport: transport | transportation
trap: trap
travel: travel | journey | trip
trawler: trawler
treasure: treasure
treasury: treasury
treatment-medical: treatment | therapy | cure | heal
treaty: treaty | convention
tree: tree
trend: trend | tendency
trial: trial
tribe: tribe | clan | tribal
tropical: tropical | tropics
troubleshoot: troubleshoot | troubleshooting | debug | debugger
trousers: trousers | pants
truck: truck | lorry
true: true | truth | real | really | reality
trust: trust | confidence
trustee: trustee | trusteeship
try: try | tried | effort
tsunami: tsunami
tuberculosis: tuberculosis
tuesday: Tuesday
tunisia: Tunisia | Tunisian
tunnel: tunnel
turkey: Turkey | Turkish
turn: turn
tutorial: tutorial
twelve: twelve | dozen
twenty: twenty
two: two
type: type
typo: typo | spelling
tyranny: tyranny | tyrant | despotism | oppression | oppress
ugly: ugly
ukraine: Ukraine | Ukrainian
unanimous: unanimous | unanimously | unanimity
uncle: uncle
under: under | beneath
understand: understand | understood | understanding
undo: undo | rollback | revert
unemployment: unemployment | unemployed
unesco: UNESCO
unify: unify | unification | uniform
uninstall: uninstall
union: union | trade union
unique: unique
united-kingdom: United Kingdom | Britain | British
united-nations: united nations
united-states: United States | America | American | USA
unity: unity | solidarity
universal: universal | universally
universe: universe | cosmic | cosmos
university: university | college | academic
unless: unless
unreleased: unreleased | upcoming
until: until
update: update
upgrade: upgrade
upload: upload
uppercase: uppercase | lowercase | capital letter | case-sensitive
urban: urban
urgent: urgent | urgency
usage: usage | use | using | used
useful: useful | helpful
useless: useless
user: user
usually: usually | normally
vaccine: vaccine | vaccination | immunization
valid: valid | validity
validate: validate | validation
valley: valley | cave
value: value
variable: variable
various: various | diverse | diversity
vector: vector | matrix
vegetable: vegetable
vehicle: vehicle
venezuela: Venezuela | Venezuelan
version: version
very: very | extremely
veteran: veteran
veterinary: veterinary | veterinarian
veto: veto
vice-president: vice president | vice-president | deputy chairman | vice chairman
victim: victim
video: video
vienna: Vienna
vientiane: Vientiane
vietnam: Vietnam | Viet Nam | Vietnamese
vigilance: vigilance | vigilant
village: village | hamlet
violation: violation | violate | breach
violence: violence | violent
virtual: virtual
virtue: virtue | virtuous
visa: visa
vision: vision | prospect | outlook
visit: visit | visitor
voice: voice
volcano: volcano | volcanic
volume: volume
volunteer: volunteer | voluntary
vote: vote | voting | ballot
vulnerable: vulnerable | vulnerability
wait: wait
wake: wake | awake | woke
walk: walk
wall: wall
want: want
war: war | warfare
warehouse: warehouse | inventory | logistics
warning: warning | warn
warrant: warrant
warranty: warranty | warranties
warrior: warrior | knight
wash: wash | clean
washington: Washington
waste: waste | garbage | rubbish | trash
water: water
wave: tide | wave
way: way | manner
we-us: we | us | our
weak: weak | weakness
weapon: weapon | arms
wear: wear | wore | dressed | clothes | clothing | dress
weather: weather
web-page: page | web page
website: website | web site | site
wedding: wedding | bride
wednesday: Wednesday
week: week | weekly
weight: weight
welfare: welfare
well-formed: well-formed | malformed
west: west | western | occident
wet: wet | humid | humidity
whale: whale | dolphin
what: what
wheat: wheat
wheel: wheel
when: when
where: where
whereas: whereas | considering
whether: whether
while: while
white: white
who: who | whose | whom
wholesale: wholesale | wholesaler
why: why
wide: wide | broad
widow: widow | widower
width: width
wife: wife
wikipedia: Wikipedia | encyclopedia | encyclopaedia
wildlife: wildlife | wild
will-testament: testament
win: win | won | victory
wind: wind
window: window
wine: wine
winter: winter
wireless: wireless
wise: wise | wisdom
witch: witch | witchcraft
with: with
without: without
witness: witness | witnesses
wolf: wolf | wolves
woman: woman
women-collective: women
wonder: wonder | wonderful | marvellous | amazing
wood: wood
word: word
work-activity: work | job
work-creation: work | literary work | artwork
worker: worker | labourer | laborer
worksite: worksite | construction site
world: world
world-bank: World Bank | International Monetary Fund
world-health-organization: World Health Organization | WHO
world-trade-organization: World Trade Organization | WTO
world-war: world war
worldwide: worldwide | global
worry: worry | anxious | anxiety | concern
worthy: worthy | worth | merit
wound: wound | wounded
write: write | wrote | written | writing | writer
yangtze: Yangtze
year: year | annual
yellow: yellow
yellow-river: Yellow River
yes: yes
yesterday: yesterday
you-your: you | your
young: young
youth: youth
zero: zero
`;
