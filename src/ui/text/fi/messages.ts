// Finnish: what the rules and the gate of files say, and why an order is refused.
import type { Text } from '../catalogue.ts';
import { sayBy } from '../messages.ts';
import { files } from './sentences/files.ts';
import { ground } from './sentences/ground.ts';
import { json } from './sentences/json.ts';
import { laying } from './sentences/laying.ts';
import { names } from './sentences/names.ts';
import { preparation } from './sentences/preparation.ts';
import { world } from './sentences/world.ts';

export const say: Text['say'] = sayBy('fi', {
  ...files,
  ...ground,
  ...json,
  ...laying,
  ...names,
  ...preparation,
  ...world,
});

export const refusal: Text['refusal'] = {
  gameOver: 'harjoitus on päättynyt',
  noSuchColumn: 'sellaista osastoa ei ole',
  otherSide: 'sen voi käskeä vain toinen puoli',
  notOnMap: 'osasto ei ole kartalla',
  notYet: 'osasto on vielä matkalla heksaansa ja toimii vasta jollakin myöhemmällä vuorolla',
  orderedTwice: 'osastolla on jo käsky',
  emptyPath: 'marssissa on oltava vähintään yksi heksa',
  pathTooLong: 'marssissa voi olla enintään 32 heksaa',
  notAdjacent: 'marssin jokaisen heksan on oltava edellisen vieressä',
  impassable: 'osasto ei pääse sinne: maasto tai heksan sivu on sille kulkukelvoton',
  knownObstacle: 'edessä on tiedossa oleva este, jossa ei ole uraa',
  cannotForce: 'osasto ei pysty pakottamaan tietään tämän esteen läpi',
  noSuchSegment: 'puoli ei tiedä siellä olevan estettä',
  notBeside: 'este ei ole osaston vieressä',
  alreadyOpen: 'tällä uralla ei ole enää mitään tehtävää',
  noTeams: 'osastolla ei ole raivauspartiota',
  noMethod: 'osastolla ei ole tätä menetelmää',
  methodCannot: 'menetelmällä ei voi raivata esteen kaikkia osia',
  busySegment: 'siellä työskentelee toinen osasto',
  harmless: 'puoli on nähnyt, ettei siitä ole haittaa',
  notInClearance: 'vain raivausalueen heksoja tutkitaan, omaa tai viereistä',
  cannotJam: 'osasto ei pysty häiritsemään',
  notNetworked: 'esteellä ei ole verkkoa',
  outOfRange: 'se on kantaman ulkopuolella',
  noLayer: 'osasto ei levitä tämänlajisia vöitä',
  noSuchBelt: 'suunnitelmassa ei ole sellaista vyötä',
  wrongKind: 'tämänlajisilla vöillä ei voi tehdä sitä',
  laidAlready: 'vyö on jo levitetty',
  notEnoughLoad: 'osaston kuorma ei riitä siihen',
  reloading: 'osasto on täydentämässä',
  noReload: 'osastolla on täysi kuorma tai täydennykset on käytetty',
  notInDepot: 'osasto ei ole täydennyspaikallaan',
  noChange: 'yksikään lohko ei muuttuisi: ne ovat jo niin, jumissa tai poissa',
  notPrepared: 'yhtäkään sen lohkoa ei ole valmisteltu',
  notArmed: 'yhtäkään sen lohkoa ei ole viritetty',
  friendThere: 'sen päällä on oman puolen osasto',
  noSuchMessage: 'sellaista viestiä ei ole',
  toldAlready: 'viesti on jo kerrottu',
};
