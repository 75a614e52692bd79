// Finnish: words of the help sheet: what Abatis is, a short path for each kind of people, what is stored where.
import type { Manual } from '../../catalogue.ts';

export const help: Manual['help'] = {
  title: 'Miten Abatis toimii',
  intro:
    'Abatis on harjoittelupeli abstraktilla kartalla. Asetat kuvitteellisia estevöitä, toinen puoli yrittää päästä läpi, ja vertaat, mitä eri suunnitelmat tekevät.',
  parts: 'Tässä ohjeessa',
  guideTitle: 'Opastettu alku',
  guideText: 'Kahdeksan lyhyttä vaihetta tällä kartalla ja omalla suunnitelmallasi. Ne etenevät sen mukaan, mitä teet.',
  guideFirst: 'Aloita opastus',
  guideOn: (step, of) => `Jatka vaiheesta ${step}/${of}`,
  pathsTitle: 'Lyhyesti',
  paths: [
    {
      who: 'Jos pelaat',
      steps: [
        'Suunnitelma: lue tehtävänanto, valitse laji, osoita karttaa, aseta vyö. Tee vähintään kaksi suunnitelmaa.',
        'Harjoitus: pelaa yksi suunnitelma yhdellä siemenellä ja seuraa vuoro vuorolta, mitä tapahtuu ja miksi. Kumpaakin puolta voi pelata myös ihminen.',
        'Vertailu: pelaa useita suunnitelmia samoilla sadoilla siemenillä ja katso, mikä ero on todellinen.',
        'Jälkipuinti: sano, mitä odotat, ja avaa se sitten. Siitä lähtien suunnitelma on lukittu; jatka kopioimalla se.',
      ],
    },
    {
      who: 'Jos opetat',
      steps: [
        'Avaa skenaario ja jaa se ”Jaa”-painikkeella: linkkinä, kuvattavana koodina tai tiedostoina. Tiliä ei tarvita.',
        'Kerää suunnitelmat tiedostoina tai linkkeinä, avaa ne täällä ja vertaa niitä samoilla siemenillä.',
        'Esitä jälkipuinnissa yksi osa kerrallaan. Pöytäkirjat voi tarkistaa kuka tahansa.',
      ],
    },
    {
      who: 'Jos laadit skenaarioita',
      steps: [
        'Skenaario on yksi JSON-tiedosto. Ota lähtökohdaksi jokin Abatiksen mukana tuleva ja muuta sitä.',
        'Avaa se täällä tai pudota se sivulle: kaikki virheet kerrotaan kerralla, riveineen, paikkoineen ja neuvoineen.',
        'README kertoo, miten tiedostot tarkistetaan ilman sivua.',
      ],
    },
  ],
  keysTitle: 'Näppäimet',
  keysElse: [
    'Sarkain vie osasta toiseen; sivun ensimmäinen pysähdys vie suoraan paneeliin.',
    'Nuoli vasemmalle ja oikealle vaihtaa vaihetta, kun kohdistus on jossakin neljästä vaiheesta.',
    'Luettelonäkymä tekee sanoin kaiken, minkä karttakin, ja sitä voi käyttää ruudunlukijalla.',
    'Pisteviivalla merkitty sana: kohdistus selittää sen, Enter vie kaikkiin sanoihin, Esc piilottaa selityksen.',
  ],
  storedTitle: 'Mitä tallennetaan ja minne',
  stored: [
    'Suunnitelmat, pelikerrat, jälkipuinnit ja asetukset säilyvät tässä selaimessa tällä koneella eivätkä missään muualla. Mitään ei lähetetä minnekään.',
    'Kaksi välilehteä ei koskaan kirjoita toistensa päälle: jos kumpikin muutti suunnitelmaa, kumpikin säilytetään.',
    'Selaimen tietojen tyhjentäminen poistaa ne. Tallenna tärkeät suunnitelmat tiedostoihin; kohdassa ”Jaa” ovat kaikenlaiset tiedostot.',
    'Linkki sisältää skenaarion, suunnitelman ja siemenen: kenellä linkki on, sillä on ne kaikki.',
    'Ensimmäisen käynnin jälkeen sivu toimii ilman yhteyttäkin.',
  ],
  notionalTitle: 'Kaikki on kuvitteellista',
  notional:
    'Jokainen luku on keksitty opetusta varten. Mikään täällä ei kuvaa todellista laitetta, joukkoa, paikkaa tai menetelmää.',
};
