/**
 * The lexicon in English: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
abuse: abuse | misuse
accept: accept | acceptance
access: access
accession: accession | accede
accident: accident
accomplice: accomplice | complicity
account: account
accounting: accounting | accountant
accuse: accuse | accusation | allegation
achieve: achieve | achievement | accomplish
add: add | added
address: address
adequate: adequate | sufficient | enough
adjust: adjust | adjustment
administration: administration | administrative
adoption-child: adoption-child | adoptive
adult: adult
advantage: advantage | favourable | favorable
advise: advise | advice | consult | advisory
affirm: affirm | reaffirm | confirm | confirmation
agency: agency | agencies
agent: agent | proxy
aggression: aggression | aggressor
agree: agree | agreed
agreement: agreement
algorithm: algorithm
ambassador: ambassador | embassy | consulate
amend: amend | amendment
amnesty: amnesty | pardon
annex: annex | appendix
anniversary: anniversary
api: api
appeal: appeal
application-software: application-software | app | apps | application
apply: apply | application | applicable
appoint: appoint | appointment
appropriate: appropriate | suitable
approve: approve | approval
arbitration: arbitration | arbitrator
argument: argument
army: army | military | armed forces
array: array
arrest: arrest | detain
article-legal: article
artificial-intelligence: artificial intelligence
assembly: assembly
assign: assign | assignment
association: association
asylum: asylum
attack: attack | attacker
attempt: attempt
attribution: attribution
auction: auction
audio: audio | sound
audit: audit | auditor
authentic: authentic | authenticity
authentication: authentication | authenticate
author: author | authorship
authorities: authorities | authority
automatic: automatic | automatically | automate | automation
awareness: awareness | consciousness | aware
backup: backup
backward-compatible: backward compatible | backwards compatible | backward
bail: bail | release on bail
bandwidth: bandwidth
bank: bank | banking
bankruptcy: bankruptcy | bankrupt | insolvency
basis: basis | ground | grounds
battery: battery | batteries
belief: belief | faith
benchmark: benchmark | performance
bill-law: bill
binary: binary
binding: binding
birth: birth | born
bit: bit
block: block
boolean: boolean
border: border | frontier
branch-git: branch | branches
bribe: bribe | bribery
browser: browser
budget: budget
budget-law: budget-law | appropriation
buffer: buffer
bug: bug
build-construct: build | construct | construction | built
build-software: build | builds
button: button
byte: byte
cache: cache
cadre: cadre | official | officials
camera: camera
campaign: campaign
cancel: cancel | cancellation
candidate: candidate | candidacy
capital-money: capital-money | capital
case: case
category: category | categories
cause: cause | reason
ceasefire: ceasefire | truce | armistice
censorship: censorship | censor
central: central
ceremony: ceremony
certificate: certificate | certification | certify
chairman: chairman | chair | chairperson
challenge: challenge
change: change
changelog: changelog | change log | changes log
chapter: chapter
character: character
charge-electric: charge-electric | charger | recharge
charity: charity | charitable
chart: chart | graph | diagram
charter: charter
check: check | verify | verification
child-protection: child protection | children | child
chip: chip | semiconductor
choose: choose | choice | chose | chosen
chronological: chronological | chronology
circuit: circuit
circular: circular
circumstance: circumstance | circumstances
citizen: citizen | citizenship
citizen-participation: citizen-participation | mass
civil: civil
civil-servant: civil servant | civil servants | public official
class: class
clause: clause
click: click
client-software: client-software | client
close: close | closed
cloud: cloud
cluster: cluster
coastal: coastal | coast
code: code | source code
code-law: code-law | civil code | penal code
colony: colony | colonial | colonies | colonialism
color-theme: color-theme | theme
colour: colour | color
column: column
combat: combat | fight against
comma: comma
command-line: command-line | command line | terminal | shell
comment: comment
commercial: commercial | commerce | trade
commit-git: commit | commits
commit-pledge: commit-pledge | commitment | pledge | undertake
committee: committee
commune: commune | ward
communication: communication | communicate
communist: communist | communism
community: community | communities
company: company | corporation | corporate
compare: compare | comparison
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
conclusion: conclusion | conclude
condition: condition | conditions
configuration: configuration | configure | config
conflict: conflict
congress: congress
connection: connection | connect | connected
consensus: consensus
consent: consent
consolidate: consolidate | consolidation
constant: constant
constitution: constitution | constitutional
consumer: consumer
container: container
container-image: container-image | snapshot
content: content | contents
contract: contract
contribution: contribution | contributor | contribute
controller: controller
convict: convict | conviction
cooperate: cooperate | cooperation
cooperative: cooperative
coordinate: coordinate | coordination
copy: copy | copies
copy-paste: copy-paste | paste | clipboard
copy-recipient: copy-recipient | recipient
copyright: copyright
correspondence: correspondence
corruption: corruption | corrupt
cost: cost | expense | expenses
council: council
country: country | countries
court: court | tribunal
crash: crash
credit: credit
creditor: creditor | claim-credit
crime: crime | criminal | criminals
cruel: cruel | cruelty | inhuman
culture: culture | cultural
currency: currency | currencies
customs: customs
damage: damage | damages
danger: danger | dangerous
data: data
database: database
deadline: deadline | time limit
death: death | die | dead | died
death-penalty: death penalty | capital punishment
debt: debt | debtor
decimal: decimal
decision: decision | decide
declaration: declaration | declare
decode: decode | decoding
decree: decree
decrypt: decrypt | decryption
default: default
defence-legal: defence-legal | right of defence
defend: defend | defence | defense
defendant: defendant | accused
definition: definition | define | defined
delegate: delegate | representative | represent
delegate-power: delegate-power | delegation
delete: delete | deletion | erase
demand: demand | need | needs
democracy: democracy | democratic
denunciation: denunciation | denounce
deny: deny | denied | denial
department: department
dependency: dependency | dependencies | depend | depends | dependent
deploy: deploy | deployment
deposit-instrument: deposit-instrument | depositary
deprecated: deprecated | deprecate | deprecation | obsolete
depth: depth
deputy: deputy
derivative: derivative | derived
description: description | describe
desire: desire | aspiration | wish
detect: detect | discover | detection
detention: detention | custody
develop: develop | development
device: device
dialogue: dialogue
dictatorship: dictatorship | dictator | authoritarian
difficult: difficult | difficulty | difficulties | hard
digital: digital
dignity: dignity
direct: direct | steer | steering
directive: directive
director: director
disable: disable
disabled: disabled | disability
disaster: disaster | catastrophe
discipline: discipline | disciplinary
disclaimer: disclaimer | disclaim
discrimination: discrimination | discriminate
disk: disk | disc | hard drive
dismiss: dismiss | dismissal | removal from office
dispute: dispute
dissolve: dissolve | dissolution
distort: distort | distortion
district: district
divorce: divorce
doctrine: doctrine | theory
document: document
documentation: documentation
domain: domain
dossier: dossier | file records | record
download: download
draft: draft
driver-software: driver-software | device driver
drought: drought
drug: drug | drugs | narcotics
duplicate: duplicate
duty-bound: duty-bound | obligation | obliged
economy: economy | economic | economics
edit: edit | editor
effect: effect | enter into force | take effect
effective: effective | effectiveness | efficiency | efficient
elderly: elderly | old people
election: election | elect | elected
electronic: electronic | electronics
email: email | e-mail | mail
embargo: embargo | blockade
emergency: emergency | state of emergency
emperor: emperor | empire | imperial
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
enforce: enforce | enforcement | enforceable
engineer: engineer | engineering
enjoy: enjoy | enjoyment
ensure: ensure | guarantee | assure
enterprise: enterprise | business
entitled: entitled | entitlement
environment-runtime: environment-runtime | runtime
epidemic: epidemic | pandemic
equality: equality | equal
equipment: equipment
error: error
establish: establish | establishment | set up | create
ethnic: ethnic | ethnic minority | minority | minorities
evaluate: evaluate | evaluation | assess | assessment
everyone: everyone | everybody
evidence: evidence
example: example | instance
exceed: exceed
exception: exception | except
excessive: excessive | excess
exclusive: exclusive | exclusively
executive: executive
exempt: exempt | exemption
exercise-right: exercise-right | exercise
exile: exile | banish | deport | deportation
experience: experience
expire: expire | expiry | expiration
explain: explain | explanation
explicit: explicit | explicitly | expressly
exploit: exploit | exploitation
explosive: explosive | explosion
export: export
expression: expression | express
expropriation: expropriation | expropriate | requisition
extension: extension | extend
facility: facility | facilities | premises
fact: fact | facts
fail: fail | failure | failed
fair: fair | fairness | equitable
family: family | families
farmer: farmer | peasant
fatherland: fatherland | homeland | motherland
feature: feature
federal: federal | federation
fee: fee | charge
festival: festival
field: field | area
field-data: field-data | field name
fight: fight | fighting | fought
figure-caption: figure
file: file
filesystem: filesystem | file system
filter: filter
finance: finance | financial
fine: fine | fines
fire-blaze: fire-blaze | firefighting
firewall: firewall
fix: fix | fixed | correction | correct
flood: flood
folder: folder | directory | directories
following: following | below
font: font | typeface
footer: footer
foregoing: foregoing | aforementioned | above
foreign: foreign | foreigner
foreign-affairs: foreign affairs | diplomacy | diplomatic
forge: forge | forgery | counterfeit | fake
fork: fork
form-paper: form
format: format
foundation-body: foundation-body | foundation
framework: framework
fraud: fraud | fraudulent | deceive | deception
freedom: freedom | free | liberty | liberties
frequently-asked-questions: frequently asked questions | faq
friendship: friendship
front: front
function: function
function-call: function-call | call
fund: fund | funding | funds
fundamental: fundamental | basic
gender: gender
general-assembly: general-assembly | united nations
generate: generate | generation | generator
genocide: genocide | massacre
gift: gift | donation | donate
good-faith: good faith
goods: goods | merchandise | commodity | commodities
government: government
grammar: grammar
grassroots: grassroots | grass-roots
guardian: guardian | guardianship
guidance: guidance | guide
guideline: guideline
guilty: guilty | guilt
hacker: hacker | hack
handle: handle | handling
happiness: happiness | happy
hardware: hardware
harm: harm | injury | injure
hash: hash | checksum
head-chief: head | chief
header: header
hearing: hearing
height: height
help: help | assist | assistance
hereby: hereby
heritage: heritage | legacy
hero: hero | heroic
holiday: holiday
honour: honour | honor | reputation
host: host | preside
host-network: host-network | hostname
hostage: hostage | kidnap | abduct
hotspot: hotspot | hot spot
household: household | households
human-rights: human rights | human beings | human
icon: icon
identity: identity | identification | identify
ideology: ideology | ideological | thought
ignore: ignore | ignored
image: image | picture
immunity: immunity | privilege
impartial: impartial | impartiality
implement: implement | implementation | carry out | carried out
implicit: implicit | implied | implicitly
import: import
important: important | importance
improve: improve | improvement
inalienable: inalienable
incite: incite | incitement
income: income | revenue
increment: increment | increase version
independence: independence | independent
index: index
indicator: indicator | criterion | criteria
individual: individual
information: information
infrastructure: infrastructure
infringe: infringe | infringement
inhabitant: inhabitant | resident | residents
inheritance: inheritance | inherit | heir
initiative: initiative
injustice: injustice | unjust
innocent: innocent | innocence
innovation: innovation | renewal
input: input
inspection: inspection | inspect
install: install | installation
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
interface: interface
interference: interference | interfere
international: international
internet: internet
interpret: interpret | interpretation
invalid: invalid | void | null and void
investigate: investigate | investigation | inquiry
investment: investment | invest
invoice: invoice | receipt
invoke: invoke | pretext
issue-promulgate: issue | promulgate | promulgation
issue-ticket: issue-ticket | issue | issues | ticket
jointly: jointly | joint
judge: judge
judgment: judgment | judgement | verdict
judicial: judicial | judiciary
jurisprudence: jurisprudence | case law | precedent
justice: justice | just
kernel: kernel
key-data: key-data | key | keys
key-focal: key-focal | focus | focal
keyboard: keyboard
label: label
labour: labour | labor
land: land
language: language | languages
latency: latency | delay | delayed
latest: latest | recent | recently
law: law | laws
lawsuit: lawsuit | litigation | sue
lawyer: lawyer | attorney | counsel
layer: layer
layout: layout
lead: lead | leadership | leader
lease: lease | rent | rental | tenant
legal: legal | law-abiding
legal-person: legal person | legal entity | entity | entities
legislation: legislation | legislative
length: length
lesson: lesson
letter-alphabet: letter-alphabet | alphabet
level: level
liability: liability | liable
liberty-person: liberty-person | arbitrary | arbitrarily
library-software: library | libraries
licence: licence | license | licensed
licensee: licensee
licensor: licensor
life-right: life-right | life | live | alive
limit: limit | limitation | limited
line: line
link: link | hyperlink
list: list
load: load | loading
loan: loan | lend | borrow
local: local | locality | localities
log-record: log | logging
login: login | log in | sign in
loop: loop
loss: loss
machine: machine
maintain: maintain | maintenance
maintainer: maintainer
major-version: major-version | major
majority: majority
malicious: malicious | malware | virus
manage: manage | management
mandate: mandate
mandatory: mandatory | compulsory
manual: manual | manually | handbook
map: map
market: market
markup: markup | markdown
marriage: marriage | marry | married
mass-media: mass-media | mass media | media
match: match | matching | correspond
maximum: maximum | at most
meaning: meaning | mean | means
measure: measure | measures
mechanism: mechanism
mediation: mediation | conciliation | mediator
meeting: meeting | conference
member: member
memory: memory
menu: menu
merchant: merchant | trader
merchantability: merchantability
merge: merge | merger | consolidating
message: message
metadata: metadata
method: method
method-object: method-object | object-oriented | object
migration: migration | migrant | immigration | immigrant
milestone: milestone
minimum: minimum | at least
minister: minister
ministry: ministry
ministry-justice: ministry-justice | ministry of justice
minor-age: minor-age | minors
minor-version: minor-version | minor
mobilize: mobilize | mobilization
mode: mode
model: model
model-example: model-example | exemplary | role model
modify: modify | modification | modified
module: module
monarchy: monarchy | king | monarch
money: money
monopoly: monopoly
morality: morality | moral | ethics | ethical
mortgage: mortgage
mount: mount
mountainous: mountainous | mountain area
mouse: mouse
movement: movement
murder: murder | kill | killing | homicide
mutual: mutual | mutually | reciprocal
name: name
nation: nation | national
national-assembly: national assembly
nationality: nationality
natural-person: natural person
necessary: necessary | necessity
negligence: negligence | negligent | neglect
negotiate: negotiate | negotiation
network: network
neutral: neutral | neutrality
new: new
nobody: nobody | no one | none
node-network: node-network | router | peer
nonprofit: nonprofit | non-profit | noncommercial | non-commercial
notable: notable
notary: notary | notarize
note: note
notice: notice | announcement | announce
notice-legal: notice-legal | legal notice | copyright notice
notwithstanding: notwithstanding | regardless
null: null
number-numeral: number-numeral | number | numeric | numerical
oath: oath | swear
obey: obey | comply | compliance | abide
objective: objective | goal | target
occupation-military: occupation-military | occupy | occupied | invade | invasion
offence: offence | offense | offender
office: office | bureau
old-previous: old-previous | legacy system | historical version
on-behalf-of: on behalf of
online: online
open: open
open-source: open source | open-source
operating-system: operating system
opinion: opinion | view
opportunity: opportunity | opportunities
oppose: oppose | opposition | object to
optional: optional | option
order-command: order-command | command
ordinance: ordinance
organization: organization | organisation
original: original | originally
output: output
ownership: ownership | owner | own
package: package
packet: packet
paragraph: paragraph
parameter: parameter
parent-node: parent-node | parent | parents
parliament: parliament | parliamentary
parse: parse | parser | parsing
participate: participate | participation | take part
partition: partition
party-committee: party committee
party-contract: party-contract | parties
party-political: party
passport: passport
password: password
patch: patch
patent: patent
path: path
patriotic: patriotic | patriotism | patriot
patrol: patrol
pattern: pattern
payment: payment | pay | paid
peace: peace | peaceful
peaceful-assembly: peaceful-assembly | gather | gathering
penalty: penalty | sanction | penalties
pension: pension | retirement | retire
people-populace: people
period: period
permission: permission | permit | permitted | authorize | authorization
permission-access: permission-access | privilege access | administrator
perpetual: perpetual | irrevocable
persecution: persecution | persecute
person: person
personal-data: personal data
personnel: personnel | staff
phase: phase | stage
photo: photo | photograph | photography
plaintiff: plaintiff | claimant
plan: plan
platform: platform
plugin: plugin | plug-in | addon
police: police
policy: policy | policies
politics: politics | political
poor: poor | poverty
population-census: population-census | census
port: port
positive: positive | actively | active
possession: possession | possess
power: power | powers
pre-release: pre-release | prerelease
preamble: preamble
prefix: prefix
prerequisite: prerequisite
president: president
press: press | journalism | journalist
prevent: prevent | prevention
price: price
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
procedure: procedure
process: process
processing-data: processing-data | processor
proclaim: proclaim | proclamation
profit: profit
program: program | programme
program-software: program | computer program
programmer: programmer | developer
programming-language: programming language
progress: progress
prohibit: prohibit | prohibition | ban | forbid | forbidden
project: project
promise: promise
promote: promote | promotion
proof: proof | prove
propaganda: propaganda | publicity | dissemination
property: property
proposal: proposal | propose
prosecutor: prosecutor | prosecution | prosecute
protect: protect | protection
protest: protest | demonstration | demonstrate
protocol: protocol
province: province | provincial
provision: provision | stipulate | stipulation
proxy-server: proxy-server | gateway
public-open: public | publicly
public-order: order | public order
publish: publish | publication | publisher
pull-request: pull request | merge request
punctuation: punctuation
purchase: purchase | buy | bought | buyer
purpose: purpose | aim
pursuant: pursuant | accordance | according
quality: quality
queen: queen
query: query | queries
queue: queue
quick-start: quick start | getting started
quorum: quorum
quote: quote | quotation | cite | citation
race-ethnicity: race-ethnicity | race | racial | racism
raise: raise | elevate
random: random | randomly
rape: rape | sexual assault
ratify: ratify | ratification
real-estate: real estate | immovable property
reasonable: reasonable | reasonably
rebellion: rebellion | rebel | revolt | uprising
receive: receive | received | receiver
recognize: recognize | recognition | recognise
recruitment: recruitment | recruit
redistribute: redistribute | distribution | distribute
reference: reference | refer
reform: reform
refugee: refugee
regime: regime | institution
region: region | regional
register: register | registration
regular: regular | regularly
regulation: regulation | regulate | rules
reject: reject | refuse | refusal | rejection
relation: relation | relationship
release-free: release-free | free memory | leak
release-software: release | released | releases
religion: religion | religious
remote: remote
remove: remove | removal | removed
repeal: repeal | abrogate | abolish
repeat: repeat | repeated | repetition
replace: replace | replacement | substitute
report: report
repository: repository | repositories
reproduce: reproduce | reproduction
republic: republic
request: request
requirement: requirement | require | required
rescue: rescue
residence: residence | reside
resign: resign | resignation
resolution: resolution
resource: resource | resources
resource-computing: resource-computing | allocate | allocation
respect: respect
respective: respective | respectively
response: response | respond
responsibility: responsibility | responsible | responsibilities
responsible-authority: responsible-authority | supervisory authority
restore: restore | recovery | recover
restrict: restrict | restriction
result: result | outcome
return-value: return | returns | returned
revoke: revoke | revocation | withdraw | withdrawal
revolution: revolution | revolutionary
reward: reward | commend | commendation
rich: rich | wealth | wealthy
right: right | rights
riot: riot | unrest | disturbance
risk: risk
robbery: robbery | rob | plunder
robot: robot
root: root
row: row
royalty-free: royalty-free | royalty | royalties
rule-of-law: rule of law
rumour: rumour | rumor
run-execute: run-execute | run | running | execute | execution
rural: rural | countryside
sabotage: sabotage | undermine
salary: salary | wage | wages
sale: sale | sell | sold | seller
satellite: satellite
save-data: save-data | save | saved
schedule: schedule | timetable | calendar
schema: schema
scope: scope | extent
screen: screen | display
script: script
seal: seal | stamp
search: search
search-premises: search-premises | seizure | seize | confiscate
secret: secret | secrecy | confidential | confidentiality
secretary: secretary
secretary-general: general secretary | secretary-general
section: section
sector: sector
secure: secure | safe | safety
security: security
select: select | selection
self-governing: self-governing | autonomy | autonomous
self-management: self-management | self-managed
semantic: semantic | semantics | semantic versioning
senate: senate | senator
send: send | sent | sender | transmit | transmission
sensor: sensor
sentence-grammar: sentence-grammar | phrase
sentence-punish: sentence-punish | punish | punishment
separator: separator | delimiter | separate
server: server
service: service
session: session
session-login: session-login | cookie
setting: setting | settings
settle: settle | resolve
sex: sex
share-stock: share-stock | shares | stock
shareholder: shareholder | stockholder
shortcoming: shortcoming | deficiency | deficiencies
sign: sign | signature | signed
signal: signal
signatory: signatory | signatories
situation: situation
size: size | dimension
skip: skip
slander: slander | defamation | defame
slavery: slavery | slave | servitude
slow: slow | slowly
smartphone: smartphone | mobile phone | mobile
smuggling: smuggling | smuggle
socialism: socialism | socialist
society: society | social
software: software
soldier: soldier
solution: solution
sort: sort | sorting | sorted
sovereign-debt: sovereign-debt | treasury
sovereignty: sovereignty | sovereign
space-blank: space-blank | whitespace | space
specific: specific | concrete
specification: specification | spec
speed: speed | fast | quick | quickly
spouse: spouse | husband and wife
stable: stable | stability
stable-version: stable-version | stable release | beta | alpha
stack: stack
standard: standard
standardize: standardize | standardization
start-begin: start | begin | began | begun | beginning | commence
state: state
state-status: state-status | status
statement: statement
statistics: statistics | statistical
statute: statute | act of parliament
step-measure: step-measure | step | steps
stop: stop | halt
storage: storage | store data
storm: storm | typhoon
strengthen: strengthen | strengthening | enhance | reinforce
strict: strict | strictly
string: string
structure: structure | structural
style: style
subject-to: subject to
submit: submit | submission
subsequent: subsequent | subsequently | later
success: success | succeed | successful
suffix: suffix
summary: summary | summarize | review
supervise: supervise | supervision | monitor
supplement: supplement | additional | addition
support: support
support-software: support-software | supported | unsupported
suspect: suspect | suspicion
suspend: suspend | suspension
symbol: symbol | sign
synchronous: synchronous | uniformly | synchronized
syntax: syntax
system: system
table: table
tag: tag
task: task | duty | duties | mission
tax: tax | taxes | taxation
technical: technical | technique
technology: technology | technologies | technological
telephone: telephone | phone
template: template
tender: tender | bid | bidding
term: term | term of office | tenure
terminate: terminate | termination
territory: territory | territories | territorial
terrorism: terrorism | terrorist
test: test | testing
testimony: testimony | testify
text: text | textual
theft: theft | steal | thief | stolen
third-party: third party | third parties
thread: thread
threat: threat | threaten
timely: timely | prompt | promptly
timeout: timeout
title-heading: title | heading
token: token
token-lexical: token-lexical | identifier | id
tool: tool
torture: torture
trademark: trademark | trade mark
tradition: tradition | traditional
traffic: traffic
trafficking: trafficking | human trafficking
transaction: transaction
transfer: transfer
transform: transform | transformation | convert | conversion
translation: translation | translate | translator
transparency: transparency | transparent
treaty: treaty | convention
tree-structure: tree-structure | node
trend: trend | tendency
trial: trial
trust: trust | confidence
trustee: trustee | trusteeship
tutorial: tutorial
type: type
tyranny: tyranny | tyrant | despotism | oppression | oppress
unanimous: unanimous | unanimously | unanimity
undo: undo | rollback | revert
unemployment: unemployment | unemployed
uninstall: uninstall
union: union | trade union
unique: unique
unity: unity | solidarity
universal: universal | universally
unreleased: unreleased | upcoming
update: update
upgrade: upgrade
upload: upload
urban: urban | city-based
urgent: urgent | urgency
usage: usage | use | using | used
user: user
valid: valid | validity
valid-syntax: valid-syntax | well-formed | malformed
validate: validate | validation
value: value
variable: variable
version: version
veteran: veteran
veto: veto
vice-president: vice president | vice-president | deputy chairman | vice chairman
victim: victim
video: video
vigilance: vigilance | vigilant
village: village | hamlet
violation: violation | violate | breach
violence: violence | violent
virtual: virtual
visa: visa
volunteer: volunteer | voluntary
vote: vote | voting | ballot
vulnerable: vulnerable | vulnerability
warning: warning | warn
warrant: warrant
warranty: warranty | warranties
weapon: weapon | arms
web-page: page | web page
website: website | web site | site
weight: weight
welfare: welfare
whereas: whereas | considering
width: width
will-testament: will-testament | testament
window: window
wireless: wireless
witness: witness | witnesses
women-collective: women
word: word
work-creation: work-creation | literary work | artwork
worker: worker | labourer | laborer
worldwide: worldwide | global
youth: youth
zero: zero
`;
