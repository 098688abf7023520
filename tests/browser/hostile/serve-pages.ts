import type { Served } from '../../../src/tools/serve.ts';
import { servePages } from '../harness/index.ts';

export interface HostilePage {
  readonly name: string;
  /** What the page's own script does before anything else is there. */
  readonly first?: string;
  /** What it does once the page stands. */
  readonly later?: string;
  readonly css?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Markup besides the chat. */
  readonly markup?: string;
  /** In place of what the stranger says; HTML. */
  readonly lines?: readonly string[];
  /** In place of the stranger's name; HTML. */
  readonly stranger?: string;
  readonly room?: string;
  /** It fights with what browsers keep apart in their own ways: a page's world, its policy, the layers on top. There it is tried too. */
  readonly alsoFirefox?: boolean;
  /** So long that Firefox takes minutes to tell it to a screen reader: there the warning is looked for by its place. */
  readonly untold?: boolean;
}

const LINES = ['tu as quel âge ?', 'ça reste entre nous, dis rien à tes parents', 'tu as snap ?'];

/** A small chat with the ids of the coco client and nothing in it that needs a script, so that any policy lets it stand. */
function htmlOf({ first, later, css, markup, lines, stranger, room }: HostilePage): string {
  const name = stranger ?? 'max_du_69';
  const said = (lines ?? LINES).map((text) => `<span class="c5">${name}: </span>${text}<br>`).join('\n');
  const script = (code: string | undefined) => (code ? `<script>${code}</script>` : '');
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Tchat</title>${script(first)}
<style>
  body { margin: 0; font: 14px sans-serif; background: #cfd8dc; height: 780px; }
  #ongulus { position: absolute; left: 10px; top: 150px; }
  #ongulus div { display: inline-block; }
  #salox { position: absolute; left: 10px; top: 200px; width: 240px; height: 300px; }
  #textum { position: absolute; left: 270px; top: 200px; width: 420px; height: 300px; overflow: auto; background: #fff; }
  #cocoa { position: absolute; left: 270px; top: 520px; width: 400px; }
  #works { position: absolute; left: 10px; top: 560px; }
  ${css ?? ''}
</style></head>
<body>
<div id="tout">
  <div id="ongulus"><div id="ongdiv0"><div id="ongun0">Accueil</div></div><div id="ongdiv1"><div id="ongun1">${name}</div></div></div>
  <div id="salox"><div onclick="salongo(107,event)">${room ?? 'lycéenne'} <div>12</div></div><div onclick="salongo(101,event)">cuisine <div>9</div></div></div>
  <div id="searchy"></div>
  <div id="textum">${said}</div>
  <input id="cocoa" maxlength="460">
</div>
<a id="works" href="#it-works">La page marche</a>
${markup ?? ''}
${script(later)}
</body></html>`;
}

/** Serves each page under its place in the list. */
export function serveHostile(pages: readonly HostilePage[]): Promise<Served> {
  return servePages((path) => {
    const page = pages[Number(path)];
    return page && { html: htmlOf(page), ...(page.headers && { headers: page.headers }) };
  });
}
