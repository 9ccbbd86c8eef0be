import { preview } from 'vite';
import { freePort } from './free-port.ts';

/** Serves the production build, as visitors get it. */
export async function serve(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = freePort();
  const server = await preview({
    preview: { port, strictPort: true, host: '127.0.0.1', open: false },
    logLevel: 'error',
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
