// Estonian: a scenario’s map, zones, columns and posts: what is wrong with them.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'et', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} on külg; see liik asub kuusnurkadel.',
  'Leave out the direction: "3,4".': 'Jäta suund ära: „3,4“.',
  '{0} names a hex; this kind lies on hexsides.': '{0} on kuusnurk; see liik asub külgedel.',
  'Add a direction: "3,4/{0}".': 'Lisa suund: „3,4/{0}“.',
  'The hex {0} is not on the map.': 'Kuusnurk {0} ei ole kaardil.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Veerud on 0 kuni {0}, read 0 kuni {1}; veerg on esimene.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Kirjuta veerg,rida ilma tühikuteta, näiteks „3,4“; alal võib olla ka „0,0..3,4“.',
  '{0} does not name a hex.': '{0} ei nimeta kuusnurka.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Kirjuta veerg,rida/SUUND, näiteks „3,4/{0}“; suunad on {1}.',
  '{0} does not name a hexside.': '{0} ei nimeta külge.',
  'The hexside {0} is at the edge of the map.': 'Külg {0} on kaardi servas.',
  'Only hexsides between two hexes of the map count.': 'Arvesse lähevad ainult kaardi kahe kuusnurga vahelised küljed.',
  'The key "__proto__" is not a single visible character.': 'Võti „__proto__“ ei ole üksainus nähtav märk.',
  'There are {0} rows, but the height is {1}.': 'Ridu on {0}, aga kõrgus on {1}.',
  'Give one text for each row, or change the height.': 'Anna iga rea kohta üks tekst või muuda kõrgust.',
  'Row {0} has {1} characters, but the width is {2}.': 'Real {0} on märke {1}, aga laius on {2}.',
  'Give one character for each hex.': 'Anna iga kuusnurga kohta üks märk.',
  'The character {0} at column {1} of row {2} is not in the legend.': 'Märki {0} (veerg {1}, rida {2}) pole legendis.',
  'Add {0} to "legend", or use one of its characters.': 'Lisa {0} legendi („legend“) või kasuta mõnda selle märki.',
  'The hexside {0} has a {1} already.': 'Küljel {0} on juba {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Küljel on kõige rohkem üks maastikuelement; seda võib nimetada mõlemast kuusnurgast. Sild asendab jõe.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Keelata saab ainult keeluala; see ala on liiki {0}.',
  'Remove "bans", or make the kind "restriction".': 'Eemalda „bans“ või määra liigiks „restriction“.',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'Siiani on alale loetletud üle kahe korra rohkem kuusnurki, kui kaardil on.',
  'Remove rectangles that lie on each other.': 'Eemalda üksteisega kattuvad ristkülikud.',
  'There is no column of the moving side (CO-1).': 'Ühtegi liikuva poole kolonni pole (CO-1).',
  'Add one; columns without "side" belong to the moving side.':
    'Lisa üks; ilma „side“-võtmeta kolonnid on liikuva poole omad.',
  '{0} columns are needed, but of the moving side there is 1.': 'Vaja on kolonne: {0}, aga liikuval poolel on 1.',
  '{0} columns are needed, but of the moving side there are {1}.': 'Vaja on kolonne: {0}, aga liikuval poolel on {1}.',
  'Write a number from 1 to {0}, or add columns.': 'Kirjuta arv vahemikus 1 kuni {0} või lisa kolonne.',
  'Write "side": "laying", or remove it.': 'Kirjuta "side": "laying" või eemalda see.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'Toetada saab ainult tõkestava poole kolonn: liikuva poole omal on ülesanne (CO-8).',
  'Give it a task, or another side.': 'Anna sellele ülesanne või teine pool.',
  'Only a column of the laying side lays belts (LB-2).': 'Vöid rajab ainult tõkestava poole kolonn (LB-2).',
  'A column that serves has no zone (CO-8).': 'Toetaval kolonnil pole ala (CO-8).',
  'Remove "zone", or give the column another task.': 'Eemalda „zone“ või anna kolonnile teine ülesanne.',
  'The task {0} needs a zone of kind "{1}".': 'Ülesanne „{0}“ vajab ala liigiga „{1}“.',
  'Add "zone" with its id.': 'Lisa „zone“ koos selle tunnusega.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Hoidmise ülesanne vajab minuteid, mille jooksul kolonn seal seisma peab (CO-6).',
  'Add "hold" with a number of minutes.': 'Lisa „hold“ koos minutite arvuga.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Hoidmisminutid käivad ainult hoidmise ülesandega; selle kolonni ülesanne on „{0}“ (CO-6).',
  'Remove "hold", or make the task "hold".': 'Eemalda „hold“ või määra ülesandeks „hold“.',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Kaugelt rajav kolonn rajab kaugpaigaldatavaid liike; {0} käitumine on „{1}“ (LB-3).',
  'Of that behaviour: {0}.': 'Sellise käitumisega: {0}.',
  'Add such a kind to the catalogue.': 'Lisa selline liik kataloogi.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Lähtekoht {0} on {1}, mis on läbimatu (kolonni klass: {2}) (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Alusta maastikul, kuhu kolonn siseneda saab, või muuda selle klassi.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".':
    'Ala {0} on liiki „{1}“; siin peab see olema liiki „{2}“.',
  'Add a zone of kind "{0}".': 'Lisa ala liigiga „{0}“.',
  'Up to the deadline there are {0} turns; at most {1} are allowed.': 'Tähtajani on käike {0}; lubatud on kuni {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.':
    'Too tähtaeg alla (minuteid: {0}) või tee käigud pikemaks.',
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Ka ilma ühegi vööta pole sellel kolonnil teed lähtekohast alale {0} (kolonni klass: {1}).',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Ava tee (maastik, koolmekoht, sild) või muuda klassi, lähtekohta või ala.',
  'This column starts in the zone that it has to come to.': 'See kolonn alustab alal, kuhu ta jõudma peab.',
  'Let it start elsewhere, or give it another zone.': 'Pane see mujalt alustama või anna teine ala.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'See kolonn tuleb kaardile minutil {0}; tähtaeg on minut {1}.',
  'Let it come earlier, or move the deadline.': 'Lase sel varem tulla või nihuta tähtaega.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Ka ilma ühegi vööta ei jõua kohale kolonne {0} enne minutit {1}; tähtaeg on {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Nihuta tähtaega, nõua vähem kolonne või lühenda teed: praegu tõkestab iga plaan.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Tõkkeala {0} on tervenisti keelualades, mis keelavad kõik tõkked (OB-4).',
  'Move one of them, or give the restriction "bans".': 'Nihuta üht neist või anna keelualale „bans“.',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).':
    'Selle posti ulatuses (kuusnurki: {0}) pole ühtegi tema tulelöögialade kuusnurka (OW-1).',
  'Widen its range, move it, or give it another area.': 'Suurenda ulatust, nihuta posti või anna teine ala.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Koos põhikataloogiga on neid {0} ({1}); lubatud on kuni {2}.',
  'Remove some, or replace stock ones by their id.': 'Eemalda mõned või asenda põhikataloogi omi tunnuse järgi.',
};
