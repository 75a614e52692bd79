// A scenario’s catalogue, calendar, treaties, triggers and contamination, in German: what is wrong with them.
import type { Messages } from '../../messages.ts';
import type { world as templates } from '../../sentences/world.ts';

export const world: Messages<'de', (typeof templates)[number]> = {
  'This is no action (TG-3).': 'Das ist keine Handlung (TG-3).',
  'A {0}\'s trigger cannot do "{1}" (TG-3).': 'Ein Auslöser kann hier ({0}) nicht "{1}" (TG-3).',
  'Write an object with one of the keys {0}.': 'Schreiben Sie ein Objekt mit einem der Schlüssel {0}.',
  '"degrade" is true for everywhere, or the id of a zone (NW-3).':
    '"degrade" ist true für überall, oder die Kennung einer Zone (NW-3).',
  'Write true or a zone, or remove the action.': 'Schreiben Sie true oder eine Zone, oder entfernen Sie die Handlung.',
  'With a calendar there is no budget: it is the sum over the periods (PR-1).':
    'Mit einem Kalender gibt es kein Budget: Es ist die Summe über die Abschnitte (PR-1).',
  'Remove "budget", or "calendar".': 'Entfernen Sie "budget" oder "calendar".',
  'There is neither a budget nor a calendar (PR-1).': 'Es gibt weder ein Budget noch einen Kalender (PR-1).',
  'Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.':
    'Fügen Sie "budget": {"points": …, "effort": …} hinzu, oder "calendar" mit seinen Abschnitten.',
  'Give all periods and "execution" a date, or none of them.':
    'Geben Sie allen Abschnitten und "execution" ein Datum, oder keinem davon.',
  'This period has no date, but others, or the execution, have (PR-1).':
    'Dieser Abschnitt hat kein Datum, aber andere oder die Durchführung haben eines (PR-1).',
  'The periods have dates, but the execution turns have none (PR-1).':
    'Die Abschnitte haben ein Datum, aber die Runden der Durchführung haben keines (PR-1).',
  'Add "execution": "YYYY-MM-DD".': 'Fügen Sie "execution": "YYYY-MM-DD" hinzu.',
  'This period does not begin after the one before it, {0} (PR-1).':
    'Dieser Abschnitt beginnt nicht nach dem vorigen, {0} (PR-1).',
  'Put the periods in the order of their dates.': 'Ordnen Sie die Abschnitte nach ihrem Datum.',
  'The execution is before the last period begins, {0} (PR-1).':
    'Die Durchführung liegt vor dem Beginn des letzten Abschnitts, {0} (PR-1).',
  'Let it be on that day or later.': 'Legen Sie sie auf diesen Tag oder später.',
  'Conflicts have dates, but the calendar has none (TR-4).':
    'Konflikte haben ein Datum, aber der Kalender hat keines (TR-4).',
  'Give all periods and "execution" a date, or remove the conflicts.':
    'Geben Sie allen Abschnitten und "execution" ein Datum, oder entfernen Sie die Konflikte.',
  'The conflict ends before it begins, {0}.': 'Der Konflikt endet, bevor er beginnt, {0}.',
  'Exchange the two dates.': 'Vertauschen Sie die beiden Daten.',
  'The kind {0} belongs to the store {1} already (PR-5).': 'Die Art {0} gehört schon zum Lager {1} (PR-5).',
  'Name it in one store, once.': 'Nennen Sie sie in einem Lager, einmal.',
  'The stock kind {0}': 'Die Standardart {0}',
  '"{0}" does nothing for a kind of behaviour {1}; only {2} kinds have it ({3}).':
    '"{0}" bewirkt bei einer Art mit dem Verhalten „{1}“ nichts; das haben nur Arten mit dem Verhalten „{2}“ ({3}).',
  'Remove it, or write "behaviour": "{0}".': 'Entfernen Sie es, oder schreiben Sie "behaviour": "{0}".',
  'A dummy only looks like something: it has no components (KN-4).':
    'Eine Scheinsperre sieht nur nach etwas aus: Sie hat keine Komponenten (KN-4).',
  'A kind that is no dummy has at least one component (OB-2).':
    'Eine Art, die keine Scheinsperre ist, hat mindestens eine Komponente (OB-2).',
  'Write "components": [].': 'Schreiben Sie "components": [].',
  'Add a component, or write "behaviour": "dummy".':
    'Fügen Sie eine Komponente hinzu, oder schreiben Sie "behaviour": "dummy".',
  'It can look like {0}.': 'Sie kann aussehen wie {0}.',
  'Add a kind that it can look like.': 'Fügen Sie eine Art hinzu, wie die sie aussehen kann.',
  'A dummy has to look like a kind of the catalogue (KN-4).':
    'Eine Scheinsperre muss aussehen wie eine Art des Katalogs (KN-4).',
  'Add "looksLike". {0}': 'Fügen Sie "looksLike" hinzu. {0}',
  'The dummy looks like {0}, which is not in the catalogue (KN-4).':
    'Die Scheinsperre sieht aus wie {0}; das steht nicht im Katalog (KN-4).',
  'Add that kind. {0}': 'Fügen Sie diese Art hinzu. {0}',
  'The dummy cannot look like {0}, which is a dummy too or lies elsewhere (KN-4).':
    'Die Scheinsperre kann nicht aussehen wie {0}; das ist selbst eine Scheinsperre oder liegt anderswo (KN-4).',
  'This is no condition (TG-2).': 'Das ist keine Bedingung (TG-2).',
  'Conditions are nested deeper than {0} levels here.': 'Bedingungen sind hier tiefer als {0} Ebenen verschachtelt.',
  'The trigger has more than {0} conditions.': 'Der Auslöser hat mehr als {0} Bedingungen.',
  'Split it into several triggers.': 'Teilen Sie ihn in mehrere Auslöser.',
  '{0} is a column of the laying side, which always knows it (TG-2).':
    '{0} ist eine Kolonne der sperrenden Seite, die sie immer kennt (TG-2).',
  'Name one of the moving side.': 'Nennen Sie eine der marschierenden Seite.',
  "A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).":
    'Ein Plan darf nicht nach den Verlusten der marschierenden Seite fragen, die die sperrende Seite nicht sieht (TG-2).',
  'Write "side": "laying", or ask for something that can be seen.':
    'Schreiben Sie "side": "laying", oder fragen Sie nach etwas, was zu sehen ist.',
  '{0} is no day of the calendar.': '{0} ist kein Tag des Kalenders.',
  'Write year-month-day, such as "2031-04-05".': 'Schreiben Sie Jahr-Monat-Tag, etwa "2031-04-05".',
  'The key "when" is missing.': 'Der Schlüssel "when" fehlt.',
  'Add "when" to this object.': 'Fügen Sie diesem Objekt "when" hinzu.',
  'Treaties bind on days, but the preparation has no dates (TR-2).':
    'Verträge binden an Tagen, aber die Vorbereitung hat kein Datum (TR-2).',
  'Add a calendar in which all periods and "execution" have dates.':
    'Fügen Sie einen Kalender hinzu, in dem alle Abschnitte und "execution" ein Datum haben.',
  'A kind of behaviour {0} cannot lie there already (PC-1).':
    'Eine Art mit dem Verhalten „{0}“ kann nicht schon daliegen (PC-1).',
  'Choose a kind of behaviour standing, networked or dummy.':
    'Wählen Sie eine Art mit dem Verhalten "standing", "networked" oder "dummy".',
  '{0} has 1 to {1} rows, not {2} (OB-2).': '{0} hat 1 bis {1} Reihen, nicht {2} (OB-2).',
  'Choose another depth.': 'Wählen Sie eine andere Tiefe.',
  '{0} has 1 to {1} segments, not {2} (OB-2).': '{0} hat 1 bis {1} Segmente, nicht {2} (OB-2).',
  'Split it into two.': 'Teilen Sie sie in zwei.',
  '{0} does not carry the chain on (OB-1).': '{0} setzt die Kette nicht fort (OB-1).',
  'List the places in order, each beside the one before, none twice.':
    'Nennen Sie die Orte der Reihe nach, jeden neben dem vorigen, keinen zweimal.',
  '{0} lies at {1} already (PC-1).': 'Bei {1} liegt schon {0} (PC-1).',
  'Put it beside, or remove one of them.': 'Legen Sie es daneben, oder entfernen Sie eines davon.',
  'The laying side does not know of this, but could try to lay {0} at {1} and be refused (OB-9).':
    'Die sperrende Seite weiß nichts davon, könnte aber versuchen, bei {1} zu legen, und abgewiesen werden: {0} (OB-9).',
  'Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.':
    'Legen Sie es außerhalb der Sperrräume oder in ein Sperrverbot, oder schreiben Sie "known": {"laying": true}.',
  'No column with this task and with teams can search {0} in {1}: it is never done (CO-7).':
    'Keine Kolonne mit diesem Auftrag und mit Trupps kann {0} in {1} absuchen: Er wird nie erfüllt (CO-7).',
  'Give a column teams, open a way, or leave such hexes out of the zone.':
    'Geben Sie einer Kolonne Trupps, schaffen Sie einen Weg, oder lassen Sie solche Felder aus der Zone weg.',
  'No layer lays {0}, so that a belt of it would stay absent (LB-3).':
    'Kein Verleger legt {0}, sodass eine solche Sperre nie daläge (LB-3).',
  'Add a column of the laying side with a "layer" for it, or leave the kind out.':
    'Fügen Sie eine Kolonne der sperrenden Seite mit einem passenden "layer" hinzu, oder lassen Sie die Art weg.',
};
