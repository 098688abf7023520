import { connect } from 'node:net';
import { until } from '../harness/index.ts';

/** A person on the IRC server who needs no browser: lines of RFC 2812, written by hand. */
export interface IrcPerson {
  /** Enters a room, and waits until the server says so. */
  enters(room: string): Promise<void>;
  /** Writes to a room or to a person. */
  writes(to: string, ...texts: readonly string[]): void;
  /** "lilou eats an apple" */
  does(to: string, what: string): void;
  leaves(): void;
}

/** @throws when the server does not let this name in */
export async function comeToIrc(port: number, nick: string): Promise<IrcPerson> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text;
    for (const [, token] of String(text).matchAll(/^PING (.*)$/gm)) send(`PONG ${token}`);
  });
  const send = (line: string) => socket.write(`${line}\r\n`);
  const hears = (words: string) => until(`the server to say ${words}`, async () => heard.includes(words));
  send(`NICK ${nick}`);
  send(`USER ${nick} 0 * :${nick}`);
  await hears(` 001 ${nick} `);
  return {
    async enters(room) {
      send(`JOIN ${room}`);
      await hears(` 366 ${nick} ${room} `);
    },
    writes(to, ...texts) {
      // ngIRCd lets the end of a long burst lie until something more comes.
      send([...texts.map((text) => `PRIVMSG ${to} :${text}`), 'PING end'].join('\r\n'));
    },
    does: (to, what) => send(`PRIVMSG ${to} :\u0001ACTION ${what}\u0001`),
    leaves: () => socket.end('QUIT\r\n'),
  };
}
