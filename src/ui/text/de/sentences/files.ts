// Which file this is, and what it goes with, in German: formats, plans, transcripts, orders.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'de', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': 'Hier wird ein Objekt {…} erwartet ({0}); dies ist etwas anderes.',
  'Begin with {"format": "{0}", …}.': 'Beginnen Sie mit {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Der Schlüssel "format" fehlt, sodass niemand sagen kann, was dies ist.',
  'Add "format": "{0}".': 'Fügen Sie "format": "{0}" hinzu.',
  'The format is not a text.': 'Das Format ist kein Text.',
  'Write "{0}".': 'Schreiben Sie "{0}".',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Diese Datei stammt von einer neueren Version von Abatis: Ihr Format ist {0}, und diese Version liest bis /{1}.',
  'Open it with that version; nothing was changed.': 'Öffnen Sie sie mit jener Version; nichts wurde geändert.',
  'This is {0}; here a file of format "{1}" is read.': 'Dies ist {0}; hier wird eine Datei im Format "{1}" gelesen.',
  'Choose a file of format "{0}".': 'Wählen Sie eine Datei im Format "{0}".',
  '{0} is not a format of Abatis.': '{0} ist kein Format von Abatis.',
  'This plan is for the scenario {0}, not for {1}.': 'Dieser Plan gehört zum Szenario {0}, nicht zu {1}.',
  'Open it with {0}, or choose a plan for {1}.': 'Öffnen Sie ihn mit {0}, oder wählen Sie einen Plan für {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'Der Plan wurde für eine andere Fassung von {0} gemacht: Das Szenario wurde seither geändert.',
  'If the plan still suits it, write "{0}" here.': 'Wenn der Plan noch passt, schreiben Sie hier "{0}".',
  "The scenario's catalogue has no kind {0}.": 'Im Katalog des Szenarios gibt es die Art {0} nicht.',
  'Belt {0}: {1} ({2}).': 'Sperre {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Das Szenario {0} hat Format 1, dessen Pläne kein "{1}" kennen.',
  'Remove it, or bring the scenario to format 2 first.':
    'Entfernen Sie es, oder bringen Sie das Szenario zuerst auf Format 2.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Die Zone {0} ist von der Art "{1}"; der Bereich einer Gruppe ist ein Wirkungsbereich (IN-1).',
  'Of that kind: {0}.': 'Von dieser Art: {0}.',
  'Remove "area": the scenario has none.': 'Entfernen Sie "area": Das Szenario hat keinen.',
  'The plan is for the scenario {0}, which was not found.':
    'Der Plan gehört zum Szenario {0}, das nicht gefunden wurde.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Geben Sie das Szenario mit an: Ein Plan lässt sich nur auf seiner Karte prüfen.',
  'This is a file of orders, which go with a scenario and a plan.':
    'Dies ist eine Befehlsdatei; sie gehört zu einem Szenario und einem Plan.',
  'It is checked when an exercise is played with it.': 'Sie wird geprüft, wenn eine Übung mit ihr gespielt wird.',
  'The file does not say what it is.': 'Die Datei sagt nicht, was sie ist.',
  'Its key "format" has to be one of {0}.': 'Ihr Schlüssel "format" muss eines davon sein: {0}.',
  'An order has exactly one of {0}': 'Ein Befehl hat genau eines davon: {0}',
  '"column" goes with {0}, and with nothing else': '"column" steht mit {0}, und mit nichts anderem',
  '"{0}" goes with "{1}"': '"{0}" steht mit "{1}"',
  '"{0}" needs "{1}"': '"{0}" braucht "{1}"',
  'There is no such column in the scenario': 'Diese Kolonne gibt es im Szenario nicht',
  'This is not a hex of the map': 'Das ist kein Feld der Karte',
  'There is no such belt in the plan': 'Diese Sperre gibt es im Plan nicht',
  'There is no such message in the scenario': 'Diese Meldung gibt es im Szenario nicht',
  'One of these is not a hex of the map': 'Eines davon ist kein Feld der Karte',
  'This is neither a hex nor a hexside of the map': 'Das ist weder ein Feld noch eine Feldkante der Karte',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Der Befehl "legal" listet die Befehle, die eine Seite geben darf, so wie sie geschrieben werden.',
  'These orders are for the scenario {0}, not for {1}.': 'Diese Befehle gehören zum Szenario {0}, nicht zu {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Die Befehle wurden für eine andere Fassung von {0} geschrieben: Das Szenario wurde seither geändert.',
  'Choose orders for this scenario.': 'Wählen Sie Befehle für dieses Szenario.',
  'If they still suit it, write "{0}" here.': 'Wenn sie noch passen, schreiben Sie hier "{0}".',
  'Transcripts are written by Abatis and are not meant to be edited.':
    'Mitschriften schreibt Abatis; sie sind nicht zum Bearbeiten gedacht.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Gespielt wurde nach Regelversion {0}; diese Version von Abatis spielt nach Version {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Angeblich wurde nach Regelversion {0} gespielt, die kein Szenario dieses Formats kennt.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Prüfen Sie sie mit der Version von Abatis, die sie gemacht hat; nichts wurde geändert.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Eine Mitschrift hat entweder ihre Maße oder, solange die Übung läuft, "open": true.',
  'This is no legal seed (CH-3).': 'Das ist kein zulässiger Startwert (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Ein Startwert ist ein Text von 1 bis 40 Zeichen.',
  'These words are for the scenario {0}, not for {1}.': 'Diese Texte gehören zum Szenario {0}, nicht zu {1}.',
  'Open {0} first, or choose words for {1}.': 'Öffnen Sie zuerst {0}, oder wählen Sie Texte für {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Das Szenario hat in "{1}" nichts mit der Kennung {0}.',
  'The words are for the scenario {0}, which was not found.':
    'Die Texte gehören zum Szenario {0}, das nicht gefunden wurde.',
  'Give the scenario with them: what they name has to be in it.':
    'Geben Sie das Szenario mit an: Was sie benennen, muss darin stehen.',
};
