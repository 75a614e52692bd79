// Why the rules refuse a plan: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5). In Lithuanian.
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';

export const preparation: Messages<'lt', (typeof templates)[number]> = {
  '{0} points': {
    by: 0,
    forms: { one: '{0} taškas', few: '{0} taškai', many: '{0} taško', other: '{0} taškų' },
  },
  '{0} crew-minutes': {
    by: 0,
    forms: {
      one: '{0} darbo minutė',
      few: '{0} darbo minutės',
      many: '{0} darbo minutės',
      other: '{0} darbo minučių',
    },
  },
  'the plan needs {0}; the budget is {1}': 'planui reikia: {0}; biudžetas: {1}',
  'remove or shorten a belt, or make it less deep': 'pašalinkite ar sutrumpinkite juostą arba sumažinkite jos gylį',
  'the plan needs {0} in {1}, which has {2}: {3} too many':
    'planui reikia: {0} laikotarpiu {1}, kuris turi {2}: per daug {3}',
  'order a belt in another period, shorten one, or make it less deep':
    'užsakykite juostą kitu laikotarpiu, sutrumpinkite arba sumažinkite gylį',
  'lay a belt in another period, shorten one, or make it less deep':
    'klokite juostą kitu laikotarpiu, sutrumpinkite arba sumažinkite gylį',
  '1 period': '1 laikotarpis',
  '{0} periods': {
    by: 0,
    forms: {
      one: '{0} laikotarpis',
      few: '{0} laikotarpiai',
      many: '{0} laikotarpio',
      other: '{0} laikotarpių',
    },
  },
  'choose {0}': 'pasirinkite {0}',
  'choose one from {0} to {1}': 'pasirinkite nuo {0} iki {1}',
  'is ordered in a period that the calendar does not have': 'užsakoma laikotarpiu, kurio kalendoriuje nėra',
  'is laid in a period that the calendar does not have': 'klojama laikotarpiu, kurio kalendoriuje nėra',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0}: nuo užsakymo iki klojimo praeina {1}; užsakyta laikotarpiu {2}, ji būtų po paskutinio',
  'choose another kind: the calendar has only {0}': 'pasirinkite kitą rūšį: kalendoriuje tėra {0}',
  'order it in {0}': 'užsakykite laikotarpiu {0}',
  'order it in {0} or before': 'užsakykite laikotarpiu {0} arba anksčiau',
  'is laid in {0}, before {1}, in which it is ordered': 'klojama laikotarpiu {0}, anksčiau nei {1}, kada užsakyta',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'klojama laikotarpiu {0}, per greitai po {1}, kada užsakyta',
  'lay it in {0} or later, or order it earlier': 'klokite laikotarpiu {0} ar vėliau arba užsakykite anksčiau',
  '{0} takes {1} from order to laying: {2}': '{0}: nuo užsakymo iki klojimo praeina {1}; {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}':
    'sandėlyje „{0}“ trūksta 1 vieneto tam, kas klojama iki {1}',
  'the store "{0}" lacks {1} items for what is laid up to {2}': {
    by: 1,
    forms: {
      one: 'sandėlyje „{0}“ trūksta {1} vieneto tam, kas klojama iki {2}',
      few: 'sandėlyje „{0}“ trūksta {1} vienetų tam, kas klojama iki {2}',
      many: 'sandėlyje „{0}“ trūksta {1} vieneto tam, kas klojama iki {2}',
      other: 'sandėlyje „{0}“ trūksta {1} vienetų tam, kas klojama iki {2}',
    },
  },
  'lay later, shorten a belt, or make it less deep': 'klokite vėliau, sutrumpinkite juostą arba sumažinkite jos gylį',
  'start its production in {0} or before, {1}': 'pradėkite gamybą laikotarpiu {0} ar anksčiau, {1}',
  'start its production in {0}, {1}': 'pradėkite gamybą laikotarpiu {0}, {1}',
  'choose a store of the calendar': 'pasirinkite kalendoriaus sandėlį',
  'production is started of a store that does not exist': 'pradedama nesamo sandėlio gamyba',
  'production of "{0}" is started in a period that the calendar does not have':
    'gamyba „{0}“ pradedama laikotarpiu, kurio kalendoriuje nėra',
  'production of "{0}" runs from the beginning': 'gamyba „{0}“ vyksta nuo pat pradžių',
  'leave this decision out': 'atsisakykite šio sprendimo',
  'production of "{0}" is started twice': 'gamyba „{0}“ pradedama du kartus',
  'keep one of the two decisions': 'palikite vieną iš dviejų sprendimų',
  'choose a treaty of the scenario': 'pasirinkite scenarijaus sutartį',
  'notice is given of a treaty that does not exist': 'pranešama dėl nesamos sutarties',
  'leave this notice out': 'atsisakykite šio pranešimo',
  'the scenario does not let the plan give notice of "{0}"': 'scenarijus neleidžia planui pranešti dėl „{0}“',
  'notice of "{0}" is given in a period that the calendar does not have':
    'dėl „{0}“ pranešama laikotarpiu, kurio kalendoriuje nėra',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    'dėl „{0}“ jau pranešta {1}, ir {2} pasitraukia iki {3}',
  'notice of "{0}" is given on {1} already': 'dėl „{0}“ jau pranešta {1}',
  'notice of "{0}" is given twice': 'dėl „{0}“ pranešama du kartus',
  'keep one of the two': 'palikite vieną iš dviejų',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    '{0} turi sudedamąją dalį „{1}“: {2} jos atsisako savo valia, ar „{3}“ ({4}) ją saisto, ar ne',
  'choose another kind: no date changes this': 'pasirinkite kitą rūšį: jokia data to nepakeis',
  '{0} is for kinds with the {1} component': '{0} skirta rūšims su sudedamąja dalimi „{1}“',
  '{0} has the {1} component': '{0} turi sudedamąją dalį „{1}“',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    '{0}, kurią draudžia „{1}“ ({2}), o pusę „{3}“ ji saisto dieną {4}',
  'from {0} on {1} holds it suspended, which is disputed': 'nuo {0} {1} laiko ją sustabdyta, dėl ko ginčijamasi',
  'the scenario does not let {0} withdraw ({1})': 'scenarijus neleidžia pasitraukti: {0} ({1})',
  'notice is given on {0} ({1})': 'pranešta {0} ({1})',
  'give notice in {0} ({1})': 'praneškite laikotarpiu {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, bet {1} pasitraukti neleidžia ginkluotas konfliktas, kurio pabaigos nematyti',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'pranešimas laikotarpiu {0} ({1}) įsigaliotų {2}, bet pasitraukti neleidžia ginkluotas konfliktas, kurio pabaigos nematyti',
  '{0}, and it takes effect on {1}': '{0}, ir tai įsigalioja {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0}, ir tai įsigalioja {1}, o ne {2}, nes tada vyksta ginkluotas konfliktas',
  'choose another kind': 'pasirinkite kitą rūšį',
  'no period begins after that': 'po to neprasideda joks laikotarpis',
  'start it in {0}': 'pradėkite laikotarpiu {0}',
  'start it in {0} or later': 'pradėkite laikotarpiu {0} ar vėliau',
  'order it in {0} or later': 'užsakykite laikotarpiu {0} ar vėliau',
  'another budget is one number, and this scenario has its points by period':
    'kitas biudžetas yra vienas skaičius, o šio scenarijaus taškai paskirstyti laikotarpiais',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'etalonas skaičiuojamas kolonoms, kurios kur nors eina; „{0}“ turi užduotį „{1}“',
};
