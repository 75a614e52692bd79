// Which file this is, and what it goes with: formats, plans, transcripts, orders. In Polish.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'pl', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': 'To ma być obiekt {…} ({0}); tu jest coś innego.',
  'Begin with {"format": "{0}", …}.': 'Zacznij od {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Brakuje klucza "format", więc nie wiadomo, co to jest.',
  'Add "format": "{0}".': 'Dodaj "format": "{0}".',
  'The format is not a text.': 'Format nie jest tekstem.',
  'Write "{0}".': 'Wpisz "{0}".',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Ten plik utworzyła nowsza wersja Abatis: jego format to {0}, a ta wersja czyta do /{1}.',
  'Open it with that version; nothing was changed.': 'Otwórz go w tamtej wersji; niczego nie zmieniono.',
  'This is {0}; here a file of format "{1}" is read.': 'To jest {0}; tutaj czyta się plik formatu "{1}".',
  'Choose a file of format "{0}".': 'Wybierz plik formatu "{0}".',
  '{0} is not a format of Abatis.': '{0} nie jest formatem Abatis.',
  'This plan is for the scenario {0}, not for {1}.': 'Ten plan jest do scenariusza {0}, a nie {1}.',
  'Open it with {0}, or choose a plan for {1}.': 'Otwórz go ze scenariuszem {0} albo wybierz plan do {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'Plan powstał dla innej wersji scenariusza {0}, który od tego czasu się zmienił.',
  'If the plan still suits it, write "{0}" here.': 'Jeśli plan nadal pasuje, wpisz tu "{0}".',
  "The scenario's catalogue has no kind {0}.": 'W katalogu scenariusza nie ma rodzaju {0}.',
  'Belt {0}: {1} ({2}).': 'Pas {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Scenariusz {0} ma format 1, a w jego planach nie ma "{1}".',
  'Remove it, or bring the scenario to format 2 first.': 'Usuń to albo przenieś najpierw scenariusz do formatu 2.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Strefa {0} jest rodzaju "{1}"; rejonem grupy jest rejon rażenia (IN-1).',
  'Of that kind: {0}.': 'Tego rodzaju: {0}.',
  'Remove "area": the scenario has none.': 'Usuń "area": scenariusz nie ma takiego rejonu.',
  'The plan is for the scenario {0}, which was not found.': 'Plan jest do scenariusza {0}, którego nie znaleziono.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Podaj razem z nim scenariusz: plan można sprawdzić tylko na jego mapie.',
  'This is a file of orders, which go with a scenario and a plan.':
    'To plik rozkazów, które należą do scenariusza i planu.',
  'It is checked when an exercise is played with it.': 'Jest sprawdzany, gdy gra się z nim ćwiczenie.',
  'The file does not say what it is.': 'Plik nie mówi, czym jest.',
  'Its key "format" has to be one of {0}.': 'Jego klucz "format" ma być jednym z: {0}.',
  'An order has exactly one of {0}': 'Rozkaz ma dokładnie jedno z: {0}',
  '"column" goes with {0}, and with nothing else': '"column" idzie w parze tylko z: {0}',
  '"{0}" goes with "{1}"': '"{0}" idzie w parze z "{1}"',
  '"{0}" needs "{1}"': '"{0}" wymaga "{1}"',
  'There is no such column in the scenario': 'W scenariuszu nie ma takiej kolumny',
  'This is not a hex of the map': 'To nie jest heks tej mapy',
  'There is no such belt in the plan': 'W planie nie ma takiego pasa',
  'There is no such message in the scenario': 'W scenariuszu nie ma takiej wiadomości',
  'One of these is not a hex of the map': 'Jedno z nich nie jest heksem tej mapy',
  'This is neither a hex nor a hexside of the map': 'To nie jest ani heks, ani krawędź tej mapy',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Polecenie "legal" wypisuje rozkazy, które strona może wydać, tak jak się je zapisuje.',
  'These orders are for the scenario {0}, not for {1}.': 'Te rozkazy są do scenariusza {0}, a nie {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Rozkazy napisano dla innej wersji scenariusza {0}, który od tego czasu się zmienił.',
  'Choose orders for this scenario.': 'Wybierz rozkazy do tego scenariusza.',
  'If they still suit it, write "{0}" here.': 'Jeśli nadal pasują, wpisz tu "{0}".',
  'Transcripts are written by Abatis and are not meant to be edited.':
    'Zapisy tworzy Abatis; nie są przeznaczone do zmieniania.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Rozegrano to według zasad w wersji {0}; ta wersja Abatis gra według wersji {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Podaje, że rozegrano to według zasad w wersji {0}, która nie zna scenariuszy w tym formacie.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Sprawdź to wersją Abatis, która to utworzyła; niczego nie zmieniono.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Zapis ma albo swoje miary, albo "open": true, dopóki ćwiczenie trwa.',
  'This is no legal seed (CH-3).': 'To nie jest dozwolone ziarno (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Ziarno to tekst od 1 do 40 znaków.',
  'These words are for the scenario {0}, not for {1}.': 'Te teksty są do scenariusza {0}, a nie {1}.',
  'Open {0} first, or choose words for {1}.': 'Otwórz najpierw {0} albo wybierz teksty do {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Scenariusz nie ma w "{1}" niczego o identyfikatorze {0}.',
  'The words are for the scenario {0}, which was not found.': 'Teksty są do scenariusza {0}, którego nie znaleziono.',
  'Give the scenario with them: what they name has to be in it.':
    'Podaj razem z nimi scenariusz: to, co nazywają, musi w nim być.',
};
