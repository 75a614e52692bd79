// Words of the guided start: its card, its steps, its end. In Polish.
import type { Manual } from '../../catalogue.ts';

export const guide: Manual['guide'] = {
  region: 'Przewodnik',
  step: (n, of) => `Przewodnik, krok ${n} z ${of}`,
  goTo: (step) => `Najpierw przejdź powyżej do etapu „${step}”.`,
  where: 'Pokaż gdzie',
  skip: 'Pomiń ten krok',
  end: 'Zakończ',
  steps: {
    kind: {
      title: 'Wybierz rodzaj zapory',
      text: (kind) => `Na przykład „${kind}”. Cena i ograniczenia stoją obok; wszystkie liczby są umowne.`,
    },
    point: {
      title: 'Wskaż miejsce na mapie',
      text: (place) =>
        `Klikaj sąsiednie heksy albo przeciągnij po nich. Z klawiatury: strzałki i spacja na mapie albo wpisane miejsce, takie jak ${place}.`,
      sides: (place) =>
        `Klikaj przy stykających się krawędziach albo przeciągnij wzdłuż nich. Z klawiatury: strzałki, przecinek i spacja na mapie albo wpisane miejsce, takie jak ${place}.`,
    },
    lay: {
      title: 'Zobacz, co by zrobił, i postaw go',
      text: (button) => `Wskazuj więcej lub mniej miejsc, aż będzie dobrze, potem naciśnij „${button}”.`,
    },
    run: {
      title: 'Rozegraj ćwiczenie',
      text: (button) => `Jeden plan na jednym ziarnie, czyli przy jednym zestawie rzutów. Naciśnij „${button}”.`,
    },
    turn: {
      title: 'Obejrzyj turę',
      text: (play, forward) =>
        `Naciśnij „${play}” albo „${forward}”. Mapa pokazuje, co robią kolumny, dziennik mówi to słowami.`,
    },
    result: {
      title: 'Odczytaj wynik',
      text: 'Stoi pod dziennikiem. Skutek wojskowy jest oddzielony od tego, ile plan kosztuje innych: jednego wyniku łącznego nie ma.',
    },
    compare: {
      title: 'Porównaj plany',
      text: (button) =>
        `Jedno ćwiczenie może być szczęściem. Tutaj twoje plany i plan bez pasów grają na tych samych setkach ziaren. Naciśnij „${button}”.`,
    },
    debrief: {
      title: 'Otwórz etap Omówienie',
      text: 'Tam mówisz, czego się spodziewasz i dlaczego, a potem widzisz, jak dobra była decyzja, cokolwiek zrobiły kości.',
    },
  },
  price: (points, effort) => `Ten pas kosztuje ${points} i ${effort}.`,
  way: (mover, before, after) => `Najszybsza droga, klasa ${mover}: ${before}; z pasem: ${after}.`,
  wayAlike: (mover, before) => `Najszybsza droga, klasa ${mover}: ${before}; pas jej nie zmienia.`,
  doneTitle: 'Cała pętla za tobą',
  doneText:
    'Teraz zmień swój plan albo zrób drugi i porównaj oba. Słowa z kropkowaną linią objaśniają się same; Pomoc ma je wszystkie, a także ten przewodnik.',
  close: 'Zamknij przewodnik',
  closed: 'Przewodnik zamknięty. Można do niego wrócić w Pomocy.',
};
