// Finnish: which file this is, and what it goes with: formats, plans, transcripts, orders.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'fi', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': 'Tässä pitää olla objekti {…} (laji: {0}); tämä on jotakin muuta.',
  'Begin with {"format": "{0}", …}.': 'Aloita näin: {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Avain ”format” puuttuu, joten kukaan ei voi tietää, mikä tämä on.',
  'Add "format": "{0}".': 'Lisää "format": "{0}".',
  'The format is not a text.': 'Muoto ei ole teksti.',
  'Write "{0}".': 'Kirjoita ”{0}”.',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Tämän tiedoston on tehnyt Abatiksen uudempi versio: sen muoto on {0}, ja tämä versio lukee muotoon /{1} asti.',
  'Open it with that version; nothing was changed.': 'Avaa se sillä versiolla; mitään ei muutettu.',
  'This is {0}; here a file of format "{1}" is read.': 'Tämä on {0}; tässä luetaan tiedosto, jonka muoto on ”{1}”.',
  'Choose a file of format "{0}".': 'Valitse tiedosto, jonka muoto on ”{0}”.',
  '{0} is not a format of Abatis.': '{0} ei ole Abatiksen muoto.',
  'This plan is for the scenario {0}, not for {1}.': 'Tämä suunnitelma on skenaariolle {0}, ei skenaariolle {1}.',
  'Open it with {0}, or choose a plan for {1}.':
    'Avaa se skenaarion {0} kanssa tai valitse suunnitelma skenaariolle {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'Suunnitelma on tehty skenaarion {0} toiselle versiolle: skenaario on sen jälkeen muuttunut.',
  'If the plan still suits it, write "{0}" here.': 'Jos suunnitelma sopii siihen edelleen, kirjoita tähän ”{0}”.',
  "The scenario's catalogue has no kind {0}.": 'Skenaarion luettelossa ei ole lajia {0}.',
  'Belt {0}: {1} ({2}).': 'Vyö {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Skenaario {0} on muotoa 1, jonka suunnitelmissa ei ole avainta ”{1}”.',
  'Remove it, or bring the scenario to format 2 first.': 'Poista se tai muunna skenaario ensin muotoon 2.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Alueen {0} laji on ”{1}”; ryhmän alue on tulialue (IN-1).',
  'Of that kind: {0}.': 'Sitä lajia ovat: {0}.',
  'Remove "area": the scenario has none.': 'Poista ”area”: skenaariossa ei ole sellaista.',
  'The plan is for the scenario {0}, which was not found.': 'Suunnitelma on skenaariolle {0}, jota ei löytynyt.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Anna skenaario sen mukana: suunnitelman voi tarkistaa vain sen kartalla.',
  'This is a file of orders, which go with a scenario and a plan.':
    'Tämä on käskytiedosto; käskyt kuuluvat yhteen skenaarion ja suunnitelman kanssa.',
  'It is checked when an exercise is played with it.': 'Se tarkistetaan, kun sillä pelataan harjoitus.',
  'The file does not say what it is.': 'Tiedosto ei kerro, mikä se on.',
  'Its key "format" has to be one of {0}.': 'Sen avaimen ”format” on oltava jokin näistä: {0}.',
  'An order has exactly one of {0}': 'Käskyssä on täsmälleen yksi näistä: {0}',
  '"column" goes with {0}, and with nothing else': '”column” käy näiden kanssa: {0}, eikä minkään muun',
  '"{0}" goes with "{1}"': '”{0}” kuuluu avaimeen ”{1}”',
  '"{0}" needs "{1}"': '”{0}” tarvitsee avaimen ”{1}”',
  'There is no such column in the scenario': 'Skenaariossa ei ole sellaista osastoa',
  'This is not a hex of the map': 'Tämä ei ole kartan heksa',
  'There is no such belt in the plan': 'Suunnitelmassa ei ole sellaista vyötä',
  'There is no such message in the scenario': 'Skenaariossa ei ole sellaista viestiä',
  'One of these is not a hex of the map': 'Yksi näistä ei ole kartan heksa',
  'This is neither a hex nor a hexside of the map': 'Tämä ei ole kartan heksa eikä heksan sivu',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Komento ”legal” luettelee käskyt, jotka puoli saa antaa, siinä muodossa kuin ne kirjoitetaan.',
  'These orders are for the scenario {0}, not for {1}.': 'Nämä käskyt ovat skenaariolle {0}, eivät skenaariolle {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Käskyt on kirjoitettu skenaarion {0} toiselle versiolle: skenaario on sen jälkeen muuttunut.',
  'Choose orders for this scenario.': 'Valitse käskyt tälle skenaariolle.',
  'If they still suit it, write "{0}" here.': 'Jos ne sopivat siihen edelleen, kirjoita tähän ”{0}”.',
  'Transcripts are written by Abatis and are not meant to be edited.':
    'Pöytäkirjat kirjoittaa Abatis, eikä niitä ole tarkoitettu muokattaviksi.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Se on pelattu sääntöjen versiolla {0}; tämä Abatis pelaa versiolla {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Sen mukaan se on pelattu sääntöjen versiolla {0}, joka ei tunne tämän muodon skenaarioita.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Tarkista se sillä Abatiksen versiolla, joka sen teki; mitään ei muutettu.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Pöytäkirjassa on joko mittaluvut tai, harjoituksen ollessa kesken, "open": true.',
  'This is no legal seed (CH-3).': 'Tämä ei ole kelvollinen siemen (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Siemen on 1–40 merkin teksti.',
  'These words are for the scenario {0}, not for {1}.': 'Nämä sanat ovat skenaariolle {0}, eivät skenaariolle {1}.',
  'Open {0} first, or choose words for {1}.': 'Avaa ensin skenaario {0} tai valitse sanat skenaariolle {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Skenaarion osassa ”{1}” ei ole mitään, jonka tunnus on {0}.',
  'The words are for the scenario {0}, which was not found.': 'Sanat ovat skenaariolle {0}, jota ei löytynyt.',
  'Give the scenario with them: what they name has to be in it.':
    'Anna skenaario niiden mukana: siinä on oltava se, minkä ne nimeävät.',
};
