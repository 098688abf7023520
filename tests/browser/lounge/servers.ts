import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure } from '../../../src/tools/browsers.ts';
import { ROOT } from '../../../src/tools/build.ts';
import { freePort, type Program, startProgram } from '../reading/program.ts';

export interface Lounge {
  readonly url: string;
  readonly ircPort: number;
  stop(): Promise<void>;
}

/**
 * The Lounge as npm brings it, open to all, and an ngIRCd that it leads to: both on loopback, both forgotten afterwards.
 * @throws Missing when ngIRCd is not on this machine and cannot be installed
 */
export async function startLounge(room: string): Promise<Lounge> {
  const program = ensure('ngircd');
  const folder = await mkdtemp(join(tmpdir(), 'vigie-lounge-'));
  const ircPort = await freePort();
  const port = await freePort();
  const running: Program[] = [];
  const stop = async () => {
    for (const one of running.reverse()) await one.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const config = join(folder, 'ngircd.conf');
    await writeFile(config, ircSettings(ircPort));
    running.push(await startProgram('ngIRCd', program, ['-n', '-f', config], async () => opens(ircPort)));
    await writeFile(
      join(folder, 'config.js'),
      `module.exports = ${JSON.stringify(settings(port, ircPort, room))};`,
    );
    const words = [
      '--import',
      join(import.meta.dirname, 'offline.mjs'),
      join(ROOT, 'node_modules/thelounge/index.js'),
      'start',
    ];
    const url = `http://127.0.0.1:${port}/`;
    running.push(
      await startProgram('The Lounge', process.execPath, words, async () => (await fetch(url)).ok, {
        ...process.env,
        THELOUNGE_HOME: folder,
        // In a test's environment it looks for its files elsewhere.
        NODE_ENV: 'production',
      }),
    );
    return { url, ircPort, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function opens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1', () => answer(true));
    socket.once('error', () => answer(false)).once('connect', () => socket.destroy());
  });
}

/** No look-ups, no limit on how fast somebody writes: a burst is to come as one. */
const ircSettings = (port: number) => `
[Global]
Name = irc.chat.example
Info = Salons
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Bienvenue
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 20
MaxPenaltyTime = 0
[Options]
DNS = no
Ident = no
PAM = no
`;

const settings = (port: number, ircPort: number, room: string) => ({
  public: true,
  host: '127.0.0.1',
  port,
  transports: ['websocket'],
  prefetch: false,
  fileUpload: { enable: false },
  messageStorage: [],
  lockNetwork: true,
  leaveMessage: '',
  defaults: {
    name: 'Salons',
    host: '127.0.0.1',
    port: ircPort,
    password: '',
    tls: false,
    rejectUnauthorized: false,
    nick: 'invite',
    username: 'invite',
    realname: '',
    join: room,
    leaveMessage: '',
  },
});
