// What numbers of the why panel count, with the form that each number takes. In Latvian.
import type { Text } from '../catalogue.ts';
import { columns, hexes, periods, plural, points, rows, segments, steps, turns } from './count.ts';

export const unit: Text['why']['unit'] = (n, of) => {
  switch (of) {
    case 'minute':
      return plural(n, { zero: '# minūšu', one: '# minūte', other: '# minūtes' });
    case 'column':
      return columns(n);
    case 'row':
      return rows(n);
    case 'segment':
      return segments(n);
    case 'hex':
      return hexes(n);
    case 'team':
      return plural(n, { zero: '# komandu', one: '# komanda', other: '# komandas' });
    case 'step':
      return steps(n);
    case 'chance':
      return `${n} no 65536`;
    case 'point':
      return points(n);
    case 'crewMinute':
      return plural(n, { zero: '# darba minūšu', one: '# darba minūte', other: '# darba minūtes' });
    case 'item':
      return plural(n, { zero: '# vienību', one: '# vienība', other: '# vienības' });
    case 'period':
      return periods(n);
    case 'month':
      return plural(n, { zero: '# mēnešu', one: '# mēnesis', other: '# mēneši' });
    case 'reload':
      return plural(n, { zero: '# papildināšanu', one: '# papildināšana', other: '# papildināšanas' });
    case 'turn':
      return turns(n);
    case 'year':
      return plural(n, { zero: '# gadu', one: '# gads', other: '# gadi' });
    case 'switch':
      return '';
  }
};
