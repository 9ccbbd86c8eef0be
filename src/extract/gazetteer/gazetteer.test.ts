import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeGazetteer } from './gazetteer.ts';
import { gazetteerFiles } from './schema.ts';

const texts = (): Record<string, string> =>
  Object.fromEntries(
    gazetteerFiles.map((name) => [name, readFileSync(`seeds/gazetteer/${name}.json`, 'utf8')]),
  );

describe('the gazetteer of the repository', () => {
  it('is whole', () => {
    const gazetteer = makeGazetteer(texts());
    expect(gazetteer.person('kh-hun-sen')?.country).toBe('KH');
    expect(gazetteer.party('vn-cpv')?.country).toBe('VN');
  });
});

describe('a broken file', () => {
  const broken = (name: string, change: (text: string) => string) => {
    const all = texts();
    return () => makeGazetteer({ ...all, [name]: change(all[name] ?? '') });
  };
  it('names the line of a missing comma', () =>
    expect(broken('countries', (t) => t.replace('"iso": "AE",', '"iso": "AE"'))).toThrow(
      /countries\.json:\d+/,
    ));
  it('names the line of a wrong value', () =>
    expect(
      broken('people', (t) => t.replace('"from": "2022-05-14"', '"from": "May 2022"')),
    ).toThrow(/people\.json:\d+: 0\.offices\.0\.from/));
  it('refuses an id that nobody has', () =>
    expect(broken('places', (t) => t.replace('"country": "AE"', '"country": "QQ"'))).toThrow(
      /no country has the id "QQ"/,
    ));
  it('refuses an id given twice', () =>
    expect(
      broken('people', (t) => t.replace('"id": "am-nikol-pashinyan"', '"id": "kh-hun-sen"')),
    ).toThrow(/given twice/));
  it('says that a file is missing', () => {
    const rest = Object.entries(texts()).filter(([name]) => name !== 'venues');
    expect(() => makeGazetteer(Object.fromEntries(rest))).toThrow(
      /venues\.json: the file is missing/,
    );
  });
});
