import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seedsToGraph } from './vite-plugin.ts';

const sentence =
  'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.';

let root = '';
let server: ViteDevServer | null = null;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cuocgap-vite-'));
  for (const folder of ['seeds/gazetteer', 'src/extract', 'src/graph'])
    cpSync(folder, join(root, folder), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>x</title>');
  article('one', sentence);
});

afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(root, { recursive: true, force: true });
});

function article(name: string, body: string): void {
  const folder = join(root, 'seeds/articles');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), `Hội đàm Việt Nam - Lào\n\n${body}\n`);
}

const articlesInGraph = (): string[] => {
  const graph = JSON.parse(readFileSync(join(root, 'public/graph.json'), 'utf8')) as {
    articles: { id: string }[];
  };
  return graph.articles.map(({ id }) => id);
};

const config = () => ({
  configFile: false as const,
  root,
  mode: 'development',
  plugins: [seedsToGraph()],
  customLogger: { ...createLogger('silent') },
});

async function startServer() {
  server = await createServer({ ...config(), server: { port: 0, hmr: { port: 0 } } });
  await server.listen();
  const { watcher } = server;
  await vi.waitFor(() => {
    const watched = watcher.getWatched();
    expect(watched[join(root, 'seeds/articles')]).toContain('one.txt');
    expect(watched[join(root, 'seeds/gazetteer')]).toContain('countries.json');
  }, 8000);
  return vi.spyOn(server.ws, 'send');
}

test('the production build holds the graph of the seeds', async () => {
  await build(config());
  expect(JSON.parse(readFileSync(join(root, 'dist/graph.json'), 'utf8'))).toHaveProperty(
    'meetings[0].date.edtf',
    '2024-11-06',
  );
});

test('a broken gazetteer stops the production build with file and line', async () => {
  const path = join(root, 'seeds/gazetteer/countries.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"iso": "AE",', '"iso": "AE"'));
  await expect(build(config())).rejects.toThrow(/seeds\/gazetteer\/countries\.json:\d+/u);
});

test('a new article reloads the page, a removed one too', async () => {
  const send = await startServer();
  expect(articlesInGraph()).toEqual(['one']);
  article('two', `Sáng nay. ${sentence}`);
  await vi.waitFor(() => {
    expect(articlesInGraph()).toEqual(['one', 'two']);
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  }, 8000);
  rmSync(join(root, 'seeds/articles/two.txt'));
  await vi.waitFor(() => {
    expect(articlesInGraph()).toEqual(['one']);
  }, 8000);
}, 20_000);

test('a broken gazetteer covers the page until it is mended; the last graph stays', async () => {
  const send = await startServer();
  const path = join(root, 'seeds/gazetteer/countries.json');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, '[');
  await vi.waitFor(() => {
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' }));
  }, 8000);
  expect(articlesInGraph()).toEqual(['one']);
  writeFileSync(path, whole);
  await vi.waitFor(() => {
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  }, 8000);
}, 20_000);
