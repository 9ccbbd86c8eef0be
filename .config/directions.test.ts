import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.js',
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** Some source file of a folder: the linter follows imports to files that exist. */
function someFile(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const name = names.filter((n) => /\.tsx?$/u.test(n) && !n.includes('.test.')).sort()[0];
  if (name === undefined) throw new Error(`${folder} holds no source file`);
  return join(folder, name);
}

/** What the linter says about directions when a file of `folder` holds this line. */
async function adviceFor(folder: string, line: string, name = 'planted.ts'): Promise<string[]> {
  const results = await eslint.lintText(line, { filePath: join(folder, name) });
  return results
    .flatMap((result) => result.messages)
    .filter((message) => message.ruleId === 'boundaries/dependencies')
    .map((message) => message.message);
}

const importOf = (folder: string, target: string) => {
  const path = relative(folder, someFile(target));
  return `import { x } from '${path.startsWith('.') ? path : `./${path}`}';`;
};

describe('a planted import against the flow is caught and told where to go', () => {
  test.each([
    ['src/graph', 'src/extract/text', 'src/graph is the contract'],
    ['src/graph', 'src/view/state', 'src/graph is the contract'],
    ['src/extract/build', 'src/view/state', 'src/extract/build may import'],
    ['src/extract/cli', 'src/view/state', 'never imports src/view'],
    ['src/extract/text', 'src/extract/recognise', 'src/extract/text may import'],
    ['src/extract/recognise', 'src/extract/resolve', 'src/extract/recognise may import'],
    ['src/extract/resolve', 'src/extract/build', 'src/extract/resolve may import'],
    ['src/extract/build', 'src/extract/cli', 'src/extract/build may import'],
    ['src/view/app', 'src/extract/build', 'never imports src/extract'],
    ['src/view/timeline', 'src/extract/build', 'Panels do not import one another'],
    ['src/view/timeline', 'src/view/canvas', 'Panels do not import one another'],
    ['src/view/canvas', 'src/view/timeline', 'Panels do not import one another'],
    ['src/view/state', 'src/view/canvas', 'shared by all panels'],
  ])('%s ↛ %s', async (from, to, advice) => {
    const line = importOf(from, to);
    expect(await adviceFor(from, line)).toEqual([expect.stringContaining(advice)]);
    const typeOnly = line.replace('import', 'import type');
    expect(await adviceFor(from, typeOnly)).toEqual([expect.stringContaining(advice)]);
  });

  test.each([
    ['src/graph', 'node:fs', 'touch Node'],
    ['src/extract/build', 'node:fs', 'touch Node'],
    ['src/view/app', 'node:path', 'touch Node'],
    ['src/graph', 'react', 'React'],
    ['src/extract/build', 'react', 'React'],
    ['src/view/timeline', 'cytoscape', 'Only src/view/canvas'],
    ['src/view/timeline', 'react-cytoscapejs', 'Only src/view/canvas'],
  ])('%s ↛ %s', async (from, source, advice) => {
    for (const kind of ['import', 'import type'])
      expect(await adviceFor(from, `${kind} { x } from '${source}';`)).toEqual([
        expect.stringContaining(advice),
      ]);
  });
});

describe('imports along the flow pass', () => {
  test.each([
    ['src/extract/recognise', 'src/extract/text'],
    ['src/extract/build', 'src/graph'],
    ['src/extract/cli', 'src/extract/build'],
    ['src/view/canvas', 'src/view/state'],
    ['src/view/canvas', 'src/view/canvas'],
    ['src/view/app', 'src/view/canvas'],
    ['src/view/state', 'src/graph'],
  ])('%s → %s', async (from, to) => {
    expect(await adviceFor(from, importOf(from, to))).toEqual([]);
  });

  test.each([
    ['src/extract/cli', 'node:fs', 'planted.ts'],
    ['src/extract/build', 'node:fs', 'planted.test.ts'],
    ['src/view/canvas', 'cytoscape', 'planted.ts'],
    ['src/view/canvas', 'react', 'planted.tsx'],
  ])('%s → %s in %s', async (from, source, name) => {
    expect(await adviceFor(from, `import { x } from '${source}';`, name)).toEqual([]);
  });
});
