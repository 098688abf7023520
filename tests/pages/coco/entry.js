/* The entry form of the practice chat. Like the site it stands for, it checks next to nothing. */
/* biome-ignore-all lint/correctness/noUnusedVariables: the page's inline handlers call these by name */

/** Puts the town in place of the fifth digit of a postcode, where the real site loads it from a script. */
function codepost(code) {
  if (!/^\d{5}$/.test(code)) return;
  var ville = villes[code] || 'dep ' + code.slice(0, 2);
  document.getElementById('zipo').value = ville.slice(0, 5);
  document.getElementById('deroulante').innerHTML = ville;
}

function townselecto() {
  document.getElementById('zipo').value = '';
  document.getElementById('deroulante').innerHTML = '';
}

function validatio() {
  var pseudo = document.getElementById('nicko').value.replace(/[^A-Za-z0-9]/g, '');
  var age = Math.min(89, Number(document.getElementById('ageu').value));
  var ville = document.getElementById('deroulante').innerHTML || document.getElementById('zipo').value;
  if (pseudo.length < 4) return alert('Votre pseudo doit faire au moins 4 lettres');
  if (!age) return alert('Indiquez votre age');
  if (age < 18) alert('Ce chat est pour les adultes');
  if (age <= 14) return;
  var sexe = document.getElementById('mano').checked ? 1 : 2;
  var demo = location.search === '?demo' ? '?demo' : '';
  window.open(
    '/chat/index.html' + demo + '#' + [pseudo, sexe, age, ville || '0', 0, 'essai', 0].join('_') + '_',
  );
}
