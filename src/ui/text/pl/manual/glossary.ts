// What the words of the trade mean, in Polish: one or two sentences each, for people who meet them for the first time.
import type { Manual } from '../../catalogue.ts';
import { count, formsOf } from '../numbers.ts';

export const glossary: Manual['glossary'] = {
  obstacle: [
    'Zapora',
    'Coś umownego, co spowalnia lub zatrzymuje kolumny: nazwa, symbol i wiersz liczb gry w katalogu scenariusza.',
  ],
  obstacleZone: ['Strefa zapór', 'Część mapy, w której wolno stawiać pasy, jeśli scenariusz taką wyznacza.'],
  obstacleBelt: [
    'Pas',
    'Pas zapór: ciągły łańcuch heksów lub krawędzi z zaporami jednego rodzaju, głęboki na jeden do trzech rzędów.',
  ],
  obstacleGroup: ['Grupa', 'Pasy, które mają razem osiągnąć jedno: łączy je jeden zadeklarowany efekt.'],
  segment: ['Odcinek', 'Jeden heks lub jedna krawędź pasa. Każdy odcinek wykrywa się, przełamuje i oczyszcza osobno.'],
  depth: ['Głębokość', 'Ile rzędów leży jeden za drugim w każdym odcinku pasa. Każdy rząd trzeba przeczesać.'],
  barrier: [
    'Bariera',
    'Zapora, która zamyka drogę samym kształtem, na przykład rów lub zwalone drzewa. Nie wyrządza szkód i nie zostawia niczego do oczyszczenia.',
  ],
  lane: [
    'Przejście',
    'Droga przez odcinek, z której usunięto zapory. Można je sprawdzić i oznakować; kolumny idą nim pojedynczo.',
  ],
  gap: ['Luka', 'Miejsce zostawione wolne między pasami lub w pasie. Przepuszcza swoich, ale przeciwnika też.'],
  bypass: ['Obejście', 'Ominięcie pasa zamiast torowania w nim przejścia.'],
  overwatch: [
    'Obserwacja',
    'Posterunek obserwuje rejon i razi w nim kolumny, przede wszystkim te, które stoją lub pracują przy pasie. Pas, którego nikt nie obserwuje, jest tylko opóźnieniem.',
  ],
  restriction: ['Strefa zakazu', 'Część mapy, w której nie wolno stawiać żadnych zapór albo zapór danej klasy.'],
  situationalObstacle: [
    'Pas stawiany zdalnie',
    'Zapora sytuacyjna: zaplanowana wcześniej, a postawiona w trakcie ćwiczenia przez kolumnę stawiającą, gdy wymaga tego położenie. Po kilku turach sama się wyłącza, a jej dokumentacja jest gorsza.',
  ],
  reserveObstacle: [
    'Pas rezerwowy',
    'Przygotowany na moście lub drodze; przechodzi się przez niego, jakby go nie było, dopóki nie zostanie uruchomiony na rozkaz.',
  ],
  networked: [
    'Pas sieciowy',
    'Pas, który wie, gdzie leżą jego odcinki, i daje się wyłączyć, by przepuścić swoich. Jego sieć można osłabić; odcinki zostają wtedy w takim stanie, w jakim były.',
  ],
  mixed: [
    'Pas mieszany',
    'Dwie klasy zapór w jednym pasie. Każdy sposób torowania radzi sobie z jedną z nich powoli i liczy się ta wolniejsza.',
  ],
  dummy: ['Pas pozorny', 'Wygląda jak pas, a nim nie jest. Spowalnia tych, którzy w niego wierzą, aż go przejrzą.'],
  effect: [
    'Efekt',
    'Co grupa pasów ma zrobić przeciwnikowi: dezorganizować, odchylić, związać lub zablokować. Po ćwiczeniu jest mierzony.',
  ],
  disrupt: ['Dezorganizacja', 'Rozbija tempo: kolumny, które chciały tędy przejść, tracą co najmniej jedną turę.'],
  turn: ['Odchylenie', 'Sprawia, że kolumny wybierają inną drogę, najlepiej taką, która jest obserwowana.'],
  fix: ['Związanie', 'Spowalnia kolumny w rejonie o co najmniej trzy tury, tak że zostają tam, gdzie są obserwowane.'],
  block: ['Blokada', 'Nie przepuszcza żadnej z kolumn, które chciały tędy przejść.'],
  breach: [
    'Przełamanie',
    'Zrobienie drogi przez pas: torowanie rząd po rzędzie, potem sprawdzenie i oznakowanie przejścia.',
  ],
  reduce: [
    'Torowanie',
    'Przeczesywanie rzędów odcinka ręcznie, mechanicznie lub szybko, aż powstanie przejście. Pierwsze przeczesanie może coś pominąć.',
  ],
  prove: ['Sprawdzenie', 'Drugie przeczesanie przejścia, które usuwa to, co pominęło pierwsze.'],
  mark: ['Oznakowanie przejścia', 'Pokazanie, którędy biegnie przejście. Nieoznakowanym każda kolumna idzie dłużej.'],
  engagementArea: ['Rejon rażenia', 'Teren, który obserwują posterunki, przygotowany do rażenia kolumn.'],
  mobilityCorridor: [
    'Korytarz ruchu',
    'Teren, którym kolumny danej klasy dobrze się posuwają. Tutaj widać go w różnych dobrych drogach i w tym, ile kolumn przejdzie obok siebie.',
  ],
  minimumCut: [
    'Minimalny przekrój',
    'Najmniejsza liczba heksów, które trzeba by zamknąć, żeby zamknąć wszystkie drogi; to też liczba kolumn, które przejdą obok siebie.',
  ],
  delay: [
    'Opóźnienie',
    'O ile później strona maszerująca dociera niż na tym samym ziarnie bez żadnych pasów. Przy wielu ziarnach przebieg zakończony zatrzymaniem liczy się z terminem.',
  ],
  denied: ['Zatrzymanie', 'Wymagana liczba kolumn nie wykonała zadania przed terminem.'],
  clearanceTime: [
    'Czas torowania',
    'Wszystkie minuty, które kolumny zużyły na przeczesywanie, sprawdzanie i oznakowanie.',
  ],
  criticalPath: [
    'Ścieżka krytyczna',
    'Czas torowania, który rozstrzygnął o dotarciu: kolumny, od której to zależało, i przejść, których użyła.',
  ],
  routeDenial: [
    'Zamknięcie dróg',
    'Jak dalece plan zamyka drogi: jak często zatrzymuje, które dobre drogi zamyka lub wydłuża, ile kolumn wciąż przejdzie obok siebie i ile wzorca osiąga.',
  ],
  canalisation: [
    'Kanalizowanie ruchu',
    'Udział ruchu, który szedł przez rejony rażenia. Mówi, jak dobrze kolumny skierowano tam, gdzie są obserwowane.',
  ],
  losses: ['Straty', 'Stopnie siły, które kolumny straciły. To stopnie w grze, nigdy ludzie.'],
  suspectedHazardousArea: [
    'Obszar podejrzany',
    'Obszar podejrzany o zagrożenie: teren, na którym coś mogło zostać. Bez dobrej dokumentacji podejrzane jest całe otoczenie odcinka.',
  ],
  confirmedHazardousArea: [
    'Obszar potwierdzony',
    'Obszar potwierdzonego zagrożenia: teren, o którym z dobrej dokumentacji lub z przeglądu wiadomo, że coś na nim zostało. Trzeba go oczyścić.',
  ],
  landRelease: [
    'Zwalnianie terenu',
    'Oddawanie terenu do użytku, rok po roku: anulowanego, zredukowanego lub oczyszczonego. Większość wraca dzięki przeglądom.',
  ],
  cancelled: ['Anulowany', 'Teren podejrzany, oddany po przeglądzie nietechnicznym: wystarczyło zapytać i obejrzeć.'],
  reduced: [
    'Zredukowany',
    'Teren podejrzany, oddany po przeglądzie technicznym: wejście na teren niczego nie wykryło.',
  ],
  cleared: ['Oczyszczony', 'Teren potwierdzony, z którego usunięto wszystko, co znaleziono.'],
  residualRisk: [
    'Ryzyko szczątkowe',
    'Co mogło zostać mimo oczyszczenia. Podawane w przedziałach, nigdy jako liczba ludzi.',
  ],
  record: [
    'Dokumentacja',
    'Zapis tego, gdzie leży pas. Dobra dokumentacja zmniejsza teren podejrzany i oszczędza lata oczyszczania.',
  ],
  marking: ['Oznakowanie', 'Pokazanie ludziom, gdzie leży pas. Chroni ich, ale widzi je także przeciwnik.'],
  handover: [
    'Przekazanie',
    'Oddanie zwolnionego terenu tym, którzy tam mieszkają, z dokumentacją i wiedzą o ryzyku, które zostało.',
  ],
  legacy: ['Spuścizna', 'Co zostaje z planu po ćwiczeniu: lata, zespoły i punkty, aż teren zostanie zwolniony.'],
  burden: [
    'Obciążenie',
    'Co plan znaczy dla ludzi, którzy tam mieszkają; podawane w przedziałach. Najwięcej waży stawianie w obszarach cywilnych lub obok nich.',
  ],
  law: [
    'Rachunek prawny',
    'Co w planie dotyczy traktatu lub zwyczaju, każdy wpis z artykułem. Podaje się to, ale nie sumuje.',
  ],
  treaty: [
    'Traktat',
    'Umowa, która zakazuje swoim stronom pewnej klasy zapór. Wystąpienie trwa miesiące i nigdy nie wchodzi w życie w czasie konfliktu zbrojnego.',
  ],
  period: ['Okres', 'Odcinek przygotowań przed ćwiczeniem, z własnymi punktami, pracą i zapasami.'],
  production: ['Produkcja', 'Wytwarzanie sztuk danego rodzaju. Trzeba ją zacząć wcześnie; móc to jeszcze nie użyć.'],
  trigger: [
    'Wyzwalacz',
    'Warunek i to, co się dzieje, gdy jest spełniony: na przykład most uruchamia się, gdy przejdzie ostatni swój.',
  ],
  contamination: ['Zapory zastane', 'Zapory, które już leżą, zostawione przez kogoś innego i znane tylko częściowo.'],
  column: ['Kolumna', 'Grupa maszerująca jednej klasy, ze stopniami siły, zespołami torującymi i zadaniem.'],
  recon: [
    'Rozpoznanie',
    'Wykrywanie tego, co leży z przodu: w każdej turze to, co w zasięgu, wykrywa się z pewną szansą.',
  ],
  policy: ['Strategia', 'Jak decyduje strona, gdy nikt nią nie gra. Widzi tylko to, co ta strona wie.'],
  seed: [
    'Ziarno',
    'Tekst, z którego wynikają wszystkie rzuty w ćwiczeniu. To samo ziarno daje te same rzuty, jakikolwiek jest plan.',
  ],
  par: [
    'Wzorzec',
    'Najdłuższe opóźnienie, jakie mógłby spowodować jakikolwiek plan o tym budżecie, w modelu bez kości. Plan dowiaduje się, ile wzorca osiąga.',
  ],
  playout: ['Rozgrywka próbna', 'Jedno ćwiczenie rozegrane do końca przez same strategie, jako jedno z wielu.'],
  pairedDifference: [
    'Różnica parami',
    'Co dzieli dwa plany, ziarno po ziarnie na tych samych rzutach, tak że szczęście się nie liczy.',
  ],
  interval: ['Przedział', 'Odkąd dokąd może leżeć prawdziwa wartość, na ile tyle ziaren pozwala powiedzieć.'],
  ranking: ['Ranking', 'Który plan prowadzi; z remisami tam, gdzie tyle ziaren nie odróżnia planów.'],
  paretoFront: [
    'Front Pareto',
    'Plany, których żaden inny nie pobija we wszystkim naraz. Jednego wyniku łącznego nie ma: który z nich jest najlepszy, mówią ludzie.',
  ],
  worth: [
    'Wartość pasa',
    'Co plan traci, gdy pominąć sam ten pas, i jego sprawiedliwy udział w tym, co robią wszystkie pasy.',
  ],
  luck: [
    'Szczęście',
    'Gdzie leży ćwiczenie wśród wielu z tym samym planem: tak odróżnia się dobrą decyzję od dobrego rzutu.',
  ],
  prediction: ['Przewidywanie', 'Co planujący mówi z góry. Zestawione z wynikiem pokazuje, co zrozumiał.'],
  plan: [
    'Plan',
    'Co przygotowuje strona stawiająca: pasy, kiedy je postawić, grupy, wyzwalacze. Mieści się w budżecie.',
  ],
  transcript: ['Zapis', 'Plik ze wszystkimi rozkazami ćwiczenia. Każdy może je rozegrać ponownie i sprawdzić.'],
  exercise: ['Ćwiczenie', 'Jeden przebieg planu na jednym ziarnie, tura po turze aż do terminu.'],
  scenario: ['Scenariusz', 'Mapa, strony, budżet i pytanie ćwiczenia w jednym pliku. Wszystko jest zmyślone.'],
  debrief: ['Omówienie', 'Rozmowa o ćwiczeniu: przewidywanie a wynik, przyczyny, szczęście i koszty dla innych.'],
};

export const wordHelp: Manual['wordHelp'] = {
  more: 'Wszystkie hasła',
  rules: (ids) => `Zasady: ${ids.join(', ')}`,
  title: 'Słownik',
  intro: 'Oznaczenia należą do zasad w RULES.md, gdzie każda ma przykład.',
  search: 'Szukaj w słowniku',
  searchHint: 'na przykład: przejście',
  found: (n) => count(n, formsOf('# hasło', '# hasła', '# haseł', '# hasła')),
  none: 'Żadne hasło nie pasuje.',
  see: 'Zobacz też:',
};
