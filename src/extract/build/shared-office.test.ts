import { describe, expect, test } from 'vitest';
import { offices, officesIn } from './shared-office.ts';

const named = (post: string) => officesIn([post]).map(({ name }) => name);

describe.each(offices)('$name', ({ name, examples, nonExamples }) => {
  test.each(examples)('%s', (post) => {
    expect(named(post)).toEqual([name]);
  });
  test.each(nonExamples)('not %s', (post) => {
    expect(named(post)).not.toContain(name);
  });
});

test('any post of four words is an office by itself, a shorter one is not', () => {
  expect(named('Thống đốc bang An Lạc')).toEqual(['thống đốc bang an lạc']);
  expect(named('Bộ trưởng Tài chính')).toEqual(['bộ trưởng tài chính']);
  expect(named('Bộ trưởng')).toEqual([]);
  expect(named('Giám đốc sở')).toEqual([]);
});
