/* `?demo`: a slow story for somebody who opened `npm start` and watches. Everybody in it is made up. */

(() => {
  if (location.search !== '?demo') return;
  const lea = { name: 'lea_cuisine', age: 19, town: 'LILLE', sex: 2 };
  const max = { name: 'max_du_69', age: 34, town: 'LYON' };
  const story = [
    [4, () => practice.stranger(lea, 'coucou, tu connais un bon site de recettes ?')],
    [8, () => practice.addRooms('jeux de société', 'collégienne')],
    [8, () => practice.addMembers({ name: 'paul_velo', age: 27, town: 'PARIS' })],
    [10, () => practice.stranger(max, 'salut ça va ? je passais par là')],
    [4, () => practice.open(max.name)],
    [8, () => practice.stranger(max, 'tu as quel âge ?')],
    [10, () => practice.stranger(max, 'tu es plus mature que les autres')],
    [10, () => practice.stranger(max, 'par contre ça reste entre nous, dis rien à tes parents')],
    [10, () => practice.stranger(max, "tu as snap ? on sera mieux là bas qu'ici")],
    [12, () => practice.stranger(lea, "j'ai trouvé : tarte aux pommes ce soir")],
  ];
  let after = 0;
  for (const [seconds, act] of story) {
    after += seconds;
    setTimeout(act, after * 1000);
  }
})();
