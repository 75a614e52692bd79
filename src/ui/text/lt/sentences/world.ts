// A scenario’s catalogue, calendar, treaties, triggers and contamination: what is wrong with them. In Lithuanian.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'lt', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'Tai ne veiksmas (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Sąlyginis įsakymas negali daryti "{1}", kai jo vieta – {0} (TG-3).',
  'Write an object with one of the keys {0}.': 'Rašykite objektą su vienu iš raktų: {0}.',
  '"degrade" is true for everywhere, or the id of a zone (NW-3).':
    '"degrade" yra true, jei visur, arba zonos id (NW-3).',
  'Write true or a zone, or remove the action.': 'Rašykite true arba zoną, arba pašalinkite veiksmą.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'Kai yra kalendorius, biudžeto nėra: jis yra laikotarpių suma (PR-1).',
  'Remove "budget", or "calendar".': 'Pašalinkite "budget" arba "calendar".',
  'There is neither a budget nor a calendar (PR-1).': 'Nėra nei biudžeto, nei kalendoriaus (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Pridėkite "budget": {"points": …, "effort": …} arba "calendar" su laikotarpiais.',
  'Give all periods and "execution" a date, or none of them.':
    'Datą duokite visiems laikotarpiams ir "execution" arba niekam.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Šis laikotarpis datos neturi, o kiti ar vykdymas turi (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).':
    'Laikotarpiai datas turi, o vykdymo ėjimai – ne (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Pridėkite "execution": "YYYY-MM-DD".',
  'This period does not begin after the one before it, {0} (PR-1).':
    'Šis laikotarpis prasideda ne po ankstesnio, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Surašykite laikotarpius datų tvarka.',
  'The execution is before the last period begins, {0} (PR-1).':
    'Vykdymas yra anksčiau, nei prasideda paskutinis laikotarpis, {0} (PR-1).',
  'Let it be on that day or later.': 'Tegul būna tą dieną arba vėliau.',
  'Conflicts have dates, but the calendar has none (TR-4).': 'Konfliktai datas turi, o kalendorius – ne (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Datą duokite visiems laikotarpiams ir "execution" arba pašalinkite konfliktus.',
  'The conflict ends before it begins, {0}.': 'Konfliktas baigiasi anksčiau, nei prasideda, {0}.',
  'Exchange the two dates.': 'Sukeiskite abi datas.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Rūšis {0} jau priklauso sandėliui {1} (PR-5).',
  'Name it in one store, once.': 'Įvardykite ją viename sandėlyje, vieną kartą.',
  'The stock kind {0}': 'Standartinė rūšis {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '"{0}" nieko nedaro, kai rūšies elgsena – {1}; jį turi tik tokios: {2} ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Pašalinkite arba rašykite "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Netikra juosta tik kaip nors atrodo: sudedamųjų dalių ji neturi (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Rūšis, kuri nėra netikra, turi bent vieną sudedamąją dalį (OB-2).',
  'Write "components": [].': 'Rašykite "components": [].',
  'Add a component, or write "behaviour": "dummy".': 'Pridėkite sudedamąją dalį arba rašykite "behaviour": "dummy".',
  'It can look like {0}.': 'Ji gali atrodyti kaip {0}.',
  'Add a kind that it can look like.': 'Pridėkite rūšį, į kurią ji gali būti panaši.',
  'A dummy has to look like a kind of the catalogue (KN-4).': 'Netikra juosta turi būti panaši į katalogo rūšį (KN-4).',
  'Add "looksLike". {0}': 'Pridėkite "looksLike". {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Netikra juosta atrodo kaip {0}, o tokios rūšies kataloge nėra (KN-4).',
  'Add that kind. {0}': 'Pridėkite tą rūšį. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Netikra juosta negali atrodyti kaip {0}: ta irgi netikra arba klojama kitur (KN-4).',
  'This is no condition (TG-2).': 'Tai ne sąlyga (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Sąlygos čia įdėtos giliau, nei leidžia lygių skaičius: {0}.',
  'The trigger has more than {0} conditions.': 'Sąlyginis įsakymas turi per daug sąlygų, daugiau nei {0}.',
  'Split it into several triggers.': 'Padalykite į kelis sąlyginius įsakymus.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} yra klojančiosios pusės kolona, kurią ši visada mato (TG-2).',
  'Name one of the moving side.': 'Įvardykite judančiosios pusės koloną.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'Planas negali klausti apie judančiosios pusės nuostolius, kurių klojančioji pusė nemato (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Rašykite "side": "laying" arba klauskite to, ką galima matyti.',
  '{0} is no day of the calendar.': '{0} nėra kalendoriaus diena.',
  'Write year-month-day, such as "2031-04-05".': 'Rašykite metus-mėnesį-dieną, pavyzdžiui, "2031-04-05".',
  'The key "when" is missing.': 'Trūksta rakto "when".',
  'Add "when" to this object.': 'Pridėkite "when" šiame objekte.',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    'Sutartys saisto dienomis, o pasirengimas datų neturi (TR-2).',
  'Add a calendar in which all periods and "execution" have dates.':
    'Pridėkite kalendorių, kuriame datas turi visi laikotarpiai ir "execution".',
  'A kind of behaviour {0} cannot lie there already (PC-1).':
    'Jau esanti negali būti tokios elgsenos rūšis: {0} (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Pasirinkite rūšį, kurios elgsena stovinti, tinklinė arba netikra.',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0}: eilių gali būti nuo 1 iki {1}, o ne {2} (OB-2).',
  'Choose another depth.': 'Pasirinkite kitą gylį.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0}: atkarpų gali būti nuo 1 iki {1}, o ne {2} (OB-2).',
  'Split it into two.': 'Padalykite į dvi.',
  '{0} does not carry the chain on (OB-1).': '{0} grandinės netęsia (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Vietas vardykite iš eilės, kiekvieną greta ankstesnės, nė vienos dukart.',
  '{0} lies at {1} already (PC-1).': '{0} jau yra čia: {1} (PC-1).',
  'Put it beside, or remove one of them.': 'Padėkite greta arba vieną pašalinkite.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Klojančioji pusė apie tai nežino, bet galėtų bandyti kloti {0} ties {1} ir būtų atmesta (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Padėkite už užtvarų zonų arba į draudžiamąją zoną, arba rašykite "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Jokia kolona su šia užduotimi ir komandomis negali apieškoti {0} zonoje {1}: tai niekada nebus baigta (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Duokite kolonai komandų, atverkite kelią arba tokių šešiakampių į zoną neįtraukite.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Joks klotuvas nekloja {0}, todėl tokios juostos ir nebūtų (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Pridėkite klojančiosios pusės koloną su "layer" jai arba tos rūšies atsisakykite.',
};
