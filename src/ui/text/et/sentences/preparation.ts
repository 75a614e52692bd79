// Estonian: why the rules refuse a plan: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5).
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';

export const preparation: Messages<'et', (typeof templates)[number]> = {
  '{0} points': { by: 0, forms: { one: '{0} punkt', other: '{0} punkti' } },
  '{0} crew-minutes': { by: 0, forms: { one: '{0} tööminut', other: '{0} tööminutit' } },
  'the plan needs {0}; the budget is {1}': 'plaan vajab: {0}; eelarves on {1}',
  'remove or shorten a belt, or make it less deep': 'eemalda vöö, lühenda seda või tee see madalamaks',
  'the plan needs {0} in {1}, which has {2}: {3} too many': 'plaan vajab: {0}, periood {1}, kus on {2}: üle {3}',
  'order a belt in another period, shorten one, or make it less deep':
    'telli mõni vöö teisel perioodil, lühenda vööd või tee see madalamaks',
  'lay a belt in another period, shorten one, or make it less deep':
    'raja mõni vöö teisel perioodil, lühenda vööd või tee see madalamaks',
  '1 period': '1 periood',
  '{0} periods': { by: 0, forms: { one: '{0} periood', other: '{0} perioodi' } },
  'choose {0}': 'vali {0}',
  'choose one from {0} to {1}': 'vali üks vahemikus {0} kuni {1}',
  'is ordered in a period that the calendar does not have': 'on tellitud perioodil, mida kalendris pole',
  'is laid in a period that the calendar does not have': 'on rajatud perioodil, mida kalendris pole',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0}: tellimisest rajamiseni kulub {1}; tellituna perioodil {2} tuleb see pärast viimast perioodi',
  'choose another kind: the calendar has only {0}': 'vali teine liik: kalendris on ainult {0}',
  'order it in {0}': 'telli see perioodil {0}',
  'order it in {0} or before': 'telli see hiljemalt perioodil {0}',
  'is laid in {0}, before {1}, in which it is ordered': 'on rajatud perioodil {0}, enne tellimise perioodi {1}',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'on rajatud perioodil {0}, liiga vara pärast tellimise perioodi {1}',
  'lay it in {0} or later, or order it earlier': 'raja see kõige varem perioodil {0} või telli varem',
  '{0} takes {1} from order to laying: {2}': '{0}: tellimisest rajamiseni kulub {1}; {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}':
    'laos „{0}“ on puudu 1 ese selle jaoks, mis rajatakse kuni {1}',
  'the store "{0}" lacks {1} items for what is laid up to {2}': {
    by: 1,
    forms: {
      one: 'laos „{0}“ on puudu {1} ese selle jaoks, mis rajatakse kuni {2}',
      other: 'laos „{0}“ on puudu {1} eset selle jaoks, mis rajatakse kuni {2}',
    },
  },
  'lay later, shorten a belt, or make it less deep': 'raja hiljem, lühenda vööd või tee see madalamaks',
  'start its production in {0} or before, {1}': 'alusta selle tootmist hiljemalt perioodil {0}, {1}',
  'start its production in {0}, {1}': 'alusta selle tootmist perioodil {0}, {1}',
  'choose a store of the calendar': 'vali mõni kalendri ladu',
  'production is started of a store that does not exist': 'alustatakse tootmist lattu, mida pole olemas',
  'production of "{0}" is started in a period that the calendar does not have':
    '„{0}“ tootmist alustatakse perioodil, mida kalendris pole',
  'production of "{0}" runs from the beginning': '„{0}“ tootmine käib algusest peale',
  'leave this decision out': 'jäta see otsus ära',
  'production of "{0}" is started twice': '„{0}“ tootmist alustatakse kaks korda',
  'keep one of the two decisions': 'jäta neist otsustest üks',
  'choose a treaty of the scenario': 'vali mõni stsenaariumi leping',
  'notice is given of a treaty that does not exist': 'väljaastumisteade antakse lepingust, mida pole olemas',
  'leave this notice out': 'jäta see teade ära',
  'the scenario does not let the plan give notice of "{0}"': 'stsenaarium ei luba plaanil lepingust „{0}“ välja astuda',
  'notice of "{0}" is given in a period that the calendar does not have':
    'lepingust „{0}“ väljaastumise teade antakse perioodil, mida kalendris pole',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    'lepingust „{0}“ väljaastumise teade on antud juba {1} ja {2} on sellest väljas {3}',
  'notice of "{0}" is given on {1} already': 'lepingust „{0}“ väljaastumise teade on antud juba {1}',
  'notice of "{0}" is given twice': 'lepingust „{0}“ väljaastumise teade antakse kaks korda',
  'keep one of the two': 'jäta neist üks',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    '{0}, komponent: {1}; pool {2} loobub sellest omal valikul, seo „{3}“ ({4}) teda või mitte',
  'choose another kind: no date changes this': 'vali teine liik: seda ei muuda ükski kuupäev',
  '{0} is for kinds with the {1} component': '{0} on liikidele, mille komponent on {1}',
  '{0} has the {1} component': '{0}, komponent: {1}',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    '{0}; selle keelab „{1}“ ({2}) ja {3} on sellega seotud {4}',
  'from {0} on {1} holds it suspended, which is disputed':
    'alates {0} peab pool {1} lepingut peatatuks, mis on vaieldav',
  'the scenario does not let {0} withdraw ({1})': 'stsenaarium ei luba välja astuda, pool: {0} ({1})',
  'notice is given on {0} ({1})': 'teade antakse {0} ({1})',
  'give notice in {0} ({1})': 'anna teade perioodil {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, aga {1} takistab väljaastumist relvakonflikt, mille lõppu pole näha',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'teade perioodil {0} ({1}) jõustuks {2}, aga väljaastumist takistab relvakonflikt, mille lõppu pole näha',
  '{0}, and it takes effect on {1}': '{0} ja see jõustub {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0} ja see jõustub {1}, mitte {2}, sest siis käib relvakonflikt',
  'choose another kind': 'vali teine liik',
  'no period begins after that': 'pärast seda ei alga ühtegi perioodi',
  'start it in {0}': 'alusta seda perioodil {0}',
  'start it in {0} or later': 'alusta seda kõige varem perioodil {0}',
  'order it in {0} or later': 'telli see kõige varem perioodil {0}',
  'another budget is one number, and this scenario has its points by period':
    'muu eelarve on üksainus arv, aga selles stsenaariumis on punktid perioodide kaupa',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'etalon leitakse kolonnidele, kellel on kuhugi minna; „{0}“ ülesanne on „{1}“',
};
