// Words of the frame round everything: header, steps, opening and saving files, notices, a broken start. In Polish.
import type { Text } from '../catalogue.ts';
import { count, formsOf, turns } from './numbers.ts';

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Szkolenie z ograniczania ruchu na umownej mapie',
  skipToPanel: 'Przejdź do panelu',
  skipToMap: 'Przejdź do mapy lub listy',
  skipToBoard: 'Przejdź do mapy',
  scenarioLabel: 'Scenariusz',
  browse: 'Wszystkie scenariusze i o czym są',
  fromFile: (file) => `${file} (z twojego pliku)`,
  openFile: 'Otwórz…',
  openFileHint: 'Scenariusz, plan lub zapis (JSON). Można go też upuścić w dowolnym miejscu strony.',
  dropHere: 'Upuść plik, żeby go otworzyć',
  steps: 'Etapy',
  step: { plan: 'Plan', exercise: 'Ćwiczenie', compare: 'Porównanie', debrief: 'Omówienie' },
  language: 'Język',
  languageFailed: (name) => `Nie udało się wczytać języka: ${name}. Sprawdź połączenie i spróbuj ponownie.`,
  help: 'Pomoc',
  close: 'Zamknij',
  dismiss: 'Ukryj',
  loading: 'Otwieranie scenariusza…',
  partLoading: 'Wczytywanie tej części…',
  partFailed:
    'Nie udało się wczytać tej części Abatis. Sprawdź połączenie i spróbuj ponownie; twoja praca jest zachowana.',
  tryAgain: 'Spróbuj ponownie',
  updateReady: 'Nowsza wersja Abatis jest gotowa. Twoja praca jest zapisana i nie przepadnie.',
  loadUpdate: 'Wczytaj teraz',
  notional: 'Wszystkie liczby są umowne: wymyślone na potrzeby lekcji, niewzięte z niczego rzeczywistego.',
  saved: 'Zapisano lokalnie',
  saving: 'Zapisywanie…',
  notSaved: 'Nie zapisano lokalnie',
  work: 'Cała twoja praca w tej przeglądarce',
  notices: 'Komunikaty',
  guideOffer: 'Pierwszy raz? W dwie minuty postawisz na tej mapie pas, rozegrasz go i zobaczysz, co zrobił.',
  guideStart: 'Pokaż',
  guideLater: 'Nie teraz',
  undo: 'Cofnij',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `Nie otwarto pliku „${file}”. Twoja praca jest bez zmian.`,
  refusedCount: (n) =>
    n === 1 ? 'Jeden problem:' : `${count(n, formsOf('# problem', '# problemy', '# problemów', '# problemu'))}:`,
  more: (n) =>
    n === 1
      ? 'i jeszcze jeden problem'
      : `i jeszcze ${count(n, formsOf('# problem', '# problemy', '# problemów', '# problemu'))}`,
  place: (line, column) => `wiersz ${line}, kolumna ${column}`,
  wholeDocument: 'cały dokument',
  hint: (hint) => `Co zrobić: ${hint}`,
  unreadable: (file) => `Nie udało się odczytać pliku „${file}”.`,
  tooBig: (file) => `Plik „${file}” ma ponad 8 MB. Pliki Abatis są mniejsze.`,
  openedScenario: (title) => `Otwarto scenariusz „${title}”.`,
  openedPlan: (name) => `Plan „${name}” odłożono na półkę.`,
  openedWords: (language) => `Teksty scenariusza w tym języku są już dostępne: ${language}.`,
  openedTranscript: (n) => `Zapis sprawdzony: ${turns(n)}, przebieg taki sam jak wtedy.`,
  transcriptDiffers: (turn, field) =>
    `Zapis rozgrywa się inaczej, niż podaje: po raz pierwszy różni się w turze ${turn}, w polu „${field}”. Nie jest pokazywany.`,
  transcriptGoesOn: (n) =>
    `Zapis sprawdzony: ${n === 1 ? 'jedna tura' : turns(n)}, przebieg taki sam jak wtedy. Ćwiczenie toczy się dalej od tego miejsca.`,
  shippedFailed: (id) => `Nie udało się wczytać scenariusza „${id}”. Sprawdź połączenie i spróbuj ponownie.`,
  noScenario: 'Nie otwarto żadnego scenariusza. Wybierz go powyżej albo otwórz plik.',
};

export const storage: Text['storage'] = {
  blocked:
    'Ta przeglądarka nie pozwala stronie niczego przechowywać. Plany znikną po zamknięciu strony: zapisz je do plików.',
  failed: (reason) =>
    `Ostatniej zmiany nie udało się zapisać w tej przeglądarce (${reason}). Nadal tu jest; dla pewności zapisz plan do pliku.`,
  unreadable: (name) => `Zapisanego planu „${name}” nie udało się odczytać; zostaje w pamięci tak, jak był.`,
  keptBoth: (name, copy) =>
    `Plan „${name}” zmieniono też na innej karcie. Zachowano oba: wersja z tej karty nazywa się teraz „${copy}”.`,
  copyName: (name) => `${name} (ta karta)`,
  refreshed: (name) => `Plan „${name}” zmieniono na innej karcie i jest pokazany tak jak tam.`,
};

export const broken: Text['broken'] = {
  title: 'Nie udało się uruchomić Abatis',
  reason: (reason) => `Co poszło nie tak: ${reason}`,
  advice: 'Odśwież stronę. Jeśli to nie pomoże, użyj aktualnej wersji Firefox, Chrome, Edge lub Safari.',
};
