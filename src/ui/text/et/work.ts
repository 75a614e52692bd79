// Estonian: words of all work of a browser: what there is, one file of it, importing such a file, deleting everything.
import type { Text } from '../catalogue.ts';

export const work: Text['work'] = {
  intro:
    'Kõigi stsenaariumide plaanid, õppused, arutelud ja seaded, nagu see brauser neid hoiab. Midagi ei saadeta kuhugi.',
  counts: (plans, runs, debriefs, scenarios) =>
    `Plaane: ${plans}. Õppusi: ${runs}. Arutelusid: ${debriefs}. Stsenaariume: ${scenarios}.`,
  unreadable: 'Salvestatut ei saa praegu lugeda. Mida see leht näitab, saab siiski eksportida.',
  saveTitle: 'Võta kaasa',
  saveHint: 'Üks fail. Sinu enda stsenaariume selles ei ole: hoia ka nende failid alles.',
  save: 'Ekspordi kõik',
  saved: 'Fail on teel allalaadimiste hulka.',
  importTitle: 'Too sisse',
  importHint: 'Lisab, mis sellises failis on. Midagi siin olevat üle ei kirjutata.',
  choose: 'Impordi fail…',
  busy: 'Loetakse ja kontrollitakse…',
  preview: (file) => `Mida „${file}“ teeks`,
  added: (counts) => `Lisanduks: ${counts}`,
  nothing: 'Selles pole midagi, mida siin juba ei oleks.',
  renamed: (n) => `Neist millegi muu kõrvale, mis on siin sama nime või numbri all: ${n}`,
  same: (n) => `Siin juba olemas ja jäävad nii, nagu on: ${n}`,
  bad: (n) => `Vigased, mida üle ei võeta: ${n}`,
  piece: (kind, name) => `${kind}: ${name}`,
  settings: 'Seaded',
  go: 'Impordi nüüd',
  leave: 'Jäta tegemata',
  imported: (n) => `Imporditud, tükke: ${n}.`,
  refused: (file) => `Faili „${file}“ ei imporditud ja midagi ei muutunud.`,
  fault: {
    foreign: 'See ei ole Abatise kogu töö fail.',
    newer: 'Selle tegi Abatise uuem versioon. Laadi leht uuesti, et see versioon saada.',
    broken: 'Osa sellest puudub või on muudetud.',
    tooBig: 'See on suurem kui 64 MB.',
  },
  storageFailed: (reason) => `Brauseri mälu ei võtnud seda vastu (${reason}). Midagi ei muutunud.`,
  clearTitle: 'Kustuta',
  clear: 'Kustuta siit kõik',
  clearWarning: (counts) =>
    `${counts} Kõik see ja sinu seatud valikud kaoksid sellest brauserist jäädavalt. Kui võid seda veel vajada, ekspordi see enne, ja sulge teised Abatise vahekaardid.`,
  clearGo: 'Kustuta kõik',
  keep: 'Jäta alles',
};
