/* The towns that this practice chat knows, by postcode. The real site keeps one script a postcode. */
/* biome-ignore-all lint/correctness/noUnusedVariables: the next script of the page reads it */
var villes = {
  75001: 'PARIS',
  69001: 'LYON',
  33000: 'BORDEAUX',
  59000: 'LILLE',
  13001: 'MARSEILLE',
  94200: 'IVRY',
};
