// What can be typed in German: alternatives with a bar between them. Accents and capitals do not matter; “oe” stands beside “ö”, for keyboards without it.
import type { Text } from '../catalogue.ts';

type Typing = Text['typing'];

export const verbs: Typing['verbs'] = {
  help: 'hilfe|hilf mir|was kann ich sagen|befehlsliste',
  where: 'wo ist|wo sind|wo liegt|wo liegen|wo|finde',
  what: 'was ist bei|was liegt bei|was ist|was liegt|was|sieh an|beschreibe',
  near: 'nahe|nahe bei|bei|in der Nähe von|in der Naehe von|rund um|was ist nahe',
  list: 'liste|liste auf|zeige|zeig|zeige mir',
  route: 'weg von|weg|route von|route|wie geht',
  status: 'lage|status|stand|budget|zeit|wie steht es',
  go: 'gehe zu|gehe zum|gehe zur|geh zu|geh zum|geh zur|wechsle zu|wechsle zum|wechsle zur|schritt',
  undo: 'rückgängig|rueckgaengig|rückgängig machen|nimm zurück|zurücknehmen',
  redo: 'wiederholen|wiederhole|wiederherstellen|noch einmal',
  lay: 'lege|leg|legen|verlege|verlegen|baue|bau|bauen|setze',
  remove: 'entferne|entfern|entfernen|lösche|loesche|löschen|nimm weg|nimm',
  depth: 'tiefe|vertiefe|ändere Tiefe|ändere die Tiefe|aendere die Tiefe',
  care: 'sorgfalt|sorgfalt von|ändere Sorgfalt|ändere die Sorgfalt|aendere die Sorgfalt',
  clear:
    'entferne alles|alles entfernen|entferne alle Sperren|alle Sperren entfernen|lösche alles|alles löschen|leere den Plan|Plan leeren',
  begin: 'beginne|beginnen|fang an|starte|starten|spiele',
  run: 'durchführen|durchfuehren|führe durch|führe die Übung durch|Übung durchführen|spiele durch|laufen lassen',
  march: 'schicke|schick|marschiere|marschieren|marsch|geh mit|gehe mit|bewege|bewegen',
  breach: 'räume|raeume|räumen|raeumen|öffne|oeffne|öffnen|öffne eine Gasse',
  hold: 'halte an|halte|halt|halten|stopp|warte|warten',
  search: 'suche ab|suche|such|absuchen|durchsuche',
  jam: 'störe|stoere|stören|störe das Netz|Netz stören',
  reload: 'lade nach|lade|lad nach|nachladen',
  switch: 'schalte|schalt|schalten',
  arm: 'schärfe|schaerfe|schärfen|mache scharf|mach scharf|scharf machen|scharf',
  fire: 'löse aus|loese aus|löse|loese|auslösen|ausloesen',
  tell: 'melde|melden|meldung|sende Meldung|sende',
  drop: 'widerrufe|widerrufen|streiche|streichen|kein Befehl|kein Befehl für|ziehe zurück|zurückziehen',
  suggest: 'schlage vor|schlag vor|vorschlagen|vorschlag',
  orders: 'befehle|meine Befehle|zeige Befehle|zeige meine Befehle|lies Befehle',
  handIn: 'abgeben|gib ab|Befehle abgeben|gib die Befehle ab|fertig|Runde beenden',
  ready: 'bereit|ich bin da|ich spiele',
  takeBack: 'zurückholen|zurueckholen|hole zurück|hole die Befehle zurück|Befehle zurückholen',
  stop: 'abbrechen|brich ab|Übung abbrechen|brich die Übung ab|aufgeben',
  turn: 'zeige Runde|runde|nach Runde',
  next: 'weiter|nächste|nächste Runde|naechste Runde|eine Runde weiter|eine Runde vor',
  previous: 'zurück|zurueck|vorige|vorige Runde|letzte Runde|eine Runde zurück',
  log: 'protokoll|bericht|was geschah|was ist geschehen|was ist passiert',
  result: 'ergebnis|ausgang',
  see: 'sieh als|sehen als|ansicht als|ansicht|betrachte als',
};

export const flags: Typing['flags'] = {
  hand: 'von Hand|hand',
  mechanical: 'maschinell|mit der Maschine|maschine|mechanisch',
  rapid: 'schnell|im Schnellverfahren|schnellverfahren',
  prove: 'prüfen|pruefen|prüfe|geprüft',
  mark: 'kennzeichnen|kennzeichne|gekennzeichnet|markieren',
  force: 'durchgang erzwingen|erzwingen|erzwinge|mit Gewalt',
  on: 'an|ein',
  off: 'ab|aus',
  whole: 'ganze Sperre|ganze|ganz|alles',
  hasty: 'eilig|hastig|ohne Nachweis',
  recorded: 'mit Nachweis|nachweis',
  marked: 'gekennzeichnet|mit Nachweis gekennzeichnet|mit Nachweis und gekennzeichnet',
  laying: 'sperrende Seite|sperrende|sperrend|sperrer',
  moving: 'marschierende Seite|marschierende|marschierend|marschierer',
  umpire: 'Leitung|Übungsleitung|uebungsleitung|schiedsrichter',
  both: 'beide Seiten|beide|zwei Menschen',
  all: 'alles|alle',
};

export const lists: Typing['lists'] = {
  hex: 'felder',
  hexside: 'feldkanten|kanten',
  belts: 'sperren|segmente|gassen|hindernisse',
  columns: 'kolonnen',
  zones: 'zonen|bereiche',
  posts: 'posten',
  routes: 'wege|gute Wege|routen',
};

export const steps: Typing['steps'] = {
  plan: 'plan|planung',
  exercise: 'übung|uebung',
  debrief: 'auswertung|nachbesprechung',
  compare: 'vergleich',
};

export const fillers =
  'der|die|das|den|dem|des|ein|eine|einen|einem|einer|von|vom|zu|zum|zur|nach|bei|beim|auf|an|am|in|im|ins|mit|durch|als|ist|sind|bitte|für|es|und|ab|aus|um|bis|über|seite|sperre|sperren|kolonne|feld|felder|feldkante|kante|zone|bereich|posten|tiefe|tief|reihe|reihen|runde|umkreis|befehl|befehle|mir|weg|meldung|mache|mach|durchgang|netz|dort|hier|dann|danach';
