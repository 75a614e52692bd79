// The catalogue: kinds to take in hand, with price and limits, and what each does to movers in words.
import { METHODS, MOVER_CLASSES } from '../../rules/index.ts';
import type { MoverClass, ObstacleKind, Scenario } from '../../rules/index.ts';
import { Choice } from '../kit/fields.tsx';
import { Fold, Section, Table } from '../kit/parts.tsx';
import { Symbol } from '../kit/symbol.tsx';
import { Term } from '../kit/term.tsx';
import { lifeWords } from '../model/life-words.ts';
import { effectOn, workOf } from '../model/passage.ts';
import { useStore } from '../store/index.ts';
import { named, text } from '../text/index.ts';

export function Catalogue() {
  const { plans, laying } = useStore();
  const scenario = plans.scenario.value;
  if (scenario === undefined) return null;
  const held = laying.kindInHand.value;
  return (
    <Section title={text.catalogue.title} term="obstacle" aside={<small class="tag">{text.words.notional}</small>}>
      <div class="kinds">
        {scenario.catalogue.map((kind, i) => (
          <KindButton key={kind.id} scenario={scenario} kind={kind} index={i} />
        ))}
      </div>
      {held === undefined ? (
        <p class="hint">{text.catalogue.choose}</p>
      ) : (
        <KindDetails scenario={scenario} kind={held} />
      )}
    </Section>
  );
}

interface KindProps {
  readonly scenario: Scenario;
  readonly kind: ObstacleKind;
  readonly index: number;
}

function KindButton({ scenario, kind, index }: KindProps) {
  const { laying, boarding } = useStore();
  const on = laying.kind.value === index;
  const { catalogue, words } = text;
  const where: string[] = [catalogue.lies[kind.lies]];
  if (kind.terrains !== undefined) where.push(catalogue.only(namesOf(scenario.terrains, kind.terrains)));
  if (kind.features !== undefined) where.push(catalogue.only(namesOf(scenario.features, kind.features)));
  const take = () => {
    laying.take(on ? undefined : index);
    // The map is where the kind in hand is used.
    if (!on && boarding.cursor.value === undefined) boarding.startCursor();
  };
  return (
    <button type="button" class="kind" aria-pressed={on} onClick={take}>
      <Symbol family={kind.family} />
      <span class="kind-name">{named(kind)}</span>
      <span class="kind-price">{catalogue.price(words.points(kind.cost), words.crewMinutes(kind.effort))}</span>
      <span class="kind-where">{words.list(where)}</span>
    </button>
  );
}

/** Names of terrains or features, as they read within a sentence. */
function namesOf(all: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]): string {
  const thing = (id: string) => all.find((one) => one.id === id) ?? { id, name: id };
  return text.words.list(ids.map((id) => text.words.inside(named(thing(id)))));
}

function KindDetails({ scenario, kind }: { readonly scenario: Scenario; readonly kind: ObstacleKind }) {
  const { laying } = useStore();
  const depths = Array.from({ length: kind.maxDepth }, (_, i) => String(i + 1));
  return (
    <>
      <Choice
        label={<Term id="depth">{text.catalogue.depth}</Term>}
        value={String(laying.depth.value)}
        options={depths.map((value) => ({ value, text: text.words.rows(Number(value)) }))}
        onChange={(value) => laying.deepen(Number(value))}
      />
      <p class="hint">{text.catalogue.limits(kind.maxLength, kind.maxDepth)}</p>
      <ul class="hint lives">
        {lifeWords(scenario, kind).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Fold title={text.catalogue.details}>
        <p class="hint">{text.catalogue.notional}</p>
        <EffectTable kind={kind} />
        <WorkTable kind={kind} />
      </Fold>
    </>
  );
}

function EffectTable({ kind }: { readonly kind: ObstacleKind }) {
  const rows = MOVER_CLASSES.map((mover) => [text.words.moverClass[mover], effectWords(kind, mover)]);
  return (
    <Table
      caption={text.catalogue.details}
      hideCaption
      head={[text.catalogue.mover, text.catalogue.effect]}
      rows={rows}
    />
  );
}

function effectWords(kind: ObstacleKind, mover: MoverClass): string {
  const { bites } = text.catalogue;
  const effect = effectOn(kind, mover);
  if (effect.kind !== 'forced') return bites[effect.kind];
  const minutes = text.words.minutes(effect.minutes);
  return effect.loss === 0 ? bites.forced(minutes) : bites.forcedLosing(minutes, text.words.share(effect.loss));
}

function WorkTable({ kind }: { readonly kind: ObstacleKind }) {
  const { catalogue, words } = text;
  const cell = (minutes: number | undefined) => (minutes === undefined ? catalogue.cannot : String(minutes));
  const rows = kind.components.map((component) => [
    words.component[component.class],
    ...METHODS.map((method) => cell(component.work[method])),
  ]);
  const whole = [named(kind), ...METHODS.map((method) => cell(workOf(kind, method)))];
  const head = [catalogue.component, ...METHODS.map((method) => words.method[method])];
  return <Table caption={catalogue.work} head={head} rows={rows.length === 1 ? [whole] : [...rows, whole]} />;
}
