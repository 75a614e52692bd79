// Words of the guided start: its card, its steps, its end. In Latvian.
import type { Manual } from '../../catalogue.ts';

export const guide: Manual['guide'] = {
  region: 'Sākums ar ceļvedi',
  step: (n, of) => `Ceļvedis: ${n}. solis no ${of}`,
  goTo: (step) => `Vispirms augšā pārejiet uz soli „${step}”.`,
  where: 'Parādīt, kur',
  skip: 'Izlaist šo soli',
  end: 'Beigt ceļvedi',
  steps: {
    kind: {
      title: 'Izvēlieties šķēršļa veidu',
      text: (kind) => `Piemēram, „${kind}”. Blakus ir cena un robežas; visi skaitļi ir nosacīti.`,
    },
    point: {
      title: 'Rādiet uz karti',
      text: (place) =>
        `Klikšķiniet uz blakus sešstūriem vai velciet pār tiem. Ar tastatūru: bultiņas un atstarpe kartē, vai ierakstiet vietu, piemēram, ${place}.`,
      sides: (place) =>
        `Klikšķiniet pie malām, kas saskaras, vai velciet gar tām. Ar tastatūru: bultiņas, komats un atstarpe kartē, vai ierakstiet vietu, piemēram, ${place}.`,
    },
    lay: {
      title: 'Skatieties, ko tā izdarītu, un ielieciet',
      text: (button) => `Rādiet uz vairāk vai mazāk vietām, līdz der, tad spiediet „${button}”.`,
    },
    run: {
      title: 'Palaidiet mācības',
      text: (button) => `Viens plāns ar vienu sēklu, tātad viens kauliņu metiens. Spiediet „${button}”.`,
    },
    turn: {
      title: 'Vērojiet gājienu',
      text: (play, forward) =>
        `Spiediet „${play}” vai „${forward}”. Karte rāda, ko dara kolonnas, žurnāls to pasaka vārdos.`,
    },
    result: {
      title: 'Izlasiet rezultātu',
      text: 'Tas ir zem žurnāla. Militārā ietekme ir atsevišķi no tā, cik plāns maksā citiem: viena kopēja vērtējuma nav.',
    },
    compare: {
      title: 'Salīdziniet plānus',
      text: (button) =>
        `Vienas mācības var būt veiksme. Šeit jūsu plānus un karti bez joslām spēlē ar tiem pašiem simtiem sēklu. Spiediet „${button}”.`,
    },
    debrief: {
      title: 'Atveriet pārrunu soli',
      text: 'Tur pasakāt, ko gaidāt un kāpēc, un tad redzat, cik labs bija lēmums, lai kā krita kauliņi.',
    },
  },
  price: (points, effort) => `Šīs joslas cena: ${points} un ${effort}.`,
  way: (mover, before, after) => `Ātrākais ceļš (${mover} kolonna): ${before}; ar joslu: ${after}.`,
  wayAlike: (mover, before) => `Ātrākais ceļš (${mover} kolonna): ${before}; josla to nemaina.`,
  doneTitle: 'Esat izgājuši visu loku',
  doneText:
    'Tagad mainiet savu plānu vai sastādiet otru un salīdziniet abus. Vārdi ar punktotu līniju paskaidro paši sevi; palīdzībā ir tie visi un arī šis ceļvedis.',
  close: 'Aizvērt ceļvedi',
  closed: 'Ceļvedis aizvērts. To atkal atradīsiet palīdzībā.',
};
