import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ensure } from '../../../src/tools/browsers.ts';
import { freePort, startProgram } from '../reading/program.ts';

/** The host of the accounts and that of the rooms: names that RFC 2606 keeps for tests. */
export const HOST = 'chat.example';
export const ROOMS = 'salons.chat.example';

export interface Account {
  readonly user: string;
  readonly password: string;
}

export interface Prosody {
  readonly websocketUrl: string;
  readonly boshUrl: string;
  stop(): Promise<void>;
}

/**
 * A real Prosody of its own: loopback only, its folder thrown away when it stops.
 * @throws Missing when Prosody is not on this machine and cannot be installed; with its own words when it does not start
 */
export async function startProsody(accounts: readonly Account[]): Promise<Prosody> {
  const program = ensure('prosody');
  const folder = await mkdtemp(join(tmpdir(), 'vigie-prosody-'));
  const port = await freePort();
  const config = join(folder, 'prosody.cfg.lua');
  await mkdir(join(folder, 'data'));
  await mkdir(join(folder, 'certs'));
  await writeFile(config, configuration(folder, port));
  const control = join(dirname(program), 'prosodyctl');
  for (const { user, password } of accounts)
    await promisify(execFile)(control, ['--config', config, 'register', user, HOST, password]);
  const websocketUrl = `ws://127.0.0.1:${port}/xmpp-websocket`;
  const server = await startProgram(
    'Prosody',
    program,
    ['--config', config, '-F'],
    async () => (await fetch(`http://127.0.0.1:${port}/xmpp-websocket`)).ok,
  );
  return {
    websocketUrl,
    boshUrl: `http://127.0.0.1:${port}/http-bind`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing but loopback and what a chat needs: no federation, no ports of its own but one for HTTP. */
function configuration(folder: string, port: number): string {
  const path = (name: string) => JSON.stringify(join(folder, name));
  return `
run_as_root = true
data_path = ${path('data')}
certificates = ${path('certs')}
pidfile = ${path('prosody.pid')}
admin_socket = ${path('prosody.sock')}
log = { info = "*console" }
interfaces = { "127.0.0.1" }
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
https_ports = { }
c2s_ports = { }
c2s_direct_tls_ports = { }
modules_enabled = { "roster", "saslauth", "disco", "ping", "carbons", "blocklist", "pep", "bookmarks", "private", "vcard4", "vcard_legacy", "mam", "websocket", "bosh" }
modules_disabled = { "s2s", "tls", "offline" }
authentication = "internal_plain"
storage = "internal"
consider_websocket_secure = true
consider_bosh_secure = true
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
http_host = "127.0.0.1"
http_cors_override = { websocket = { enabled = true }, bosh = { enabled = true } }
limits = { }
VirtualHost ${JSON.stringify(HOST)}
Component ${JSON.stringify(ROOMS)} "muc"
  name = "Salons"
`;
}
