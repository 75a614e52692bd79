// The public names of analysis/: many runs, and what is said of them.
export { compare, compareShards } from './compare.ts';
export { checkTask, makeRunner, rowOf, runShard, type ShardRunner } from './playouts.ts';
export * from './types.ts';
