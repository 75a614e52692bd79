// Words of the debrief's parts on each belt's worth, the two ledgers, and the years after. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { drills, plural, seeds, teamWeeks } from './count.ts';

const TABLE = '„Rodyti lentelę“ tą patį pasako skaičiais.';

export const worth: Text['worth'] = {
  working: 'Planas žaidžiamas su juostomis ir be jų',
  noBelts: 'Plane juostų nėra, todėl nėra ko atimti.',
  group: (name) => `Grupė „${name}“`,
  alone: 'Kas prarandama be jos',
  share: 'Jos dalis visumoje',
  finding: {
    needed: (name, amount) => `Labiausiai trūktų: ${name}. Be jos prarandama: ${amount}.`,
    none: (n) => `Nė viena viena pati nėra būtina: ${seeds(n)} nerodo nuostolio, kai atimama tik viena.`,
    shares: (name, amount, whole) => `Iš viso: ${whole}. Daugiausia duoda ${name}: ${amount}.`,
    noShares: 'Visos juostos kartu neduoda nieko, ką parodytų šios sėklos.',
  },
  amount: {
    delay: (n) => `${n} min vėlavimo`,
    denied: (n) => `${n} proc. punkto užkirtimo`,
  },
  short: { delay: (n) => `${n} min`, denied: (n) => `${n} p. p.` },
  line: {
    never: (name, n) => `${name}: nereikalinga. Be jos niekas nesikeičia nė su viena sėkla (iš viso ${seeds(n)}).`,
    nothing: (name, n, low, high) =>
      `${name}: nereikalinga. Be jos nesikeičia nieko, ką parodytų ${seeds(n)} (95 % intervalas nuo ${low} iki ${high}).`,
    needed: (name, amount, low, high) =>
      `${name}: reikalinga. Be jos prarandama: ${amount} (95 % intervalas nuo ${low} iki ${high}).`,
    harms: (name, amount, low, high) =>
      `${name}: kenkia. Be jos būtų laimėta: ${amount} (95 % intervalas nuo ${low} iki ${high}).`,
    denies: (points) => `Be jos kelias užkertamas rečiau: ${points} proc. punkto.`,
    spoils: (points) => `Be jos kelias užkertamas dažniau: ${points} proc. punkto.`,
  },
  axis: {
    delay: 'Vėlavimo minutės; užkirstas kelias – ties terminu',
    denied: 'Užkirtimo procentiniai punktai',
  },
  aloneName: (names) => `Kas prarandama be kiekvienos, su 95 % intervalais: ${names}. ${TABLE}`,
  shareName: (names) => `Shapley vertės su 95 % intervalais: ${names}. ${TABLE}`,
  aloneNote:
    'Stulpelis: kiek planas praranda, kai atimama tik ji, su tomis pačiomis sėklomis. Ūsai: jos 95 % intervalas. Dviejų juostų, galinčių pavaduoti viena kitą, abiejų mažai trūksta.',
  shareNote: {
    exact: 'Shapley vertės: kiekvienos juostos indėlis, vidurkis per visas klojimo tvarkas. Sudėtos jos duoda visumą.',
    sampled: (orders) =>
      `Shapley vertės: kiekvienos juostos indėlis, vidurkis per klojimo tvarkas, ištrauktas su kiekviena sėkla (po ${orders}). Sudėtos jos duoda visumą.`,
  },
  few: (names) => `Per mažai sėklų rodo dalį, kad intervalais būtų galima pasitikėti: ${names}.`,
  head: {
    what: 'Juosta ar grupė',
    value: 'Be jos prarandama',
    share: 'Dalis',
    interval: '95 % intervalas',
    more: 'Sėklos, kur daugiau',
    less: 'Sėklos, kur mažiau',
    seeds: 'Sėklos su dalimi',
  },
  all: 'Visos juostos kartu',
  onMap: 'Rodykite į sakinį arba pereikite prie jo klaviatūra, kad pamatytumėte juostą žemėlapyje.',
  noDelay:
    'Beveik su jokia sėkla vėlavimas neapibrėžtas, nes ir be juostų judančioji pusė neprasimuša: rodomas užkirtimas.',
  setting: (n, runs) => `${seeds(n)}, tam sužaista: ${drills(runs)}.`,
};

export const ledgers: Text['ledgers'] = {
  intro: 'Ką planas daro judančiajai pusei ir kiek jis kainuoja, lieka atskirai: vieno bendro balo nėra.',
  onMap: 'Rodyti žemėlapio sluoksniu',
  effect: 'Karinis poveikis',
  cost: 'Kiek tai kainuoja',
  working: 'Planas žaidžiamas su daugeliu sėklų',
  mean: (mean) => `vidutiniškai ${mean}`,
  denied: 'Kelias užkirstas',
  delay: 'Vėlavimas',
  clearance: 'Valymo laikas',
  canalisation: 'Kanalizavimas',
  losses: 'Judančiosios pusės nuostoliai',
  lossSteps: (mean) => `vidutiniškai stiprumo pakopų: ${mean}`,
  plan: 'Planas',
  law: 'Teisės punktai',
  lawWords: (n, disputed) => (disputed === 0 ? String(n) : `${n}, iš jų ginčytini: ${disputed}`),
  burden: 'Našta civiliams',
  burdenWords: (mean, bands) => `vidutiniškai ${mean} (${bands})`,
  years: 'Metai, kol žemė bus grąžinta, mediana',
  longer: 'ilgiau, nei stebima',
  after: 'Darbas vėliau',
  afterWords: (weeks, points) => `vidutiniškai komandos savaičių: ${weeks}, taškų: ${points}`,
  incidents: 'Incidentai vėliau',
  front: 'Kurį planą verta rinktis',
  onePlan: 'Kito plano, iš kurio rinktis, nėra.',
  axes: (axes) => `Čia skaičiuojama: ${axes}.`,
  axis: {
    delay: 'vėlavimo vidurkis',
    denied: 'užkirtimo dalis',
    clearance: 'valymo laikas',
    canalisation: 'kanalizavimas',
    points: 'plano taškai',
    effort: 'plano darbo min',
    law: 'teisės punktai',
    burden: 'našta civiliams',
    legacyPoints: 'vėlesnių metų taškai',
    legacyYears: 'metai iki grąžinimo',
  },
  best: (plan) => `Planas „${plan}“ yra fronte: joks kitas nėra bent toks pat geras visur ir kur nors geresnis.`,
  dominated: (plan, by) => `Planą „${plan}“ pranoksta ${by}: visur bent toks pat geras ir kur nors geresnis.`,
  bothEnds: 'Kuo daugiau skaičiuojama, tuo daugiau planų fronte: kurį iš jų imti, sprendžia žmonės.',
};

export const legacy: Text['legacy'] = {
  edition: 'Šis scenarijus vėlesnių metų neseka.',
  nothing: 'Vėliau nėra ko valyti.',
  released: (years) =>
    years === 1
      ? 'Visa žemė grąžinama per metus.'
      : plural(years, {
          one: 'Visa žemė grąžinama per # metus.',
          few: 'Visa žemė grąžinama per # metus.',
          many: 'Visa žemė grąžinama per # metų.',
          other: 'Visa žemė grąžinama per # metų.',
        }),
  notReleased: (years, left) =>
    `Po ${years} metų (ilgiau nestebima) negrąžinta: ${plural(left, { one: '# šešiakampis', few: '# šešiakampiai', many: '# šešiakampio', other: '# šešiakampių' })}.`,
  note: 'Kiekvienas stulpelis – metų pabaiga, jo aukštis – šešiakampiai.',
  axis: 'Metai po pratybų; 0 – jų pabaiga',
  name: (area) => `Šešiakampiai pagal metus: ${area}. ${TABLE}`,
  area: {
    suspected: 'įtariama',
    confirmed: 'patvirtinta',
    cleared: 'išvalyta',
    reduced: 'sumažinta',
    cancelled: 'atšaukta',
  },
  mostly: {
    survey: (share) => `${share} žemės grąžinama ištyrus, be valymo.`,
    clearing: (share) => `${share} žemės reikia valyti.`,
  },
  costs: (weeks, points, incidents, residual) =>
    `Tyrimai ir valymas: ${teamWeeks(weeks)} ir ${points}. Incidentai: ${incidents}. Praleista ir liko: ${residual}.`,
  head: ['Metai', 'Įtariama', 'Patvirtinta', 'Atšaukta', 'Sumažinta', 'Išvalyta', 'Komandų sav.', 'Taškai', 'Pavojus'],
  spending: (points, year) => `Brangiausi metai – ${year}-ieji: ${points}.`,
  pointsAxis: 'Taškai pagal metus',
  pointsName: `Taškai, išleisti tyrimams ir valymui, pagal metus. ${TABLE}`,
  pointsNote: 'Metų biudžetą nustato scenarijus; kam jo nepakanka, laukia kitų metų.',
  care: 'Kas pasirinkta iš anksto',
  careLine: {
    hasty: (belts) => `Paskubomis, be įrašų: ${belts}. Žemė aplink įtariama, ją reikia tirti.`,
    recorded: (belts) => `Su įrašais: ${belts}. Tinkamas įrašas žemę patvirtina iš karto.`,
    marked: (belts) => `Su įrašais ir pažymėta: ${belts}. Įrašai tikrai tinka, o žmonės sulaikomi.`,
  },
  life: (belts) => `Išsijungia pačios: ${belts}.`,
};
