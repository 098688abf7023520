import { browser } from 'wxt/browser';
import type { AddPackRequest, PackAnswer, RemovePackRequest } from './messages.ts';

/** Asks the background to take in a pack. It never throws. */
export function addPack(text: string): Promise<PackAnswer> {
  return ask({ type: 'add-pack', text });
}

/** Asks the background to take a pack out. It never throws. */
export function removePack(id: string): Promise<PackAnswer> {
  return ask({ type: 'remove-pack', id });
}

async function ask(request: AddPackRequest | RemovePackRequest): Promise<PackAnswer> {
  try {
    const answer: PackAnswer | undefined = await browser.runtime.sendMessage(request);
    if (answer) return answer;
  } catch {
    // No background answers: the extension was updated or removed under an open page.
  }
  return { faults: [{ kind: 'gone' }] };
}
