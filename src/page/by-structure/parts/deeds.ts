import { wordSet } from './hints.ts';

/** What the reader may do with somebody or with what they said, and what nobody asks them for. */
export const DEEDS = wordSet(`
  report flag reply quote block ignore delete edit kick ban remove leave quitter clear unfriend cancel
  signaler répondre citer bloquer ignorer supprimer modifier bannir expulser exclure retirer effacer annuler
  melden antworten zitieren blockieren löschen verlassen
  reportar denunciar responder citar bloquear salir
  segnala rispondi blocca abbandonare
  zgłoś odpowiedz yanıtla пожаловаться ответить
`);
