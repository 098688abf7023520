// @vitest-environment happy-dom
/** What a message says, word by word. */
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const COMPOSER = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';

function said(html: string): string[] {
  document.body.innerHTML = html + COMPOSER;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? [one.text] : []));
}

const row = (author: string, text: string, when = '<i>21:37</i>') =>
  `<li class="message"><b class="username">${author}</b> <p class="text">${text}</p> ${when}</li>`;
const log = (...rows: string[]) => `<ul class="messages" role="log">${rows.join('')}</ul>`;

describe('a time', () => {
  it('that somebody says at the end, or at the beginning, is said', () => {
    expect(
      said(log(row('tom', 'le match est à 20:45'), row('lea', '19:30 me va'), row('tom', 'ok'))),
    ).toEqual(['le match est à 20:45', '19:30 me va', 'ok']);
  });

  it('that stands among words of which each has a node of its own is said', () => {
    const words = `<wbr>${'le match est à 20:45'.replaceAll(' ', '<!----> <!---->')}`;
    expect(said(log(row('tom', words), row('lea', 'ok'), row('tom', 'ok')))).toEqual([
      'le match est à 20:45',
      'ok',
      'ok',
    ]);
  });

  it('that stands apart in what is said is when it was said', () => {
    const text = (words: string) => `${words}<span>20:46</span>`;
    expect(
      said(
        log(
          row('tom', text('rendez-vous à 20:45'), ''),
          row('lea', text('19:30 me va'), ''),
          row('tom', text('ok'), ''),
        ),
      ),
    ).toEqual(['rendez-vous à 20:45', '19:30 me va', 'ok']);
  });
});

describe('a name that somebody calls', () => {
  it.each([
    '<span><a role="button">@lea</a></span> tu viens ?',
    '<span><span title="lea"></span><span class="sr-only">@lea</span></span> tu viens ?',
  ])('is said: %s', (text) => {
    expect(said(log(row('tom', text), row('lea', 'oui'), row('tom', 'super')))).toEqual([
      '@lea tu viens ?',
      'oui',
      'super',
    ]);
  });
});

it('a sign at the end of what is said is said, though its name stands below', () => {
  const under = (author: string, text: string) =>
    `<li class="message"><p class="text">${text}</p><b class="username">${author}</b></li>`;
  expect(said(log(under('tom', 'grand soleil <span>☀️</span>'), under('lea', 'ici aussi')))).toEqual([
    'grand soleil ☀️',
    'ici aussi',
  ]);
});

describe('several messages in a row', () => {
  const told = (html: string, placeholder = 'Message') => {
    document.body.innerHTML = `<main>${html}</main><textarea placeholder="${placeholder}"></textarea><button>Envoyer</button>`;
    const seen = readOnce(document, new URL('https://chat.example.com/'));
    return seen.flatMap((one) => (one.kind === 'message' ? [`${one.author}: ${one.text}`] : []));
  };
  const LINES = [
    ['tom', 'salut', 'ça va ?'],
    ['lea', 'oui et toi'],
    ['tom', 'bien', 'il pleut ici', 'et chez toi'],
    ['max', 'grand soleil'],
  ] as const;
  const EACH = LINES.flatMap(([name, ...texts]) => texts.map((text) => `${name}: ${text}`));

  it('are told apart where each stands in a bubble of its own, with its time, in what is laid out as a row', () => {
    const bubble = (text: string) =>
      `<div class="q-text"><div class="q-in"><div>${text}</div><div class="q-stamp">15:18</div></div></div>`;
    const rows = LINES.map(
      ([name, ...texts]) =>
        `<div class="q-message"><div class="q-box"><div><div class="q-name">${name}</div>${texts.map(bubble).join('')}</div></div></div>`,
    );
    expect(told(`<div class="row"><div>${rows.join('')}</div></div>`)).toEqual(EACH);
  });

  it('are told apart where none of them has a class, by their times', () => {
    const rows = LINES.map(
      ([, ...texts]) =>
        `<div class="row">${texts.map((text) => `<their><t>${text}</t><em>21:00</em></their>`).join('')}</div>`,
    );
    expect(told(`<div class="messages">${rows.join('')}</div>`)).toEqual(
      EACH.map((line) => line.replace(/^\w+/, 'undefined')),
    );
  });

  it('name each who says it, in a colour of their own', () => {
    const COLOURS: Record<string, string> = { tom: 'red', lea: 'blue', max: 'blue' };
    const rows = LINES.map(
      ([name, ...texts]) =>
        `<li><div class="bubble">${texts.map((text) => `<div class="message"><span class="res ${COLOURS[name]}">${name}</span><p>${text}</p></div>`).join('')}</div></li>`,
    );
    expect(told(`<ul class="conversation">${rows.join('')}</ul>`)).toEqual(EACH);
  });
});

it('who is called in a line does not say it, be it whom one writes to', () => {
  const mine = (text: string) => `<div class="row mine"><p><span>${text}</span></p></div>`;
  const theirs = (text: string) => `<div class="row theirs"><p><span>${text}</span></p></div>`;
  const rows = [
    theirs('salut'),
    mine('<a href="/@/lea">@lea</a> tu viens ?'),
    theirs('oui bien sûr'),
    mine('super'),
  ];
  document.body.innerHTML = `<div class="messages">${rows.join('')}</div><textarea placeholder="Message lea"></textarea><button>Envoyer</button>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'message' ? [`${one.from}: ${one.text}`] : []))).toEqual([
    'them: salut',
    'me: @lea tu viens ?',
    'them: oui bien sûr',
    'me: super',
  ]);
});

it('that it has arrived is no part of what is said', () => {
  const own = (text: string, ticks: string) =>
    `<li class="message mine"><div><span><span>${text}</span></span></div>${ticks}</li>`;
  const ticks = '<div><span>✓</span><span>✓</span></div>';
  const rows = [own('on arrive', ticks), own('merci ✓ pour tout', ticks), own('à demain', '')];
  expect(said(`<div role="log">${rows.join('')}</div>`)).toEqual([
    'on arrive',
    'merci ✓ pour tout',
    'à demain',
  ]);
});

it('is said, though it is called a quote, where nothing else is said below a name', () => {
  const quoted = (by: string, text: string, more = '') =>
    `<div class="message"><div class="head"><h4 class="sender">${by}</h4><time>17:52</time></div><div class="body"><p class="text message-quote__text">${text}</p></div>${more}</div>`;
  const rows = [
    quoted('Oskar', 'bonsoir'),
    quoted('maya', 'tu viens demain ?', '<i>✓</i>'),
    quoted('Oskar', 'oui'),
  ];
  expect(said(`<div class="message-list">${rows.join('')}</div>`)).toEqual([
    'bonsoir',
    'tu viens demain ?',
    'oui',
  ]);
});

describe('letters in a picture', () => {
  it('are not said, be they called a content', () => {
    const line = (name: string, letters: string, text: string) =>
      `<div class="item"><div class="avatar"><div class="content">${letters}</div></div><div class="content"><div class="name">${name}</div><p class="message">${text}</p></div></div>`;
    const lines = [
      ['zoe_k', 'zo', 'bonsoir'],
      ['Marc', 'ma', 'salut'],
      ['zoe_k', 'zo', 'ok'],
    ] as const;
    const html = lines.map(([name, letters, text]) => line(name, letters, text)).join('');
    expect(said(`<div role="log">${html}</div>`)).toEqual(['bonsoir', 'salut', 'ok']);
  });
});

it('a title in a few letters is no part of a name', () => {
  const line = (name: string, text: string) => `<li><a class="user-link">${name}</a><q>${text}</q></li>`;
  const title = '<span class="utitle">DR&nbsp;</span>';
  document.body.innerHTML = `<ol role="log">${line(`${title}zoe`, 'bonsoir')}${line('Marc', 'salut')}${line(`${title}zoe`, 'ok')}</ol>${COMPOSER}`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  const authors = seen.flatMap((one) => (one.kind === 'message' ? [one.author] : []));
  expect(authors).toEqual(['zoe', 'Marc', 'zoe']);
});
