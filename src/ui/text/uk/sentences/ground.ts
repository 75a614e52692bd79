// A scenario’s map, zones, columns and posts: what is wrong with them. In Ukrainian.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'uk', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} — це ребро; цей вид лежить на гексах.',
  'Leave out the direction: "3,4".': 'Без напрямку: "3,4".',
  '{0} names a hex; this kind lies on hexsides.': '{0} — це гекс; цей вид лежить на ребрах.',
  'Add a direction: "3,4/{0}".': 'Додайте напрямок: "3,4/{0}".',
  'The hex {0} is not on the map.': 'Гекса {0} немає на карті.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Стовпці мають номери від 0 до {0}, рядки від 0 до {1}; спершу стовпець.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Пишіть стовпець,рядок без пробілів, наприклад "3,4"; зона може мати й "0,0..3,4".',
  '{0} does not name a hex.': '{0} не позначає гекса.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Пишіть стовпець,рядок/НАПРЯМОК, наприклад "3,4/{0}"; напрямки: {1}.',
  '{0} does not name a hexside.': '{0} не позначає ребра.',
  'The hexside {0} is at the edge of the map.': 'Ребро {0} — на краю карти.',
  'Only hexsides between two hexes of the map count.': 'Рахуються лише ребра між двома гексами карти.',
  'The key "__proto__" is not a single visible character.': 'Ключ "__proto__" — не один видимий знак.',
  'There are {0} rows, but the height is {1}.': 'Рядків {0}, а висота {1}.',
  'Give one text for each row, or change the height.': 'Дайте по тексту на кожен рядок або змініть висоту.',
  'Row {0} has {1} characters, but the width is {2}.': 'Рядок {0} має знаків: {1}, а ширина {2}.',
  'Give one character for each hex.': 'Дайте по знаку на кожен гекс.',
  'The character {0} at column {1} of row {2} is not in the legend.':
    'Знака {0} (стовпець {1}, рядок {2}) немає в легенді.',
  'Add {0} to "legend", or use one of its characters.': 'Додайте {0} до "legend" або візьміть один з її знаків.',
  'The hexside {0} has a {1} already.': 'Ребро {0} вже має ознаку: {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Ребро має щонайбільше одну ознаку; його можна назвати від обох його гексів. Міст замінює річку.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Щось забороняти може лише зона заборони; ця зона — виду {0}.',
  'Remove "bans", or make the kind "restriction".': 'Приберіть "bans" або зробіть вид "restriction".',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'До цього місця зона перелічує вдвічі більше гексів, ніж має карта, чи ще більше.',
  'Remove rectangles that lie on each other.': 'Приберіть прямокутники, що лежать один на одному.',
  'There is no column of the moving side (CO-1).': 'Немає жодної колони сторони руху (CO-1).',
  'Add one; columns without "side" belong to the moving side.': 'Додайте її; колони без "side" належать стороні руху.',
  '{0} columns are needed, but of the moving side there is 1.': 'Потрібно колон: {0}, а сторона руху має 1.',
  '{0} columns are needed, but of the moving side there are {1}.': 'Потрібно колон: {0}, а сторона руху має {1}.',
  'Write a number from 1 to {0}, or add columns.': 'Напишіть число від 1 до {0} або додайте колони.',
  'Write "side": "laying", or remove it.': 'Напишіть "side": "laying" або приберіть це.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'У розпорядженні може бути лише колона сторони загороджень: колона сторони руху має завдання (CO-8).',
  'Give it a task, or another side.': 'Дайте їй завдання або іншу сторону.',
  'Only a column of the laying side lays belts (LB-2).': 'Смуги ставить лише колона сторони загороджень (LB-2).',
  'A column that serves has no zone (CO-8).': 'Колона в розпорядженні не має зони (CO-8).',
  'Remove "zone", or give the column another task.': 'Приберіть "zone" або дайте колоні інше завдання.',
  'The task {0} needs a zone of kind "{1}".': 'Завданню «{0}» потрібна зона виду "{1}".',
  'Add "zone" with its id.': 'Додайте "zone" з її ідентифікатором.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Завданню «утримати» потрібні хвилини, які колона має там простояти (CO-6).',
  'Add "hold" with a number of minutes.': 'Додайте "hold" з числом хвилин.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Хвилини "hold" бувають лише із завданням «утримати»; завдання цієї колони — «{0}» (CO-6).',
  'Remove "hold", or make the task "hold".': 'Приберіть "hold" або зробіть завдання "hold".',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Постановник ставить види з поведінкою «дистанційна»; {0} має поведінку «{1}» (LB-3).',
  'Of that behaviour: {0}.': 'З такою поведінкою: {0}.',
  'Add such a kind to the catalogue.': 'Додайте такий вид до каталогу.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Старт {0} — це «{1}», непрохідне для колон класу «{2}» (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Почніть на місцевості, куди колона може ввійти, або змініть її клас.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".':
    'Зона {0} — виду "{1}"; тут вона має бути виду "{2}".',
  'Add a zone of kind "{0}".': 'Додайте зону виду "{0}".',
  'Up to the deadline there are {0} turns; at most {1} are allowed.':
    'До кінцевого терміну ходів: {0}; дозволено щонайбільше {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.':
    'Зменште кінцевий термін до {0} хв або зробіть ходи довшими.',
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Навіть без смуг ця колона не має шляху від старту до {0}: її клас — «{1}».',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Відкрийте шлях (місцевість, брід, міст) або змініть її клас, старт чи зону.',
  'This column starts in the zone that it has to come to.': 'Ця колона стартує в зоні, куди має дійти.',
  'Let it start elsewhere, or give it another zone.': 'Хай стартує деінде або має іншу зону.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'Ця колона входить на карту на хвилині {0}; кінцевий термін — хвилина {1}.',
  'Let it come earlier, or move the deadline.': 'Хай увійде раніше, або пересуньте кінцевий термін.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Навіть без смуг стільки колон ({0}) не дійде раніше за хвилину {1}; кінцевий термін — {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Пересуньте кінцевий термін, вимагайте менше колон або вкоротіть шлях: поки що не допускає кожен план.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Зона загороджень {0} цілком лежить у зонах заборони, що забороняють усі загородження (OB-4).',
  'Move one of them, or give the restriction "bans".': 'Пересуньте одну з них або дайте зоні заборони "bans".',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).':
    'На відстані {0} гексів від цього поста немає жодного гекса його районів ураження (OW-1).',
  'Widen its range, move it, or give it another area.':
    'Збільште його досяжність, пересуньте його або дайте йому інший район.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Разом із вбудованими їх {0} ({1}); дозволено щонайбільше {2}.',
  'Remove some, or replace stock ones by their id.': 'Приберіть кілька або замініть вбудовані за ідентифікатором.',
};
