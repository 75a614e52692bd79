// What the belt that is pointed at costs and does to the ways, in sentences.
import type { Look } from '../model/quick-look.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

/** Groups of columns whose ways are told. */
const SHOWN = 2;

export function Figures() {
  const { laying, looking } = useStore();
  const price = laying.price.value;
  if (price === undefined) return null;
  const [before, after] = [looking.before.value, looking.after.value];
  return (
    <ul class="guide-figures">
      <li>{text.guide.price(text.words.points(price.points), text.words.crewMinutes(price.effort))}</li>
      {after.slice(0, SHOWN).map((look, i) => (
        <li key={`${look.group.mover} ${look.group.zone}`}>{wayWords(before[i] ?? look, look)}</li>
      ))}
    </ul>
  );
}

function wayWords(before: Look, after: Look): string {
  const { words, effect } = text;
  const minutes = (value: number | undefined) => (value === undefined ? effect.noWay : words.minutes(value));
  const mover = words.moverClass[after.group.mover];
  return before.through === after.through
    ? text.guide.wayAlike(mover, minutes(before.through))
    : text.guide.way(mover, minutes(before.through), minutes(after.through));
}
