// How a kind of obstacle lives, in short sentences: when it can be had, who lays it, how it is switched, fired or seen through (LB, NW, RS).
import { CERTAIN } from '../../rules/index.ts';
import type { ObstacleKind, Scenario } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';

export function lifeWords(scenario: Scenario, kind: ObstacleKind): readonly string[] {
  const { catalogue, words } = text;
  const { lives } = catalogue;
  const lead = kind.lead > 0 ? [lives.lead(kind.lead)] : [];
  const found = lives.found(words.share(kind.visibility / CERTAIN));
  return [words.behaviour[kind.behaviour], ...ownWords(scenario, kind), ...lead, found].map(sentence);
}

/** What only kinds of its behaviour have. */
function ownWords(scenario: Scenario, kind: ObstacleKind): readonly string[] {
  const { catalogue, words } = text;
  const { lives } = catalogue;
  const chance = (value: number) => words.share(value / CERTAIN);
  switch (kind.behaviour) {
    case 'standing':
      return [];
    case 'networked':
      return [lives.degrade(chance(kind.degrade))];
    case 'remote':
      return [layerWords(scenario, kind), ...(kind.life > 0 ? [lives.life(kind.life)] : [])];
    case 'reserve':
      return [lives.fire(chance(kind.fire))];
    case 'dummy': {
      const like = scenario.catalogue.find(({ id }) => id === kind.looksLike);
      const name = like === undefined ? '' : text.words.inside(named(like));
      return [lives.looksLike(name, chance(kind.seeThrough))];
    }
  }
}

function layerWords(scenario: Scenario, kind: ObstacleKind): string {
  const at = scenario.catalogue.indexOf(kind);
  const layers = scenario.columns.filter(({ layer }) => layer?.kinds.includes(at) === true);
  const { lives } = text.catalogue;
  return layers.length === 0 ? lives.noLayer : lives.layer(text.words.list(layers.map(({ name }) => name)));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
