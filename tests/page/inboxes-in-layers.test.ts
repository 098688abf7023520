// @vitest-environment happy-dom
/** Conversations to choose from whose rows are boxes in boxes, and who asks among them. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const said = ['oi, chegou bem?', 'cheguei', 'e o tempo?', 'chuva', 'que inveja', 'combinado'];
const LOG = `<main><div role="log">${said.map((text, at) => `<div class="message ${at % 2 ? 'sent' : 'received'}"><p>${text}</p></div>`).join('')}</div><textarea placeholder="Message"></textarea></main>`;

function told(html: string) {
  document.body.innerHTML = html + LOG;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [one.text] : [])),
    asking: seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : [])),
  };
}

const TALKS = [
  ['Os primos Souza', '18:44', 'Tia Bete', 'boa noite'],
  ['Rafa Lima', '18:31', '', 'cadê você?'],
  ['Churrasco domingo', '17:20', 'Beto', 'eu levo o carvão'],
  ['Dona Cida', '16:02', '', 'obrigada, filha'],
  ['Marina do curso', '14:00', '', 'olá!'],
  ['Zé', '12:00', '', 'valeu'],
];
const row = ([name, when, who, text]: readonly string[], style: string) =>
  `<div class="a1b2"><div class="c3d4"><div style="${style}"><img src="data:," alt=""><div><div><span>${name}</span><b>${when}</b></div><div><span>${who ? `<i>${who}</i><u>: </u>` : ''}<em>${text}</em></span>${name === 'Marina do curso' ? '<span aria-label="2 mensagens não lidas">2</span>' : ''}</div></div></div></div></div>`;
const list = (style: string) => `<div class="e5f6">${TALKS.map((one) => row(one, style)).join('')}</div>`;

it('by the pointer over the innermost of them', () => {
  expect(told(list('cursor:pointer'))).toEqual({
    rooms: ['Os primos Souza', 'Churrasco domingo'],
    asking: ['Marina do curso'],
  });
});

it('by a picture that is called urgent, beside some', () => {
  const one = (name: string) =>
    `<li><a href="#"><span>${name}</span>${name === 'Oriane' ? '<span class="suffix urgent"><svg></svg></span>' : ''}</a></li>`;
  const names = ['Oriane', 'nils', 'Perrin', 'Yann'];
  expect(told(`<h3>Messages directs</h3><ul>${names.map(one).join('')}</ul>`).asking).toEqual(['Oriane']);
});
