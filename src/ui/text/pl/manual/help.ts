// Words of the help sheet: what Abatis is, a short path for each kind of people, what is stored where. In Polish.
import type { Manual } from '../../catalogue.ts';

export const help: Manual['help'] = {
  title: 'Jak działa Abatis',
  intro:
    'Abatis to gra szkoleniowa na abstrakcyjnej mapie. Stawiasz umowne pasy zapór, druga strona próbuje przejść, a ty porównujesz, co robią różne plany.',
  parts: 'Na tej karcie',
  guideTitle: 'Przewodnik',
  guideText: 'Osiem krótkich kroków na tej mapie i z twoim planem. Posuwają się dzięki temu, co robisz.',
  guideFirst: 'Zacznij przewodnik',
  guideOn: (step, of) => `Idź dalej od kroku ${step} z ${of}`,
  pathsTitle: 'Krótkie drogi',
  paths: [
    {
      who: 'Jeśli grasz',
      steps: [
        'Plan: przeczytaj odprawę, wybierz rodzaj, wskaż miejsce na mapie, postaw pas. Zrób dwa plany lub więcej.',
        'Ćwiczenie: rozegraj jeden plan na jednym ziarnie i oglądaj tura po turze, co się dzieje i dlaczego. Za każdą stronę może grać człowiek.',
        'Porównanie: rozegraj kilka planów na setkach tych samych ziaren i zobacz, która różnica jest prawdziwa.',
        'Omówienie: powiedz, czego się spodziewasz, potem je otwórz. Od tej chwili plan jest zablokowany; skopiuj go, żeby pójść dalej.',
      ],
    },
    {
      who: 'Jeśli uczysz',
      steps: [
        'Otwórz scenariusz i rozdaj go przez „Udostępnij”: odnośnik, kod do zeskanowania lub pliki. Konto nie jest potrzebne.',
        'Zbierz plany jako pliki lub odnośniki, otwórz je tutaj i porównaj na tych samych ziarnach.',
        'W omówieniu pokazuj po jednej części. Zapisy może sprawdzić każdy.',
      ],
    },
    {
      who: 'Jeśli tworzysz scenariusze',
      steps: [
        'Scenariusz to jeden plik JSON. Weź na początek taki, który jest w Abatis, i zmień go.',
        'Otwórz go tutaj albo upuść na stronę: wszystkie błędy pojawią się naraz, z wierszem, miejscem i radą.',
        'README mówi, jak sprawdzać pliki bez tej strony.',
      ],
    },
  ],
  keysTitle: 'Klawisze',
  keysElse: [
    'Tab prowadzi od części do części; pierwszy przystanek na stronie wiedzie prosto do panelu.',
    'Strzałki w lewo i w prawo zmieniają etap, gdy klawiatura jest na jednym z czterech etapów.',
    'Widok listy robi słowami wszystko, co mapa, i działa z czytnikiem ekranu.',
    'Słowo z kropkowaną linią: przejście na nie je objaśnia, Enter prowadzi do słownika, Escape chowa objaśnienie.',
  ],
  storedTitle: 'Co jest zapisywane i gdzie',
  stored: [
    'Plany, przebiegi, omówienia i ustawienia są w tej przeglądarce na tym komputerze i nigdzie indziej. Nic nie jest nigdzie wysyłane.',
    'Dwie karty nigdy nie nadpisują sobie pracy: gdy obie zmieniły plan, zachowane są oba.',
    'Wyczyszczenie danych przeglądarki usuwa to wszystko. Ważne plany zapisuj do plików; „Udostępnij” ma wszystkie rodzaje plików.',
    'Odnośnik niesie w sobie scenariusz, plan i ziarno: kto ma odnośnik, ma wszystko.',
    'Po pierwszej wizycie strona działa bez połączenia.',
  ],
  notionalTitle: 'Wszystko jest umowne',
  notional:
    'Każdą liczbę wymyślono na potrzeby lekcji. Nic tu nie opisuje rzeczywistego urządzenia, jednostki, miejsca ani techniki.',
};
