import { until } from '../harness/index.ts';
import { type Account, HOST, ROOMS } from './prosody.ts';

/** A person on the server who needs no browser: stanzas of XMPP over a WebSocket (RFC 7395), written by hand. */
export interface Person {
  readonly jid: string;
  /** Writes to one person. */
  writes(to: string, text: string): void;
  /** Whether this text has reached this person, in a room or in private. */
  hasRead(text: string): boolean;
  /** Makes a public room, or enters it where it stands, and stays. */
  opensRoom(node: string, name: string): Promise<void>;
  /** Writes in a room. */
  says(node: string, text: string): void;
  leaves(): Promise<void>;
}

const REFUSED = /<failure|type='error'/;

/** @throws when the server refuses the account or does not answer */
export async function comeOnline(url: string, { user, password }: Account): Promise<Person> {
  const jid = `${user}@${HOST}`;
  const socket = new WebSocket(url, 'xmpp');
  const heard: string[] = [];
  socket.addEventListener('message', ({ data }) => heard.push(String(data)));
  await new Promise<void>((open, failed) => {
    socket.addEventListener('open', () => open());
    socket.addEventListener('error', () => failed(new Error(`No WebSocket at ${url}`)));
  });

  /** Sends a stanza, and waits for one that holds `answer` among those that follow. */
  const ask = async (stanza: string, answer: string) => {
    const from = heard.length;
    socket.send(stanza);
    const told = await until(`${answer} from the server`, async () =>
      heard.slice(from).find((one) => one.includes(answer) || REFUSED.test(one)),
    );
    if (REFUSED.test(told)) throw new Error(`Prosody refused ${stanza}: ${told}`);
  };
  let count = 0;
  /** Asks an information query, and waits for its result. */
  const query = (to: string, payload: string) => {
    const id = `q${++count}`;
    return ask(
      `<iq xmlns='jabber:client' type='set' id='${id}'${to && ` to='${to}'`}>${payload}</iq>`,
      `id='${id}'`,
    );
  };
  const message = (to: string, type: 'chat' | 'groupchat', text: string) =>
    socket.send(
      `<message xmlns='jabber:client' type='${type}' to='${to}' id='m${++count}'><body>${escaped(text)}</body></message>`,
    );

  const open = `<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='${HOST}' version='1.0'/>`;
  await ask(open, 'PLAIN');
  const secret = Buffer.from(`\0${user}\0${password}`).toString('base64');
  await ask(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`, '<success');
  await ask(open, 'xmpp-bind');
  await query('', "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
  socket.send("<presence xmlns='jabber:client'/>");

  return {
    jid,
    writes: (to, text) => message(to, 'chat', text),
    hasRead: (text) => heard.some((stanza) => stanza.includes(`<body>${escaped(text)}</body>`)),
    async opensRoom(node, name) {
      const room = `${node}@${ROOMS}`;
      await ask(
        `<presence xmlns='jabber:client' to='${room}/${user}'><x xmlns='http://jabber.org/protocol/muc'/></presence>`,
        "code='110'",
      );
      await query(room, roomForm(name));
    },
    says: (node, text) => message(`${node}@${ROOMS}`, 'groupchat', text),
    async leaves() {
      if (socket.readyState === WebSocket.CLOSED) return;
      const gone = new Promise((closed) => socket.addEventListener('close', closed));
      socket.send("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>");
      socket.close();
      await gone;
    },
  };
}

/** XEP-0045, section 10.1.3: a new room is shut until its owner sends its settings. */
function roomForm(name: string): string {
  const field = ([key, value]: readonly [string, string]) =>
    `<field var='${key}'><value>${escaped(value)}</value></field>`;
  const fields = [
    ['FORM_TYPE', 'http://jabber.org/protocol/muc#roomconfig'],
    ['muc#roomconfig_roomname', name],
    ['muc#roomconfig_publicroom', '1'],
  ] as const;
  return `<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'>${fields.map(field).join('')}</x></query>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
