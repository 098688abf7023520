import type { Around } from '../around.ts';
import type { Section } from '../find.ts';
import { about } from './about.tsx';
import { backup } from './backup.tsx';
import { counters } from './counters.tsx';
import { lock } from './lock.tsx';
import { muted } from './muted.tsx';
import { packs } from './packs.tsx';
import { privacy } from './privacy.tsx';
import { sites } from './sites.tsx';
import { warnings } from './warnings.tsx';
import { who } from './who.tsx';

/** Every section of the settings page, in the order of the page. */
export function sectionsFor(around: Around): readonly Section[] {
  return [who, warnings, sites, muted, packs, counters, lock, backup, privacy, about].map((section) =>
    section(around),
  );
}
