// Words of the runs that are kept: their names, branches, results side by side, bookmarks and notes. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { turns } from './count.ts';

export const runs: Text['runs'] = {
  title: 'Sužaistos pratybos',
  intro:
    'Žaidžiamos pratybos saugomos šioje naršyklėje. Parodykite jas, kad pamatytumėte žemėlapyje; ėjimas lieka tas pats, todėl galima peršokinėti.',
  none: 'Pratybų dar nėra.',
  caption: 'Šio scenarijaus pratybos greta',
  head: ['Pratybos', 'Atvyko', 'Vėlavimas', 'Valyta', 'Nuostoliai'],
  plain: (plan, seed) => `${plan}, sėkla „${seed}“`,
  branch: (turn) => (turn === 0 ? 'Nuo pradžios, kitaip' : `Nuo ${turn} ėjimo, kitaip`),
  shown: 'rodoma',
  underWay: (n) => `vyksta, ${turns(n)}`,
  denied: 'užkirsta',
  show: (name) => `Rodyti: ${name}`,
  playOn: (name) => `Žaisti toliau: ${name}`,
  units: 'Minutės; nuostoliai stiprumo pakopomis. Vėlavimas matuojamas pagal tą pačią sėklą be juostų.',
  rename: 'Pratybų pavadinimas',
  apply: 'Taikyti',
  remove: 'Ištrinti šias pratybas',
  removed: (name) => `Pratybos „${name}“ ištrintos.`,
  keptBoth: 'Šios pratybos buvo žaidžiamos toliau ir kitoje kortelėje. Paliktos abejos.',
  unreadable: (n) =>
    n === 1
      ? 'Vienų įsimintų pratybų nepavyko perskaityti; saugykloje jos paliktos tokios, kokios buvo.'
      : `${n} įsimintų pratybų nepavyko perskaityti; saugykloje jos paliktos tokios, kokios buvo.`,
};

export const branch: Text['branch'] = {
  title: 'Nuo čia žaisti kitaip',
  intro: (turn) =>
    turn === 0
      ? 'Pradedama iš naujo su ta pačia sėkla, kitose rankose. Rodomos pratybos lieka, kokios yra.'
      : `Po ${turn} ėjimo sukama kitu keliu: ta pati sėkla, kiti įsakymai ar kitos rankos. Rodomos pratybos lieka, kokios yra.`,
  go: 'Atsišakoti čia',
  atEnd: 'Šiame ėjime pratybos baigtos. Grįžkite į ankstesnį, kad nuo jo žaistumėte toliau.',
  note: 'Kur perima kita taktika, ankstesni įsakymai užrašomi kaip žmogaus, kad protokolą būtų galima patikrinti.',
};
