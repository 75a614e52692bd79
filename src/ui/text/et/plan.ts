// Estonian: words of the plan panel: briefing, budget, catalogue, pointing, effect before committing, belts, shelf of plans.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

function rowsOf(n: number): string {
  return plural(n, { one: '# rida', other: '# rida' });
}

function segmentsOf(n: number): string {
  return plural(n, { one: '# lõik', other: '# lõiku' });
}

export const plan: Text['plan'] = {
  plans: 'Plaanid',
  firstName: 'Plaan A',
  newName: (n) => `Plaan ${String.fromCharCode(64 + Math.min(26, n))}`,
  copyName: (name) => `${name} (koopia)`,
  choose: 'Plaan kaardil',
  create: 'Uus',
  copy: 'Kopeeri',
  rename: 'Nimeta ümber',
  renameLabel: 'Plaani uus nimi',
  renameTaken: 'Teisel plaanil on see nimi või nimi on tühi.',
  apply: 'Rakenda',
  cancel: 'Tühista',
  remove: 'Kustuta',
  removed: (name) => `Plaan „${name}“ on kustutatud.`,
  onlyOne: 'Viimast plaani ei saa kustutada; eemalda selle asemel vööd.',
  save: 'Salvesta faili',
  sheet: 'Plaanileht',
  examples: 'Lisa näidisplaan…',
  suggest: 'Lase tavaplaneerijal plaan teha',
  suggested: (name) => `${name} on kaardil; selle tegi tavaplaneerija.`,
  tooLarge: 'See kaart on liiga suur, et planeerimist oodata; käsureaprogrammi käsk „plan“ saab sellega hakkama.',
  briefing: 'Ülesanne',
  learning: 'Mida siin õppida saab',
  sides: (laying, moving) => `Planeerid, pool: ${laying} (tõkestav pool); vastas on ${moving} (liikuv pool).`,
  forces: 'Ette teatatud kolonnid',
  force: (name, mover, strength, task, start, from) =>
    `${name}: ${mover}, tugevus ${strength}; lähtekoht ${start}, alates minutist ${from}, ${task}.`,
  task: (task, zone) => `${task}: ${zone}`,
  holds: (task, minutes) => `${task}, kestus ${minutes}`,
  serves: 'sinu käsutuses',
  layer: (kinds, range, load, reloads) =>
    ` Rajab kaugelt: ${kinds}; ulatus ${plural(range, { one: '# kuusnurk', other: '# kuusnurka' })}, laadungis ${rowsOf(load)}, ${plural(reloads, { one: '# laadimine', other: '# laadimist' })}.`,
  own: 'Sinu oma kolonnid',
  there: 'Mis seal juba on',
  lies: (name, kind, places, care) => `${name}: ${kind}, ${places}; ${care}.`,
  clock: (deadline, turn, needed, of) =>
    `Tähtaeg ${deadline}; käigu pikkus ${turn}; liikuv pool vajab kolonne: ${needed}/${of}.`,
  budget: 'Eelarve',
  budgetPoints: 'Punktid',
  budgetEffort: 'Töömaht',
  remaining: (text) => `alles ${text}`,
  over: (text) => `üle ${text}`,
  undo: 'Võta tagasi',
  redo: 'Tee uuesti',
  step: (name, what) => `${name}: ${what}`,
  undone: (what) => `Tagasi võetud: ${what}.`,
  redone: (what) => `Uuesti tehtud: ${what}.`,
  edit: {
    lay: (kind) => `rajamine: ${kind}`,
    remove: 'vöö eemaldamine',
    depth: 'sügavuse muutmine',
    shape: 'vöö asukoha muutmine',
    clear: 'kõigi vööde eemaldamine',
    care: 'hoolikuse muutmine',
    when: 'perioodi muutmine',
    group: 'rühma muutmine',
    ungroup: 'rühma laialisaatmine',
    trigger: 'päästiku seadmine',
    untrigger: 'päästiku eemaldamine',
    notice: 'lepinguotsus',
    produce: 'tootmisotsus',
    set: 'plaani muutmine',
  },
};

export const catalogue: Text['catalogue'] = {
  title: 'Tõkkeliigid',
  notional: 'Mänguarvud, kõik tinglikud',
  choose: 'Vali liik ja osuta siis kaardile.',
  depth: 'Sügavus',
  lies: { hex: 'kuusnurkadel', hexside: 'külgedel' },
  price: (points, effort) => `${points} ja ${effort} lõigu ja rea kohta`,
  only: (terrains) => `ainult maastikul: ${terrains}`,
  limits: (length, depth) => `kuni ${segmentsOf(length)}, ${rowsOf(depth)}`,
  lives: {
    lead: (n) => `tellimisest rajamiseni vähemalt ${plural(n, { one: '# periood', other: '# perioodi' })}`,
    degrade: (chance) => `jääb segamisel või võrgu häirimisel jäädavalt kinni tõenäosusega ${chance}`,
    layer: (names) => `seda saab rajada: ${names}`,
    noLayer: 'siin pole kolonni, kes seda rajada saaks',
    life: (n) => `lülitub jäädavalt välja, eluiga ${plural(n, { one: '# käik', other: '# käiku' })}`,
    fire: (chance) => `rakendub käsu peale tõenäosusega ${chance}`,
    looksLike: (kind, chance) => `näib nagu ${kind}; luure paljastab pettuse tõenäosusega ${chance} käigus`,
    found: (chance) => `luure avastab selle tõenäosusega ${chance} käigus`,
  },
  details: 'Mida see teeb',
  bites: {
    nothing: 'läbib, nagu poleks seal midagi',
    closed: 'ei pääse ilma läbipääsuta läbi',
    forced: (minutes) => `võib jõuga läbi tungida: ${minutes} rea kohta`,
    forcedLosing: (minutes, loss) => `võib jõuga läbi tungida: ${minutes} rea kohta, astme kaotus tõenäosusega ${loss}`,
  },
  work: 'Puhastustöö rea kohta, meeskonnaminutites',
  component: 'Komponent',
  cannot: 'ei saa',
  mover: 'Liikuja',
  effect: 'Mõju',
};

export const laying: Text['laying'] = {
  title: 'Rajamine',
  idle: 'Midagi pole veel valitud. Klõpsa kaardil kuusnurki, lohista üle nende või tipi koht.',
  idleSides: 'Midagi pole veel valitud. Klõpsa kaardil külgede lähedal, lohista mööda neid või tipi koht.',
  short: { hex: 'Osuta kuusnurkadele või lohista üle nende.', hexside: 'Osuta külgedele või lohista mööda neid.' },
  ghost: (kind, segments, rows) => `${kind}: ${segments}, ${rows}`,
  price: (points, effort) => `${points}, ${effort}`,
  left: (points, effort) => `alles jääb ${points} ja ${effort}`,
  whole: (points, effort, pointsLeft, effortLeft) => `${points}, ${effort}; alles jääb ${pointsLeft} ja ${effortLeft}`,
  commit: 'Raja vöö',
  cancel: 'Tühista',
  placeLabel: 'Koht',
  placeHint: (example) => `näiteks ${example}`,
  placeAdd: 'Vali',
  placeBad: (text, example) => `„${text}“ ei ole koht sellel kaardil. Kirjuta nii: ${example}.`,
  wrongLie: {
    hex: 'See liik asub kuusnurkadel, näiteks 5,4.',
    hexside: 'See liik asub külgedel, näiteks 5,4/NE.',
  },
  far: (limit) => `Liiga kaugel: seda liiki vöö on katkematu ahel, kuni ${segmentsOf(limit)}.`,
  full: (limit, place) =>
    `Seda liiki vöös on kuni ${segmentsOf(limit)}: see lõpeb kohas ${place}. Lühendamiseks mine tagasi.`,
  refused: (rule, reason) => `${rule}: ${reason}`,
  hint: (hint) => hint,
  refusedWith: (rule, reason, hint) => `${rule}: ${reason}. Mida teha: ${hint}.`,
  change: 'Mis peaks teisiti olema?',
  changeOf: (refusal) => `Mis peaks teisiti olema: ${refusal}`,
  picked: (place, n) => `${place} valitud, ${segmentsOf(n)}`,
  unpicked: (place) => `${place} tagasi võetud`,
  dropped: 'Vööst on loobutud.',
  aside: 'Vöö, millele osutasid, pandi koos oma liigiga kõrvale.',
  laid: (kind, segments, left) => `${kind} on rajatud, ${segments}; ${left}`,
};

export const effect: Text['effect'] = {
  title: 'Mida see teeks',
  titleNow: 'Marsruudid selle plaaniga',
  caption: 'Odavaim tee minutites, ilma juhuse ja ootamiseta',
  mover: 'Liikuja',
  bare: 'Vöödeta',
  round: 'Mööda minnes',
  through: 'Läbi puhastades',
  group: (mover, zone, columns) =>
    columns.length === 0 ? `${mover} → ${zone}` : `${mover} → ${zone} (${columns.join(', ')})`,
  noWay: 'teed pole',
  changed: (minutes) => `(${minutes})`,
  forClass: (mover, columns) => {
    const name = `${mover.charAt(0).toUpperCase()}${mover.slice(1)}`;
    return columns.length === 0 ? `${name}:` : `${name} (${columns.join(', ')}):`;
  },
  routes: (closed, lengthened, open) =>
    `head eri marsruudid: suletud ${closed}, pikenenud ${lengthened}, avatud ${open}.`,
  cut: (before, after) => `Kõrvuti teid, mis lähevad mööda: ${after} (enne: ${before}).`,
  cutNow: (value) => `Kõrvuti teid, mis lähevad mööda: ${value}.`,
  cutClosed: 'Mööda ei lähe enam ükski tee.',
  cutNone: 'Üks tee viib ainult üle maa, kuhu vööd rajada ei tohi.',
  live: {
    line: (mover, parts) => `${mover}: ${parts.join(', ')}`,
    way: (before, after) => `${before} → ${after}`,
    noRound: 'mööda ei pääse',
    newRound: 'mööda pääseb jälle',
    cut: (before, after) => `kõrvuti teid ${before} → ${after}`,
    same: 'Ükski marsruut ei muutu.',
  },
  draw: 'Näita häid marsruute kaardil',
};

export const belts: Text['belts'] = {
  title: 'Vööd',
  none: 'Vöid veel pole.',
  item: (kind, segments, from, to) =>
    from === to ? `${kind}, ${segments}, ${from}` : `${kind}, ${segments}, ${from} kuni ${to}`,
  short: (kind, place) => `${kind} ${place}`,
  cost: (points, effort) => `${points}, ${effort}`,
  depth: (belt) => `Sügavus: ${belt}`,
  care: (belt) => `Hoolikus: ${belt}`,
  ordered: (belt) => `Tellimise periood: ${belt}`,
  laid: (belt) => `Rajamise periood: ${belt}`,
  orderedShort: (period) => `tellitud ${period}`,
  laidShort: (period) => `rajatud ${period}`,
  remove: 'Eemalda',
  removeOf: (belt) => `Eemalda: ${belt}`,
  removed: (belt) => `Eemaldatud: ${belt}.`,
  show: 'Näita kaardil',
  clear: 'Eemalda kõik vööd',
};
