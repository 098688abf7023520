import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An error at a dead object counts while its page is open. What the probe shows: words in a closed shadow root, and a button that answers a trusted click only. */
const CONTENT = `
const root = document.documentElement.appendChild(document.createElement('probe-warning')).attachShadow({ mode: 'closed' });
root.innerHTML = '<section aria-label="Attention"><h2>Un titre</h2><p>Ce nom évoque <b>des mineurs</b>.</p><button>Pourquoi ?</button><p id="why"></p></section>';
setTimeout(() => { throw new Error('probe threw, as at a dead object'); });
root.querySelector('button').onclick = (event) => { if (event.isTrusted) root.querySelector('#why').textContent = 'parce que'; };
`;

const POPUP =
  '<!doctype html><meta charset="utf-8"><title>Probe</title><button>Envoyer</button><p></p><script src="popup.js"></script>';

/** The popup asks a stranger's server for something, which the harness must notice and stop. */
const POPUP_SCRIPT = `
document.querySelector('button').onclick = (event) =>
  fetch('http://leak.example/x').catch(() => { document.querySelector('p').textContent = 'trusted ' + event.isTrusted; });
`;

/** A tiny extension in a temporary folder, to show that the harness sees what it says it sees. */
export async function probeExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-probe-'));
  const action = { default_popup: 'popup.html' };
  const manifest = {
    name: 'Probe',
    version: '1',
    content_scripts: [{ matches: ['*://*.coco.gg/*'], js: ['content.js'] }],
    ...(browser === 'chromium'
      ? {
          manifest_version: 3,
          action,
          background: { service_worker: 'background.js' },
          host_permissions: ['*://leak.example/*'],
        }
      : {
          manifest_version: 2,
          browser_action: action,
          permissions: ['*://leak.example/*'],
          browser_specific_settings: { gecko: { id: 'vigie@example.org' } },
        }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'content.js': CONTENT,
    'background.js': '',
    'popup.html': POPUP,
    'popup.js': POPUP_SCRIPT,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
