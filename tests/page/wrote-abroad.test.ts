/** How a page says in other languages that a message came, and from whom. */
import { expect, it } from 'vitest';
import { whoWrote } from '../../src/page/by-structure/parts/asks.ts';

it.each([
  ['Imate novu poruku od: vila77', 'vila77'],
  ['Nytt meddelande från Kalle B', 'Kalle B'],
  ['Ny besked fra mette', 'mette'],
  ['Nieuw bericht van Opa Henk', 'Opa Henk'],
  ['Nowa wiadomość od Marek71', 'Marek71'],
  ['Nová zpráva od: pepik', 'pepik'],
  ['У вас новое сообщение от Лена', 'Лена'],
  ['Új üzenet: bela_52', 'bela_52'],
  ['Mesaj nou de la Ionel', 'Ionel'],
  ['رسالة جديدة من كريم', 'كريم'],
  ["kaptan_34'den yeni mesaj", 'kaptan_34'],
  ['ほたてさんから新しいメッセージ', 'ほたて'],
  ['다람쥐님이 쪽지를 보냈습니다', '다람쥐'],
  ['来自小满的新消息', '小满'],
  ['小满给你发来一条消息', '小满'],
])('%s', (text, name) => {
  expect(whoWrote(text)).toBe(name);
});

it.each([
  ['Nova poruka'],
  ['Poruke od prijatelja'],
  ['Nieuw bericht'],
  ['Nieuw bericht vandaag'],
  ['Jouw nieuwe berichten'],
  ['Новое сообщение'],
  ['新しいメッセージ'],
  ['새 메시지'],
  ['发送新消息'],
  ['给你发消息'],
  ['我的好友'],
  ['다람쥐님'],
])('nobody is named: %s', (text) => {
  expect(whoWrote(text)).toBeUndefined();
});
