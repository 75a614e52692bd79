// Estonian: a scenario’s catalogue, calendar, treaties, triggers and contamination: what is wrong with them.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'et', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'See ei ole tegevus (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Siinne päästik ({0}) ei saa teha „{1}“ (TG-3).',
  'Write an object with one of the keys {0}.': 'Kirjuta objekt, milles on üks võtmetest {0}.',
  '"degrade" is true for everywhere, or the id of a zone (NW-3).': '„degrade“ on true (kõikjal) või ala tunnus (NW-3).',
  'Write true or a zone, or remove the action.': 'Kirjuta true või ala või eemalda tegevus.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'Kalendri korral eelarvet pole: see on perioodide summa (PR-1).',
  'Remove "budget", or "calendar".': 'Eemalda „budget“ või „calendar“.',
  'There is neither a budget nor a calendar (PR-1).': 'Pole ei eelarvet ega kalendrit (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Lisa "budget": {"points": …, "effort": …} või „calendar“ oma perioodidega.',
  'Give all periods and "execution" a date, or none of them.':
    'Anna kuupäev kõigile perioodidele ja võtmele „execution“ või mitte ühelegi.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Sellel perioodil pole kuupäeva, aga teistel või läbiviimisel on (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).':
    'Perioodidel on kuupäevad, aga läbiviimise käikudel pole (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Lisa "execution": "YYYY-MM-DD".',
  'This period does not begin after the one before it, {0} (PR-1).': 'See periood ei alga pärast eelmist, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Pane perioodid kuupäevade järjekorda.',
  'The execution is before the last period begins, {0} (PR-1).':
    'Läbiviimine on enne viimase perioodi algust, {0} (PR-1).',
  'Let it be on that day or later.': 'Pane see samale päevale või hilisemaks.',
  'Conflicts have dates, but the calendar has none (TR-4).': 'Konfliktidel on kuupäevad, aga kalendril pole (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Anna kuupäev kõigile perioodidele ja võtmele „execution“ või eemalda konfliktid.',
  'The conflict ends before it begins, {0}.': 'Konflikt lõpeb enne algust, {0}.',
  'Exchange the two dates.': 'Vaheta kuupäevad omavahel.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Liik {0} kuulub juba lattu {1} (PR-5).',
  'Name it in one store, once.': 'Nimeta see ühes laos, üks kord.',
  'The stock kind {0}': 'Põhikataloogi liik {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '„{0}“ ei tee midagi, kui käitumine on „{1}“; see on ainult liikidel käitumisega „{2}“ ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Eemalda see või kirjuta "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Pete ainult näib millenagi: sellel pole komponente (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Liigil, mis ei ole pete, on vähemalt üks komponent (OB-2).',
  'Write "components": [].': 'Kirjuta "components": [].',
  'Add a component, or write "behaviour": "dummy".': 'Lisa komponent või kirjuta "behaviour": "dummy".',
  'It can look like {0}.': 'See võib välja näha nagu {0}.',
  'Add a kind that it can look like.': 'Lisa liik, mille moodi see välja näha võib.',
  'A dummy has to look like a kind of the catalogue (KN-4).': 'Pete peab välja nägema nagu mõni kataloogi liik (KN-4).',
  'Add "looksLike". {0}': 'Lisa „looksLike“. {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Pete näeb välja nagu {0}, mida kataloogis pole (KN-4).',
  'Add that kind. {0}': 'Lisa see liik. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Pete ei saa välja näha nagu {0}, mis on ka ise pete või asub mujal (KN-4).',
  'This is no condition (TG-2).': 'See ei ole tingimus (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Tingimused on siin üksteise sees sügavamal kui {0} taset.',
  'The trigger has more than {0} conditions.': 'Päästikul on rohkem kui {0} tingimust.',
  'Split it into several triggers.': 'Jaga see mitmeks päästikuks.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} on tõkestava poole kolonn, mida ta alati teab (TG-2).',
  'Name one of the moving side.': 'Nimeta liikuva poole oma.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'Plaan ei tohi sõltuda liikuva poole kaotustest, mida tõkestav pool ei näe (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Kirjuta "side": "laying" või vali midagi, mida on näha.',
  '{0} is no day of the calendar.': '{0} ei ole kalendri päev.',
  'Write year-month-day, such as "2031-04-05".': 'Kirjuta aasta-kuu-päev, näiteks „2031-04-05“.',
  'The key "when" is missing.': 'Võti „when“ puudub.',
  'Add "when" to this object.': 'Lisa sellesse objekti „when“.',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    'Lepingud seovad päevadel, aga ettevalmistusel pole kuupäevi (TR-2).',
  'Add a calendar in which all periods and "execution" have dates.':
    'Lisa kalender, kus kõigil perioodidel ja võtmel „execution“ on kuupäev.',
  'A kind of behaviour {0} cannot lie there already (PC-1).': 'Liik käitumisega „{0}“ ei saa seal juba olla (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Vali liik, mille käitumine on paikne, võrgustatud või pete.',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0}: ridu on 1 kuni {1}, mitte {2} (OB-2).',
  'Choose another depth.': 'Vali teine sügavus.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0}: lõike on 1 kuni {1}, mitte {2} (OB-2).',
  'Split it into two.': 'Jaga see kaheks.',
  '{0} does not carry the chain on (OB-1).': '{0} ei jätka ahelat (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Loetle kohad järjest, igaüks eelmise kõrval, ükski mitte kaks korda.',
  '{0} lies at {1} already (PC-1).': '{0} on juba kohas {1} (PC-1).',
  'Put it beside, or remove one of them.': 'Pane see kõrvale või eemalda üks neist.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Tõkestav pool ei tea sellest, aga võiks proovida rajada {0} kohta {1} ja saaks keeldumise (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Pane see tõkkealadest välja või keelualasse või kirjuta "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Ükski selle ülesande ja meeskondadega kolonn ei saa läbi otsida {0} alal {1}: see jääb tegemata (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Anna kolonnile meeskonnad, ava tee või jäta sellised kuusnurgad alast välja.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Ükski kolonn ei raja {0}, nii et selle vöö jääks olemata (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Lisa selleks tõkestava poole kolonn, millel on „layer“, või jäta liik välja.',
};
