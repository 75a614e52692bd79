// A scenario’s catalogue, calendar, treaties, triggers and contamination: what is wrong with them. In Polish.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'pl', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'To nie jest czynność (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Wyzwalacz w pliku ({0}) nie może zrobić "{1}" (TG-3).',
  'Write an object with one of the keys {0}.': 'Wpisz obiekt z jednym z kluczy: {0}.',
  '"degrade" is true for everywhere, or the id of a zone (NW-3).':
    '"degrade" to true, czyli wszędzie, albo identyfikator strefy (NW-3).',
  'Write true or a zone, or remove the action.': 'Wpisz true lub strefę albo usuń czynność.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'Gdy jest kalendarz, nie ma budżetu: jest nim suma okresów (PR-1).',
  'Remove "budget", or "calendar".': 'Usuń "budget" albo "calendar".',
  'There is neither a budget nor a calendar (PR-1).': 'Nie ma ani budżetu, ani kalendarza (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Dodaj "budget": {"points": …, "effort": …} albo "calendar" z okresami.',
  'Give all periods and "execution" a date, or none of them.':
    'Daj datę wszystkim okresom i "execution" albo żadnemu z nich.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Ten okres nie ma daty, a inne lub wykonanie mają (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).': 'Okresy mają daty, a tury wykonania nie (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Dodaj "execution": "YYYY-MM-DD".',
  'This period does not begin after the one before it, {0} (PR-1).':
    'Ten okres nie zaczyna się po poprzednim, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Ustaw okresy w kolejności dat.',
  'The execution is before the last period begins, {0} (PR-1).':
    'Wykonanie jest przed początkiem ostatniego okresu, {0} (PR-1).',
  'Let it be on that day or later.': 'Niech będzie tego dnia lub później.',
  'Conflicts have dates, but the calendar has none (TR-4).': 'Konflikty mają daty, a kalendarz nie (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Daj datę wszystkim okresom i "execution" albo usuń konflikty.',
  'The conflict ends before it begins, {0}.': 'Konflikt kończy się, zanim się zacznie, {0}.',
  'Exchange the two dates.': 'Zamień obie daty.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Rodzaj {0} należy już do magazynu {1} (PR-5).',
  'Name it in one store, once.': 'Wymień go w jednym magazynie, raz.',
  'The stock kind {0}': 'Rodzaj wbudowany {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '"{0}" nic nie daje rodzajowi o zachowaniu „{1}”; mają to tylko rodzaje „{2}” ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Usuń to albo wpisz "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Pas pozorny tylko na coś wygląda: nie ma składników (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Rodzaj, który nie jest pozorny, ma co najmniej jeden składnik (OB-2).',
  'Write "components": [].': 'Wpisz "components": [].',
  'Add a component, or write "behaviour": "dummy".': 'Dodaj składnik albo wpisz "behaviour": "dummy".',
  'It can look like {0}.': 'Może wyglądać jak: {0}.',
  'Add a kind that it can look like.': 'Dodaj rodzaj, jak który może wyglądać.',
  'A dummy has to look like a kind of the catalogue (KN-4).': 'Pas pozorny musi wyglądać jak rodzaj z katalogu (KN-4).',
  'Add "looksLike". {0}': 'Dodaj "looksLike". {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Pas pozorny wygląda jak {0}, a tego nie ma w katalogu (KN-4).',
  'Add that kind. {0}': 'Dodaj ten rodzaj. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Pas pozorny nie może wyglądać jak {0}: ten też jest pozorny albo leży gdzie indziej (KN-4).',
  'This is no condition (TG-2).': 'To nie jest warunek (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Warunki są tu zagnieżdżone głębiej niż na {0} poziomów.',
  'The trigger has more than {0} conditions.': 'Wyzwalacz ma więcej warunków niż {0}.',
  'Split it into several triggers.': 'Podziel go na kilka wyzwalaczy.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} to kolumna strony stawiającej, która zawsze o niej wie (TG-2).',
  'Name one of the moving side.': 'Podaj kolumnę strony maszerującej.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'Plan nie może pytać o straty strony maszerującej, których strona stawiająca nie widzi (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Wpisz "side": "laying" albo pytaj o coś, co widać.',
  '{0} is no day of the calendar.': '{0} nie jest dniem kalendarza.',
  'Write year-month-day, such as "2031-04-05".': 'Wpisz rok-miesiąc-dzień, na przykład "2031-04-05".',
  'The key "when" is missing.': 'Brakuje klucza "when".',
  'Add "when" to this object.': 'Dodaj do tego obiektu "when".',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    'Traktaty wiążą w określone dni, a przygotowania nie mają dat (TR-2).',
  'Add a calendar in which all periods and "execution" have dates.':
    'Dodaj kalendarz, w którym wszystkie okresy i "execution" mają daty.',
  'A kind of behaviour {0} cannot lie there already (PC-1).':
    'Rodzaj o zachowaniu „{0}” nie może już tam leżeć (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Wybierz rodzaj o zachowaniu „stojący”, „sieciowy” lub „pozorny”.',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0}: liczba rzędów od 1 do {1}, nie {2} (OB-2).',
  'Choose another depth.': 'Wybierz inną głębokość.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0}: liczba odcinków od 1 do {1}, nie {2} (OB-2).',
  'Split it into two.': 'Podziel to na dwa.',
  '{0} does not carry the chain on (OB-1).': '{0} nie przedłuża łańcucha (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Podaj miejsca po kolei, każde obok poprzedniego, żadnego dwa razy.',
  '{0} lies at {1} already (PC-1).': 'W miejscu {1} już jest {0} (PC-1).',
  'Put it beside, or remove one of them.': 'Umieść to obok albo usuń jedno z nich.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Strona stawiająca o tym nie wie, a mogłaby próbować postawić {0} w miejscu {1} i spotkać się z odmową (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Umieść to poza strefami zapór lub w strefie zakazu albo wpisz "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Żadna kolumna z tym zadaniem i z zespołami nie może przeszukać {0} w strefie {1}: zadanie nigdy się nie skończy (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Daj kolumnie zespoły, otwórz drogę albo wyłącz takie heksy ze strefy.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Żadna kolumna nie stawia rodzaju {0}, więc jego pas nigdy by nie powstał (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Dodaj kolumnę strony stawiającej z "layer" dla niego albo pomiń ten rodzaj.',
};
