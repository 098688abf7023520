export { alive } from './alive.ts';
export type {
  Actions,
  DraftChoice,
  ListedSite,
  Reader,
  SeenHere,
  Warnings,
  WarningsOptions,
} from './contract.ts';
export { createWarnings } from './create-warnings.tsx';
