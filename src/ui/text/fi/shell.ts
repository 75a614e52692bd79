// Finnish: words of the frame round everything: header, steps, opening and saving files, notices, a broken start.
import type { Text } from '../catalogue.ts';
import { plural, turnsOf } from './count.ts';

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Liikkeen estämisen harjoittelua kuvitteellisella kartalla',
  skipToPanel: 'Siirry paneeliin',
  skipToMap: 'Siirry karttaan tai luetteloon',
  skipToBoard: 'Siirry karttaan',
  scenarioLabel: 'Skenaario',
  browse: 'Kaikki skenaariot, ja mistä niissä on kyse',
  fromFile: (file) => `${file} (omasta tiedostostasi)`,
  openFile: 'Avaa…',
  openFileHint: 'Skenaario, suunnitelma tai pöytäkirja (JSON). Sen voi myös pudottaa mihin tahansa sivulle.',
  dropHere: 'Avaa tiedosto pudottamalla se tähän',
  steps: 'Vaiheet',
  step: { plan: 'Suunnitelma', exercise: 'Harjoitus', compare: 'Vertailu', debrief: 'Jälkipuinti' },
  language: 'Kieli',
  languageFailed: (name) => `Kieltä ei voitu ladata: ${name}. Tarkista yhteys ja yritä uudelleen.`,
  help: 'Ohje',
  close: 'Sulje',
  dismiss: 'Piilota',
  loading: 'Avataan skenaariota…',
  partLoading: 'Ladataan tätä osaa…',
  partFailed: 'Tätä Abatiksen osaa ei voitu ladata. Tarkista yhteys ja yritä uudelleen; työsi on tallessa.',
  tryAgain: 'Yritä uudelleen',
  updateReady: 'Abatiksen uudempi versio on valmiina. Työsi on tallessa ja löytyy sieltäkin.',
  loadUpdate: 'Lataa nyt',
  notional: 'Kaikki luvut ovat kuvitteellisia: keksitty opetusta varten, ei mistään todellisesta.',
  saved: 'Tallennettu selaimeen',
  saving: 'Tallennetaan…',
  notSaved: 'Ei tallennettu tähän selaimeen',
  work: 'Kaikki työsi tässä selaimessa',
  notices: 'Ilmoitukset',
  guideOffer:
    'Ensimmäistä kertaa täällä? Kahdessa minuutissa asetat vyön tälle kartalle, pelaat sen ja näet, mitä se teki.',
  guideStart: 'Näytä',
  guideLater: 'Ei nyt',
  undo: 'Kumoa',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `Tiedostoa ”${file}” ei avattu. Työsi on ennallaan.`,
  refusedCount: (n) => plural(n, { one: 'Yksi ongelma:', other: '# ongelmaa:' }),
  more: (n) => plural(n, { one: 'ja vielä yksi ongelma', other: 'ja vielä # ongelmaa' }),
  place: (line, column) => `rivi ${line}, sarake ${column}`,
  wholeDocument: 'koko tiedosto',
  hint: (hint) => `Mitä tehdä: ${hint}`,
  unreadable: (file) => `Tiedostoa ”${file}” ei voitu lukea.`,
  tooBig: (file) => `”${file}” on suurempi kuin 8 MB. Abatiksen tiedostot ovat pienempiä.`,
  openedScenario: (title) => `Skenaario ”${title}” on avattu.`,
  openedPlan: (name) => `Suunnitelma ”${name}” on hyllyssä.`,
  openedWords: (language) => `Skenaarion sanat tällä kielellä ovat nyt käytössä: ${language}.`,
  openedTranscript: (turns) => `Pöytäkirja tarkistettu: ${turnsOf(turns)}, sama kuin pelattaessa.`,
  transcriptDiffers: (turn, field) =>
    `Pöytäkirja ei toistu kirjoitetulla tavalla: ensimmäinen ero on vuorolla ${turn}, kentässä ”${field}”. Sitä ei näytetä.`,
  transcriptGoesOn: (turns) =>
    `Pöytäkirja tarkistettu: ${plural(turns, { one: 'yksi vuoro', other: '# vuoroa' })}, sama kuin pelattaessa. Harjoitus jatkuu tästä.`,
  shippedFailed: (id) => `Skenaariota ”${id}” ei voitu ladata. Tarkista yhteys ja yritä uudelleen.`,
  noScenario: 'Yhtään skenaariota ei ole auki. Valitse skenaario yltä tai avaa tiedosto.',
};

export const storage: Text['storage'] = {
  blocked:
    'Tämä selain ei anna sivun tallentaa mitään. Suunnitelmasi säilyvät, kunnes suljet sivun: tallenna ne tiedostoihin.',
  failed: (reason) =>
    `Viimeisintä muutostasi ei voitu tallentaa tähän selaimeen (${reason}). Se on vielä tässä; tallenna suunnitelma varmuuden vuoksi tiedostoon.`,
  unreadable: (name) => `Tallennettua suunnitelmaa ”${name}” ei voitu lukea, ja se jätettiin muistiin ennalleen.`,
  keptBoth: (name, copy) =>
    `Suunnitelmaa ”${name}” on muutettu myös toisessa välilehdessä. Kumpikin säilytetään: tämän välilehden versio on nyt ”${copy}”.`,
  copyName: (name) => `${name} (tämä välilehti)`,
  refreshed: (name) => `Suunnitelmaa ”${name}” on muutettu toisessa välilehdessä; tässä se näkyy samanlaisena.`,
};

export const broken: Text['broken'] = {
  title: 'Abatis ei käynnistynyt',
  reason: (reason) => `Mikä meni vikaan: ${reason}`,
  advice: 'Lataa sivu uudelleen. Jos se ei auta, kokeile Firefoxin, Chromen, Edgen tai Safarin ajantasaista versiota.',
};
