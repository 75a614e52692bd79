// Why the rules refuse a plan, in German: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5).
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';

export const preparation: Messages<'de', (typeof templates)[number]> = {
  '{0} points': { by: 0, forms: { one: '{0} Punkt', other: '{0} Punkte' } },
  '{0} crew-minutes': { by: 0, forms: { one: '{0} Arbeitsminute', other: '{0} Arbeitsminuten' } },
  'the plan needs {0}; the budget is {1}': 'der Plan braucht {0}; das Budget ist {1}',
  'remove or shorten a belt, or make it less deep':
    'entfernen oder verkürzen Sie eine Sperre, oder nehmen Sie weniger Tiefe',
  'the plan needs {0} in {1}, which has {2}: {3} too many':
    'der Plan braucht {0} im Abschnitt {1}, der {2} hat: {3} zu viel',
  'order a belt in another period, shorten one, or make it less deep':
    'bestellen Sie eine Sperre in einem anderen Abschnitt, verkürzen Sie eine, oder nehmen Sie weniger Tiefe',
  'lay a belt in another period, shorten one, or make it less deep':
    'legen Sie eine Sperre in einem anderen Abschnitt, verkürzen Sie eine, oder nehmen Sie weniger Tiefe',
  '1 period': '1 Abschnitt',
  '{0} periods': '{0} Abschnitte',
  'choose {0}': 'wählen Sie {0}',
  'choose one from {0} to {1}': 'wählen Sie einen von {0} bis {1}',
  'is ordered in a period that the calendar does not have':
    'wird in einem Abschnitt bestellt, den der Kalender nicht hat',
  'is laid in a period that the calendar does not have': 'wird in einem Abschnitt gelegt, den der Kalender nicht hat',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0} braucht von der Bestellung bis zum Legen {1}: Im Abschnitt {2} bestellt, kommt sie nach dem letzten Abschnitt',
  'choose another kind: the calendar has only {0}': 'wählen Sie eine andere Art: Der Kalender hat nur {0}',
  'order it in {0}': 'bestellen Sie sie im Abschnitt {0}',
  'order it in {0} or before': 'bestellen Sie sie im Abschnitt {0} oder vorher',
  'is laid in {0}, before {1}, in which it is ordered':
    'wird im Abschnitt {0} gelegt, vor dem Abschnitt {1}, in dem sie bestellt wird',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'wird im Abschnitt {0} gelegt, zu bald nach dem Abschnitt {1}, in dem sie bestellt wird',
  'lay it in {0} or later, or order it earlier':
    'legen Sie sie im Abschnitt {0} oder später, oder bestellen Sie sie früher',
  '{0} takes {1} from order to laying: {2}': '{0} braucht von der Bestellung bis zum Legen {1}: {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}':
    'dem Lager „{0}“ fehlt 1 Stück für das, was bis zum Abschnitt {1} gelegt wird',
  'the store "{0}" lacks {1} items for what is laid up to {2}':
    'dem Lager „{0}“ fehlen {1} Stück für das, was bis zum Abschnitt {2} gelegt wird',
  'lay later, shorten a belt, or make it less deep':
    'legen Sie später, verkürzen Sie eine Sperre, oder nehmen Sie weniger Tiefe',
  'start its production in {0} or before, {1}': 'beginnen Sie die Fertigung im Abschnitt {0} oder vorher, {1}',
  'start its production in {0}, {1}': 'beginnen Sie die Fertigung im Abschnitt {0}, {1}',
  'choose a store of the calendar': 'wählen Sie ein Lager des Kalenders',
  'production is started of a store that does not exist':
    'die Fertigung für ein Lager wird begonnen, das es nicht gibt',
  'production of "{0}" is started in a period that the calendar does not have':
    'die Fertigung für „{0}“ wird in einem Abschnitt begonnen, den der Kalender nicht hat',
  'production of "{0}" runs from the beginning': 'die Fertigung für „{0}“ läuft von Anfang an',
  'leave this decision out': 'lassen Sie diese Entscheidung weg',
  'production of "{0}" is started twice': 'die Fertigung für „{0}“ wird zweimal begonnen',
  'keep one of the two decisions': 'behalten Sie eine der beiden Entscheidungen',
  'choose a treaty of the scenario': 'wählen Sie einen Vertrag des Szenarios',
  'notice is given of a treaty that does not exist': 'ein Vertrag wird gekündigt, den es nicht gibt',
  'leave this notice out': 'lassen Sie diese Kündigung weg',
  'the scenario does not let the plan give notice of "{0}"': 'das Szenario lässt den Plan „{0}“ nicht kündigen',
  'notice of "{0}" is given in a period that the calendar does not have':
    '„{0}“ wird in einem Abschnitt gekündigt, den der Kalender nicht hat',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    '„{0}“ ist schon am {1} gekündigt, und am {3} ist der Austritt wirksam: {2}',
  'notice of "{0}" is given on {1} already': '„{0}“ ist schon am {1} gekündigt',
  'notice of "{0}" is given twice': '„{0}“ wird zweimal gekündigt',
  'keep one of the two': 'behalten Sie eine von beiden',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    '{0} hat die Komponente „{1}“: Darauf wird aus eigenem Entschluss verzichtet ({2}), ob „{3}“ ({4}) bindet oder nicht',
  'choose another kind: no date changes this': 'wählen Sie eine andere Art: Kein Datum ändert daran etwas',
  '{0} is for kinds with the {1} component': '{0} ist für Arten mit der Komponente „{1}“',
  '{0} has the {1} component': '{0} hat die Komponente „{1}“',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    '{0}, was „{1}“ verbietet ({2}); am {4} gilt diese Bindung für {3}',
  'from {0} on {1} holds it suspended, which is disputed': 'ab {0} gilt er für {1} als ausgesetzt, was umstritten ist',
  'the scenario does not let {0} withdraw ({1})': 'das Szenario lässt keinen Austritt zu: {0} ({1})',
  'notice is given on {0} ({1})': 'am {0} wird gekündigt ({1})',
  'give notice in {0} ({1})': 'kündigen Sie im Abschnitt {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, aber am {1} steht dem Austritt ein bewaffneter Konflikt entgegen, dessen Ende nicht abzusehen ist',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'eine Kündigung im Abschnitt {0} ({1}) würde am {2} fällig, aber dem Austritt steht ein bewaffneter Konflikt entgegen, dessen Ende nicht abzusehen ist',
  '{0}, and it takes effect on {1}': '{0}; wirksam wird das am {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0}; wirksam wird das am {1}, nicht am {2}, denn dann ist ein bewaffneter Konflikt im Gang',
  'choose another kind': 'wählen Sie eine andere Art',
  'no period begins after that': 'danach beginnt kein Abschnitt mehr',
  'start it in {0}': 'beginnen Sie sie im Abschnitt {0}',
  'start it in {0} or later': 'beginnen Sie sie im Abschnitt {0} oder später',
  'order it in {0} or later': 'bestellen Sie sie im Abschnitt {0} oder später',
  'another budget is one number, and this scenario has its points by period':
    'ein anderes Budget ist eine einzige Zahl, und dieses Szenario hat seine Punkte nach Abschnitten',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'das Par wird für Kolonnen berechnet, die ein Ziel haben; „{0}“ hat den Auftrag „{1}“',
};
