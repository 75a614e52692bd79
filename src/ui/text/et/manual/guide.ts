// Estonian: words of the guided start: its card, its steps, its end.
import type { Manual } from '../../catalogue.ts';

export const guide: Manual['guide'] = {
  region: 'Juhitud algus',
  step: (n, of) => `Juhend, samm ${n}/${of}`,
  goTo: (step) => `Ava kõigepealt ülalt samm „${step}“.`,
  where: 'Näita, kus',
  skip: 'Jäta samm vahele',
  end: 'Lõpeta juhend',
  steps: {
    kind: {
      title: 'Vali tõkkeliik',
      text: (kind) => `Näiteks „${kind}“. Hind ja piirangud on kõrval; kõik arvud on tinglikud.`,
    },
    point: {
      title: 'Osuta kaardile',
      text: (place) =>
        `Klõpsa kõrvuti kuusnurki või lohista üle nende. Klaviatuuriga: nooleklahvid ja tühik kaardil, või tipi koht, näiteks ${place}.`,
      sides: (place) =>
        `Klõpsa üksteisega kokku puutuvate külgede lähedal või lohista mööda neid. Klaviatuuriga: nooleklahvid, koma ja tühik kaardil, või tipi koht, näiteks ${place}.`,
    },
    lay: {
      title: 'Vaata, mida see teeks, ja raja vöö',
      text: (button) => `Lisa või eemalda kohti, kuni oled rahul, ja vajuta siis „${button}“.`,
    },
    run: {
      title: 'Mängi õppus läbi',
      text: (button) => `Üks plaan ühe seemnega, seega üks komplekt täringuheiteid. Vajuta „${button}“.`,
    },
    turn: {
      title: 'Jälgi üht käiku',
      text: (play, forward) =>
        `Vajuta „${play}“ või „${forward}“. Kaart näitab, mida kolonnid teevad, logi ütleb sama sõnadega.`,
    },
    result: {
      title: 'Loe tulemust',
      text: 'See on logi all. Sõjaline mõju on lahus sellest, mida plaan teistele maksab: üht koondhinnet ei ole.',
    },
    compare: {
      title: 'Võrdle plaane',
      text: (button) =>
        `Üks õppus võib olla õnneasi. Siin mängitakse sinu plaane ja vöödeta plaani samade sadade seemnetega. Vajuta „${button}“.`,
    },
    debrief: {
      title: 'Ava samm Arutelu',
      text: 'Seal ütled, mida ja miks sa ootad, ning näed siis, kui hea oli otsus, tehku täringud mida tahes.',
    },
  },
  price: (points, effort) => `Selle vöö hind: ${points} ja ${effort}.`,
  way: (mover, before, after) => `Kiireim tee, ${mover}: ${before}; selle vööga: ${after}.`,
  wayAlike: (mover, before) => `Kiireim tee, ${mover}: ${before}; vöö seda ei muuda.`,
  doneTitle: 'Oled kogu ringi läbi teinud',
  doneText:
    'Muuda nüüd oma plaani või tee teine ja võrdle neid. Punktiirjoonega sõnad selgitavad end ise; abis on need kõik ja ka see juhend.',
  close: 'Sulge juhend',
  closed: 'Juhend on suletud. Selle leiab uuesti abist.',
};
