// Which file this is, and what it goes with: formats, plans, transcripts, orders. In Latvian.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'lv', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': 'Šeit jābūt objektam {…} ({0}), bet ir kas cits.',
  'Begin with {"format": "{0}", …}.': 'Sāciet ar {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Trūkst atslēgas "format", tāpēc neviens nevar pateikt, kas tas ir.',
  'Add "format": "{0}".': 'Pievienojiet "format": "{0}".',
  'The format is not a text.': 'Formāts nav teksts.',
  'Write "{0}".': 'Rakstiet "{0}".',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Šo failu veidojusi jaunāka „Abatis” versija: tā formāts ir {0}, bet šī versija lasa līdz /{1}.',
  'Open it with that version; nothing was changed.': 'Atveriet to ar to versiju; nekas nav mainīts.',
  'This is {0}; here a file of format "{1}" is read.': 'Tas ir {0}; šeit lasa formāta "{1}" failu.',
  'Choose a file of format "{0}".': 'Izvēlieties formāta "{0}" failu.',
  '{0} is not a format of Abatis.': '{0} nav „Abatis” formāts.',
  'This plan is for the scenario {0}, not for {1}.': 'Šis plāns ir scenārijam {0}, nevis {1}.',
  'Open it with {0}, or choose a plan for {1}.': 'Atveriet to ar {0} vai izvēlieties plānu scenārijam {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'Plāns sastādīts citai {0} versijai: kopš tā laika scenārijs ir mainījies.',
  'If the plan still suits it, write "{0}" here.': 'Ja plāns joprojām der, rakstiet šeit "{0}".',
  "The scenario's catalogue has no kind {0}.": 'Scenārija katalogā nav veida {0}.',
  'Belt {0}: {1} ({2}).': 'Josla {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Scenārijs {0} ir 1. formātā, kura plānos nav "{1}".',
  'Remove it, or bring the scenario to format 2 first.': 'Izņemiet to vai vispirms pārceliet scenāriju uz 2. formātu.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Zona {0} ir veida "{1}"; grupas rajonam jābūt uguns rajonam (IN-1).',
  'Of that kind: {0}.': 'Šī veida ir: {0}.',
  'Remove "area": the scenario has none.': 'Izņemiet "area": scenārijā tādu nav.',
  'The plan is for the scenario {0}, which was not found.': 'Plāns ir scenārijam {0}, kas netika atrasts.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Iedodiet arī scenāriju: plānu var pārbaudīt tikai tā kartē.',
  'This is a file of orders, which go with a scenario and a plan.':
    'Šis ir pavēļu fails; pavēles iet kopā ar scenāriju un plānu.',
  'It is checked when an exercise is played with it.': 'To pārbauda, kad ar to spēlē mācības.',
  'The file does not say what it is.': 'Fails nepasaka, kas tas ir.',
  'Its key "format" has to be one of {0}.': 'Tā atslēgai "format" jābūt vienai no: {0}.',
  'An order has exactly one of {0}': 'Pavēlē ir tieši viens no {0}',
  '"column" goes with {0}, and with nothing else': '"column" iet kopā ar {0} un ne ar ko citu',
  '"{0}" goes with "{1}"': '"{0}" iet kopā ar "{1}"',
  '"{0}" needs "{1}"': '"{0}" vajag "{1}"',
  'There is no such column in the scenario': 'Scenārijā tādas kolonnas nav',
  'This is not a hex of the map': 'Tas nav kartes sešstūris',
  'There is no such belt in the plan': 'Plānā tādas joslas nav',
  'There is no such message in the scenario': 'Scenārijā tādas ziņas nav',
  'One of these is not a hex of the map': 'Viens no tiem nav kartes sešstūris',
  'This is neither a hex nor a hexside of the map': 'Tas nav ne kartes sešstūris, ne mala',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Komanda „legal” uzskaita pavēles, ko puse drīkst dot, tā, kā tās raksta.',
  'These orders are for the scenario {0}, not for {1}.': 'Šīs pavēles ir scenārijam {0}, nevis {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Pavēles rakstītas citai {0} versijai: kopš tā laika scenārijs ir mainījies.',
  'Choose orders for this scenario.': 'Izvēlieties šī scenārija pavēles.',
  'If they still suit it, write "{0}" here.': 'Ja tās joprojām der, rakstiet šeit "{0}".',
  'Transcripts are written by Abatis and are not meant to be edited.':
    'Protokolus raksta „Abatis”, un tie nav domāti labošanai.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Tas spēlēts pēc {0}. noteikumu versijas; šī „Abatis” versija spēlē pēc {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Tajā teikts, ka spēlēts pēc {0}. noteikumu versijas, kas šāda formāta scenārijus nezina.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Pārbaudiet to ar „Abatis” versiju, kas to veidoja; nekas nav mainīts.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Protokolā ir vai nu mērījumi, vai, kamēr mācības turpinās, "open": true.',
  'This is no legal seed (CH-3).': 'Tāda sēkla nav atļauta (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Sēkla ir teksts no 1 līdz 40 zīmēm.',
  'These words are for the scenario {0}, not for {1}.': 'Šie vārdi ir scenārijam {0}, nevis {1}.',
  'Open {0} first, or choose words for {1}.': 'Vispirms atveriet {0} vai izvēlieties vārdus scenārijam {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Scenārijā nav nekā ar id {0} sarakstā "{1}".',
  'The words are for the scenario {0}, which was not found.': 'Vārdi ir scenārijam {0}, kas netika atrasts.',
  'Give the scenario with them: what they name has to be in it.':
    'Iedodiet arī scenāriju: tajā jābūt tam, ko tie nosauc.',
};
