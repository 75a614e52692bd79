// What the words of the trade mean, in Finnish: one or two sentences each, for people who meet them for the first time.
import type { Manual } from '../../catalogue.ts';
import { plural } from '../count.ts';

export const glossary: Manual['glossary'] = {
  obstacle: [
    'Este',
    'Jotakin kuvitteellista, joka hidastaa osastoja tai pysäyttää ne: nimi, tunnus ja rivi pelilukuja skenaarion luettelossa.',
  ],
  obstacleZone: ['Estealue', 'Se osa kartasta, johon vöitä saa asettaa, jos skenaariossa on sellainen.'],
  obstacleBelt: [
    'Vyö',
    'Estevyö: yhtenäinen ketju heksoja tai heksojen sivuja, joilla on yhtä estelajia, syvyydeltään yhdestä kolmeen riviä.',
  ],
  obstacleGroup: [
    'Ryhmä',
    'Vyöt, joiden on tarkoitus saada yhdessä aikaan yksi asia: niillä on yhteinen ilmoitettu vaikutus.',
  ],
  segment: ['Lohko', 'Vyön yksi heksa tai heksan sivu. Kukin löydetään, murretaan ja raivataan erikseen.'],
  depth: ['Syvyys', 'Montako riviä vyön kussakin lohkossa on peräkkäin. Jokainen rivi on raivattava.'],
  barrier: [
    'Sulku',
    'Este, joka pysäyttää pelkällä muodollaan, kuten esteoja tai puumurros. Siitä ei ole vaaraa, eikä siitä jää raivattavaa.',
  ],
  lane: ['Ura', 'Lohkon läpi raivattu kulkutie. Sen voi varmistaa ja merkitä; osastot kulkevat siitä yksi kerrallaan.'],
  gap: [
    'Aukko',
    'Paikka, joka on jätetty vapaaksi vöiden väliin tai vyöhön. Siitä pääsevät omat, ja myös toinen puoli.',
  ],
  bypass: ['Kiertäminen', 'Vyön ohittaminen kiertotietä sen sijaan, että sen läpi raivattaisiin ura.'],
  overwatch: [
    'Valvonta',
    'Asema pitää aluetta silmällä ja tulittaa siellä olevia osastoja, varsinkin niitä, jotka pysähtyvät tai työskentelevät vyön edessä. Vyö, jota kukaan ei valvo, on vain viive.',
  ],
  restriction: ['Kieltoalue', 'Kartan osa, johon ei saa asettaa mitään estettä tai ei jonkin luokan esteitä.'],
  situationalObstacle: [
    'Etälevitteinen vyö',
    'Tilanteen mukainen este: suunnitellaan etukäteen, ja osasto levittää sen harjoituksen aikana, kun tilanne vaatii. Se kytkeytyy itse pois muutaman vuoron jälkeen, ja sen kirjaukset ovat puutteellisemmat.',
  ],
  reserveObstacle: [
    'Reservivyö',
    'Valmistellaan sillalle tai tielle ja ohitetaan kuin sitä ei olisi, kunnes se käskystä laukaistaan.',
  ],
  networked: [
    'Verkotettu vyö',
    'Vyö, joka tietää, missä sen lohkot ovat, ja jonka voi kytkeä pois, jotta omat pääsevät läpi. Sen verkko voi heikentyä; silloin lohkot jäävät jumiin siihen tilaan, jossa ovat.',
  ],
  mixed: [
    'Sekavyö',
    'Kaksi esteluokkaa yhdessä vyössä. Kukin raivausmenetelmä on toiselle niistä hidas, ja hitaampi ratkaisee.',
  ],
  dummy: [
    'Vale-este',
    'Näyttää vyöltä muttei ole sellainen. Se hidastaa niitä, jotka uskovat siihen, kunnes he huomaavat huijauksen.',
  ],
  effect: [
    'Vaikutus',
    'Mitä vyöryhmän on tarkoitus tehdä toiselle puolelle: hajottaa, ohjata, sitoa tai sulkea. Harjoituksen jälkeen se mitataan.',
  ],
  disrupt: ['Hajotus', 'Rikkoo tahdin: osastot, jotka aikoivat siitä läpi, menettävät vähintään yhden vuoron.'],
  turn: ['Ohjaus', 'Saa osastot valitsemaan toisen tien, mieluiten sellaisen, jota valvotaan.'],
  fix: [
    'Sitominen',
    'Hidastaa osastoja alueella vähintään kolme vuoroa, niin että ne pysyvät siellä, missä niitä valvotaan.',
  ],
  block: ['Sulkeminen', 'Ei päästä läpi yhtäkään niistä osastoista, jotka aikoivat kulkea siitä.'],
  breach: [
    'Murtaminen',
    'Tien tekeminen vyön läpi: uran avaaminen rivi riviltä, sitten uran varmistaminen ja merkitseminen.',
  ],
  reduce: [
    'Uran avaaminen',
    'Lohkon rivien raivaaminen käsin, koneella tai pikamenetelmällä, kunnes ura on auki. Ensimmäisellä kerralla voi jotakin jäädä huomaamatta.',
  ],
  prove: [
    'Varmistaminen',
    'Ura käydään läpi toiseen kertaan, jolloin poistuu se, mikä ensimmäisellä kerralla jäi huomaamatta.',
  ],
  mark: [
    'Uran merkitseminen',
    'Näytetään, missä ura on. Merkitsemättömästä urasta kulkeminen vie jokaiselta osastolta enemmän aikaa.',
  ],
  engagementArea: ['Tulialue', 'Maasto, jota asemat valvovat ja joka on valmisteltu osastojen tulittamista varten.'],
  mobilityCorridor: [
    'Liikkumiskäytävä',
    'Maasto, jossa jonkin luokan osastot etenevät hyvin. Tässä sen näkee erillisinä hyvinä reitteinä ja siitä, montako osastoa pääsee rinnakkain.',
  ],
  minimumCut: [
    'Minimileikkaus',
    'Pienin määrä heksoja, jotka pitäisi sulkea, jotta joka tie olisi poikki; siis myös se, montako osastoa pääsee rinnakkain.',
  ],
  delay: [
    'Viive',
    'Kuinka paljon myöhemmin liikkuva puoli on perillä kuin samalla siemenellä ilman vöitä. Monen siemenen yli estetty pelikerta lasketaan määräaikaan saakka.',
  ],
  denied: ['Estetty', 'Vaadittu määrä osastoja ei ollut täyttänyt tehtäväänsä määräaikaan mennessä.'],
  clearanceTime: [
    'Raivausaika',
    'Kaikki minuutit, jotka osastot käyttivät raivaamiseen, varmistamiseen ja merkitsemiseen.',
  ],
  criticalPath: [
    'Kriittinen polku',
    'Se raivausaika, joka vaikutti perille pääsyyn: ratkaisevan osaston oma ja niiden urien, joista se kulki.',
  ],
  routeDenial: [
    'Kulun estäminen',
    'Miten pitkälle suunnitelma sulkee tiet: kuinka usein se estää, mitkä hyvät reitit se sulkee tai pidentää, montako osastoa pääsee vielä rinnakkain, ja sen osuus ihannetuloksesta.',
  ],
  canalisation: [
    'Kanavointi',
    'Se osuus liikkeestä, joka kulki tulialueiden kautta. Se kertoo, miten hyvin osastot johdettiin sinne, missä niitä valvotaan.',
  ],
  losses: ['Tappiot', 'Vahvuusportaat, jotka osastot menettivät. Ne ovat pelin portaita, eivät koskaan ihmisiä.'],
  suspectedHazardousArea: [
    'Epäilty vaara-alue',
    'Maasto, johon on voinut jäädä jotakin: ilman kunnon kirjausta epäillään lohkon koko ympäristöä.',
  ],
  confirmedHazardousArea: [
    'Vahvistettu vaara-alue',
    'Maasto, johon tiedetään jääneen jotakin joko kunnon kirjauksen tai kartoituksen perusteella. Se on raivattava.',
  ],
  landRelease: [
    'Maan vapauttaminen',
    'Maa annetaan takaisin käyttöön vuosi vuodelta: kumottuna, supistettuna tai raivattuna. Suurin osa siitä palaa kartoituksen kautta.',
  ],
  cancelled: [
    'Kumottu',
    'Epäilty maa, joka annetaan takaisin muun kuin teknisen kartoituksen jälkeen: kysyminen ja katsominen riitti.',
  ],
  reduced: [
    'Supistettu',
    'Epäilty maa, joka annetaan takaisin teknisen kartoituksen jälkeen: siellä käytiin, eikä mitään löytynyt.',
  ],
  cleared: ['Raivattu', 'Vahvistettu maa, jolta on poistettu kaikki, mitä löytyi.'],
  residualRisk: [
    'Jäännösriski',
    'Mitä raivauksen jälkeen on vielä voinut jäädä. Se kerrotaan luokkina, ei koskaan ihmisten lukumääränä.',
  ],
  record: [
    'Kirjaus',
    'Mitä vyön sijainnista on merkitty muistiin. Hyvät kirjaukset pitävät epäillyn alueen pienenä ja säästävät vuosien raivauksen.',
  ],
  marking: ['Merkitseminen', 'Ihmisille näytetään, missä vyö on. Se suojaa heitä, ja myös toinen puoli näkee sen.'],
  handover: [
    'Luovutus',
    'Vapautettu maa annetaan takaisin siellä asuville kirjauksineen ja sen tiedon kanssa, joka jäljelle jäävästä riskistä on.',
  ],
  legacy: [
    'Jälkivaikutukset',
    'Mitä suunnitelmasta jää harjoituksen jälkeen: vuosia, partioita ja pisteitä, kunnes maa on vapautettu.',
  ],
  burden: [
    'Rasitus',
    'Mitä suunnitelma rasittaa alueella asuvia, luokkina. Eniten painaa se, mitä asetetaan siviilialueille tai niiden viereen.',
  ],
  law: [
    'Lakitili',
    'Ne suunnitelman teot, joista sopimus tai tapaoikeus puhuu, kukin artikloineen. Ne luetellaan, niitä ei lasketa yhteen.',
  ],
  treaty: [
    'Sopimus',
    'Sitoumus, joka kieltää osapuoliltaan jonkin esteluokan. Irtautuminen vie kuukausia eikä tule koskaan voimaan aseellisen selkkauksen aikana.',
  ],
  period: ['Kausi', 'Valmistelun jakso ennen harjoitusta, omine pisteineen, työvoimineen ja varastoineen.'],
  production: ['Tuotanto', 'Jonkin lajin valmistaminen. Se on aloitettava ajoissa; kyky ei ole vielä käyttöä.'],
  trigger: [
    'Ehtokäsky',
    'Ehto ja se, mitä tehdään, kun ehto täyttyy: esimerkiksi silta laukaistaan, kun viimeinen oma osasto on yli.',
  ],
  contamination: [
    'Ennestään olevat esteet',
    'Esteet, jotka ovat paikallaan jo valmiiksi: jonkun muun jättämiä ja vain osin tiedossa.',
  ],
  column: ['Osasto', 'Joukko yhden luokan liikkujia, jolla on vahvuusportaita, raivauspartioita ja tehtävä.'],
  recon: [
    'Tiedustelu',
    'Edessä olevan löytäminen: joka vuorolla kantaman sisällä oleva löytyy tietyllä todennäköisyydellä.',
  ],
  policy: [
    'Taktiikka',
    'Miten puoli päättää, kun kukaan ei pelaa sitä. Se näkee vain sen, minkä kyseinen puoli tietää.',
  ],
  seed: [
    'Siemen',
    'Teksti, josta harjoituksen kaikki nopat seuraavat. Sama siemen antaa samat nopat, olipa suunnitelma mikä tahansa.',
  ],
  par: [
    'Ihannetulos',
    'Pisin viive, jonka jokin saman budjetin suunnitelma voisi aiheuttaa mallissa ilman noppia. Suunnitelmasta kerrotaan sen osuus tästä.',
  ],
  playout: ['Läpipeluu', 'Yksi harjoitus, jonka taktiikat pelaavat yksin loppuun, yhtenä monista.'],
  pairedDifference: [
    'Parittainen ero',
    'Mikä kahden suunnitelman välillä on, siemen siemeneltä samoilla nopilla, niin että onni jää pois.',
  ],
  interval: ['Luottamusväli', 'Mistä mihin todellinen arvo voi olla, sikäli kuin näin moni siemen osaa kertoa.'],
  ranking: ['Järjestys', 'Mikä suunnitelma on edellä; jaettu sija, kun näin moni siemen ei erota suunnitelmia.'],
  paretoFront: [
    'Pareto-rintama',
    'Suunnitelmat, joita mikään muu ei voita kaikessa yhtä aikaa. Yhtä kokonaispistemäärää ei ole: ihmiset sanovat, mikä niistä on paras.',
  ],
  worth: [
    'Vyön arvo',
    'Mitä suunnitelma menettää, kun juuri se vyö jätetään pois, ja vyön reilu osuus siitä, mitä kaikki vyöt yhdessä tekevät.',
  ],
  luck: [
    'Onni',
    'Missä kohdassa harjoitus on monen saman suunnitelman harjoituksen joukossa: niin hyvän päätöksen erottaa hyvästä nopasta.',
  ],
  prediction: ['Ennuste', 'Mitä suunnittelija sanoo etukäteen. Tuloksen rinnalla se näyttää, mitä ymmärrettiin.'],
  plan: [
    'Suunnitelma',
    'Mitä estävä puoli valmistelee: vyöt, niiden ajankohdat, ryhmät, ehtokäskyt. Se pysyy budjetissa.',
  ],
  transcript: [
    'Pöytäkirja',
    'Tiedosto, jossa on kaikki, mitä harjoituksessa käskettiin. Kuka tahansa voi pelata sen uudelleen ja tarkistaa sen.',
  ],
  exercise: ['Harjoitus', 'Suunnitelma kerran pelattuna yhdellä siemenellä, vuoro vuorolta määräaikaan asti.'],
  scenario: [
    'Skenaario',
    'Harjoituksen kartta, puolet, budjetti ja kysymys yhdessä tiedostossa. Kaikki siinä on keksittyä.',
  ],
  debrief: [
    'Jälkipuinti',
    'Harjoituksen läpikäynti: ennuste ja tulos rinnakkain, syyt, onni, ja mitä se maksaa muille.',
  ],
};

export const wordHelp: Manual['wordHelp'] = {
  more: 'Kaikki sanat',
  rules: (ids) => `Säännöt: ${ids.join(', ')}`,
  title: 'Sanat',
  intro: 'Tunnukset ovat sääntöjen tunnuksia; RULES.md-tiedostossa on kustakin esimerkki.',
  search: 'Etsi sanoista',
  searchHint: 'esimerkiksi: ura',
  found: (n) => plural(n, { one: '# sana', other: '# sanaa' }),
  none: 'Mikään sana ei täsmää.',
  see: 'Katso myös:',
};
