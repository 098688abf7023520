// @vitest-environment happy-dom
/** Those who speak, in a box over what the reader may do: nobody of them asks, and each is told. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const NAMES = ['chamo_23', 'Tigre', 'gabriela_mz', 'Nelson D'];
const LINES = ['hola', 'buenas', 'hoy no hay sala', '¿y mañana?', 'sí'].map(
  (text, at) => `<p><b>${NAMES[at % 4]}</b>: ${text}</p>`,
);

it('in a few lines, with two buttons below', () => {
  const people = NAMES.map((name) => `<span>${name}</span><hr>`).join('');
  document.body.innerHTML = `<div id="box"><div id="users">${people}</div><div><h3>La sala de hoy</h3><button>SALIR</button><button>RECARGAR</button></div></div><div role="log">${LINES.join('')}</div><textarea placeholder="Mensaje"></textarea>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  expect(seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : []))).toEqual([]);
  expect(seen.flatMap((one) => (one.kind === 'member' ? [one.name] : []))).toEqual(NAMES);
});
