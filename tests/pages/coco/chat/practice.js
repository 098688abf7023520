/* What a script (a test, the tour) may ask of the practice chat: be the other people. */

window.practice = {
  /** A stranger writes: their tab simply appears, or gets one more line. */
  stranger(person, text) {
    const i = onglet(person.name, 'prive', {
      nom: person.name,
      age: person.age,
      ville: person.town,
      sexe: person.sex || 1,
    });
    if (text) ajoute(i, person.name, text, false);
    else dessine();
  },
  /** Somebody writes in a room that is open in a tab. */
  inRoom(room, name, text) {
    ajoute(onglet(room, 'salon', { gens: membres.slice(0, 4) }), name, text, false);
  },
  typing(name) {
    onglets[onglet(name, 'prive', {})].ecrit = true;
    dessine();
  },
  /** Goes to a tab by its name; `Accueil` is the first. */
  open(name) {
    montre(
      Math.max(
        0,
        onglets.findIndex((t) => t.nom === name),
      ),
    );
  },
  addRooms(...names) {
    for (const nom of names) salons.push({ id: 100 + salons.length, nom, nb: 3 + salons.length });
    accueil();
  },
  addMembers(...people) {
    for (const p of people) membres.push({ nom: p.name, age: p.age, ville: p.town, sexe: p.sex || 1 });
    accueil();
  },
  /** Draws everything again from nothing, as the real client does all the time. */
  redraw() {
    accueil();
    dessine();
  },
};
