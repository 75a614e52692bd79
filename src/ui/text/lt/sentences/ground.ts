// A scenario’s map, zones, columns and posts: what is wrong with them. In Lithuanian.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'lt', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} yra kraštinė; ši rūšis klojama ant šešiakampių.',
  'Leave out the direction: "3,4".': 'Krypties nerašykite: "3,4".',
  '{0} names a hex; this kind lies on hexsides.': '{0} yra šešiakampis; ši rūšis klojama ant kraštinių.',
  'Add a direction: "3,4/{0}".': 'Pridėkite kryptį: "3,4/{0}".',
  'The hex {0} is not on the map.': 'Šešiakampio {0} žemėlapyje nėra.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Stulpeliai numeruojami nuo 0 iki {0}, eilutės nuo 0 iki {1}; stulpelis rašomas pirmas.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Rašykite stulpelį,eilutę be tarpų, pavyzdžiui, "3,4"; zonoje gali būti ir "0,0..3,4".',
  '{0} does not name a hex.': '{0} nėra šešiakampis.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Rašykite stulpelį,eilutę/KRYPTĮ, pavyzdžiui, "3,4/{0}"; kryptys: {1}.',
  '{0} does not name a hexside.': '{0} nėra kraštinė.',
  'The hexside {0} is at the edge of the map.': 'Kraštinė {0} yra žemėlapio pakraštyje.',
  'Only hexsides between two hexes of the map count.': 'Tinka tik kraštinės tarp dviejų žemėlapio šešiakampių.',
  'The key "__proto__" is not a single visible character.': 'Raktas "__proto__" nėra vienas matomas ženklas.',
  'There are {0} rows, but the height is {1}.': 'Eilučių yra {0}, o aukštis {1}.',
  'Give one text for each row, or change the height.': 'Kiekvienai eilutei duokite po tekstą arba pakeiskite aukštį.',
  'Row {0} has {1} characters, but the width is {2}.': '{0} eilutėje ženklų yra {1}, o plotis {2}.',
  'Give one character for each hex.': 'Kiekvienam šešiakampiui duokite po ženklą.',
  'The character {0} at column {1} of row {2} is not in the legend.':
    'Ženklo {0} ({1} stulpelis, {2} eilutė) legendoje nėra.',
  'Add {0} to "legend", or use one of its characters.': 'Įrašykite {0} į "legend" arba naudokite vieną iš jos ženklų.',
  'The hexside {0} has a {1} already.': 'Kraštinė {0} jau turi: {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Kraštinė turi daugiausia vieną savybę; ji gali būti įvardyta nuo abiejų savo šešiakampių. Tiltas pakeičia upę.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Ką nors drausti gali tik draudžiamoji zona; šios zonos rūšis: {0}.',
  'Remove "bans", or make the kind "restriction".': 'Pašalinkite "bans" arba rūšį pakeiskite į "restriction".',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'Iki čia zonoje išvardyta daugiau kaip dvigubai tiek šešiakampių, kiek jų yra žemėlapyje.',
  'Remove rectangles that lie on each other.': 'Pašalinkite vienas kitą dengiančius stačiakampius.',
  'There is no column of the moving side (CO-1).': 'Nėra judančiosios pusės kolonos (CO-1).',
  'Add one; columns without "side" belong to the moving side.':
    'Pridėkite; kolonos be "side" priklauso judančiajai pusei.',
  '{0} columns are needed, but of the moving side there is 1.': 'Reikalaujama kolonų: {0}, o judančioji pusė turi 1.',
  '{0} columns are needed, but of the moving side there are {1}.':
    'Reikalaujama kolonų: {0}, o judančioji pusė turi {1}.',
  'Write a number from 1 to {0}, or add columns.': 'Rašykite skaičių nuo 1 iki {0} arba pridėkite kolonų.',
  'Write "side": "laying", or remove it.': 'Rašykite "side": "laying" arba tai pašalinkite.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'Talkinti gali tik klojančiosios pusės kolona: judančiosios pusės kolona turi užduotį (CO-8).',
  'Give it a task, or another side.': 'Duokite jai užduotį arba kitą pusę.',
  'Only a column of the laying side lays belts (LB-2).': 'Juostas kloja tik klojančiosios pusės kolona (LB-2).',
  'A column that serves has no zone (CO-8).': 'Talkinanti kolona zonos neturi (CO-8).',
  'Remove "zone", or give the column another task.': 'Pašalinkite "zone" arba duokite kolonai kitą užduotį.',
  'The task {0} needs a zone of kind "{1}".': 'Užduočiai „{0}“ reikia "{1}" rūšies zonos.',
  'Add "zone" with its id.': 'Pridėkite "zone" su jos id.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Užduočiai „laikyti“ reikia minučių, kiek kolona turi ten stovėti (CO-6).',
  'Add "hold" with a number of minutes.': 'Pridėkite "hold" su minučių skaičiumi.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Laikymo minutės dera tik su užduotimi „laikyti“; šios kolonos užduotis – {0} (CO-6).',
  'Remove "hold", or make the task "hold".': 'Pašalinkite "hold" arba užduotį pakeiskite į "hold".',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Klotuvas kloja tik nuotolinių rūšių juostas; {0} elgsena: {1} (LB-3).',
  'Of that behaviour: {0}.': 'Tokios elgsenos yra: {0}.',
  'Add such a kind to the catalogue.': 'Pridėkite tokią rūšį į katalogą.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Pradžia {0} yra čia: {1}. Ten tokia kolona neįeina: {2} (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Pradėkite vietovėje, į kurią kolona gali įeiti, arba pakeiskite jos klasę.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".': 'Zonos {0} rūšis yra "{1}"; čia turi būti "{2}".',
  'Add a zone of kind "{0}".': 'Pridėkite "{0}" rūšies zoną.',
  'Up to the deadline there are {0} turns; at most {1} are allowed.':
    'Iki termino ėjimų yra {0}; leidžiama daugiausia {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.': {
    by: 0,
    forms: {
      one: 'Sumažinkite terminą iki {0} minutės arba pailginkite ėjimus.',
      few: 'Sumažinkite terminą iki {0} minučių arba pailginkite ėjimus.',
      many: 'Sumažinkite terminą iki {0} minutės arba pailginkite ėjimus.',
      other: 'Sumažinkite terminą iki {0} minučių arba pailginkite ėjimus.',
    },
  },
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Net be jokių juostų šiai kolonai nėra kelio nuo pradžios iki {0}: jos klasė – {1}.',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Atverkite kelią (vietovė, brasta, tiltas) arba pakeiskite jos klasę, pradžią ar zoną.',
  'This column starts in the zone that it has to come to.': 'Ši kolona pradeda zonoje, į kurią turi ateiti.',
  'Let it start elsewhere, or give it another zone.': 'Tegul pradeda kitur arba duokite jai kitą zoną.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'Ši kolona pasirodo žemėlapyje {0} minutę; terminas – {1} minutė.',
  'Let it come earlier, or move the deadline.': 'Tegul pasirodo anksčiau arba perkelkite terminą.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Net be jokių juostų reikiamas kolonų skaičius ({0}) negali atvykti anksčiau nei {1} minutę; terminas – {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Perkelkite terminą, reikalaukite mažiau kolonų arba sutrumpinkite kelią: dabar kelią užkerta bet kuris planas.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Užtvarų zona {0} visa yra draudžiamosiose zonose, kur draudžiama bet kokia užtvara (OB-4).',
  'Move one of them, or give the restriction "bans".': 'Perkelkite kurią nors arba draudžiamajai zonai duokite "bans".',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).':
    'Per šio posto nuotolį (šešiakampiais: {0}) nėra nė vieno jo ugnies rajonų šešiakampio (OW-1).',
  'Widen its range, move it, or give it another area.':
    'Padidinkite jo nuotolį, perkelkite jį arba duokite kitą rajoną.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Kartu su standartiniais čia yra {0} ({1}); leidžiama daugiausia {2}.',
  'Remove some, or replace stock ones by their id.':
    'Kai kuriuos pašalinkite arba pakeiskite standartinius pagal jų id.',
};
