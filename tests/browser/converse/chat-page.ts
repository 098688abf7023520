import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../src/tools/build.ts';
import { serve } from '../../../src/tools/serve.ts';
import { type Account, HOST, type Prosody, ROOMS } from './prosody.ts';

export interface ChatPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves Converse.js as npm brings it, in French, where `reader` is logged in on arrival. */
export async function serveConverse({ websocketUrl, boshUrl }: Prosody, reader: Account): Promise<ChatPage> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-converse-'));
  await symlink(join(ROOT, 'node_modules/converse.js/dist'), join(folder, 'dist'));
  const settings = {
    assets_path: '/dist/',
    i18n: 'fr',
    view_mode: 'fullscreen',
    websocket_url: websocketUrl,
    bosh_service_url: boshUrl,
    discover_connection_methods: false,
    authentication: 'login',
    auto_login: true,
    jid: `${reader.user}@${HOST}`,
    password: reader.password,
    nickname: reader.user,
    muc_domain: ROOMS,
    allow_non_roster_messaging: true,
    play_sounds: false,
  };
  await writeFile(join(folder, 'index.html'), page(settings));
  const served = await serve(folder);
  return {
    url: `http://127.0.0.1:${served.port}/`,
    async close() {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const page = (settings: object) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Salons</title>
    <!-- Converse shows its sponsors' logos from their own site. -->
    <meta http-equiv="content-security-policy" content="img-src 'self' data: blob:">
    <link rel="stylesheet" href="/dist/converse.min.css">
  </head>
  <body class="converse-fullscreen">
    <script type="module">
      import converse from '/dist/converse.min.js';
      converse.initialize(${JSON.stringify(settings)});
    </script>
  </body>
</html>
`;
