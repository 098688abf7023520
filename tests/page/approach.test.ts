/** How a page says that somebody turns to the reader, and what it says of somebody else besides. */
import { describe, expect, it } from 'vitest';
import { whoWrote } from '../../src/page/by-structure/parts/asks.ts';

describe('somebody turns to the reader', () => {
  it.each([
    ['Marc41 vous écrit en privé… ouvrir', 'Marc41'],
    ['papy jo vous invite dans son salon privé. [rejoindre] [refuser]', 'papy jo'],
    ['Lea souhaite discuter avec toi', 'Lea'],
    ['tom33 t’a envoyé un message', 'tom33'],
    ['Duskwalker whispers to you. Pick the name above to answer.', 'Duskwalker'],
    ['Gordo would like to talk with you', 'Gordo'],
    ['old_bill is typing to you…', 'old_bill'],
    ['kind_mentor wants to chat', 'kind_mentor'],
    ['Mr Blue is knocking: let you in?', 'Mr Blue'],
    ['Falke77 flüstert dir zu', 'Falke77'],
    ['Rolf möchte mit dir schreiben', 'Rolf'],
    ['lobo_gris te susurra', 'lobo_gris'],
    ['Toni quiere hablar contigo', 'Toni'],
    ['lupo47 ti ha scritto', 'lupo47'],
    ['Nuno77 quer falar contigo', 'Nuno77'],
    ['Opa Henk is aan het typen naar jou…', 'Opa Henk'],
    ['wolf_nacht wil met je praten', 'wolf_nacht'],
    ['Marek71 chce z tobą pogadać', 'Marek71'],
    ['kaptan_34 sana yazıyor', 'kaptan_34'],
    ['Private Nachricht von Rolf aus Hessen:', 'Rolf aus Hessen'],
    ['Nouveau message privé de Marc41 [lire] [ignorer]', 'Marc41'],
  ])('%s', (text, name) => {
    expect(whoWrote(text)).toBe(name);
  });
});

describe('something else is told', () => {
  it.each([
    ['Marc41 écrit…'],
    ['lea is typing'],
    ['lea vient de se connecter'],
    ['zoelune liked your photo'],
    ['zoelune vous a mentionné dans le salon'],
    ['tom33 visited your profile'],
    ['lea joined the room'],
    ['Parlez-vous anglais ?'],
    ['Invite your friends to chat with you'],
    ['Marc41 a invité lea à parler'],
    ['Have you talked to your parents?'],
    ['Contact us to talk'],
    ['Rubén T. está escribiendo...'],
  ])('%s', (text) => {
    expect(whoWrote(text)).toBe(undefined);
  });
});
