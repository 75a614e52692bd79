// Why the rules refuse a plan: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5). In Latvian.
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';

export const preparation: Messages<'lv', (typeof templates)[number]> = {
  '{0} points': { by: 0, forms: { zero: '{0} punktu', one: '{0} punkts', other: '{0} punkti' } },
  '{0} crew-minutes': {
    by: 0,
    forms: { zero: '{0} darba minūšu', one: '{0} darba minūte', other: '{0} darba minūtes' },
  },
  'the plan needs {0}; the budget is {1}': 'plānam vajag: {0}; budžets: {1}',
  'remove or shorten a belt, or make it less deep': 'noņemiet vai saīsiniet joslu, vai samaziniet tās dziļumu',
  'the plan needs {0} in {1}, which has {2}: {3} too many': 'plānam vajag: {0} periodā {1}, kurā ir {2}: par daudz {3}',
  'order a belt in another period, shorten one, or make it less deep':
    'pasūtiet joslu citā periodā, saīsiniet to vai samaziniet dziļumu',
  'lay a belt in another period, shorten one, or make it less deep':
    'lieciet joslu citā periodā, saīsiniet to vai samaziniet dziļumu',
  '1 period': '1 periods',
  '{0} periods': { by: 0, forms: { zero: '{0} periodu', one: '{0} periods', other: '{0} periodi' } },
  'choose {0}': 'izvēlieties {0}',
  'choose one from {0} to {1}': 'izvēlieties no {0} līdz {1}',
  'is ordered in a period that the calendar does not have': 'tiek pasūtīta periodā, kura kalendārā nav',
  'is laid in a period that the calendar does not have': 'tiek likta periodā, kura kalendārā nav',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0}: no pasūtīšanas līdz likšanai paiet {1}; pasūtīta periodā {2}, tā nāk pēc pēdējā',
  'choose another kind: the calendar has only {0}': 'izvēlieties citu veidu: kalendārā ir tikai {0}',
  'order it in {0}': 'pasūtiet to periodā {0}',
  'order it in {0} or before': 'pasūtiet to periodā {0} vai agrāk',
  'is laid in {0}, before {1}, in which it is ordered': 'tiek likta periodā {0}, pirms {1}, kad tā pasūtīta',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'tiek likta periodā {0}, par drīz pēc {1}, kad tā pasūtīta',
  'lay it in {0} or later, or order it earlier': 'lieciet to periodā {0} vai vēlāk, vai pasūtiet agrāk',
  '{0} takes {1} from order to laying: {2}': '{0}: no pasūtīšanas līdz likšanai paiet {1}; {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}': 'noliktavā „{0}” trūkst 1 vienības tam, ko liek līdz {1}',
  'the store "{0}" lacks {1} items for what is laid up to {2}': {
    by: 1,
    forms: {
      zero: 'noliktavā „{0}” trūkst {1} vienību tam, ko liek līdz {2}',
      one: 'noliktavā „{0}” trūkst {1} vienības tam, ko liek līdz {2}',
      other: 'noliktavā „{0}” trūkst {1} vienību tam, ko liek līdz {2}',
    },
  },
  'lay later, shorten a belt, or make it less deep': 'lieciet vēlāk, saīsiniet joslu vai samaziniet tās dziļumu',
  'start its production in {0} or before, {1}': 'sāciet tās ražošanu periodā {0} vai agrāk, {1}',
  'start its production in {0}, {1}': 'sāciet tās ražošanu periodā {0}, {1}',
  'choose a store of the calendar': 'izvēlieties kalendāra noliktavu',
  'production is started of a store that does not exist': 'tiek sākta ražošana noliktavai, kuras nav',
  'production of "{0}" is started in a period that the calendar does not have':
    'ražošana „{0}” tiek sākta periodā, kura kalendārā nav',
  'production of "{0}" runs from the beginning': 'ražošana „{0}” notiek no paša sākuma',
  'leave this decision out': 'atsakieties no šī lēmuma',
  'production of "{0}" is started twice': 'ražošana „{0}” tiek sākta divreiz',
  'keep one of the two decisions': 'paturiet vienu no abiem lēmumiem',
  'choose a treaty of the scenario': 'izvēlieties scenārija līgumu',
  'notice is given of a treaty that does not exist': 'tiek paziņots par līgumu, kura nav',
  'leave this notice out': 'atsakieties no šī paziņojuma',
  'the scenario does not let the plan give notice of "{0}"': 'scenārijs neļauj plānam paziņot par „{0}”',
  'notice of "{0}" is given in a period that the calendar does not have':
    'par „{0}” tiek paziņots periodā, kura kalendārā nav',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    'par „{0}” jau paziņots {1}, un {2} izstājas līdz {3}',
  'notice of "{0}" is given on {1} already': 'par „{0}” jau paziņots {1}',
  'notice of "{0}" is given twice': 'par „{0}” tiek paziņots divreiz',
  'keep one of the two': 'paturiet vienu no abiem',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    '{0}: ir sastāvdaļa „{1}”, no kuras {2} atturas pēc pašas izvēles, vai „{3}” ({4}) to saista, vai ne',
  'choose another kind: no date changes this': 'izvēlieties citu veidu: neviens datums to nemaina',
  '{0} is for kinds with the {1} component': '{0}: domāts veidiem ar sastāvdaļu „{1}”',
  '{0} has the {1} component': '{0}: ir sastāvdaļa „{1}”',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    '{0}, ko aizliedz „{1}” ({2}), un pusi „{3}” tas saista {4}',
  'from {0} on {1} holds it suspended, which is disputed': 'kopš {0} {1} to uzskata par apturētu, par ko strīdas',
  'the scenario does not let {0} withdraw ({1})': 'scenārijs neļauj izstāties: {0} ({1})',
  'notice is given on {0} ({1})': 'paziņots {0} ({1})',
  'give notice in {0} ({1})': 'paziņojiet periodā {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, bet {1} izstāties liedz bruņots konflikts, kura beigas nav redzamas',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'paziņojums periodā {0} ({1}) stātos spēkā {2}, bet izstāties liedz bruņots konflikts, kura beigas nav redzamas',
  '{0}, and it takes effect on {1}': '{0}, un tas stājas spēkā {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0}, un tas stājas spēkā {1}, nevis {2}, jo tad notiek bruņots konflikts',
  'choose another kind': 'izvēlieties citu veidu',
  'no period begins after that': 'pēc tam nesākas neviens periods',
  'start it in {0}': 'sāciet to periodā {0}',
  'start it in {0} or later': 'sāciet to periodā {0} vai vēlāk',
  'order it in {0} or later': 'pasūtiet to periodā {0} vai vēlāk',
  'another budget is one number, and this scenario has its points by period':
    'cits budžets ir viens skaitlis, bet šī scenārija punkti ir pa periodiem',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'etalonu aprēķina kolonnām, kurām ir kurp iet; „{0}” uzdevums ir „{1}”',
};
