// Finnish: a scenario’s catalogue, calendar, treaties, triggers and contamination: what is wrong with them.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'fi', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'Tämä ei ole toimi (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Tämä ehtokäsky ({0}) ei voi tehdä tätä: ”{1}” (TG-3).',
  'Write an object with one of the keys {0}.': 'Kirjoita objekti, jossa on yksi avaimista {0}.',
  '"degrade" is true for everywhere, or the id of a zone (NW-3).':
    '”degrade” on true (kaikkialla) tai alueen tunnus (NW-3).',
  'Write true or a zone, or remove the action.': 'Kirjoita true tai alue, tai poista toimi.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'Kun on kalenteri, budjettia ei ole: se on kausien summa (PR-1).',
  'Remove "budget", or "calendar".': 'Poista ”budget” tai ”calendar”.',
  'There is neither a budget nor a calendar (PR-1).': 'Ei ole budjettia eikä kalenteria (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Lisää "budget": {"points": …, "effort": …} tai ”calendar” kausineen.',
  'Give all periods and "execution" a date, or none of them.':
    'Anna päivämäärä kaikille kausille ja avaimelle ”execution” tai ei millekään.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Tällä kaudella ei ole päivämäärää, mutta muilla tai toteutuksella on (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).':
    'Kausilla on päivämäärät, mutta toteutuksen vuoroilla ei (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Lisää "execution": "YYYY-MM-DD".',
  'This period does not begin after the one before it, {0} (PR-1).': 'Tämä kausi ei ala edellisen jälkeen, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Pane kaudet päivämäärien järjestykseen.',
  'The execution is before the last period begins, {0} (PR-1).':
    'Toteutus on ennen viimeisen kauden alkua, {0} (PR-1).',
  'Let it be on that day or later.': 'Siirrä se samalle päivälle tai myöhemmäksi.',
  'Conflicts have dates, but the calendar has none (TR-4).':
    'Selkkauksilla on päivämäärät, mutta kalenterilla ei (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Anna päivämäärä kaikille kausille ja avaimelle ”execution” tai poista selkkaukset.',
  'The conflict ends before it begins, {0}.': 'Selkkaus päättyy ennen kuin alkaa, {0}.',
  'Exchange the two dates.': 'Vaihda päivämäärät keskenään.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Laji {0} kuuluu jo varastoon {1} (PR-5).',
  'Name it in one store, once.': 'Nimeä se yhdessä varastossa, kerran.',
  'The stock kind {0}': 'Vakioluettelon laji {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '”{0}” ei tee mitään, kun käyttäytyminen on ”{1}”; se on vain lajeilla, joiden käyttäytyminen on ”{2}” ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Poista se tai kirjoita "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Vale-este vain näyttää joltakin: siinä ei ole osia (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Lajilla, joka ei ole vale-este, on vähintään yksi osa (OB-2).',
  'Write "components": [].': 'Kirjoita "components": [].',
  'Add a component, or write "behaviour": "dummy".': 'Lisää osa tai kirjoita "behaviour": "dummy".',
  'It can look like {0}.': 'Se voi näyttää tältä: {0}.',
  'Add a kind that it can look like.': 'Lisää laji, jolta se voi näyttää.',
  'A dummy has to look like a kind of the catalogue (KN-4).':
    'Vale-esteen on näytettävä joltakin luettelon lajilta (KN-4).',
  'Add "looksLike". {0}': 'Lisää ”looksLike”. {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Vale-este näyttää lajilta {0}, jota ei ole luettelossa (KN-4).',
  'Add that kind. {0}': 'Lisää se laji. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Vale-este ei voi näyttää lajilta {0}, joka on itsekin vale-este tai asetetaan muualle (KN-4).',
  'This is no condition (TG-2).': 'Tämä ei ole ehto (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Ehdot ovat tässä sisäkkäin syvemmällä kuin {0} tasoa.',
  'The trigger has more than {0} conditions.': 'Ehtokäskyssä on enemmän kuin {0} ehtoa.',
  'Split it into several triggers.': 'Jaa se useaksi ehtokäskyksi.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} on estävän puolen osasto, jonka se aina tietää (TG-2).',
  'Name one of the moving side.': 'Nimeä jokin liikkuvan puolen osasto.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'Suunnitelma ei saa riippua liikkuvan puolen tappioista, joita estävä puoli ei näe (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Kirjoita "side": "laying" tai valitse jotakin, mikä näkyy.',
  '{0} is no day of the calendar.': '{0} ei ole kalenterin päivä.',
  'Write year-month-day, such as "2031-04-05".': 'Kirjoita vuosi-kuukausi-päivä, esimerkiksi ”2031-04-05”.',
  'The key "when" is missing.': 'Avain ”when” puuttuu.',
  'Add "when" to this object.': 'Lisää ”when” tähän objektiin.',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    'Sopimukset sitovat päivittäin, mutta valmistelulla ei ole päivämääriä (TR-2).',
  'Add a calendar in which all periods and "execution" have dates.':
    'Lisää kalenteri, jossa kaikilla kausilla ja avaimella ”execution” on päivämäärä.',
  'A kind of behaviour {0} cannot lie there already (PC-1).':
    'Laji, jonka käyttäytyminen on ”{0}”, ei voi olla paikalla ennestään (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Valitse laji, jonka käyttäytyminen on paikallaan oleva, verkotettu tai vale-este.',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0}: rivejä on 1–{1}, ei {2} (OB-2).',
  'Choose another depth.': 'Valitse toinen syvyys.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0}: lohkoja on 1–{1}, ei {2} (OB-2).',
  'Split it into two.': 'Jaa se kahdeksi.',
  '{0} does not carry the chain on (OB-1).': '{0} ei jatka ketjua (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Luettele paikat järjestyksessä, kukin edellisen vieressä, ei yhtäkään kahdesti.',
  '{0} lies at {1} already (PC-1).': '{0} on jo paikassa {1} (PC-1).',
  'Put it beside, or remove one of them.': 'Pane se viereen tai poista toinen niistä.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Estävä puoli ei tiedä tästä, mutta voisi yrittää asettaa paikkaan {1} tämän: {0}, ja se evättäisiin (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Pane se estealueiden ulkopuolelle tai kieltoalueelle, tai kirjoita "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Yksikään osasto, jolla on tämä tehtävä ja partioita, ei voi tutkia kohtaa {0} alueella {1}: se jää tekemättä (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Anna osastolle partioita, avaa tie tai jätä sellaiset heksat pois alueesta.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Yksikään osasto ei levitä lajia {0}, joten sen vyö jäisi levittämättä (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Lisää sitä varten estävän puolen osasto, jolla on ”layer”, tai jätä laji pois.',
};
