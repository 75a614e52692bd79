// Words of the list of scenarios. In Polish.
import type { Manual } from '../../catalogue.ts';
import { columns, count, formsOf, genitive } from '../numbers.ts';

export const picker: Manual['picker'] = {
  title: 'Scenariusze',
  search: 'Szukaj scenariusza',
  searchHint: 'na przykład: most, traktat, odwrót',
  found: (n) => count(n, formsOf('# scenariusz', '# scenariusze', '# scenariuszy', '# scenariusza')),
  none: 'Żaden scenariusz nie pasuje. Spróbuj krótszego słowa.',
  openNow: 'Jest teraz otwarty.',
  open: 'Otwórz',
  openOf: (title) => `Otwórz: ${title}`,
  failed: 'Nie udało się wczytać listy. Sprawdź połączenie i spróbuj ponownie.',
  map: 'Mapa',
  size: (width, height) => `${width} × ${height} heksów`,
  time: 'Czas',
  clock: (minutes, turns) => `${minutes} min w ${genitive(turns, 'turze', 'turach')}`,
  teaches: 'Uczy',
  plans: 'Przykładowe plany',
  lays: 'stawiają pasy',
  tasks: {
    reach: (n) => `${columns(n)}: dotrzeć do celu`,
    leave: (n) => `${columns(n)}: opuścić mapę`,
    hold: (n) => `${columns(n)}: utrzymać teren`,
    clear: (n) => `${columns(n)}: oczyścić teren`,
    serve: (n) => `${columns(n)}: stawiać pasy w trakcie ćwiczenia`,
  },
  situations: {
    S1: 'wystąpienie z traktatu i czego ono wymaga',
    S2: 'pas sieciowy, który przepuszcza swoich, i jak się zacina',
    S3: 'pasy stawiane na odległość w trakcie ćwiczenia',
    S4: 'dwie klasy w parze, powolne dla każdego sposobu',
    S5: 'pierwsze przeczesanie, które coś pomija',
    S6: 'teren, klasy i ludzie szukający schronienia',
    S7: 'kierowanie przeciwnika w obserwowany rejon',
    S8: 'zamykanie drogi odwrotu',
    S9: 'linia budowana latami z rocznego budżetu',
    S10: 'produkcja trwa; móc to jeszcze nie użyć',
    S11: 'oczyszczanie po innych',
    S12: 'ten sam teren po latach',
  },
};
