import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFrequent } from './order.ts';

test('the value given most often wins, and does not depend on the order', () => {
  const votes = fc.array(fc.constantFrom('Hà Nội', 'Huế', 'Viêng Chăn', 'Vinh'));
  fc.assert(
    fc.property(votes, (values) => {
      const winner = mostFrequent(values);
      expect(mostFrequent([...values].reverse())).toBe(winner);
      const count = (of: string | null) => values.filter((one) => one === of).length;
      for (const value of values) expect(count(winner)).toBeGreaterThanOrEqual(count(value));
      expect(winner === null).toBe(values.length === 0);
    }),
  );
});
