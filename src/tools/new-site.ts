/** `npm run new:site -- ID HOST` or `-- ID --engine`: a site's file and its test page, to be filled in. Overwrites nothing. */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { engine: { type: 'boolean' } },
  allowPositionals: true,
});
const [id = '', host = ''] = positionals;
/** What the engine's file tells it by, until that is filled in. */
const MARK = 'an-element-that-tells-this-software';

function main(): number {
  if (!/^[a-z0-9-]+$/.test(id)) return fail('say an ID of a–z, 0–9 and -, such as chat-example.');
  if (!values.engine && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
    return fail('say the site’s HOST, such as chat.example.com, or --engine.');
  const month = new Date().toISOString().slice(0, 7);
  const site = {
    id,
    name: values.engine ? id : host,
    kind: values.engine ? 'engine' : 'open-chat',
    hosts: values.engine ? [] : [host],
    onByDefault: false,
    languages: ['fr'],
    why: {
      fr: 'À écrire : un fait vérifiable, sans jugement sur les personnes.',
      en: 'To be written: a fact that can be checked, no judgement of people.',
    },
    since: month,
    sources: ['to be named'],
    checked: month,
    ...(values.engine && { recognise: [`#${MARK}`] }),
    selectors: { messages: { pane: '#messages', row: '.message', author: '.author', text: '.text' } },
  };
  const page = `<!-- biome-ignore-all lint/a11y: this page stands for pages of other people -->
<!doctype html>
<title>${id}</title>
<div id="${values.engine ? MARK : 'chat'}">
  <div id="messages">
    <div class="message"><span class="author">sam_34</span> <span class="text">bonjour</span></div>
  </div>
</div>
`;
  const read = [
    ...(values.engine ? [] : [{ kind: 'site', site: id, host }]),
    { kind: 'message', text: 'bonjour', from: 'unknown', author: 'sam_34', conversation: `${id}/?` },
  ];
  return [
    write(`src/sites/${id}.json`, json(site)),
    write(`tests/pages/${id}.html`, page),
    write(`tests/pages/${id}.json`, json({ selectors: read })),
  ].every(Boolean)
    ? 0
    : 1;
}

/** As the formatter has it: short lists stand on one line. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(/\[\s+("[^"\n]*")\s+\]/g, '[$1]')}\n`;
}

function write(path: string, text: string): boolean {
  const file = new URL(`../../${path}`, import.meta.url);
  if (existsSync(file)) {
    process.stderr.write(`new:site: ${path} is there already; left as it is.\n`);
    return false;
  }
  writeFileSync(file, text);
  process.stdout.write(`${path}\n`);
  return true;
}

function fail(message: string): number {
  process.stderr.write(`new:site: ${message}\n`);
  return 2;
}

process.exitCode = main();
