// Estonian: which file this is, and what it goes with: formats, plans, transcripts, orders.
import type { Messages } from '../../messages.ts';
import type { files as templates } from '../../sentences/files.ts';

export const files: Messages<'et', (typeof templates)[number]> = {
  'A {0} is an object {…}; this is something else.': 'Siin peab olema objekt {…} (liik: {0}); see on midagi muud.',
  'Begin with {"format": "{0}", …}.': 'Alusta nii: {"format": "{0}", …}.',
  'The key "format" is missing, so that nobody can tell what this is.':
    'Võti „format“ puudub, seega ei saa keegi öelda, mis see on.',
  'Add "format": "{0}".': 'Lisa "format": "{0}".',
  'The format is not a text.': 'Vorming ei ole tekst.',
  'Write "{0}".': 'Kirjuta „{0}“.',
  'This file was made by a newer version of Abatis: its format is {0}, and this version reads up to /{1}.':
    'Selle faili tegi Abatise uuem versioon: vorming on {0}, see versioon loeb kuni /{1}.',
  'Open it with that version; nothing was changed.': 'Ava see tolle versiooniga; midagi ei muudetud.',
  'This is {0}; here a file of format "{1}" is read.': 'See on {0}; siin loetakse vormingus „{1}“ faili.',
  'Choose a file of format "{0}".': 'Vali fail vormingus „{0}“.',
  '{0} is not a format of Abatis.': '{0} ei ole Abatise vorming.',
  'This plan is for the scenario {0}, not for {1}.': 'See plaan on stsenaariumile {0}, mitte {1}.',
  'Open it with {0}, or choose a plan for {1}.': 'Ava see koos stsenaariumiga {0} või vali plaan stsenaariumile {1}.',
  'The plan was made for another version of {0}: the scenario has changed since.':
    'Plaan tehti stsenaariumi {0} teisele versioonile: stsenaarium on vahepeal muutunud.',
  'If the plan still suits it, write "{0}" here.': 'Kui plaan sellele ikka sobib, kirjuta siia „{0}“.',
  "The scenario's catalogue has no kind {0}.": 'Stsenaariumi kataloogis pole liiki {0}.',
  'Belt {0}: {1} ({2}).': 'Vöö {0}: {1} ({2}).',
  'The scenario {0} is of format 1, which has no "{1}" in its plans.':
    'Stsenaarium {0} on vormingus 1, mille plaanides pole „{1}“.',
  'Remove it, or bring the scenario to format 2 first.': 'Eemalda see või vii stsenaarium enne vormingusse 2.',
  'The zone {0} is of kind "{1}"; a group\'s area is an engagement area (IN-1).':
    'Ala {0} on liiki „{1}“; rühma ala on tulelöögiala (IN-1).',
  'Of that kind: {0}.': 'Seda liiki on: {0}.',
  'Remove "area": the scenario has none.': 'Eemalda „area“: stsenaariumis seda pole.',
  'The plan is for the scenario {0}, which was not found.': 'Plaan on stsenaariumile {0}, mida ei leitud.',
  'Give the scenario with it: a plan can only be checked on its map.':
    'Lisa stsenaarium: plaani saab kontrollida ainult selle kaardil.',
  'This is a file of orders, which go with a scenario and a plan.':
    'See on käskude fail; käsud käivad koos stsenaariumi ja plaaniga.',
  'It is checked when an exercise is played with it.': 'Seda kontrollitakse, kui sellega õppust mängitakse.',
  'The file does not say what it is.': 'Fail ei ütle, mis see on.',
  'Its key "format" has to be one of {0}.': 'Selle võti „format“ peab olema üks neist: {0}.',
  'An order has exactly one of {0}': 'Käsus on täpselt üks neist: {0}',
  '"column" goes with {0}, and with nothing else': '„column“ käib koos nendega: {0}, ja mitte millegi muuga',
  '"{0}" goes with "{1}"': '„{0}“ käib koos võtmega „{1}“',
  '"{0}" needs "{1}"': '„{0}“ vajab võtit „{1}“',
  'There is no such column in the scenario': 'Stsenaariumis pole sellist kolonni',
  'This is not a hex of the map': 'See ei ole kaardi kuusnurk',
  'There is no such belt in the plan': 'Plaanis pole sellist vööd',
  'There is no such message in the scenario': 'Stsenaariumis pole sellist teadet',
  'One of these is not a hex of the map': 'Üks neist ei ole kaardi kuusnurk',
  'This is neither a hex nor a hexside of the map': 'See pole kaardi kuusnurk ega külg',
  'The command "legal" lists the orders that a side may give, as they are written.':
    'Käsk „legal“ loetleb käsud, mida pool anda tohib, nii nagu neid kirjutatakse.',
  'These orders are for the scenario {0}, not for {1}.': 'Need käsud on stsenaariumile {0}, mitte {1}.',
  'The orders were written for another version of {0}: the scenario has changed since.':
    'Käsud kirjutati stsenaariumi {0} teisele versioonile: stsenaarium on vahepeal muutunud.',
  'Choose orders for this scenario.': 'Vali käsud sellele stsenaariumile.',
  'If they still suit it, write "{0}" here.': 'Kui need sellele ikka sobivad, kirjuta siia „{0}“.',
  'Transcripts are written by Abatis and are not meant to be edited.':
    'Protokolle kirjutab Abatis ja need pole mõeldud muutmiseks.',
  'It was played by rules version {0}; this version of Abatis plays by version {1}.':
    'Seda mängiti reeglite versiooniga {0}; see Abatis mängib versiooniga {1}.',
  'It says that it was played by rules version {0}, which knows no scenario of this format.':
    'Selle järgi mängiti reeglite versiooniga {0}, mis selles vormingus stsenaariume ei tunne.',
  'Verify it with the version of Abatis that made it; nothing was changed.':
    'Kontrolli seda Abatise selle versiooniga, mis faili tegi; midagi ei muudetud.',
  'A transcript has either its measures, or "open": true while the exercise goes on.':
    'Protokollis on kas näitajad või, kuni õppus kestab, "open": true.',
  'This is no legal seed (CH-3).': 'See ei ole lubatud seeme (CH-3).',
  'A seed is a text of 1 to 40 characters.': 'Seeme on tekst pikkusega 1 kuni 40 märki.',
  'These words are for the scenario {0}, not for {1}.': 'Need sõnad on stsenaariumile {0}, mitte {1}.',
  'Open {0} first, or choose words for {1}.': 'Ava enne stsenaarium {0} või vali sõnad stsenaariumile {1}.',
  'The scenario has nothing with the id {0} in "{1}".': 'Stsenaariumi osas „{1}“ pole midagi tunnusega {0}.',
  'The words are for the scenario {0}, which was not found.': 'Sõnad on stsenaariumile {0}, mida ei leitud.',
  'Give the scenario with them: what they name has to be in it.':
    'Lisa stsenaarium: seal peab olema see, mida sõnad nimetavad.',
};
