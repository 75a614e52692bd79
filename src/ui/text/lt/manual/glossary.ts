// What the words of the trade mean: one or two sentences each, for people who meet them for the first time. In Lithuanian.
import type { Manual } from '../../catalogue.ts';
import { plural } from '../count.ts';

export const glossary: Manual['glossary'] = {
  obstacle: [
    'Užtvara',
    'Sąlyginis dalykas, kuris sulėtina arba sustabdo kolonas: pavadinimas, ženklas ir žaidimo skaičių eilutė scenarijaus kataloge.',
  ],
  obstacleZone: ['Užtvarų zona', 'Žemėlapio dalis, kurioje galima kloti juostas, jei scenarijus tokią turi.'],
  obstacleBelt: [
    'Juosta',
    'Ištisinė šešiakampių ar kraštinių grandinė su viena užtvarų rūšimi, vienos iki trijų eilių gylio.',
  ],
  obstacleGroup: ['Grupė', 'Juostos, kurios kartu turi padaryti viena: jų paskelbtas poveikis bendras.'],
  segment: ['Atkarpa', 'Vienas juostos šešiakampis ar kraštinė. Kiekviena randama, pralaužiama ir valoma atskirai.'],
  depth: ['Gylis', 'Kiek eilių stovi viena už kitos kiekvienoje juostos atkarpoje. Reikia išvalyti kiekvieną eilę.'],
  barrier: [
    'Barjeras',
    'Užtvara, kuri sulaiko vien savo pavidalu: griovys ar medžių užvarta. Ji nekenkia, ir po jos nelieka ko valyti.',
  ],
  lane: ['Praėjimas', 'Per atkarpą išvalytas takas. Jį galima patikrinti ir pažymėti; kolonos juo eina po vieną.'],
  gap: ['Tarpas', 'Vieta, palikta laisva tarp juostų ar jose. Ji praleidžia savus, bet ir kitą pusę.'],
  bypass: ['Apėjimas', 'Juosta apeinama, užuot per ją valius kelią.'],
  overwatch: [
    'Dengimas ugnimi',
    'Postas stebi rajoną ir apšaudo jame esančias kolonas, labiausiai tas, kurios stovi ar dirba prie juostos. Juosta, kurios niekas nestebi, yra tik vėlavimas.',
  ],
  restriction: ['Draudžiamoji zona', 'Žemėlapio dalis, kurioje negalima kloti jokių užtvarų arba tam tikros klasės.'],
  situationalObstacle: [
    'Nuotolinė juosta',
    'Situacinė užtvara: suplanuojama iš anksto, o ją per pratybas, kai to prireikia, pakloja klotuvas. Po kelių ėjimų ji pati išsijungia, o jos įrašai prastesni.',
  ],
  reserveObstacle: [
    'Rezervinė juosta',
    'Paruošiama ant tilto ar kelio, ir kol neįvykdoma įsakius, pro ją einama, lyg jos nebūtų.',
  ],
  networked: [
    'Tinklinė juosta',
    'Juosta, kuri žino, kur jos atkarpos, ir gali būti išjungta, kad praeitų savi. Jos tinklas gali sutrikti; tada atkarpos užstringa tokios, kokios yra.',
  ],
  mixed: [
    'Mišri juosta',
    'Dvi užtvarų klasės vienoje juostoje. Bet kuris valymo būdas vienai iš jų lėtas, o lemia lėtesnioji.',
  ],
  dummy: ['Netikra juosta', 'Atrodo kaip juosta, bet ja nėra. Sulėtina tuos, kurie ja tiki, kol ją perpranta.'],
  effect: [
    'Poveikis',
    'Ką juostų grupė turi padaryti kitai pusei: trikdyti, nukreipti, sukaustyti ar blokuoti. Po pratybų tai išmatuojama.',
  ],
  disrupt: ['Trikdymas', 'Suardo tempą: kolonos, norėjusios čia praeiti, praranda bent vieną ėjimą.'],
  turn: ['Nukreipimas', 'Priverčia kolonas eiti kitu keliu, geriausia – stebimu.'],
  fix: ['Sukaustymas', 'Sulėtina kolonas rajone bent trims ėjimams, kad jos liktų ten, kur yra stebimos.'],
  block: ['Blokavimas', 'Nepraleidžia nė vienos iš kolonų, kurios norėjo praeiti.'],
  breach: [
    'Pralaužimas',
    'Kelio per juostą darymas: ji valoma eilė po eilės, tada praėjimas patikrinamas ir pažymimas.',
  ],
  reduce: [
    'Valymas',
    'Atkarpos eilės valomos rankomis, mechaniškai ar sparčiuoju būdu, kol atveriamas praėjimas. Valant pirmą kartą galima ką nors praleisti.',
  ],
  prove: ['Patikra', 'Praėjimas pereinamas antrą kartą: taip pašalinama, kas buvo praleista pirmąkart.'],
  mark: ['Praėjimo žymėjimas', 'Parodoma, kur yra praėjimas. Nepažymėtu praėjimu kiekviena kolona eina ilgiau.'],
  engagementArea: ['Ugnies rajonas', 'Žemė, kurią stebi postai, parengta kolonoms ten apšaudyti.'],
  mobilityCorridor: [
    'Judėjimo koridorius',
    'Žemė, kuria tam tikros klasės kolonos juda lengvai. Čia jį rodo skirtingi geri keliai ir tai, kiek kolonų gali eiti greta.',
  ],
  minimumCut: [
    'Minimalus pjūvis',
    'Mažiausias skaičius šešiakampių, kuriuos reikėtų užtverti, kad neliktų jokio kelio; taigi ir kiek kolonų gali eiti greta.',
  ],
  delay: [
    'Vėlavimas',
    'Kiek vėliau judančioji pusė atvyksta nei su ta pačia sėkla be jokių juostų. Skaičiuojant daug sėklų, užkirstas kelias laikomas atvykimu per terminą.',
  ],
  denied: ['Kelias užkirstas', 'Iki termino užduoties neatliko tiek kolonų, kiek reikėjo.'],
  clearanceTime: ['Valymo laikas', 'Visos minutės, kurias kolonos praleido valydamos, tikrindamos ir žymėdamos.'],
  criticalPath: [
    'Kritinis kelias',
    'Valymo laikas, nulėmęs atvykimą: tos kolonos, kuri jį lėmė, ir praėjimų, kuriais ji ėjo.',
  ],
  routeDenial: [
    'Kelio užkirtimas',
    'Kiek planas uždaro kelius: kaip dažnai kelią užkerta, kuriuos gerus kelius uždaro ar pailgina, kiek kolonų dar gali eiti greta ir kokia jo etalono dalis.',
  ],
  canalisation: [
    'Kanalizavimas',
    'Judėjimo dalis, tekusi ugnies rajonams. Ji sako, kaip gerai kolonos nuvestos ten, kur yra stebimos.',
  ],
  losses: ['Nuostoliai', 'Stiprumo pakopos, kurių neteko kolonos. Tai žaidimo pakopos, niekada ne žmonės.'],
  suspectedHazardousArea: [
    'Įtariama pavojinga teritorija',
    'Žemė, kurioje gali būti kas nors likę: be gerų įrašų įtariamos visos atkarpos apylinkės.',
  ],
  confirmedHazardousArea: [
    'Patvirtinta pavojinga teritorija',
    'Žemė, apie kurią iš gero įrašo ar tyrimo žinoma, kad joje kas nors likę. Ją reikia valyti.',
  ],
  landRelease: [
    'Žemės grąžinimas',
    'Žemė metai po metų grąžinama naudoti: atšaukta, sumažinta ar išvalyta. Daugiausia jos grįžta ištyrus.',
  ],
  cancelled: ['Atšaukta', 'Įtariama žemė, grąžinta po netechninio tyrimo: pakako paklausti ir pasižiūrėti.'],
  reduced: ['Sumažinta', 'Įtariama žemė, grąžinta po techninio tyrimo: joje pabuvota ir nieko nerasta.'],
  cleared: ['Išvalyta', 'Patvirtinta žemė, iš kurios pašalinta viskas, kas rasta.'],
  residualRisk: [
    'Liekamoji rizika',
    'Kas po valymo dar gali būti likę. Ji nusakoma pakopomis, niekada žmonių skaičiumi.',
  ],
  record: [
    'Įrašas',
    'Kas užrašyta apie juostos vietą. Dėl gerų įrašų įtariamos žemės mažai, ir sutaupoma valymo metų.',
  ],
  marking: ['Juostos žymėjimas', 'Žmonėms parodoma, kur yra juosta. Tai juos saugo, bet mato ir kita pusė.'],
  handover: [
    'Perdavimas',
    'Grąžinama žemė atiduodama jos gyventojams su įrašais ir su tuo, kas žinoma apie likusią riziką.',
  ],
  legacy: ['Palikimas', 'Kas po pratybų lieka iš plano: metai, komandos ir taškai, kol žemė bus grąžinta.'],
  burden: [
    'Našta',
    'Kaip planas slegia ten gyvenančius žmones, nusakoma pakopomis. Labiausiai slegia klojimas civilių teritorijose ar greta jų.',
  ],
  law: [
    'Teisės sąskaita',
    'Ką planas daro, apie ką kalba sutartis ar paprotys, kiekvienas punktas su savo straipsniu. Ji pasakoma, o ne sumuojama.',
  ],
  treaty: [
    'Sutartis',
    'Susitarimas, draudžiantis jo šalims užtvarų klasę. Pasitraukti trunka mėnesius, o per ginkluotą konfliktą pasitraukimas niekada neįsigalioja.',
  ],
  period: ['Laikotarpis', 'Pasirengimo prieš pratybas dalis su savais taškais, darbu ir atsargomis.'],
  production: ['Gamyba', 'Rūšies vienetų gaminimas. Pradėti reikia anksti; galėti dar nereiškia naudoti.'],
  trigger: [
    'Sąlyginis įsakymas',
    'Sąlyga ir kas daroma, kai ji įvykdyta: pavyzdžiui, tiltas griaunamas, kai juo perėjo paskutinis savas.',
  ],
  contamination: ['Užteršimas', 'Jau esamos užtvaros, kurias paliko kas nors kitas ir kurios žinomos tik iš dalies.'],
  column: ['Kolona', 'Vienos klasės judantis vienetas su stiprumo pakopomis, valymo komandomis ir užduotimi.'],
  recon: ['Žvalgyba', 'Suranda, kas priekyje: kas pasiekiama, kiekviename ėjime randama su tam tikra tikimybe.'],
  policy: ['Taktika', 'Kaip pusė sprendžia, kai jos niekas nežaidžia. Ji mato tik tai, ką ta pusė žino.'],
  seed: [
    'Sėkla',
    'Tekstas, iš kurio išeina visi pratybų kauliukai. Ta pati sėkla duoda tuos pačius kauliukus, koks bebūtų planas.',
  ],
  par: [
    'Etalonas',
    'Ilgiausias vėlavimas, kurį gali sukelti bet kuris tokio paties biudžeto planas, modelyje be kauliukų. Planui pasakoma jo etalono dalis.',
  ],
  playout: ['Imitacija', 'Vienos pratybos iš daugelio, kurias iki galo sužaidžia vien taktikos.'],
  pairedDifference: [
    'Porinis skirtumas',
    'Kas skiria du planus, sėkla po sėklos su tais pačiais kauliukais, kad sėkmė nedalyvautų.',
  ],
  interval: ['Intervalas', 'Nuo kur iki kur gali būti tikroji vertė, kiek tai pasako tiek sėklų.'],
  ranking: ['Rikiuotė', 'Kuris planas pirmauja; lygiosios ten, kur tiek sėklų planų neatskiria.'],
  paretoFront: [
    'Pareto frontas',
    'Planai, kurių joks kitas nepranoksta visur iš karto. Vieno bendro balo nėra: kuris iš jų geriausias, sako žmonės.',
  ],
  worth: [
    'Juostos vertė',
    'Ką planas praranda, kai atimama tik ta juosta, ir jos teisinga dalis to, ką visos juostos daro kartu.',
  ],
  luck: [
    'Sėkmė',
    'Kur pratybos yra tarp daugelio to paties plano pratybų: taip gerą sprendimą galima atskirti nuo gero kauliuko.',
  ],
  prediction: ['Prognozė', 'Ką planuotojas pasako iš anksto. Sugretinta su rezultatu ji parodo, kas suprasta.'],
  plan: [
    'Planas',
    'Ką parengia klojančioji pusė: juostas, kada jos klojamos, grupes, sąlyginius įsakymus. Jis telpa į biudžetą.',
  ],
  transcript: [
    'Protokolas',
    'Failas su viskuo, kas pratybose įsakyta. Bet kas gali jas sužaisti iš naujo ir patikrinti.',
  ],
  exercise: ['Pratybos', 'Vienas planas, sužaistas su viena sėkla, ėjimas po ėjimo iki termino.'],
  scenario: ['Scenarijus', 'Pratybų žemėlapis, pusės, biudžetas ir klausimas viename faile. Viskas išgalvota.'],
  debrief: [
    'Aptarimas',
    'Pokalbis apie pratybas: prognozė ir rezultatas, priežastys, sėkmė ir kiek tai kainuoja kitiems.',
  ],
};

export const wordHelp: Manual['wordHelp'] = {
  more: 'Visi žodžiai',
  rules: (ids) => `Taisyklės: ${ids.join(', ')}`,
  title: 'Žodžiai',
  intro: 'Kodai yra RULES.md taisyklių; ten kiekviena turi pavyzdį.',
  search: 'Ieškoti žodžių',
  searchHint: 'pavyzdžiui: praėjimas',
  found: (n) => plural(n, { one: '# žodis', few: '# žodžiai', many: '# žodžio', other: '# žodžių' }),
  none: 'Joks žodis neatitinka.',
  see: 'Taip pat žr.:',
};
