// Estonian: words of the runs that are kept: their names, branches, results side by side, bookmarks and notes.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const runs: Text['runs'] = {
  title: 'Senised mängukorrad',
  intro:
    'Mängukordi hoitakse selles brauseris sellistena, nagu need mängiti. Vali üks, et seda kaardil näha; käik jääb samaks, nii et saad edasi-tagasi vahetada.',
  none: 'Mängukordi veel pole.',
  caption: 'Selle stsenaariumi mängukorrad kõrvuti',
  head: ['Mängukord', 'Kohal', 'Viivitus', 'Puhastamine', 'Kaotused'],
  plain: (plan, seed) => `${plan}, seeme „${seed}“`,
  branch: (turn) => (turn === 0 ? 'Algusest teisiti' : `Alates käigust ${turn} teisiti`),
  shown: 'näha',
  underWay: (turns) => plural(turns, { one: 'pooleli, # käik', other: 'pooleli, # käiku' }),
  denied: 'tõkestatud',
  show: (name) => `Näita: ${name}`,
  playOn: (name) => `Mängi edasi: ${name}`,
  units: 'Minutid; kaotused tugevusastmetes. Viivitust mõõdetakse sama seemnega ilma vöödeta.',
  rename: 'Mängukorra nimi',
  apply: 'Rakenda',
  remove: 'Kustuta see mängukord',
  removed: (name) => `Mängukord „${name}“ on kustutatud.`,
  keptBoth: 'Seda mängukorda mängiti edasi ka teisel vahekaardil. Alles on mõlemad.',
  unreadable: (n) =>
    plural(n, {
      one: '# salvestatud mängukorda ei saanud lugeda ja see jäeti hoidlasse puutumata.',
      other: '# salvestatud mängukorda ei saanud lugeda ja need jäeti hoidlasse puutumata.',
    }),
};

export const branch: Text['branch'] = {
  title: 'Mängi siit teisiti edasi',
  intro: (turn) =>
    turn === 0
      ? 'Algab sama seemnega uuesti, aga teiste mängijatega. Näha olev mängukord jääb muutmata.'
      : `Läheb pärast ${turn}. käiku teist teed, sama seemnega, teiste käskude või mängijatega. Näha olev mängukord jääb muutmata.`,
  go: 'Hargne siit',
  atEnd: 'Selle käiguga on õppus läbi. Edasi mängimiseks mine varasema käigu juurde.',
  note: 'Kui mängu võtab üle teine taktika, kirjutatakse senised käsud üles inimese omadena, et protokolli saaks kontrollida.',
};
