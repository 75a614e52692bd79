// A file as JSON, and the shape of what it holds, in German: what is wrong with it.
import type { Messages } from '../../messages.ts';
import type { json as templates } from '../../sentences/json.ts';

export const json: Messages<'de', (typeof templates)[number]> = {
  'The id {0} is that of entry {1} of "{2}" already.': 'Die Kennung {0} hat schon Eintrag {1} von "{2}".',
  'Give each an id of its own.': 'Geben Sie jedem eine eigene Kennung.',
  'There is no {0} {1}.': 'Das gibt es nicht: {0} {1}.',
  'The number is -0.': 'Die Zahl ist -0.',
  'Write 0.': 'Schreiben Sie 0.',
  'The number {0} is too large to be held exactly.': 'Die Zahl {0} ist zu groß, um genau gespeichert zu werden.',
  'Use a number between -9007199254740991 and 9007199254740991.':
    'Nehmen Sie eine Zahl zwischen -9007199254740991 und 9007199254740991.',
  'The number {0} is larger than any number that can be held.':
    'Die Zahl {0} ist größer als jede Zahl, die gespeichert werden kann.',
  'Write a whole number in plain digits.': 'Schreiben Sie eine ganze Zahl in einfachen Ziffern.',
  'Write {0}.': 'Schreiben Sie {0}.',
  'Round it.': 'Runden Sie sie.',
  'The number {0} is not written as a whole number.': 'Die Zahl {0} ist nicht als ganze Zahl geschrieben.',
  'The text {0} holds half of a surrogate pair.': 'Der Text {0} enthält ein halbes Ersatzzeichenpaar.',
  'Write the character itself, or both halves (\\ud83d\\ude00).':
    'Schreiben Sie das Zeichen selbst, oder beide Hälften (\\ud83d\\ude00).',
  'Split it, or make the map smaller: a 512 by 512 map fits easily.':
    'Teilen Sie sie, oder machen Sie die Karte kleiner: Eine Karte von 512 mal 512 passt leicht hinein.',
  'The file is larger than 8 MB.': 'Die Datei ist größer als 8 MB.',
  'The file is empty.': 'Die Datei ist leer.',
  'Choose a scenario or a plan file.': 'Wählen Sie eine Datei mit einem Szenario oder einem Plan.',
  'The key {0} comes twice in this object.': 'Der Schlüssel {0} kommt in diesem Objekt zweimal vor.',
  'Keep one of the two; of two, programs would silently use either.':
    'Behalten Sie einen von beiden; bei zweien nähmen Programme stillschweigend irgendeinen.',
  'Write zones as rectangles ("0,0..9,4") rather than hex by hex.':
    'Schreiben Sie Zonen als Rechtecke ("0,0..9,4") statt Feld für Feld.',
  'The file holds over a million values.': 'Die Datei enthält über eine Million Werte.',
  'No file of ours needs more than a few: look for brackets that are not closed.':
    'Keine unserer Dateien braucht mehr als einige: Suchen Sie nach Klammern, die nicht geschlossen sind.',
  'Arrays and objects are nested deeper than {0}.': 'Listen und Objekte sind tiefer als {0} verschachtelt.',
  'Did you mean "{0}"?': 'Meinten Sie "{0}"?',
  'There are none to choose from: define one first, or remove this.':
    'Es gibt keine zur Wahl: Legen Sie zuerst eine an, oder entfernen Sie dies.',
  'Known are {0} and {1} more.': 'Bekannt sind {0} und {1} weitere.',
  'Known: {0}.': 'Bekannt: {0}.',
  'And {0} more.': 'Und {0} weitere.',
  'Put these right first: one cause often has many effects.':
    'Berichtigen Sie zuerst diese: Eine Ursache hat oft viele Folgen.',
  'The key {0}': 'Der Schlüssel {0}',
  '{0} belongs to format {1}: change the format line.': '{0} gehört zu Format {1}: Ändern Sie die Formatzeile.',
  'Write "format": "{0}" at the top, or remove it.': 'Schreiben Sie oben "format": "{0}", oder entfernen Sie es.',
  'The key {0} has no meaning here.': 'Der Schlüssel {0} hat hier keine Bedeutung.',
  'Remove it. {0}': 'Entfernen Sie ihn. {0}',
  'The key {0} is missing.': 'Der Schlüssel {0} fehlt.',
  'Add {0} to this object.': 'Fügen Sie diesem Objekt {0} hinzu.',
  'The document': 'Das Dokument',
  'Entry {0} of {1}': 'Eintrag {0} von {1}',
  'Entry {0} of the list': 'Eintrag {0} der Liste',
  '{0} should be {1}, not {2}.': '{0}: erwartet wird {1}, gefunden wurde {2}.',
  'Write {0} here.': 'Schreiben Sie hier: {0}.',
  '{0} cannot be {1}.': '{0} kann nicht {1} sein.',
  'at most {0}': 'höchstens {0}',
  'at least {0}': 'mindestens {0}',
  '{0} has {1} characters; {2} are allowed.': '{0} hat {1} Zeichen; erlaubt sind {2}.',
  'Shorten it.': 'Kürzen Sie.',
  'Write something here.': 'Schreiben Sie hier etwas.',
  '{0} has {1} entries; {2} is allowed.': {
    by: 1,
    forms: { one: '{0} hat {1} Eintrag; erlaubt ist {2}.', other: '{0} hat {1} Einträge; erlaubt ist {2}.' },
  },
  '{0} has {1} entries; {2} are allowed.': {
    by: 1,
    forms: { one: '{0} hat {1} Eintrag; erlaubt sind {2}.', other: '{0} hat {1} Einträge; erlaubt sind {2}.' },
  },
  'Remove some.': 'Entfernen Sie einige.',
  'Add to it.': 'Fügen Sie etwas hinzu.',
  '{0} is {1}; {2} is allowed.': '{0} ist {1}; erlaubt ist {2}.',
  'Write a whole number of {0}.': 'Schreiben Sie eine ganze Zahl, {0}.',
  '{0} is {1}: that is not a hash in full, of digits 0 to 9 and a to f.':
    '{0} ist {1}: Das ist kein vollständiger Hash aus den Ziffern 0 bis 9 und a bis f.',
  'Export the file again from Abatis, or copy the hash whole.':
    'Speichern Sie die Datei noch einmal aus Abatis, oder kopieren Sie den Hash ganz.',
  '{0} cannot be {1}: that is not an id.': '{0} kann nicht {1} sein: Das ist keine Kennung.',
  'An id begins with a letter and has up to 40 letters, digits and hyphens, such as "ford-2".':
    'Eine Kennung beginnt mit einem Buchstaben und hat bis zu 40 Buchstaben, Ziffern und Bindestriche, etwa "ford-2".',
  'The key {0} is not a single visible character.': 'Der Schlüssel {0} ist kein einzelnes sichtbares Zeichen.',
  'Use one letter, digit or sign for each terrain.':
    'Nehmen Sie für jedes Gelände einen Buchstaben, eine Ziffer oder ein Zeichen.',
  '{0} has too many entries.': '{0} hat zu viele Einträge.',
  '{0} holds a line break, another control character or an override of the writing direction.':
    '{0} enthält einen Zeilenumbruch, ein anderes Steuerzeichen oder eine Umkehr der Schreibrichtung.',
  'Keep it to one line of plain text; begin a new paragraph as a new entry.':
    'Schreiben Sie eine Zeile einfachen Text; ein neuer Absatz ist ein neuer Eintrag.',
  'a text in quotes': 'ein Text in Anführungszeichen',
  'a whole number': 'eine ganze Zahl',
  'a list […]': 'eine Liste […]',
  'an object {…}': 'ein Objekt {…}',
  'true or false': 'true oder false',
  'a list': 'eine Liste',
  'an object': 'ein Objekt',
  nothing: 'nichts',
  'a value': 'ein Wert',
  'a value or ]': 'ein Wert oder ]',
  'a key in double quotes': 'ein Schlüssel in doppelten Anführungszeichen',
  'a key in double quotes or }': 'ein Schlüssel in doppelten Anführungszeichen oder }',
  'a colon after the key': 'ein Doppelpunkt nach dem Schlüssel',
  'a comma or the closing bracket': 'ein Komma oder die schließende Klammer',
  'the end of the file': 'das Ende der Datei',
  'JSON has no comments.': 'JSON kennt keine Kommentare.',
  'Remove it; the texts of a scenario can hold notes.':
    'Entfernen Sie ihn; die Texte eines Szenarios können Notizen aufnehmen.',
  'This is not a number.': 'Das ist keine Zahl.',
  'Is the file whole?': 'Ist die Datei vollständig?',
  'Close the bracket opened in line {0}; is the file whole?':
    'Schließen Sie die Klammer, die in Zeile {0} geöffnet wurde; ist die Datei vollständig?',
  'The file ends where {0} should come.': 'Die Datei endet zu früh; es fehlt: {0}.',
  'A comma stands before the closing bracket.': 'Vor der schließenden Klammer steht ein Komma.',
  'Remove the comma.': 'Entfernen Sie das Komma.',
  'Here should come {0}, not {1}.': 'Hier wird {0} erwartet, nicht {1}.',
  'The text in quotes is not valid.': 'Der Text in Anführungszeichen ist nicht gültig.',
  'Look for a stray \\ or quotation mark.': 'Suchen Sie nach einem überzähligen \\ oder Anführungszeichen.',
  'The text in quotes does not end in its line.': 'Der Text in Anführungszeichen endet nicht in seiner Zeile.',
  'Close it with ", and write a line break as \\n.':
    'Schließen Sie ihn mit ", und schreiben Sie einen Zeilenumbruch als \\n.',
  'After \\u come four hexadecimal digits.': 'Auf \\u folgen vier hexadezimale Ziffern.',
  'Write for instance \\u00e9, or the character itself.':
    'Schreiben Sie zum Beispiel \\u00e9, oder das Zeichen selbst.',
  'This is not an escape that JSON knows.': 'Diese Zeichenfolge mit \\ kennt JSON nicht.',
  'Write a backslash as \\\\.': 'Schreiben Sie einen umgekehrten Schrägstrich als \\\\.',
  'The text in quotes holds a control character.': 'Der Text in Anführungszeichen enthält ein Steuerzeichen.',
  'Write a tab as \\t, or remove it.': 'Schreiben Sie einen Tabulator als \\t, oder entfernen Sie ihn.',
  'Use double quotes: "…".': 'Nehmen Sie doppelte Anführungszeichen: "…".',
  'Numbers do not begin with 0.': 'Zahlen beginnen nicht mit 0.',
  'Write a whole number in plain digits, without + and point.':
    'Schreiben Sie eine ganze Zahl in einfachen Ziffern, ohne + und Punkt.',
  'JSON does not know it; write a number or null.': 'JSON kennt das nicht; schreiben Sie eine Zahl oder null.',
  'Write true, false or null in small letters.': 'Schreiben Sie true, false oder null in Kleinbuchstaben.',
  'Put keys in double quotes.': 'Setzen Sie Schlüssel in doppelte Anführungszeichen.',
  'Is a comma missing before it, or a bracket closed too early?':
    'Fehlt davor ein Komma, oder ist eine Klammer zu früh geschlossen?',
  'A file holds one value; remove what comes after it.':
    'Eine Datei enthält einen Wert; entfernen Sie, was danach kommt.',
  'Compare with the lines around it.': 'Vergleichen Sie mit den Zeilen ringsum.',
};
