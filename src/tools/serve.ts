import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The file that a request is for, or null where it would leave the folder.
 * @param folder absolute
 * @param target the request line's target, such as `/chat/?demo`
 */
export function fileFor(folder: string, target: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : null;
}

/** Serves a folder on loopback, on a port that the system chooses. It gives files and takes nothing. */
export function serve(folder: string): Promise<Served> {
  return serveWith(async (request, response) => {
    const file = request.method === 'GET' ? fileFor(folder, request.url ?? '/') : null;
    const body = file && (await readFile(file).catch(() => null));
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
}

/** Answers on loopback, on a port that the system chooses. */
export async function serveWith(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('What is served has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
