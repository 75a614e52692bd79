// A scenario’s map, zones, columns and posts, in German: what is wrong with them.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'de', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} nennt eine Feldkante; diese Art liegt auf Feldern.',
  'Leave out the direction: "3,4".': 'Lassen Sie die Richtung weg: "3,4".',
  '{0} names a hex; this kind lies on hexsides.': '{0} nennt ein Feld; diese Art liegt auf Feldkanten.',
  'Add a direction: "3,4/{0}".': 'Fügen Sie eine Richtung hinzu: "3,4/{0}".',
  'The hex {0} is not on the map.': 'Das Feld {0} ist nicht auf der Karte.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Spalten gehen von 0 bis {0}, Zeilen von 0 bis {1}; die Spalte kommt zuerst.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Schreiben Sie Spalte,Zeile ohne Leerzeichen, etwa "3,4"; eine Zone darf auch "0,0..3,4" enthalten.',
  '{0} does not name a hex.': '{0} nennt kein Feld.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Schreiben Sie Spalte,Zeile/RICHTUNG, etwa "3,4/{0}"; die Richtungen sind {1}.',
  '{0} does not name a hexside.': '{0} nennt keine Feldkante.',
  'The hexside {0} is at the edge of the map.': 'Die Feldkante {0} ist am Kartenrand.',
  'Only hexsides between two hexes of the map count.': 'Nur Feldkanten zwischen zwei Feldern der Karte zählen.',
  'The key "__proto__" is not a single visible character.':
    'Der Schlüssel "__proto__" ist kein einzelnes sichtbares Zeichen.',
  'There are {0} rows, but the height is {1}.': {
    by: 0,
    forms: { one: 'Es gibt {0} Zeile, aber die Höhe ist {1}.', other: 'Es gibt {0} Zeilen, aber die Höhe ist {1}.' },
  },
  'Give one text for each row, or change the height.':
    'Geben Sie für jede Zeile einen Text an, oder ändern Sie die Höhe.',
  'Row {0} has {1} characters, but the width is {2}.': 'Zeile {0} hat {1} Zeichen, aber die Breite ist {2}.',
  'Give one character for each hex.': 'Geben Sie für jedes Feld ein Zeichen an.',
  'The character {0} at column {1} of row {2} is not in the legend.':
    'Das Zeichen {0} in Spalte {1} der Zeile {2} steht nicht in der Legende.',
  'Add {0} to "legend", or use one of its characters.':
    'Fügen Sie {0} zu "legend" hinzu, oder nehmen Sie eines ihrer Zeichen.',
  'The hexside {0} has a {1} already.': 'Die Feldkante {0} hat schon ein Merkmal: {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Eine Feldkante hat höchstens ein Merkmal; sie kann von ihren beiden Feldern aus benannt sein. Eine Brücke ersetzt den Fluss.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Nur ein Sperrverbot kann etwas verbieten; diese Zone ist von der Art {0}.',
  'Remove "bans", or make the kind "restriction".': 'Entfernen Sie "bans", oder setzen Sie die Art "restriction".',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'Bis hierher listet die Zone mehr als doppelt so viele Felder, wie die Karte hat.',
  'Remove rectangles that lie on each other.': 'Entfernen Sie Rechtecke, die aufeinanderliegen.',
  'There is no column of the moving side (CO-1).': 'Es gibt keine Kolonne der marschierenden Seite (CO-1).',
  'Add one; columns without "side" belong to the moving side.':
    'Fügen Sie eine hinzu; Kolonnen ohne "side" gehören zur marschierenden Seite.',
  '{0} columns are needed, but of the moving side there is 1.':
    'Gefordert sind {0} Kolonnen, aber die marschierende Seite hat 1.',
  '{0} columns are needed, but of the moving side there are {1}.':
    'Gefordert sind {0} Kolonnen, aber die marschierende Seite hat {1}.',
  'Write a number from 1 to {0}, or add columns.':
    'Schreiben Sie eine Zahl von 1 bis {0}, oder fügen Sie Kolonnen hinzu.',
  'Write "side": "laying", or remove it.': 'Schreiben Sie "side": "laying", oder entfernen Sie es.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'Nur eine Kolonne der sperrenden Seite kann Sperren legen: Eine der marschierenden Seite hat einen Auftrag (CO-8).',
  'Give it a task, or another side.': 'Geben Sie ihr einen Auftrag, oder eine andere Seite.',
  'Only a column of the laying side lays belts (LB-2).': 'Nur eine Kolonne der sperrenden Seite legt Sperren (LB-2).',
  'A column that serves has no zone (CO-8).': 'Eine Kolonne, die Sperren legt, hat keine Zone (CO-8).',
  'Remove "zone", or give the column another task.':
    'Entfernen Sie "zone", oder geben Sie der Kolonne einen anderen Auftrag.',
  'The task {0} needs a zone of kind "{1}".': 'Der Auftrag „{0}“ braucht eine Zone der Art "{1}".',
  'Add "zone" with its id.': 'Fügen Sie "zone" mit ihrer Kennung hinzu.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Der Auftrag „halten“ braucht die Minuten, die die Kolonne dort stehen muss (CO-6).',
  'Add "hold" with a number of minutes.': 'Fügen Sie "hold" mit einer Zahl von Minuten hinzu.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Halteminuten gehören nur zum Auftrag „halten“; der Auftrag dieser Kolonne ist „{0}“ (CO-6).',
  'Remove "hold", or make the task "hold".': 'Entfernen Sie "hold", oder setzen Sie den Auftrag "hold".',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Ein Verleger legt fernverlegte Arten; {0} hat das Verhalten „{1}“ (LB-3).',
  'Of that behaviour: {0}.': 'Mit diesem Verhalten: {0}.',
  'Add such a kind to the catalogue.': 'Fügen Sie dem Katalog eine solche Art hinzu.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Der Start {0} ist unpassierbar: {1}, für Kolonnen der Klasse „{2}“ (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Beginnen Sie auf Gelände, das die Kolonne betreten kann, oder ändern Sie ihre Klasse.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".':
    'Die Zone {0} ist von der Art "{1}"; hier muss sie von der Art "{2}" sein.',
  'Add a zone of kind "{0}".': 'Fügen Sie eine Zone der Art "{0}" hinzu.',
  'Up to the deadline there are {0} turns; at most {1} are allowed.':
    'Bis zum Ende der Frist sind es {0} Runden; erlaubt sind höchstens {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.':
    'Senken Sie die Frist auf {0} Minuten, oder machen Sie die Runden länger.',
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Auch ganz ohne Sperren hat diese Kolonne keinen Weg von ihrem Start zu {0}; ihre Klasse ist „{1}“.',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Schaffen Sie einen Weg (Gelände, Furt, Brücke), oder ändern Sie ihre Klasse, ihren Start oder ihre Zone.',
  'This column starts in the zone that it has to come to.':
    'Diese Kolonne beginnt in der Zone, in die sie kommen soll.',
  'Let it start elsewhere, or give it another zone.':
    'Lassen Sie sie anderswo beginnen, oder geben Sie ihr eine andere Zone.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'Diese Kolonne kommt in Minute {0} auf die Karte; die Frist ist Minute {1}.',
  'Let it come earlier, or move the deadline.': 'Lassen Sie sie früher kommen, oder verschieben Sie die Frist.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Auch ganz ohne Sperren können {0} der Kolonnen nicht vor Minute {1} ankommen; die Frist ist {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Verschieben Sie die Frist, fordern Sie weniger Kolonnen, oder verkürzen Sie den Weg: So, wie es ist, verwehrt jeder Plan.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Der Sperrraum {0} liegt ganz in Sperrverboten, die jedes Hindernis verbieten (OB-4).',
  'Move one of them, or give the restriction "bans".':
    'Verschieben Sie eines davon, oder geben Sie dem Sperrverbot "bans".',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).': {
    by: 0,
    forms: {
      one: 'Im Umkreis von {0} Feld um diesen Posten liegt kein Feld seiner Wirkungsbereiche (OW-1).',
      other: 'Im Umkreis von {0} Feldern um diesen Posten liegt kein Feld seiner Wirkungsbereiche (OW-1).',
    },
  },
  'Widen its range, move it, or give it another area.':
    'Erweitern Sie seine Reichweite, versetzen Sie ihn, oder geben Sie ihm einen anderen Bereich.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Mit dem Standard sind es {0} ({1}); erlaubt sind höchstens {2}.',
  'Remove some, or replace stock ones by their id.':
    'Entfernen Sie einige, oder ersetzen Sie solche des Standards über ihre Kennung.',
};
