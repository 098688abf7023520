import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileFor, serve } from '../../src/tools/serve.ts';

test.each([
  ['/', '/srv/chat/index.html'],
  ['/chat/?demo', '/srv/chat/chat/index.html'],
  ['/chat/index.html#zoe_1_15', '/srv/chat/chat/index.html'],
  ['/a%20b.css', '/srv/chat/a b.css'],
  ['/x/../y.js', '/srv/chat/y.js'],
])('%s is the file %s', (target, file) => {
  expect(fileFor('/srv/chat', target)).toBe(file);
});

test.each([
  '/../package.json',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/x',
  '/..\\x',
  '/a%00.html',
  '/%ff',
  '/../chat-other/x',
])('%s leaves the folder and is refused', (target) => {
  expect(fileFor('/srv/chat', target)).toBeNull();
});

test('a file is served on loopback, anything else is not found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-serve-'));
  await writeFile(join(folder, 'index.html'), '<p>bonjour');
  const served = await serve(folder);
  onTestFinished(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });
  const at = `http://127.0.0.1:${served.port}`;
  const page = await fetch(`${at}/`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect((await fetch(`${at}/nothing.js`)).status).toBe(404);
  expect((await fetch(`${at}/`, { method: 'POST' })).status).toBe(404);
});
