// Finnish: words of par: solving it, a plan's share of it, looking at it, and the planner that is made of it.
import type { Text } from '../catalogue.ts';

export const par: Text['par'] = {
  title: 'Ihannetulos: eniten, mihin budjetti riittää',
  intro:
    'Pisin viive, jonka jokin tämän budjetin suunnitelma voi aiheuttaa mallissa ilman noppia (RULES.md, PA). Sillä mitataan suunnitelmaa muihin; yhtäkään harjoitusta se ei ennusta.',
  solve: 'Ratkaise ihannetulos',
  again: 'Ratkaise uudelleen',
  cancel: 'Pysäytä, pidä löydetty',
  begun: 'Ratkaistaan ihannetulosta …',
  progress: 'Kuinka lähellä toisiaan arvo ja yläraja ovat',
  soFar: (value, bound) => `Paras suunnitelma tähän mennessä: ${value}. Mikään ei viivytä enempää kuin ${bound}.`,
  gap: (gap) => `Vielä avoinna: ${gap}.`,
  optimal: (value) => `Ihannetulos on ${value}, todistetusti.`,
  limit: (value, bound) => `Pysäytetty kesken: ihannetulos on ${value} – ${bound}.`,
  solved: (programs) => `Ratkaistuja lineaarisia ohjelmia: ${programs}`,
  value: 'Paras löydetty suunnitelma',
  bound: 'Mikään ei viivytä enempää kuin',
  own: (plan) => `Viive mallissa: ”${plan}”`,
  share: 'Osuus ihannetuloksesta',
  sentence: {
    all: (plan) => `Mikään saman budjetin suunnitelma ei viivytä enempää kuin ”${plan}”: se on ihannetuloksessa.`,
    none: (plan) => `”${plan}” ei viivytä mallissa lainkaan.`,
    some: (plan, share) => `”${plan}” saavuttaa ${share} siitä, mihin budjetti riittää.`,
    undefined: 'Mikään tämän budjetin suunnitelma ei viivytä lainkaan: osuutta ei ole.',
  },
  barNote:
    'Ihannetuloksen viikset ulottuvat parhaasta löydetystä suunnitelmasta siihen, mitä mikään suunnitelma ei voi ylittää. Kun tulos on todistettu, ne kohtaavat.',
  barAxis: 'Viiveminuutteja mallissa ilman noppia',
  barName: (plan) =>
    `Viive (${plan}) ihannetuloksen ja sen ylärajan rinnalla. ”Näytä taulukkona” kertoo saman lukuina.`,
  barHead: ['Suunnitelma', 'Viive', 'Mistä mihin'],
  best: 'Ihannetulos',
  shareRange: (low, high) => `${low} – ${high}`,
  notYet: 'Ei vielä',
  seen: 'Tämän skenaarion ihannetulos on nähty tässä selaimessa.',
  show: 'Näytä ihannesuunnitelma kartalla',
  hide: 'Takaisin harjoitukseen',
  shown: 'Kartalla näkyy ihannesuunnitelma.',
  belts: 'Ihannesuunnitelma',
  beltHead: ['Vyö', 'Rivit', 'Paikat'],
  locked: 'tämä suunnitelma on lukittu, koska sen harjoituksen jälkipuinti on avattu',
  lockedHint: 'kopioi se ja muuta kopiota',
  done: (value) => `Ihannetulos on ratkaistu: ${value}.`,
  stopped: 'Ratkaiseminen pysäytettiin. Löydetty säilyy.',
  failed: (reason) => `Ihannetulosta ei voitu ratkaista: ${reason}`,
  planner: {
    make: 'Anna ”optimal”-suunnittelijan tehdä suunnitelma …',
    warning:
      'Suunnittelija ”optimal” ratkaisee ihannetuloksen siitä, mitä puolesi tietää. Sen suunnitelma paljastaa paljon siitä, mitä jälkipuinnin on tarkoitus näyttää; tämä selain muistaa, että se on nähty.',
    go: 'Tee suunnitelma',
    working: (value, bound) => `”optimal” työssä: tähän mennessä ${value}, enintään ${bound}.`,
    made: (name) => `${name} on kartalla; sen teki suunnittelija ”optimal”.`,
  },
};
