import { type Served, serveWith } from '../../../src/tools/serve.ts';

export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves pages that are made as they are asked for.
 * @param pageAt the page at a path, which comes without slashes at its ends and without what stands behind it
 */
export function servePages(pageAt: (path: string, port: number) => ServedPage | undefined): Promise<Served> {
  return serveWith(({ url = '/', socket }, response) => {
    const path = url.replace(/[?#].*$/s, '').replace(/^\/|\/$/g, '');
    const page = pageAt(path, socket.localPort ?? 0);
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
}
