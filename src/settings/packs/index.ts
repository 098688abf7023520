/** Packs of rules from outside: how they are stored, and how a page of ours asks for them. `src/packs` takes them in. */
export type { AddPackRequest, PackAnswer, RemovePackRequest } from './messages.ts';
export type {
  PackBody,
  PackFault,
  PackHead,
  PackRule,
  Packs,
  Path,
  RefusedPack,
  RuleFault,
  StoredPack,
  TakenPack,
} from './record.ts';
export { addPack, removePack } from './request.ts';
export { loadPacks, NO_PACKS, PACKS_KEY, readPacks, watchPacks, writePacks } from './store.ts';
