// Estonian: words of giving orders: who is at the screen, what can be ordered, handing over.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const command: Text['command'] = {
  title: (turn, side) => `Käsud, käik ${turn}: ${side}`,
  player: 'Käske annab inimene',
  start: 'Alusta',
  control: { moving: 'Liikuv pool', laying: 'Tõkestav pool õppusel' },
  intro: 'Igale oma kolonnile ja vööle saab käigus anda ühe käsu. Kellel käsku pole, jääb paigale või jätkab tööd.',
  none: 'käsku pole',
  order: (name) => `Käsk: ${name}`,
  column: (name, place, state) => `${name}, asub ${place}: ${state}`,
  working: (place) => `puhastab ${place}`,
  searching: (hex) => `otsib läbi ${hex}`,
  reloading: 'laadib',
  idle: 'vaba',
  load: (rows, reloads) =>
    `kaasas ${plural(rows, { one: '# rida', other: '# rida' })}, alles ${plural(reloads, { one: '# laadimine', other: '# laadimist' })}`,
  to: (name) => `${name}: marsi siht`,
  toHint: 'Kuusnurk. Valitakse odavaim tee, mida sinu pool teab, nii kaugele, kui üks käsk ulatub.',
  toBad: 'Sinna ei vii ühtegi teadaolevat teed või pole see kaardi kuusnurk.',
  go: 'Marsi',
  aim: {
    idle: 'Osuta kaardil mõnele oma kolonnile ja siis sinna, kuhu see minema peab.',
    aimed: (name) => `${name}: osuta, kuhu minna, või puhastamiseks kõrvalolevale tõkkele.`,
    way: (name, to) => `${name}, siht ${to}:`,
    price: (hexes, minutes) =>
      `${plural(hexes, { one: 'üks kuusnurk', other: '# kuusnurka' })}, ${minutes} mööda maastikku, mida tead.`,
    given: (name, order) => `${name}: ${order}.`,
    drop: 'Mitte see kolonn',
    onMap: 'Kaardil',
  },
  soFar: (given, of) => `Käske antud: ${given}/${of}`,
  drop: (name) => `Loobu käsust: ${name}`,
  lastTurn: (turn) => `Mida nägid, käik ${turn}`,
  moreInLog: (n) => plural(n, { one: 'Allolevas logis on veel üks rida.', other: 'Allolevas logis on veel # rida.' }),
  belts: 'Vööd',
  messages: 'Teated',
  suggest: 'Lase taktikal soovitada',
  clear: 'Loobu kõigist käskudest',
  submit: 'Käsud on antud',
  takeBack: 'Võta käsud tagasi',
  undo: (turn) => `Võta ${turn}. käik tagasi`,
  turnBack: (turn) => `${turn}. käik on tagasi võetud; selle käsud on uuesti lehel.`,
  undoBar: {
    none: 'Ühtegi sinu käiku pole veel mängitud.',
    over: 'Õppus on läbi ja kõik on näidatud.',
    two: 'Viimane käik jääb: mõlema poole käsud on avatud.',
    die: 'Viimane käik jääb: selles heideti täringut.',
    sight: 'Viimane käik jääb: see näitas sulle midagi, mida sa ei teadnud.',
    ground: 'Viimane käik jääb: kolonn on olnud seal, kus võis midagi olla.',
  },
  waiting: (side) => `Sinu käsud on antud. Nüüd on käskude andmise kord: ${side}.`,
  refused: (rule, why, order) => `${order}: ${why} (${rule})`,
  handOver: (side) => `Anna üle: ${side}`,
  handOverText: (side) =>
    `Midagi ei näidata, enne kui ekraani ees on ${side}. Mida teine pool on käskinud, jääb saladuseks, kuni mõlemad on käsud andnud.`,
  ready: (side) => `Mina mängin: ${side}`,
  secret: 'Õppuse ajal plaani ei näidata: ekraani ees võib olla teine pool.',
  save: 'Salvesta faili',
  stop: 'Katkesta õppus',
  stopWarning:
    'Kas katkestada? Midagi ei lähe kaotsi: õppus jääb mängukordade hulka nii kaugel, kui see on, ja seda saab sealt edasi mängida. Plaan on jälle näha.',
  stopNow: 'Jah, katkesta',
  goOn: 'Ei, mängi edasi',
  played: (turn) => `${turn}. käik on mängitud.`,
  over: 'Õppus on läbi.',
  hold: 'jää paigale',
  march: (to, steps, force) =>
    `${force ? 'tungi jõuga läbi' : 'marsi'}, siht ${to}${steps > 1 ? plural(steps, { one: ', # kuusnurk', other: ', # kuusnurka' }) : ''}`,
  breach: (place, method, prove, mark) =>
    `puhasta ${place} ${method}${prove ? ', kontrolli üle' : ''}${mark ? ', tähista' : ''}`,
  search: (hex) => `otsi läbi ${hex}`,
  jam: (place) => `sega ${place}`,
  lay: (belt) => `raja: ${belt}`,
  reload: 'laadi',
  switch: (place, off) => `lülita ${place === undefined ? 'kogu vöö' : place} ${off ? 'välja' : 'sisse'}`,
  arm: 'sea valmis',
  fire: 'rakenda',
  tell: 'teata',
};
