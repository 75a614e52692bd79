// Words of the guided start: its card, its steps, its end. In Lithuanian.
import type { Manual } from '../../catalogue.ts';

export const guide: Manual['guide'] = {
  region: 'Pradžia su vedliu',
  step: (n, of) => `Vedlys: ${n} žingsnis iš ${of}`,
  goTo: (step) => `Pirma viršuje pereikite į žingsnį „${step}“.`,
  where: 'Parodyti kur',
  skip: 'Praleisti šį žingsnį',
  end: 'Baigti vedlį',
  steps: {
    kind: {
      title: 'Pasirinkite užtvaros rūšį',
      text: (kind) => `Pavyzdžiui, „${kind}“. Greta parašyta kaina ir ribos; visi skaičiai sąlyginiai.`,
    },
    point: {
      title: 'Rodykite į žemėlapį',
      text: (place) =>
        `Spauskite gretimus šešiakampius arba tempkite per juos. Klaviatūra: rodyklės ir tarpo klavišas žemėlapyje arba įrašykite vietą, pavyzdžiui, ${place}.`,
      sides: (place) =>
        `Spauskite prie susiliečiančių kraštinių arba tempkite palei jas. Klaviatūra: rodyklės, kablelis ir tarpo klavišas žemėlapyje arba įrašykite vietą, pavyzdžiui, ${place}.`,
    },
    lay: {
      title: 'Pažiūrėkite, ką ji padarytų, ir paklokite',
      text: (button) => `Rodykite į daugiau ar mažiau vietų, kol tiks, tada spauskite „${button}“.`,
    },
    run: {
      title: 'Paleiskite pratybas',
      text: (button) => `Vienas planas su viena sėkla, taigi vienas kauliukų metimas. Spauskite „${button}“.`,
    },
    turn: {
      title: 'Stebėkite ėjimą',
      text: (play, forward) =>
        `Spauskite „${play}“ arba „${forward}“. Žemėlapis rodo, ką daro kolonos, žurnalas tą pat pasako žodžiais.`,
    },
    result: {
      title: 'Perskaitykite rezultatą',
      text: 'Jis yra po žurnalu. Karinis poveikis laikomas atskirai nuo to, kiek planas kainuoja kitiems: vieno bendro balo nėra.',
    },
    compare: {
      title: 'Palyginkite planus',
      text: (button) =>
        `Vienos pratybos gali būti sėkmė. Čia jūsų planai ir žemėlapis be juostų žaidžiami su tais pačiais šimtais sėklų. Spauskite „${button}“.`,
    },
    debrief: {
      title: 'Atverkite aptarimo žingsnį',
      text: 'Ten pasakote, ko tikitės ir kodėl, o paskui pamatote, koks geras buvo sprendimas, kad ir kaip krito kauliukai.',
    },
  },
  price: (points, effort) => `Šios juostos kaina: ${points} ir ${effort}.`,
  way: (mover, before, after) => `Greičiausias kelias (${mover}): ${before}; su juosta: ${after}.`,
  wayAlike: (mover, before) => `Greičiausias kelias (${mover}): ${before}; juosta jo nekeičia.`,
  doneTitle: 'Perėjote visą ratą',
  doneText:
    'Dabar pakeiskite savo planą arba sudarykite antrą ir palyginkite abu. Žodžiai su taškine linija paaiškina save; žinyne yra visi jie ir šis vedlys.',
  close: 'Užverti vedlį',
  closed: 'Vedlys užvertas. Jį vėl rasite žinyne.',
};
