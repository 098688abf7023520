import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { until } from '../harness/index.ts';

export interface Program {
  stop(): Promise<void>;
}

/**
 * Starts a server, and waits until it answers. It ends with this process at the latest.
 * @param answers asked again and again; false or a rejection means not yet
 * @throws with the program's own words when it stops or does not answer
 */
export async function startProgram(
  name: string,
  command: string,
  words: readonly string[],
  answers: () => Promise<boolean>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Program> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const stop = async () => {
    await ended(child);
    process.off('exit', killed);
  };
  try {
    await until(`${name} to answer`, async () => child.exitCode !== null || (await answers()), 20_000);
    if (child.exitCode !== null) throw new Error(`${name} stopped with code ${child.exitCode}`);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}. ${name} said:\n${said}`);
  }
  return { stop };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((exit) => child.once('exit', exit));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

/** A port that nobody listens on, chosen by the system. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The system gave no port');
  await new Promise((closed) => server.close(closed));
  return address.port;
}
