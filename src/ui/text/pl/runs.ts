// Words of the runs that are kept: their names, branches, results side by side, bookmarks and notes. In Polish.
import type { Text } from '../catalogue.ts';
import { turns } from './numbers.ts';

export const runs: Text['runs'] = {
  title: 'Dotychczasowe przebiegi',
  intro:
    'Przebiegi zostają w tej przeglądarce tak, jak je rozegrano. Pokaż jeden, żeby zobaczyć go na mapie; tura się nie zmienia, więc można przełączać tam i z powrotem.',
  none: 'Jeszcze nie ma przebiegów.',
  caption: 'Przebiegi tego scenariusza obok siebie',
  head: ['Przebieg', 'Dotarcie', 'Opóźnienie', 'Torowanie', 'Straty'],
  plain: (plan, seed) => `${plan}, ziarno „${seed}”`,
  branch: (turn) => (turn === 0 ? 'Od początku, inaczej' : `Od tury ${turn}, inaczej`),
  shown: 'pokazany',
  underWay: (n) => `w toku, ${turns(n)}`,
  denied: 'zatrzymani',
  show: (name) => `Pokaż: ${name}`,
  playOn: (name) => `Graj dalej: ${name}`,
  units: 'Minuty; straty w stopniach siły. Opóźnienie liczy się względem tego samego ziarna bez pasów.',
  rename: 'Nazwa przebiegu',
  apply: 'Zastosuj',
  remove: 'Usuń ten przebieg',
  removed: (name) => `Usunięto przebieg „${name}”.`,
  keptBoth: 'Ten przebieg rozgrywano dalej także na innej karcie. Zachowano oba.',
  unreadable: (n) =>
    n === 1
      ? 'Zapisanego przebiegu nie udało się odczytać; zostaje w pamięci tak, jak był.'
      : `Nie udało się odczytać zapisanych przebiegów: ${n}; zostają w pamięci tak, jak były.`,
};

export const branch: Text['branch'] = {
  title: 'Graj dalej stąd, inaczej',
  intro: (turn) =>
    turn === 0
      ? 'Zaczyna od nowa na tym samym ziarnie, z innymi grającymi. Pokazany przebieg zostaje bez zmian.'
      : `Po turze ${turn} idzie inną drogą, na tym samym ziarnie, z innymi rozkazami lub innymi grającymi. Pokazany przebieg zostaje bez zmian.`,
  go: 'Rozgałęź tutaj',
  atEnd: 'W tej turze ćwiczenie się skończyło. Wróć do wcześniejszej, żeby grać dalej od niej.',
  note: 'Gdy przejmuje inna strategia, dotychczasowe rozkazy zapisuje się jako rozkazy człowieka, żeby zapis dało się sprawdzić.',
};
