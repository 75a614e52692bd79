// Why the rules refuse a plan, in German: belts, groups and triggers (OB, IN, TG).
import type { Messages } from '../../messages.ts';
import type { laying as templates } from '../../sentences/laying.ts';

export const laying: Messages<'de', (typeof templates)[number]> = {
  'the id "{0}" is used twice': 'die Kennung „{0}“ kommt zweimal vor',
  'give each belt an id of its own': 'geben Sie jeder Sperre eine eigene Kennung',
  '{0} has 1 to {1} rows, not {2}': '{0} hat 1 bis {1} Reihen, nicht {2}',
  'choose another depth': 'wählen Sie eine andere Tiefe',
  '{0} has 1 to {1} segments, not {2}': '{0} hat 1 bis {1} Segmente, nicht {2}',
  'split it into two belts': 'teilen Sie sie in zwei Sperren',
  'a belt is laid {0}, not "{1}"': 'die Sorgfalt einer Sperre ist eine von {0}, nicht „{1}“',
  'choose one of {0}': 'wählen Sie eine davon: {0}',
  'belt "{0}" lies there already': 'dort liegt schon die Sperre „{0}“',
  'lay it beside, or remove the other': 'legen Sie sie daneben, oder entfernen Sie die andere',
  '{0} does not carry the chain on': '{0} setzt die Kette nicht fort',
  'list the places in order, each beside the one before, none twice':
    'nennen Sie die Orte der Reihe nach, jeden neben dem vorigen, keinen zweimal',
  'lies outside every obstacle zone': 'liegt außerhalb jedes Sperrraums',
  'lay inside {0}': 'legen Sie in diesem Sperrraum: {0}',
  '{0} or {1}': '{0} oder {1}',
  'lies in the restriction "{0}", which bans every obstacle':
    'liegt im Sperrverbot „{0}“, das jedes Hindernis verbietet',
  'lies in the restriction "{0}", which bans the {1} component':
    'liegt im Sperrverbot „{0}“, das diese Komponente verbietet: {1}',
  'lay it outside the restriction': 'legen Sie sie außerhalb des Sperrverbots',
  'lay it outside the restriction, or another kind':
    'legen Sie sie außerhalb des Sperrverbots, oder nehmen Sie eine andere Art',
  'lies where nobody can pass anyway': 'liegt, wo ohnehin niemand hindurchkommt',
  'lay it on ground that some mover class can enter': 'legen Sie sie auf Gelände, das irgendeine Klasse betreten kann',
  'lies on a start, or in an entry, exit or objective zone, which stay clear':
    'liegt auf einem Start oder in einem Eingang, Ausgang oder Ziel, die frei bleiben',
  'lay it further along the way': 'legen Sie sie weiter entfernt auf den Weg',
  '{0} lies only on {1}': 'geht nur auf diesem Gelände ({0}): {1}',
  'choose a place on {0}, or another kind': 'wählen Sie einen Ort auf diesem Gelände: {0}; oder eine andere Art',
  '{0} lies only on hexsides with {1}': 'geht nur auf Feldkanten mit diesem Merkmal ({0}): {1}',
  'choose a hexside with {0}, or another kind':
    'wählen Sie eine Feldkante mit diesem Merkmal: {0}; oder eine andere Art',
  'lies on "{0}", which is there already': 'liegt auf „{0}“, das schon da ist',
  'lay it beside': 'legen Sie sie daneben',
  '{0} lies on hexes': '{0} liegt auf Feldern',
  '{0} lies on hexsides': '{0} liegt auf Feldkanten',
  'name a hex, such as "3,4"': 'nennen Sie ein Feld, etwa „3,4“',
  'name a hexside, such as "3,4/NE"': 'nennen Sie eine Feldkante, etwa „3,4/NE“',
  'lies on the edge of the map': 'liegt am Kartenrand',
  'choose a hexside between two hexes of the map': 'wählen Sie eine Feldkante zwischen zwei Feldern der Karte',
  'the group "{0}" names a belt that the plan does not have':
    'die Gruppe „{0}“ nennt eine Sperre, die der Plan nicht hat',
  'take it out': 'nehmen Sie sie heraus',
  'belt "{0}" is twice in the group "{1}"': 'die Sperre „{0}“ ist zweimal in der Gruppe „{1}“',
  'belt "{0}" is in the groups "{1}" and "{2}"': 'die Sperre „{0}“ ist in den Gruppen „{1}“ und „{2}“',
  'leave it in one group, once': 'lassen Sie sie in einer Gruppe, einmal',
  'the group "{0}" has an area that is no engagement area':
    'die Gruppe „{0}“ hat einen Bereich, der kein Wirkungsbereich ist',
  'choose an engagement area': 'wählen Sie einen Wirkungsbereich',
  'the trigger "{0}" {1}': 'der Auslöser „{0}“ {1}',
  'asks for a zone that does not exist': 'fragt nach einer Zone, die es nicht gibt',
  'choose a zone of the scenario': 'wählen Sie eine Zone des Szenarios',
  'waits to see a column that is not of the moving side':
    'wartet auf eine Kolonne, die nicht zur marschierenden Seite gehört',
  'choose a column of the moving side, or any': 'wählen Sie eine Kolonne der marschierenden Seite, oder irgendeine',
  'asks for losses of the moving side, which the laying side does not see':
    'fragt nach Verlusten der marschierenden Seite, die die sperrende Seite nicht sieht',
  'ask for something that the laying side sees': 'fragen Sie nach etwas, was die sperrende Seite sieht',
  'waits for a message that does not exist': 'wartet auf eine Meldung, die es nicht gibt',
  'choose a message of the scenario': 'wählen Sie eine Meldung des Szenarios',
  'choose a remotely laid belt, or another action': 'wählen Sie eine fernverlegte Sperre, oder etwas anderes',
  'choose a reserve belt, or another action': 'wählen Sie eine Reservesperre, oder etwas anderes',
  'choose a networked belt, or another action': 'wählen Sie eine vernetzte Sperre, oder etwas anderes',
  'lays a belt that the plan does not have': 'legt eine Sperre, die der Plan nicht hat',
  'lays belt "{0}", which is no remotely laid belt': 'legt die Sperre „{0}“, die keine fernverlegte Sperre ist',
  'arms a belt that the plan does not have': 'macht eine Sperre scharf, die der Plan nicht hat',
  'arms belt "{0}", which is no reserve belt': 'macht die Sperre „{0}“ scharf, die keine Reservesperre ist',
  'fires a belt that the plan does not have': 'löst eine Sperre aus, die der Plan nicht hat',
  'fires belt "{0}", which is no reserve belt': 'löst die Sperre „{0}“ aus, die keine Reservesperre ist',
  'switches a belt that the plan does not have': 'schaltet eine Sperre, die der Plan nicht hat',
  'switches belt "{0}", which is no networked belt': 'schaltet die Sperre „{0}“, die keine vernetzte Sperre ist',
  'degrades networks, which only the umpire does': 'beeinträchtigt Netze, was nur die Leitung der Übung tut',
  'take this action out': 'nehmen Sie das heraus',
  'tells a message that does not exist': 'gibt eine Meldung, die es nicht gibt',
  'choose a belt of the plan': 'wählen Sie eine Sperre des Plans',
  'lets a column lay belt "{0}" that does not lay {1}':
    'lässt die Sperre „{0}“ von einer Kolonne legen, die das nicht kann: {1}',
  'choose a layer of this kind': 'wählen Sie einen Verleger für diese Art',
  'lets "{0}" lay belt "{1}" of {2} rows, but it carries at most {3}':
    'lässt „{0}“ die Sperre „{1}“ legen; das sind {2} Reihen, aber die Ladung hat höchstens {3}',
  'split the belt, or choose a layer that carries more':
    'teilen Sie die Sperre, oder wählen Sie einen Verleger mit mehr Ladung',
};
