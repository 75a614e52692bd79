// Finnish: a scenario’s map, zones, columns and posts: what is wrong with them.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'fi', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} on heksan sivu; tämä laji asetetaan heksoille.',
  'Leave out the direction: "3,4".': 'Jätä suunta pois: ”3,4”.',
  '{0} names a hex; this kind lies on hexsides.': '{0} on heksa; tämä laji asetetaan heksojen sivuille.',
  'Add a direction: "3,4/{0}".': 'Lisää suunta: ”3,4/{0}”.',
  'The hex {0} is not on the map.': 'Heksa {0} ei ole kartalla.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Sarakkeet ovat 0–{0}, rivit 0–{1}; sarake on ensin.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Kirjoita sarake,rivi ilman välilyöntejä, esimerkiksi ”3,4”; alueessa voi olla myös ”0,0..3,4”.',
  '{0} does not name a hex.': '{0} ei ole heksan nimi.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Kirjoita sarake,rivi/SUUNTA, esimerkiksi ”3,4/{0}”; suunnat ovat {1}.',
  '{0} does not name a hexside.': '{0} ei ole heksan sivun nimi.',
  'The hexside {0} is at the edge of the map.': 'Heksan sivu {0} on kartan reunassa.',
  'Only hexsides between two hexes of the map count.': 'Vain kartan kahden heksan väliset sivut lasketaan.',
  'The key "__proto__" is not a single visible character.': 'Avain ”__proto__” ei ole yksi näkyvä merkki.',
  'There are {0} rows, but the height is {1}.': 'Rivejä on {0}, mutta korkeus on {1}.',
  'Give one text for each row, or change the height.': 'Anna yksi teksti kullekin riville tai muuta korkeutta.',
  'Row {0} has {1} characters, but the width is {2}.': 'Rivillä {0} merkkejä on {1}, mutta leveys on {2}.',
  'Give one character for each hex.': 'Anna yksi merkki kullekin heksalle.',
  'The character {0} at column {1} of row {2} is not in the legend.':
    'Merkkiä {0} (sarake {1}, rivi {2}) ei ole selitteessä.',
  'Add {0} to "legend", or use one of its characters.':
    'Lisää {0} selitteeseen (”legend”) tai käytä jotakin sen merkkiä.',
  'The hexside {0} has a {1} already.': 'Heksan sivulla {0} on jo {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Heksan sivulla on enintään yksi maastokohde; sen voi nimetä kummastakin heksasta. Silta korvaa joen.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Vain kieltoalue voi kieltää jotakin; tämän alueen laji on {0}.',
  'Remove "bans", or make the kind "restriction".': 'Poista ”bans” tai anna lajiksi ”restriction”.',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'Tähän mennessä alueessa on lueteltu yli kaksi kertaa niin monta heksaa kuin kartassa on.',
  'Remove rectangles that lie on each other.': 'Poista suorakulmiot, jotka ovat päällekkäin.',
  'There is no column of the moving side (CO-1).': 'Liikkuvalla puolella ei ole yhtään osastoa (CO-1).',
  'Add one; columns without "side" belong to the moving side.':
    'Lisää yksi; osastot, joilla ei ole avainta ”side”, kuuluvat liikkuvalle puolelle.',
  '{0} columns are needed, but of the moving side there is 1.':
    'Osastoja vaaditaan {0}, mutta liikkuvalla puolella niitä on 1.',
  '{0} columns are needed, but of the moving side there are {1}.':
    'Osastoja vaaditaan {0}, mutta liikkuvalla puolella niitä on {1}.',
  'Write a number from 1 to {0}, or add columns.': 'Kirjoita luku väliltä 1–{0} tai lisää osastoja.',
  'Write "side": "laying", or remove it.': 'Kirjoita "side": "laying" tai poista se.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'Vain estävän puolen osasto voi olla tukena: liikkuvan puolen osastolla on tehtävä (CO-8).',
  'Give it a task, or another side.': 'Anna sille tehtävä tai toinen puoli.',
  'Only a column of the laying side lays belts (LB-2).': 'Vain estävän puolen osasto levittää vöitä (LB-2).',
  'A column that serves has no zone (CO-8).': 'Tukena olevalla osastolla ei ole aluetta (CO-8).',
  'Remove "zone", or give the column another task.': 'Poista ”zone” tai anna osastolle toinen tehtävä.',
  'The task {0} needs a zone of kind "{1}".': 'Tehtävä ”{0}” tarvitsee alueen, jonka laji on ”{1}”.',
  'Add "zone" with its id.': 'Lisää ”zone” ja sen tunnus.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Alueen pito tarvitsee minuutit, jotka osaston on oltava siellä (CO-6).',
  'Add "hold" with a number of minutes.': 'Lisää ”hold” ja minuuttien määrä.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Pitominuutit kuuluvat vain alueen pitoon; tämän osaston tehtävä on ”{0}” (CO-6).',
  'Remove "hold", or make the task "hold".': 'Poista ”hold” tai anna tehtäväksi ”hold”.',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Levittäjä levittää etälevitteisiä lajeja; lajin {0} käyttäytyminen on ”{1}” (LB-3).',
  'Of that behaviour: {0}.': 'Siten käyttäytyvät: {0}.',
  'Add such a kind to the catalogue.': 'Lisää sellainen laji luetteloon.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Lähtöpaikka {0} on {1}, joka on kulkukelvoton (osaston luokka: {2}) (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Aloita maastosta, johon osasto pääsee, tai muuta sen luokkaa.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".':
    'Alueen {0} laji on ”{1}”; tässä sen on oltava ”{2}”.',
  'Add a zone of kind "{0}".': 'Lisää alue, jonka laji on ”{0}”.',
  'Up to the deadline there are {0} turns; at most {1} are allowed.':
    'Määräaikaan mennessä on vuoroja {0}; sallittu enimmäismäärä on {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.':
    'Lyhennä määräaikaa (minuutteja: {0}) tai pidennä vuoroja.',
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Edes ilman vöitä tällä osastolla ei ole tietä lähtöpaikastaan alueelle {0} (osaston luokka: {1}).',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Avaa tie (maasto, kahlaamo, silta) tai muuta luokkaa, lähtöpaikkaa tai aluetta.',
  'This column starts in the zone that it has to come to.': 'Tämä osasto aloittaa alueelta, jolle sen on päästävä.',
  'Let it start elsewhere, or give it another zone.': 'Siirrä lähtöpaikka muualle tai anna toinen alue.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'Tämä osasto tulee kartalle minuutilla {0}; määräaika on minuutti {1}.',
  'Let it come earlier, or move the deadline.': 'Aikaista tuloa tai siirrä määräaikaa.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Edes ilman vöitä osastoja ei ehdi perille ennen minuuttia {1} vaadittua määrää ({0}); määräaika on {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Siirrä määräaikaa, vaadi vähemmän osastoja tai lyhennä tietä: nyt jokainen suunnitelma estää.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Estealue {0} on kokonaan kieltoalueilla, jotka kieltävät kaikki esteet (OB-4).',
  'Move one of them, or give the restriction "bans".': 'Siirrä jompaakumpaa tai anna kieltoalueelle ”bans”.',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).':
    'Tämän aseman kantamalla (heksoja: {0}) ei ole yhtään sen tulialueiden heksaa (OW-1).',
  'Widen its range, move it, or give it another area.': 'Pidennä kantamaa, siirrä asemaa tai anna sille toinen alue.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Vakioluettelon kanssa näitä on {0} ({1}); sallittu enimmäismäärä on {2}.',
  'Remove some, or replace stock ones by their id.': 'Poista joitakin tai korvaa vakioluettelon omia tunnuksen mukaan.',
};
