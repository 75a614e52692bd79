// Obstacle kinds of all behaviours with dice that fall often, for random exercises of edition 2.
import type { Component, ObstacleKind } from '../../src/rules/index.ts';
import { kindLike } from './build.ts';

const often = (component: Component, hazard: number, miss: number): Component => ({
  ...component,
  hazard: { hand: hazard, mechanical: hazard, rapid: hazard * 2 },
  miss: { hand: miss, mechanical: miss, rapid: miss },
});

const [vehicle, personnel] = kindLike('mixedBelt', {}).components.map((component) => often(component, 7000, 40000));
const [ditch] = kindLike('barrierDitch', {}).components;
const [crater] = kindLike('roadCut', {}).components;
/** Cannot be forced by vehicles on tracks. */
const hard = { ...vehicle, bite: { ...vehicle.bite, tracked: { hazard: 20000, force: undefined } } };

const any = { terrains: undefined, features: undefined, lead: 0, maxDepth: 3 } as const;

/** By behaviour; the lists of components and places differ within each. */
export const ALL_KINDS: readonly ObstacleKind[] = [
  kindLike('barrierDitch', {}),
  kindLike('felledTrees', { ...any, visibility: 40000 }),
  kindLike('mixedBelt', { ...any, id: 'mixed', components: [vehicle, personnel] }),
  kindLike('mixedBelt', { ...any, id: 'hard', components: [hard, personnel], visibility: 30000 }),
  kindLike('barrierDitch', { ...any, id: 'sideBelt', components: [vehicle], visibility: 30000 }),
  kindLike('networkedBelt', { ...any, id: 'net', components: [vehicle], visibility: 40000 }),
  kindLike('networkedBelt', { ...any, id: 'netSide', lies: 'hexside', components: [vehicle, ditch], degrade: 20000 }),
  kindLike('remoteBelt', { ...any, id: 'remote', components: [vehicle], life: 3 }),
  kindLike('remoteBelt', { ...any, id: 'remoteBrief', components: [personnel, vehicle], life: 1 }),
  kindLike('remoteBelt', { ...any, id: 'remoteSide', lies: 'hexside', components: [vehicle], life: 0 }),
  kindLike('bridgeDemolition', { ...any, id: 'gap', fire: 40000, visibility: 40000 }),
  kindLike('roadCut', { ...any, id: 'cut', components: [crater, vehicle], fire: 50000, visibility: 50000 }),
  kindLike('dummyBelt', { ...any, id: 'dummy', looksLike: 'mixed', seeThrough: 9000, visibility: 30000 }),
  kindLike('dummyBelt', { ...any, id: 'dummyNet', looksLike: 'net', degrade: 50000, visibility: 40000 }),
  kindLike('dummyBelt', { ...any, id: 'dummyCut', looksLike: 'cut', seeThrough: 3000 }),
  kindLike('dummyBelt', { ...any, id: 'dummySide', lies: 'hexside', looksLike: 'sideBelt', visibility: 30000 }),
];
