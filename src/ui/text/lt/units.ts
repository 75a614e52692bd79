// What numbers of the why panel count, with the form that each number takes. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { columns, hexes, periods, plural, points, rows, segments, steps, turns, workMinutes } from './count.ts';

export const unit: Text['why']['unit'] = (n, of) => {
  switch (of) {
    case 'minute':
      return plural(n, { one: '# minutė', few: '# minutės', many: '# minutės', other: '# minučių' });
    case 'column':
      return columns(n);
    case 'row':
      return rows(n);
    case 'segment':
      return segments(n);
    case 'hex':
      return hexes(n);
    case 'team':
      return plural(n, { one: '# komanda', few: '# komandos', many: '# komandos', other: '# komandų' });
    case 'step':
      return steps(n);
    case 'chance':
      return `${n} iš 65536`;
    case 'point':
      return points(n);
    case 'crewMinute':
      return workMinutes(n);
    case 'item':
      return plural(n, { one: '# vienetas', few: '# vienetai', many: '# vieneto', other: '# vienetų' });
    case 'period':
      return periods(n);
    case 'month':
      return plural(n, { one: '# mėnuo', few: '# mėnesiai', many: '# mėnesio', other: '# mėnesių' });
    case 'reload':
      return plural(n, { one: '# papildymas', few: '# papildymai', many: '# papildymo', other: '# papildymų' });
    case 'turn':
      return turns(n);
    case 'year':
      return plural(n, { one: '# metai', few: '# metai', many: '# metų', other: '# metų' });
    case 'switch':
      return '';
  }
};
