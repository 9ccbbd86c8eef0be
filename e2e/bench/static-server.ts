import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  address: string;
  /** What /graph.json answers from now on. */
  serveGraph: (json: string) => void;
  close: () => void;
}

/** Serves folders by the first part of the address ("" for the rest), and a graph from memory. */
export async function serve(folders: Record<string, string>): Promise<Served> {
  let graph = Buffer.from('{}');
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const name = path.split('/')[1] ?? '';
    const folder = folders[name] === undefined ? '' : name;
    const rest = folder === '' ? path : path.slice(folder.length + 1);
    const file = join(folders[folder] ?? '', rest.endsWith('/') ? `${rest}index.html` : rest);
    const send = (body: Buffer) =>
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body);
    if (path === '/graph.json') send(graph);
    else
      readFile(file).then(send, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    serveGraph: (json) => {
      graph = Buffer.from(json);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
