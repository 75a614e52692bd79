// Finnish: the words that the command line understands, alternatives with a bar between them.
import type { Text } from '../catalogue.ts';

type Typing = Text['typing'];

export const verbs: Typing['verbs'] = {
  help: 'ohje|ohjeet|apua|komennot|mitä voin sanoa',
  where: 'missä on|missä ovat|missä|paikanna',
  what: 'mitä on|mikä on|mitä siellä on|mitä|mikä|katso|kuvaile',
  near: 'lähellä|lähistöllä|ympärillä|mitä on lähellä',
  list: 'luettele|listaa|näytä|luettelo',
  route: 'reitti|näytä reitti|reitin|mikä on reitti',
  status: 'tilanne|tila|budjetti|aika|miten menee',
  go: 'avaa|mene|siirry vaiheeseen|avaa vaihe|mene vaiheeseen',
  undo: 'kumoa',
  redo: 'tee uudelleen|uudelleen|tee uudestaan',
  lay: 'aseta|levitä|rakenna|laske|pane',
  remove: 'poista|ota pois',
  depth: 'syvyys|syvennä|muuta syvyyttä|muuta syvyys',
  care: 'huolellisuus|muuta huolellisuutta|muuta huolellisuus',
  clear: 'poista kaikki|poista kaikki vyöt|tyhjennä suunnitelma|tyhjennä',
  begin: 'aloita|pelaa',
  run: 'pelaa läpi|pelaa harjoitus|aja|aja läpi',
  march: 'marssi|etene|siirry|lähetä|vie',
  breach: 'raivaa|murra|avaa ura|tee ura',
  hold: 'pysy paikallaan|pysy|odota|seis|pysähdy',
  search: 'tutki|etsi',
  jam: 'häiritse',
  reload: 'täydennä|lataa',
  switch: 'kytke',
  arm: 'viritä',
  fire: 'laukaise|toteuta',
  tell: 'kerro|lähetä viesti|viesti|ilmoita',
  drop: 'peru|peru käsky|ilman käskyä|luovu',
  suggest: 'ehdota|anna taktiikan ehdottaa',
  orders: 'käskyt|omat käskyt|lue käskyt',
  handIn: 'käskyt annettu|käskyt on annettu|luovuta|luovuta käskyt|valmis|lopeta vuoro',
  ready: 'olen valmis|olen tässä|olen paikalla|minä pelaan',
  takeBack: 'ota käskyt takaisin|käskyt takaisin|ota takaisin',
  stop: 'keskeytä|keskeytä harjoitus|luovuta peli',
  turn: 'näytä vuoro|vuoro|vuoron jälkeen',
  next: 'seuraava|seuraava vuoro|vuoro eteenpäin|eteenpäin',
  previous: 'edellinen|edellinen vuoro|vuoro taaksepäin|taaksepäin',
  log: 'loki|raportti|mitä tapahtui',
  result: 'tulos|näytä tulos|miten kävi',
  see: 'kenen silmin|näkymä|katso kuin|näytä kuin',
};

export const flags: Typing['flags'] = {
  hand: 'käsin|käsivoimin',
  mechanical: 'koneella|koneellisesti|kone|koneilla',
  rapid: 'pikamenetelmällä|pikamenetelmä|nopeasti|pika',
  prove: 'varmista|varmistaen|varmistus|ja varmista',
  mark: 'merkitse|merkiten|merkintä|ja merkitse',
  force: 'väkisin|pakottaen|pakota|pakota läpi',
  on: 'päälle',
  off: 'pois|pois päältä',
  whole: 'koko vyö|koko',
  hasty: 'kiireisesti|kiireinen|kirjaamatta|kirjaamaton|ilman kirjausta',
  recorded: 'kirjattu|kirjattuna|kirjaten|kirjatuksi',
  marked: 'merkitty|merkittynä|kirjattu ja merkitty|merkityksi',
  laying: 'estävänä|estävä|estävä puoli|estävänä puolena',
  moving: 'liikkuvana|liikkuva|liikkuva puoli|liikkuvana puolena',
  umpire: 'erotuomarina|erotuomari|tuomarina|tuomari',
  both: 'molempina|molemmat|molemmat puolet|kaksin|kaksinpeli',
  all: 'kaikki|kaikista|kaikki käskyt|kaikilta',
};

export const lists: Typing['lists'] = {
  hex: 'heksat|heksoja',
  hexside: 'sivut|sivuja|heksojen sivut',
  belts: 'vyöt|vöitä|lohkot|urat|esteet',
  columns: 'osastot|osastoja',
  zones: 'alueet|alueita',
  posts: 'asemat|asemia',
  routes: 'reitit|reittejä|tiet',
};

export const steps: Typing['steps'] = {
  plan: 'suunnitelma|suunnittelu|suunnitelmaan|suunnitteluun',
  exercise: 'harjoitus|harjoitukseen',
  debrief: 'jälkipuinti|jälkipuintiin',
  compare: 'vertailu|vertailuun|vertaa',
};

/** Words without a meaning of their own. */
export const fillers: Typing['fillers'] =
  'ja|sekä|on|ovat|tai|nyt|kuin|asti|saakka|alkaen|ole|hyvä|kohteeseen|kohde|kohdassa|kohta|kohtaan|kohdasta|paikassa|paikka|paikkaan|paikalla|paikasta|paikan|vyö|vyön|vyötä|vyöhön|vyössä|vyölle|vyöltä|este|esteen|estettä|osasto|osaston|osastoa|osastolla|osastolle|osastosta|osastolta|heksa|heksan|heksaa|heksassa|heksaan|heksalla|heksalle|sivu|sivun|sivulla|sivulle|alue|alueen|alueella|alueelle|asema|aseman|syvyys|syvyydellä|syvyydeltä|syvyyteen|rivi|riviä|rivin|rivillä|vuoro|vuoron|vuorolla|käsky|käskyn|käskyä|säteellä|sisällä|viesti|viestin|minulle|vaihe|vaiheeseen|ura|uran|uraa|se|sen|sitä|tie|tien|läpi|puolena|puoli|siellä';
