// @vitest-environment happy-dom
/** Lines that end with a break in the element that holds the words, and what one writes them in. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const SAID = [
  ['Fuchs_72', 'hallo in die runde'],
  ['Wolkenkind', 'hi fuchs'],
  ['NachtRabe', 'wie war die fahrt?'],
  ['Fuchs_72', 'lang'],
  ['Wolkenkind', 'ich nehme immer Boskop<br>und wenig Zucker'],
  ['NachtRabe', 'klar'],
] as const;
const TOLD = SAID.map(([name, text]) => `${name}: ${text.replace('<br>', ' ')}`);

function told(log: string, composer: string): string[] {
  document.body.innerHTML = `<div id="result" style="overflow:auto">${log}</div>${composer}`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author}: ${one.text}` : [],
  );
}

it('are lines, and one of two that begin in the same element goes on', () => {
  const lines = SAID.map(
    ([name, text]) =>
      `<span>[19:10:10] </span><span><a href="#">${name}</a></span><span>&nbsp;:&nbsp;</span><span class="said">${text}<br></span>`,
  );
  expect(told(lines.join(''), '<textarea placeholder="Nachricht"></textarea>')).toEqual(TOLD);
});

it.each(['usertext', 'user_input', 'userMessage'])(
  'are written in what is called "%s", beside a button that sends',
  (id) => {
    const lines = SAID.filter(([, text]) => !text.includes('<br>'));
    const log = lines.map(([name, text]) => `<strong>${name}</strong>: ${text}<br>`).join('');
    expect(told(log, `<input type="text" id="${id}"><button onclick="send()">Senden</button>`)).toEqual(
      lines.map(([name, text]) => `${name}: ${text}`),
    );
  },
);

it.each(['said to', 'whispered to', 'says to'])('are of whoever "%s" somebody', (saying) => {
  const lines = SAID.map(([name, text], at) => {
    const to = at % 3 === 2 ? ` ${saying} <a href="#">Dot &amp; Co</a>` : '';
    return `<span>[19:10:10] </span><span><a href="#">${name}</a>${to}</span><span>&nbsp;:&nbsp;</span><span class="said">${text}<br></span>`;
  });
  expect(told(lines.join(''), '<textarea placeholder="Nachricht"></textarea>')).toEqual(TOLD);
});
