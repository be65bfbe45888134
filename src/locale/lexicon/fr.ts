/**
 * The lexicon in French: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
ability: capacité | aptitude | faculté
about: environ | à peu près
abuse: abus | abuser
accelerate: accélérer | accélération
accept: accepter | acceptation
access: accès | accéder
accessibility: accessibilité | accessible
accession: adhésion | adhérer
accident: accident
accomplice: complice | complicité
according-to: selon | d'après
account: compte
accounting: comptabilité | comptable
accuse: accuser | accusation | allégation
achieve: réaliser | atteindre | accomplir
acid: acide
across: au-delà | à travers
act: agir | action | acte
acupuncture: acupuncture | médecine traditionnelle
add: ajouter | ajout
address: adresse
adequate: suffisant | adéquat | assez
adjust: ajuster | ajustement | adapter
administration: administration | administratif
administrator: administrateur
adoption-child: adopter | adoption
adult: adulte
advance: avancer | avance | en avant
advantage: avantage | favorable
adventure: aventure | mystère | mystérieux
advertising: publicité | publicitaire | annonce
advise: conseiller | consultatif | consulter
affirm: affirmer | réaffirmer | confirmer | confirmation
afghanistan: Afghanistan | afghan
africa: Afrique | africain
after: après
afternoon: après-midi
again: encore | de nouveau | à nouveau
against: contre
age: âge
agency: agence | organisme
agenda: ordre du jour
agent: agent | mandataire | procuration
aggression: agression | agresseur
agree: convenir | être d'accord
agreement: accord | convention
agriculture: agriculture | agricole
air: air
airplane: avion | aéronef | aviation
airport: aéroport | compagnie aérienne
alcohol: alcool
alert: alerte
algeria: Algérie | algérien
algorithm: algorithme
all: tout | tous | toute | toutes
allocate: allouer | allocation
allow: laisser | permettre | autoriser
ally: allié | alliance
almost: presque | quasi
alone: seul | solitaire | solitude
already: déjà
also: aussi | également
although: bien que | quoique | malgré
always: toujours
ambassador: ambassadeur | ambassade | consulat
ambition: ambition | ambitieux
ambulance: ambulance | premiers secours
amend: modifier | amender | amendement | modification
amnesty: amnistie | grâce
amount: montant | quantité | somme
analysis: analyse | analyser
ancestor: ancêtre | ancestral | aïeux
and: et
angel: ange
anger: colère | fâché | en colère
animal: animal | animaux | bête
annam: Annam | annamite
annex: annexe | appendice
anniversary: anniversaire
answer: réponse | répondre
ant: fourmi
antarctic: Antarctique | Arctique
api: API
appeal: appel | recours | pourvoi
appear: apparaître | sembler | paraître | apparence
apple: pomme
application-software: appli | application
apply: appliquer | application | applicable
appoint: nommer | nomination
appropriate: approprié | convenable | adapté
approve: approuver | approbation
april: avril
aquaculture: aquaculture | crevette
arab: arabe | Arabie
arbitrary: arbitraire | arbitrairement
arbitration: arbitrage | arbitre
archaeology: archéologie | archéologique | ruines
architecture: architecture | architecte | architectural
argentina: Argentine | argentin
argue: débat | discuter | discussion | débattre
argument: argument
arm-body: bras
army: armée | militaire
array: tableau
arrest: arrêter | arrestation
arrive: arriver | arrivée | atteindre
art: art | artiste | artistique
article-legal: article
artificial-intelligence: intelligence artificielle
as-soon-as: dès que | une fois
asia: Asie | asiatique
ask: demander
assembly: assemblée
assign: attribuer | affecter | assigner
association: association
astronaut: astronaute
astronomy: astronomie | astronome
asylum: asile
asynchronous: asynchrone
at-the-same-time: en même temps | simultanément
athens: Athènes | athénien
atlantic: Atlantique
attachment: pièce jointe | joindre | jointe
attack: attaque | attaquer | attaquant
attempt: tentative | tenter
attention: attention | attentif
attribution: attribution | paternité
auction: enchère | enchères
audio: audio | sonore
audit: audit | auditeur | vérification
august: août
aunt: tante
australia: Australie | australien
austria: Autriche | autrichien
authentic: authentique | authenticité
authentication: authentification | authentifier
author: auteur
authorities: autorités | autorité
automatic: automatique | automatiquement | automatiser
autumn: automne
average: moyen | moyenne
avoid: éviter
awareness: conscience | prise de conscience
baby: bébé | nourrisson
back-body: dos | colonne vertébrale
backend: dorsal | frontal | arrière-plan
backup: sauvegarde
backward-compatible: rétrocompatible | rétrocompatibilité
bacteria: bactérie | microbe
bad: mauvais | mal | pire | méchant
bag: sac | bourse
bail: caution | liberté provisoire
banana: banane
bandwidth: bande passante
bangkok: Bangkok
bangladesh: Bangladesh | Bengale
bank: banque | bancaire
bankruptcy: faillite | insolvabilité
barbarian: barbare | sauvage
basis: base | fondement | motif
battery: batterie | pile
battle: bataille | champ de bataille
bay: baie | golfe
be-exist: être | est | sont | était | furent
beach: plage | rivage | rive
bean: haricot | soja | fève
beautiful: beau | belle | beauté | joli
because: parce que | car | puisque
become: devenir | devenu | devient
bed: lit
bee: abeille
beef: bœuf
beer: bière
before: avant
behind: derrière
beijing: Pékin | pékinois
belgium: Belgique | belge
belief: croyance | foi
believe: croire | croit | croyait
bell: cloche | sonnette | sonner
belong: appartenir
bench: banc
benchmark: performance | performances
berlin: Berlin | berlinois
beta: bêta
betray: trahir | trahison | traître
between: entre | parmi
bible: bible | évangile | écriture sainte
bicycle: vélo | bicyclette
bill-law: projet de loi | proposition de loi
billion: milliard
binary: binaire
binding: contraignant | obligatoire
biodiversity: biodiversité
biology: biologie | biologique
bird: oiseau | oiseaux | aile
birth: naissance | naître | né
birth-rate: natalité | planification familiale | fécondité
birthday: anniversaire | cadeau d'anniversaire
bishop: évêque
bit: bit
black: noir
blaze: incendie
blind: aveugle | cécité
block: bloc | bloquer
blog: blogue | blog | forum
blood: sang | sanguin
blue: bleu
body: corps | corporel
bold: gras | italique
bomb: bombe | bombardement
bone: os | osseux
book: livre | ouvrage
bookmark: signet | marque-page | favori
boolean: booléen
border: frontière | frontalier
boss: patron | chef
both: les deux
bottle: bouteille | flacon
bottom: fond | bas
bowl: bol
box: boîte | coffre | caisse
boy: garçon
bracket: parenthèse | crochet | accolade
brain: cerveau | cérébral
branch-git: branche
brand: marque
brazil: Brésil | brésilien
bread: pain
break: casser | briser | rompre | cassé
breakfast: petit-déjeuner | petit déjeuner
breakthrough: percée | tournant
breath: souffle | respirer | respiration | haleine
bribe: pot-de-vin | corruption
brick: brique
bridge: pont
brother: frère
brown: brun | marron
browser: navigateur
brussels: Bruxelles | bruxellois
buddhism: bouddhisme | bouddhiste | bouddha
budget: budget
budget-law: crédits | affectation
buffalo: buffle
buffer: tampon
bug: bogue | bug
build-construct: construire | construction | bâtir
build-software: compilation | build
building: bâtiment | immeuble | édifice
bullet: balle | missile | obus
burn: brûler | brûlure
bus: bus | autobus | autocar
busy: occupé | affairé
but: mais | cependant | toutefois | pourtant
butter: beurre
butterfly: papillon
button: bouton
byte: octet
cache: cache
cadre: cadre
cage: cage
cairo: Caire
cake: gâteau
california: Californie | californien
call: appel | appeler
cambodia: Cambodge | cambodgien | khmer
camel: chameau
camera: caméra | appareil photo
camp: camp | tente | campement
campaign: campagne
can: pouvoir | peut | capable | pu
canada: Canada | canadien
canal: canal
cancel: annuler | annulation
cancer: cancer | tumeur
candidate: candidat
candle: bougie | torche | chandelle
capital-city: capitale
capital-money: capital
capitalism: capitalisme | capitaliste | bourgeois | bourgeoisie
captain: capitaine
car: voiture | automobile
carbon: carbone | dioxyde de carbone
careful: soin | soigneux | prudent | prudence | attention
carry: porter | apporter | amener
case: cas | affaire
castle: château | forteresse
cat: chat
catch: attraper | capturer | capture
category: catégorie
catholic: catholique | catholicisme
cause: cause | raison
ceasefire: cessez-le-feu | trêve | armistice
cell: cellule | tissu | organe
cement: ciment
censorship: censure | censurer
census: recensement
central: central | centrale | centraux
century: siècle
ceremony: cérémonie
certificate: certificat | certification | certifier
chair: chaise | fauteuil
chairman: président
challenge: défi
change: changer | changement | modification
changelog: journal des changements | journal des modifications
chapter: chapitre
character: caractère
characteristic: caractéristique | distinctif
charge-electric: chargeur | recharger
charity: charité | caritatif | bienfaisance
chart: graphique | diagramme | schéma
charter: charte
cheap: bon marché | pas cher
check: vérifier | vérification
cheese: fromage
chemistry: chimie | chimique
chicken: poulet | poule | volaille
child: enfant | enfants
childhood: enfance
chile: Chili | chilien
china: Chine | chinois
chip: puce | semi-conducteur
choose: choisir | choix | choisi
christ: Christ
christian: chrétien | christianisme
chronological: chronologique | chronologie
church: église | cathédrale
circle: cercle | rond | circulaire
circuit: circuit
circular: circulaire
circumstance: circonstance
citizen: citoyen | citoyenneté
city: ville | cité
civil: civil
civil-servant: fonctionnaire
civil-society: société civile | non gouvernemental | ONG
civilization: civilisation | civilisé
class: classe
class-school: classe | salle de classe
clause: clause
clear: clair | clairement | évident
click: cliquer | clic
client-software: client
climate: climat | climatique
climate-change: changement climatique | réchauffement climatique | réchauffement
clock: horloge | montre | pendule
close: fermer | fermé
cloth: tissu | étoffe | toile | drap
cloud: nuage
cluster: grappe | cluster
coal: charbon | mine | minier | minéral
coastal: côtier | côte
coat: manteau | veste
cochinchina: Cochinchine
cock: coq
code: code | code source
code-law: code civil | code pénal
coffee: café
cold: froid
collect: collecter | collection | recueillir | collecte
colombia: Colombie | colombien
colon: deux-points | point-virgule
colonel: colonel
colony: colonie | colonial | colonialisme
colour: couleur
column: colonne
combat: lutter | lutte
come: venir | vient | viennent | venu | vint
comma: virgule
command-line: ligne de commande | terminal
commander: commandant
comment: commentaire | commenter
commercial: commercial | commerce
commit-git: commit | validation
commit-pledge: engagement | engager | s'engager
committee: comité
commune: commune | quartier
communication: communication | communiquer
communist: communiste | communisme
community: communauté
companion: compagnon | camarade
company: société | entreprise | compagnie
compare: comparer | comparaison
compassion: compassion | miséricorde | pitié | sympathie
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
concerning: concernant | relatif | relatives | lié
conclusion: conclusion | conclure
concrete-material: béton
concurrency: concurrence d'accès | concurrent | parallèle
condition: condition
configuration: configuration | configurer
conflict: conflit
confucian: confucéen | confucianisme | confucius
congo: Congo | congolais
congress: congrès
connection: connexion | connecter | relier
conquer: conquérir | conquête | conquérant
consensus: consensus
consent: consentement | consentir
consequence: conséquence
conservation: conservation | préserver | préservation
consider: considérer | examiner | considération
consolidate: consolider | consolidation
constant: constante | constant
constitution: constitution | constitutionnel
constraint: contrainte
consumer: consommateur
consumption: consommation | consommer
container: conteneur
content: contenu
continent: continent | continental
continue: continuer | continu | poursuivre
contract: contrat
contribution: contribution | contributeur | contribuer
control: contrôler | contrôle | maîtriser
controller: responsable du traitement | contrôleur
convict: condamner | condamnation
cook: cuisiner | cuisine | cuire | cuisinier
cooperate: coopérer | coopération
cooperative: coopérative
coordinate: coordonner | coordination
coordinates: coordonnées
copper: cuivre | bronze | laiton
copy: copie | copier | exemplaire
copyright: droit d'auteur | droits d'auteur | copyright
corn: maïs
corner: coin | angle
correspondence: correspondance
corruption: corruption | corrompu
cost: coût | frais | dépense
cotton: coton
cough: toux
council: conseil
count: compter | calculer | calcul
country: pays
courage: courage | courageux | brave
course: cours | programme d'études
court: tribunal | cour
cousin: cousin | parenté | proche
cow: vache | bétail | bœuf
crash: plantage | planter | écrasement
creative-commons: Creative Commons
credit: crédit
creditor: créancier | créance
crime: crime | criminel | criminalité
crisis: crise
criticize: critiquer | critique
crop: récolte | culture | moisson
cross-sign: croix | traverser
crow: corbeau | corneille
crowd: foule
crown: couronne
cruel: cruel | cruauté | inhumain
cry: pleurer | larmes
crystal: verre | cristal
cuba: Cuba | cubain
cultivate: cultiver | culture
culture: culture | culturel
cup: tasse | coupe | verre
curious: curieux | curiosité | intéressant
currency: monnaie | devise
current: actuel | actuellement | présent
cursor: curseur | pointeur
customary: folklore | costume | populaire
customer: client | clientèle
customs: douane | douanier
cut: couper | coupe
czech: tchèque | Tchécoslovaquie
da-nang: Da Nang | Tourane
dam: barrage
damage: dommage | dommages | dégât
dance: danse | danser
danger: danger | dangereux
dark: sombre | obscur | obscurité | ténèbres
data: données
database: base de données
date: date
daughter: fille
dawn: aube | aurore | lever du soleil
day: jour | journée | quotidien
deadline: délai | échéance | date limite
deaf: sourd
death: mort | mourir | décès
death-penalty: peine de mort | peine capitale
debt: dette | débiteur
decade: décennie
december: décembre
decentralization: décentralisation | décentraliser
decimal: décimal | décimale
decision: décision | décider
declaration: déclaration | déclarer
decode: décoder | décodage
decrease: réduire | réduction | diminuer | baisse | diminution
decree: décret
decrypt: déchiffrer | déchiffrement
deep: profond | profondément
deep-rooted: enraciné | foncier
default: défaut | par défaut
defeat: défaite | battre | vaincre
defence-legal: droits de la défense
defend: défendre | défense
defendant: défendeur | accusé | prévenu
deficit: déficit
definition: définition | définir
degree: degré | diplôme
delegate: délégué | représentant | représenter
delegation: déléguer | délégation
delete: supprimer | suppression | effacer
delhi: Delhi | New Delhi
delivery: livraison | livrer | remise
delta: delta
demand: besoin | demande
democracy: démocratie | démocratique
denmark: Danemark | danois
density: densité
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
desert: désert | sable
desire: désir | aspiration | souhait | souhaiter
desk: bureau | pupitre
destroy: détruire | destruction | détruit
detect: détecter | découvrir | détection
detention: détention | garde à vue
develop: développer | développement
device: appareil | dispositif | périphérique
devil: diable | démon | satan
diabetes: diabète
dialogue: dialogue
diamond: diamant
dictatorship: dictature | dictateur | autoritaire
different: différent | différence | différer
difficult: difficile | difficulté
digital: numérique | digital
dignity: dignité
dinner: dîner | souper
direct: diriger | pilotage
direct-immediate: direct | directement
direction: direction | sens
directive: directive
director: directeur
dirty: sale | saleté
disable: désactiver
disabled: handicapé | handicap
disappear: disparaître | disparition
disaster: catastrophe | désastre
discipline: discipline | disciplinaire
disclaimer: avertissement | clause de non-responsabilité | décliner
discount: remise | rabais | réduction
discrimination: discrimination | discriminatoire
disease: maladie | malade
disk: disque | disque dur
dismiss: révoquer | révocation | licenciement
dispute: différend | litige
dissolve: dissoudre | dissolution
distort: déformer | distorsion
district: district | arrondissement
divide: diviser | division | partager
divorce: divorce | divorcer
do-make: faire | fait | font | fit
doctor: médecin | docteur
doctrine: doctrine | théorie
document: document
documentation: documentation
dog: chien
doll: poupée | marionnette
dollar: dollar
domain: domaine
donkey: âne
door: porte | portail
dossier: dossier | registre
double: double | deux fois
download: télécharger | téléchargement
dozens: dizaines
draft: projet | brouillon | ébauche
drag-and-drop: glisser-déposer
dragon: dragon
drainage: drainage | eaux usées | égout
dream: rêve | rêver | songe
drink: boire | boisson | bu
driver-software: pilote
driver-vehicle: conducteur | conduire | chauffeur
drought: sécheresse
drug: drogue | stupéfiants
dry: sec | sèche | sécher
duck: canard | oie
due-to: grâce à | en raison | dû
duplicate: dupliquer | doublon | double
during: pendant | durant | lors
dyke: digue
dynasty: dynastie
each: chaque | chacun
eagle: aigle
ear: oreille
earn: gagner | gains | revenus
earth: terre | planète
earthquake: séisme | tremblement de terre
east: oriental | orient | orientale
eat: manger | mangé
economic-growth: croissance économique | PIB | produit intérieur brut
economy: économie | économique
ecosystem: écosystème | écologie | écologique
edge: bord | arête
edit: éditer | éditeur | modifier
education: éducation | éducatif | enseignement
effect: effet | entrer en vigueur | vigueur
effective: efficace | efficacité
egg: œuf
egypt: Égypte | égyptien
eight: huit
elderly: personnes âgées
election: élection | élire | élu
electricity: électricité | électrique
electron: électron
electronic: électronique
element: élément
elephant: éléphant
eleven: onze
eliminate: éliminer | éradiquer | élimination
email: courriel | e-mail | courrier électronique
embargo: embargo | blocus
emergency: urgence | état d'urgence
emission: émission | gaz à effet de serre | serre
emperor: empereur | empire | impérial
emphasize: souligner | insister | mettre l'accent
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
energy: énergie | énergétique
enforce: faire respecter | exécution | exécutoire
engine: moteur
engineer: ingénieur | ingénierie
england: Angleterre | anglais
enjoy: jouir | jouissance
ensure: assurer | garantir | garantie
enter: entrer | entrée
enterprise: entreprise | affaires
entertainment: divertissement | amusement
entitled: avoir droit | droit
entrepreneur: entrepreneur | jeune pousse
environment: environnement | environnemental
epidemic: épidémie | pandémie
equality: égalité | égal
equator: équateur | équatorial
equipment: équipement | matériel
error: erreur
escape: fuir | échapper | s'enfuir | fuite
escape-sequence: séquence d'échappement | barre oblique inverse
especially: surtout | notamment | particulièrement
establish: établir | créer | création | établissement
estimate: estimer | estimation
ethiopia: Éthiopie | éthiopien
ethnic: ethnique | ethnie | minorité
euro: euro
europe: Europe | européen
european-union: Union européenne
evaluate: évaluer | évaluation | appréciation
even: même
evening: soir | soirée
everyone: tout le monde | chacun | toute personne
everywhere: partout
evidence: preuve
evolution: évolution | évoluer
examination: examen
example: exemple | instance
exceed: dépasser | excéder
exception: exception | excepté | sauf
exception-handling: gestion des exceptions
excessive: excessif | excès
exchange: échange | échanger | change
exclaim: s'écrier | s'écria | exclamation
exclusive: exclusif | exclusivement
executive: exécutif
exempt: exempter | exemption | exonération
exercise-right: exercer | exercice
exile: exil | exiler | expulser | expulsion
exist: exister | existence
exit: sortir | sortie
expand: élargir | expansion | étendre | agrandir
expect: attendre | prévoir | attente
expensive: cher | coûteux
experience: expérience
experiment: expérience | expérimental | laboratoire
expert: expert | spécialiste
expire: expirer | expiration
explain: expliquer | explication
explicit: explicite | explicitement | expressément
exploit: exploiter | exploitation
explore: explorer | explorateur | expédition
explosive: explosif | explosion
export: exporter | exportation
expression: expression | exprimer
expropriation: expropriation | réquisition | exproprier
extension: extension | étendre | prolonger
extinction: extinction | éteint | menacé
extremism: extrémisme | extrémiste | radical
eye: œil | yeux
fable: fable
face: visage | face | figure
facility: installation | établissement | locaux
fact: fait | faits
factor: facteur
fail: échouer | échec | défaillance
fair: équitable | équité
fall-drop: tomber | chute | tombé
false: faux | mensonge | mentir | erroné
family: famille | familial
famous: célèbre | renommé | connu
far: loin | lointain
farm: ferme | exploitation agricole | plantation
farmer: agriculteur | paysan | fermier
fascism: fascisme | fasciste
fate: destin | destinée | sort
father: père | papa
fatherland: patrie
fear: peur | craindre | crainte
feast: festin | banquet | fête
feature: fonctionnalité | caractéristique
february: février
federal: fédéral | fédération
fee: frais | redevance | taxe
feel-emotion: sentir | sentiment | émotion | ressentir
fence: clôture | barrière | obstacle
fertilizer: engrais | fumier
festival: festival | fête
fever: fièvre
few: peu | quelques
field: domaine
field-data: champ
fifty: cinquante
fight: combattre | combat
figure-caption: figure
file: fichier
filesystem: système de fichiers
filial-piety: piété filiale
film: film | cinéma
filter: filtre | filtrer
finally: enfin | finalement
finance: finance | financier
find: trouver | trouvé
fine: amende
finger: doigt | ongle
finland: Finlande | finlandais
fire-flame: feu | flamme
firewall: pare-feu
first: premier | première | d'abord
fiscal: exercice | budgétaire | fiscal
fish: poisson | pêche | pêcheur
five: cinq
fix: corriger | correction | réparer
flag: drapeau | bannière
flat: plat | lisse
flood: inondation | crue
floor: plancher | étage | sol
flour: farine | poudre
flower: fleur | rose
fly: voler | vol | s'envoler
focus: accent | point central | prioritaire
fog: brouillard | brume | nuageux
folder: dossier | répertoire
follow: suivre | suivi | poursuivre
following: suivant | ci-dessous | ci-après
font: police de caractères | fonte
food: nourriture | aliment | repas | alimentaire
foot: pied
football: football | ballon | balle
footer: pied de page
footnote: note de bas de page
for-example: par exemple
force: force | forcer
foregoing: susmentionné | ci-dessus | précité
foreign: étranger
foreign-affairs: affaires étrangères | diplomatie | diplomatique
forest: forêt | bois | jungle | forestier
forge: faux | falsification | contrefaçon
forget: oublier
fork: bifurcation | fork | fourche
form-paper: formulaire
format: format
formula: formule | équation
forty: quarante
foundation-body: fondation
four: quatre
fox: renard
framework: cadre | framework | cadriciel
france: France | français
fraud: fraude | frauduleux | tromper
free-software: logiciel libre | GNU
freedom: liberté | libre
freight: fret | cargaison
frequency: fréquence
frequently-asked-questions: foire aux questions | faq
friday: vendredi
friend: ami | amie
friendship: amitié
frog: grenouille | crapaud
front: front
fruit: fruit
fuel: carburant | combustible
full: plein | complet | entier | complètement
function: fonction
fund: fonds | financement
fundamental: fondamental | de base
funeral: funérailles | enterrer | tombe | tombeau | cimetière
future: futur | avenir
garden: jardin
gas: gaz
gateway: passerelle
gather: rassembler | réunir | rassemblement
gender: genre
gene: gène | génétique | adn
general: général | généralement
general-officer: général | maréchal
generate: générer | génération | générateur
generations: générations
geneva: Genève | genevois
genocide: génocide | massacre
gentleman: monsieur | seigneur | messieurs
geography: géographie | géographique
geology: géologie | géologique
geometry: géométrie | triangle
germany: Allemagne | allemand
get: obtenir | acquérir | obtenu
gift: don | cadeau | donation
girl: fille | fillette
give: donner | donné
globalization: mondialisation | globalisation
glory: gloire | glorieux
glossary: glossaire | dictionnaire | vocabulaire
go: aller | va | vont | allé | allait
goat: chèvre | bouc
god: dieu | déesse | divin
gold: or | doré
good: bon | bien | meilleur | mieux
good-faith: bonne foi
goods: marchandise | biens
government: gouvernement
gradual: graduel | graduellement | progressivement | peu à peu
graduate: diplômé | diplôme
grain: grain | céréale
grammar: grammaire
grandchild: petit-fils | descendant | progéniture
grandfather: grand-père
grandmother: grand-mère
grass: herbe | pelouse
grassroots: base
gravity: gravité | gravitation
great: grand | gros | énorme | large
greece: Grèce | grec | grecque
green: vert | verte
grey: gris
group: groupe | équipe
grow: croître | croissance | grandir | pousser
guangzhou: Canton | Guangzhou | Guangdong
guardian: tuteur | tutelle
guest: invité | hôte | inconnu
guidance: orientation | guide
guideline: ligne directrice | lignes directrices
guilty: coupable | culpabilité
gun: fusil | pistolet | canon
habit: habitude | coutume
hacker: pirate | piratage | hacker
haiphong: Haïphong | Haiphong
hair: cheveux | poil | barbe
half: moitié | demi
hand: main
handle: traiter | traitement
hanoi: Hanoï | Hanoi
happen: se produire | arriver | événement | survenir
happiness: bonheur | heureux
harbour: port | havre
hard-solid: solide | dur
hardware: matériel
harm: préjudice | blessure | blesser | nuire
hash: hachage | somme de contrôle
hashtag: mot-dièse | émoji
hat: chapeau | casquette | bonnet
hate: haine | haïr | détester
have: avoir | ont | avait | eu
he-him: il | lui
head-body: tête | crâne
head-chief: chef
header: en-tête
health: santé | sain | sanitaire
hearing: audience | audition
heart: cœur | cardiaque
heavy: lourd | pesant
hectare: hectare | acre
height: hauteur
hell: enfer
hello: bonjour | bienvenue | salut
help: aider | aide | assistance
hemisphere: hémisphère
here: ici
hereby: par la présente | par les présentes
heritage: patrimoine | héritage
hero: héros | héroïque
hide: cacher | caché | dissimuler
high: haut | élevé
himself: lui-même | elle-même | eux-mêmes | soi-même | moi-même
hindu: hindou | hindouisme
hinterland: banlieue | périphérie
history: histoire | historique
hit: frapper | coup | heurter
hiv: vih | sida
ho-chi-minh: Hô Chi Minh
hold-grasp: tenir | tenu
hole: trou | écart | brèche
holiday: jour férié | vacances
honest: honnête | honnêteté | sincère
hong-kong: Hong Kong
honour: honneur | réputation
hope: espoir | espérer | espérance
horse: cheval | chevaux
hospital: hôpital | clinique | hôpitaux
host: présider | accueillir
host-network: hôte | nom d'hôte
hostage: otage | enlèvement | kidnapper
hot: chaud | chaleur
hotel: hôtel | auberge
hotspot: point chaud
hour: heure
house: maison | domicile | chez
household: ménage | foyer
housing: logement | appartement | habitation
how: comment
hue-city: Hué | Huê
human-rights: droits de l'homme | humain | être humain
humanitarian: humanitaire | humanité
humour: humour | plaisanterie | drôle | blague
hundred: cent | centaine
hungary: Hongrie | hongrois
hungry: faim | affamé | famine
hunt: chasse | chasseur | chasser
husband: mari | époux
hydrogen: hydrogène
hygiene: hygiène | assainissement
hyphen: trait d'union | tiret | soulignement
hypothesis: hypothèse | supposer | présumer
i-me: je | moi | mon
icon: icône
idea: idée
identifier: identifiant | identificateur
identity: identité | identification | identifier
ideology: idéologie | idéologique | pensée
if: si
ignore: ignorer
illustrate: illustrer | illustration
image: image
imagination: imagination | imaginer
immediately: immédiatement | aussitôt
immunity: immunité | privilège
impartial: impartial | impartialité
imperialism: impérialisme | impérialiste
implement: mise en œuvre | mettre en œuvre | appliquer | exécuter
implicit: implicite | implicitement
import: importer | importation
important: important | importance
improve: améliorer | amélioration
in-order-to: afin | pour que | afin que
inalienable: inaliénable
inbox: boîte de réception | boîte aux lettres
incite: inciter | incitation
include: inclure | contenir | comprendre | comporter
income: revenu | recettes
increase: augmenter | augmentation | accroître | hausse
increasingly: de plus en plus
increment: incrémenter | incrément
indent: indentation | indenter | retrait
independence: indépendance | indépendant
index: index | indice
india: Inde | indien
indicator: indicateur | critère
indigenous: autochtone | indigène | natif
indirect: indirect | indirectement
individual: individu | individuel
indochina: Indochine | indochinois
indonesia: Indonésie | indonésien
industrialization: industrialisation | modernisation
industry: industrie | industriel
infection: infection | infectieux | contagieux | infecté
inflation: inflation
influence: influence | impact | affecter | influer
inform: informer | notifier | notification
information: information | renseignement
infrastructure: infrastructure
infringe: enfreindre | contrefaçon | atteinte
inhabitant: habitant | résident
inheritance: succession | hériter | héritier
initiative: initiative
injustice: injustice | injuste
ink: encre
innocent: innocent | innocence
innovation: innovation | renouveau
input: entrée | saisie | saisir
insect: insecte
inside: dans | à l'intérieur | intérieur
inspection: inspection | inspecter | contrôle
inspire: inspirer | inspiration
install: installer | installation
instead: au lieu | plutôt
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
interest-rate: taux d'intérêt
interface: interface
interference: ingérence | immixtion | interférer
international: international
internet: internet
interpret: interpréter | interprétation
interrupt: interrompre | interruption
intersection: carrefour | intersection
invalid: nul | invalide | nullité
invent: inventer | invention | inventeur
investigate: enquête | enquêter
investment: investissement | investir
invite: inviter | invitation
invoice: facture | reçu
invoke: invoquer | prétexte
iran: Iran | iranien | Perse | persan
iraq: Irak | irakien
ireland: Irlande | irlandais
iron: fer | acier
irrigation: irrigation | irriguer
islam: islam | musulman | islamique
island: île
israel: Israël | israélien
issue-promulgate: promulguer | promulgation
issue-ticket: ticket | problème
istanbul: Istanbul | Constantinople
italy: Italie | italien
iteration: itération | itérer | itérateur
itinerary: itinéraire | parcours | tracé
january: janvier
japan: Japon | japonais
jefferson: Jefferson
jerusalem: Jérusalem
jesus: Jésus
jewel: bijou | joyau
jewish: juif | juive | judaïsme
join: joindre | rejoindre | adhérer
joint-venture: coentreprise | investissement étranger
jointly: conjoint | conjointement | solidaire
joy: joie | content | ravi
judge: juge
judgment: jugement | arrêt | verdict
judicial: judiciaire
july: juillet
jump: sauter | saut | bondir
june: juin
jurisprudence: jurisprudence | précédent
justice: justice | juste
keep: garder | conserver
kenya: Kenya | kényan
kernel: noyau
key-data: clé | clef
keyboard: clavier
kilogram: kilogramme | kilo
kilometre: kilomètre | km
kind-sort: sorte | genre | espèce
kindergarten: maternelle | crèche | préscolaire
kingdom: royaume | trône | royal | règne
kiss-embrace: baiser | embrasser | étreindre
knife: couteau
know: savoir | connaître | sait | connaissance
korea: Corée | coréen | Corée du Sud
label: libellé | étiquette
labour: travail | main-d'œuvre
lack: manque | manquer | pénurie | absence
lady: dame | madame | mademoiselle
lake: lac | étang
land: terre | terrain
landlord: propriétaire foncier | propriétaire terrien
language: langue | langage | linguistique
laos: Laos | laotien
laser: laser
latency: latence | retard | délai
latest: dernier | récent | récemment
latin: latin
latin-america: Amérique latine | Amérique du Sud
latitude: latitude
laugh: rire | sourire
law: loi | droit
lawsuit: litige | poursuite | contentieux
lawyer: avocat
layer: couche
layout: mise en page | disposition
lead: dirigeant | direction
leaf: feuille
leak: fuite
learn: apprendre | apprentissage | appris
lease: bail | louer | loyer | location | locataire
leave: partir | quitter | départ | laisser
leave-absence: congé | congés
lebanon: Liban | libanais
left-side: gauche
leg: jambe | genou
legal: légal | juridique
legal-person: personne morale | entité
legend: légende | légendaire
legislation: législation | législatif
length: longueur
less: moins
lesson: leçon
letter-alphabet: alphabet | lettre
letter-post: lettre
level: niveau | échelon
liability: responsabilité | responsable
liberalism: libéralisme | libéral | conservateur
library-software: bibliothèque
licence: licence
licensee: licencié | titulaire de la licence
licensor: concédant | donneur de licence
life: vie | vivre | vivant
light-lamp: lumière | lampe | clair | lumineux
light-weight: léger
lightning: foudre | éclair
like: aimer | comme
limit: limite | limiter | limitation
lincoln: Lincoln
line: ligne
link: lien | hyperlien
lion: lion
list: liste
listen: écouter | entendre | entendu
literacy: alphabétisation | analphabétisme | analphabète
literature: littérature | littéraire
litre: litre
livestock: élevage | bétail
load: charger | charge | chargement
loan: prêt | emprunt | prêter | emprunter
local: local | locaux | localité
localization: localisation | internationalisation | i18n
lock: serrure | verrou | verrouiller
log-record: journal | journalisation
logic: logique
login: connexion | se connecter
london: Londres | londonien
long: long | longtemps | longue
longitude: longitude
look: regarder | regard
loop: boucle
lose: perdre | perdu
loss: perte
loud: bruit | bruyant
love: amour | aimer
low: bas | faible | inférieur
loyal: loyal | loyauté | fidèle | fidélité
luck: chance | fortune | chanceux
lunch: déjeuner
macau: Macao
machine: machine
madrid: Madrid
magazine: magazine | revue
magic: magie | magique | magicien
main: principal | principalement | primaire
maintain: maintenir | maintien | maintenance
maintainer: mainteneur | responsable
major: majeur | majeure
majority: majorité
malaria: paludisme | malaria
malaysia: Malaisie | malaisien
malicious: malveillant | virus | maliciel
man: homme
manage: gérer | gestion
mandate: mandat
mandatory: obligatoire
manual: manuel | manuellement
manufacture: fabriquer | fabricant | usine | fabrication
many: beaucoup | nombreux | nombreuses | plusieurs
mao-zedong: Mao Zedong | Mao
map: carte
march-month: mars
mark: marque | marquer
market: marché
marketing: commercialisation | marketing
markup: balisage | markdown
marriage: mariage | marier | épouser
marx: Marx | marxisme | marxiste | Lénine | léninisme
masses: masse
master: maître
match: correspondre | correspondance
mathematics: mathématiques | mathématique
maximum: maximum | au plus
may: peut | peuvent | pourrait | puisse
may-month: mai
meaning: signification | signifier
measure: mesure
measure-size: mesurer | mesure
meat: viande
mechanism: mécanisme
media: médias
mediation: médiation | conciliation | médiateur
medicine: médecine | médical | médicament
mediterranean: Méditerranée | méditerranéen
meet: rencontrer | rencontre
meeting: réunion | conférence
mekong: Mékong | delta du Mékong
member: membre
memory: mémoire
mental: mental | psychologie | psychologique
mention: mentionner | mention
menu: menu
merchant: marchand | commerçant | négociant
merchantability: qualité marchande | commercialisation
merge: fusionner | fusion
message: message
metadata: métadonnées
metal: métal | métaux
method: méthode
metre: mètre
mexico: Mexique | mexicain
middle: milieu | centre
middle-east: Moyen-Orient | Proche-Orient
migration: migration | migrant | immigration | immigré
mile: mille | lieue
milestone: jalon
milk: lait
million: million
mind: esprit | spirituel
minimum: minimum | au moins
minister: ministre
ministry: ministère
ministry-of-justice: ministère de la justice
minor: mineur | mineure
minor-age: mineur
minute-time: minute
miracle: miracle
mirror: miroir | glace
mistake: erreur | faute
mobilize: mobiliser | mobilisation
mode: mode
model: modèle
model-example: exemplaire | modèle
modern: moderne | contemporain
modify: modifier | modification | modifié
module: module
moment: moment | instant
monarchy: monarchie | roi | monarque
monday: lundi
money: argent | monnaie
mongolia: Mongolie | mongol
monk: moine | religieuse | bonze
monkey: singe
monopoly: monopole
month: mois | mensuel
monument: monument | mémorial | statue
moon: lune | lunaire
morality: morale | moral | éthique
more: plus | davantage
moreover: en outre | de plus | par ailleurs
morning: matin | matinée
morocco: Maroc | marocain
mortgage: hypothèque
moscow: Moscou | moscovite
mosquito: moustique
most: la plupart | le plus
mother: mère | maman
motorcycle: moto | motocyclette
mount: monter | montage
mountain: montagne | colline | mont
mountainous: montagneux
mouse: souris
mouth: bouche | lèvre
move: bouger | déplacer | mouvement
movement: mouvement
mumbai: Bombay | Mumbai
murder: meurtre | tuer | homicide | assassinat
murmur: murmure | murmurer | chuchoter
museum: musée | exposition | exposer
music: musique | musical | musicien
must: doit | doivent | devoir | devra
must-not: ne doit pas | ne doivent pas
mutual: mutuel | mutuellement | réciproque
myanmar: Myanmar | Birmanie | birman
myth: mythe | mythologie
name: nom | nommer | prénom
named: appelé | nommé | s'appelle
nanjing: Nankin
napoleon: Napoléon
narrow: étroit
nation: nation | national
national-assembly: assemblée nationale
nationalism: nationalisme | nationaliste
nationality: nationalité
natural: naturel | nature
natural-person: personne physique
nazi: nazi | Hitler
near: près | proche
necessary: nécessaire | nécessité
neck: cou | gorge
negligence: négligence | négligent
negotiate: négocier | négociation
neighbour: voisin | voisinage | quartier
nepal: Népal | népalais
nest: nid
netherlands: Pays-Bas | néerlandais | Hollande | hollandais
network: réseau
neutral: neutre | neutralité
never: jamais
nevertheless: néanmoins | toutefois
new: nouveau | nouvelle | nouveaux | neuf
new-york: New York
new-zealand: Nouvelle-Zélande
news: nouvelles | actualité
newspaper: journal | journaux
nghe-an: Nghê An | Nghe An
nigeria: Nigeria | nigérian
night: nuit | minuit
nine: neuf
noble: noble | noblesse | aristocrate
nobody: personne | nul
node: nœud
node-network: routeur | pair
nonprofit: non lucratif | non commercial | à but non lucratif
noon: midi
normal: normal | ordinaire | commun | courant
north: nord
north-america: Amérique du Nord
north-atlantic-treaty: OTAN | Atlantique Nord
norway: Norvège | norvégien
nose: nez
not: ne pas | pas | non
notable: notable | remarquable
notary: notaire | notarié
note: note | remarque | noter
nothing: rien
notice: avis | annonce | annoncer
notice-legal: mention légale | mentions légales
notwithstanding: nonobstant | malgré
noun: nom commun | verbe | adjectif
novel-book: roman
november: novembre
now: maintenant | désormais
nuclear: nucléaire | atomique | atome
null: nul
number: nombre | numéro | numérique | chiffre
nurse: infirmier | infirmière
nutrition: nutrition | malnutrition | régime alimentaire
oath: serment | jurer
obey: obéir | respecter | se conformer | conformité
object: objet
objective: objectif | but | cible
objective-unbiased: objectif | objectivité | objectivement
obligation: obligation | obligé
observe: observer | observation
occupation-military: occuper | envahir | invasion
occupational-safety: sécurité au travail | lieu de travail
ocean: océan
october: octobre
offence: infraction | délit | délinquant
offer-give: offrir | offre
office: bureau
often: souvent | fréquemment | fréquent
oil: pétrole | huile | essence | pétrolier
old-aged: vieux | vieille | ancien | antique
old-former: ancien | ancienne | ex
on-behalf-of: au nom de
one: un | une
online: en ligne
only: seulement | uniquement | ne que
open: ouvrir | ouvert
open-source: open source | code ouvert | source ouverte
operating-system: système d'exploitation
opinion: opinion | avis
opportunity: occasion | opportunité
oppose: opposer | opposition | objection
optimize: optimiser | optimisation | optimal
optional: facultatif | option | optionnel
or: ou
orange: orange
order-command: commandement | ordonner
ordinance: ordonnance
organization: organisation
organize: organiser | arranger | arrangement
original: original | originaire
orphan: orphelin | orphelinat
other: autre | autrui
otherwise: sinon | autrement
outage: panne | interruption de service
output: sortie
outside: dehors | extérieur | externe | hors
overcome: surmonter | vaincre
overtime: heures supplémentaires | durée du travail | temps de travail
ownership: propriétaire | propriété | posséder
oxygen: oxygène
pacific: Pacifique
package: paquet | paquetage
packet: paquet
pagoda: pagode
pain: douleur | souffrir | souffrance | mal
painting: peinture | peindre | peintre | tableau
pakistan: Pakistan | pakistanais
palace: palais
palestine: Palestine | palestinien
paper: papier
paragraph: paragraphe | alinéa
parameter: paramètre
parcel: colis | postal | poste
parent-node: parent | parents
paris: Paris | parisien
parliament: parlement | parlementaire
parse: analyser | analyseur | analyse syntaxique
part: partie | part | portion
participate: participer | participation
partition: partition
partner: partenaire | partenariat | associé
party-committee: comité du parti
party-contract: partie | parties
party-political: parti
passenger: passager | voyageur
passport: passeport
password: mot de passe
past: passé
paste: coller | presse-papiers
patch: correctif | patch
patent: brevet
path: chemin
patient-waiting: patience | patient
patriotic: patriotique | patriotisme | patriote
patrol: patrouille
pattern: motif | modèle
payment: paiement | payer | versement
peace: paix | pacifique
pen: stylo | plume
penalty: pénalité | sanction
pencil: crayon
peninsula: péninsule | presqu'île
pension: pension | retraite
people-populace: peuple | population
percent: pour cent | pourcentage
period: période
permanent: permanent | éternel | pour toujours | éternité
permission: autorisation | permission | permettre | autoriser
perpetual: perpétuel | irrévocable
persecution: persécution | persécuter
person: personne
personal-data: données personnelles | données à caractère personnel
personnel: personnel
persuade: persuader | convaincre | persuasion
peru: Pérou | péruvien
pesticide: pesticide | herbicide
phase: phase | étape | stade
philippines: Philippines | philippin
philosophy: philosophie | philosophe | philosophique
phnom-penh: Phnom Penh
photo: photo | photographie
physics: physique
piece: morceau | pièce | fragment
pig: cochon | porc
pink: rose
plain: plaine
plaintiff: demandeur | plaignant
plan: plan
planning: planification | plan directeur | aménagement
plastic: plastique
plate: assiette | plat
plateau: plateau | hauts plateaux
platform: plateforme | plate-forme
play: jouer | jeu
please: veuillez | s'il vous plaît
plugin: greffon | module d'extension | plugin
poem: poème | poète | poésie
point: point
poison: poison | toxique | venin
poland: Pologne | polonais
police: police | policier
policy: politique
politburo: bureau politique | comité central
polite: poli | gentil | bonté | aimable
politics: politique
pollution: pollution | polluer | polluant
poor: pauvre | pauvreté
pope: pape | papal
population: population | démographique
pork: porc
port: port
portugal: Portugal | portugais
positive: positif | actif | activement
possession: possession | posséder
possible: possible | possibilité | impossible
postpone: reporter | ajourner | différer
pot: pot | vase | marmite
potato: pomme de terre | patate
potential: potentiel
power: pouvoir | pouvoirs
power-plant: centrale électrique | centrale
practical: pratique | pratiquer
praise: louer | louange | admirer | admiration
prayer: prière | prier | culte | adorer
pre-release: pré-version | préversion
preamble: préambule
predict: prédire | prévision | prévoir
prefix: préfixe
pregnant: enceinte | grossesse | maternité | accouchement
prepare: préparer | préparation | prêt
prerequisite: prérequis | préalable
presentation: présentation | diapositive | diaporama
president: président
press: presse | journalisme | journaliste
pressure: pression
prevent: prévenir | prévention | empêcher
prey: proie
price: prix
priest: prêtre | clergé
primary-school: école primaire
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
probability: probabilité
probable: probable | probablement | peut-être
procedure: procédure
process: processus | procédé
processing: traitement | sous-traitant | processeur
proclaim: proclamer | proclamation
produce: produire | production | producteur
product: produit
productivity: productivité | productif
profession: profession | professionnel | métier | carrière
profit: profit | bénéfice
program: programme
program-software: programme | programme informatique
programmer: programmeur | développeur
programming-language: langage de programmation | langage
progress: progrès | avancement
prohibit: interdire | interdiction | interdit
project: projet
proletariat: prolétariat | prolétaire | classe ouvrière
promise: promesse | promettre
promote: promouvoir | promotion
pronunciation: prononciation | prononcer | accent
proof: preuve | prouver
propaganda: propagande | sensibilisation
property: propriété | biens
proposal: proposition | proposer
prosecutor: procureur | poursuites | poursuivre
protect: protéger | protection
protest: manifestation | protestation | protester
protestant: protestant | protestantisme
protocol: protocole
proud: fier | fierté | orgueil
proverb: proverbe | dicton | adage
provide: fournir | fourniture | fournisseur | approvisionnement
province: province | provincial
provision: disposition | stipuler | stipulation
public-open: public | publique | publiquement
public-order: ordre | ordre public
publish: publier | publication | éditeur
pull: tirer | traîner
pull-request: demande de tirage | pull request
punctuation: ponctuation
purchase: achat | acheter | acheteur
purple: violet | pourpre
purpose: but | objet | finalité
pursuant: conformément | selon
push: pousser | poussée
put: mettre | placer | poser | mis
quality: qualité
quarter: trimestre | quart
queen: reine
query: requête
question: question
queue: file d'attente | file
quick-start: démarrage rapide | premiers pas | prise en main
quiet: silence | silencieux | calme | tranquille
quorum: quorum
quote: citer | citation | guillemet
rabbit: lapin | lièvre
race-ethnicity: race | racial | racisme
radiation: radiation | rayonnement | radioactif
radio: radio | diffusion | diffuser
railway: chemin de fer | ferroviaire | rail
rain: pluie | pleuvoir
raise: élever | relever
random: aléatoire | hasard
rape: viol
rat: rat | souris
ratify: ratifier | ratification
ratio: ratio | proportion | taux
read: lire | lecture | lu
real-estate: immobilier | immeuble
real-time: temps réel
reasonable: raisonnable | raisonnablement
rebellion: rébellion | révolte | rebelle | insurrection
receive: recevoir | reçu | réception | récepteur
recession: récession | dépression
recipient: destinataire
recognize: reconnaître | reconnaissance | reconnu
reconcile: réconcilier | réconciliation
recruitment: recrutement | recruter
recursion: récursion | récursif | récursivité
recycle: recycler | recyclage | réutiliser
red: rouge
red-river: fleuve Rouge
redistribute: redistribuer | distribuer | distribution
refactor: refactorisation | réécrire | remanier
reference: référence | référer | renvoyer
reflect: refléter | réfléchir | réflexion | reflet
reform: réforme
refugee: réfugié
regime: régime | institution
region: région | régional
register: enregistrer | enregistrement | inscription | inscrire
regular: régulier | régulièrement
regular-expression: expression régulière | expression rationnelle | regex
regulation: règlement | réglementation | réglementer
reject: rejeter | refuser | refus | rejet
relation: relation | rapport
release-software: sortie | publication
religion: religion | religieux
remember: se souvenir | rappeler | souvenir
remote: éloigné | reculé | distant
remove: retirer | supprimer | enlever | retrait
renew: renouveler | renouvellement
repeal: abroger | abrogation | abolir
repeat: répéter | répétition
replace: remplacer | remplacement | substituer
reply: répliquer | répondit | réponse
report: rapport | rapporter | signaler
repository: dépôt | référentiel
reproduce: reproduire | reproduction
republic: république
request: requête | demande | demander
requirement: exigence | exiger
rescue: sauvetage | secourir | sauver
research: recherche | chercheur | étude
reservoir: réservoir | hydroélectrique
residence: résidence | résider
resign: démissionner | démission
resolution: résolution
resource: ressource
respect: respecter | respect
respective: respectif | respectivement
response: réponse | répondre
responsibility: responsabilité | responsable
rest: repos | loisir | se reposer | loisirs
restaurant: restaurant | café
restore: restaurer | récupérer | rétablir | récupération
restrict: restreindre | restriction
result: résultat
retail: détail | détaillant
return-back: retour | revenir | revint | rentrer
return-value: renvoyer | retourner
reveal: révéler | divulguer | divulgation | révélation
revenge: vengeance | se venger | venger
revoke: révoquer | retirer | retrait
revolution: révolution | révolutionnaire
reward: récompense | récompenser
rice: riz | rizière
rich: riche | richesse
right: droit
right-correct: exact | précis | précision | correct | exactitude
right-side: droite | droit
ring: anneau | bague
riot: émeute | trouble
rise: monter | lever | grimper | se lever
risk: risque
river: rivière | fleuve | ruisseau
road: route | autoroute | chemin
robbery: pillage | brigandage | braquage
robot: robot
robust: robuste | fiable | fiabilité
rocket: fusée | roquette
roman: romain | Rome
romania: Roumanie | roumain
roof: toit
room: chambre | pièce | salle
root: racine
rope: corde | fil | câble
row: ligne | rangée
royalty-free: libre de droits | redevance | redevances
rubber: caoutchouc
rule-govern: gouverner | gouvernance | régner | souverain
rule-of-law: état de droit | primauté du droit
rumour: rumeur
run-execute: exécuter | exécution
run-foot: courir | courait | course
runtime: environnement d'exécution | exécution
rural: rural | campagne
russia: Russie | russe
sabotage: sabotage | saper | saboter
sacrifice: sacrifice | sacrifier
sad: triste | tristesse | chagrin
saigon: Saïgon
sailor: marin | matelot | flotte | naval | marine
saint: saint | sacré
salary: salaire | rémunération
sale: vente | vendre | vendeur
salt: sel | salé
same: même | identique
satellite: satellite
saturday: samedi
saudi-arabia: Arabie saoudite | saoudien
save: enregistrer | sauvegarder
savings: épargne | économies | économiser
say: dire | dit | disait | dirent
scalable: extensible | évolutif | extensibilité
schedule: calendrier | horaire
schema: schéma
scholarship: bourse | érudit | savant
school: école | scolaire
science: science | scientifique
scope: portée | étendue | champ d'application
scotland: Écosse | écossais
screen: écran | afficher | affichage
script: script
scroll: défiler | défilement
sea: mer | marin
seal: sceau | cachet | tampon
search: rechercher | recherche | chercher
season: saison
second: deuxième | second
secondary-school: lycée | collège | secondaire
secret: secret | confidentiel | confidentialité
secretary: secrétaire
secretary-general: secrétaire général
section: section
sector: secteur
secure: sûr | sécurisé | sûreté
security: sécurité
see: voir | vu | vit | voit
seed: graine | semence | plante
seizure: saisie | saisir | confisquer | perquisition
select: sélectionner | sélection
self-governing: autonomie | autonome
self-management: autogestion | autogéré
semantic: sémantique | gestion sémantique
senate: sénat | sénateur
send: envoyer | envoi | expéditeur | transmettre | transmission
sensor: capteur
sentence-grammar: phrase | expression
sentence-punish: peine | punir | châtiment
seoul: Séoul
separator: séparateur | délimiteur | séparer
september: septembre
serious: grave | gravement | sérieux | sévère
servant: serviteur | domestique | servante
server: serveur
service: service
session: session | séance
session-login: session
setting: réglage | paramètres
settle: régler | résoudre | règlement
setup: configuration initiale | installation
seven: sept
sex: sexe | sexuel
shadow: ombre
shame: honte | honteux
shanghai: Shanghai
share-divide: partager | partage
share-stock: action | actions
shareholder: actionnaire
sharp: aigu | tranchant | pointu | vif
she-her: elle
sheep: mouton | agneau | brebis | troupeau
ship: navire | bateau | vaisseau
shirt: chemise
shoe: chaussure | soulier | botte
shop: magasin | boutique
short: court | bref
shortcoming: lacune | insuffisance | défaut
shortcut: raccourci
should: devrait | devraient | convient
shoulder: épaule
shout: crier | cri
show: montrer | présenter
side: côté
siege: siège | assiéger
sightseeing: paysage | panorama
sign: signer | signature
signal: signal
signatory: signataire
silk: soie
silver: argent
similar: semblable | similaire | pareil
simple: simple | facile | facilement | simplement
simplify: simplifier | simplification
sin: péché | pécheur
since: depuis
sing: chanter | chanson | chant
singapore: Singapour | singapourien
sister: sœur
sit: asseoir | assis | siège
situation: situation
six: six
size: taille | dimension | grandeur
skill: compétence | talent | talentueux | habileté
skin: peau | cuir
skip: sauter | ignorer
sky: ciel | cieux
slander: diffamation | calomnie
slavery: esclavage | esclave | servitude
sleep: dormir | sommeil
slow: lent | lentement
small: petit | minuscule
smartphone: smartphone | téléphone portable | mobile
smell: odeur | sentir | parfum
smoke: fumée | fumer | tabac | cigarette
smuggling: contrebande
snake: serpent
snapshot: instantané | cliché
snow: neige | glace
social-network: réseau social | réseaux sociaux
social-security: sécurité sociale | assurance sociale
socialism: socialisme | socialiste
society: société | social
soft: doux | mou | douce | doucement
software: logiciel
soil: sol | boue | poussière
soldier: soldat
solution: solution
solve: problème | résoudre
some: certains | certaines | quelques | plusieurs
someone: quelqu'un
something: quelque chose | chose
sometimes: parfois | quelquefois
son: fils
soon: bientôt
sorry: désolé | excuse | excuses | pardon
sort: trier | tri
soul: âme | fantôme
south: sud
south-africa: Afrique du Sud
south-china-sea: mer de Chine méridionale | mer de l'Est
southeast-asia: Asie du Sud-Est | ASEAN
souvenir: souvenir | antiquité
sovereignty: souveraineté | souverain
soviet: soviétique | Union soviétique | soviet
space: espace
spacecraft: vaisseau spatial | engin spatial
spain: Espagne | espagnol
spam: pourriel | spam | hameçonnage
speak: parler | discours | parole
special: spécial | particulier
species: espèce
specific: spécifique | précis | concret
specification: spécification
speed: vitesse | rapide | rapidement | vite
spend: dépenser | dépense | dépenses
sport: sport | sportif | athlète
spouse: conjoint | époux
spreadsheet: tableur | feuille de calcul
spring: printemps
square: carré | place
sri-lanka: Sri Lanka | Ceylan
stable: stable | stabilité
stable-release: version stable
stack: pile
stairs: escalier | échelle
stand: debout | se tenir
standard: norme | standard
standardize: normaliser | normalisation
star: étoile | astre
start-begin: commencer | début | démarrer | débuter
state: état
state-owned: étatique | nationaliser | entreprise publique
state-status: statut | état
statement: déclaration | instruction
station: gare | station
statistics: statistique
statute: loi | statut
step-measure: étape
still: encore | toujours
stock-market: bourse | valeurs mobilières | titres
stomach: estomac | ventre
stone: pierre | rocher | roche
stop: arrêter | arrêt
storage: stockage | stocker
storm: tempête | orage | typhon
story: histoire | récit | conte
straight: droit | tout droit
strait: détroit
strange: étrange | bizarre
strategy: stratégie | stratégique
street: rue | avenue
strengthen: renforcer | renforcement
strict: strict | rigoureux
strike-labour: grève | gréviste
string: chaîne | chaîne de caractères
strong: fort | puissant | solide | robuste
structure: structure | structurel
student: étudiant | élève
stupid: stupide | sot | bête | idiot
style: style
subject-to: sous réserve
subjective: subjectif
submit: soumettre | soumission
subscription: abonnement | abonner | souscription
subsequent: ultérieur | ultérieurement | plus tard
subsidy: subvention | subventionner
success: succès | réussir | réussite
such: tel | telle | tels | telles
suddenly: soudain | soudainement | tout à coup
suffix: suffixe
sugar: sucre | miel | sucré
suggest: suggérer | suggestion | recommander | recommandation
summary: bilan | résumé | résumer
summer: été
sun: soleil | solaire
sunday: dimanche
supermarket: supermarché
superpower: superpuissance | hégémonie | puissance
supervise: surveiller | surveillance | supervision | superviser
supervisory-authority: autorité de contrôle
supplement: supplément | complément | supplémentaire
support: soutenir | soutien | appui
support-software: pris en charge | prendre en charge | prise en charge
suppress: réprimer | répression | supprimer
sure: sûr | certain | certainement | certitude
surface: surface
surgery: chirurgie | chirurgical | chirurgien
surplus: excédent | surplus
surprise: surprise | surpris | étonner | étonné
surrender: se rendre | reddition | retraite | capitulation
survive: survivre | survie | survivant
suspect: suspect | soupçon | soupçonner
suspend: suspendre | suspension
sustainable: durable | durabilité
sweden: Suède | suédois
swim: nager | nage | natation
switzerland: Suisse | helvétique
sword: épée | sabre
symbol: symbole | signe
symptom: symptôme | diagnostic | diagnostiquer
synchronous: synchrone
syntax: syntaxe
syria: Syrie | syrien
system: système
table: tableau | table
table-of-contents: table des matières | sommaire
tactic: tactique
tag: étiquette | balise
taipei: Taipei | Taibei
taiwan: Taïwan | taïwanais
take: prendre | pris | prit
tariff: tarif douanier | droit de douane | droits de douane
task: tâche | mission
taste: goût | saveur
tax: impôt | taxe | fiscal
tea: thé
teach: enseigner | enseignement
teacher: enseignant | professeur | instituteur | maître d'école
technical: technique
technology: technologie | technologique
telephone: téléphone
telescope: télescope
television: télévision | téléviseur
tell: raconter | dire
temperature: température
template: modèle | gabarit
temple: temple | sanctuaire
temporary: temporaire | provisoire | intérimaire
ten: dix
ten-thousand: dix mille
tender: appel d'offres | soumission | offre
term: mandat
terminate: résilier | résiliation | mettre fin
terminology: terminologie | terme
territory: territoire | territorial
terrorism: terrorisme | terroriste
test: test | tester | essai
testimony: témoignage | témoigner
texas: Texas | texan
text: texte | textuel
textbook: manuel scolaire | cahier
textile: textile | habillement
thailand: Thaïlande | thaïlandais
than: plutôt que | que celui
thank: merci | remercier | reconnaissant
theatre: théâtre | drame | pièce de théâtre
theft: vol | voler | voleur
theme: thème
theorem: théorème | axiome
theoretical: théorique | abstrait
there: là | là-bas
therefore: donc | ainsi | par conséquent
they-them: ils | elles | leur | eux
thick: épais
thin: mince | maigre | fin
think: penser | pensée | pensait
third: troisième
third-party: tiers
thirty: trente
thousand: mille | milliers
thread: fil | thread
threat: menace | menacer
three: trois
through: à travers | par
throw: jeter | lancer
thunder: tonnerre
thursday: jeudi
tibet: Tibet | tibétain
ticket-fare: billet | tarif
tiger: tigre
tight: serré | étroitement
time: temps | fois
timely: à temps | rapidement
timeout: délai d'attente | expiration
tired: fatigué | fatigue | épuisé
title-heading: titre | intitulé
today: aujourd'hui
together: ensemble
token: jeton
tokyo: Tokyo
tolerance: tolérance | intolérance | tolérant
tomorrow: demain
ton: tonne
tongue: langue
tonkin: Tonkin | tonkinois
tool: outil
tooth: dent | dents
top: sommet | haut | dessus
torture: torture | torturer
total: total | ensemble | global
touch-feel: toucher | touche
tourism: tourisme | touriste | touristique
toward: vers | envers
tower: tour
town-city: bourg | ville | bourgade
toy: jouet
trace: trace | suivre | traçage | piste
trademark: marque | marque déposée
tradition: tradition | traditionnel
traffic: circulation | trafic
trafficking: traite | trafic
train-rail: train
training: formation | former | entraînement
transaction: transaction
transfer: transférer | transfert | cession
transform: transformer | transformation | convertir | conversion
translation: traduction | traduire | traducteur
transparency: transparence | transparent
transport: transport | transporter
trap: piège | souricière
travel: voyage | voyager | trajet
trawler: chalutier
treasure: trésor
treasury: trésor public | trésor
treatment-medical: traitement | thérapie | guérir | soigner
treaty: traité | convention
tree: arbre
trend: tendance
trial: procès
tribe: tribu | clan | tribal
tropical: tropical | tropiques
troubleshoot: dépannage | déboguer | débogueur | débogage
trousers: pantalon
truck: camion
true: vrai | vérité | réel | réalité | vraiment
trust: confiance
trustee: fiduciaire | tutelle | curateur
try: essayer | effort | efforcer
tsunami: tsunami | raz-de-marée
tuberculosis: tuberculose
tuesday: mardi
tunisia: Tunisie | tunisien
tunnel: tunnel
turkey: Turquie | turc | turque
turn: tourner | tour
tutorial: tutoriel
twelve: douze | douzaine
twenty: vingt
two: deux
type: type
typo: coquille | faute de frappe | orthographe
tyranny: tyrannie | tyran | oppression | opprimer
ugly: laid
ukraine: Ukraine | ukrainien
unanimous: unanime | unanimité
uncle: oncle
under: sous | dessous
understand: comprendre | compris | compréhension
undo: annuler | rétablir
unemployment: chômage | chômeur
unesco: UNESCO
unify: unifier | unification | uniforme
uninstall: désinstaller
union: syndicat
unique: unique
united-kingdom: Royaume-Uni | Grande-Bretagne | britannique
united-nations: Nations unies | ONU
united-states: États-Unis | Amérique | américain
unity: unité | solidarité
universal: universel | universellement
universe: univers | cosmos
university: université | universitaire | académique
unless: à moins
unreleased: non publié | à venir
until: jusque | jusqu'à
update: mise à jour | mettre à jour | actualiser
upgrade: mise à niveau | mettre à niveau
upload: téléverser | téléversement | mettre en ligne
uppercase: majuscule | minuscule
urban: urbain
urgent: urgent | urgence
usage: utilisation | utiliser | usage | emploi
useful: utile
useless: inutile
user: utilisateur
usually: habituellement | d'habitude | généralement
vaccine: vaccin | vaccination
valid: valide | valable | validité
validate: valider | validation
valley: vallée | grotte | caverne
value: valeur
variable: variable
various: divers | diversité | varié
vector: vecteur | matrice
vegetable: légume
vehicle: véhicule
venezuela: Venezuela | vénézuélien
version: version
very: très | extrêmement
veteran: vétéran | ancien combattant
veterinary: vétérinaire
veto: veto
vice-president: vice-président
victim: victime
video: vidéo
vienna: Vienne | viennois
vientiane: Vientiane
vietnam: Vietnam | Viêt Nam | vietnamien
vigilance: vigilance | vigilant
village: village | hameau
violation: violation | violer | infraction
violence: violence | violent
virtual: virtuel
virtue: vertu | vertueux
visa: visa
vision: vision | perspective
visit: visiter | visite | visiteur
voice: voix
volcano: volcan | volcanique
volume: volume | tome
volunteer: volontaire | bénévole
vote: vote | voter | scrutin
vulnerable: vulnérable | vulnérabilité
wait: attendre | attente
wake: réveiller | éveillé
walk: marcher | marche
wall: mur | muraille
want: vouloir | veut | veulent | voulait
war: guerre
warehouse: entrepôt | stock | inventaire | logistique
warning: avertissement | avertir
warrant: mandat
warranty: garantie
warrior: guerrier | chevalier
wash: laver | nettoyer | propre
washington: Washington
waste: déchet | ordures | gaspillage
water: eau
wave: vague | marée | onde
way: manière | façon | voie
we-us: nous | notre | nos
weak: faible | faiblesse
weapon: arme | armes
wear: vêtement | habits | porter | robe
weather: temps | météo | météorologique
web-page: page
website: site | site web
wedding: noces | mariée
wednesday: mercredi
week: semaine | hebdomadaire
weight: poids
welfare: bien-être | aide sociale
well-formed: bien formé | malformé
west: ouest | occidental | occident
wet: mouillé | humide | humidité
whale: baleine | dauphin
what: quoi | quel | quelle
wheat: blé
wheel: roue
when: quand | lorsque
where: où
whereas: considérant | attendu
whether: si
while: tandis que | pendant que | alors que
white: blanc | blanche
who: qui
wholesale: gros | grossiste
why: pourquoi
wide: large | vaste
widow: veuve | veuf
width: largeur
wife: femme | épouse
wikipedia: Wikipédia | encyclopédie
wildlife: faune | sauvage
will-testament: testament
win: gagner | victoire | vaincre
wind: vent | éolien
window: fenêtre
wine: vin
winter: hiver
wireless: sans fil
wise: sage | sagesse
witch: sorcière | sorcellerie
with: avec
without: sans
witness: témoin
wolf: loup
woman: femme | féminin
women-collective: femmes
wonder: merveilleux | merveille | se demander
wood: bois
word: mot
work-activity: travail | travailler
work-creation: œuvre | ouvrage
worker: travailleur | ouvrier
worksite: chantier
world: monde | mondial
world-bank: Banque mondiale | Fonds monétaire international
world-health-organization: Organisation mondiale de la santé | OMS
world-trade-organization: Organisation mondiale du commerce | OMC
world-war: guerre mondiale | première guerre mondiale | seconde guerre mondiale
worldwide: mondial | dans le monde entier
worry: inquiéter | inquiétude | souci | préoccupation
worthy: digne | mérite | valoir | mériter
wound: blessure | blessé | plaie
write: écrire | écrit | écriture | écrivain
yangtze: Yangtsé | Yangzi
year: an | année | annuel
yellow: jaune
yellow-river: fleuve Jaune
yes: oui
yesterday: hier
you-your: vous | votre | toi
young: jeune
youth: jeunesse | jeunes
zero: zéro
`;
