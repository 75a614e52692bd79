// Estonian: words of the list of scenarios.
import type { Manual } from '../../catalogue.ts';
import { pluralFor } from '../../plural.ts';

const plural = pluralFor('et');

function columns(n: number): string {
  return plural(n, { one: '# kolonn', other: '# kolonni' });
}

export const picker: Manual['picker'] = {
  title: 'Stsenaariumid',
  search: 'Otsi stsenaariumidest',
  searchHint: 'näiteks: sild, leping, taandumine',
  found: (n) => plural(n, { one: '# stsenaarium', other: '# stsenaariumi' }),
  none: 'Ükski stsenaarium ei sobi. Otsi lühema sõnaga.',
  openNow: 'See on praegu avatud.',
  open: 'Ava',
  openOf: (title) => `Ava: ${title}`,
  failed: 'Loendit ei saanud laadida. Kontrolli ühendust ja proovi uuesti.',
  map: 'Kaart',
  size: (width, height) => `${width} × ${height} kuusnurka`,
  time: 'Aeg',
  clock: (minutes, turns) =>
    `${plural(minutes, { one: '# minut', other: '# minutit' })}, ${plural(turns, { one: '# käik', other: '# käiku' })}`,
  teaches: 'Õpetab',
  plans: 'Näidisplaanid',
  lays: 'vööde rajamine',
  tasks: {
    reach: (n) => `${columns(n)}: jõuda sihini`,
    leave: (n) => `${columns(n)}: lahkuda kaardilt`,
    hold: (n) => `${columns(n)}: hoida maad`,
    clear: (n) => `${columns(n)}: puhastada maad`,
    serve: (n) => `${columns(n)}: rajada õppuse ajal vöid`,
  },
  situations: {
    S1: 'lepingust väljaastumine ja mida see nõuab',
    S2: 'võrgustatud vöö, mis omad läbi laseb, ja kuidas see kinni jääb',
    S3: 'vööd, mis rajatakse õppuse ajal kaugelt',
    S4: 'kaks klassi koos, aeglane iga puhastusviisi jaoks',
    S5: 'esimene puhastuskord, mille käigus jääb midagi märkamata',
    S6: 'maastik, klassid ja inimesed, kes varju otsivad',
    S7: 'teise poole juhtimine valvatud alale',
    S8: 'taandumise tõkestamine',
    S9: 'aastate jooksul aastaeelarvega ehitatud liin',
    S10: 'tootmine võtab aega; võime ei tähenda kasutamist',
    S11: 'teiste jäetu puhastamine',
    S12: 'sama maa aastaid hiljem',
  },
};
