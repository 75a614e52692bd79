// Words of the open debrief's parts: what came of the plan, the prediction, luck, other plans, effects. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { ofRoutes, withSeeds } from './count.ts';

const TABLE = '„Rodyti lentelę“ tą patį pasako skaičiais.';

export const outcome: Text['outcome'] = {
  many: (n) => `su ${withSeeds(n)}`,
  run: 'Pratybos',
  runDenied: 'kelias užkirstas',
  runThrough: (minute) => `prasimušė per ${minute}`,
  runDeniedLine: (seed, clearance) => `Su sėkla „${seed}“ judančioji pusė užduoties laiku neatliko. Valė ${clearance}.`,
  runThroughLine: (seed, delay, clearance) =>
    `Su sėkla „${seed}“ judančioji pusė prasimušė ${delay} vėliau nei be juostų. Valė ${clearance}.`,
  runSameLine: (seed, clearance) =>
    `Su sėkla „${seed}“ judančioji pusė prasimušė tada pat kaip be juostų. Valė ${clearance}.`,
  runEarlierLine: (seed, delay, clearance) =>
    `Su sėkla „${seed}“ judančioji pusė prasimušė ${delay} anksčiau nei be juostų. Valė ${clearance}.`,
  runNoDelayLine: (seed, clearance) =>
    `Su sėkla „${seed}“ judančioji pusė prasimušė, o be juostų nebūtų prasimušusi. Valė ${clearance}.`,
  clearance: 'Valymo laikas',
  clearanceLine: (mean, low, high, p10, p90) =>
    `Vidutiniškai judančioji pusė valo ir tikrina ${mean} min (95 % intervalas nuo ${low} iki ${high}); aštuoneriose pratybose iš dešimties – nuo ${p10} iki ${p90} min.`,
  clearanceSame: (minutes) => `Judančioji pusė visose pratybose valo ir tikrina ${minutes}.`,
  clearanceNone: 'Niekas niekada nieko nevalo.',
  denied: 'Užkirtimo tikimybė',
  deniedLine: (count, of, share, low, high) =>
    `Judančiajai pusei kelias užkertamas ${count} iš ${of} pratybų: ${share} (95 % intervalas nuo ${low} iki ${high}).`,
  delay: 'Vėlavimas',
  delayLine: (mean, low, high) =>
    `Vėlavimas vidutiniškai ${mean} min (95 % intervalas nuo ${low} iki ${high}), palyginti su tomis pačiomis pratybomis be juostų; užkirstas kelias skaičiuojamas iki termino.`,
  delayNone: 'Be juostų judančioji pusė irgi neprasimuša, todėl vėlavimas neapibrėžtas.',
  routes: 'Geri keliai',
  routesFigure: {
    closed: (n, of) => `uždaryta ${n} iš ${of}`,
    lengthened: (n, of) => `pailginta ${n} iš ${of}`,
    open: (of) => (of === 1 ? 'vienintelis atviras' : `atviri visi ${of}`),
  },
  routesLine: (name, closed, lengthened, open) => {
    const fates: readonly (readonly [number, string, string])[] = [
      [closed, 'uždarytas', 'uždaryta'],
      [lengthened, 'pailgintas', 'pailginta'],
      [open, 'atviras', 'atvira'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (of === 1) return `${name}: vienintelis geras kelias ${there[0][1]}.`;
    return `${name}: iš ${ofRoutes(of)} ${there.map(([n, , fate]) => `${fate} ${n}`).join(', ')}.`;
  },
  routesNone: (name) => `${name}: kelio iki tikslo nėra nei su juostomis, nei be jų.`,
  noFlows: 'Jokia judančiosios pusės kolona neturi kelio.',
  executed: 'Skaičiuojama paklojus visas nuotolines ir įvykdžius visas rezervines juostas.',
  capacity: 'Likęs pralaidumas',
  capacityFigure: (left, of) => `${left} iš ${of} kelių`,
  capacityLine: (name, round, through, bare) =>
    `${name}: greta gali eiti kolonų: apeinant visas juostas ${round}, valant ${through}, be juostų ${bare}.`,
  unlimited: 'be ribos',
  unlimitedLine: (name) => `${name}: yra kelias vien per žemę, kurioje juosta negali būti, todėl jo riboti neįmanoma.`,
  par: 'Etalono dalis',
  parLine: (delay, value) =>
    `Modelyje be kauliukų šis planas sulaiko ${delay}; geriausias iki šiol rastas tokio biudžeto planas – ${value}.`,
  parNone: 'Etalonas dar neapskaičiuotas. Tai galima padaryti dalyje „Etalonas“.',
  parRefused: (reason) => `Šiam scenarijui etalonas neapibrėžtas: ${reason}`,
  notSolved: 'neapskaičiuota',
  working: 'Planas žaidžiamas su daugeliu sėklų',
  routesWorking: 'Ieškoma kelių',
};

export const predicted: Text['predicted'] = {
  nothing: 'Prieš atveriant aptarimą nieko nebuvo prognozuota.',
  head: ['Kas', 'Prognozė', 'Pratybose', 'Su daugeliu sėklų'],
  table: 'Tas pats skaičiais',
  denied: 'Kelias',
  yes: 'užkirstas',
  no: 'prasimušė',
  open: 'nepasakyta',
  delay: 'Vėlavimas',
  shareDenied: (share) => `užkirstas ${share}`,
  meanDelay: (mean, low, high) => `${mean} min (nuo ${low} iki ${high})`,
  why: 'Jūsų priežastis',
  deniedRight: 'Dėl pratybų buvote teisūs: įvyko, ko tikėjotės.',
  deniedWrong: 'Pratybos pakrypo kitaip, nei tikėjotės.',
  deniedMostly: (share) => `Su daugeliu sėklų jūsų lūkestis išsipildė ${share} pratybų.`,
  delayNear: (minutes) => `Jūsų minutės nuo vidurkio skiriasi mažiau nei ėjimu: ${minutes}.`,
  delayTooHigh: (minutes) => `Tikėjotės ${minutes} ilgesnio vėlavimo, nei planas vidutiniškai sukelia.`,
  delayTooLow: (minutes) => `Planas vidutiniškai sukelia ${minutes} ilgesnį vėlavimą, nei tikėjotės.`,
  groups: 'Grupių vėlavimo prognozės',
  groupHead: ['Grupė', 'Prognozė', 'Pratybose', 'Sėklų vidurkis', 'Mažiau / pataikyta / daugiau'],
  groupNote: (tolerance) =>
    `Prognozė pataikyta, kai pratybų vėlavimas nuo jos skiriasi ne daugiau kaip ėjimu (${tolerance}).`,
};

export const luck: Text['luck'] = {
  delayFinding: (above, below, of) =>
    `Iš ${of} pratybų su tuo pačiu planu ${above} sulaikė judančiąją pusę ilgiau nei jūsų, ${below} – trumpiau.`,
  clearanceFinding: (above, below, of) =>
    `Iš ${of} pratybų su tuo pačiu planu ${above} valyta ilgiau nei jūsų, ${below} – trumpiau.`,
  denied: (count, of) => `Jūsų pratybose kelias užkirstas; taip pat ir ${count} iš ${of} pratybų su tuo pačiu planu.`,
  through: (count, of) =>
    `Jūsų pratybose judančioji pusė prasimušė; taip pat ir ${count} iš ${of} pratybų su tuo pačiu planu.`,
  yours: 'jūsų pratybos',
  common: 'Tai netoli vidurio: nutiko tai, ką šis planas ir daro.',
  aboveMost: 'Kauliukai padėjo jūsų planui: dauguma pratybų sulaiko trumpiau.',
  belowMost: 'Kauliukai buvo prieš jūsų planą: dauguma pratybų sulaiko ilgiau.',
  far: (share) => `Taip toli nuo vidurio ar dar toliau yra ${share} visų pratybų.`,
  undefined: 'Jūsų arba visų kitų pratybų vėlavimas neapibrėžtas: be juostų niekas neprasimuša.',
  byHand: {
    moving: 'Judančiajai pusei įsakinėjo žmogus: tarp jūsų ir kitų pratybų yra ne tik kauliukai, bet ir sprendimai.',
    laying: 'Klojančiajai pusei įsakinėjo žmogus: tarp jūsų ir kitų pratybų yra ne tik kauliukai, bet ir sprendimai.',
  },
  quantiles: 'Su daugeliu sėklų',
  working: 'Tas pats planas žaidžiamas su kitomis sėklomis',
};

export const others: Text['others'] = {
  firstAlone: (plan) => `Ilgiausiai judančiąją pusę sulaiko „${plan}“.`,
  firstShared: (plan, tied) =>
    `Didžiausias vėlavimo vidurkis – plano „${plan}“, bet šios sėklos jo neatskiria nuo: ${tied}.`,
  onlyNone: 'Kitų planų lentynoje nėra: šis lyginamas su žemėlapiu be juostų.',
  alone: 'Nėra ko lyginti: šiame plane juostų nėra, o kito plano lentynoje irgi.',
  illegal: (plans) => `Prieštarauja taisyklėms ir praleista: ${plans}.`,
  axis: 'Vėlavimo vidurkis minutėmis; užkirstas kelias – ties terminu',
  name: (plans) => `Vėlavimo vidurkiai su 95 % intervalais; planai: ${plans}. ${TABLE}`,
  note: 'Stulpelis siekia vidurkį, ūsai – jo 95 % intervalą.',
  setting: (n, policies) => `Visi su tomis pačiomis sėklomis (${n}); taktikos: ${policies}.`,
  rank: 'Vieta',
  head: ['Planas', 'Vėlavimo vidurkis', '95 % intervalas', 'Užkirsta', 'Vieta'],
  noDelay: 'Nė viena sėkla vėlavimo neapibrėžia: be juostų judančioji pusė neprasimuša.',
};

export const effects: Text['effects'] = {
  none: 'Plane nėra grupių su paskelbtu poveikiu. Grupės sudaromos plane.',
  edition: 'Šiame scenarijuje grupių nėra.',
  head: ['Grupė', 'Paskelbta', 'Pratybose', 'Pasiekta su daugeliu sėklų'],
  table: 'Paskelbti ir pasiekti poveikiai',
  finding: (achieved, of) =>
    of === 1
      ? achieved === 1
        ? 'Vienintelė grupė pratybose savo paskelbtą poveikį pasiekė.'
        : 'Vienintelė grupė pratybose savo paskelbto poveikio nepasiekė.'
      : `${achieved} iš ${of} grupių pratybose pasiekė savo paskelbtą poveikį.`,
  axis: 'Pratybų su paskelbtu poveikiu dalis, %',
  name: (groups) => `Pratybų, kuriose grupės pasiekė poveikį, dalys: ${groups}.`,
  note: 'Stulpelis siekia dalį, ūsai – jos 95 % intervalą.',
  row: (group, effect) => `${group}: ${effect}`,
};
