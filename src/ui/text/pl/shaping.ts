// Words of the belt that is selected: taking hold of it, changing it in place, what stands in the way. In Polish.
import type { Text } from '../catalogue.ts';

export const shaping: Text['shaping'] = {
  hint: 'Przeciągnij koniec, żeby wydłużyć lub skrócić pas; przeciągnij środek, żeby go przesunąć.',
  hintWhole: 'Przeciągnij go w dowolnym miejscu, żeby go przesunąć.',
  selected: (belt) =>
    `Zaznaczono: ${belt}. Na mapie: Enter chwyta pas w miejscu kursora, Home i End prowadzą do jego końców, 1 do 3 ustawiają głębokość, M przesuwa cały, Delete usuwa, Escape zwalnia.`,
  left: 'Nie zaznaczono pasa.',
  held: {
    first: 'Trzymasz początek pasa. Przesuń kursor; Enter stawia, Escape puszcza.',
    last: 'Trzymasz koniec pasa. Przesuń kursor; Enter stawia, Escape puszcza.',
    whole: 'Trzymasz cały pas. Przesuń kursor; Enter stawia, Escape puszcza.',
  },
  beside: 'Kursor nie jest na zaznaczonym pasie: Home i End prowadzą do jego końców.',
  nowAt: (from, to, segments) => `${segments}, od ${from} do ${to}`,
  both: (a, b) => `${a}. ${b}`,
  shaped: (belt) => `Teraz: ${belt}.`,
  stays: (why) => `${why}. Pas zostaje tam, gdzie był.`,
  stayed: 'Pas zostaje bez zmian.',
  letGo: 'Puszczono; pas zostaje tam, gdzie był.',
  edge: 'Pas wyszedłby poza mapę: tu się zatrzymuje.',
  moveWhole: 'Przesuń cały',
  depth: 'Głębokość',
  care: 'Staranność',
  remove: 'Usuń',
  leave: 'Gotowe',
  noBelts: 'Plan nie ma jeszcze pasów.',
};
