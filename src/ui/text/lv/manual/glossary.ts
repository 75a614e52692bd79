// What the words of the trade mean: one or two sentences each, for people who meet them for the first time. In Latvian.
import type { Manual } from '../../catalogue.ts';
import { plural } from '../count.ts';

export const glossary: Manual['glossary'] = {
  obstacle: [
    'Šķērslis',
    'Kas nosacīts, kas palēnina vai aptur kolonnas: nosaukums, zīme un rinda spēles skaitļu scenārija katalogā.',
  ],
  obstacleZone: ['Šķēršļu zona', 'Kartes daļa, kurā drīkst likt joslas, ja scenārijā tāda ir.'],
  obstacleBelt: [
    'Josla',
    'Nepārtraukta sešstūru vai malu ķēde ar viena veida šķēršļiem, vienu līdz trīs rindas dziļa.',
  ],
  obstacleGroup: ['Grupa', 'Joslas, kurām kopā jāizdara viena lieta: tām ir viena paziņota ietekme.'],
  segment: ['Posms', 'Viens joslas sešstūris vai mala. Katru atrod, pārrauj un attīra atsevišķi.'],
  depth: ['Dziļums', 'Cik rindu ir cita aiz citas katrā joslas posmā. Katra rinda jāattīra.'],
  barrier: [
    'Barjera',
    'Šķērslis, kas aptur ar savu veidolu vien: grāvis vai koku aizcirtums. Tas nekaitē, un pēc tā nav ko attīrīt.',
  ],
  lane: ['Eja', 'Posmā attīrīts ceļš cauri. To var pārbaudīt un marķēt; kolonnas pa to iet pa vienai.'],
  gap: ['Sprauga', 'Vieta, kas atstāta brīva starp joslām vai tajās. Tā laiž cauri savējos, bet arī otru pusi.'],
  bypass: ['Apiešana', 'Joslu apiet, nevis attīra ceļu tai cauri.'],
  overwatch: [
    'Segšana ar uguni',
    'Postenis novēro rajonu un apšauda kolonnas tajā, visvairāk tās, kas stāv vai strādā pie joslas. Josla, ko neviens nenovēro, ir tikai kavēšanās.',
  ],
  restriction: ['Aizlieguma zona', 'Kartes daļa, kurā nedrīkst likt nekādus šķēršļus vai kādas klases šķēršļus.'],
  situationalObstacle: [
    'Attālinātā josla',
    'Situācijas šķērslis: iecerēts iepriekš, bet mācību laikā, kad tas vajadzīgs, to ieliek licējs. Pēc dažiem gājieniem tā pati izslēdzas, un tās pieraksti ir sliktāki.',
  ],
  reserveObstacle: [
    'Rezerves josla',
    'Sagatavota uz tilta vai ceļa; tai iet cauri, it kā tās nebūtu, līdz to izpilda pēc pavēles.',
  ],
  networked: [
    'Tīkla josla',
    'Josla, kas zina, kur ir tās posmi, un ko var izslēgt, lai savējie tiktu cauri. Tās tīklu var bojāt; tad posmi iestrēgst, kādi ir.',
  ],
  mixed: [
    'Jaukta josla',
    'Divas šķēršļu klases vienā joslā. Jebkurš attīrīšanas paņēmiens vienai no tām ir lēns, un izšķir lēnākā.',
  ],
  dummy: ['Viltus josla', 'Izskatās pēc joslas, bet tā nav. Palēnina tos, kas tai tic, līdz to atmasko.'],
  effect: [
    'Ietekme',
    'Kas joslu grupai jānodara otrai pusei: jātraucē, jānovirza, jāsasaista vai jābloķē. Pēc mācībām to izmēra.',
  ],
  disrupt: ['Traucēšana', 'Izjauc tempu: kolonnas, kas gribēja tur iziet, zaudē vismaz vienu gājienu.'],
  turn: ['Novirzīšana', 'Liek kolonnām iet citu ceļu, vislabāk novērotu.'],
  fix: ['Sasaistīšana', 'Palēnina kolonnas rajonā vismaz uz trim gājieniem, lai tās paliktu tur, kur tās novēro.'],
  block: ['Bloķēšana', 'Nelaiž cauri nevienu no kolonnām, kas gribēja iziet.'],
  breach: ['Pārraušana', 'Ceļa veidošana caur joslu: to attīra rindu pēc rindas, tad eju pārbauda un marķē.'],
  reduce: [
    'Attīrīšana',
    'Posma rindas attīra ar rokām, mehāniski vai ātrajā paņēmienā, līdz atvērta eja. Pirmajā reizē var kaut ko palaist garām.',
  ],
  prove: ['Pārbaude', 'Eju iziet otrreiz: tā noņem to, kas pirmajā reizē palaists garām.'],
  mark: ['Ejas marķēšana', 'Parāda, kur ir eja. Nemarķētu eju katra kolonna iet ilgāk.'],
  engagementArea: ['Uguns rajons', 'Zeme, ko novēro posteņi un kas sagatavota kolonnu apšaudei.'],
  mobilityCorridor: [
    'Pārvietošanās koridors',
    'Zeme, pa kuru kādas klases kolonnas labi tiek uz priekšu. Te to rāda dažādie labie ceļi un tas, cik kolonnu var iet līdzās.',
  ],
  minimumCut: [
    'Minimālais griezums',
    'Mazākais sešstūru skaits, kas būtu jāaizsprosto, lai slēgtu visus ceļus; tātad arī, cik kolonnu var iet līdzās.',
  ],
  delay: [
    'Kavēšanās',
    'Cik daudz vēlāk kustīgā puse ierodas nekā ar to pašu sēklu pavisam bez joslām. Ar daudzām sēklām liegtu ceļu skaita ar termiņu.',
  ],
  denied: ['Ceļš liegts', 'Līdz termiņam uzdevumu nebija izpildījis vajadzīgais kolonnu skaits.'],
  clearanceTime: ['Attīrīšanas laiks', 'Visas minūtes, ko kolonnas pavadīja attīrot, pārbaudot un marķējot.'],
  criticalPath: [
    'Kritiskais ceļš',
    'Attīrīšanas laiks, kas noteica ierašanos: tās kolonnas, kura to izšķīra, un to eju, pa kurām tā gāja.',
  ],
  routeDenial: [
    'Ceļa liegšana',
    'Cik lielā mērā plāns slēdz ceļus: cik bieži tas ceļu liedz, kurus labos ceļus slēdz vai pagarina, cik kolonnu vēl var iet līdzās un kāda ir tā etalona daļa.',
  ],
  canalisation: [
    'Kanalizēšana',
    'Kustības daļa, kas gāja cauri uguns rajoniem. Tā rāda, cik labi kolonnas aizvestas turp, kur tās novēro.',
  ],
  losses: ['Zaudējumi', 'Stipruma pakāpes, ko kolonnas zaudēja. Tās ir spēles pakāpes, nekad cilvēki.'],
  suspectedHazardousArea: [
    'Iespējami bīstama teritorija',
    'Zeme, kurā kaut kas varētu būt palicis: bez labiem pierakstiem aizdomās ir visa posma apkārtne.',
  ],
  confirmedHazardousArea: [
    'Apstiprināti bīstama teritorija',
    'Zeme, par kuru no laba pieraksta vai apsekošanas zināms, ka tajā kaut kas palicis. Tā jāattīra.',
  ],
  landRelease: [
    'Zemes atbrīvošana',
    'Zemi gadu pēc gada atdod lietošanai: atceltu, samazinātu vai attīrītu. Visvairāk tās atgriežas ar apsekošanu.',
  ],
  cancelled: [
    'Atcelta',
    'Iespējami bīstama zeme, kas atdota pēc netehniskas apsekošanas: pietika pajautāt un apskatīt.',
  ],
  reduced: [
    'Samazināta',
    'Iespējami bīstama zeme, kas atdota pēc tehniskas apsekošanas: tajā iegāja un neko neatrada.',
  ],
  cleared: ['Attīrīta', 'Apstiprināti bīstama zeme, no kuras noņemts viss atrastais.'],
  residualRisk: [
    'Atlikušais risks',
    'Kas pēc attīrīšanas vēl varētu būt palicis. To izsaka pakāpēs, nekad cilvēku skaitā.',
  ],
  record: [
    'Pieraksts',
    'Kas pierakstīts par joslas vietu. Labi pieraksti tur aizdomīgo zemi mazu un ietaupa attīrīšanas gadus.',
  ],
  marking: ['Joslas marķēšana', 'Cilvēkiem parāda, kur ir josla. Tas viņus sargā, bet redz arī otra puse.'],
  handover: [
    'Nodošana',
    'Atbrīvotu zemi atdod tiem, kas tur dzīvo, ar pierakstiem un ar to, kas zināms par atlikušo risku.',
  ],
  legacy: ['Mantojums', 'Kas no plāna paliek pēc mācībām: gadi, komandas un punkti, līdz zeme ir atbrīvota.'],
  burden: [
    'Slogs',
    'Cik smags plāns ir tur dzīvojošiem cilvēkiem, izteikts pakāpēs. Smagākā ir likšana civiliedzīvotāju teritorijās vai blakus tām.',
  ],
  law: [
    'Tiesību rēķins',
    'Ko plāns dara no tā, par ko runā līgums vai paraža, katrs ar savu pantu. To pasaka, nevis saskaita.',
  ],
  treaty: [
    'Līgums',
    'Vienošanās, kas tās dalībniecēm aizliedz kādu šķēršļu klasi. Izstāšanās ilgst mēnešus un bruņota konflikta laikā nekad nestājas spēkā.',
  ],
  period: ['Periods', 'Sagatavošanās posms pirms mācībām ar saviem punktiem, darbu un krājumiem.'],
  production: ['Ražošana', 'Kāda veida vienību izgatavošana. Tā jāsāk agri; spēt vēl nenozīmē lietot.'],
  trigger: [
    'Automātiskā pavēle',
    'Nosacījums un tas, ko dara, kad tas izpildās: piemēram, tiltu nojauc, kad pāri ir pēdējais savējais.',
  ],
  contamination: ['Piesārņojums', 'Šķēršļi, kas tur jau ir, ko atstājis kāds cits un kas zināmi tikai daļēji.'],
  column: ['Kolonna', 'Vienas klases vienība kustībā, ar stipruma pakāpēm, attīrīšanas komandām un uzdevumu.'],
  recon: ['Izlūkošana', 'Atrod, kas ir priekšā: sasniedzamo katrā gājienā atrod ar kādu varbūtību.'],
  policy: ['Taktika', 'Kā puse lemj, ja to neviens nespēlē. Tā redz tikai to, ko zina šī puse.'],
  seed: [
    'Sēkla',
    'Teksts, no kura izriet visi mācību kauliņi. Tā pati sēkla dod tos pašus kauliņus, lai kāds būtu plāns.',
  ],
  par: [
    'Etalons',
    'Ilgākā kavēšanās, ko var radīt jebkurš tāda paša budžeta plāns, modelī bez kauliņiem. Plānam pasaka tā daļu no etalona.',
  ],
  playout: ['Izspēle', 'Vienas mācības no daudzām, ko līdz galam izspēlē taktikas vienas pašas.'],
  pairedDifference: [
    'Pāru atšķirība',
    'Kas šķir divus plānus, sēklu pēc sēklas ar tiem pašiem kauliņiem, lai veiksme nepiedalītos.',
  ],
  interval: ['Intervāls', 'No kurienes līdz kurienei var būt īstā vērtība, cik to spēj pateikt tik daudz sēklu.'],
  ranking: ['Secība', 'Kurš plāns ir priekšā; neizšķirti tur, kur tik daudz sēklu plānus neatšķir.'],
  paretoFront: [
    'Pareto fronte',
    'Plāni, ko neviens cits nepārspēj visā reizē. Viena kopēja vērtējuma nav: kurš no tiem ir labākais, pasaka cilvēki.',
  ],
  worth: [
    'Joslas vērtība',
    'Ko plāns zaudē, ja atņem tikai šo joslu, un tās taisnīgā daļa no tā, ko visas joslas dara kopā.',
  ],
  luck: ['Veiksme', 'Kur mācības atrodas starp daudzām ar to pašu plānu: tā labu lēmumu var atšķirt no laba kauliņa.'],
  prediction: ['Prognoze', 'Ko plānotājs pasaka iepriekš. Blakus rezultātam tā rāda, kas ir saprasts.'],
  plan: [
    'Plāns',
    'Ko sagatavo liekošā puse: joslas, kad tās liek, grupas, automātiskās pavēles. Tas iekļaujas budžetā.',
  ],
  transcript: ['Protokols', 'Fails ar visu, kas mācībās pavēlēts. Ikviens var to izspēlēt no jauna un pārbaudīt.'],
  exercise: ['Mācības', 'Viens plāns, izspēlēts ar vienu sēklu, gājienu pēc gājiena līdz termiņam.'],
  scenario: ['Scenārijs', 'Mācību karte, puses, budžets un jautājums vienā failā. Viss ir izdomāts.'],
  debrief: ['Pārrunas', 'Saruna par mācībām: prognoze un rezultāts, cēloņi, veiksme un cik tas maksā citiem.'],
};

export const wordHelp: Manual['wordHelp'] = {
  more: 'Visi vārdi',
  rules: (ids) => `Noteikumi: ${ids.join(', ')}`,
  title: 'Vārdi',
  intro: 'Kodi ir no RULES.md noteikumiem; tur katram ir piemērs.',
  search: 'Meklēt vārdus',
  searchHint: 'piemēram: eja',
  found: (n) => plural(n, { zero: '# vārdu', one: '# vārds', other: '# vārdi' }),
  none: 'Neviens vārds neatbilst.',
  see: 'Skatīt arī:',
};
