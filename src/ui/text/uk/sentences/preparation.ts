// Why the rules refuse a plan: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5). In Ukrainian.
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';
import { formsOf } from '../numbers.ts';

export const preparation: Messages<'uk', (typeof templates)[number]> = {
  '{0} points': { by: 0, forms: formsOf('{0} бал', '{0} бали', '{0} балів', '{0} бала') },
  '{0} crew-minutes': {
    by: 0,
    forms: formsOf('{0} бригадо-хвилина', '{0} бригадо-хвилини', '{0} бригадо-хвилин', '{0} бригадо-хвилини'),
  },
  'the plan needs {0}; the budget is {1}': 'ціна плану: {0}; бюджет: {1}',
  'remove or shorten a belt, or make it less deep': 'приберіть чи вкоротіть смугу або зменште її глибину',
  'the plan needs {0} in {1}, which has {2}: {3} too many':
    'ціна плану: {0} у періоді {1}, який має {2}: забагато на {3}',
  'order a belt in another period, shorten one, or make it less deep':
    'замовте смугу в іншому періоді, вкоротіть її або зменште її глибину',
  'lay a belt in another period, shorten one, or make it less deep':
    'поставте смугу в іншому періоді, вкоротіть її або зменште її глибину',
  '1 period': '1 період',
  '{0} periods': { by: 0, forms: formsOf('{0} період', '{0} періоди', '{0} періодів', '{0} періоду') },
  'choose {0}': 'виберіть {0}',
  'choose one from {0} to {1}': 'виберіть період від {0} до {1}',
  'is ordered in a period that the calendar does not have': 'замовлено в періоді, якого в календарі немає',
  'is laid in a period that the calendar does not have': 'поставлено в періоді, якого в календарі немає',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0}: від замовлення до установки {1}; замовлення в періоді {2} припадає на час після останнього періоду',
  'choose another kind: the calendar has only {0}': 'виберіть інший вид: календар має лише {0}',
  'order it in {0}': 'замовте в періоді {0}',
  'order it in {0} or before': 'замовте в періоді {0} або раніше',
  'is laid in {0}, before {1}, in which it is ordered': 'поставлено в періоді {0}, до періоду замовлення {1}',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'поставлено в періоді {0}, зарано після періоду замовлення {1}',
  'lay it in {0} or later, or order it earlier': 'поставте в періоді {0} або пізніше, або замовте раніше',
  '{0} takes {1} from order to laying: {2}': '{0}: від замовлення до установки {1}; {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}':
    'на складі «{0}» бракує 1 одиниці для поставленого до періоду {1}',
  'the store "{0}" lacks {1} items for what is laid up to {2}': {
    by: 1,
    forms: formsOf(
      'на складі «{0}» бракує {1} одиниці для поставленого до періоду {2}',
      'на складі «{0}» бракує {1} одиниць для поставленого до періоду {2}',
      'на складі «{0}» бракує {1} одиниць для поставленого до періоду {2}',
      'на складі «{0}» бракує {1} одиниці для поставленого до періоду {2}',
    ),
  },
  'lay later, shorten a belt, or make it less deep': 'поставте пізніше, вкоротіть смугу або зменште її глибину',
  'start its production in {0} or before, {1}': 'почніть виробництво в періоді {0} або раніше, {1}',
  'start its production in {0}, {1}': 'почніть виробництво в періоді {0}, {1}',
  'choose a store of the calendar': 'виберіть склад із календаря',
  'production is started of a store that does not exist': 'почато виробництво для складу, якого немає',
  'production of "{0}" is started in a period that the calendar does not have':
    'виробництво «{0}» почато в періоді, якого в календарі немає',
  'production of "{0}" runs from the beginning': 'виробництво «{0}» триває від початку',
  'leave this decision out': 'пропустіть це рішення',
  'production of "{0}" is started twice': 'виробництво «{0}» почато двічі',
  'keep one of the two decisions': 'лишіть одне з двох рішень',
  'choose a treaty of the scenario': 'виберіть договір сценарію',
  'notice is given of a treaty that does not exist': 'повідомлено про вихід із договору, якого немає',
  'leave this notice out': 'пропустіть це повідомлення про вихід',
  'the scenario does not let the plan give notice of "{0}"':
    'сценарій не дозволяє планові повідомити про вихід із «{0}»',
  'notice of "{0}" is given in a period that the calendar does not have':
    'про вихід із «{0}» повідомлено в періоді, якого в календарі немає',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    "про вихід із «{0}» уже повідомлено {1}, і {2} більше не зв'язана ним від {3}",
  'notice of "{0}" is given on {1} already': 'про вихід із «{0}» уже повідомлено {1}',
  'notice of "{0}" is given twice': 'про вихід із «{0}» повідомлено двічі',
  'keep one of the two': 'лишіть одне з двох',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    "{0}: складник «{1}», від якого сторона ({2}) відмовилася сама, хоч зв'язує її «{3}» ({4}), хоч ні",
  'choose another kind: no date changes this': 'виберіть інший вид: жодна дата цього не змінить',
  '{0} is for kinds with the {1} component': '{0} — для видів зі складником «{1}»',
  '{0} has the {1} component': '{0}: складник «{1}»',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    "{0}, що забороняє «{1}» ({2}); {4} договір зв'язує сторону ({3})",
  'from {0} on {1} holds it suspended, which is disputed': 'від {0} сторона ({1}) вважає його призупиненим, що спірно',
  'the scenario does not let {0} withdraw ({1})': 'сценарій не дозволяє стороні ({0}) вийти ({1})',
  'notice is given on {0} ({1})': 'повідомлення про вихід {0} ({1})',
  'give notice in {0} ({1})': 'повідомте про вихід у періоді {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, але {1} виходові перешкоджає збройний конфлікт, кінця якому не видно',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'повідомлення в періоді {0} ({1}) набрало б чинності {2}, але виходові перешкоджає збройний конфлікт, кінця якому не видно',
  '{0}, and it takes effect on {1}': '{0}, і воно набирає чинності {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0}, і воно набирає чинності {1}, а не {2}, бо тоді триває збройний конфлікт',
  'choose another kind': 'виберіть інший вид',
  'no period begins after that': 'після того не починається жоден період',
  'start it in {0}': 'почніть у періоді {0}',
  'start it in {0} or later': 'почніть у періоді {0} або пізніше',
  'order it in {0} or later': 'замовте в періоді {0} або пізніше',
  'another budget is one number, and this scenario has its points by period':
    'інший бюджет — це одне число, а цей сценарій має бали за періодами',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'еталон обчислюють для колон, яким є куди йти; колона «{0}» має завдання «{1}»',
};
