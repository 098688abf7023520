/** The people and the lines of the scripted conversation that the tour plays and the browser tests play again. */

export const READER = { name: 'zoelune', age: '15', postcode: '75001' };
export const STRANGER = { name: 'max_du_69', age: 34, town: 'LYON' };

export const LINES = {
  hello: 'salut ça va ? je passais par là',
  asksAge: 'tu as quel âge ?',
  secrecy: 'ça reste entre nous, dis rien à tes parents',
  movesApp: "tu as snap ? on sera mieux là bas qu'ici",
  asksImage: 'envoie une photo de toi stp',
} as const;

/** A number that France keeps free for fiction. */
export const PHONE = '06 39 98 12 34';
export const PHONE_DRAFT = `appelle moi au ${PHONE}`;

/** The page's own script makes the stranger write. */
export const strangerSays = (text: string) =>
  `practice.stranger(${JSON.stringify(STRANGER)}, ${JSON.stringify(text)})`;
