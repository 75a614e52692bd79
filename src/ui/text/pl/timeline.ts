// Words of the timeline: what matters in a run, bookmarks and notes. In Polish.
import type { Text } from '../catalogue.ts';
import { count, formsOf } from './numbers.ts';

export const timeline: Text['timeline'] = {
  matters: (n) =>
    `Co ważne: ${n === 1 ? 'jeden znacznik' : count(n, formsOf('# znacznik', '# znaczniki', '# znaczników', '# znacznika'))}`,
  kind: {
    contact: 'Pierwszy kontakt',
    loss: 'Straty',
    lane: 'Przejścia',
    arrival: 'Dotarcia',
    trigger: 'Wyzwolone lub uruchomione',
    end: 'Koniec',
    bookmark: 'Zakładka',
    note: 'Notatka',
  },
  at: (turn) => (turn === 0 ? 'Przed turą 1' : `Tura ${turn}`),
  before: 'Poprzedni znacznik',
  after: 'Następny znacznik',
  keys: 'Klawisze tutaj: [ i ] przechodzą między znacznikami, B stawia zakładkę.',
  bookmark: (turn) => `Zakładka tutaj: ${turn}`,
  unmark: 'Usuń zakładkę',
  name: 'Nazwa zakładki',
  marked: (name) => `Postawiono zakładkę „${name}”.`,
  unmarked: 'Zakładki już nie ma.',
  note: (turn) => `Notatka: ${turn}`,
  remarks: 'Zakładka i notatka',
  save: 'Zapisz zakładki i notatki do pliku',
  opened: (name) => `Zakładki i notatki dołączono do przebiegu „${name}”.`,
  noRun: (file) =>
    `Plik „${file}” ma zakładki i notatki do przebiegu, którego tu nie ma. Otwórz najpierw jego zapis, potem znów ten plik.`,
  badFile: (file) => `„${file}” nie jest czytelnym plikiem zakładek i notatek. Nic się nie zmieniło.`,
};
