// Finnish: words of the guided start: its card, its steps, its end.
import type { Manual } from '../../catalogue.ts';

export const guide: Manual['guide'] = {
  region: 'Opastettu alku',
  step: (n, of) => `Opastus, vaihe ${n}/${of}`,
  goTo: (step) => `Avaa ensin yltä vaihe ”${step}”.`,
  where: 'Näytä missä',
  skip: 'Ohita vaihe',
  end: 'Lopeta opastus',
  steps: {
    kind: {
      title: 'Valitse estelaji',
      text: (kind) => `Esimerkiksi ”${kind}”. Hinta ja rajat ovat vieressä; kaikki luvut ovat kuvitteellisia.`,
    },
    point: {
      title: 'Osoita karttaa',
      text: (place) =>
        `Napsauta vierekkäisiä heksoja tai vedä niiden yli. Näppäimistöllä: nuolinäppäimet ja välilyönti kartalla, tai kirjoita paikka, esimerkiksi ${place}.`,
      sides: (place) =>
        `Napsauta toisiaan koskettavien heksan sivujen läheltä tai vedä niitä pitkin. Näppäimistöllä: nuolinäppäimet, pilkku ja välilyönti kartalla, tai kirjoita paikka, esimerkiksi ${place}.`,
    },
    lay: {
      title: 'Katso, mitä se tekisi, ja aseta vyö',
      text: (button) => `Lisää tai poista paikkoja, kunnes olet tyytyväinen, ja paina sitten ”${button}”.`,
    },
    run: {
      title: 'Pelaa harjoitus',
      text: (button) => `Yksi suunnitelma ja yksi siemen, siis yhdet nopat. Paina ”${button}”.`,
    },
    turn: {
      title: 'Seuraa yhtä vuoroa',
      text: (play, forward) =>
        `Paina ”${play}” tai ”${forward}”. Kartta näyttää, mitä osastot tekevät, loki kertoo saman sanoin.`,
    },
    result: {
      title: 'Lue tulos',
      text: 'Se on lokin alla. Sotilaallinen vaikutus on erillään siitä, mitä suunnitelma maksaa muille: yhtä kokonaispistemäärää ei ole.',
    },
    compare: {
      title: 'Vertaa suunnitelmia',
      text: (button) =>
        `Yksi harjoitus voi olla onnea. Tässä suunnitelmasi ja suunnitelma ilman vöitä pelataan samoilla sadoilla siemenillä. Paina ”${button}”.`,
    },
    debrief: {
      title: 'Avaa vaihe Jälkipuinti',
      text: 'Siellä sanot, mitä odotat ja miksi, ja näet sitten, miten hyvä päätös oli, tekivät nopat mitä tahansa.',
    },
  },
  price: (points, effort) => `Tämän vyön hinta: ${points} ja ${effort}.`,
  way: (mover, before, after) => `Nopein tie, ${mover}: ${before}; tämän vyön kanssa: ${after}.`,
  wayAlike: (mover, before) => `Nopein tie, ${mover}: ${before}; vyö ei muuta sitä.`,
  doneTitle: 'Koko kierros on tehty',
  doneText:
    'Muuta nyt suunnitelmaasi tai tee toinen ja vertaa niitä. Pisteviivalla merkityt sanat selittävät itsensä; ohjeessa ovat kaikki, ja myös tämä opastus.',
  close: 'Sulje opastus',
  closed: 'Opastus on suljettu. Sitä voi jatkaa ohjeesta.',
};
