// What of kinds, belts and other columns is tried out to turn the refusal of an order, by the reason of the refusal (WY-6).
import {
  type Behaviour,
  BEHAVIOURS,
  beltAt,
  type Column,
  hexAt,
  hexesOf,
  METHODS,
  type ObstacleKind,
  type Order,
  type Refusal,
  type State,
  withBeltAs,
  withColumnAs,
  withNumbers,
  workerAtPlace,
} from '../../rules/index.ts';
import {
  type AskState,
  classTry,
  clockTry,
  columnOf,
  distanceTry,
  layerTry,
  nearestHex,
  numberTry,
  passableTry,
  type Try,
} from './order-columns.ts';
import { chosen, type Found } from './search.ts';

/** Each kind of the catalogue that lies anywhere, changed by `make`; undefined = there is nothing to change. */
function kindTry(
  change: 'forceable' | 'sweepable',
  make: (kind: ObstacleKind, own: Column, order: Order) => ObstacleKind | undefined,
): Try {
  return (state, order, ask) => {
    const own = columnOf(state, order);
    if (own === undefined) return [];
    const { scenario, segments } = state.setting;
    const kinds = [...new Set(segments.flatMap(({ kind, apparentKind }) => [kind, apparentKind]))].sort(
      (a, b) => a - b,
    );
    return kinds.flatMap((kind) => {
      const other = make(scenario.catalogue[kind], own, order);
      if (other === undefined) return [];
      const catalogue = scenario.catalogue.map((each, i) => (i === kind ? other : each));
      const turns = () => ask(withNumbers(state, { ...scenario, catalogue }));
      const found = chosen({ change, of: other.id, now: false, others: [true], turns });
      // Kinds that have nothing to do with it are not worth a word.
      return found.filter((each) => 'change' in each);
    });
  };
}

const forceableTry = kindTry('forceable', (kind, own) => {
  const components = kind.components.map((component) => {
    const bite = component.bite[own.class];
    return bite === undefined || bite.force !== undefined
      ? component
      : { ...component, bite: { ...component.bite, [own.class]: { ...bite, force: 1 } } };
  });
  return { ...kind, components };
});

const sweepableTry = kindTry('sweepable', (kind, _, order) => {
  if (order.do !== 'breach' || !METHODS.includes(order.method)) return undefined;
  const { method } = order;
  const components = kind.components.map((component) =>
    component.work[method] === undefined ? { ...component, work: { ...component.work, [method]: 1 } } : component,
  );
  return { ...kind, components };
});

/** The kind of the belt, or of what lies at the place, of another behaviour. */
const behaviourTry: Try = (state, order, ask) => {
  const { scenario, plan, segments } = state.setting;
  const at = 'place' in order ? segments.find(({ place }) => place === order.place)?.apparentKind : undefined;
  const kind = 'belt' in order ? plan.belts[order.belt]?.kind : at;
  if (kind === undefined) return [];
  const { id, behaviour } = scenario.catalogue[kind];
  const turns = (other: Behaviour) => {
    const catalogue = scenario.catalogue.map((each, i) => (i === kind ? { ...each, behaviour: other } : each));
    return ask(withNumbers(state, { ...scenario, catalogue }));
  };
  const others = BEHAVIOURS.filter((other) => other !== behaviour);
  return chosen({ change: 'behaviour', of: id, now: behaviour, others, turns });
};

/** A column of the own side that stands on the belt, elsewhere. */
const friendTry: Try = (state, order, ask) => {
  if (!('belt' in order)) return [];
  const { scenario, plan } = state.setting;
  const hexes = (plan.belts[order.belt]?.places ?? []).flatMap((place) => hexesOf(scenario, place));
  const standing = scenario.columns.flatMap((each, column) =>
    each.side === 'laying' && hexes.includes(hexAt(state, column)) ? [column] : [],
  );
  return standing.flatMap((column) => nearestHex(state, column, ask));
};

/** The belt in another phase, or not stuck. */
const phaseTry: Try = (state, order, ask) => {
  if (!('belt' in order) || state.setting.plan.belts[order.belt] === undefined) return [];
  const { belt } = order;
  const { id: of } = state.setting.plan.belts[belt];
  const { phase, stuck } = beltAt(state, belt);
  const loose = { now: true, others: [false], turns: () => ask(withBeltAs(state, belt, { stuck: false })) };
  return [
    ...(['absent', 'prepared', 'armed', 'standing'] as const)
      .filter((other) => other !== phase)
      .flatMap((other) =>
        chosen({
          change: 'phase',
          of,
          now: phase,
          others: [other],
          turns: (value) => ask(withBeltAs(state, belt, { phase: value })),
        }),
      ),
    ...(stuck ? chosen({ change: 'stuck', of, ...loose }) : []),
  ];
};

/** The column that works at the place leaves off. */
const workerTry: Try = (state, order, ask) => {
  if (order.do !== 'breach') return [];
  const worker = workerAtPlace(state, order.place);
  if (worker < 0) return [];
  const { id: of } = state.setting.scenario.columns[worker];
  const turns = () => ask(withColumnAs(state, worker, { working: false }));
  return chosen({ change: 'atWork', of, now: true, others: [false], turns });
};

/** By reason: what beside the order itself and the turn can have to do with it. Complete by its type; a test turns each of them. */
export const STATE_TRIES: Readonly<Record<Refusal, readonly Try[]>> = {
  noSuchColumn: [],
  otherSide: [],
  notOnMap: [],
  notYet: [clockTry],
  orderedTwice: [],
  gameOver: [],
  emptyPath: [],
  pathTooLong: [],
  notAdjacent: [distanceTry],
  impassable: [passableTry, classTry],
  knownObstacle: [classTry],
  cannotForce: [forceableTry, classTry],
  noSuchSegment: [],
  notBeside: [distanceTry],
  alreadyOpen: [],
  noTeams: [numberTry('teams', 'team')],
  noMethod: [],
  methodCannot: [sweepableTry],
  busySegment: [workerTry],
  harmless: [],
  notInClearance: [distanceTry],
  cannotJam: [numberTry('jam', 'hex')],
  notNetworked: [behaviourTry],
  outOfRange: [layerTry('range'), numberTry('jam', 'hex'), distanceTry],
  noLayer: [],
  noSuchBelt: [],
  wrongKind: [behaviourTry],
  laidAlready: [phaseTry],
  notEnoughLoad: [layerTry('load')],
  reloading: [],
  noReload: [layerTry('load'), layerTry('reloads')],
  notInDepot: [distanceTry],
  noChange: [phaseTry],
  notPrepared: [phaseTry],
  notArmed: [phaseTry],
  friendThere: [friendTry],
  noSuchMessage: [],
  toldAlready: [],
};

export function stateChanges(state: State, order: Order, why: Refusal, ask: AskState): readonly Found[] {
  return STATE_TRIES[why].flatMap((attempt) => attempt(state, order, ask));
}
