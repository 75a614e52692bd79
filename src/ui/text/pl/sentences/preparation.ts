// Why the rules refuse a plan: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5). In Polish.
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';
import { formsOf } from '../numbers.ts';

export const preparation: Messages<'pl', (typeof templates)[number]> = {
  '{0} points': { by: 0, forms: formsOf('{0} punkt', '{0} punkty', '{0} punktów', '{0} punktu') },
  '{0} crew-minutes': {
    by: 0,
    forms: formsOf('{0} roboczominuta', '{0} roboczominuty', '{0} roboczominut', '{0} roboczominuty'),
  },
  'the plan needs {0}; the budget is {1}': 'koszt planu: {0}; budżet: {1}',
  'remove or shorten a belt, or make it less deep': 'usuń lub skróć pas albo zmniejsz jego głębokość',
  'the plan needs {0} in {1}, which has {2}: {3} too many':
    'koszt planu: {0} w okresie {1}, który ma {2}: o {3} za dużo',
  'order a belt in another period, shorten one, or make it less deep':
    'zamów pas w innym okresie, skróć go albo zmniejsz jego głębokość',
  'lay a belt in another period, shorten one, or make it less deep':
    'postaw pas w innym okresie, skróć go albo zmniejsz jego głębokość',
  '1 period': '1 okres',
  '{0} periods': { by: 0, forms: formsOf('{0} okres', '{0} okresy', '{0} okresów', '{0} okresu') },
  'choose {0}': 'wybierz {0}',
  'choose one from {0} to {1}': 'wybierz okres od {0} do {1}',
  'is ordered in a period that the calendar does not have': 'zamówiono go w okresie, którego nie ma w kalendarzu',
  'is laid in a period that the calendar does not have': 'postawiono go w okresie, którego nie ma w kalendarzu',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0}: od zamówienia do postawienia mija {1}; przy zamówieniu w okresie {2} wypada to po ostatnim okresie',
  'choose another kind: the calendar has only {0}': 'wybierz inny rodzaj: kalendarz ma tylko {0}',
  'order it in {0}': 'zamów go w okresie {0}',
  'order it in {0} or before': 'zamów go w okresie {0} lub wcześniej',
  'is laid in {0}, before {1}, in which it is ordered': 'postawiono go w okresie {0}, przed okresem zamówienia {1}',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'postawiono go w okresie {0}, za wcześnie po okresie zamówienia {1}',
  'lay it in {0} or later, or order it earlier': 'postaw go w okresie {0} lub później albo zamów wcześniej',
  '{0} takes {1} from order to laying: {2}': '{0}: od zamówienia do postawienia mija {1}; {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}':
    'w magazynie „{0}” brakuje 1 sztuki na to, co staje do okresu {1}',
  'the store "{0}" lacks {1} items for what is laid up to {2}':
    'w magazynie „{0}” brakuje {1} sztuk na to, co staje do okresu {2}',
  'lay later, shorten a belt, or make it less deep': 'postaw później, skróć pas albo zmniejsz jego głębokość',
  'start its production in {0} or before, {1}': 'zacznij jego produkcję w okresie {0} lub wcześniej, {1}',
  'start its production in {0}, {1}': 'zacznij jego produkcję w okresie {0}, {1}',
  'choose a store of the calendar': 'wybierz magazyn z kalendarza',
  'production is started of a store that does not exist': 'uruchomiono produkcję magazynu, którego nie ma',
  'production of "{0}" is started in a period that the calendar does not have':
    'produkcję „{0}” zaczęto w okresie, którego nie ma w kalendarzu',
  'production of "{0}" runs from the beginning': 'produkcja „{0}” trwa od początku',
  'leave this decision out': 'pomiń tę decyzję',
  'production of "{0}" is started twice': 'produkcję „{0}” zaczęto dwa razy',
  'keep one of the two decisions': 'zostaw jedną z dwóch decyzji',
  'choose a treaty of the scenario': 'wybierz traktat ze scenariusza',
  'notice is given of a treaty that does not exist': 'wypowiedziano traktat, którego nie ma',
  'leave this notice out': 'pomiń to wypowiedzenie',
  'the scenario does not let the plan give notice of "{0}"': 'scenariusz nie pozwala planowi wypowiedzieć „{0}”',
  'notice of "{0}" is given in a period that the calendar does not have':
    '„{0}” wypowiedziano w okresie, którego nie ma w kalendarzu',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    '„{0}” wypowiedziano już dnia {1}, a {2} przestaje być związana dnia {3}',
  'notice of "{0}" is given on {1} already': '„{0}” wypowiedziano już dnia {1}',
  'notice of "{0}" is given twice': '„{0}” wypowiedziano dwa razy',
  'keep one of the two': 'zostaw jedno z dwóch',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    '{0}: składnik {1}, z którego strona ({2}) sama rezygnuje, czy „{3}” ({4}) ją wiąże, czy nie',
  'choose another kind: no date changes this': 'wybierz inny rodzaj: żadna data tego nie zmieni',
  '{0} is for kinds with the {1} component': '{0} służy rodzajom ze składnikiem: {1}',
  '{0} has the {1} component': '{0}: składnik {1}',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    '{0}, czego zakazuje „{1}” ({2}); dnia {4} traktat wiąże stronę ({3})',
  'from {0} on {1} holds it suspended, which is disputed': 'od {0} strona ({1}) uważa go za zawieszony, co jest sporne',
  'the scenario does not let {0} withdraw ({1})': 'scenariusz nie pozwala stronie ({0}) wystąpić ({1})',
  'notice is given on {0} ({1})': 'wypowiedzenie dnia {0} ({1})',
  'give notice in {0} ({1})': 'wypowiedz traktat w okresie {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, ale dnia {1} wystąpieniu przeszkadza konflikt zbrojny, którego końca nie widać',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'wypowiedzenie w okresie {0} ({1}) przypadałoby na dzień {2}, ale wystąpieniu przeszkadza konflikt zbrojny, którego końca nie widać',
  '{0}, and it takes effect on {1}': '{0}, co wchodzi w życie dnia {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0}, co wchodzi w życie dnia {1}, a nie {2}, bo wtedy trwa konflikt zbrojny',
  'choose another kind': 'wybierz inny rodzaj',
  'no period begins after that': 'potem nie zaczyna się żaden okres',
  'start it in {0}': 'zacznij ją w okresie {0}',
  'start it in {0} or later': 'zacznij ją w okresie {0} lub później',
  'order it in {0} or later': 'zamów go w okresie {0} lub później',
  'another budget is one number, and this scenario has its points by period':
    'inny budżet to jedna liczba, a ten scenariusz ma punkty według okresów',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'wzorzec oblicza się dla kolumn, które mają dokąd iść; kolumna „{0}” ma zadanie „{1}”',
};
