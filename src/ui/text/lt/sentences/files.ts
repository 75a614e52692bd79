// Which file this is, and what it goes with: formats, plans, transcripts, orders. In Lithuanian.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'lt', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': 'Čia turi būti objektas {…} ({0}), o yra kas kita.',
  'Begin with {"format": "{0}", …}.': 'Pradėkite taip: {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Trūksta rakto "format", todėl niekas negali pasakyti, kas tai.',
  'Add "format": "{0}".': 'Pridėkite "format": "{0}".',
  'The format is not a text.': 'Formatas nėra tekstas.',
  'Write "{0}".': 'Rašykite "{0}".',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Šis failas sukurtas naujesne „Abatis“ versija: jo formatas {0}, o ši versija skaito iki /{1}.',
  'Open it with that version; nothing was changed.': 'Atverkite jį ta versija; niekas nepakeista.',
  'This is {0}; here a file of format "{1}" is read.': 'Tai {0}; čia skaitomas "{1}" formato failas.',
  'Choose a file of format "{0}".': 'Pasirinkite "{0}" formato failą.',
  '{0} is not a format of Abatis.': '{0} nėra „Abatis“ formatas.',
  'This plan is for the scenario {0}, not for {1}.': 'Šis planas skirtas scenarijui {0}, o ne {1}.',
  'Open it with {0}, or choose a plan for {1}.': 'Atverkite jį su {0} arba pasirinkite planą scenarijui {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'Planas sudarytas kitai {0} versijai: nuo tada scenarijus pasikeitė.',
  'If the plan still suits it, write "{0}" here.': 'Jei planas tebetinka, čia rašykite "{0}".',
  "The scenario's catalogue has no kind {0}.": 'Scenarijaus kataloge nėra rūšies {0}.',
  'Belt {0}: {1} ({2}).': 'Juosta {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Scenarijus {0} yra 1 formato, kurio planuose nėra "{1}".',
  'Remove it, or bring the scenario to format 2 first.': 'Pašalinkite tai arba pirma perveskite scenarijų į 2 formatą.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Zonos {0} rūšis yra "{1}"; grupės rajonas turi būti ugnies rajonas (IN-1).',
  'Of that kind: {0}.': 'Tokios rūšies yra: {0}.',
  'Remove "area": the scenario has none.': 'Pašalinkite "area": scenarijuje jų nėra.',
  'The plan is for the scenario {0}, which was not found.': 'Planas skirtas scenarijui {0}, kuris nerastas.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Pateikite ir scenarijų: planą galima patikrinti tik jo žemėlapyje.',
  'This is a file of orders, which go with a scenario and a plan.':
    'Tai įsakymų failas; įsakymai pateikiami kartu su scenarijumi ir planu.',
  'It is checked when an exercise is played with it.': 'Jis tikrinamas, kai su juo žaidžiamos pratybos.',
  'The file does not say what it is.': 'Failas nepasako, kas jis.',
  'Its key "format" has to be one of {0}.': 'Jo raktas "format" turi būti vienas iš: {0}.',
  'An order has exactly one of {0}': 'Įsakyme yra lygiai vienas iš: {0}',
  '"column" goes with {0}, and with nothing else': '"column" dera su {0} ir daugiau su niekuo',
  '"{0}" goes with "{1}"': '"{0}" dera su "{1}"',
  '"{0}" needs "{1}"': '"{0}" reikalauja "{1}"',
  'There is no such column in the scenario': 'Scenarijuje tokios kolonos nėra',
  'This is not a hex of the map': 'Tai ne žemėlapio šešiakampis',
  'There is no such belt in the plan': 'Plane tokios juostos nėra',
  'There is no such message in the scenario': 'Scenarijuje tokios žinios nėra',
  'One of these is not a hex of the map': 'Vienas iš jų nėra žemėlapio šešiakampis',
  'This is neither a hex nor a hexside of the map': 'Tai nei žemėlapio šešiakampis, nei kraštinė',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Komanda „legal“ išvardija įsakymus, kuriuos pusė gali duoti, taip, kaip jie rašomi.',
  'These orders are for the scenario {0}, not for {1}.': 'Šie įsakymai skirti scenarijui {0}, o ne {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Įsakymai parašyti kitai {0} versijai: nuo tada scenarijus pasikeitė.',
  'Choose orders for this scenario.': 'Pasirinkite šio scenarijaus įsakymus.',
  'If they still suit it, write "{0}" here.': 'Jei jie tebetinka, čia rašykite "{0}".',
  'Transcripts are written by Abatis and are not meant to be edited.':
    'Protokolus rašo „Abatis“; jų redaguoti nereikia.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Sužaista pagal {0} taisyklių versiją; ši „Abatis“ versija žaidžia pagal {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Rašoma, kad sužaista pagal {0} taisyklių versiją, kuri tokio formato scenarijų nežino.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Patikrinkite jį ta „Abatis“ versija, kuri jį sukūrė; niekas nepakeista.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Protokole yra arba matavimai, arba, kol pratybos vyksta, "open": true.',
  'This is no legal seed (CH-3).': 'Tokia sėkla neleistina (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Sėkla yra tekstas nuo 1 iki 40 ženklų.',
  'These words are for the scenario {0}, not for {1}.': 'Šie žodžiai skirti scenarijui {0}, o ne {1}.',
  'Open {0} first, or choose words for {1}.': 'Pirma atverkite {0} arba pasirinkite žodžius scenarijui {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Scenarijuje nėra nieko, kieno id būtų {0}, sąraše "{1}".',
  'The words are for the scenario {0}, which was not found.': 'Žodžiai skirti scenarijui {0}, kuris nerastas.',
  'Give the scenario with them: what they name has to be in it.':
    'Pateikite ir scenarijų: jame turi būti tai, ką jie įvardija.',
};
