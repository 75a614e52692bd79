// Words of the debrief's parts on each belt's worth, the two ledgers, and the years after. In Polish.
import type { Text } from '../catalogue.ts';
import { count, formsOf, hexes, seeds, teamWeeks } from './numbers.ts';

const YEARS = formsOf('# rok', '# lata', '# lat', '# roku');

export const worth: Text['worth'] = {
  working: 'Rozgrywanie planu z pasami i bez nich',
  noBelts: 'Plan nie ma pasów, więc nie ma czego pominąć.',
  group: (name) => `Grupa „${name}”`,
  alone: 'Co się bez tego traci',
  share: 'Udział w całości',
  finding: {
    needed: (name, amount) => `Najbardziej brakowałoby tego: ${name}. Strata wynosi ${amount}.`,
    none: (n) => `Żadnego z osobna nie brakuje: ${seeds(n)} bez straty, gdy pominąć tylko jeden.`,
    shares: (name, amount, whole) => `Z całości (${whole}) najwięcej daje ${name}: ${amount}.`,
    noShares: 'Wszystkie pasy razem nie dają nic, co te ziarna mogłyby wykazać.',
  },
  amount: {
    delay: (n) => `${n} min opóźnienia`,
    denied: (n) => `${n} p.p. zatrzymań`,
  },
  short: { delay: (n) => `${n} min`, denied: (n) => `${n} p.p.` },
  line: {
    never: (name, n) => `${name}: można pominąć. Na żadnym ze sprawdzonych ziaren (${n}) nic się bez tego nie zmienia.`,
    nothing: (name, n, low, high) =>
      `${name}: można pominąć. Bez tego nie zmienia się nic, co wykazałyby ziarna (${n}; przedział 95%: od ${low} do ${high}).`,
    needed: (name, amount, low, high) =>
      `${name}: warto mieć. Bez tego traci się ${amount} (przedział 95%: od ${low} do ${high}).`,
    harms: (name, amount, low, high) =>
      `${name}: szkodzi. Bez tego zyskałoby się ${amount} (przedział 95%: od ${low} do ${high}).`,
    denies: (points) => `Bez tego zatrzymania są rzadsze o ${points} p.p.`,
    spoils: (points) => `Bez tego zatrzymania są częstsze o ${points} p.p.`,
  },
  axis: {
    delay: 'Minuty opóźnienia; zatrzymane ćwiczenia przy terminie',
    denied: 'Punkty procentowe zatrzymań',
  },
  aloneName: (names) =>
    `Co się traci bez każdego z osobna, z przedziałami 95%: ${names}. „Pokaż jako tabelę” mówi to samo liczbami.`,
  shareName: (names) => `Wartości Shapleya z przedziałami 95%: ${names}. „Pokaż jako tabelę” mówi to samo liczbami.`,
  aloneNote:
    'Słupek: ile traci plan, gdy pominąć tylko to, na tych samych ziarnach. Wąsy: przedział 95%. Gdy dwa pasy mogą się zastąpić, bez żadnego z nich nie traci się wiele.',
  shareNote: {
    exact: 'Wartości Shapleya: zysk z pasa uśredniony po wszystkich kolejnościach stawiania. Sumują się do całości.',
    sampled: (orders) =>
      `Wartości Shapleya: zysk z pasa uśredniony na każdym ziarnie po wylosowanych kolejnościach stawiania (${orders}). Sumują się do całości.`,
  },
  few: (names) => `Za mało ziaren pokazuje udział, by ufać przedziałom: ${names}.`,
  head: {
    what: 'Pas lub grupa',
    value: 'Strata bez tego',
    share: 'Udział',
    interval: 'Przedział 95%',
    more: 'Ziarna na plus',
    less: 'Ziarna na minus',
    seeds: 'Ziarna z udziałem',
  },
  all: 'Wszystkie pasy razem',
  onMap: 'Wskaż zdanie albo przejdź do niego klawiaturą, a mapa pokaże pas.',
  noDelay:
    'Prawie żadne ziarno nie określa opóźnienia, bo bez pasów strona maszerująca nie przechodzi: pokazane jest zatrzymanie.',
  setting: (n, runs) => `${seeds(n)}, rozegrane w tym celu ćwiczenia: ${runs}.`,
};

export const ledgers: Text['ledgers'] = {
  intro: 'To, co plan robi stronie maszerującej, i to, ile kosztuje, zostaje osobno: jednego wyniku łącznego nie ma.',
  onMap: 'Pokaż jako warstwę mapy',
  effect: 'Skutek wojskowy',
  cost: 'Ile kosztuje',
  working: 'Rozgrywanie planu na wielu ziarnach',
  mean: (mean) => `średnio ${mean}`,
  denied: 'Zatrzymane',
  delay: 'Opóźnienie',
  clearance: 'Czas torowania',
  canalisation: 'Kanalizowanie ruchu',
  losses: 'Straty strony maszerującej',
  lossSteps: (mean) => `średnio ${mean} stopnia siły`,
  plan: 'Plan',
  law: 'Wpisy prawne',
  lawWords: (n, disputed) => (disputed === 0 ? String(n) : `${n}, w tym sporne: ${disputed}`),
  burden: 'Obciążenie ludności',
  burdenWords: (mean, bands) => `średnio ${mean} (${bands})`,
  years: 'Lata do zwolnienia terenu, mediana',
  longer: 'dłużej, niż się śledzi',
  after: 'Praca po ćwiczeniu',
  afterWords: (weeks, points) => `średnio zespołotygodnie: ${weeks}, punkty: ${points}`,
  incidents: 'Późniejsze zdarzenia',
  front: 'Który plan warto wybrać',
  onePlan: 'Nie ma innego planu do wyboru.',
  axes: (axes) => `Liczy się tu: ${axes}.`,
  axis: {
    delay: 'średnie opóźnienie',
    denied: 'udział zatrzymanych przebiegów',
    clearance: 'czas torowania',
    canalisation: 'kanalizowanie ruchu',
    points: 'punkty planu',
    effort: 'roboczominuty planu',
    law: 'wpisy prawne',
    burden: 'obciążenie ludności',
    legacyPoints: 'punkty lat późniejszych',
    legacyYears: 'lata do zwolnienia',
  },
  best: (plan) =>
    `Plan „${plan}” jest na froncie: żaden inny nie jest co najmniej tak dobry we wszystkim i lepszy w czymś.`,
  dominated: (plan, by) =>
    `Plan „${plan}” jest zdominowany. Co najmniej tak dobry we wszystkim, a lepszy w czymś jest ${by}.`,
  bothEnds: 'Im więcej się liczy, tym więcej planów jest na froncie: który z nich wybrać, decydują ludzie.',
};

export const legacy: Text['legacy'] = {
  edition: 'Ten scenariusz nie śledzi późniejszych lat.',
  nothing: 'Niczego nie trzeba potem oczyszczać.',
  released: (years) =>
    years === 1
      ? 'Cały teren zostaje zwolniony w ciągu roku.'
      : `Cały teren zostaje zwolniony po upływie: ${count(years, YEARS)}.`,
  notReleased: (years, left) => `Śledzi się ${count(years, YEARS)}; na końcu niezwolnione zostaje: ${hexes(left)}.`,
  note: 'Każdy słupek to koniec roku, jego wysokość to heksy.',
  axis: 'Lata po ćwiczeniu; 0: jego koniec',
  name: (area) => `Heksy według lat: ${area}. „Pokaż jako tabelę” mówi to samo liczbami.`,
  area: {
    suspected: 'podejrzane',
    confirmed: 'potwierdzone',
    cleared: 'oczyszczone',
    reduced: 'zredukowane',
    cancelled: 'anulowane',
  },
  mostly: {
    survey: (share) => `${share} terenu wraca dzięki przeglądom, bez oczyszczania.`,
    clearing: (share) => `${share} terenu trzeba oczyścić.`,
  },
  costs: (weeks, points, incidents, residual) =>
    `Przegląd i oczyszczanie: ${teamWeeks(weeks)} i ${points}. Zdarzenia: ${incidents}. Pominięte i pozostawione: ${residual}.`,
  head: [
    'Rok',
    'Podejrzane',
    'Potwierdzone',
    'Anulowane',
    'Zredukowane',
    'Oczyszczone',
    'Zespołotyg.',
    'Punkty',
    'Narażenie',
  ],
  spending: (points, year) => `Najdroższy jest rok ${year}: ${points}.`,
  pointsAxis: 'Punkty według lat',
  pointsName: 'Punkty wydane na przegląd i oczyszczanie według lat. „Pokaż jako tabelę” mówi to samo liczbami.',
  pointsNote: 'Budżet roku wyznacza scenariusz; to, na co nie starcza, czeka do następnego.',
  care: 'Co wybrano wcześniej',
  careLine: {
    hasty: (belts) => `Pośpiesznie, bez dokumentacji: ${belts}. Teren wokół jest podejrzany i wymaga przeglądu.`,
    recorded: (belts) => `Z dokumentacją: ${belts}. Dobra dokumentacja od razu potwierdza teren.`,
    marked: (belts) =>
      `Z dokumentacją i oznakowaniem: ${belts}. Dokumentacja jest pewna, a ludzie trzymają się z daleka.`,
  },
  life: (belts) => `Wyłączają się same: ${belts}.`,
};
