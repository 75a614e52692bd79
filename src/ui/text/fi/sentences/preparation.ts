// Finnish: why the rules refuse a plan: budget, calendar, stores and treaties (PR, TR); and why there is no par (PA-5).
import type { Messages } from '../../messages.ts';
import type { preparation as templates } from '../../sentences/preparation.ts';

export const preparation: Messages<'fi', (typeof templates)[number]> = {
  '{0} points': { by: 0, forms: { one: '{0} piste', other: '{0} pistettä' } },
  '{0} crew-minutes': { by: 0, forms: { one: '{0} työminuutti', other: '{0} työminuuttia' } },
  'the plan needs {0}; the budget is {1}': 'suunnitelman tarve on {0}; budjetti on {1}',
  'remove or shorten a belt, or make it less deep': 'poista vyö, lyhennä sitä tai tee siitä matalampi',
  'the plan needs {0} in {1}, which has {2}: {3} too many':
    'suunnitelman tarve on {0}; kaudella {1} on {2}: liikaa {3}',
  'order a belt in another period, shorten one, or make it less deep':
    'tilaa jokin vyö toisella kaudella, lyhennä vyötä tai tee siitä matalampi',
  'lay a belt in another period, shorten one, or make it less deep':
    'aseta jokin vyö toisella kaudella, lyhennä vyötä tai tee siitä matalampi',
  '1 period': '1 kausi',
  '{0} periods': { by: 0, forms: { one: '{0} kausi', other: '{0} kautta' } },
  'choose {0}': 'valitse {0}',
  'choose one from {0} to {1}': 'valitse jokin väliltä {0} – {1}',
  'is ordered in a period that the calendar does not have': 'on tilattu kaudella, jota kalenterissa ei ole',
  'is laid in a period that the calendar does not have': 'on asetettu kaudella, jota kalenterissa ei ole',
  '{0} takes {1} from order to laying: ordered in {2} it comes after the last period':
    '{0}: tilauksesta asettamiseen kuluu {1}; kaudella {2} tilattuna se tulee viimeisen kauden jälkeen',
  'choose another kind: the calendar has only {0}': 'valitse toinen laji: kalenterissa on vain {0}',
  'order it in {0}': 'tilaa se kaudella {0}',
  'order it in {0} or before': 'tilaa se viimeistään kaudella {0}',
  'is laid in {0}, before {1}, in which it is ordered': 'on asetettu kaudella {0}, ennen tilauskautta {1}',
  'is laid in {0}, too soon after {1}, in which it is ordered':
    'on asetettu kaudella {0}, liian pian tilauskauden {1} jälkeen',
  'lay it in {0} or later, or order it earlier': 'aseta se aikaisintaan kaudella {0} tai tilaa se aiemmin',
  '{0} takes {1} from order to laying: {2}': '{0}: tilauksesta asettamiseen kuluu {1}; {2}',
  'the store "{0}" lacks 1 item for what is laid up to {1}':
    'varastosta ”{0}” puuttuu 1 kpl siihen, mitä asetetaan kauteen {1} mennessä',
  'the store "{0}" lacks {1} items for what is laid up to {2}':
    'varastosta ”{0}” puuttuu {1} kpl siihen, mitä asetetaan kauteen {2} mennessä',
  'lay later, shorten a belt, or make it less deep': 'aseta myöhemmin, lyhennä vyötä tai tee siitä matalampi',
  'start its production in {0} or before, {1}': 'aloita sen tuotanto viimeistään kaudella {0}, {1}',
  'start its production in {0}, {1}': 'aloita sen tuotanto kaudella {0}, {1}',
  'choose a store of the calendar': 'valitse jokin kalenterin varasto',
  'production is started of a store that does not exist': 'tuotanto aloitetaan varastoon, jota ei ole',
  'production of "{0}" is started in a period that the calendar does not have':
    'tuotanto (”{0}”) aloitetaan kaudella, jota kalenterissa ei ole',
  'production of "{0}" runs from the beginning': 'tuotanto (”{0}”) on käynnissä alusta alkaen',
  'leave this decision out': 'jätä tämä päätös pois',
  'production of "{0}" is started twice': 'tuotanto (”{0}”) aloitetaan kahdesti',
  'keep one of the two decisions': 'pidä toinen päätöksistä',
  'choose a treaty of the scenario': 'valitse jokin skenaarion sopimus',
  'notice is given of a treaty that does not exist': 'irtisanotaan sopimus, jota ei ole',
  'leave this notice out': 'jätä tämä irtisanominen pois',
  'the scenario does not let the plan give notice of "{0}"': 'skenaario ei anna suunnitelman irtisanoa sopimusta ”{0}”',
  'notice of "{0}" is given in a period that the calendar does not have':
    'sopimus ”{0}” irtisanotaan kaudella, jota kalenterissa ei ole',
  'notice of "{0}" is given on {1} already, and {2} is out of it by {3}':
    'sopimus ”{0}” on irtisanottu jo {1}, ja puoli {2} on siitä irti {3} mennessä',
  'notice of "{0}" is given on {1} already': 'sopimus ”{0}” on irtisanottu jo {1}',
  'notice of "{0}" is given twice': 'sopimus ”{0}” irtisanotaan kahdesti',
  'keep one of the two': 'pidä toinen niistä',
  '{0} has the {1} component: {2} abstains from it by its own choice, whether "{3}" ({4}) binds it or not':
    '{0}, osana {1}: puoli {2} pidättäytyy siitä omasta päätöksestään, sitoi ”{3}” ({4}) sitä tai ei',
  'choose another kind: no date changes this': 'valitse toinen laji: mikään päivä ei muuta tätä',
  '{0} is for kinds with the {1} component': '{0} on lajeille, joiden osana on {1}',
  '{0} has the {1} component': '{0}, osana {1}',
  '{0}, which "{1}" bans ({2}), and {3} is bound by it on {4}':
    '{0}; sen kieltää ”{1}” ({2}), joka sitoo puolta {3} {4}',
  'from {0} on {1} holds it suspended, which is disputed':
    '{0} alkaen puoli {1} katsoo sen keskeytetyksi, mikä on kiistanalaista',
  'the scenario does not let {0} withdraw ({1})': 'skenaario ei salli irtautumista, puoli: {0} ({1})',
  'notice is given on {0} ({1})': 'irtisanominen annetaan {0} ({1})',
  'give notice in {0} ({1})': 'irtisano kaudella {0} ({1})',
  '{0}, but on {1} withdrawal is barred by an armed conflict of which no end is in sight':
    '{0}, mutta {1} irtautumisen estää aseellinen selkkaus, jonka loppua ei ole näkyvissä',
  'notice in {0} ({1}) would be due on {2}, but withdrawal is barred by an armed conflict of which no end is in sight':
    'irtisanominen kaudella {0} ({1}) tulisi voimaan {2}, mutta irtautumisen estää aseellinen selkkaus, jonka loppua ei ole näkyvissä',
  '{0}, and it takes effect on {1}': '{0}, ja se tulee voimaan {1}',
  '{0}, and it takes effect on {1}, not on {2}, for an armed conflict is under way then':
    '{0}, ja se tulee voimaan {1}, ei {2}, sillä silloin on käynnissä aseellinen selkkaus',
  'choose another kind': 'valitse toinen laji',
  'no period begins after that': 'sen jälkeen ei ala enää yhtään kautta',
  'start it in {0}': 'aloita se kaudella {0}',
  'start it in {0} or later': 'aloita se aikaisintaan kaudella {0}',
  'order it in {0} or later': 'tilaa se aikaisintaan kaudella {0}',
  'another budget is one number, and this scenario has its points by period':
    'muu budjetti on yksi luku, ja tässä skenaariossa pisteet ovat kausittain',
  'par is solved for columns that have somewhere to go; "{0}" has the task {1}':
    'ihannetulos ratkaistaan osastoille, joilla on jokin määränpää; osaston ”{0}” tehtävä on {1}',
};
