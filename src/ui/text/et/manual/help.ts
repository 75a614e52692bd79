// Estonian: words of the help sheet: what Abatis is, a short path for each kind of people, what is stored where.
import type { Manual } from '../../catalogue.ts';

export const help: Manual['help'] = {
  title: 'Kuidas Abatis töötab',
  intro:
    'Abatis on õppemäng abstraktsel kaardil. Sina rajad tinglikke tõkkevöid, teine pool püüab läbi pääseda ja sina võrdled, mida eri plaanid teevad.',
  parts: 'Selle lehe osad',
  guideTitle: 'Juhitud algus',
  guideText: 'Kaheksa lühikest sammu sellel kaardil ja sinu oma plaaniga. Edasi liiguvad need sinu tegevuse järgi.',
  guideFirst: 'Alusta juhendit',
  guideOn: (step, of) => `Jätka sammust ${step}/${of}`,
  pathsTitle: 'Lühidalt',
  paths: [
    {
      who: 'Kui mängid',
      steps: [
        'Plaan: loe ülesannet, vali liik, osuta kaardile, raja vöö. Tee vähemalt kaks plaani.',
        'Õppus: mängi üks plaan ühe seemnega läbi ja vaata käik käigu haaval, mis juhtub ja miks. Kumbagi poolt võib mängida ka inimene.',
        'Võrdlus: mängi mitu plaani samade sadade seemnetega läbi ja vaata, milline erinevus on tõeline.',
        'Arutelu: ütle, mida ootad, ja ava see siis. Sealtpeale on plaan lukus; jätkamiseks kopeeri see.',
      ],
    },
    {
      who: 'Kui õpetad',
      steps: [
        'Ava stsenaarium ja anna see „Jaga“ kaudu edasi: lingi, skannitava koodi või failidena. Kontot pole vaja.',
        'Kogu plaanid failide või linkidena kokku, ava need siin ja võrdle samade seemnetega.',
        'Arutelus esita osi ühekaupa. Protokolle saab igaüks üle kontrollida.',
      ],
    },
    {
      who: 'Kui koostad stsenaariume',
      steps: [
        'Stsenaarium on üks JSON-fail. Võta aluseks mõni Abatisega kaasas olev ja muuda seda.',
        'Ava see siin või lohista lehele: kõik, mis on valesti, öeldakse korraga, koos rea, koha ja nõuandega.',
        'README ütleb, kuidas faile ilma leheta kontrollida.',
      ],
    },
  ],
  keysTitle: 'Klahvid',
  keysElse: [
    'Tabeldusklahv viib osast osasse; lehe esimene peatus viib otse paneelile.',
    'Nool vasakule ja paremale vahetab sammu, kui üks neljast sammust on fookuses.',
    'Loendivaade teeb sõnadega kõike, mida kaart, ja seda saab kasutada ekraanilugejaga.',
    'Punktiirjoonega sõna: fookus selgitab seda, Enter viib kõigi mõisteteni, Escape peidab selgituse.',
  ],
  storedTitle: 'Mida ja kuhu salvestatakse',
  stored: [
    'Plaane, mängukordi, arutelusid ja seadeid hoitakse selles brauseris selles seadmes ja mitte kusagil mujal. Midagi ei saadeta kuhugi.',
    'Kaks vahekaarti ei kirjuta teineteist kunagi üle: kui mõlemad muutsid plaani, jäävad alles mõlemad.',
    'Brauseri andmete kustutamine kustutab ka need. Salvesta olulised plaanid faili; „Jaga“ all on igat liiki failid.',
    'Link kannab stsenaariumi, plaani ja seemet endas: kellel on link, sellel on need kõik.',
    'Pärast esimest külastust töötab leht ka ilma ühenduseta.',
  ],
  notionalTitle: 'Kõik siin on tinglik',
  notional:
    'Iga arv on õppetunni jaoks välja mõeldud. Miski siin ei kirjelda tegelikku vahendit, üksust, kohta ega võtet.',
};
