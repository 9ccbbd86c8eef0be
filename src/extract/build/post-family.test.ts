import { describe, expect, test } from 'vitest';
import { familiesOf, postFamilies, postsContradict } from './post-family.ts';

describe.each(postFamilies)('$name', ({ name, examples, nonExamples }) => {
  test.each(examples)('%s', (post) => {
    expect([...familiesOf([post])]).toContain(name);
  });
  test.each(nonExamples)('not %s', (post) => {
    expect([...familiesOf([post])]).not.toContain(name);
  });
});

test('an ambassador is no provincial secretary in the same year', () => {
  const ambassador = familiesOf(['Đại sứ Việt Nam tại Lào']);
  expect(postsContradict(ambassador, familiesOf(['Bí thư Tỉnh ủy Sơn La']))).toBe(true);
  expect(postsContradict(ambassador, familiesOf(['Đại sứ']))).toBe(false);
  expect(postsContradict(ambassador, familiesOf(['Ủy viên Trung ương Đảng']))).toBe(false);
});
