// Finnish: words of the list of scenarios.
import type { Manual } from '../../catalogue.ts';
import { columnsOf, plural, turnsOf } from '../count.ts';

export const picker: Manual['picker'] = {
  title: 'Skenaariot',
  search: 'Etsi skenaarioista',
  searchHint: 'esimerkiksi: silta, sopimus, vetäytyminen',
  found: (n) => plural(n, { one: '# skenaario', other: '# skenaariota' }),
  none: 'Mikään skenaario ei täsmää. Etsi lyhyemmällä sanalla.',
  openNow: 'Se on nyt auki.',
  open: 'Avaa',
  openOf: (title) => `Avaa: ${title}`,
  failed: 'Luetteloa ei voitu ladata. Tarkista yhteys ja yritä uudelleen.',
  map: 'Kartta',
  size: (width, height) => `${width} × ${height} heksaa`,
  time: 'Aika',
  clock: (minutes, turns) => `${plural(minutes, { one: '# minuutti', other: '# minuuttia' })}, ${turnsOf(turns)}`,
  teaches: 'Opettaa',
  plans: 'Esimerkkisuunnitelmat',
  lays: 'vöiden asettaminen',
  tasks: {
    reach: (n) => `${columnsOf(n)}: eteneminen tavoitteeseen`,
    leave: (n) => `${columnsOf(n)}: poistuminen kartalta`,
    hold: (n) => `${columnsOf(n)}: maaston pito`,
    clear: (n) => `${columnsOf(n)}: maaston raivaus`,
    serve: (n) => `${columnsOf(n)}: vöiden levittäminen harjoituksen aikana`,
  },
  situations: {
    S1: 'sopimuksesta irtautuminen, ja mitä se vaatii',
    S2: 'verkotettu vyö, joka päästää omat läpi, ja miten se jää jumiin',
    S3: 'harjoituksen aikana etäältä levitetyt vyöt',
    S4: 'kaksi luokkaa yhdessä, hidas jokaiselle menetelmälle',
    S5: 'ensimmäinen raivauskerta, jolla jotakin jää huomaamatta',
    S6: 'maasto, luokat ja suojaa hakevat ihmiset',
    S7: 'toisen puolen ohjaaminen valvotulle alueelle',
    S8: 'vetäytymisen estäminen',
    S9: 'vuosien mittaan vuosibudjetilla rakennettu linja',
    S10: 'tuotanto vie aikaa; kyky ei ole vielä käyttöä',
    S11: 'muiden jättämän raivaaminen',
    S12: 'sama maa vuosia myöhemmin',
  },
};
