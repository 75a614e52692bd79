// The parts of an open debrief in their order. A part is a component without props: what it shows it asks of `useOpened`.
import type { ComponentType } from 'preact';
import type { TermId } from '../model/terms.ts';
import type { text } from '../text/index.ts';
import { ComparedPart } from './compared-part.tsx';
import { EffectsPart } from './effects-part.tsx';
import { LedgersPart } from './ledgers-part.tsx';
import { LegacyPart } from './legacy-part.tsx';
import { LuckPart } from './luck-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { ParPart } from './par-part.tsx';
import { PredictionPart } from './prediction-part.tsx';
import { ReflectionPart } from './reflection-part.tsx';
import { WhyPart } from './why-part.tsx';
import { WorthPart } from './worth-part.tsx';

/** Its title is under this id in `text.debriefing.parts`. */
export type PartId = keyof typeof text.debriefing.parts;

export const PARTS: readonly { readonly id: PartId; readonly Part: ComponentType; readonly term?: TermId }[] = [
  { id: 'result', Part: OutcomePart, term: 'routeDenial' },
  { id: 'prediction', Part: PredictionPart, term: 'prediction' },
  { id: 'luck', Part: LuckPart, term: 'luck' },
  { id: 'compared', Part: ComparedPart, term: 'pairedDifference' },
  { id: 'effects', Part: EffectsPart, term: 'effect' },
  { id: 'worth', Part: WorthPart, term: 'worth' },
  { id: 'par', Part: ParPart, term: 'par' },
  { id: 'ledgers', Part: LedgersPart, term: 'burden' },
  { id: 'legacy', Part: LegacyPart, term: 'legacy' },
  { id: 'why', Part: WhyPart },
  { id: 'reflection', Part: ReflectionPart },
];
