import { expect, test } from 'vitest';
import { headlineTable, type Headline } from './headlines.ts';

const results = `### Calls

Text.

|                       | × (target ≤ 1.10) | + µs |
| --------------------- | ----------------: | ---: |
| bare, to compare with |              1.00 |    0 |
| **ours**, functions   |              1.20 |   12 |
| other 1.0             |              1.30 |   -3 |
| another 2.0           |              6.10 |    — |

### Size

| a |
`;

const headline: Headline = {
  ...{ title: 'A call', section: 'Calls', row: '**ours**, functions', column: '×', unit: ' ×', better: 'lower' },
};

test('a headline is the cell of our row beside the best of the peers', () => {
  expect(headlineTable([headline], results)).toBe(`|        | This project |          Best peer |
| ------ | -----------: | -----------------: |
| A call |       1.20 × | 1.30 × (other 1.0) |`);
});

test('the best peer has the highest value where more is better', () => {
  expect(headlineTable([{ ...headline, better: 'higher' }], results)).toContain('| 6.10 × (another 2.0) |');
});

test('a peer that was not measured is left out', () => {
  expect(headlineTable([{ ...headline, column: '+ µs', unit: ' µs', better: 'higher' }], results)).toContain(
    '| -3 µs (other 1.0) |',
  );
});

test('what was not measured is a dash', () => {
  expect(headlineTable([{ ...headline, section: 'Memory' }], results)).toContain(
    '| A call |            — |         — |',
  );
});
