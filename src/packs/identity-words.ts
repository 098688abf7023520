import { foldWords } from '../engine/normalise/fold.ts';

/**
 * Words that say who somebody is. None may be evidence in a rule: being somebody is never a sign (EFF on school monitoring tools,
 * 2023: word lists that held such words harmed the young people they were to protect). Folded as the matcher folds them.
 */
const IDENTITY_WORDS: ReadonlySet<string> = new Set(
  `gay gays gai homo homos homosexuel homosexuelle homosexual lesbienne lesbiennes lesbian lesbians lesbi goudou gouine pd pede pedes fag faggot dyke
  bi bisexuel bisexuelle bisexual trans transgenre transgender transsexuel transsexuelle travesti travestis trav travs queer lgbt lgbtq nonbinaire enby
  heterosexuel hetero intersexe asexuel
  arabe arabes arab maghrebin maghrebine beur beurette rebeu renoi noir noire noirs black blacks blanche white asiatique asian chinois chinoise
  turc turque africain africaine african rom roms gitan gitane gypsy kabyle algerien algerienne marocain marocaine tunisien tunisienne
  musulman musulmane musulmans muslim muslims islam juif juive juifs jew jews jewish chretien chretienne christian catholique catholic hindou
  handicape handicapee disabled sourd sourde deaf autiste autistic seropositif seropositive seropo hiv poz
  migrant migrante refugie refugiee refugee`.split(/\s+/),
);

/** Where a word of the list is part of another one. */
const OTHER_WORDS = /\bblack out\b/g;

/** A shorter stem begins too many words to mean one of these. */
const SHORTEST_STEM = 5;

type Sets = Readonly<Record<string, readonly string[]>>;

/**
 * The identities that a phrase names: by a word, by a stem that an identity begins with, or by a named set that holds one.
 * @param sets the named sets that the phrase may use
 */
export function identitiesIn(phrase: string, sets: Sets): string[] {
  const open = new Set<string>();
  const found = new Set<string>();
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/@([\w-]+)/g)) {
      if (open.has(name)) continue;
      open.add(name);
      look((sets[name] ?? []).join('; '));
    }
    const plain = text.replace(/@[\w-]+|\{\w*\}/g, ' ').replace(OTHER_WORDS, ' ');
    for (const word of foldWords(plain)) if (IDENTITY_WORDS.has(word)) found.add(word);
    for (const [, stem = ''] of plain.matchAll(/(\p{L}+)\*/gu)) {
      const [folded = ''] = foldWords(stem);
      if (folded.length >= SHORTEST_STEM && [...IDENTITY_WORDS].some((word) => word.startsWith(folded)))
        found.add(stem);
    }
  };
  look(phrase);
  return [...found];
}
