// A scenario’s catalogue, calendar, treaties, triggers and contamination: what is wrong with them. In Latvian.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'lv', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'Tā nav darbība (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Automātiskā pavēle nevar darīt "{1}", ja tās vieta ir {0} (TG-3).',
  'Write an object with one of the keys {0}.': 'Rakstiet objektu ar vienu no atslēgām: {0}.',
  '"degrade" is true for everywhere, or the id of a zone (NW-3).': '"degrade" ir true, ja visur, vai zonas id (NW-3).',
  'Write true or a zone, or remove the action.': 'Rakstiet true vai zonu, vai izņemiet darbību.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'Ja ir kalendārs, budžeta nav: tas ir periodu summa (PR-1).',
  'Remove "budget", or "calendar".': 'Izņemiet "budget" vai "calendar".',
  'There is neither a budget nor a calendar (PR-1).': 'Nav ne budžeta, ne kalendāra (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Pievienojiet "budget": {"points": …, "effort": …} vai "calendar" ar periodiem.',
  'Give all periods and "execution" a date, or none of them.':
    'Dodiet datumu visiem periodiem un "execution" vai nevienam.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Šim periodam datuma nav, bet citiem vai izpildei ir (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).':
    'Periodiem datumi ir, bet izpildes gājieniem nav (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Pievienojiet "execution": "YYYY-MM-DD".',
  'This period does not begin after the one before it, {0} (PR-1).': 'Šis periods nesākas pēc iepriekšējā, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Sakārtojiet periodus pēc datumiem.',
  'The execution is before the last period begins, {0} (PR-1).': 'Izpilde ir pirms pēdējā perioda sākuma, {0} (PR-1).',
  'Let it be on that day or later.': 'Lai tā ir tajā dienā vai vēlāk.',
  'Conflicts have dates, but the calendar has none (TR-4).': 'Konfliktiem datumi ir, bet kalendāram nav (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Dodiet datumu visiem periodiem un "execution" vai izņemiet konfliktus.',
  'The conflict ends before it begins, {0}.': 'Konflikts beidzas, pirms sākas, {0}.',
  'Exchange the two dates.': 'Samainiet abus datumus.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Veids {0} jau pieder noliktavai {1} (PR-5).',
  'Name it in one store, once.': 'Nosauciet to vienā noliktavā, vienreiz.',
  'The stock kind {0}': 'Standarta veids {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '"{0}" neko nedara, ja veida uzvedība ir {1}; tas ir tikai tādiem: {2} ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Izņemiet to vai rakstiet "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Viltus josla tikai izskatās pēc kaut kā: sastāvdaļu tai nav (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Veidam, kas nav viltus, ir vismaz viena sastāvdaļa (OB-2).',
  'Write "components": [].': 'Rakstiet "components": [].',
  'Add a component, or write "behaviour": "dummy".': 'Pievienojiet sastāvdaļu vai rakstiet "behaviour": "dummy".',
  'It can look like {0}.': 'Tā var izskatīties kā {0}.',
  'Add a kind that it can look like.': 'Pievienojiet veidu, kā tā var izskatīties.',
  'A dummy has to look like a kind of the catalogue (KN-4).': 'Viltus joslai jāizskatās kā kataloga veidam (KN-4).',
  'Add "looksLike". {0}': 'Pievienojiet "looksLike". {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Viltus josla izskatās kā {0}, bet tāda veida katalogā nav (KN-4).',
  'Add that kind. {0}': 'Pievienojiet šo veidu. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Viltus josla nevar izskatīties kā {0}: tā arī ir viltus, vai to liek citur (KN-4).',
  'This is no condition (TG-2).': 'Tas nav nosacījums (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Nosacījumi šeit ir ligzdoti dziļāk nekā līmeņu skaits {0}.',
  'The trigger has more than {0} conditions.': 'Automātiskajai pavēlei nosacījumu ir vairāk nekā {0}.',
  'Split it into several triggers.': 'Sadaliet to vairākās automātiskajās pavēlēs.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} ir liekošās puses kolonna, ko tā vienmēr zina (TG-2).',
  'Name one of the moving side.': 'Nosauciet kustīgās puses kolonnu.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'Plāns nedrīkst jautāt pēc kustīgās puses zaudējumiem, ko liekošā puse neredz (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Rakstiet "side": "laying" vai jautājiet pēc tā, ko var redzēt.',
  '{0} is no day of the calendar.': '{0} nav kalendāra diena.',
  'Write year-month-day, such as "2031-04-05".': 'Rakstiet gads-mēnesis-diena, piemēram, "2031-04-05".',
  'The key "when" is missing.': 'Trūkst atslēgas "when".',
  'Add "when" to this object.': 'Pievienojiet "when" šim objektam.',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    'Līgumi saista pa dienām, bet sagatavošanai datumu nav (TR-2).',
  'Add a calendar in which all periods and "execution" have dates.':
    'Pievienojiet kalendāru, kurā datumi ir visiem periodiem un "execution".',
  'A kind of behaviour {0} cannot lie there already (PC-1).': 'Jau tur nevar būt veids ar tādu uzvedību: {0} (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Izvēlieties veidu, kura uzvedība ir stāvoša, tīkla vai viltus.',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0}: rindu skaits var būt no 1 līdz {1}, nevis {2} (OB-2).',
  'Choose another depth.': 'Izvēlieties citu dziļumu.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0}: posmu skaits var būt no 1 līdz {1}, nevis {2} (OB-2).',
  'Split it into two.': 'Sadaliet to divās.',
  '{0} does not carry the chain on (OB-1).': '{0} ķēdi neturpina (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Vietas uzskaitiet pēc kārtas, katru blakus iepriekšējai, nevienu divreiz.',
  '{0} lies at {1} already (PC-1).': '{0} jau ir te: {1} (PC-1).',
  'Put it beside, or remove one of them.': 'Lieciet to blakus vai vienu no tām izņemiet.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Liekošā puse par to nezina, bet varētu mēģināt likt {0} pie {1} un saņemt atteikumu (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Lieciet to ārpus šķēršļu zonām vai aizlieguma zonā, vai rakstiet "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Neviena kolonna ar šo uzdevumu un komandām nevar pārmeklēt {0} zonā {1}: tas nekad nebūs paveikts (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Dodiet kolonnai komandas, atveriet ceļu vai tādus sešstūrus zonā neiekļaujiet.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Neviens licējs neliek {0}, tāpēc šādas joslas nemaz nebūtu (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Pievienojiet liekošās puses kolonnu ar "layer" tam vai no šī veida atsakieties.',
};
