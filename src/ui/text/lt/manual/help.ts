// Words of the help sheet: what Abatis is, a short path for each kind of people, what is stored where. In Lithuanian.
import type { Manual } from '../../catalogue.ts';

export const help: Manual['help'] = {
  title: 'Kaip veikia „Abatis“',
  intro:
    '„Abatis“ yra mokomasis žaidimas abstrakčiame žemėlapyje. Klojate sąlygines užtvarų juostas, kita pusė bando prasimušti, o jūs lyginate, ką daro skirtingi planai.',
  parts: 'Šiame lape',
  guideTitle: 'Pradžia su vedliu',
  guideText: 'Aštuoni trumpi žingsniai šiame žemėlapyje su jūsų planu. Jie eina toliau pagal tai, ką darote.',
  guideFirst: 'Paleisti vedlį',
  guideOn: (step, of) => `Tęsti nuo ${step} žingsnio iš ${of}`,
  pathsTitle: 'Trumpi keliai',
  paths: [
    {
      who: 'Jei žaidžiate',
      steps: [
        'Planas: perskaitykite instruktažą, pasirinkite rūšį, rodykite į žemėlapį, paklokite juostą. Sudarykite du planus ar daugiau.',
        'Pratybos: paleiskite vieną planą su viena sėkla ir ėjimas po ėjimo stebėkite, kas vyksta ir kodėl. Bet kurią pusę gali žaisti žmogus.',
        'Palyginti: paleiskite kelis planus su tais pačiais šimtais sėklų ir pamatykite, kuris skirtumas tikras.',
        'Aptarimas: pasakykite, ko tikitės, tada jį atverkite. Nuo tada planas užrakintas; kad tęstumėte, nukopijuokite jį.',
      ],
    },
    {
      who: 'Jei mokote',
      steps: [
        'Atverkite scenarijų ir išdalykite mygtuku „Dalytis“: nuoroda, nuskaitomas kodas ar failai. Paskyros nereikia.',
        'Surinkite planus failais ar nuorodomis, atverkite čia ir palyginkite su tomis pačiomis sėklomis.',
        'Per aptarimą rodykite po vieną dalį. Protokolus gali patikrinti bet kas.',
      ],
    },
    {
      who: 'Jei kuriate scenarijus',
      steps: [
        'Scenarijus yra vienas JSON failas. Pradėkite nuo vieno iš „Abatis“ scenarijų ir keiskite jį.',
        'Atverkite jį čia arba nutempkite į puslapį: visos klaidos pasakomos iš karto, su eilute, vieta ir ką daryti.',
        'README rašo, kaip tikrinti failus be puslapio.',
      ],
    },
  ],
  keysTitle: 'Klavišai',
  keysElse: [
    'Tab eina nuo dalies prie dalies; pirmasis sustojimas puslapyje veda tiesiai į skydelį.',
    'Rodyklės į kairę ir dešinę keičia žingsnį, kai klaviatūra yra ties vienu iš keturių žingsnių.',
    'Sąrašo rodinys žodžiais daro viską, ką daro žemėlapis, ir tinka ekrano skaitytuvui.',
    'Žodis su taškine linija: sustojus ties juo pasirodo paaiškinimas, Enter veda į visus žodžius, Escape paaiškinimą paslepia.',
  ],
  storedTitle: 'Kas saugoma ir kur',
  stored: [
    'Planai, pratybos, aptarimai ir nuostatos laikomi šioje šio kompiuterio naršyklėje ir niekur kitur. Niekas niekur nesiunčiama.',
    'Dvi kortelės niekada neperrašo viena kitos: jei planą pakeitė abi, paliekami abu variantai.',
    'Išvalius naršyklės duomenis jie dingsta. Jei planai svarbūs, išsaugokite juos failuose; visų rūšių failai yra „Dalytis“.',
    'Nuorodoje yra scenarijus, planas ir sėkla: kas turi nuorodą, turi viską.',
    'Po pirmo apsilankymo puslapis veikia be ryšio.',
  ],
  notionalTitle: 'Viskas yra sąlygiška',
  notional: 'Kiekvienas skaičius sugalvotas mokymuisi. Niekas čia neaprašo tikro įtaiso, dalinio, vietos ar metodo.',
};
