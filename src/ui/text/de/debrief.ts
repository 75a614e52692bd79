// Words of the result beyond the military effect, in German: intent, friends, law, burden, legacy.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const debrief: Text['debrief'] = {
  of: (n, of) => `${n} von ${of}`,
  friends: 'Eigene Kolonnen mit erfülltem Auftrag',
  searchTime: 'Zeit für die Suche',
  intent: 'Absicht gegen Ergebnis',
  intentHead: ['Gruppe', 'Wirkung', 'Ergebnis', 'Darauf gestoßen', 'Hindurch', 'Verzögerung', 'Vorhergesagt'],
  achieved: 'erzielt',
  missed: 'nicht erzielt',
  burden: 'Belastung der Zivilbevölkerung',
  weight: (weight) => `Gewicht ${weight}, fiktiv`,
  confirmed: 'Segmente auf Wegen, die wirklich genommen wurden',
  years: 'Jahre bis zur Freigabe des Geländes',
  notReleased: 'nicht in den Jahren, die verfolgt werden',
  work: 'Untersuchung und Räumung danach',
  weeks: (weeks, points) => `${count(weeks, { one: '1 Truppwoche', other: '# Truppwochen' })}, ${points}`,
  incidents: 'Vorfälle danach',
  residual: 'Übersehene Reste',
  noViolation: 'Das Rechtskonto ist leer.',
  law: 'Recht',
  violation: (article, what, rule) => `${article}: ${what} (${rule})`,
  disputed: 'umstritten',
  release: 'Freigabe, in Feldern',
  releaseHead: ['Fläche', 'Felder'],
  area: {
    suspected: 'Anfangs unter Verdacht',
    confirmed: 'Anfangs bestätigt',
    cancelled: 'Durch Untersuchung aufgehoben',
    reduced: 'Durch technische Untersuchung reduziert',
    cleared: 'Geräumt',
    left: 'Am Ende übrig',
  },
  byYear: 'Jahr für Jahr',
  yearHead: ['Jahr', 'Verdacht', 'Bestätigt', 'Aufgehoben', 'Reduziert', 'Geräumt', 'Truppwochen', 'Gefährdung'],
};
