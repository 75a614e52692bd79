// The legend of the printed map: every ground, hexside, zone, belt and sign that is on it, and no other.
import type { ComponentChildren } from 'preact';
import { CLASS_LETTERS, FAMILY_LOOKS, type SymbolName, ZONE_LOOKS } from '../../board/index.ts';
import type { Scenario } from '../../rules/index.ts';
import type { PaperGround } from '../model/paper-map.ts';
import type { PaperMarks } from '../model/paper-marks.ts';
import { named, text } from '../text/index.ts';
import { dashesOf, FEATURE_LINES, Lines, ROAD_LINES } from './map-picture.tsx';
import { SymbolMark } from './map-signs.tsx';
import { type PatternNames, useMapPatterns } from './map-patterns.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly ground: PaperGround;
  readonly marks: PaperMarks;
}

interface Entry {
  readonly key: string;
  readonly words: string;
  readonly picture: ComponentChildren;
}

const BOX = <rect x={0.1} y={0.1} width={2.4} height={1.4} fill="none" stroke="#777" stroke-width={0.05} />;
const ACROSS = 'M.1 .8H2.5';

function groundEntries({ scenario, ground }: Props, patterns: PatternNames): readonly Entry[] {
  const terrains = ground.terrains.map(({ terrain, look }) => ({
    key: `terrain ${terrain}`,
    words: named(scenario.terrains[terrain]),
    picture: (
      <>
        <rect x={0.1} y={0.1} width={2.4} height={1.4} fill={patterns.ground(look)} />
        {BOX}
        {look === 'road' && <Lines path={ACROSS} lines={ROAD_LINES} />}
      </>
    ),
  }));
  const features = ground.features.map(({ feature, look }) => ({
    key: `feature ${feature}`,
    words: named(scenario.features[feature]),
    picture: <Lines path={ACROSS} lines={FEATURE_LINES[look]} />,
  }));
  return [...terrains, ...features];
}

function zoneEntries({ marks }: Props, patterns: PatternNames): readonly Entry[] {
  const kinds = [...new Set(marks.zones.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const { code, hatch, dash } = ZONE_LOOKS[kind];
    const names = marks.zones.filter((zone) => zone.kind === kind).map(({ name }) => name);
    return {
      key: kind,
      words: text.print.zone(code, text.words.zone[kind], text.words.list([...new Set(names)])),
      picture: (
        <rect
          x={0.1}
          y={0.1}
          width={2.4}
          height={1.4}
          fill={patterns.zone(hatch)}
          stroke="#000"
          stroke-width={0.09}
          stroke-dasharray={dashesOf(dash)}
        />
      ),
    };
  });
}

function familyEntries({ marks }: Props, patterns: PatternNames): readonly Entry[] {
  const families = [...new Set(marks.belts.map(({ family }) => family))];
  return families.map((family) => {
    const { hatch } = FAMILY_LOOKS[family];
    return {
      key: family,
      words: text.print.family(text.words.familyLetter[family], text.words.family[family]),
      picture: (
        <>
          <rect x={0.1} y={0.1} width={2.4} height={1.4} fill={patterns.belt(hatch)} stroke="#000" stroke-width={0.1} />
          <rect x={0.6} y={0.15} width={1.4} height={1.3} fill="#fff" />
          <SymbolMark name={family} x={1.3} y={0.8} size={1.2} />
        </>
      ),
    };
  });
}

const START = (
  <circle cx={1.3} cy={0.8} r={0.65} fill="#fff" stroke="#000" stroke-width={0.08} stroke-dasharray=".2 .12" />
);

function signEntries({ marks }: Props): readonly Entry[] {
  const { print, words } = text;
  const effects = [...new Set(marks.groups.map(({ effect }) => effect))];
  const movers = [...new Set(marks.starts.flatMap(({ classes }) => classes))];
  const posts = words.list(marks.posts.map(({ name }) => name));
  const sign = (name: SymbolName) => <SymbolMark name={name} x={1.3} y={0.8} size={1.5} />;
  return [
    ...effects.map((effect) => ({
      key: effect,
      words: print.effect(words.effect[effect]),
      picture: sign(effect),
    })),
    ...movers.map((mover) => ({
      key: `start ${mover}`,
      words: print.start(CLASS_LETTERS[mover], words.moverClass[mover]),
      picture: START,
    })),
    ...(posts === '' ? [] : [{ key: 'posts', words: print.posts(posts), picture: sign('post') }]),
  ];
}

export function MapLegend(props: Props) {
  const patterns = useMapPatterns();
  const entries = [
    ...groundEntries(props, patterns),
    ...zoneEntries(props, patterns),
    ...familyEntries(props, patterns),
    ...signEntries(props),
  ];
  return (
    <>
      <svg class="paper-defs" aria-hidden="true">
        {patterns.defs}
      </svg>
      <ul class="paper-legend">
        {entries.map(({ key, words, picture }) => (
          <li key={key}>
            <svg viewBox="0 0 2.6 1.6" aria-hidden="true">
              {picture}
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
