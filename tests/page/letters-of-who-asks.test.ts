// @vitest-environment happy-dom
/** Who asks, beside the first letters of their name, which stand for a picture. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

const LOG = twoSpeak(['Nino', 'Gio'], ['hi', 'hello', 'who is coming?', 'me'], ['Message', 'Send']);

it('the letters of a picture that is called a user’s name nobody', () => {
  const row = (name: string) =>
    `<div class="item"><div class="user-avatar">${name[0]}</div><div><div>${name}</div></div><button>✓</button><button>✕</button></div>`;
  const page = `<h3>Requests</h3><div>${['Zura', 'Salome K'].map(row).join('')}</div>${LOG}`;
  expect(toldIn(page).prompts).toEqual(['Zura', 'Salome K']);
});
