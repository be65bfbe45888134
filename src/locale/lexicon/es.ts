/**
 * The lexicon in Spanish: `concept: rendering | rendering`, a line a concept, sorted by concept.
 * The concepts are the same in every language.
 *
 * Written for hexapla by hand, concept by concept, from general knowledge of the languages; no
 * dictionary was copied; version 1.
 */
export default `
ability: capacidad | aptitud | facultad
about: aproximadamente | alrededor de | cerca de
abuse: abuso | abusar
accelerate: acelerar | aceleración
accept: aceptar | aceptación
access: acceso | acceder
accessibility: accesibilidad | accesible
accession: adhesión | adherirse
accident: accidente
accomplice: cómplice | complicidad
according-to: según | de acuerdo con
account: cuenta
accounting: contabilidad | contable | contador
accuse: acusar | acusación
achieve: lograr | alcanzar | logro
acid: ácido
across: a través | más allá
act: actuar | acción | acto
acupuncture: acupuntura
add: añadir | agregar
address: dirección
adequate: suficiente | adecuado | bastante
adjust: ajustar | ajuste | adaptar
administration: administración | administrativo
administrator: administrador
adoption-child: adoptar | adopción | adoptivo
adult: adulto
advance: avanzar | avance | adelante
advantage: ventaja | favorable
adventure: aventura | misterio | misterioso
advertising: publicidad | anuncio | publicitario
advise: aconsejar | asesorar | consultivo | consultar
affirm: afirmar | reafirmar | confirmar | confirmación
afghanistan: Afganistán | afgano
africa: África | africano
after: después | tras
afternoon: tarde
again: de nuevo | otra vez | nuevamente
against: contra
age: edad
agency: agencia | organismo
agenda: orden del día | agenda
agent: agente | mandatario | apoderado
aggression: agresión | agresor
agree: convenir | acordar | estar de acuerdo
agreement: acuerdo | convenio
agriculture: agricultura | agrícola
air: aire
airplane: avión | aeronave | aviación
airport: aeropuerto | aerolínea
alcohol: alcohol | licor
alert: alerta
algeria: Argelia | argelino
algorithm: algoritmo
all: todo | todos | toda | todas
allocate: asignar | asignación
allow: permitir | dejar
ally: aliado | alianza
almost: casi
alone: solo | solitario | soledad
already: ya
also: también | asimismo | igualmente
although: aunque | a pesar de | si bien
always: siempre
ambassador: embajador | embajada | consulado
ambition: ambición | ambicioso
ambulance: ambulancia | primeros auxilios
amend: enmendar | enmienda | modificar | modificación
amnesty: amnistía | indulto
amount: cantidad | importe | monto | suma
analysis: análisis | analizar
ancestor: antepasado | ancestro | ancestral
and: y | e
angel: ángel
anger: ira | enfado | enojo | enojado
animal: animal | bestia
annam: Annam | annamita
annex: anexo | apéndice
anniversary: aniversario
answer: respuesta | responder
ant: hormiga
antarctic: Antártida | antártico | Ártico
api: API
appeal: apelación | recurso | recurrir
appear: aparecer | parecer | apariencia
apple: manzana
application-software: app | aplicación
apply: aplicar | aplicación | aplicable
appoint: nombrar | nombramiento | designar
appropriate: apropiado | adecuado | conveniente
approve: aprobar | aprobación
april: abril
aquaculture: acuicultura | camarón | gamba
arab: árabe | Arabia
arbitrary: arbitrario | arbitrariamente
arbitration: arbitraje | árbitro
archaeology: arqueología | arqueológico | ruinas
architecture: arquitectura | arquitecto | arquitectónico
argentina: Argentina | argentino
argue: debatir | debate | discutir | discusión
argument: argumento
arm-body: brazo
army: ejército | militar | fuerzas armadas
array: matriz | arreglo
arrest: arrestar | detener | arresto
arrive: llegar | llegada
art: arte | artista | artístico
article-legal: artículo
artificial-intelligence: inteligencia artificial
as-soon-as: tan pronto como | en cuanto | una vez
asia: Asia | asiático
ask: preguntar | pedir
assembly: asamblea
assign: asignar | atribuir
association: asociación
astronaut: astronauta
astronomy: astronomía | astrónomo
asylum: asilo
asynchronous: asíncrono | asincrónico
at-the-same-time: al mismo tiempo | simultáneamente
athens: Atenas | ateniense
atlantic: Atlántico
attachment: adjunto | archivo adjunto | adjuntar
attack: ataque | atacar | atacante
attempt: intento | intentar | tentativa
attention: atención | atento
attribution: atribución | reconocimiento
auction: subasta
audio: audio | sonido
audit: auditoría | auditor
august: agosto
aunt: tía
australia: Australia | australiano
austria: Austria | austriaco | austríaco
authentic: auténtico | autenticidad
authentication: autenticación | autenticar
author: autor | autoría
authorities: autoridades | autoridad
automatic: automático | automáticamente | automatizar | automatización
autumn: otoño
average: promedio | media
avoid: evitar
awareness: conciencia | consciente | concienciación
baby: bebé
back-body: espalda | columna vertebral
backend: backend | frontend
backup: copia de seguridad | respaldo
backward-compatible: retrocompatible | compatible con versiones anteriores
bacteria: bacteria | germen | microbio
bad: malo | mal | peor | malvado
bag: bolsa | saco
bail: fianza | libertad provisional
banana: plátano | banana
bandwidth: ancho de banda
bangkok: Bangkok
bangladesh: Bangladés | Bangladesh | Bengala
bank: banco | bancario
bankruptcy: quiebra | bancarrota | insolvencia
barbarian: bárbaro | salvaje
basis: base | fundamento | motivo
battery: batería | pila
battle: batalla | campo de batalla
bay: bahía | golfo
be-exist: es | son | era | eran | fue | fueron | sido
beach: playa | orilla
bean: frijol | soja | judía | haba
beautiful: hermoso | bello | belleza | bonito
because: porque | ya que | puesto que
become: convertirse | hacerse | llegar a ser
bed: cama | lecho
bee: abeja
beef: carne de vaca | carne de res
beer: cerveza
before: antes
behind: detrás
beijing: Pekín | Beijing
belgium: Bélgica | belga
belief: creencia | fe
believe: creer | cree | creía
bell: campana | timbre
belong: pertenecer
bench: banco
benchmark: punto de referencia | rendimiento
berlin: Berlín | berlinés
beta: beta
betray: traicionar | traición | traidor
between: entre
bible: Biblia | evangelio | escritura
bicycle: bicicleta | bici
bill-law: proyecto de ley
billion: mil millones
binary: binario
binding: vinculante | obligatorio
biodiversity: biodiversidad
biology: biología | biológico
bird: pájaro | ave | ala
birth: nacimiento | nacer | nacido
birth-rate: natalidad | planificación familiar | fecundidad
birthday: cumpleaños
bishop: obispo
bit: bit
black: negro
blaze: incendio
blind: ciego | ceguera
block: bloque | bloquear
blog: blog | foro
blood: sangre | sanguíneo
blue: azul
body: cuerpo | corporal
bold: negrita | cursiva
bomb: bomba | bombardeo
bone: hueso | óseo
book: libro
bookmark: marcador | favorito
boolean: booleano
border: frontera | fronterizo
boss: jefe | patrón
both: ambos | ambas
bottle: botella | frasco
bottom: fondo | parte inferior
bowl: cuenco | tazón
box: caja | cofre | cajón
boy: chico | niño | muchacho
bracket: paréntesis | corchete | llave
brain: cerebro | cerebral
branch-git: rama
brand: marca
brazil: Brasil | brasileño
bread: pan
break: romper | roto | quebrar
breakfast: desayuno | desayunar
breakthrough: avance | punto de inflexión
breath: aliento | respirar | respiración
bribe: soborno | cohecho
brick: ladrillo
bridge: puente
brother: hermano
brown: marrón | pardo
browser: navegador
brussels: Bruselas
buddhism: budismo | budista | buda
budget: presupuesto | presupuestario
budget-law: consignación | créditos presupuestarios
buffalo: búfalo
buffer: búfer | memoria intermedia
bug: error | fallo
build-construct: construir | construcción | edificar
build-software: compilación | compilar
building: edificio
bullet: bala | misil | proyectil
burn: quemar | quemado | arder
bus: autobús | autocar
busy: ocupado
but: pero | sin embargo | no obstante
butter: mantequilla
butterfly: mariposa
button: botón
byte: byte | octeto
cache: caché
cadre: cuadro | funcionario
cage: jaula
cairo: El Cairo
cake: pastel | tarta
california: California | californiano
call: llamada | llamar
cambodia: Camboya | camboyano | jemer
camel: camello
camera: cámara
camp: campamento | tienda de campaña
campaign: campaña
can: poder | puede | pueden | podría | capaz
canada: Canadá | canadiense
canal: canal
cancel: cancelar | cancelación | anular
cancer: cáncer | tumor
candidate: candidato | candidatura
candle: vela | antorcha
capital-city: capital
capital-money: capital
capitalism: capitalismo | capitalista | burgués | burguesía
captain: capitán
car: coche | automóvil | auto
carbon: carbono | dióxido de carbono
careful: cuidadoso | cuidadosamente | cuidado | precaución
carry: llevar | traer | transportar
case: caso
castle: castillo | fortaleza | fuerte
cat: gato
catch: atrapar | capturar | coger
category: categoría
catholic: católico | catolicismo
cause: causa | causar | razón
ceasefire: alto el fuego | tregua | armisticio
cell: célula | tejido | órgano
cement: cemento
censorship: censura | censurar
census: censo
central: central
century: siglo
ceremony: ceremonia
certificate: certificado | certificación | certificar
chair: silla | sillón
chairman: presidente
challenge: desafío | reto
change: cambio | cambiar
changelog: registro de cambios | historial de cambios
chapter: capítulo
character: carácter | personaje
characteristic: característica | característico
charge-electric: cargador | recargar
charity: caridad | beneficencia | benéfico
chart: gráfico | gráfica | diagrama
charter: carta | fletamento
cheap: barato | económico
check: comprobar | verificar | verificación | comprobación
cheese: queso
chemistry: química | químico
chicken: pollo | gallina | aves de corral
child: niño | niños | niña | hijo
childhood: infancia | niñez
chile: Chile | chileno
china: China | chino
chip: chip | semiconductor
choose: elegir | elección | escoger
christ: Cristo
christian: cristiano | cristianismo
chronological: cronológico | cronología
church: iglesia | catedral
circle: círculo | redondo
circuit: circuito
circular: circular
circumstance: circunstancia | circunstancias
citizen: ciudadano | ciudadanía
city: ciudad | ciudades
civil: civil
civil-servant: funcionario | funcionario público | empleado público
civil-society: sociedad civil | no gubernamental
civilization: civilización | civilizado
class: clase
class-school: clase | aula
clause: cláusula
clear: claro | claramente | evidente
click: clic | hacer clic
client-software: cliente
climate: clima | climático
climate-change: cambio climático | calentamiento global
clock: reloj
close: cerrar | cerrado
cloth: tela | paño
cloud: nube
cluster: clúster | grupo
coal: carbón | mina | minería | mineral
coastal: costero | costa
coat: abrigo | capa | chaqueta
cochinchina: Cochinchina
cock: gallo
code: código | código fuente
code-law: código | código civil | código penal
coffee: café
cold: frío
collect: recoger | recopilar | colección | recaudar
colombia: Colombia | colombiano
colon: dos puntos | punto y coma
colonel: coronel
colony: colonia | colonial | colonialismo
colour: color
column: columna
combat: combatir | combate | lucha contra
come: venir | vino | viene
comma: coma
command-line: línea de comandos | terminal | consola
commander: comandante | comandante en jefe
comment: comentario | comentar
commercial: comercial | comercio
commit-git: commit | confirmación
commit-pledge: compromiso | comprometerse
committee: comité | comisión
commune: comuna | municipio
communication: comunicación | comunicar
communist: comunista | comunismo
community: comunidad
companion: compañero | camarada
company: empresa | compañía | sociedad
compare: comparar | comparación
compassion: compasión | misericordia | piedad | simpatía
compatible: compatible | compatibilidad | incompatible
compel: obligar | coaccionar | coacción
compensation: compensación | indemnización | indemnizar
competence: competencia | competente | jurisdicción
competition: competencia | competir | competitivo
compile: compilar | compilador
complaint: queja | denuncia | petición
complex: complejo | complicado
component: componente
comprehensive: integral | exhaustivo | global
computer: ordenador | computadora | computador
concerning: relativo | referente | con respecto a
conclusion: conclusión | concluir
concrete-material: hormigón armado
concurrency: concurrencia | concurrente | paralelo
condition: condición | condiciones
configuration: configuración | configurar
conflict: conflicto
confucian: confuciano | confucianismo | Confucio
congo: Congo | congoleño
congress: congreso
connection: conexión | conectar | conectado
conquer: conquistar | conquista
consensus: consenso
consent: consentimiento | consentir
consequence: consecuencia
conservation: conservación | conservar | preservar
consider: considerar | consideración
consolidate: consolidar | consolidación
constant: constante
constitution: constitución | constitucional
constraint: restricción | limitación
consumer: consumidor
consumption: consumo | consumir
container: contenedor | recipiente
content: contenido
continent: continente | continental
continue: continuar | seguir | continuo
contract: contrato
contribution: contribución | contribuir | colaborador
control: control | controlar
controller: controlador
convict: condenar | condena | convicto
cook: cocinar | cocina | cocinero
cooperate: cooperar | cooperación
cooperative: cooperativa | cooperativo
coordinate: coordinar | coordinación
coordinates: coordenadas
copper: cobre | bronce | latón
copy: copia | copiar
copyright: derechos de autor | derecho de autor
corn: maíz
corner: esquina | rincón | ángulo
correspondence: correspondencia
corruption: corrupción | corrupto
cost: coste | costo | gasto | gastos
cotton: algodón
cough: tos | toser
council: consejo
count: contar | calcular | cálculo
country: país | países
courage: valor | valentía | valiente | coraje
course: curso | plan de estudios
court: tribunal | corte | juzgado
cousin: primo | prima | pariente
cow: vaca | ganado | buey
crash: choque | bloqueo
creative-commons: Creative Commons
credit: crédito
creditor: acreedor
crime: delito | crimen | criminal | delincuente
crisis: crisis
criticize: criticar | crítica | crítico
crop: cultivo | cosecha
cross-sign: cruz
crow: cuervo
crowd: multitud | muchedumbre
crown: corona
cruel: cruel | crueldad | inhumano
cry: llorar | llanto | lágrimas
crystal: cristal | vidrio
cuba: Cuba | cubano
cultivate: cultivar | cultivo
culture: cultura | cultural
cup: taza | copa | vaso
curious: curioso | curiosidad | interesante
currency: moneda | divisa
current: actual | actualmente | corriente
cursor: cursor | puntero
customary: consuetudinario | costumbre | folclore | traje
customer: cliente
customs: aduana | aduanero
cut: cortar | corte
czech: checo | República Checa | Checoslovaquia
da-nang: Da Nang
dam: presa | represa
damage: daño | daños | dañar
dance: baile | danza | bailar
danger: peligro | peligroso
dark: oscuro | oscuridad
data: datos
database: base de datos
date: fecha
daughter: hija
dawn: amanecer | alba
day: día | días | diario
deadline: plazo | fecha límite
deaf: sordo
death: muerte | morir | muerto | murió
death-penalty: pena de muerte | pena capital
debt: deuda | deudor
decade: década | decenio
december: diciembre
decentralization: descentralización | descentralizar
decimal: decimal
decision: decisión | decidir
declaration: declaración | declarar
decode: decodificar | descodificar
decrease: disminuir | reducir | reducción | disminución
decree: decreto
decrypt: descifrar | descifrado
deep: profundo | profundamente
deep-rooted: arraigado
default: predeterminado | por defecto
defeat: derrota | derrotar | vencer
defence-legal: derecho de defensa | defensa jurídica
defend: defender | defensa
defendant: acusado | demandado
deficit: déficit
definition: definición | definir | definido
degree: grado | título
delegate: delegado | representante | representar
delegation: delegación | delegar
delete: eliminar | borrar | supresión | suprimir
delhi: Delhi | Nueva Delhi
delivery: entrega | entregar
delta: delta
demand: necesidad | demanda | necesidades
democracy: democracia | democrático
denmark: Dinamarca | danés
density: densidad
denunciation: denuncia | denunciar
deny: negar | denegar | negación
department: departamento
dependency: dependencia | depender | dependiente
deploy: desplegar | despliegue
deposit-instrument: depositario | depósito
deprecated: obsoleto | en desuso
depth: profundidad
deputy: adjunto | vice
derivative: derivado | derivada
description: descripción | describir
desert: desierto | arena
desire: deseo | aspiración | desear
desk: escritorio | pupitre
destroy: destruir | destrucción
detect: detectar | descubrir | detección
detention: detención | custodia
develop: desarrollar | desarrollo
device: dispositivo | aparato
devil: diablo | demonio | Satanás
diabetes: diabetes
dialogue: diálogo
diamond: diamante
dictatorship: dictadura | dictador | autoritario
different: diferente | diferencia | distinto
difficult: difícil | dificultad
digital: digital
dignity: dignidad
dinner: cena | cenar
direct: dirigir | conducir
direct-immediate: directo | directamente
direction: dirección | sentido
directive: directiva
director: director
dirty: sucio | suciedad
disable: desactivar | deshabilitar
disabled: discapacitado | discapacidad
disappear: desaparecer | desaparición
disaster: desastre | catástrofe
discipline: disciplina | disciplinario
disclaimer: descargo de responsabilidad | exención de responsabilidad
discount: descuento | rebaja
discrimination: discriminación | discriminar | discriminatorio
disease: enfermedad | enfermo
disk: disco | disco duro
dismiss: destituir | destitución | despido
dispute: disputa | controversia | litigio
dissolve: disolver | disolución
distort: distorsionar | distorsión
district: distrito
divide: dividir | división
divorce: divorcio | divorciarse
do-make: hacer | hace | hizo | hecho
doctor: médico | doctor
doctrine: doctrina | teoría
document: documento
documentation: documentación
dog: perro
doll: muñeca | títere | marioneta
dollar: dólar | dólares
domain: dominio
donkey: burro | asno
door: puerta | portón
dossier: expediente | registro
double: doble | dos veces
download: descargar | descarga
dozens: decenas
draft: borrador | proyecto
drag-and-drop: arrastrar y soltar
dragon: dragón
drainage: drenaje | alcantarillado | aguas residuales
dream: sueño | soñar
drink: beber | bebida
driver-software: controlador de dispositivo
driver-vehicle: conductor | conducir | chófer
drought: sequía
drug: droga | drogas | estupefacientes
dry: seco | secar
duck: pato | ganso
due-to: debido a | gracias a | a causa de
duplicate: duplicado | duplicar
during: durante
dyke: dique
dynasty: dinastía
each: cada
eagle: águila
ear: oreja | oído
earn: ganar | ganancias
earth: tierra | planeta
earthquake: terremoto | seísmo | sismo
east: este | oriental | oriente
eat: comer | comido
economic-growth: crecimiento económico | PIB | producto interior bruto | producto interno bruto
economy: economía | económico
ecosystem: ecosistema | ecología | ecológico
edge: borde | arista
edit: editar | editor
education: educación | educativo | enseñanza
effect: efecto | entrar en vigor | vigor
effective: eficaz | eficacia | eficiencia | eficiente
egg: huevo
egypt: Egipto | egipcio
eight: ocho
elderly: personas mayores | ancianos
election: elección | elecciones | elegido
electricity: electricidad | eléctrico
electron: electrón
electronic: electrónico | electrónica
element: elemento
elephant: elefante
eleven: once
eliminate: eliminar | erradicar | eliminación
email: correo electrónico | correo
embargo: embargo | bloqueo
emergency: emergencia | estado de emergencia
emission: emisión | gases de efecto invernadero | invernadero
emperor: emperador | imperio | imperial
emphasize: subrayar | destacar | hacer hincapié
employee: empleado
employment: empleo | emplear | empleador
empty: vacío
emulation: emulación
enable: habilitar | activar
encode: codificar | codificación
encourage: alentar | fomentar | animar
encryption: cifrado | cifrar | encriptación
end-finish: fin | final | terminar | acabar
enemy: enemigo | hostil
energy: energía | energético
enforce: hacer cumplir | ejecución | ejecutorio
engine: motor
engineer: ingeniero | ingeniería
england: Inglaterra | inglés
enjoy: disfrutar | gozar | goce
ensure: garantizar | asegurar | garantía
enter: entrar | entrada
enterprise: empresa | negocio
entertainment: entretenimiento | diversión
entitled: tener derecho
entrepreneur: emprendedor | empresario
environment: medio ambiente | entorno | ambiental
epidemic: epidemia | pandemia
equality: igualdad | igual
equator: ecuador | ecuatorial
equipment: equipo | equipamiento
error: error
escape: escapar | huir | fuga
escape-sequence: secuencia de escape | barra invertida
especially: especialmente | particularmente | sobre todo
establish: establecer | crear | establecimiento | creación
estimate: estimar | estimación
ethiopia: Etiopía | etíope
ethnic: étnico | minoría étnica | minoría
euro: euro | euros
europe: Europa | europeo
european-union: Unión Europea
evaluate: evaluar | evaluación
even: incluso | aun
evening: tarde | anochecer
everyone: todos | todo el mundo | toda persona
everywhere: en todas partes
evidence: prueba | pruebas
evolution: evolución | evolucionar
examination: examen
example: ejemplo
exceed: exceder | superar | rebasar
exception: excepción | excepto | salvo
exception-handling: manejo de excepciones
excessive: excesivo | exceso
exchange: intercambio | intercambiar | canje
exclaim: exclamar | exclamó | exclamación
exclusive: exclusivo | exclusivamente
executive: ejecutivo
exempt: eximir | exención | exento
exercise-right: ejercer | ejercicio
exile: exilio | destierro | deportar | expulsión
exist: existir | existencia
exit: salir | salida
expand: ampliar | expansión | expandir
expect: esperar | expectativa
expensive: caro | costoso
experience: experiencia
experiment: experimento | experimental | laboratorio
expert: experto | especialista | perito
expire: expirar | expiración | vencimiento
explain: explicar | explicación
explicit: explícito | explícitamente | expresamente
exploit: explotar | explotación
explore: explorar | explorador | expedición
explosive: explosivo | explosión
export: exportar | exportación
expression: expresión | expresar
expropriation: expropiación | expropiar | requisa
extension: extensión | prórroga | prorrogar
extinction: extinción | extinto | en peligro
extremism: extremismo | extremista | radical
eye: ojo | ojos
fable: fábula
face: cara | rostro
facility: instalación | instalaciones | locales
fact: hecho | hechos
factor: factor
fail: fallar | fracaso | fracasar
fair: justo | equitativo | equidad
fall-drop: caer | caída | cayó
false: falso | mentira | mentir | erróneo
family: familia | familiar
famous: famoso | célebre | conocido
far: lejos | lejano
farm: granja | finca | plantación
farmer: agricultor | campesino | granjero
fascism: fascismo | fascista
fate: destino | suerte
father: padre | papá
fatherland: patria
fear: miedo | temor | temer
feast: banquete | festín
feature: función | característica
february: febrero
federal: federal | federación
fee: tasa | tarifa | honorarios
feel-emotion: sentir | sentimiento | emoción | emocional
fence: cerca | barrera | obstáculo | valla
fertilizer: fertilizante | abono | estiércol
festival: festival | fiesta
fever: fiebre
few: pocos | poco | unos pocos
field: campo | área
field-data: campo
fifty: cincuenta
fight: luchar | lucha | pelear | combate
figure-caption: figura
file: archivo | fichero
filesystem: sistema de archivos | sistema de ficheros
filial-piety: piedad filial
film: película | cine
filter: filtro | filtrar
finally: finalmente | por fin | por último
finance: finanzas | financiero | financiar
find: encontrar | encontró | hallar
fine: multa | multas
finger: dedo | uña
finland: Finlandia | finlandés
fire-flame: fuego | llama
firewall: cortafuegos
first: primero | primera | primer
fiscal: fiscal | ejercicio fiscal
fish: pez | pescado | pesca | pescador
five: cinco
fix: corregir | arreglar | corrección
flag: bandera | estandarte
flat: plano | llano | liso
flood: inundación | inundar
floor: suelo | piso | planta
flour: harina | polvo
flower: flor | rosa
fly: volar | vuelo | voló
focus: foco | enfoque | centrarse
fog: niebla | bruma
folder: carpeta | directorio
follow: seguir | perseguir | siguió
following: siguiente | siguientes
font: fuente | tipo de letra
food: comida | alimento | alimentos
foot: pie | pies
football: fútbol | balón
footer: pie de página
footnote: nota al pie | nota a pie de página | nota final
for-example: por ejemplo
force: fuerza | forzar
foregoing: precedente | antedicho | mencionado
foreign: extranjero
foreign-affairs: asuntos exteriores | relaciones exteriores | diplomacia | diplomático
forest: bosque | selva | silvicultura | forestal
forge: falsificar | falsificación | falso
forget: olvidar | olvidó
fork: bifurcación
form-paper: formulario
format: formato
formula: fórmula | ecuación
forty: cuarenta
foundation-body: fundación
four: cuatro
fox: zorro | zorra
framework: marco
france: Francia | francés
fraud: fraude | fraudulento | engaño | engañar
free-software: software libre | GNU
freedom: libertad | libre
freight: carga | flete
frequency: frecuencia
frequently-asked-questions: preguntas frecuentes | preguntas más frecuentes
friday: viernes
friend: amigo | amiga
friendship: amistad
frog: rana | sapo
front: frente | delante
fruit: fruta | fruto
fuel: combustible
full: lleno | completo | completamente | entero
function: función
fund: fondo | fondos | financiación
fundamental: fundamental | básico
funeral: funeral | enterrar | tumba | cementerio
future: futuro
garden: jardín
gas: gas
gateway: pasarela | puerta de enlace
gather: reunir | reunirse
gender: género
gene: gen | genético | ADN
general: general | generalmente
general-officer: general | mariscal
generate: generar | generación | generador
generations: generaciones
geneva: Ginebra
genocide: genocidio | masacre
gentleman: caballero | señor
geography: geografía | geográfico
geology: geología | geológico
geometry: geometría | triángulo
germany: Alemania | alemán
get: obtener | conseguir | adquirir
gift: regalo | donación | donar
girl: chica | niña | muchacha
give: dar | dio | dado
globalization: globalización | mundialización
glory: gloria | glorioso
glossary: glosario | diccionario | vocabulario
go: ir | fue | iba | va
goat: cabra
god: dios | diosa | divino | dioses
gold: oro | dorado
good: bueno | bien | mejor
good-faith: buena fe
goods: mercancía | mercancías | bienes
government: gobierno
gradual: gradual | gradualmente | progresivo
graduate: graduarse | licenciado | diploma
grain: grano | cereal
grammar: gramática
grandchild: nieto | descendiente
grandfather: abuelo
grandmother: abuela
grass: hierba | césped
grassroots: de base | las bases
gravity: gravedad | gravitatorio
great: grande | gran | enorme
greece: Grecia | griego
green: verde
grey: gris
group: grupo | equipo
grow: crecer | crecimiento | creció
guangzhou: Cantón | Guangzhou | Guangdong
guardian: tutor | tutela
guest: huésped | invitado | forastero
guidance: orientación | guía | orientar
guideline: directriz | pauta
guilty: culpable | culpa | culpabilidad
gun: fusil | arma de fuego | rifle
habit: hábito | costumbre
hacker: hacker | pirata informático
haiphong: Haiphong | Hai Phong
hair: pelo | cabello | barba
half: medio | mitad
hand: mano | manos
handle: manejar | tratar
hanoi: Hanói | Hanoi
happen: ocurrir | suceder | acontecimiento
happiness: felicidad | feliz
harbour: puerto marítimo | puerto
hard-solid: duro | sólido
hardware: hardware
harm: perjuicio | lesión | herir
hash: hash | suma de comprobación
hashtag: hashtag | emoji
hat: sombrero | gorra
hate: odiar | odio
have: tener | tiene | tienen | tenía | haber
he-him: él | su
head-body: cabeza | cráneo
head-chief: jefe
header: encabezado | cabecera
health: salud | sano | saludable
hearing: audiencia | vista
heart: corazón
heavy: pesado
hectare: hectárea | acre
height: altura | estatura
hell: infierno
hello: hola | bienvenido
help: ayuda | ayudar | asistencia | asistir
hemisphere: hemisferio
here: aquí
hereby: por la presente | por el presente
heritage: patrimonio | legado
hero: héroe | heroico
hide: ocultar | esconder | oculto
high: alto | elevado
himself: sí mismo | mismo | misma
hindu: hindú | hinduismo
hinterland: interior | suburbio | afueras
history: historia | histórico
hit: golpear | golpe
hiv: VIH | sida
ho-chi-minh: Ho Chi Minh
hold-grasp: sostener | sujetar
hole: agujero | hueco
holiday: vacaciones | día festivo | feriado
honest: honesto | honrado | honestidad | sincero
hong-kong: Hong Kong
honour: honor | honrar | reputación
hope: esperanza | esperar
horse: caballo
hospital: hospital | clínica
host: anfitrión | acoger
host-network: servidor anfitrión | nombre de host
hostage: rehén | secuestro | secuestrar
hot: caliente | calor | cálido
hotel: hotel | posada
hotspot: punto caliente | punto de acceso
hour: hora | horas
house: casa | hogar
household: hogar | hogares
housing: vivienda | apartamento
how: cómo
hue-city: Huế
human-rights: derechos humanos | ser humano | humano
humanitarian: humanitario | humanidad
humour: humor | broma | gracioso
hundred: cien | ciento | centena
hungary: Hungría | húngaro
hungry: hambriento | hambre | hambruna
hunt: cazar | caza | cazador
husband: marido | esposo
hydrogen: hidrógeno
hygiene: higiene | saneamiento
hyphen: guion | raya | guion bajo
hypothesis: hipótesis | suponer | supuesto
i-me: yo | me | mi
icon: icono
idea: idea
identifier: identificador
identity: identidad | identificación | identificar
ideology: ideología | ideológico | pensamiento
if: si
ignore: ignorar | pasar por alto
illustrate: ilustrar | ilustración
image: imagen
imagination: imaginación | imaginar
immediately: inmediatamente | de inmediato | enseguida
immunity: inmunidad | privilegio
impartial: imparcial | imparcialidad
imperialism: imperialismo | imperialista
implement: implementar | implementación | llevar a cabo
implicit: implícito | implícitamente | tácito
import: importar | importación
important: importante | importancia
improve: mejorar | mejora
in-order-to: para | a fin de | con el fin de
inalienable: inalienable
inbox: bandeja de entrada | buzón
incite: incitar | incitación
include: incluir | contener | comprender
income: ingreso | ingresos | renta
increase: aumentar | aumento | incrementar
increasingly: cada vez más
increment: incremento
indent: sangría | indentación
independence: independencia | independiente
index: índice
india: India | indio
indicator: indicador | criterio
indigenous: indígena | autóctono | nativo
indirect: indirecto | indirectamente
individual: individuo | individual
indochina: Indochina | indochino
indonesia: Indonesia | indonesio
industrialization: industrialización | modernización
industry: industria | industrial
infection: infección | infeccioso | contagioso
inflation: inflación
influence: influencia | influir | afectar | impacto
inform: informar | notificar | notificación
information: información
infrastructure: infraestructura
infringe: infringir | infracción
inhabitant: habitante | residente
inheritance: herencia | heredar | heredero
initiative: iniciativa
injustice: injusticia | injusto
ink: tinta
innocent: inocente | inocencia
innovation: innovación | renovación
input: entrada
insect: insecto
inside: dentro | interior | interno
inspection: inspección | inspeccionar
inspire: inspirar | inspiración
install: instalar | instalación
instead: en lugar de | en cambio
instruct: instruir | instrucción
instrument: instrumento
insurance: seguro | asegurar | asegurado
integer: entero | número entero
integration: integración | integrar
integrity: integridad
intellectual-property: propiedad intelectual
intelligence: inteligencia | inteligente
intent: intención | intencional | intencionado
interest: interés | intereses | beneficio
interest-rate: tipo de interés | tasa de interés
interface: interfaz
interference: interferencia | injerencia | interferir
international: internacional
internet: internet
interpret: interpretar | interpretación
interrupt: interrumpir | interrupción
intersection: intersección | cruce
invalid: inválido | nulo | nulo y sin efecto
invent: inventar | invención | invento | inventor
investigate: investigar | indagación | averiguar
investment: inversión | invertir
invite: invitar | invitación
invoice: factura | recibo
invoke: invocar | pretexto
iran: Irán | Persia | persa
iraq: Irak | iraquí
ireland: Irlanda | irlandés
iron: hierro | acero
irrigation: riego | regadío | regar
islam: islam | musulmán | islámico
island: isla
israel: Israel | israelí
issue-promulgate: promulgar | promulgación | expedir
issue-ticket: incidencia | incidencias
istanbul: Estambul | Constantinopla
italy: Italia | italiano
iteration: iteración | iterar | iterador
itinerary: itinerario | ruta
january: enero
japan: Japón | japonés
jefferson: Jefferson
jerusalem: Jerusalén
jesus: Jesús
jewel: joya | joyas | alhaja
jewish: judío | judaísmo
join: unirse | unir | incorporarse
joint-venture: empresa conjunta | empresa mixta
jointly: conjuntamente | conjunto
joy: alegría | alegre | contento
judge: juez | juzgar
judgment: sentencia | fallo | juicio
judicial: judicial
july: julio
jump: saltar | salto
june: junio
jurisprudence: jurisprudencia | precedente
justice: justicia | justo
keep: mantener | guardar | conservar
kenya: Kenia | keniano
kernel: núcleo
key-data: clave | claves
keyboard: teclado
kilogram: kilogramo | kilo
kilometre: kilómetro | kilómetros
kind-sort: clases
kindergarten: jardín de infancia | guardería | preescolar
kingdom: reino | trono | real | reinado
kiss-embrace: beso | abrazo | abrazar
knife: cuchillo
know: saber | conocer | conocimiento | conocido
korea: Corea | coreano | Corea del Sur
label: etiqueta
labour: trabajo | mano de obra
lack: falta | escasez | ausencia | carecer
lady: dama | señora
lake: lago | estanque
land: tierra | terreno
landlord: terrateniente | arrendador
language: lengua | idioma | lenguaje
laos: Laos | laosiano
laser: láser
latency: latencia | retraso | demora
latest: último | reciente | recientemente
latin: latín | latino
latin-america: América Latina | Latinoamérica | América del Sur | Sudamérica
latitude: latitud
laugh: reír | risa | sonrisa
law: ley | leyes | derecho
lawsuit: demanda | pleito | litigio
lawyer: abogado | letrado
layer: capa
layout: diseño | disposición
lead: dirigir | liderazgo | líder
leaf: hoja | hojas
leak: fuga | filtración
learn: aprender | aprendizaje
lease: arrendamiento | alquiler | alquilar | arrendatario
leave: dejar | salir | partir | partida
leave-absence: permiso | licencia por enfermedad
lebanon: Líbano | libanés
left-side: lado izquierdo | izquierda | mano izquierda
leg: pierna | rodilla | pata
legal: legal | jurídico
legal-person: persona jurídica | entidad jurídica | entidad
legend: leyenda | legendario
legislation: legislación | legislativo
length: longitud | largo
less: menos
lesson: lección
letter-alphabet: letra | alfabeto
letter-post: carta
level: nivel
liability: responsabilidad | responsable
liberalism: liberalismo | liberal | conservador
library-software: biblioteca | librería
licence: licencia | licenciado
licensee: licenciatario
licensor: licenciante
life: vida | vivir | vivo
light-lamp: luz | lámpara | brillante
light-weight: ligero | liviano
lightning: relámpago | rayo
like: gustar | como
limit: límite | limitación | limitar | limitado
lincoln: Lincoln
line: línea
link: enlace | vínculo | hipervínculo
lion: león
list: lista
listen: escuchar | oír
literacy: alfabetización | analfabetismo | analfabeto
literature: literatura | literario
litre: litro | litros
livestock: ganado | ganadería
load: cargar | carga
loan: préstamo | prestar
local: local | localidad
localization: localización | internacionalización
lock: bloqueo | cerradura
log-record: registro
logic: lógica | lógico
login: iniciar sesión | inicio de sesión
london: Londres
long: largo
longitude: longitud
look: mirar | mirada | observar
loop: bucle
lose: perder | perdido
loss: pérdida
loud: ruidoso | ruido
love: amor | amar | querer
low: bajo
loyal: leal | lealtad | fiel
luck: suerte | afortunado | fortuna
lunch: almuerzo | almorzar
macau: Macao
machine: máquina
madrid: Madrid
magazine: revista
magic: magia | mágico | mago
main: principal | principalmente
maintain: mantener | mantenimiento
maintainer: mantenedor | responsable de mantenimiento
major: importante | mayor
majority: mayoría
malaria: malaria | paludismo
malaysia: Malasia | malasio
malicious: malicioso | malware | virus
man: hombre | hombres
manage: gestionar | gestión | administrar
mandate: mandato
mandatory: obligatorio | preceptivo
manual: manual | manualmente
manufacture: fabricar | fabricación | fabricante | fábrica
many: muchos | muchas | mucho | numerosos
mao-zedong: Mao Zedong | Mao
map: mapa
march-month: marzo
mark: marca | marcar
market: mercado
marketing: mercadotecnia | marketing
markup: marcado | Markdown
marriage: matrimonio | casarse | casado
marx: Marx | marxismo | marxista | Lenin | leninismo
masses: masas | masa
master: maestro | amo
match: coincidir | coincidencia | corresponder
mathematics: matemáticas | matemático
maximum: máximo | como máximo
may: poder | puede | pueden
may-month: mayo
meaning: significado | significar | significa
measure: medida | medidas
measure-size: medir | medición
meat: carne
mechanism: mecanismo
media: medios de comunicación | medios
mediation: mediación | conciliación | mediador
medicine: medicina | medicamento | médico
mediterranean: Mediterráneo
meet: encontrar | reunirse | encuentro
meeting: reunión | conferencia | sesión
mekong: Mekong | delta del Mekong
member: miembro
memory: memoria | recuerdo
mental: mental | psicología | psicológico
mention: mencionar | mención | mencionado
menu: menú
merchant: comerciante | mercader
merchantability: comerciabilidad
merge: fusionar | fusión
message: mensaje
metadata: metadatos
metal: metal
method: método
metre: metro | metros
mexico: México | mexicano
middle: centro | medio
middle-east: Oriente Medio | Oriente Próximo
migration: migración | migrante | inmigración | inmigrante
mile: milla
milestone: hito
milk: leche
million: millón | millones
mind: mente | espíritu | espiritual
minimum: mínimo | al menos | por lo menos
minister: ministro
ministry: ministerio
ministry-of-justice: ministerio de justicia
minor: menor | secundario
minor-age: menor de edad | menores
minute-time: minuto | minutos
miracle: milagro
mirror: espejo
mistake: equivocación | error
mobilize: movilizar | movilización
mode: modo
model: modelo
model-example: ejemplar | modelo a seguir
modern: moderno | contemporáneo
modify: modificar | modificación
module: módulo
moment: momento | instante
monarchy: monarquía | rey | monarca
monday: lunes
money: dinero
mongolia: Mongolia | mongol
monk: monje | monja
monkey: mono | simio
monopoly: monopolio
month: mes | meses | mensual
monument: monumento | estatua
moon: luna | lunar
morality: moral | moralidad | ética
more: más
moreover: además
morning: mañana
morocco: Marruecos | marroquí
mortgage: hipoteca
moscow: Moscú
mosquito: mosquito
most: la mayoría
mother: madre | mamá
motorcycle: motocicleta | moto
mount: montar
mountain: montaña | monte | colina
mountainous: montañoso
mouse: ratón
mouth: boca | labio
move: mover | mudarse
movement: movimiento
mumbai: Bombay
murder: asesinato | matar | homicidio | asesinar
murmur: murmullo | susurrar
museum: museo | exposición
music: música | musical | músico
must: deber | debe | deberá | deberán | tener que
must-not: no debe | no deberá | no podrá
mutual: mutuo | mutuamente | recíproco
myanmar: Birmania | Myanmar | birmano
myth: mito | mitología
name: nombre
named: llamado | denominado
nanjing: Nankín | Nanjing
napoleon: Napoleón
narrow: estrecho
nation: nación | nacional
national-assembly: asamblea nacional
nationalism: nacionalismo | nacionalista
nationality: nacionalidad
natural: natural | naturaleza
natural-person: persona física | persona natural
nazi: nazi | Hitler
near: cerca | próximo | cercano
necessary: necesario | necesidad
neck: cuello | garganta
negligence: negligencia | negligente | descuidar
negotiate: negociar | negociación
neighbour: vecino | vecindario
nepal: Nepal | nepalés
nest: nido
netherlands: Países Bajos | neerlandés | Holanda | holandés
network: red
neutral: neutral | neutralidad
never: nunca | jamás
nevertheless: sin embargo | no obstante
new: nuevo | nueva | nuevos
new-york: Nueva York
new-zealand: Nueva Zelanda | Nueva Zelandia
news: noticias | noticia
newspaper: periódico | diario
nghe-an: Nghe An | Vinh
nigeria: Nigeria | nigeriano
night: noche | medianoche
nine: nueve
noble: noble | nobleza | aristócrata
nobody: nadie | ninguno
node: nodo
node-network: enrutador | router
nonprofit: sin fines de lucro | sin ánimo de lucro | no comercial
noon: mediodía
normal: normal | ordinario | común
north: norte | septentrional
north-america: América del Norte | Norteamérica
north-atlantic-treaty: Tratado del Atlántico Norte | OTAN
norway: Noruega | noruego
nose: nariz
not: no
notable: notable
notary: notario | notarial
note: nota
nothing: nada
notice: aviso | anuncio | anunciar
notice-legal: aviso legal | aviso de copyright
notwithstanding: no obstante | sin perjuicio de
noun: sustantivo | verbo | adjetivo
novel-book: novela
november: noviembre
now: ahora
nuclear: nuclear | atómico | átomo
null: nulo
number: número | numérico
nurse: enfermera | enfermero | enfermería
nutrition: nutrición | desnutrición | dieta
oath: juramento | jurar
obey: obedecer | cumplir | cumplimiento
object: objeto
objective: objetivo | meta
objective-unbiased: objetivo | objetivamente
obligation: obligación | obligado
observe: observar | observación
occupation-military: ocupar | ocupación | invadir | invasión
occupational-safety: seguridad en el trabajo | lugar de trabajo
ocean: océano
october: octubre
offence: delito | infracción | infractor
offer-give: ofrecer | oferta
office: oficina | despacho
often: a menudo | frecuentemente | frecuente
oil: aceite | petróleo | gasolina
old-aged: viejo | antiguo
old-former: antiguo | anterior
on-behalf-of: en nombre de | por cuenta de
one: uno | una | un
online: en línea
only: solo | sólo | solamente | únicamente
open: abrir | abierto
open-source: código abierto | fuente abierta
operating-system: sistema operativo
opinion: opinión
opportunity: oportunidad
oppose: oponerse | oposición
optimize: optimizar | optimización | óptimo
optional: opcional | opción
or: o | u
orange: naranja
order-command: orden | ordenar
ordinance: ordenanza
organization: organización
organize: organizar | arreglar
original: original | originalmente
orphan: huérfano | orfanato
other: otro | otra | otros | otras
otherwise: de lo contrario | de otro modo
outage: interrupción del servicio | tiempo de inactividad
output: salida
outside: fuera | exterior | externo
overcome: superar | vencer
overtime: horas extraordinarias | horario de trabajo
ownership: propiedad | propietario | dueño
oxygen: oxígeno
pacific: Pacífico
package: paquete
packet: paquete
pagoda: pagoda
pain: dolor | sufrir | sufrimiento
painting: pintura | pintar | pintor
pakistan: Pakistán | paquistaní
palace: palacio
palestine: Palestina | palestino
paper: papel
paragraph: párrafo
parameter: parámetro
parcel: paquete postal | postal | oficina de correos
parent-node: padre | padres
paris: París | parisino
parliament: parlamento | parlamentario
parse: analizar | analizador
part: parte
participate: participar | participación
partition: partición
partner: socio | asociación
party-committee: comité del partido
party-contract: parte | partes
party-political: partido
passenger: pasajero
passport: pasaporte
password: contraseña
past: pasado
paste: pegar | portapapeles
patch: parche
patent: patente
path: ruta | camino
patient-waiting: paciencia | paciente
patriotic: patriótico | patriotismo | patriota
patrol: patrulla
pattern: patrón
payment: pago | pagar
peace: paz | pacífico
pen: pluma | bolígrafo
penalty: sanción | pena | penas
pencil: lápiz
peninsula: península
pension: pensión | jubilación
people-populace: pueblo | gente
percent: por ciento | porcentaje
period: período | periodo
permanent: permanente | eterno | para siempre
permission: permiso | permitir | autorizar | autorización
perpetual: perpetuo | irrevocable
persecution: persecución | perseguir
person: persona
personal-data: datos personales
personnel: personal
persuade: persuadir | convencer
peru: Perú | peruano
pesticide: pesticida | plaguicida | herbicida
phase: fase | etapa
philippines: Filipinas | filipino
philosophy: filosofía | filósofo | filosófico
phnom-penh: Phnom Penh | Nom Pen
photo: foto | fotografía
physics: física | físico
piece: pieza | fragmento | trozo
pig: cerdo
pink: rosa
plain: llanura
plaintiff: demandante
plan: plan
planning: planificación | plan director
plastic: plástico
plate: plato
plateau: meseta | altiplano
platform: plataforma
play: jugar | juego
please: por favor
plugin: complemento | extensión
poem: poema | poeta | poesía
point: punto
poison: veneno | tóxico | venenoso
poland: Polonia | polaco
police: policía | policial
policy: política | políticas
politburo: buró político | comité central
polite: cortés | amable | amabilidad
politics: política | político
pollution: contaminación | contaminar | contaminante
poor: pobre | pobreza
pope: papa | papal
population: población
pork: cerdo
port: puerto
portugal: Portugal | portugués
positive: positivo | activamente | activo
possession: posesión | poseer
possible: posible | posibilidad | imposible
postpone: aplazar | posponer
pot: olla | jarra | vasija
potato: patata | papa
potential: potencial
power: poder | poderes
power-plant: central eléctrica
practical: práctico | práctica
praise: alabar | elogio | admirar | admiración
prayer: oración | rezar | adorar
pre-release: versión preliminar
preamble: preámbulo
predict: predecir | predicción | pronóstico
prefix: prefijo
pregnant: embarazada | embarazo | maternidad | parto
prepare: preparar | preparación | listo
prerequisite: requisito previo
presentation: presentación | diapositiva
president: presidente | presidenta
press: prensa | periodismo | periodista
pressure: presión
prevent: prevenir | prevención | impedir
prey: presa
price: precio
priest: sacerdote | cura | clero
primary-school: escuela primaria
prime-minister: primer ministro | primera ministra
prince: príncipe | princesa
principle: principio
print: imprimir | impresora
prior: previo | anterior | anteriormente
priority: prioridad | prioritario
prison: prisión | cárcel
prisoner: prisionero | preso | recluso
privacy: privacidad
private: privado
proactive: proactivo
probability: probabilidad
probable: probable | probablemente | quizás | tal vez
procedure: procedimiento
process: proceso
processing: tratamiento | procesamiento | procesador
proclaim: proclamar | proclamación
produce: producir | producción | productor
product: producto
productivity: productividad | productivo
profession: profesión | profesional | ocupación | carrera
profit: ganancia | lucro | beneficio
program: programa
program-software: programa | programa informático
programmer: programador | desarrollador
programming-language: lenguaje de programación
progress: progreso | progresar
prohibit: prohibir | prohibición | prohibido
project: proyecto
proletariat: proletariado | proletario | clase obrera
promise: promesa | prometer
promote: promover | promoción | impulsar
pronunciation: pronunciación | pronunciar | acento
proof: prueba | demostrar
propaganda: propaganda | difusión
property: propiedad | bienes
proposal: propuesta | proponer
prosecutor: fiscal | fiscalía | enjuiciar
protect: proteger | protección
protest: protesta | protestar | manifestación
protestant: protestante | protestantismo
protocol: protocolo
proud: orgulloso | orgullo
proverb: proverbio | refrán
provide: proporcionar | suministrar | proveedor
province: provincia | provincial
provision: disposición | estipular | estipulación
public-open: público | públicamente
public-order: orden público
publish: publicar | publicación | editorial
pull: tirar | arrastrar
pull-request: solicitud de incorporación de cambios
punctuation: puntuación
purchase: comprar | compra | comprador
purple: morado | púrpura | violeta
purpose: propósito | finalidad | fin
pursuant: conforme | de conformidad con
push: empujar
put: poner | colocar
quality: calidad
quarter: trimestre | cuarto
queen: reina
query: consulta | consultas
question: pregunta | cuestión
queue: cola
quick-start: inicio rápido | primeros pasos
quiet: tranquilo | silencio | silencioso | calma
quorum: quórum
quote: citar | cita
rabbit: conejo | liebre
race-ethnicity: raza | racial | racismo
radiation: radiación | radiactivo
radio: radio | radiodifusión
railway: ferrocarril | ferroviario
rain: lluvia | llover
raise: elevar | alzar
random: aleatorio | aleatoriamente | azar
rape: violación | agresión sexual
rat: rata
ratify: ratificar | ratificación
ratio: proporción | tasa | relación
read: leer | lectura
real-estate: bienes inmuebles | inmueble
real-time: tiempo real
reasonable: razonable | razonablemente
rebellion: rebelión | rebelde | sublevación | levantamiento
receive: recibir | recibido | receptor
recession: recesión | depresión
recipient: destinatario | receptor
recognize: reconocer | reconocimiento
reconcile: reconciliar | reconciliación
recruitment: contratación | reclutamiento
recursion: recursión | recursivo
recycle: reciclar | reciclaje | reutilizar
red: rojo
red-river: río Rojo
redistribute: redistribuir | distribución | distribuir
refactor: refactorizar | reescribir
reference: referencia | referirse | remitir
reflect: reflejar | reflexión
reform: reforma | reformar
refugee: refugiado
regime: régimen | institución
region: región | regional
register: registrar | inscripción | registro
regular: regular | regularmente
regular-expression: expresión regular
regulation: reglamento | regular | reglas | normativa
reject: rechazar | rechazo | negativa
relation: relación | relaciones
release-software: versión publicada | lanzamiento
religion: religión | religioso
remember: recordar | acordarse
remote: remoto
remove: quitar | retirar | eliminar
renew: renovar
repeal: derogar | abolir | derogación
repeat: repetir | repetición
replace: sustituir | reemplazar | sustitución
reply: contestar | respuesta
report: informe | informar
repository: repositorio
reproduce: reproducir | reproducción
republic: república
request: solicitud | solicitar
requirement: requisito | requerir | exigir | exigencia
rescue: rescate | rescatar
research: investigación | investigador | estudio
reservoir: embalse | hidroeléctrico
residence: residencia | residir
resign: dimitir | dimisión | renuncia
resolution: resolución
resource: recurso | recursos
respect: respeto | respetar
respective: respectivo | respectivamente
response: respuesta | responder
responsibility: responsabilidad | responsable
rest: descanso | descansar | ocio
restaurant: restaurante | cafetería
restore: restaurar | recuperación | recuperar | restablecer
restrict: restringir | restricción
result: resultado
retail: minorista | venta al por menor
return-back: volver | regresar | regreso
return-value: devolver | devuelve
reveal: revelar | divulgar | divulgación
revenge: venganza
revoke: revocar | revocación | retirada
revolution: revolución | revolucionario
reward: recompensa | premio
rice: arroz | arrozal
rich: rico | riqueza
right: derecho | derechos
right-correct: correcto | exacto | precisión | preciso
right-side: lado derecho | derecha | mano derecha
ring: anillo
riot: disturbio | disturbios | motín
rise: subir | ascender | trepar
risk: riesgo
river: río | arroyo
road: carretera | camino | autopista
robbery: robo con violencia | asalto | saqueo
robot: robot
robust: robusto | fiable | fiabilidad
rocket: cohete
roman: romano | Roma
romania: Rumania | Rumanía | rumano
roof: techo | tejado
room: habitación | sala | dormitorio
root: raíz
rope: cuerda | alambre | cable
row: fila
royalty-free: libre de regalías | regalías
rubber: caucho | goma
rule-govern: gobernar | gobernante | gobernanza
rule-of-law: estado de derecho | imperio de la ley
rumour: rumor
run-execute: ejecutar | ejecución
run-foot: correr | corrió | corredor
runtime: tiempo de ejecución
rural: rural | campo
russia: Rusia | ruso
sabotage: sabotaje | socavar
sacrifice: sacrificio | sacrificar
sad: triste | tristeza
saigon: Saigón
sailor: marinero | flota | marina | naval
saint: santo | santa | sagrado
salary: salario | sueldo
sale: venta | vender | vendedor
salt: sal
same: mismo | misma | idéntico
satellite: satélite
saturday: sábado
saudi-arabia: Arabia Saudita | Arabia Saudí | saudí
save: guardar | salvar
savings: ahorro | ahorros
say: decir | dijo | dice | dicho
scalable: escalable | escalabilidad
schedule: horario | calendario | cronograma
schema: esquema
scholarship: beca | erudito
school: escuela | escolar
science: ciencia | científico
scope: ámbito | alcance
scotland: Escocia | escocés
screen: pantalla | mostrar
script: guion | script
scroll: desplazar | deslizar
sea: mar | marino | marítimo
seal: sello
search: buscar | búsqueda
season: estación | temporada
second: segundo | segunda
secondary-school: escuela secundaria | instituto
secret: secreto | confidencial | confidencialidad
secretary: secretario | secretaria
secretary-general: secretario general
section: sección
sector: sector
secure: seguro
security: seguridad
see: ver | vio | visto
seed: semilla | planta | plantas | sembrar
seizure: incautación | embargar | confiscar
select: seleccionar | selección
self-governing: autonomía | autónomo
self-management: autogestión
semantic: semántico | semántica | versionado semántico
senate: senado | senador
send: enviar | enviado | transmitir | transmisión
sensor: sensor
sentence-grammar: oración | frase
sentence-punish: castigar | castigo
seoul: Seúl
separator: separador | delimitador | separar
september: septiembre
serious: grave | serio | seriamente
servant: sirviente | criado | criada
server: servidor
service: servicio
session: sesión | período de sesiones
session-login: sesión
setting: ajuste | ajustes
settle: resolver | solucionar
setup: instalación | puesta en marcha
seven: siete
sex: sexo
shadow: sombra
shame: vergüenza | avergonzado
shanghai: Shanghái
share-divide: compartir | repartir
share-stock: acción | acciones
shareholder: accionista
sharp: afilado | agudo
she-her: ella | su
sheep: oveja | cordero | rebaño
ship: barco | buque | nave | bote
shirt: camisa
shoe: zapato | bota
shop: tienda
short: corto | breve
shortcoming: deficiencia | deficiencias | carencia
shortcut: atajo | acceso directo
should: debería | deberían
shoulder: hombro
shout: gritar | grito
show: mostrar | muestra | mostrado
side: lado
siege: asedio | sitio | asediar
sightseeing: turismo | paisaje
sign: firmar | firma | firmado
signal: señal
signatory: signatario | firmante
silk: seda
silver: plata
similar: similar | parecido | semejante
simple: simple | sencillo | fácil | fácilmente
simplify: simplificar | simplificación
sin: pecado | pecador
since: desde
sing: cantar | canción | canto
singapore: Singapur
sister: hermana
sit: sentarse | sentado | asiento
situation: situación
six: seis
size: tamaño | dimensión
skill: habilidad | destreza | talento
skin: piel | cuero
skip: omitir | saltar
sky: cielo | cielos
slander: calumnia | difamación | difamar
slavery: esclavitud | esclavo | servidumbre
sleep: dormir | durmió | dormido
slow: lento | lentamente
small: pequeño | pequeña | diminuto
smartphone: teléfono inteligente | teléfono móvil | celular
smell: olor | oler | aroma
smoke: humo | fumar | tabaco | cigarrillo
smuggling: contrabando
snake: serpiente | culebra
snapshot: instantánea
snow: nieve | hielo
social-network: red social | redes sociales
social-security: seguridad social | seguro social
socialism: socialismo | socialista
society: sociedad | social
soft: suave | blando | suavemente
software: software | programa informático
soil: suelo | barro | polvo
soldier: soldado
solution: solución
solve: resolver | problema
some: algunos | algunas | varios | ciertos
someone: alguien
something: algo | cosa | cosas
sometimes: a veces | algunas veces
son: hijo
soon: pronto
sorry: lo siento | disculpa | disculparse
sort: ordenar | ordenación
soul: alma | fantasma
south: sur | meridional
south-africa: Sudáfrica
south-china-sea: mar de la China Meridional | mar del Este
southeast-asia: Sudeste Asiático | ASEAN
souvenir: recuerdo | antigüedad
sovereignty: soberanía | soberano
soviet: soviético | Unión Soviética
space: espacio | espacio en blanco
spacecraft: nave espacial
spain: España | español
spam: correo no deseado | suplantación de identidad
speak: hablar | habló | discurso
special: especial
species: especie | especies
specific: específico | concreto
specification: especificación
speed: velocidad | rápido | rápidamente
spend: gastar | gasto
sport: deporte | deportes | deportista | atleta
spouse: cónyuge
spreadsheet: hoja de cálculo
spring: primavera
square: cuadrado | plaza
sri-lanka: Sri Lanka | Ceilán
stable: estable | estabilidad
stable-release: versión estable
stack: pila
stairs: escalera | escaleras
stand: estar de pie | ponerse de pie
standard: estándar | norma
standardize: normalizar | normalización | estandarizar
star: estrella
start-begin: empezar | comenzar | comienzo | inicio | iniciar
state: estado
state-owned: estatal | nacionalizar
state-status: estado
statement: declaración | manifestación
station: estación
statistics: estadística | estadístico
statute: estatuto | ley
step-measure: paso | pasos
still: todavía | aún
stock-market: bolsa de valores | mercado de valores | valores
stomach: estómago | vientre
stone: piedra | roca
stop: parar | detener | alto
storage: almacenamiento
storm: tormenta | tifón
story: historia | cuento | relato
straight: recto | derecho
strait: estrecho
strange: extraño | raro
strategy: estrategia | estratégico
street: calle | avenida
strengthen: fortalecer | reforzar | fortalecimiento
strict: estricto | estrictamente
strike-labour: huelga
string: cadena
strong: fuerte | fuerza
structure: estructura | estructural
student: estudiante | alumno
stupid: estúpido | tonto | necio
style: estilo
subject-to: sujeto a | con sujeción a
subjective: subjetivo
submit: presentar | someter
subscription: suscripción | suscribirse
subsequent: posterior | posteriormente | más tarde
subsidy: subvención | subsidio | subvencionar
success: éxito | exitoso
such: tal | tales
suddenly: de repente | repentino
suffix: sufijo
sugar: azúcar | miel | dulce
suggest: sugerir | sugerencia | recomendar | recomendación
summary: resumen | resumir
summer: verano
sun: sol | luz del sol | solar
sunday: domingo
supermarket: supermercado
superpower: superpotencia | hegemonía | gran potencia
supervise: supervisar | supervisión | seguimiento
supervisory-authority: autoridad de control | autoridad supervisora
supplement: suplemento | adicional | complementar
support: apoyo | apoyar | respaldo
support-software: compatible | no compatible
suppress: reprimir | represión
sure: seguro | ciertamente | certeza
surface: superficie
surgery: cirugía | quirúrgico | cirujano
surplus: excedente | superávit
surprise: sorpresa | sorprendido | asombrado
surrender: rendirse | rendición | retirada
survive: sobrevivir | supervivencia | superviviente
suspect: sospechoso | sospecha | sospechar
suspend: suspender | suspensión
sustainable: sostenible | sostenibilidad
sweden: Suecia | sueco
swim: nadar
switzerland: Suiza | suizo
sword: espada
symbol: símbolo | signo
symptom: síntoma | diagnóstico | diagnosticar
synchronous: síncrono | sincronizado
syntax: sintaxis
syria: Siria | sirio
system: sistema
table: mesa | tabla
table-of-contents: índice | tabla de contenidos
tactic: táctica | táctico
tag: etiqueta
taipei: Taipéi
taiwan: Taiwán | taiwanés
take: tomar | tomó | coger
tariff: arancel | derechos de aduana
task: tarea | deber | deberes | misión
taste: gusto | sabor
tax: impuesto | impuestos | tributo
tea: té
teach: enseñar | enseñanza
teacher: profesor | maestro
technical: técnico | técnica
technology: tecnología | tecnológico
telephone: teléfono
telescope: telescopio
television: televisión
tell: contar | contó
temperature: temperatura
template: plantilla
temple: templo | santuario
temporary: temporal | provisional | interino
ten: diez
ten-thousand: diez mil
tender: licitación | licitador
term: mandato | duración del mandato
terminate: terminar | rescindir | rescisión
terminology: terminología | término
territory: territorio | territorial
terrorism: terrorismo | terrorista
test: prueba | ensayo | probar
testimony: testimonio | testificar | declarar
texas: Texas
text: texto | textual
textbook: libro de texto | cuaderno
textile: textil | prenda
thailand: Tailandia | tailandés
than: que
thank: agradecer | gracias | agradecido
theatre: teatro | drama | obra de teatro
theft: robo | robar | hurto | ladrón
theme: tema
theorem: teorema | axioma
theoretical: teórico | abstracto
there: allí | allá
therefore: por lo tanto | por tanto | por consiguiente
they-them: ellos | ellas | sus
thick: grueso | espeso
thin: delgado | fino
think: pensar | pensamiento | pensó
third: tercero | tercera | tercer
third-party: tercero | terceros
thirty: treinta
thousand: mil | millar
thread: hilo
threat: amenaza | amenazar
three: tres
through: por medio de | mediante
throw: lanzar | arrojar | tirar
thunder: trueno
thursday: jueves
tibet: Tíbet | tibetano
ticket-fare: billete | boleto
tiger: tigre
tight: apretado | ajustado
time: tiempo | vez
timely: oportuno | oportunamente
timeout: tiempo de espera
tired: cansado | fatiga | agotado
title-heading: título | encabezamiento
today: hoy
together: juntos | juntas
token: token
tokyo: Tokio
tolerance: tolerancia | tolerante | intolerancia
tomorrow: mañana
ton: tonelada | toneladas
tongue: lengua
tonkin: Tonkín
tool: herramienta
tooth: diente | dientes
top: cima | cumbre | parte superior
torture: tortura | torturar
total: total
touch-feel: tocar | tocó
tourism: turismo | turista
toward: hacia
tower: torre
town-city: pueblo | villa
toy: juguete
trace: rastro | rastrear | seguimiento
trademark: marca registrada | marca comercial
tradition: tradición | tradicional
traffic: tráfico | tránsito
trafficking: trata | trata de personas
train-rail: tren
training: formación | capacitación | entrenamiento
transaction: transacción
transfer: transferencia | transferir | traslado
transform: transformar | transformación | convertir | conversión
translation: traducción | traducir | traductor
transparency: transparencia | transparente
transport: transporte | transportar
trap: trampa
travel: viajar | viaje
trawler: arrastrero
treasure: tesoro
treasury: tesorería | hacienda
treatment-medical: tratamiento | terapia | curar | cura
treaty: tratado | convención
tree: árbol | árboles
trend: tendencia
trial: juicio
tribe: tribu | clan | tribal
tropical: tropical | trópicos
troubleshoot: solución de problemas | depurar | depurador
trousers: pantalones | pantalón
truck: camión
true: verdadero | verdad | real | realidad | realmente
trust: confianza | confiar
trustee: fideicomisario | administración fiduciaria
try: intentar | esfuerzo | esfuerzos
tsunami: tsunami
tuberculosis: tuberculosis
tuesday: martes
tunisia: Túnez | tunecino
tunnel: túnel
turkey: Turquía | turco
turn: girar | vuelta
tutorial: tutorial
twelve: doce | docena
twenty: veinte
two: dos
type: tipo
typo: errata | ortografía
tyranny: tiranía | tirano | despotismo | opresión
ugly: feo
ukraine: Ucrania | ucraniano
unanimous: unánime | unanimidad | por unanimidad
uncle: tío
under: bajo | debajo
understand: entender | comprender | comprensión
undo: deshacer | revertir
unemployment: desempleo | paro | desempleado
unesco: UNESCO | Unesco
unify: unificar | unificación | uniforme
uninstall: desinstalar
union: unión | sindicato
unique: único
united-kingdom: Reino Unido | Gran Bretaña | británico
united-nations: Naciones Unidas | ONU
united-states: Estados Unidos | América | americano | estadounidense
unity: unidad | solidaridad
universal: universal | universalmente
universe: universo | cósmico | cosmos
university: universidad | universitario | académico
unless: a menos que | salvo que
unreleased: no publicado | próximo
until: hasta
update: actualizar | actualización
upgrade: mejora de versión | actualizar
upload: subir | cargar
uppercase: mayúscula | mayúsculas | minúscula | minúsculas
urban: urbano
urgent: urgente | urgencia
usage: uso | usar | utilizar | utilización
useful: útil
useless: inútil
user: usuario
usually: normalmente | habitualmente | generalmente
vaccine: vacuna | vacunación | inmunización
valid: válido | validez
validate: validar | validación
valley: valle | cueva
value: valor
variable: variable
various: diversos | diversidad | diverso
vector: vector | matriz
vegetable: verdura | hortaliza
vehicle: vehículo
venezuela: Venezuela | venezolano
version: versión
very: muy | sumamente
veteran: veterano | excombatiente
veterinary: veterinario
veto: veto
vice-president: vicepresidente
victim: víctima
video: vídeo | video
vienna: Viena
vientiane: Vientián | Vientiane
vietnam: Vietnam | Viet Nam | vietnamita
vigilance: vigilancia | vigilante
village: aldea | pueblo
violation: violación | violar | incumplimiento
violence: violencia | violento
virtual: virtual
virtue: virtud | virtuoso
visa: visado | visa
vision: visión | perspectiva
visit: visitar | visita | visitante
voice: voz
volcano: volcán | volcánico
volume: volumen
volunteer: voluntario
vote: votar | voto | votación
vulnerable: vulnerable | vulnerabilidad
wait: esperar | espera
wake: despertar | despierto
walk: caminar | andar
wall: muro | pared | muralla
want: querer | quiere
war: guerra
warehouse: almacén | existencias | logística
warning: advertencia | advertir
warrant: orden judicial
warranty: garantía | garantías
warrior: guerrero | caballero
wash: lavar | limpiar | limpio
washington: Washington
waste: residuo | residuos | basura
water: agua
wave: ola | onda | marea
way: manera | modo | forma
we-us: nosotros | nuestro | nuestra | nos
weak: débil | debilidad
weapon: arma | armas
wear: llevar puesto | ropa | vestido
weather: tiempo | meteorología
web-page: página | página web
website: sitio web | sitio
wedding: boda | novia
wednesday: miércoles
week: semana | semanal
weight: peso
welfare: bienestar
well-formed: bien formado | mal formado
west: oeste | occidental | occidente
wet: mojado | húmedo | humedad
whale: ballena | delfín
what: qué
wheat: trigo
wheel: rueda
when: cuando | cuándo
where: donde | dónde
whereas: considerando
whether: si
while: mientras
white: blanco
who: quien | quién | quienes | cuyo
wholesale: mayorista | al por mayor
why: por qué
wide: ancho | amplio
widow: viuda | viudo
width: anchura | ancho
wife: esposa | mujer
wikipedia: Wikipedia | enciclopedia
wildlife: fauna | vida silvestre | silvestre
will-testament: testamento
win: ganar | victoria | ganó
wind: viento
window: ventana
wine: vino
winter: invierno
wireless: inalámbrico
wise: sabio | sabiduría
witch: bruja | brujería
with: con
without: sin
witness: testigo | testigos
wolf: lobo | lobos
woman: mujer
women-collective: mujeres
wonder: maravilla | maravilloso | asombroso
wood: madera
word: palabra
work-activity: trabajo | trabajar
work-creation: obra | obra literaria
worker: trabajador | obrero
worksite: obra | lugar de la obra
world: mundo
world-bank: Banco Mundial | Fondo Monetario Internacional
world-health-organization: Organización Mundial de la Salud | OMS
world-trade-organization: Organización Mundial del Comercio | OMC
world-war: guerra mundial
worldwide: mundial | global
worry: preocuparse | preocupación | ansioso | ansiedad
worthy: digno | mérito | merecer
wound: herida | herido
write: escribir | escribió | escrito | escritor
yangtze: Yangtsé | Yangtze
year: año | años | anual
yellow: amarillo
yellow-river: río Amarillo
yes: sí
yesterday: ayer
you-your: tú | usted | ustedes | su
young: joven | jóvenes
youth: juventud
zero: cero
`;
