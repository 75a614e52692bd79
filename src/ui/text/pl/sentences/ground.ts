// A scenario’s map, zones, columns and posts: what is wrong with them. In Polish.
import type { Messages } from '../../messages.ts';
import type { ground as templates } from '../../sentences/ground.ts';

export const ground: Messages<'pl', (typeof templates)[number]> = {
  '{0} names a hexside; this kind lies on hexes.': '{0} to krawędź; ten rodzaj leży na heksach.',
  'Leave out the direction: "3,4".': 'Pomiń kierunek: "3,4".',
  '{0} names a hex; this kind lies on hexsides.': '{0} to heks; ten rodzaj leży na krawędziach.',
  'Add a direction: "3,4/{0}".': 'Dodaj kierunek: "3,4/{0}".',
  'The hex {0} is not on the map.': 'Heksu {0} nie ma na mapie.',
  'Columns go from 0 to {0}, rows from 0 to {1}; the column comes first.':
    'Kolumny mapy mają numery od 0 do {0}, wiersze od 0 do {1}; najpierw podaje się kolumnę.',
  'Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".':
    'Wpisz kolumna,wiersz bez odstępów, na przykład "3,4"; strefa może też mieć "0,0..3,4".',
  '{0} does not name a hex.': '{0} nie oznacza heksu.',
  'Write column,row/DIRECTION, such as "3,4/{0}"; the directions are {1}.':
    'Wpisz kolumna,wiersz/KIERUNEK, na przykład "3,4/{0}"; kierunki to {1}.',
  '{0} does not name a hexside.': '{0} nie oznacza krawędzi.',
  'The hexside {0} is at the edge of the map.': 'Krawędź {0} leży na brzegu mapy.',
  'Only hexsides between two hexes of the map count.': 'Liczą się tylko krawędzie między dwoma heksami mapy.',
  'The key "__proto__" is not a single visible character.': 'Klucz "__proto__" nie jest pojedynczym widocznym znakiem.',
  'There are {0} rows, but the height is {1}.': 'Liczba wierszy to {0}, ale wysokość to {1}.',
  'Give one text for each row, or change the height.': 'Podaj jeden tekst na każdy wiersz albo zmień wysokość.',
  'Row {0} has {1} characters, but the width is {2}.': 'Wiersz {0} ma znaków: {1}, ale szerokość to {2}.',
  'Give one character for each hex.': 'Podaj jeden znak na każdy heks.',
  'The character {0} at column {1} of row {2} is not in the legend.':
    'Znaku {0} (kolumna {1}, wiersz {2}) nie ma w legendzie.',
  'Add {0} to "legend", or use one of its characters.': 'Dodaj {0} do "legend" albo użyj jednego z jej znaków.',
  'The hexside {0} has a {1} already.': 'Krawędź {0} ma już cechę: {1}.',
  'A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.':
    'Krawędź ma najwyżej jedną cechę; można ją nazwać od strony obu heksów. Most zastępuje rzekę.',
  'Only a restriction can ban something; this zone is of kind {0}.':
    'Czegoś zakazać może tylko strefa zakazu; ta strefa jest rodzaju {0}.',
  'Remove "bans", or make the kind "restriction".': 'Usuń "bans" albo ustaw rodzaj "restriction".',
  'Up to here the zone lists more than twice as many hexes as the map has.':
    'Do tego miejsca strefa wymienia ponad dwa razy więcej heksów, niż ma mapa.',
  'Remove rectangles that lie on each other.': 'Usuń prostokąty, które leżą na sobie.',
  'There is no column of the moving side (CO-1).': 'Nie ma żadnej kolumny strony maszerującej (CO-1).',
  'Add one; columns without "side" belong to the moving side.':
    'Dodaj ją; kolumny bez "side" należą do strony maszerującej.',
  '{0} columns are needed, but of the moving side there is 1.':
    'Liczba wymaganych kolumn to {0}, a strona maszerująca ma 1.',
  '{0} columns are needed, but of the moving side there are {1}.':
    'Liczba wymaganych kolumn to {0}, a strona maszerująca ma {1}.',
  'Write a number from 1 to {0}, or add columns.': 'Wpisz liczbę od 1 do {0} albo dodaj kolumny.',
  'Write "side": "laying", or remove it.': 'Wpisz "side": "laying" albo to usuń.',
  'Only a column of the laying side can serve: one of the moving side has a task (CO-8).':
    'W dyspozycji może być tylko kolumna strony stawiającej: kolumna strony maszerującej ma zadanie (CO-8).',
  'Give it a task, or another side.': 'Daj jej zadanie albo inną stronę.',
  'Only a column of the laying side lays belts (LB-2).': 'Pasy stawia tylko kolumna strony stawiającej (LB-2).',
  'A column that serves has no zone (CO-8).': 'Kolumna w dyspozycji nie ma strefy (CO-8).',
  'Remove "zone", or give the column another task.': 'Usuń "zone" albo daj kolumnie inne zadanie.',
  'The task {0} needs a zone of kind "{1}".': 'Zadanie „{0}” wymaga strefy rodzaju "{1}".',
  'Add "zone" with its id.': 'Dodaj "zone" z jej identyfikatorem.',
  'The task hold needs the minutes for which the column has to stand there (CO-6).':
    'Zadanie „utrzymać” wymaga liczby minut, przez które kolumna ma tam stać (CO-6).',
  'Add "hold" with a number of minutes.': 'Dodaj "hold" z liczbą minut.',
  "Hold minutes go with the task hold only; this column's task is {0} (CO-6).":
    'Minuty "hold" należą tylko do zadania „utrzymać”; zadanie tej kolumny to „{0}” (CO-6).',
  'Remove "hold", or make the task "hold".': 'Usuń "hold" albo ustaw zadanie "hold".',
  'A layer lays kinds of behaviour remote; {0} is of behaviour {1} (LB-3).':
    'Kolumna stawiająca stawia rodzaje o zachowaniu „zdalny”; {0} ma zachowanie „{1}” (LB-3).',
  'Of that behaviour: {0}.': 'O tym zachowaniu: {0}.',
  'Add such a kind to the catalogue.': 'Dodaj taki rodzaj do katalogu.',
  'The start {0} is {1}, which is impassable for {2} columns (MP-2).':
    'Start {0} to teren „{1}”, nieprzebyty dla kolumn klasy „{2}” (MP-2).',
  'Start on terrain that the column can enter, or change its class.':
    'Zacznij na terenie, na który kolumna może wejść, albo zmień jej klasę.',
  'The zone {0} is of kind "{1}"; here it has to be of kind "{2}".':
    'Strefa {0} jest rodzaju "{1}"; tutaj ma być rodzaju "{2}".',
  'Add a zone of kind "{0}".': 'Dodaj strefę rodzaju "{0}".',
  'Up to the deadline there are {0} turns; at most {1} are allowed.':
    'Liczba tur do terminu to {0}; dozwolone najwyżej {1}.',
  'Bring the deadline down to {0} minutes, or make the turns longer.': 'Skróć termin do {0} min albo wydłuż tury.',
  'With no belts at all, this column has no way from its start to {0}: it is a {1} column.':
    'Nawet bez pasów ta kolumna nie ma drogi ze startu do {0}: jej klasa to „{1}”.',
  'Open a way (terrain, ford, bridge), or change its class, its start or its zone.':
    'Otwórz drogę (teren, bród, most) albo zmień jej klasę, start lub strefę.',
  'This column starts in the zone that it has to come to.': 'Ta kolumna startuje w strefie, do której ma dotrzeć.',
  'Let it start elsewhere, or give it another zone.': 'Niech startuje gdzie indziej albo ma inną strefę.',
  'This column comes onto the map at minute {0}; the deadline is minute {1}.':
    'Ta kolumna wchodzi na mapę w minucie {0}; termin to minuta {1}.',
  'Let it come earlier, or move the deadline.': 'Niech wejdzie wcześniej albo przesuń termin.',
  'With no belts at all, {0} of the columns cannot arrive before minute {1}; the deadline is {2}.':
    'Nawet bez pasów tyle kolumn ({0}) nie dotrze przed minutą {1}; termin to {2}.',
  'Move the deadline, need fewer columns, or shorten the way: every plan denies as it stands.':
    'Przesuń termin, wymagaj mniej kolumn albo skróć drogę: na razie zatrzymuje każdy plan.',
  'The obstacle zone {0} lies wholly in restrictions that ban every obstacle (OB-4).':
    'Strefa zapór {0} leży w całości w strefach zakazu, które zakazują wszystkich zapór (OB-4).',
  'Move one of them, or give the restriction "bans".': 'Przesuń jedną z nich albo dodaj strefie zakazu "bans".',
  'Within {0} hexes of this post there is no hex of its engagement areas (OW-1).':
    'W odległości {0} heksów od tego posterunku nie ma żadnego heksu jego rejonów rażenia (OW-1).',
  'Widen its range, move it, or give it another area.': 'Zwiększ jego zasięg, przesuń go albo daj mu inny rejon.',
  'With the stock, these are {0} {1}; at most {2} are allowed.':
    'Razem z wbudowanymi jest ich {0} ({1}); dozwolone najwyżej {2}.',
  'Remove some, or replace stock ones by their id.': 'Usuń kilka albo zastąp wbudowane, podając ich identyfikator.',
};
