/**
 * The lexicon in French: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
abuse: abus | abuser
accept: accepter | acceptation
access: accès | accéder
accession: adhésion | adhérer
accident: accident
accomplice: complice | complicité
account: compte
accounting: comptabilité | comptable
accuse: accuser | accusation | allégation
achieve: réaliser | atteindre | accomplir
add: ajouter | ajout
address: adresse
adequate: suffisant | adéquat | assez
adjust: ajuster | ajustement | adapter
administration: administration | administratif
adoption-child: adopter | adoption
adult: adulte
advantage: avantage | favorable
advise: conseiller | consultatif | consulter
affirm: affirmer | réaffirmer | confirmer | confirmation
agency: agence | organisme
agent: agent | mandataire | procuration
aggression: agression | agresseur
agree: convenir | être d'accord
agreement: accord | convention
algorithm: algorithme
ambassador: ambassadeur | ambassade | consulat
amend: modifier | amender | amendement | modification
amnesty: amnistie | grâce
annex: annexe | appendice
anniversary: anniversaire
api: API
appeal: appel | recours | pourvoi
application-software: appli | application
apply: appliquer | application | applicable
appoint: nommer | nomination
appropriate: approprié | convenable | adapté
approve: approuver | approbation
arbitration: arbitrage | arbitre
argument: argument
army: armée | militaire
array: tableau
arrest: arrêter | arrestation
article-legal: article
artificial-intelligence: intelligence artificielle
assembly: assemblée
assign: attribuer | affecter | assigner
association: association
asylum: asile
attack: attaque | attaquer | attaquant
attempt: tentative | tenter
attribution: attribution | paternité
auction: enchère | enchères
audio: son | audio | sonore
audit: audit | auditeur | vérification
authentic: authentique | authenticité
authentication: authentification | authentifier
author: auteur
authorities: autorités | autorité
automatic: automatique | automatiquement | automatiser
awareness: conscience | prise de conscience
backup: sauvegarde
backward-compatible: rétrocompatible | rétrocompatibilité
bail: caution | liberté provisoire
bandwidth: bande passante
bank: banque | bancaire
bankruptcy: faillite | insolvabilité
basis: base | fondement | motif
battery: batterie | pile
belief: croyance | foi
benchmark: performance | performances
bill-law: projet de loi | proposition de loi
binary: binaire
binding: contraignant | obligatoire
birth: naissance | naître | né
bit: bit
block: bloc | bloquer
boolean: booléen
border: frontière | frontalier
branch-git: branche
bribe: pot-de-vin | corruption
browser: navigateur
budget: budget
budget-law: crédits | affectation
buffer: tampon
bug: bogue | bug
build-construct: construire | construction | bâtir
build-software: compilation | build
button: bouton
byte: octet
cache: cache
cadre: cadre
camera: caméra | appareil photo
campaign: campagne
cancel: annuler | annulation
candidate: candidat
capital-money: capital
case: cas | affaire
category: catégorie
cause: cause | raison
ceasefire: cessez-le-feu | trêve | armistice
censorship: censure | censurer
central: central | centrale | centraux
ceremony: cérémonie
certificate: certificat | certification | certifier
chairman: président
challenge: défi
change: changer | changement | modification
changelog: journal des changements | journal des modifications
chapter: chapitre
character: caractère
charge-electric: chargeur | recharger
charity: charité | caritatif | bienfaisance
chart: graphique | diagramme | schéma
charter: charte
check: vérifier | vérification
child-protection: enfant | enfants
chip: puce | semi-conducteur
choose: choisir | choix | choisi
chronological: chronologique | chronologie
circuit: circuit
circular: circulaire
circumstance: circonstance
citizen: citoyen | citoyenneté
citizen-participation: masse
civil: civil
civil-servant: fonctionnaire
class: classe
clause: clause
click: cliquer | clic
client-software: client
close: fermer | fermé
cloud: nuage
cluster: grappe | cluster
coastal: côtier | côte
code: code | code source
code-law: code civil | code pénal
colony: colonie | colonial | colonialisme
color-theme: thème
colour: couleur
column: colonne
combat: lutter | lutte
comma: virgule
command-line: ligne de commande | terminal
comment: commentaire | commenter
commercial: commercial | commerce
commit-git: commit | validation
commit-pledge: engagement | engager | s'engager
committee: comité
commune: commune | quartier
communication: communication | communiquer
communist: communiste | communisme
community: communauté
company: société | entreprise | compagnie
compare: comparer | comparaison
compatible: compatible | compatibilité | incompatible
compel: contraindre | contrainte | coercition
compensation: indemnisation | compensation | indemnité | indemniser
competence: compétence | compétent | juridiction
competition: concurrence | compétition | concurrentiel
compile: compiler | compilateur | compilation
complaint: plainte | réclamation | pétition
complex: complexe | compliqué
component: composant
comprehensive: complet | exhaustif | global
computer: ordinateur | informatique
conclusion: conclusion | conclure
condition: condition
configuration: configuration | configurer
conflict: conflit
congress: congrès
connection: connexion | connecter | relier
consensus: consensus
consent: consentement | consentir
consolidate: consolider | consolidation
constant: constante | constant
constitution: constitution | constitutionnel
consumer: consommateur
container: conteneur
container-image: instantané | cliché
content: contenu
contract: contrat
contribution: contribution | contributeur | contribuer
controller: responsable du traitement | contrôleur
convict: condamner | condamnation
cooperate: coopérer | coopération
cooperative: coopérative
coordinate: coordonner | coordination
copy: copie | copier | exemplaire
copy-paste: coller | presse-papiers
copy-recipient: destinataire
copyright: droit d'auteur | droits d'auteur | copyright
correspondence: correspondance
corruption: corruption | corrompu
cost: coût | frais | dépense
council: conseil
country: pays
court: tribunal | cour
crash: plantage | planter | écrasement
credit: crédit
creditor: créancier | créance
crime: crime | criminel | criminalité
cruel: cruel | cruauté | inhumain
culture: culture | culturel
currency: monnaie | devise
customs: douane | douanier
damage: dommage | dommages | dégât
danger: danger | dangereux
data: données
database: base de données
deadline: délai | échéance | date limite
death: mort | mourir | décès
death-penalty: peine de mort | peine capitale
debt: dette | débiteur
decimal: décimal | décimale
decision: décision | décider
declaration: déclaration | déclarer
decode: décoder | décodage
decree: décret
decrypt: déchiffrer | déchiffrement
default: défaut | par défaut
defence-legal: droits de la défense
defend: défendre | défense
defendant: défendeur | accusé | prévenu
definition: définition | définir
delegate: délégué | représentant | représenter
delegate-power: déléguer | délégation
delete: supprimer | suppression | effacer
demand: besoin | demande
democracy: démocratie | démocratique
denunciation: dénonciation | dénoncer
deny: nier | priver | déni
department: département | service
dependency: dépendance | dépendre | dépendant
deploy: déployer | déploiement
deposit-instrument: dépositaire
deprecated: obsolète | déprécié | dépréciation
depth: profondeur
deputy: adjoint | vice
derivative: dérivé
description: description | décrire
desire: désir | aspiration | souhait | souhaiter
detect: détecter | découvrir | détection
detention: détention | garde à vue
develop: développer | développement
device: appareil | dispositif | périphérique
dialogue: dialogue
dictatorship: dictature | dictateur | autoritaire
difficult: difficile | difficulté
digital: numérique | digital
dignity: dignité
direct: diriger | pilotage
directive: directive
director: directeur
disable: désactiver
disabled: handicapé | handicap
disaster: catastrophe | désastre
discipline: discipline | disciplinaire
disclaimer: avertissement | clause de non-responsabilité | décliner
discrimination: discrimination | discriminatoire
disk: disque | disque dur
dismiss: révoquer | révocation | licenciement
dispute: différend | litige
dissolve: dissoudre | dissolution
distort: déformer | distorsion
district: district | arrondissement
divorce: divorce | divorcer
doctrine: doctrine | théorie
document: document
documentation: documentation
domain: domaine
dossier: dossier | registre
download: télécharger | téléchargement
draft: projet | brouillon | ébauche
driver-software: pilote
drought: sécheresse
drug: drogue | stupéfiants
duplicate: dupliquer | doublon | double
duty-bound: obligation | obligé
economy: économie | économique
edit: éditer | éditeur | modifier
effect: effet | entrer en vigueur | vigueur
effective: efficace | efficacité
elderly: personnes âgées
election: élection | élire | élu
electronic: électronique
email: courriel | e-mail | courrier électronique
embargo: embargo | blocus
emergency: urgence | état d'urgence
emperor: empereur | empire | impérial
employee: employé | salarié
employment: emploi | employer | employeur
empty: vide | vierge
emulation: émulation
enable: activer | activation
encode: encoder | encodage | codage
encourage: encourager | encouragement
encryption: chiffrement | chiffrer
end-finish: fin | finir | terminer | final
enemy: ennemi | hostile
enforce: faire respecter | exécution | exécutoire
engineer: ingénieur | ingénierie
enjoy: jouir | jouissance
ensure: assurer | garantir | garantie
enterprise: entreprise | affaires
entitled: avoir droit | droit
environment-runtime: environnement d'exécution | exécution
epidemic: épidémie | pandémie
equality: égalité | égal
equipment: équipement | matériel
error: erreur
establish: établir | créer | création | établissement
ethnic: ethnique | ethnie | minorité
evaluate: évaluer | évaluation | appréciation
everyone: tout le monde | chacun | toute personne
evidence: preuve
example: exemple | instance
exceed: dépasser | excéder
exception: exception | excepté | sauf
excessive: excessif | excès
exclusive: exclusif | exclusivement
executive: exécutif
exempt: exempter | exemption | exonération
exercise-right: exercer | exercice
exile: exil | exiler | expulser | expulsion
experience: expérience
expire: expirer | expiration
explain: expliquer | explication
explicit: explicite | explicitement | expressément
exploit: exploiter | exploitation
explosive: explosif | explosion
export: exporter | exportation
expression: expression | exprimer
expropriation: expropriation | réquisition | exproprier
extension: extension | étendre | prolonger
facility: installation | établissement | locaux
fact: fait | faits
fail: échouer | échec | défaillance
fair: équitable | équité
family: famille | familial
farmer: agriculteur | paysan | fermier
fatherland: patrie
feature: fonctionnalité | caractéristique
federal: fédéral | fédération
fee: frais | redevance | taxe
festival: festival | fête
field: domaine
field-data: champ
fight: combattre | combat
figure-caption: figure
file: fichier
filesystem: système de fichiers
filter: filtre | filtrer
finance: finance | financier
fine: amende
fire-blaze: incendie
firewall: pare-feu
fix: corriger | correction | réparer
flood: inondation | crue
folder: dossier | répertoire
following: suivant | ci-dessous | ci-après
font: police de caractères | fonte
footer: pied de page
foregoing: susmentionné | ci-dessus | précité
foreign: étranger
foreign-affairs: affaires étrangères | diplomatie | diplomatique
forge: faux | falsification | contrefaçon
fork: bifurcation | fork | fourche
form-paper: formulaire
format: format
foundation-body: fondation
framework: cadre | framework | cadriciel
fraud: fraude | frauduleux | tromper
freedom: liberté | libre
frequently-asked-questions: foire aux questions | faq
friendship: amitié
front: front
function: fonction
function-call: appel | appeler
fund: fonds | financement
fundamental: fondamental | de base
gender: genre
general-assembly: Nations unies | ONU
generate: générer | génération | générateur
genocide: génocide | massacre
gift: don | cadeau | donation
good-faith: bonne foi
goods: marchandise | biens
government: gouvernement
grammar: grammaire
grassroots: base
guardian: tuteur | tutelle
guidance: orientation | guide
guideline: ligne directrice | lignes directrices
guilty: coupable | culpabilité
hacker: pirate | piratage | hacker
handle: traiter | traitement
happiness: bonheur | heureux
hardware: matériel
harm: préjudice | blessure | blesser | nuire
hash: hachage | somme de contrôle
head-chief: chef
header: en-tête
hearing: audience | audition
height: hauteur
help: aider | aide | assistance
hereby: par la présente | par les présentes
heritage: patrimoine | héritage
hero: héros | héroïque
holiday: jour férié | vacances
honour: honneur | réputation
host: présider | accueillir
host-network: hôte | nom d'hôte
hostage: otage | enlèvement | kidnapper
hotspot: point chaud
household: ménage | foyer
human-rights: droits de l'homme | humain | être humain
icon: icône
identity: identité | identification | identifier
ideology: idéologie | idéologique | pensée
ignore: ignorer
image: image
immunity: immunité | privilège
impartial: impartial | impartialité
implement: mise en œuvre | mettre en œuvre | appliquer | exécuter
implicit: implicite | implicitement
import: importer | importation
important: important | importance
improve: améliorer | amélioration
inalienable: inaliénable
incite: inciter | incitation
income: revenu | recettes
increment: incrémenter | incrément
independence: indépendance | indépendant
index: index | indice
indicator: indicateur | critère
individual: individu | individuel
information: information | renseignement
infrastructure: infrastructure
infringe: enfreindre | contrefaçon | atteinte
inhabitant: habitant | résident
inheritance: succession | hériter | héritier
initiative: initiative
injustice: injustice | injuste
innocent: innocent | innocence
innovation: innovation | renouveau
input: entrée | saisie | saisir
inspection: inspection | inspecter | contrôle
install: installer | installation
instruct: instruire | instruction | consigne
instrument: instrument
insurance: assurance | assurer | assuré
integer: entier
integration: intégration | intégrer
integrity: intégrité
intellectual-property: propriété intellectuelle
intelligence: intelligence | intelligent
intent: intention | intentionnel
interest: intérêt | avantage | bénéfice
interface: interface
interference: ingérence | immixtion | interférer
international: international
internet: internet
interpret: interpréter | interprétation
invalid: nul | invalide | nullité
investigate: enquête | enquêter
investment: investissement | investir
invoice: facture | reçu
invoke: invoquer | prétexte
issue-promulgate: promulguer | promulgation
issue-ticket: ticket | problème
jointly: conjoint | conjointement | solidaire
judge: juge
judgment: jugement | arrêt | verdict
judicial: judiciaire
jurisprudence: jurisprudence | précédent
justice: justice | juste
kernel: noyau
key-data: clé | clef
key-focal: accent | point central | prioritaire
keyboard: clavier
label: libellé | étiquette
labour: travail | main-d'œuvre
land: terre | terrain
language: langue | langage | linguistique
latency: latence | retard | délai
latest: dernier | récent | récemment
law: loi | droit
lawsuit: litige | poursuite | contentieux
lawyer: avocat
layer: couche
layout: mise en page | disposition
lead: dirigeant | direction
lease: bail | louer | loyer | location | locataire
legal: légal | juridique
legal-person: personne morale | entité
legislation: législation | législatif
length: longueur
lesson: leçon
letter-alphabet: alphabet | lettre
level: niveau | échelon
liability: responsabilité | responsable
liberty-person: arbitraire | arbitrairement
library-software: bibliothèque
licence: licence
licensee: licencié | titulaire de la licence
licensor: concédant | donneur de licence
life-right: vie | vivre | vivant
limit: limite | limiter | limitation
line: ligne
link: lien | hyperlien
list: liste
load: charger | charge | chargement
loan: prêt | emprunt | prêter | emprunter
local: local | locaux | localité
log-record: journal | journalisation
login: connexion | se connecter
loop: boucle
loss: perte
machine: machine
maintain: maintenir | maintien | maintenance
maintainer: mainteneur | responsable
major-version: majeur | majeure
majority: majorité
malicious: malveillant | virus | maliciel
manage: gérer | gestion
mandate: mandat
mandatory: obligatoire
manual: manuel | manuellement
map: carte
market: marché
markup: balisage | markdown
marriage: mariage | marier | épouser
mass-media: médias
match: correspondre | correspondance
maximum: maximum | au plus
meaning: signification | signifier | sens
measure: mesure
mechanism: mécanisme
mediation: médiation | conciliation | médiateur
meeting: réunion | conférence
member: membre
memory: mémoire
menu: menu
merchant: marchand | commerçant | négociant
merchantability: qualité marchande | commercialisation
merge: fusionner | fusion
message: message
metadata: métadonnées
method: méthode
method-object: objet
migration: migration | migrant | immigration | immigré
milestone: jalon
minimum: minimum | au moins
minister: ministre
ministry: ministère
ministry-justice: ministère de la justice
minor-age: mineur
minor-version: mineur | mineure
mobilize: mobiliser | mobilisation
mode: mode
model: modèle
model-example: exemplaire | modèle
modify: modifier | modification | modifié
module: module
monarchy: monarchie | roi | monarque
money: argent | monnaie
monopoly: monopole
morality: morale | moral | éthique
mortgage: hypothèque
mount: monter | montage
mountainous: montagneux
mouse: souris
movement: mouvement
murder: meurtre | tuer | homicide | assassinat
mutual: mutuel | mutuellement | réciproque
name: nom | nommer | prénom
nation: nation | national
national-assembly: assemblée nationale
nationality: nationalité
natural-person: personne physique
necessary: nécessaire | nécessité
negligence: négligence | négligent
negotiate: négocier | négociation
network: réseau
neutral: neutre | neutralité
new: nouveau | nouvelle | nouveaux | neuf
nobody: personne | nul
node-network: routeur | pair
nonprofit: non lucratif | non commercial | à but non lucratif
notable: notable | remarquable
notary: notaire | notarié
note: note | remarque | noter
notice: avis | annonce | annoncer
notice-legal: mention légale | mentions légales
notwithstanding: nonobstant | malgré
null: nul
number-numeral: nombre | numéro | numérique | chiffre
oath: serment | jurer
obey: obéir | respecter | se conformer | conformité
objective: objectif | but | cible
occupation-military: occuper | envahir | invasion
offence: infraction | délit | délinquant
office: bureau
old-previous: ancien | ancienne
on-behalf-of: au nom de
online: en ligne
open: ouvrir | ouvert
open-source: open source | code ouvert
operating-system: système d'exploitation
opinion: opinion | avis
opportunity: occasion | opportunité
oppose: opposer | opposition | objection
optional: facultatif | option | optionnel
order-command: commandement | ordonner
ordinance: ordonnance
organization: organisation
original: original | originaire
output: sortie
ownership: propriétaire | propriété | posséder
package: paquet | paquetage
packet: paquet
paragraph: paragraphe | alinéa
parameter: paramètre
parent-node: parent | parents
parliament: parlement | parlementaire
parse: analyser | analyseur | analyse syntaxique
participate: participer | participation
partition: partition
party-committee: comité du parti
party-contract: partie | parties
party-political: parti
passport: passeport
password: mot de passe
patch: correctif | patch
patent: brevet
path: chemin
patriotic: patriotique | patriotisme | patriote
patrol: patrouille
pattern: motif | modèle
payment: paiement | payer | versement
peace: paix | pacifique
peaceful-assembly: rassembler | réunir | rassemblement
penalty: pénalité | sanction
pension: pension | retraite
people-populace: peuple | population
period: période
permission: autorisation | permission | permettre | autoriser
permission-access: administrateur
perpetual: perpétuel | irrévocable
persecution: persécution | persécuter
person: personne
personal-data: données personnelles | données à caractère personnel
personnel: personnel
phase: phase | étape | stade
photo: photo | photographie
plaintiff: demandeur | plaignant
plan: plan
platform: plateforme | plate-forme
plugin: greffon | module d'extension | plugin
police: police | policier
policy: politique
politics: politique
poor: pauvre | pauvreté
population-census: recensement
port: port
positive: positif | actif | activement
possession: possession | posséder
power: pouvoir | pouvoirs
pre-release: pré-version | préversion
preamble: préambule
prefix: préfixe
prerequisite: prérequis | préalable
president: président
press: presse | journalisme | journaliste
prevent: prévenir | prévention | empêcher
price: prix
prime-minister: premier ministre
prince: prince | princesse
principle: principe
print: imprimer | imprimante | impression
prior: préalable | précédent | antérieur
priority: priorité | prioritaire
prison: prison | emprisonnement
prisoner: prisonnier | détenu
privacy: vie privée | confidentialité
private: privé
proactive: proactif
procedure: procédure
process: processus | procédé
processing-data: traitement | sous-traitant | processeur
proclaim: proclamer | proclamation
profit: profit | bénéfice
program: programme
program-software: programme | programme informatique
programmer: programmeur | développeur
programming-language: langage de programmation | langage
progress: progrès | avancement
prohibit: interdire | interdiction | interdit
project: projet
promise: promesse | promettre
promote: promouvoir | promotion
proof: preuve | prouver
propaganda: propagande | sensibilisation
property: propriété | biens
proposal: proposition | proposer
prosecutor: procureur | poursuites | poursuivre
protect: protéger | protection
protest: manifestation | protestation | protester
protocol: protocole
province: province | provincial
provision: disposition | stipuler | stipulation
proxy-server: passerelle
public-open: public | publique | publiquement
public-order: ordre | ordre public
publish: publier | publication | éditeur
pull-request: demande de tirage | pull request
punctuation: ponctuation
purchase: achat | acheter | acheteur
purpose: but | objet | finalité
pursuant: conformément | selon
quality: qualité
queen: reine
query: requête
queue: file d'attente | file
quick-start: démarrage rapide | premiers pas | prise en main
quorum: quorum
quote: citer | citation | guillemet
race-ethnicity: race | racial | racisme
raise: élever | relever
random: aléatoire | hasard
rape: viol
ratify: ratifier | ratification
real-estate: immobilier | immeuble
reasonable: raisonnable | raisonnablement
rebellion: rébellion | révolte | rebelle | insurrection
receive: recevoir | reçu | réception | récepteur
recognize: reconnaître | reconnaissance | reconnu
recruitment: recrutement | recruter
redistribute: redistribuer | distribuer | distribution
reference: référence | référer | renvoyer
reform: réforme
refugee: réfugié
regime: régime | institution
region: région | régional
register: enregistrer | enregistrement | inscription | inscrire
regular: régulier | régulièrement
regulation: règlement | réglementation | réglementer
reject: rejeter | refuser | refus | rejet
relation: relation | rapport
release-free: fuite
release-software: sortie | publication
religion: religion | religieux
remote: éloigné | reculé | distant
remove: retirer | supprimer | enlever | retrait
repeal: abroger | abrogation | abolir
repeat: répéter | répétition
replace: remplacer | remplacement | substituer
report: rapport | rapporter | signaler
repository: dépôt | référentiel
reproduce: reproduire | reproduction
republic: république
request: requête | demande | demander
requirement: exigence | exiger
rescue: sauvetage | secourir | sauver
residence: résidence | résider
resign: démissionner | démission
resolution: résolution
resource: ressource
resource-computing: allouer | allocation
respect: respecter | respect
respective: respectif | respectivement
response: réponse | répondre
responsibility: responsabilité | responsable
responsible-authority: autorité de contrôle
restore: restaurer | récupérer | rétablir | récupération
restrict: restreindre | restriction
result: résultat
return-value: renvoyer | retourner
revoke: révoquer | retirer | retrait
revolution: révolution | révolutionnaire
reward: récompense | récompenser
rich: riche | richesse
right: droit
riot: émeute | trouble
risk: risque
robbery: pillage | brigandage | braquage
robot: robot
root: racine
row: ligne | rangée
royalty-free: libre de droits | redevance | redevances
rule-of-law: état de droit | primauté du droit
rumour: rumeur
run-execute: exécuter | exécution
rural: rural | campagne
sabotage: sabotage | saper | saboter
salary: salaire | rémunération
sale: vente | vendre | vendeur
satellite: satellite
save-data: enregistrer | sauvegarder
schedule: calendrier | horaire
schema: schéma
scope: portée | étendue | champ d'application
screen: écran | afficher | affichage
script: script
seal: sceau | cachet | tampon
search: rechercher | recherche | chercher
search-premises: saisie | saisir | confisquer | perquisition
secret: secret | confidentiel | confidentialité
secretary: secrétaire
secretary-general: secrétaire général
section: section
sector: secteur
secure: sûr | sécurisé | sûreté
security: sécurité
select: sélectionner | sélection
self-governing: autonomie | autonome
self-management: autogestion | autogéré
semantic: sémantique | gestion sémantique
senate: sénat | sénateur
send: envoyer | envoi | expéditeur | transmettre | transmission
sensor: capteur
sentence-grammar: phrase | expression
sentence-punish: peine | punir | châtiment
separator: séparateur | délimiteur | séparer
server: serveur
service: service
session: session | séance
session-login: cookie | témoin de connexion
setting: réglage | paramètres
settle: régler | résoudre | règlement
sex: sexe | sexuel
share-stock: action | actions
shareholder: actionnaire
shortcoming: lacune | insuffisance | défaut
sign: signer | signature
signal: signal
signatory: signataire
situation: situation
size: taille | dimension | grandeur
skip: sauter | ignorer
slander: diffamation | calomnie
slavery: esclavage | esclave | servitude
slow: lent | lentement
smartphone: smartphone | téléphone portable | mobile
smuggling: contrebande
socialism: socialisme | socialiste
society: société | social
software: logiciel
soldier: soldat
solution: solution
sort: trier | tri
sovereign-debt: trésor public | trésor
sovereignty: souveraineté | souverain
space-blank: espace
specific: spécifique | précis | concret
specification: spécification
speed: vitesse | rapide | rapidement | vite
spouse: conjoint | époux
stable: stable | stabilité
stable-version: version stable | bêta | alpha
stack: pile
standard: norme | standard
standardize: normaliser | normalisation
start-begin: commencer | début | démarrer | débuter
state: état
state-status: statut | état
statement: déclaration | instruction
statistics: statistique
statute: loi | statut
step-measure: étape | pas
stop: arrêter | arrêt
storage: stockage | stocker
storm: tempête | orage | typhon
strengthen: renforcer | renforcement
strict: strict | rigoureux
string: chaîne | chaîne de caractères
structure: structure | structurel
style: style
subject-to: sous réserve
submit: soumettre | soumission
subsequent: ultérieur | ultérieurement | plus tard
success: succès | réussir | réussite
suffix: suffixe
summary: bilan | résumé | résumer
supervise: surveiller | surveillance | supervision | superviser
supplement: supplément | complément | supplémentaire
support: soutenir | soutien | appui
support-software: pris en charge | prendre en charge | prise en charge
suspect: suspect | soupçon | soupçonner
suspend: suspendre | suspension
symbol: symbole | signe
synchronous: synchrone
syntax: syntaxe
system: système
table: tableau | table
tag: étiquette | balise
task: tâche | mission
tax: impôt | taxe | fiscal
technical: technique
technology: technologie | technologique
telephone: téléphone
template: modèle | gabarit
tender: appel d'offres | soumission | offre
term: mandat
terminate: résilier | résiliation | mettre fin
territory: territoire | territorial
terrorism: terrorisme | terroriste
test: test | tester | essai
testimony: témoignage | témoigner
text: texte | textuel
theft: vol | voler | voleur
third-party: tiers
thread: fil | thread
threat: menace | menacer
timely: à temps | rapidement
timeout: délai d'attente | expiration
title-heading: titre | intitulé
token: jeton
token-lexical: identifiant | identificateur
tool: outil
torture: torture | torturer
trademark: marque | marque déposée
tradition: tradition | traditionnel
traffic: circulation | trafic
trafficking: traite | trafic
transaction: transaction
transfer: transférer | transfert | cession
transform: transformer | transformation | convertir | conversion
translation: traduction | traduire | traducteur
transparency: transparence | transparent
treaty: traité | convention
tree-structure: nœud
trend: tendance
trial: procès
trust: confiance
trustee: fiduciaire | tutelle | curateur
tutorial: tutoriel
type: type
tyranny: tyrannie | tyran | oppression | opprimer
unanimous: unanime | unanimité
undo: annuler | rétablir
unemployment: chômage | chômeur
uninstall: désinstaller
union: syndicat
unique: unique
unity: unité | solidarité
universal: universel | universellement
unreleased: non publié | à venir
update: mise à jour | mettre à jour | actualiser
upgrade: mise à niveau | mettre à niveau
upload: téléverser | téléversement | mettre en ligne
urban: urbain
urgent: urgent | urgence
usage: utilisation | utiliser | usage | emploi
user: utilisateur
valid: valide | valable | validité
valid-syntax: bien formé | malformé
validate: valider | validation
value: valeur
variable: variable
version: version
veteran: vétéran | ancien combattant
veto: veto
vice-president: vice-président
victim: victime
video: vidéo
vigilance: vigilance | vigilant
village: village | hameau
violation: violation | violer | infraction
violence: violence | violent
virtual: virtuel
visa: visa
volunteer: volontaire | bénévole
vote: vote | voter | scrutin
vulnerable: vulnérable | vulnérabilité
warning: avertissement | avertir
warrant: mandat
warranty: garantie
weapon: arme | armes
web-page: page
website: site | site web
weight: poids
welfare: bien-être | aide sociale
whereas: considérant | attendu
width: largeur
will-testament: testament
window: fenêtre
wireless: sans fil
witness: témoin
women-collective: femmes
word: mot
work-creation: œuvre | ouvrage
worker: travailleur | ouvrier
worldwide: mondial | dans le monde entier
youth: jeunesse | jeunes
zero: zéro
`;
