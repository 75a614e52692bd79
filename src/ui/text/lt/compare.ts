// Words of the compare panel: settings, progress, the tables, the pictures, the ranking, the sentences on differences. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { seeds } from './count.ts';

export const compare: Text['compare'] = {
  title: 'Palyginti planus',
  intro: 'Visi planai žaidžiami su tomis pačiomis sėklomis, kad skirtumus lemtų planai, o ne kauliukai.',
  plans: 'Lyginami planai',
  noBelts: 'Be juostų',
  policy: 'Judančioji pusė',
  seeds: 'Sėklų skaičius',
  seedsBad: (low, high) => `Sveikasis skaičius nuo ${low} iki ${high}.`,
  seedBase: 'Sėklų pradžia',
  seedBaseBad: 'Tekstas nuo 1 iki 30 ženklų.',
  run: 'Palyginti',
  cancel: 'Atšaukti',
  needTwo: 'Pasirinkite bent du.',
  running: (done, of) => `Sužaista sėklų: ${done} iš ${of}`,
  progress: 'Palyginimo eiga',
  cancelled: 'Palyginimas atšauktas.',
  failed: (reason) => `Palyginimo nepavyko užbaigti: ${reason}`,
  illegal: (plan, reason) => `Planas „${plan}“ prieštarauja taisyklėms: ${reason}`,
  done: (n) => `Palyginimas baigtas: ${seeds(n)}.`,
  setting: (n, policies, base) => `${seeds(n)} nuo „${base}1“; taktikos: ${policies}`,
  stale: 'Po šio palyginimo planai ar nuostatos pasikeitė.',
};

export const report: Text['report'] = {
  effect: 'Karinis poveikis',
  cost: 'Kiek tai kainuoja',
  denial: 'Užkirtimo tikimybė',
  denialCell: (share, low, high) => `${share} (nuo ${low} iki ${high})`,
  runs: 'Kelias užkirstas',
  more: 'Kanalizavimas ir nuostoliai',
  denialCount: (count, of) => `${count} iš ${of}`,
  interval: 'skliaustuose – 95 % Wilsono intervalas',
  delay: 'Vėlavimas, min',
  clearance: 'Valymo laikas, min',
  canalisation: 'Kanalizavimas',
  losses: 'Nuostoliai, vid. pakopų',
  points: 'Taškai',
  effort: 'Darbo min',
  others: 'Kiek tai kainuoja kitiems (vidurkiai)',
  violations: 'Teisės punktai',
  burden: 'Našta',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Metai iki grąžinimo, mediana',
  longer: 'ilgiau, nei stebima',
  legacyPoints: 'Taškai vėliau',
  weeks: 'Komandos savaitės vėliau',
  incidents: 'Incidentai vėliau',
  intent: 'Ką grupės turėjo padaryti',
  intentHead: [
    'Planas ir grupė',
    'Poveikis',
    'Pasiekta',
    'Vėlavimas, vid.',
    'Prognozė',
    'Mažiau / pataikyta / daugiau',
  ],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Pasiekta: pratybų dalis su jos 95 % intervalu. Prognozė pataikyta, kai pratybų vėlavimas nuo jos skiriasi ne daugiau kaip ėjimu.',
  plan: 'Planas',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Vidurkis' },
  absent: 'užkirsta',
  notDefined: '–',
  restricted:
    'Vidurkis yra riboto vėlavimo: pratybos, kuriose kelias užkirstas, skaičiuojamos iki termino. Kvantilis, patenkantis tarp jų, rodomas kaip „užkirsta“.',
};

export const chart: Text['chart'] = {
  title: 'Skirstiniai',
  show: 'Kas vaizduojama',
  what: { delay: 'Vėlavimas', clearance: 'Valymo laikas' },
  axis: {
    delay: 'Vėlavimas minutėmis; užkirstas kelias – ties terminu',
    clearance: 'Valymo laikas minutėmis',
  },
  name: (what, plans) =>
    `${what}: pratybų dalis pagal minutes; planai: ${plans}. „Rodyti lentelę“ tą patį pasako skaičiais.`,
  median: (minutes) => `mediana ${minutes}`,
  key: 'Aukštis: pratybų dalis; aukščiausias kiekvieno plano stulpelis užpildo jo eilutę. Brūkšnelis yra mediana, juosta apačioje eina nuo P10 iki P90.',
  spread: {
    one: (what, minutes) => `${what}: mediana ${minutes}.`,
    same: (what, minutes) => `${what}: visų planų mediana vienoda, ${minutes}.`,
    apart: (what, least, low, most, high) => `${what}: mediana ${low} (${least}) ir ${high} (${most}).`,
  },
  asTable: 'Rodyti lentelę',
  minutes: 'Minutės',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'Jokiose pratybose tai neapibrėžta.',
};

export const paired: Text['paired'] = {
  title: 'Skirtumai poromis',
  note: '95 % intervalai su tomis pačiomis sėklomis. Kur intervale yra 0, skirtumas nerodomas.',
  delayMore: (a, b, mean, low, high) =>
    `„${a}“ sulaiko ${mean} min ilgiau nei „${b}“ (95 % intervalas nuo ${low} iki ${high}).`,
  delayNone: (a, b, low, high) =>
    `Vėlavimas: skirtumo tarp „${a}“ ir „${b}“ nematyti (95 % intervalas nuo ${low} iki ${high} min).`,
  delayUndefined: (a, b) => `Vėlavimas, „${a}“ ir „${b}“: neapibrėžtas su jokia sėkla.`,
  clearanceMore: (a, b, mean, low, high) =>
    `Dėl „${a}“ judančioji pusė valo ${mean} min ilgiau nei dėl „${b}“ (95 % intervalas nuo ${low} iki ${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Valymo laikas: skirtumo tarp „${a}“ ir „${b}“ nematyti (95 % intervalas nuo ${low} iki ${high} min).`,
  deniedMore: (a, b, mean, low, high) =>
    `„${a}“ užkerta kelią ${mean} proc. punkto dažniau nei „${b}“ (95 % intervalas nuo ${low} iki ${high}).`,
  deniedNone: (a, b, low, high) =>
    `Užkirtimas: skirtumo tarp „${a}“ ir „${b}“ nematyti (95 % intervalas nuo ${low} iki ${high} proc. punkto).`,
};

export const ranking: Text['ranking'] = {
  title: 'Kas kelintas',
  by: { delay: 'Pagal vėlavimo vidurkį, min', denied: 'Pagal užkirtimo tikimybę' },
  rank: 'Vieta',
  value: { delay: 'Vėlavimo vidurkis', denied: 'Užkirsta' },
  tied: 'Neatskiriama nuo',
  note: 'Vietos, kurias leidžia šios sėklos; visos lentelės vietos kartu teisingos su 95 %. Planai, kurių vietos sutampa, neatskiriami.',
};

export const front: Text['front'] = {
  title: 'Poveikis ir kaina',
  effect: 'Poveikis',
  cost: 'Kaina',
  axis: {
    delay: 'Vėlavimo vidurkis, min',
    denied: 'Kelias užkirstas, %',
    clearance: 'Valymo laikas, min',
    canalisation: 'Kanalizavimas, %',
    points: 'Taškai',
    effort: 'Darbo min',
    law: 'Teisės punktai',
    burden: 'Našta',
    legacyPoints: 'Taškai vėliau',
    legacyYears: 'Metai iki grąžinimo',
  },
  name: (effect, cost, plans) =>
    `${effect} ir ${cost.toLowerCase()}; planai: ${plans}. „Rodyti lentelę“ tą patį pasako skaičiais.`,
  finding: (plans, n) =>
    n === 1 ? `${plans}: joks kitas planas neduoda tiek poveikio ne brangiau.` : `Verta rinktis iš: ${plans}.`,
  key: 'Aukščiau ir kairiau – geriau. Užpildyta: joks kitas planas neduoda bent tiek poveikio ne brangiau. Brūkšnys – 95 % intervalas.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'Planas',
  place: 'Frontas',
  onFront: 'fronte',
  dominated: (plans) => `ne: ${plans} duoda bent tiek ne brangiau`,
  empty: 'Niekas to neapibrėžia.',
};
