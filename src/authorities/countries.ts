import be from './be.json' with { type: 'json' };
import ca from './ca.json' with { type: 'json' };
import ch from './ch.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import gb from './gb.json' with { type: 'json' };
import ie from './ie.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import lu from './lu.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import type { Authority, Country } from './schema.ts';
import us from './us.json' with { type: 'json' };

// A test runs the schema over every file; TypeScript reads JSON strings too widely to see it.
const files = [
  fr,
  be,
  ch,
  lu,
  ca,
  gb,
  ie,
  us,
  de,
  es,
  it,
  nl,
  pt,
] as readonly unknown[] as readonly Country[];

/** Every country that Vigie knows authorities of, as ISO 3166-1 codes: France, its neighbours by language, the rest. */
export const countries: readonly string[] = files.map((file) => file.country);

/** The file of a country. Throws for a country that has none. */
export function fileOf(country: string): Country {
  const file = files.find((one) => one.country === country);
  if (!file) throw new Error(`No authorities for ${country}`);
  return file;
}

/** Every body of a country, in the order of its file. */
export function everyBody(country: string): readonly Authority[] {
  const { timeZone, bodies } = fileOf(country);
  return bodies.map((body) => ({ ...body, country, timeZone }));
}
