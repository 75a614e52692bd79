// Words of the help sheet: what Abatis is, a short path for each kind of people, what is stored where. In Latvian.
import type { Manual } from '../../catalogue.ts';

export const help: Manual['help'] = {
  title: 'Kā darbojas „Abatis”',
  intro:
    '„Abatis” ir mācību spēle abstraktā kartē. Jūs liekat nosacītas šķēršļu joslas, otra puse mēģina tikt cauri, un jūs salīdzināt, ko dara dažādi plāni.',
  parts: 'Šajā lapā',
  guideTitle: 'Sākums ar ceļvedi',
  guideText: 'Astoņi īsi soļi šajā kartē ar jūsu plānu. Tie iet tālāk pēc tā, ko darāt.',
  guideFirst: 'Sākt ceļvedi',
  guideOn: (step, of) => `Turpināt no ${step}. soļa no ${of}`,
  pathsTitle: 'Īsi ceļi',
  paths: [
    {
      who: 'Ja spēlējat',
      steps: [
        'Plāns: izlasiet instruktāžu, izvēlieties veidu, rādiet uz karti, ielieciet joslu. Sastādiet divus plānus vai vairāk.',
        'Mācības: palaidiet vienu plānu ar vienu sēklu un gājienu pēc gājiena vērojiet, kas notiek un kāpēc. Jebkuru pusi var spēlēt cilvēks.',
        'Salīdzināt: palaidiet vairākus plānus ar tiem pašiem simtiem sēklu un redziet, kura atšķirība ir īsta.',
        'Pārrunas: pasakiet, ko gaidāt, tad atveriet tās. No tā brīža plāns ir slēgts; lai turpinātu, nokopējiet to.',
      ],
    },
    {
      who: 'Ja mācāt',
      steps: [
        'Atveriet scenāriju un izdaliet to ar „Kopīgot”: saite, nolasāms kods vai faili. Konts nav vajadzīgs.',
        'Savāciet plānus kā failus vai saites, atveriet tos šeit un salīdziniet ar tām pašām sēklām.',
        'Pārrunās rādiet pa vienai daļai. Protokolus var pārbaudīt ikviens.',
      ],
    },
    {
      who: 'Ja veidojat scenārijus',
      steps: [
        'Scenārijs ir viens JSON fails. Sāciet ar kādu no „Abatis” scenārijiem un mainiet to.',
        'Atveriet to šeit vai ievelciet lapā: visas kļūdas tiek pateiktas uzreiz, ar rindu, vietu un to, ko darīt.',
        'README pasaka, kā pārbaudīt failus bez lapas.',
      ],
    },
  ],
  keysTitle: 'Taustiņi',
  keysElse: [
    'Tab iet no daļas uz daļu; pirmā pietura lapā ved taisni uz paneli.',
    'Bultiņas pa kreisi un pa labi maina soli, kad tastatūra ir pie viena no četriem soļiem.',
    'Saraksta skats ar vārdiem dara visu, ko dara karte, un der ekrāna lasītājam.',
    'Vārds ar punktotu līniju: apstājoties pie tā, parādās skaidrojums, Enter ved uz visiem vārdiem, Escape skaidrojumu paslēpj.',
  ],
  storedTitle: 'Kas tiek glabāts un kur',
  stored: [
    'Plāni, mācības, pārrunas un iestatījumi glabājas šajā pārlūkā šajā datorā un nekur citur. Nekas nekur netiek sūtīts.',
    'Divas cilnes nekad nepārraksta viena otru: ja plānu mainījušas abas, tiek paturēti abi varianti.',
    'Iztīrot pārlūka datus, tie pazūd. Ja plāni ir svarīgi, saglabājiet tos failos; visu veidu faili ir sadaļā „Kopīgot”.',
    'Saitē ir scenārijs, plāns un sēkla: kam ir saite, tam ir viss.',
    'Pēc pirmā apmeklējuma lapa darbojas bez savienojuma.',
  ],
  notionalTitle: 'Viss ir nosacīti',
  notional: 'Katrs skaitlis ir izdomāts mācībām. Nekas šeit neapraksta īstu ierīci, vienību, vietu vai paņēmienu.',
};
