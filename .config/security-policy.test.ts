import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headers, policy } from './security-policy.ts';

const read = (path: string) => readFileSync(`${import.meta.dirname}/../${path}`, 'utf8');

test('the header files for static hosts say what the page says', () => {
  // behind the first section stand rules for some files only
  const [everywhere = ''] = read('public/_headers').split('\n\n');
  const netlify = [...everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gmu)];
  const apache = [
    ...read('public/.htaccess').matchAll(/^ {2}Header always set ([\w-]+) "(.+)"$/gmu),
  ];
  for (const lines of [netlify, apache])
    expect(Object.fromEntries(lines.map(([, name, value]) => [name, value]))).toEqual(headers);
});

test('the policy allows nothing unsafe and nobody else', () => {
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  expect(policy).toMatch(/^default-src 'none'.*trusted-types 'none'$/u);
});

test('any site may embed the page, none is told who looks at what', () => {
  expect(headers['Content-Security-Policy']).toBe(`${policy}; frame-ancestors *`);
  expect(headers).not.toHaveProperty('X-Frame-Options');
  expect(headers['Referrer-Policy']).toBe('no-referrer');
});
