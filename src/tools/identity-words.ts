/**
 * Words that say who somebody is. None may be evidence in a rule: being somebody is never a sign (EFF on school monitoring tools,
 * 2023: word lists that held such words harmed the young people they were to protect). Folded as the matcher folds them.
 */
export const IDENTITY_WORDS: ReadonlySet<string> = new Set(
  `gay gays gai homo homos homosexuel homosexuelle homosexual lesbienne lesbiennes lesbian lesbians lesbi goudou gouine pd pede pedes fag faggot dyke
  bi bisexuel bisexuelle bisexual trans transgenre transgender transsexuel transsexuelle travesti travestis trav travs queer lgbt lgbtq nonbinaire enby
  heterosexuel hetero intersexe asexuel
  arabe arabes arab maghrebin maghrebine beur beurette rebeu renoi noir noire noirs black blacks blanche white asiatique asian chinois chinoise
  turc turque africain africaine african rom roms gitan gitane gypsy kabyle algerien algerienne marocain marocaine tunisien tunisienne
  musulman musulmane musulmans muslim muslims islam juif juive juifs jew jews jewish chretien chretienne christian catholique catholic hindou
  handicape handicapee disabled sourd sourde deaf autiste autistic seropositif seropositive seropo hiv poz
  migrant migrante refugie refugiee refugee`.split(/\s+/),
);
