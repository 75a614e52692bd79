// What the words of the trade mean, in German. The terms that are chosen here are used everywhere else.
import type { Manual } from '../../catalogue.ts';

export const glossary: Manual['glossary'] = {
  obstacle: [
    'Hindernis',
    'Etwas Fiktives, das Kolonnen verlangsamt oder aufhält: ein Name, ein Zeichen und eine Zeile Spielzahlen im Katalog des Szenarios.',
  ],
  obstacleZone: ['Sperrraum', 'Der Teil der Karte, in dem Sperren gelegt werden dürfen, wo ein Szenario einen hat.'],
  obstacleBelt: [
    'Sperre',
    'Eine zusammenhängende Kette von Feldern oder Feldkanten mit einer Art von Hindernis, eine bis drei Reihen tief.',
  ],
  obstacleGroup: ['Gruppe', 'Sperren, die gemeinsam eines bewirken sollen: Sie haben eine angegebene Wirkung.'],
  segment: [
    'Segment',
    'Ein Feld oder eine Feldkante einer Sperre. Jedes wird für sich gefunden, geöffnet und geräumt.',
  ],
  depth: [
    'Tiefe',
    'Wie viele Reihen in jedem Segment einer Sperre hintereinander liegen. Jede Reihe muss geräumt werden.',
  ],
  barrier: [
    'Barriere',
    'Ein Hindernis, das allein durch seine Form sperrt, etwa ein Graben oder ein Baumverhau. Es verletzt niemanden und hinterlässt nichts, was zu räumen wäre.',
  ],
  lane: [
    'Gasse',
    'Ein Durchgang, der durch ein Segment geräumt wurde. Er kann geprüft und gekennzeichnet werden; Kolonnen gehen einzeln hindurch.',
  ],
  gap: [
    'Lücke',
    'Eine Stelle, die zwischen Sperren oder in ihnen frei gelassen wurde. Sie lässt die eigenen Kräfte durch, und die andere Seite auch.',
  ],
  bypass: ['Umgehung', 'Um eine Sperre herumgehen, statt einen Weg durch sie zu räumen.'],
  overwatch: [
    'Überwachung',
    'Ein Posten überwacht einen Bereich und bekämpft dort Kolonnen, am häufigsten solche, die vor einer Sperre stehen oder an ihr arbeiten. Eine Sperre, die niemand überwacht, ist nur eine Verzögerung.',
  ],
  restriction: [
    'Sperrverbot',
    'Ein Teil der Karte, in dem kein Hindernis gelegt werden darf, oder keines einer Klasse.',
  ],
  situationalObstacle: [
    'Fernverlegte Sperre',
    'Eine Sperre nach Lage: vorher geplant und während der Übung von einem Verleger gelegt, wenn die Lage es verlangt. Sie schaltet sich nach einigen Runden selbst ab, und ihr Nachweis ist schlechter.',
  ],
  reserveObstacle: [
    'Reservesperre',
    'Auf einer Brücke oder Straße vorbereitet und passierbar, als wäre nichts da, bis sie auf Befehl ausgelöst wird.',
  ],
  networked: [
    'Vernetzte Sperre',
    'Eine Sperre, die weiß, wo ihre Segmente liegen, und sich abschalten lässt, damit eigene Kräfte hindurchkommen. Ihr Netz kann beeinträchtigt werden; dann bleiben Segmente, wie sie gerade sind.',
  ],
  mixed: [
    'Gemischte Sperre',
    'Zwei Klassen von Hindernissen in einer Sperre. Jedes Räumverfahren ist für eine davon langsam, und die langsamere zählt.',
  ],
  dummy: [
    'Scheinsperre',
    'Sieht aus wie eine Sperre und ist keine. Sie hält auf, wer an sie glaubt, bis er sie durchschaut.',
  ],
  effect: [
    'Wirkung',
    'Was eine Gruppe von Sperren bei der anderen Seite bewirken soll: stören, abdrängen, binden oder sperren. Nach der Übung wird es gemessen.',
  ],
  disrupt: ['Stören', 'Bricht das Tempo: Die Kolonnen, die dort hindurchwollten, verlieren mindestens eine Runde.'],
  turn: ['Abdrängen', 'Bringt Kolonnen auf einen anderen Weg, am besten auf einen, der überwacht wird.'],
  fix: [
    'Binden',
    'Verlangsamt Kolonnen in einem Bereich für mindestens drei Runden, sodass sie bleiben, wo sie überwacht werden.',
  ],
  block: ['Sperren', 'Lässt keine der Kolonnen hindurch, die hindurchwollten.'],
  breach: [
    'Öffnen',
    'Einen Weg durch eine Sperre schaffen: sie Reihe für Reihe räumen, dann die Gasse prüfen und kennzeichnen.',
  ],
  reduce: [
    'Räumen',
    'Die Reihen eines Segments von Hand, maschinell oder im Schnellverfahren räumen, bis eine Gasse offen ist. Ein erster Räumgang kann etwas übersehen.',
  ],
  prove: ['Prüfen', 'Eine Gasse ein zweites Mal durchgehen; das beseitigt, was der erste Räumgang übersehen hat.'],
  mark: [
    'Kennzeichnen',
    'Zeigen, wo eine Gasse verläuft. Durch eine Gasse, die nicht gekennzeichnet ist, braucht jede Kolonne länger.',
  ],
  engagementArea: [
    'Wirkungsbereich',
    'Gelände, das Posten überwachen und das vorbereitet ist, um dort Kolonnen zu bekämpfen.',
  ],
  mobilityCorridor: [
    'Bewegungskorridor',
    'Gelände, in dem Kolonnen einer Klasse gut vorankommen. Hier zeigt er sich in den verschiedenen guten Wegen und darin, wie viele Kolonnen nebeneinander gehen können.',
  ],
  minimumCut: [
    'Minimaler Schnitt',
    'Die kleinste Zahl von Feldern, die gesperrt sein müssten, damit kein Weg mehr offen ist; also auch, wie viele Kolonnen nebeneinander gehen können.',
  ],
  delay: [
    'Verzögerung',
    'Um wie viel später die marschierende Seite ankommt als mit demselben Startwert ganz ohne Sperren. Über viele Startwerte zählt ein verwehrter Lauf mit der Frist.',
  ],
  denied: ['Verwehrt', 'Die geforderte Zahl von Kolonnen hatte ihren Auftrag bis zum Ende der Frist nicht erfüllt.'],
  clearanceTime: ['Räumzeit', 'Alle Minuten, die Kolonnen mit Räumen, Prüfen und Kennzeichnen verbrachten.'],
  criticalPath: [
    'Kritischer Pfad',
    'Die Räumzeit, auf die es für die Ankunft ankam: die der Kolonne, die sie entschied, und die der Gassen, die sie benutzte.',
  ],
  routeDenial: [
    'Sperrwirkung',
    'Wie weit ein Plan die Wege schließt: wie oft er die Ankunft verwehrt, welche guten Wege er schließt oder verlängert, wie viele Kolonnen noch nebeneinander gehen können, und sein Anteil am Par.',
  ],
  canalisation: [
    'Kanalisierung',
    'Der Anteil der Bewegung, der durch Wirkungsbereiche führte. Er sagt, wie gut Kolonnen dorthin gelenkt wurden, wo sie überwacht werden.',
  ],
  losses: ['Verluste', 'Stärkestufen, die Kolonnen verloren haben. Es sind Stufen in einem Spiel, niemals Menschen.'],
  suspectedHazardousArea: [
    'Verdachtsfläche',
    'Gelände, in dem noch etwas liegen kann: Ohne guten Nachweis steht die ganze Umgebung eines Segments unter Verdacht.',
  ],
  confirmedHazardousArea: [
    'Bestätigte Gefahrenfläche',
    'Gelände, in dem nach gutem Nachweis oder nach einer Untersuchung noch etwas liegt. Es muss geräumt werden.',
  ],
  landRelease: [
    'Freigabe',
    'Gelände wird Jahr für Jahr der Nutzung zurückgegeben: aufgehoben, reduziert oder geräumt. Das meiste kommt durch Untersuchung zurück.',
  ],
  cancelled: [
    'Aufgehoben',
    'Verdächtiges Gelände, das nach nichttechnischer Untersuchung zurückgegeben wird: Fragen und Hinsehen genügte.',
  ],
  reduced: [
    'Reduziert',
    'Verdächtiges Gelände, das nach technischer Untersuchung zurückgegeben wird: Es wurde betreten und nichts gefunden.',
  ],
  cleared: ['Geräumt', 'Bestätigtes Gelände, aus dem alles entfernt wurde, was gefunden wurde.'],
  residualRisk: [
    'Restrisiko',
    'Was nach dem Räumen noch liegen kann. Es wird in Stufen angegeben, niemals als Zahl von Menschen.',
  ],
  record: [
    'Nachweis',
    'Was darüber aufgeschrieben ist, wo eine Sperre liegt. Ein guter Nachweis hält die Verdachtsfläche klein und spart Jahre des Räumens.',
  ],
  marking: [
    'Kennzeichnung',
    'Den Menschen zeigen, wo eine Sperre liegt. Das schützt sie, und die andere Seite sieht es auch.',
  ],
  handover: [
    'Übergabe',
    'Freigegebenes Gelände denen zurückgeben, die dort leben, mit seinen Nachweisen und dem, was über das verbleibende Risiko bekannt ist.',
  ],
  legacy: [
    'Altlasten',
    'Was nach der Übung von einem Plan bleibt: Jahre, Trupps und Punkte, bis das Gelände freigegeben ist.',
  ],
  burden: [
    'Belastung',
    'Was ein Plan den Menschen auferlegt, die dort leben, in Stufen angegeben. Am schwersten wiegt, was in zivilen Bereichen oder neben ihnen gelegt wird.',
  ],
  law: [
    'Rechtskonto',
    'Was ein Plan tut, wovon ein Vertrag oder das Gewohnheitsrecht spricht, jeweils mit dem Artikel. Es wird genannt, nicht verrechnet.',
  ],
  treaty: [
    'Vertrag',
    'Eine Übereinkunft, die ihren Vertragsparteien eine Klasse von Hindernissen verbietet. Ein Austritt dauert Monate und wird während eines bewaffneten Konflikts nie wirksam.',
  ],
  period: [
    'Abschnitt',
    'Ein Zeitraum der Vorbereitung vor der Übung, mit eigenen Punkten, Arbeitskräften und Vorräten.',
  ],
  production: [
    'Fertigung',
    'Stücke einer Art herstellen. Sie muss früh anlaufen; herstellen zu können heißt nicht, einzusetzen.',
  ],
  trigger: [
    'Auslöser',
    'Eine Bedingung, und was geschieht, wenn sie erfüllt ist: Zum Beispiel wird eine Brücke ausgelöst, sobald die letzten eigenen Kräfte hinüber sind.',
  ],
  contamination: [
    'Vorbelastung',
    'Hindernisse, die schon daliegen, von jemand anderem hinterlassen und nur zum Teil bekannt.',
  ],
  column: ['Kolonne', 'Ein geschlossener Verband einer Klasse mit Stärkestufen, Räumtrupps und einem Auftrag.'],
  recon: [
    'Aufklärung',
    'Finden, was voraus liegt: In jeder Runde wird mit einer Wahrscheinlichkeit gefunden, was in Reichweite ist.',
  ],
  policy: ['Automatik', 'Wie eine Seite entscheidet, wenn niemand sie spielt. Sie sieht nur, was diese Seite weiß.'],
  seed: [
    'Startwert',
    'Ein Text, aus dem sich alle Würfel einer Übung ergeben. Derselbe Startwert gibt dieselben Würfel, wie auch immer der Plan ist.',
  ],
  par: [
    'Par',
    'Die längste Verzögerung, die irgendein Plan mit demselben Budget bewirken könnte, in einem Modell ohne Würfel. Ein Plan erfährt, welchen Anteil davon er erreicht.',
  ],
  playout: ['Durchlauf', 'Eine Übung, die allein von Automatiken zu Ende gespielt wird, als eine von vielen.'],
  pairedDifference: [
    'Paarweiser Unterschied',
    'Was zwischen zwei Plänen liegt, Startwert für Startwert mit denselben Würfeln, sodass das Glück keine Rolle spielt.',
  ],
  interval: ['Intervall', 'Von wo bis wo der wahre Wert liegen kann, soweit so viele Startwerte es sagen können.'],
  ranking: [
    'Rangfolge',
    'Welcher Plan vorn liegt, mit geteilten Rängen, wo so viele Startwerte Pläne nicht unterscheiden.',
  ],
  paretoFront: [
    'Pareto-Front',
    'Die Pläne, die kein anderer in allem zugleich übertrifft. Es gibt keine Gesamtnote: Welcher davon der beste ist, müssen Menschen sagen.',
  ],
  worth: [
    'Wert einer Sperre',
    'Was der Plan verliert, wenn allein diese Sperre fehlt, und ihr gerechter Anteil an dem, was alle Sperren zusammen bewirken.',
  ],
  luck: [
    'Glück',
    'Wo eine Übung unter vielen mit demselben Plan liegt: So lässt sich eine gute Entscheidung von einem guten Würfel unterscheiden.',
  ],
  prediction: ['Vorhersage', 'Was vorher erwartet wurde. Neben dem Ergebnis zeigt sie, was verstanden war.'],
  plan: [
    'Plan',
    'Was die sperrende Seite vorbereitet: Sperren, wann sie gelegt werden, Gruppen, Auslöser. Er bleibt im Budget.',
  ],
  transcript: [
    'Mitschrift',
    'Eine Datei mit allem, was in einer Übung befohlen wurde. Jeder kann sie nachspielen und prüfen.',
  ],
  exercise: ['Übung', 'Ein Lauf eines Plans mit einem Startwert, Runde für Runde bis zum Ende der Frist.'],
  scenario: [
    'Szenario',
    'Karte, Seiten, Budget und Fragestellung einer Übung in einer Datei. Alles darin ist erfunden.',
  ],
  debrief: [
    'Auswertung',
    'Eine Übung durchsprechen: Vorhersage gegen Ergebnis, Ursachen, Glück, und was sie andere kostet.',
  ],
};
