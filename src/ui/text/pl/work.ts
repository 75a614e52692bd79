// Words of all work of a browser: what there is, one file of it, importing such a file, deleting everything. In Polish.
import type { Text } from '../catalogue.ts';

export const work: Text['work'] = {
  intro:
    'Plany, ćwiczenia, omówienia i ustawienia wszystkich scenariuszy, jak przechowuje je ta przeglądarka. Nic nie jest nigdzie wysyłane.',
  counts: (plans, runs, debriefs, scenarios) =>
    `Plany: ${plans}. Ćwiczenia: ${runs}. Omówienia: ${debriefs}. Scenariusze: ${scenarios}.`,
  unreadable: 'Zapisanych danych nie da się teraz odczytać. To, co pokazuje ta strona, można mimo to wyeksportować.',
  saveTitle: 'Zabierz ze sobą',
  saveHint: 'Jeden plik. Twoich własnych scenariuszy w nim nie ma: zachowaj też ich pliki.',
  save: 'Eksportuj wszystko',
  saved: 'Plik trafia do pobranych.',
  importTitle: 'Wczytaj',
  importHint: 'Dodaje to, co jest w takim pliku. Niczego, co tu jest, nie nadpisuje.',
  choose: 'Importuj plik…',
  busy: 'Czytanie i sprawdzanie…',
  preview: (file) => `Co zrobiłby plik „${file}”`,
  added: (counts) => `Doszłoby: ${counts}`,
  nothing: 'Nie ma w nim nic, czego by tu już nie było.',
  renamed: (n) => `Z tego obok czegoś innego, co tu jest pod tą samą nazwą lub numerem: ${n}`,
  same: (n) => `Już tu są i zostają bez zmian: ${n}`,
  bad: (n) => `Wadliwe, nie zostaną przyjęte: ${n}`,
  piece: (kind, name) => `${kind}: ${name}`,
  settings: 'Ustawienia',
  go: 'Importuj teraz',
  leave: 'Zostaw',
  imported: (n) => `Zaimportowano, sztuk: ${n}.`,
  refused: (file) => `Pliku „${file}” nie zaimportowano i nic się nie zmieniło.`,
  fault: {
    foreign: 'To nie jest plik z całą pracą w Abatis.',
    newer: 'Zrobiła go nowsza wersja Abatis. Załaduj stronę ponownie, aby ją dostać.',
    broken: 'Brakuje części pliku albo ją zmieniono.',
    tooBig: 'Jest większy niż 64 MB.',
  },
  storageFailed: (reason) => `Pamięć przeglądarki go nie przyjęła (${reason}). Nic się nie zmieniło.`,
  clearTitle: 'Usuń',
  clear: 'Usuń stąd wszystko',
  clearWarning: (counts) =>
    `${counts} Wszystko to, razem z ustawieniami, zniknęłoby z tej przeglądarki na zawsze. Jeśli może się jeszcze przydać, najpierw to wyeksportuj; zamknij też inne karty z Abatis.`,
  clearGo: 'Usuń wszystko',
  keep: 'Zachowaj',
};
