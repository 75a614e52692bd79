// Words of the list of scenarios. In Lithuanian.
import type { Manual } from '../../catalogue.ts';
import { columns, plural, turns } from '../count.ts';

export const picker: Manual['picker'] = {
  title: 'Scenarijai',
  search: 'Ieškoti scenarijų',
  searchHint: 'pavyzdžiui: tiltas, sutartis, atsitraukimas',
  found: (n) => plural(n, { one: '# scenarijus', few: '# scenarijai', many: '# scenarijaus', other: '# scenarijų' }),
  none: 'Joks scenarijus neatitinka. Ieškokite trumpesnio žodžio.',
  openNow: 'Dabar atvertas.',
  open: 'Atverti',
  openOf: (title) => `Atverti: ${title}`,
  failed: 'Sąrašo įkelti nepavyko. Patikrinkite ryšį ir bandykite dar kartą.',
  map: 'Žemėlapis',
  size: (width, height) => `${width} × ${height} šešiakampių`,
  time: 'Laikas',
  clock: (minutes, n) => `${minutes} min, ${turns(n)}`,
  teaches: 'Moko',
  plans: 'Pavyzdiniai planai',
  lays: 'kloti juostas',
  tasks: {
    reach: (n) => `pasiekti tikslą: ${columns(n)}`,
    leave: (n) => `palikti žemėlapį: ${columns(n)}`,
    hold: (n) => `laikyti žemę: ${columns(n)}`,
    clear: (n) => `išvalyti žemę: ${columns(n)}`,
    serve: (n) => `per pratybas kloti juostas: ${columns(n)}`,
  },
  situations: {
    S1: 'pasitraukimas iš sutarties ir ko tam reikia',
    S2: 'tinklinė juosta, kuri praleidžia savus, ir kaip ji užstringa',
    S3: 'juostos, per pratybas klojamos iš toli',
    S4: 'dvi klasės drauge, lėtos bet kuriuo būdu',
    S5: 'pirmasis valymas, kuris kai ką praleidžia',
    S6: 'vietovė, klasės ir žmonės, ieškantys priedangos',
    S7: 'kitos pusės nukreipimas į stebimą rajoną',
    S8: 'užkirstas kelias atsitraukti',
    S9: 'linija, statoma metų metus iš metinio biudžeto',
    S10: 'gamybai reikia laiko; galėti dar nereiškia naudoti',
    S11: 'valymas to, ką paliko kiti',
    S12: 'ta pati žemė po daugelio metų',
  },
};
