// What the plan, or the belt being pointed at, does to routes: cheapest ways, distinct good routes, minimum cut.
import { countEnds } from '../../analysis/index.ts';
import { UNREACHED } from '../../hex/index.ts';
import { Check } from '../kit/fields.tsx';
import { Section, Table } from '../kit/parts.tsx';
import type { Look } from '../model/quick-look.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function EffectPart() {
  const { looking, laying } = useStore();
  const after = looking.after.value;
  if (after.length === 0) return null;
  const pointing = laying.chain.value.length > 0;
  return (
    <Section title={pointing ? text.effect.title : text.effect.titleNow} term="routeDenial">
      <div class={looking.busy.value ? 'stale' : ''} aria-busy={looking.busy.value}>
        <WayTable before={looking.before.value} after={after} />
        {after.map((look, i) => (
          <RouteLines
            key={keyOf(look)}
            name={text.effect.forClass(text.words.moverClass[look.group.mover], namesOf(look, after))}
            before={looking.before.value[i] ?? look}
            after={look}
            pointing={pointing}
          />
        ))}
      </div>
      <Check
        label={text.effect.draw}
        checked={looking.drawn.value}
        onChange={(drawn) => (looking.drawn.value = drawn)}
      />
    </Section>
  );
}

/** The same of the plan as it stands, for paper. */
export function RoutesNow({ looks }: { readonly looks: readonly Look[] }) {
  return (
    <>
      <WayTable before={looks} after={looks} />
      {looks.map((look) => (
        <RouteLines
          key={keyOf(look)}
          name={text.effect.forClass(text.words.moverClass[look.group.mover], namesOf(look, looks))}
          before={look}
          after={look}
          pointing={false}
        />
      ))}
    </>
  );
}

function keyOf({ group }: Look): string {
  return group.columns.map(({ id }) => id).join(' ');
}

/** Names of its columns, where another group has the same class and goal. */
function namesOf({ group }: Look, all: readonly Look[]): readonly string[] {
  const alike = all.filter((other) => other.group.mover === group.mover && other.group.zone === group.zone);
  return alike.length > 1 ? group.columns.map(({ name }) => name) : [];
}

function WayTable({ before, after }: { readonly before: readonly Look[]; readonly after: readonly Look[] }) {
  const { plans } = useStore();
  const rows = after.map((look, i) => {
    const old = before[i] ?? look;
    return [
      nameOf(look, after, plans.scenario.value?.zones[look.group.zone].name ?? ''),
      minutes(look.bare),
      <Change key="round" before={old.round} after={look.round} />,
      <Change key="through" before={old.through} after={look.through} />,
    ];
  });
  const { mover, bare, round, through, caption } = text.effect;
  return (
    <Table
      caption={caption}
      head={[mover, bare, round, through]}
      terms={{ [round]: 'bypass', [through]: 'breach' }}
      rows={rows}
      class="ways"
    />
  );
}

function nameOf(look: Look, all: readonly Look[], zone: string): string {
  return text.effect.group(text.words.moverClass[look.group.mover], zone, namesOf(look, all));
}

function minutes(value: number | undefined): string {
  return value === undefined ? text.effect.noWay : String(value);
}

/** A value, and by how much the belt changes it. */
function Change({ before, after }: { readonly before: number | undefined; readonly after: number | undefined }) {
  if (before === after) return <>{minutes(after)}</>;
  const by = before === undefined || after === undefined ? '' : text.words.signed(after - before);
  return (
    <strong>
      {minutes(after)} {by !== '' && <small>{text.effect.changed(by)}</small>}
    </strong>
  );
}

interface LinesProps {
  readonly name: string;
  readonly before: Look;
  readonly after: Look;
  readonly pointing: boolean;
}

function RouteLines({ name, before, after, pointing }: LinesProps) {
  const { effect } = text;
  const { routes, cut } = after;
  if (routes === undefined || cut === undefined) return null;
  const { closed, lengthened, open } = countEnds(routes);
  return (
    <p class="routes">
      <b>{name}</b> {effect.routes(closed, lengthened, open)} {cutWords(before.cut ?? cut, cut, pointing)}
    </p>
  );
}

function cutWords(before: number, after: number, pointing: boolean): string {
  if (after === UNREACHED) return text.effect.cutNone;
  if (after === 0) return text.effect.cutClosed;
  return pointing && before !== UNREACHED ? text.effect.cut(before, after) : text.effect.cutNow(after);
}
