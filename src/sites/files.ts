import type { Site } from './schema.ts';

/** The files of this folder, in the order of their names. What ships has a plain list in this one's place (`tools/lean-data.ts`). */
export const files: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.json', { eager: true, import: 'default' }),
);
