// Estonian: what the words of the trade mean, in one or two sentences each.
import type { Manual } from '../../catalogue.ts';
import { pluralFor } from '../../plural.ts';

const plural = pluralFor('et');

export const glossary: Manual['glossary'] = {
  obstacle: [
    'Tõke',
    'Miski tinglik, mis kolonne aeglustab või peatab: nimi, tähis ja rida mänguarve stsenaariumi kataloogis.',
  ],
  obstacleZone: ['Tõkkeala', 'Kaardi osa, kuhu tohib vöid rajada, kui stsenaarium on selle määranud.'],
  obstacleBelt: ['Tõkkevöö', 'Kuusnurkade või külgede katkematu ahel ühte liiki tõkkega, üks kuni kolm rida sügav.'],
  obstacleGroup: ['Rühm', 'Vööd, mis peavad koos midagi saavutama: neil on üks ühine kavandatud mõju.'],
  segment: ['Lõik', 'Vöö üks kuusnurk või külg. Iga lõik avastatakse, murtakse läbi ja puhastatakse eraldi.'],
  depth: ['Sügavus', 'Mitu rida on vöö igas lõigus üksteise taga. Puhastada tuleb iga rida.'],
  barrier: [
    'Barjäär',
    'Tõke, mis takistab ainult oma kujuga, näiteks kraav või langetatud puud. See ei ole ohtlik ega jäta midagi, mida hiljem puhastada.',
  ],
  lane: [
    'Läbipääs',
    'Käik, mis on läbi lõigu puhtaks tehtud. Seda saab üle kontrollida ja tähistada; kolonnid läbivad selle ükshaaval.',
  ],
  gap: ['Vahe', 'Koht, mis on vööde vahele või sisse vabaks jäetud. Sealt pääsevad läbi omad, aga ka teine pool.'],
  bypass: ['Möödumine', 'Vööst ümberminek, selle asemel et sellest läbi murda.'],
  overwatch: [
    'Valve',
    'Post jälgib ala ja võtab seal olevad kolonnid tule alla, eeskätt need, mis vöö ees peatuvad või töötavad. Vöö, mida keegi ei valva, on ainult viivitus.',
  ],
  restriction: ['Keeluala', 'Kaardi osa, kuhu ei tohi rajada ühtegi tõket või mõne klassi tõkkeid.'],
  situationalObstacle: [
    'Kaugpaigaldatav vöö',
    'Olukorrast sõltuv tõke: kavandatud ette, kuid rajatud õppuse ajal, kui olukord seda nõuab. Mõne käigu pärast lülitub see ise välja ja selle dokumendid on kehvemad.',
  ],
  reserveObstacle: [
    'Reservvöö',
    'Sillale või teele ette valmistatud tõke, millest sõidetakse läbi, nagu seda poleks, kuni see käsu peale rakendatakse.',
  ],
  networked: [
    'Võrgustatud vöö',
    'Vöö, mis teab, kus ta lõigud on, ja mille saab välja lülitada, et omad läbi pääseksid. Võrku saab häirida; siis jäävad lõigud kinni sellesse olekusse, milles nad on.',
  ],
  mixed: [
    'Segavöö',
    'Ühes vöös on kaks tõkkeklassi. Iga puhastusviis on neist ühe vastu aeglane ja loeb just aeglasem.',
  ],
  dummy: [
    'Petevöö',
    'Näeb välja nagu vöö, aga ei ole seda. See aeglustab neid, kes seda usuvad, kuni pettus paljastub.',
  ],
  effect: [
    'Mõju',
    'Mida vööde rühm peab teise poolega tegema: häirima, kõrvale juhtima, siduma või sulgema. Pärast õppust mõju mõõdetakse.',
  ],
  disrupt: ['Häirimine', 'Lööb tempo sassi: kolonnid, mis tahtsid sealt läbi, kaotavad vähemalt ühe käigu.'],
  turn: ['Kõrvalejuhtimine', 'Sunnib kolonnid teisele teele, kõige parem, kui sellele, mida valvatakse.'],
  fix: ['Sidumine', 'Aeglustab kolonne alal vähemalt kolm käiku, nii et nad jäävad sinna, kus neid valvatakse.'],
  block: ['Sulgemine', 'Ei lase läbi ühtegi kolonni, mis sealt läbi tahtis.'],
  breach: [
    'Läbimurre',
    'Tee rajamine läbi vöö: ridade puhastamine, seejärel läbipääsu ülekontrollimine ja tähistamine.',
  ],
  reduce: [
    'Puhastamine',
    'Lõigu ridade läbipuhastamine käsitsi, masinaga või kiirmeetodil, kuni läbipääs on avatud. Esimesel korral võib midagi märkamata jääda.',
  ],
  prove: ['Ülekontrollimine', 'Läbipääs käiakse teist korda üle; see kõrvaldab, mis esimesel korral märkamata jäi.'],
  mark: ['Tähistamine', 'Läbipääsu asukoha näitamine. Tähistamata läbipääsu läbib iga kolonn kauem.'],
  engagementArea: [
    'Tulelöögiala',
    'Maastik, mida postid valvavad ja mis on ette valmistatud kolonnide tule alla võtmiseks.',
  ],
  mobilityCorridor: [
    'Liikumiskoridor',
    'Maastik, kus ühe klassi kolonnid hästi edasi pääsevad. Siin paistab see välja heade marsruutide ja selle järgi, mitu kolonni saab kõrvuti minna.',
  ],
  minimumCut: [
    'Minimaalne lõige',
    'Väikseim arv kuusnurki, mis tuleks sulgeda, et ükski tee lahti ei jääks; seega ka see, mitu kolonni saab kõrvuti minna.',
  ],
  delay: [
    'Viivitus',
    'Kui palju hiljem liikuv pool kohale jõuab kui sama seemnega ilma ühegi vööta. Paljude seemnete puhul läheb tõkestatud mängukord arvesse tähtajaga.',
  ],
  denied: ['Tõkestatud', 'Vajalik arv kolonne ei olnud tähtajaks oma ülesannet täitnud.'],
  clearanceTime: [
    'Puhastusaeg',
    'Kõik minutid, mis kolonnid kulutasid puhastamisele, ülekontrollimisele ja tähistamisele.',
  ],
  criticalPath: [
    'Kriitiline tee',
    'Puhastusaeg, mis kohalejõudmisel luges: saabumise otsustanud kolonni ja tema kasutatud läbipääsude oma.',
  ],
  routeDenial: [
    'Teede tõkestamine',
    'Kuivõrd plaan teed kinni paneb: kui sageli see tõkestab, millised head marsruudid see sulgeb või pikemaks teeb, mitu kolonni saab veel kõrvuti minna ja kui suure osa etalonist see saavutab.',
  ],
  canalisation: [
    'Kanaliseerimine',
    'Kui suur osa liikumisest läks läbi tulelöögialade. See näitab, kui hästi juhiti kolonnid sinna, kus neid valvatakse.',
  ],
  losses: ['Kaotused', 'Tugevusastmed, mille kolonnid kaotasid. Need on mängu astmed, mitte kunagi inimesed.'],
  suspectedHazardousArea: [
    'Kahtlusalune ohuala',
    'Maa, kuhu võib olla midagi jäänud: heade dokumentideta on kahtluse all kogu lõigu ümbrus.',
  ],
  confirmedHazardousArea: [
    'Kinnitatud ohuala',
    'Maa, mille kohta heade dokumentide või uuringu põhjal teatakse, et sinna on midagi jäänud. See tuleb puhastada.',
  ],
  landRelease: [
    'Maa vabastamine',
    'Maa tagasiandmine kasutusse, aasta aasta järel: välistatud, vähendatud või puhastatud. Suurem osa tuleb tagasi uuringuga.',
  ],
  cancelled: [
    'Välistatud',
    'Kahtlusalune maa, mis antakse tagasi pärast mittetehnilist uuringut: piisas küsimisest ja vaatamisest.',
  ],
  reduced: [
    'Vähendatud',
    'Kahtlusalune maa, mis antakse tagasi pärast tehnilist uuringut: sinna mindi sisse ja midagi ei leitud.',
  ],
  cleared: ['Puhastatud', 'Kinnitatud ohuala, kust on kõrvaldatud kõik, mis leiti.'],
  residualRisk: [
    'Jääkrisk',
    'Mis võib olla jäänud ka pärast puhastamist. Seda väljendatakse järkudena, mitte kunagi inimeste arvuna.',
  ],
  record: [
    'Dokumenteerimine',
    'Kirja pannakse, kus vöö asub. Head dokumendid hoiavad kahtlusaluse maa väikese ja säästavad aastaid puhastamist.',
  ],
  marking: ['Vöö tähistus', 'Näitab inimestele, kus vöö asub. See kaitseb neid, aga seda näeb ka teine pool.'],
  handover: [
    'Üleandmine',
    'Vabastatud maa antakse tagasi neile, kes seal elavad, koos dokumentide ja teadmisega riskist, mis jääb.',
  ],
  legacy: ['Pärand', 'Mis plaanist pärast õppust järele jääb: aastad, meeskonnad ja punktid, kuni maa on vabastatud.'],
  burden: [
    'Koormus',
    'Kuidas plaan koormab kohalikke elanikke, väljendatuna järkudena. Kõige raskemalt loeb rajamine tsiviilalale või selle kõrvale.',
  ],
  law: [
    'Õigusarvestus',
    'Mida plaan teeb sellist, mille kohta leping või tava midagi ütleb, igaüks oma artikliga. See on loetelu, mida kokku ei liideta.',
  ],
  treaty: [
    'Leping',
    'Kokkulepe, mis keelab osalistele ühe tõkkeklassi. Väljaastumine võtab kuid ega jõustu kunagi relvakonflikti ajal.',
  ],
  period: ['Periood', 'Õppusele eelnev ettevalmistusaja osa, millel on oma punktid, töömaht ja varud.'],
  production: [
    'Tootmine',
    'Mingi liigi esemete valmistamine. Seda tuleb alustada varakult; võime ei tähenda kasutamist.',
  ],
  trigger: [
    'Päästik',
    'Tingimus ja see, mida tehakse, kui see on täidetud: näiteks rakendatakse sillatõke, kui viimane oma on üle.',
  ],
  contamination: ['Saastatus', 'Tõkked, mis on juba maas, kellegi teise jäetud ja ainult osaliselt teada.'],
  column: ['Kolonn', 'Ühe klassi liikujate kogum, millel on tugevusastmed, puhastusmeeskonnad ja ülesanne.'],
  recon: ['Luure', 'Eesoleva avastamine: igal käigul avastatakse ulatuses olev teatud tõenäosusega.'],
  policy: ['Taktika', 'Kuidas pool otsustab, kui inimene teda ei mängi. Taktika näeb ainult seda, mida see pool teab.'],
  seed: [
    'Seeme',
    'Tekst, millest tulenevad kõik õppuse täringuheited. Sama seeme annab samad heited, olgu plaan milline tahes.',
  ],
  par: [
    'Etalon',
    'Pikim viivitus, mille mõni sama eelarvega plaan saaks täringuteta mudelis põhjustada. Plaanile öeldakse, kui suure osa ta sellest saavutab.',
  ],
  playout: ['Läbimäng', 'Üks õppus, mille taktikad lõpuni mängivad, üks paljudest.'],
  pairedDifference: [
    'Paariline erinevus',
    'Mis on kahe plaani vahel, seeme seemne haaval samade täringutega, nii et õnn jääb sellest välja.',
  ],
  interval: ['Usaldusvahemik', 'Kust kuhu võib tegelik väärtus jääda, niipalju kui nii mitu seemet öelda lubab.'],
  ranking: ['Järjestus', 'Milline plaan on ees, viigiga seal, kus nii mitu seemet plaane eristada ei luba.'],
  paretoFront: [
    'Pareto front',
    'Plaanid, mida ükski teine plaan ei ületa kõiges korraga. Üht koondhinnet ei ole: milline neist on parim, otsustavad inimesed.',
  ],
  worth: [
    'Vöö väärtus',
    'Mida plaan kaotab, kui ainult see vöö välja jätta, ja selle õiglane osa sellest, mida kõik vööd koos teevad.',
  ],
  luck: ['Õnn', 'Kus õppus asub sama plaani paljude õppuste seas: nii saab hea otsuse heast täringust eristada.'],
  prediction: ['Ennustus', 'Mida planeerija ette ütleb. Tulemuse kõrval näitab see, millest on aru saadud.'],
  plan: [
    'Plaan',
    'Mida tõkestav pool ette valmistab: vööd, nende rajamise aeg, rühmad, päästikud. See püsib eelarve piires.',
  ],
  transcript: [
    'Protokoll',
    'Fail kõigest, mida õppusel kästi. Igaüks saab selle uuesti läbi mängida ja üle kontrollida.',
  ],
  exercise: ['Õppus', 'Plaani üks mängukord ühe seemnega, käik käigu haaval tähtajani.'],
  scenario: ['Stsenaarium', 'Õppuse kaart, pooled, eelarve ja küsimus ühes failis. Kõik selles on välja mõeldud.'],
  debrief: ['Arutelu', 'Õppuse läbiarutamine: ennustus ja tulemus, põhjused, õnn ning see, mida see teistele maksab.'],
};

export const wordHelp: Manual['wordHelp'] = {
  more: 'Kõik mõisted',
  rules: (ids) => `Reeglid: ${ids.join(', ')}`,
  title: 'Mõisted',
  intro: 'Tunnused on need, mis RULES.md reeglitel; seal on igaühel näide.',
  search: 'Otsi mõistetest',
  searchHint: 'näiteks: läbipääs',
  found: (n) => plural(n, { one: '# mõiste', other: '# mõistet' }),
  none: 'Ükski mõiste ei sobi.',
  see: 'Vaata ka:',
};
