// A scenario’s catalogue, calendar, treaties, triggers and contamination: what is wrong with them. In Ukrainian.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'uk', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'Це не дія (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Тригер у файлі ({0}) не може зробити "{1}" (TG-3).',
  'Write an object with one of the keys {0}.': "Напишіть об'єкт з одним із ключів: {0}.",
  '"degrade" is true for everywhere, or the id of a zone (NW-3).':
    '"degrade" — це true, тобто всюди, або ідентифікатор зони (NW-3).',
  'Write true or a zone, or remove the action.': 'Напишіть true чи зону або приберіть дію.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'З календарем бюджету немає: ним є сума за періодами (PR-1).',
  'Remove "budget", or "calendar".': 'Приберіть "budget" або "calendar".',
  'There is neither a budget nor a calendar (PR-1).': 'Немає ні бюджету, ні календаря (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Додайте "budget": {"points": …, "effort": …} або "calendar" з періодами.',
  'Give all periods and "execution" a date, or none of them.':
    'Дайте дату всім періодам і "execution" або нічому з цього.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Цей період не має дати, а інші чи виконання мають (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).':
    'Періоди мають дати, а ходи виконання — ні (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Додайте "execution": "YYYY-MM-DD".',
  'This period does not begin after the one before it, {0} (PR-1).':
    'Цей період починається не після попереднього, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Поставте періоди за порядком дат.',
  'The execution is before the last period begins, {0} (PR-1).':
    'Виконання — раніше, ніж починається останній період, {0} (PR-1).',
  'Let it be on that day or later.': 'Хай буде того дня або пізніше.',
  'Conflicts have dates, but the calendar has none (TR-4).': 'Конфлікти мають дати, а календар — ні (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Дайте дату всім періодам і "execution" або приберіть конфлікти.',
  'The conflict ends before it begins, {0}.': 'Конфлікт закінчується раніше, ніж починається, {0}.',
  'Exchange the two dates.': 'Поміняйте обидві дати місцями.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Вид {0} уже належить до складу {1} (PR-5).',
  'Name it in one store, once.': 'Назвіть його в одному складі, раз.',
  'The stock kind {0}': 'Вбудований вид {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '"{0}" нічого не дає видові з поведінкою «{1}»; це мають лише види «{2}» ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Приберіть це або напишіть "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Хибна смуга лише на щось схожа: складників вона не має (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Вид, що не є хибним, має щонайменше один складник (OB-2).',
  'Write "components": [].': 'Напишіть "components": [].',
  'Add a component, or write "behaviour": "dummy".': 'Додайте складник або напишіть "behaviour": "dummy".',
  'It can look like {0}.': 'Може бути схожою на: {0}.',
  'Add a kind that it can look like.': 'Додайте вид, на який вона може бути схожою.',
  'A dummy has to look like a kind of the catalogue (KN-4).': 'Хибна смуга має бути схожою на вид із каталогу (KN-4).',
  'Add "looksLike". {0}': 'Додайте "looksLike". {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Хибна смуга схожа на {0}, чого в каталозі немає (KN-4).',
  'Add that kind. {0}': 'Додайте цей вид. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Хибна смуга не може бути схожою на {0}: це теж хибна смуга, або її місце деінде (KN-4).',
  'This is no condition (TG-2).': 'Це не умова (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Умови тут вкладено глибше, ніж на {0} рівнів.',
  'The trigger has more than {0} conditions.': 'Тригер має більше умов, ніж {0}.',
  'Split it into several triggers.': 'Поділіть його на кілька тригерів.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} — колона сторони загороджень, яка завжди про неї знає (TG-2).',
  'Name one of the moving side.': 'Назвіть колону сторони руху.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'План не може питати про втрати сторони руху, яких сторона загороджень не бачить (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Напишіть "side": "laying" або питайте про те, що можна побачити.',
  '{0} is no day of the calendar.': '{0} — не день календаря.',
  'Write year-month-day, such as "2031-04-05".': 'Пишіть рік-місяць-день, наприклад "2031-04-05".',
  'The key "when" is missing.': 'Бракує ключа "when".',
  'Add "when" to this object.': 'Додайте "when" до цього об\'єкта.',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    "Договори зв'язують у певні дні, а підготовка не має дат (TR-2).",
  'Add a calendar in which all periods and "execution" have dates.':
    'Додайте календар, у якому всі періоди й "execution" мають дати.',
  'A kind of behaviour {0} cannot lie there already (PC-1).': 'Вид із поведінкою «{0}» не може вже там лежати (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Виберіть вид із поведінкою «стала», «мережева» чи «хибна».',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0}: рядів від 1 до {1}, не {2} (OB-2).',
  'Choose another depth.': 'Виберіть іншу глибину.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0}: відрізків від 1 до {1}, не {2} (OB-2).',
  'Split it into two.': 'Поділіть надвоє.',
  '{0} does not carry the chain on (OB-1).': '{0} не продовжує ланцюга (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Подайте місця по порядку, кожне поруч із попереднім, жодного двічі.',
  '{0} lies at {1} already (PC-1).': 'На {1} вже є {0} (PC-1).',
  'Put it beside, or remove one of them.': 'Покладіть поруч або приберіть одне з двох.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Сторона загороджень про це не знає, але могла б спробувати поставити {0} на {1} і дістати відмову (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Покладіть це поза зонами загороджень чи в зону заборони, або напишіть "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Жодна колона з цим завданням і з командами не може обшукати {0} в зоні {1}: завдання не буде виконано ніколи (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Дайте колоні команди, відкрийте шлях або вилучіть такі гекси із зони.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Жоден постановник не ставить виду {0}, тож його смуга так і не постане (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Додайте колону сторони загороджень із "layer" для нього або пропустіть цей вид.',
};
