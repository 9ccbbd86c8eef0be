import { createServer } from 'node:net';
import { preview } from 'vite';

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Serves the production build, as visitors get it. */
export async function serve(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const server = await preview({
    preview: { port, strictPort: true, host: '127.0.0.1', open: false },
    logLevel: 'error',
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
