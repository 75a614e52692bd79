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
  entered: (column, hex) => `${column} wchodzi na mapę na ${hex}.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column} po ${waited} min czekania rusza na ${to}.` : `${column} rusza na ${to}.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `${column} czeka ${waited} min na przejście, potem idzie nim na ${to}.`
      : `${column} idzie przejściem na ${to}.`,
  movedForce: (column, to) => `${column} forsuje zaporę i wchodzi na ${to}.`,
  moves: (column, from, to, n) => `${column} idzie z ${from} na ${to} (${hexes(n)}).`,
  halted: (column, place) => `${column} staje przed zaporą ${place}.`,
  bumped: (column, place) => `${column} wpada na zaporę ${place}.`,
  stopped: (column, why) => `${column} staje: ${why}.`,
  found: (place, by) =>
    by === 'recon'
      ? `Rozpoznanie wykrywa zaporę ${place}.`
      : by === 'search'
        ? `Przeszukanie wykrywa zaporę ${place}.`
        : by === 'bump'
          ? `Zapora ${place} jest odtąd znana.`
          : `Zapora ${place} zostaje zauważona przy przechodzeniu.`,
  loss: (column, cause, left) => `${column} traci stopień siły (${cause}); zostaje ${left}.`,
  broken: (column) => `${column}: kolumna rozbita, opuszcza ćwiczenie.`,
  rowSwept: (column, row, place) => `${column} kończy przeczesywać rząd ${row}: ${place}.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column} otwiera niesprawdzone przejście ${place}.`
      : now === 'proved'
        ? `${column} kończy sprawdzać przejście ${place}.`
        : `${column} kończy znakować przejście ${place}.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column} znajduje to, co pominęło przeczesanie: ${place}.`
      : `${column} trafia na to, co pominęło przeczesanie: ${place}.`,
  engaged: (post, column, minutes) => `${post} razi kolumnę (${column}): strata ${minutes} min.`,
  unseenPost: 'Posterunek drugiej strony',
  arrived: (column, left) => (left ? `${column} opuszcza mapę.` : `${column} dociera.`),
  seenThrough: (place) => `To, co leży w miejscu ${place}, okazuje się nieszkodliwe.`,
  searched: (column, hex) => `${column} kończy przeszukiwać ${hex}.`,
  laid: (column, place) => `${column} stawia odcinek ${place}.`,
  spoilt: (place) => `W miejscu ${place} stoi kolumna: odcinka tam nie postawiono.`,
  reloading: (column) => `${column} zaczyna przeładunek.`,
  reloaded: (column) => `${column} kończy przeładunek.`,
  switched: (place, off) => `Odcinek ${place} zostaje ${off ? 'wyłączony' : 'włączony'}.`,
  stuck: (place) => `Sieć straciła odcinek ${place}: zostaje w swoim stanie.`,
  jammed: (column, place, worked) => `${column} zakłóca odcinek ${place}${worked ? '' : ', bez skutku'}.`,
  jammedUnknown: (column, place) => `${column} zakłóca odcinek ${place}.`,
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
