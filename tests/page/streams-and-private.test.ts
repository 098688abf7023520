// @vitest-environment happy-dom
/** A sidebar of streams, and over them whom the reader writes to, each a way two boxes deep. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

const LOG = twoSpeak(['Alva', 'Per-Ola'], ['hej', 'hej hej', 'vem kommer?', 'jag'], ['Meddelande', 'Skicka']);
const talk = (name: string, count = '', sign = '') =>
  `<li class="row"><span class="box"><span class="left"><span class="${sign || 'dot'}"></span></span><a href="#with">${name}</a><span class="unread_count">${count}</span></span></li>`;
const stream = (name: string) =>
  `<li class="filter"><a href="#s">${name}</a><span class="unread_count"></span></li>`;

it('are told for what they are', () => {
  const talks = [
    talk('Astrid', '1'),
    talk('Per-Ola'),
    talk('Alva, Per-Ola', '', 'fa fa-group'),
    talk('Torkel B', '2'),
  ];
  const told = toldIn(
    `<nav><ul><li><a href="#all">All messages</a></li><li><div><a href="#private">Private messages</a></div><ul class="private_messages">${talks.join('')}</ul></li><li><a href="#starred">Starred messages</a></li></ul><h4>Streams</h4><ul>${['allmänt', 'båtklubben', 'fika', 'bygget'].map(stream).join('')}</ul></nav>${LOG}`,
  );
  expect(told.rooms).toEqual(
    expect.arrayContaining(['allmänt', 'båtklubben', 'fika', 'bygget', 'Alva, Per-Ola']),
  );
  expect(told.prompts).toEqual(expect.arrayContaining(['Astrid', 'Torkel B']));
});
