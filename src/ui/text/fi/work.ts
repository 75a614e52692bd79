// Words of all work of a browser: what there is, one file of it, importing such a file, deleting everything. In Finnish.
import type { Text } from '../catalogue.ts';

export const work: Text['work'] = {
  intro:
    'Kaikkien skenaarioiden suunnitelmat, harjoitukset, jälkipuinnit ja asetukset, sellaisina kuin tämä selain ne säilyttää. Mitään ei lähetetä minnekään.',
  counts: (plans, runs, debriefs, scenarios) =>
    `Suunnitelmia: ${plans}. Harjoituksia: ${runs}. Jälkipuinteja: ${debriefs}. Skenaarioita: ${scenarios}.`,
  unreadable: 'Tallennettua ei voi nyt lukea. Sen, mitä tämä sivu näyttää, voi silti viedä tiedostoon.',
  saveTitle: 'Ota mukaan',
  saveHint: 'Yksi tiedosto. Omat skenaariosi eivät ole siinä: säilytä myös niiden tiedostot.',
  save: 'Vie kaikki',
  saved: 'Tiedosto on matkalla latauksiisi.',
  importTitle: 'Tuo tänne',
  importHint: 'Lisää sen, mitä tällaisessa tiedostossa on. Mitään täällä olevaa ei korvata.',
  choose: 'Tuo tiedosto…',
  busy: 'Luetaan ja tarkistetaan…',
  preview: (file) => `Mitä ”${file}” tekisi`,
  added: (counts) => `Lisättäisiin: ${counts}`,
  nothing: 'Siinä ei ole mitään, mitä täällä ei jo olisi.',
  renamed: (n) => `Näistä jonkin muun rinnalle, jolla on täällä sama nimi tai numero: ${n}`,
  same: (n) => `Täällä jo, ja jäävät ennalleen: ${n}`,
  bad: (n) => `Kelvottomia, joita ei oteta: ${n}`,
  piece: (kind, name) => `${kind}: ${name}`,
  settings: 'Asetukset',
  go: 'Tuo nyt',
  leave: 'Jätä tuomatta',
  imported: (n) => `Tuotu, osia: ${n}.`,
  refused: (file) => `Tiedostoa ”${file}” ei tuotu, eikä mikään muuttunut.`,
  fault: {
    foreign: 'Se ei ole Abatiksen koko työn tiedosto.',
    newer: 'Sen on tehnyt Abatiksen uudempi versio. Lataa sivu uudelleen, niin saat sen version.',
    broken: 'Osa siitä puuttuu, tai sitä on muutettu.',
    tooBig: 'Se on suurempi kuin 64 Mt.',
  },
  storageFailed: (reason) => `Selaimen tallennustila ei ottanut sitä vastaan (${reason}). Mikään ei muuttunut.`,
  clearTitle: 'Poista',
  clear: 'Poista täältä kaikki',
  clearWarning: (counts) =>
    `${counts} Kaikki tämä ja tekemäsi valinnat katoaisivat tästä selaimesta lopullisesti. Vie ne ensin, jos voit vielä tarvita niitä, ja sulje muut Abatiksen välilehdet.`,
  clearGo: 'Poista kaikki',
  keep: 'Säilytä',
};
