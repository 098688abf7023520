/** A pack as an association might write it, for tests of all kinds. */

/** A sentence that its rule flags, and no bundled rule. */
export const FLAGGED = 'garde ça pour le forum lilas';

export const sample = {
  pack: 'exemple/forum',
  language: 'fr',
  version: 3,
  author: 'Association Exemple',
  date: '2026-11-20',
  words: { lieu: ['forum lilas', 'salon lilas'] },
  rules: [
    {
      id: 'fr-lilas',
      sign: 'secrecy',
      phrases: ['(garde|gardes) ca pour le @lieu'],
      except: ['garde ca pour le @lieu officiel'],
      flags: [FLAGGED, 'gardes ca pour le salon lilas stp'],
      passes: ['garde ça pour le forum lilas officiel', 'le forum lilas a fermé'],
    },
  ],
  contexts: [
    {
      id: 'fr-atelier',
      cancels: ['secrecy', 'asks-age'],
      phrases: ['dans notre atelier lilas'],
      flags: ['dans notre atelier lilas on lit ça', 'lu dans notre atelier lilas'],
      passes: ['il y a un atelier', 'le lilas fleurit'],
    },
  ],
  bodies: [
    {
      country: 'FR',
      timeZone: 'Europe/Paris',
      bodies: [
        {
          id: 'ecoute',
          name: 'Écoute Exemple',
          says: { fr: 'Écoute les jeunes du réseau.', en: 'Listens to young people of the network.' },
          takes: { minor: 'anyone', victim: 'anyone' },
          phone: { shown: '06 39 98 00 00', dial: '0639980000', sure: 'B' },
          languages: ['fr'],
          source: 'example.com',
          checked: '2026-11',
          sure: 'B',
        },
      ],
    },
  ],
};

export const text = (value: unknown = sample) => JSON.stringify(value, null, 2);
/** The sample with its rule, or its frame, changed. */
export const withRule = (change: object) => text({ ...sample, rules: [{ ...sample.rules[0], ...change }] });
export const withFrame = (change: object) =>
  text({ ...sample, contexts: [{ ...sample.contexts[0], ...change }] });
