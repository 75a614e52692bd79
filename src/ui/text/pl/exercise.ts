// Words of the exercise panel: settings of a run, the player of turns, the log, the result card. In Polish.
import type { Text } from '../catalogue.ts';
import { hexes, turns } from './numbers.ts';

export const exercise: Text['exercise'] = {
  title: 'Rozegraj ćwiczenie',
  plan: 'Plan',
  policy: 'Strona maszerująca',
  seed: 'Ziarno',
  seedHint: 'Dowolny tekst od 1 do 40 znaków. To samo ziarno i plan dają wszędzie to samo ćwiczenie.',
  seedBad: 'Ziarno to tekst od 1 do 40 znaków.',
  newSeed: 'Nowe ziarno',
  again: 'Rozegraj ponownie lub z innymi ustawieniami',
  run: 'Rozegraj',
  planBad: 'Ten plan łamie zasady i nie można go rozegrać:',
  notYet:
    'Strategia gra za stronę sama; człowiek wydaje jej rozkazy tura po turze. Dwoje ludzi przekazuje sobie ekran.',
  ran: (n) => `Ćwiczenie rozegrane: ${turns(n)}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; ziarno „${seed}”`,
  controls: (moving, laying) => `strona maszerująca: ${moving}, strona stawiająca: ${laying}`,
  byHand: 'człowiek',
  playback: 'Odtwarzanie',
  first: 'Na początek',
  back: 'Tura wstecz',
  play: 'Odtwórz',
  pause: 'Pauza',
  forward: 'Tura naprzód',
  last: 'Na koniec',
  speed: 'Szybkość',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'od razu' },
  turn: (turn, of) => `Tura ${turn} z ${of}`,
  start: 'Przed turą 1',
  slider: 'Tura',
  minute: (minute) => `minuta ${minute}`,
  viewer: 'Zobacz jako',
  download: 'Pobierz zapis',
  stale: 'Od tego przebiegu plan się zmienił.',
};

export const log: Text['log'] = {
  title: 'Dziennik',
  filter: 'Kolumna',
  all: 'Wszystkie kolumny',
  turnTitle: (turn, from, to) => `Tura ${turn}, minuty od ${from} do ${to}`,
  quiet: 'Nic do zameldowania.',
  entered: (column, hex) => `${column}: wejście na mapę, ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column}: po ${waited} min czekania ruch na ${to}.` : `${column}: ruch na ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `${column}: ${waited} min czekania na przejście, potem ruch nim na ${to}.`
      : `${column}: ruch przejściem na ${to}.`,
  movedForce: (column, to) => `${column}: zapora sforsowana, wejście na ${to}.`,
  moves: (column, from, to, n) => `${column}: marsz z ${from} na ${to} (${hexes(n)}).`,
  halted: (column, place) => `${column}: postój przed zaporą ${place}.`,
  bumped: (column, place) => `${column}: wpadnięcie na zaporę ${place}.`,
  stopped: (column, why) => `${column}: postój (${why}).`,
  found: (place, by) =>
    by === 'recon'
      ? `Rozpoznanie wykrywa zaporę ${place}.`
      : by === 'search'
        ? `Przeszukanie wykrywa zaporę ${place}.`
        : by === 'bump'
          ? `Zapora ${place} jest odtąd znana.`
          : `Zapora ${place} zostaje zauważona przy przechodzeniu.`,
  loss: (column, cause, left) => `${column}: utrata stopnia siły (${cause}); zostaje: ${left}.`,
  broken: (column) => `${column}: kolumna rozbita, opuszcza ćwiczenie.`,
  rowSwept: (column, row, place) => `${column}: przeczesany rząd ${row}, ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column}: otwarte niesprawdzone przejście ${place}.`
      : now === 'proved'
        ? `${column}: sprawdzone przejście ${place}.`
        : `${column}: oznakowane przejście ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column}: znalezione to, co pominęło przeczesanie, ${place}.`
      : `${column}: natrafienie na to, co pominęło przeczesanie, ${place}.`,
  engaged: (post, column, minutes) => `${post}: rażenie kolumny ${column}, strata ${minutes} min.`,
  unseenPost: 'Posterunek drugiej strony',
  arrived: (column, left) => (left ? `${column}: zejście z mapy.` : `${column}: dotarcie do celu.`),
  seenThrough: (place) => `To, co leży w miejscu ${place}, okazuje się nieszkodliwe.`,
  searched: (column, hex) => `${column}: przeszukany heks ${hex}.`,
  laid: (column, place) => `${column}: postawiony odcinek ${place}.`,
  spoilt: (place) => `W miejscu ${place} stoi kolumna: odcinka tam nie postawiono.`,
  reloading: (column) => `${column}: początek przeładunku.`,
  reloaded: (column) => `${column}: koniec przeładunku.`,
  switched: (place, off) => `Odcinek ${place} zostaje ${off ? 'wyłączony' : 'włączony'}.`,
  stuck: (place) => `Sieć straciła odcinek ${place}: zostaje w swoim stanie.`,
  jammed: (column, place, worked) => `${column}: zakłócanie odcinka ${place}${worked ? '' : ', bez skutku'}.`,
  jammedUnknown: (column, place) => `${column}: zakłócanie odcinka ${place}.`,
  armed: (place) => `Zapora ${place} jest uzbrojona.`,
  fired: (place, worked) =>
    worked ? `Zapora ${place} zostaje uruchomiona.` : `Zapora ${place} zawodzi przy uruchomieniu.`,
  died: (place) => `Odcinek ${place} wyłącza się na stałe.`,
  unnamed: 'Coś przygotowanego',
  triggered: (name) => `Następuje: „${name}”.`,
  idle: (name, why) => `„${name}” nie może zadziałać: ${why}.`,
  told: (message) => `Wiadomość: ${message}.`,
  ended: (denied) => (denied ? 'Koniec ćwiczenia: zatrzymano.' : 'Koniec ćwiczenia: strona maszerująca przeszła.'),
};

export const result: Text['result'] = {
  title: 'Wynik',
  denied: 'Zatrzymano',
  through: (minute) => `Przeszli w minucie ${minute}`,
  deniedText: 'Wymagane kolumny nie wykonały zadania przed terminem.',
  throughText: (deadline) => `Wymagane kolumny wykonały zadanie przed terminem, czyli przed minutą ${deadline}.`,
  effect: 'Skutek wojskowy',
  cost: 'Ile kosztuje',
  delay: 'Opóźnienie',
  clearance: 'Czas torowania łącznie',
  critical: 'Czas torowania na ścieżce krytycznej',
  canalisation: 'Kanalizowanie ruchu',
  canalised: (num, den, percent) => `${num} z ${den} minut ruchu, ${percent}`,
  losses: 'Straty strony maszerującej',
  costPlan: 'Koszt planu',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'nieokreślone przy zatrzymaniu',
  columns: 'Kolumny',
  column: {
    name: 'Kolumna',
    status: 'Koniec',
    arrival: 'Dotarcie',
    clearance: 'Torowanie',
    engaged: 'Rażenie',
    losses: 'Straty',
  },
  belts: 'Pasy',
  belt: { name: 'Pas', found: 'Wykryty', opened: 'Otwarty', clearance: 'Torowanie' },
  of: (n, of) => `${n} z ${of}`,
  questions: 'Pytania do rozmowy',
  units: 'Czasy w minutach; straty w stopniach siły.',
};
