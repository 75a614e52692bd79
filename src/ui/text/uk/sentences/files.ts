// Which file this is, and what it goes with: formats, plans, transcripts, orders. In Ukrainian.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'uk', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': "Це має бути об'єкт {…} ({0}); тут щось інше.",
  'Begin with {"format": "{0}", …}.': 'Почніть із {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Бракує ключа "format", тож не зрозуміло, що це.',
  'Add "format": "{0}".': 'Додайте "format": "{0}".',
  'The format is not a text.': 'Формат — не текст.',
  'Write "{0}".': 'Напишіть "{0}".',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Цей файл створено новішою версією Abatis: його формат {0}, а ця версія читає до /{1}.',
  'Open it with that version; nothing was changed.': 'Відкрийте його тією версією; нічого не змінено.',
  'This is {0}; here a file of format "{1}" is read.': 'Це {0}; тут читають файл формату "{1}".',
  'Choose a file of format "{0}".': 'Виберіть файл формату "{0}".',
  '{0} is not a format of Abatis.': '{0} — не формат Abatis.',
  'This plan is for the scenario {0}, not for {1}.': 'Цей план для сценарію {0}, а не для {1}.',
  'Open it with {0}, or choose a plan for {1}.': 'Відкрийте його зі сценарієм {0} або виберіть план для {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'План зроблено для іншої версії сценарію {0}, який відтоді змінився.',
  'If the plan still suits it, write "{0}" here.': 'Якщо план досі підходить, напишіть тут "{0}".',
  "The scenario's catalogue has no kind {0}.": 'У каталозі сценарію немає виду {0}.',
  'Belt {0}: {1} ({2}).': 'Смуга {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Сценарій {0} має формат 1, у планах якого немає "{1}".',
  'Remove it, or bring the scenario to format 2 first.': 'Приберіть це або спершу переведіть сценарій у формат 2.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Зона {0} — виду "{1}"; районом групи є район ураження (IN-1).',
  'Of that kind: {0}.': 'Такого виду: {0}.',
  'Remove "area": the scenario has none.': 'Приберіть "area": у сценарії такого району немає.',
  'The plan is for the scenario {0}, which was not found.': 'План для сценарію {0}, якого не знайдено.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Дайте разом із ним сценарій: план можна перевірити лише на його карті.',
  'This is a file of orders, which go with a scenario and a plan.':
    'Це файл наказів, які належать до сценарію і плану.',
  'It is checked when an exercise is played with it.': 'Його перевіряють, коли з ним розігрують навчання.',
  'The file does not say what it is.': 'Файл не каже, що він таке.',
  'Its key "format" has to be one of {0}.': 'Його ключ "format" має бути одним із: {0}.',
  'An order has exactly one of {0}': 'Наказ має рівно одне з: {0}',
  '"column" goes with {0}, and with nothing else': '"column" буває лише разом із: {0}',
  '"{0}" goes with "{1}"': '"{0}" буває разом із "{1}"',
  '"{0}" needs "{1}"': '"{0}" потребує "{1}"',
  'There is no such column in the scenario': 'Такої колони в сценарії немає',
  'This is not a hex of the map': 'Це не гекс карти',
  'There is no such belt in the plan': 'Такої смуги в плані немає',
  'There is no such message in the scenario': 'Такого повідомлення в сценарії немає',
  'One of these is not a hex of the map': 'Одне з цього — не гекс карти',
  'This is neither a hex nor a hexside of the map': 'Це не гекс і не ребро карти',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Команда "legal" перелічує накази, які може дати сторона, так, як їх пишуть.',
  'These orders are for the scenario {0}, not for {1}.': 'Ці накази для сценарію {0}, а не для {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Накази написано для іншої версії сценарію {0}, який відтоді змінився.',
  'Choose orders for this scenario.': 'Виберіть накази для цього сценарію.',
  'If they still suit it, write "{0}" here.': 'Якщо вони досі підходять, напишіть тут "{0}".',
  'Transcripts are written by Abatis and are not meant to be edited.': 'Записи робить Abatis; вони не для редагування.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Це зіграно за правилами версії {0}; ця версія Abatis грає за версією {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Тут сказано, що грали за правилами версії {0}, яка не знає сценаріїв цього формату.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Перевірте це тією версією Abatis, яка це створила; нічого не змінено.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Запис має або свої міри, або "open": true, поки навчання триває.',
  'This is no legal seed (CH-3).': 'Це недозволене зерно (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Зерно — це текст від 1 до 40 знаків.',
  'These words are for the scenario {0}, not for {1}.': 'Ці тексти для сценарію {0}, а не для {1}.',
  'Open {0} first, or choose words for {1}.': 'Відкрийте спершу {0} або виберіть тексти для {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Сценарій не має в "{1}" нічого з ідентифікатором {0}.',
  'The words are for the scenario {0}, which was not found.': 'Тексти для сценарію {0}, якого не знайдено.',
  'Give the scenario with them: what they name has to be in it.':
    'Дайте разом із ними сценарій: те, що вони називають, має в ньому бути.',
};
