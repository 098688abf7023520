/*
 * The client of the practice chat: strings of absolutely placed divs, inline handlers, and panes that are
 * rewritten whole. It is written this way on purpose, because the sites that matter are.
 */
/* biome-ignore-all lint/correctness/noUnusedVariables: inline handlers and the next scripts call these by name */

var moi = { nom: 'moi', sexe: 1, age: 18, ville: '' };
/* onglets[0] is the home tab; the others are private conversations and rooms. */
var onglets = [{ nom: 'Accueil', genre: 'accueil' }];
var actif = 0;
var nonlus = 0;
var numtx = 0;

function $(id) {
  return document.getElementById(id);
}

function propre(texte) {
  return String(texte)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function pose(x, y, l, h, suite) {
  return (
    'style="position:absolute;left:' +
    x +
    'px;top:' +
    y +
    'px;width:' +
    l +
    'px;height:' +
    h +
    'px;' +
    (suite || '') +
    '"'
  );
}

function demarre() {
  var h = decodeURIComponent(location.hash.slice(1)).split('_');
  if (h.length > 3) moi = { nom: h[0], sexe: Number(h[1]), age: Number(h[2]), ville: h[3] };
  $('tout').innerHTML =
    '<div id="ongulus" ' +
    pose(300, 62, 660, 30) +
    '></div>' +
    '<div id="fond" ' +
    pose(186, 92, 660, 460, 'border:1px solid #000;background:#ddd') +
    '>' +
    '<div id="cadrum" ' +
    pose(0, 0, 660, 460) +
    '></div>' +
    '<div id="discut" ' +
    pose(0, 0, 660, 460, 'display:none;background:linear-gradient(#a3b8e6,#fff)') +
    '>' +
    '<div id="textum" ' +
    pose(6, 6, 420, 446, 'overflow:auto') +
    '></div>' +
    '<div id="closus" ' +
    pose(440, 14, 206, 150, 'border:1px solid #000;background:#b7c9ee') +
    '></div>' +
    '<div id="saloncon" ' +
    pose(440, 14, 206, 300, 'display:none') +
    '></div></div></div>' +
    '<div id="basum" ' +
    pose(186, 554, 730, 64, 'border:1px solid #000;background:#ecec8a') +
    '>' +
    '<div id="ecrito" ' +
    pose(16, 1, 300, 14, 'font-size:10px;font-style:italic') +
    '></div>' +
    '<input id="cocoa" maxlength="460" autocomplete="off" onkeydown="if(event.keyCode==13)envoie()" ' +
    pose(14, 18, 600, 26, 'background:#ffff8c;border:2px inset #ccc;font-size:14px') +
    '></div>' +
    '<div id="menudroit" ' +
    pose(866, 96, 76, 300) +
    '>' +
    menudroit() +
    '</div>';
  accueil();
  dessine();
}

function menudroit() {
  var noms = ['Accueil', 'Filtre', 'Design', 'Profil', 'Premium', 'Info', 'Smiley', 'Amiz'];
  var tons = ['#ddd', '#d9a8c9', '#e4df8b', '#ddd', '#dcc49a', '#e59a9a', '#b7b7dd', '#e0b23c'];
  return noms
    .map(
      (n, i) =>
        '<div onclick="' +
        (i ? '' : 'montre(0)') +
        '" ' +
        pose(
          0,
          i * 38,
          70,
          20,
          'padding-top:4px;text-align:center;border:1px solid #000;background:' + tons[i],
        ) +
        '>' +
        n +
        '</div>',
    )
    .join('');
}

/** The home tab: rooms on the left, members on the right, drawn again from nothing each time. */
function accueil() {
  var g = '<div ' + pose(8, 4, 200, 18, 'font-weight:bold') + '>Liste des salons publics</div>';
  salons.forEach((s, i) => {
    var nom = s.bloque
      ? '<div ' + pose(0, 0, 180, 18, 'color:#c00000') + '>' + propre(s.nom) + ' - Bloqué</div>'
      : propre(s.nom);
    g +=
      '<div onclick="salongo(' +
      s.id +
      ',event)" ' +
      pose(28, 24 + i * 20, 220, 18, 'font-weight:bold;background:' + (i % 2 ? '#bdb2e0' : '#cbc3ee')) +
      '>' +
      nom +
      '<div ' +
      pose(190, 0, 28, 18) +
      '>' +
      s.nb +
      '</div></div>';
  });
  g +=
    '<div id="crex" ' +
    pose(28, 34 + salons.length * 20, 200, 18, 'font-weight:bold') +
    '>Créez un salon</div>';
  var d = '';
  membres.forEach((m, i) => {
    d +=
      '<input type="button" value="' +
      propre(m.nom.padEnd(18) + m.age + ' ' + m.ville) +
      '" onclick="creatonglet(' +
      i +
      ',event)" ' +
      pose(0, i * 21, 290, 21, 'border:1px solid #000;background:' + (m.sexe === 2 ? '#dd9ec0' : '#9a9be0')) +
      '>';
  });
  $('cadrum').innerHTML =
    '<div ' +
    pose(110, 8, 200, 18, 'font-weight:bold') +
    '>Genre : <span id="genre1">Tous</span></div>' +
    '<div ' +
    pose(122, 30, 200, 18, 'font-weight:bold') +
    '>Age : <span id="age1">Tous</span></div>' +
    '<div id="salox" ' +
    pose(10, 60, 280, 386, 'overflow:auto;border:1px solid #000;background:#bdb2e0') +
    '>' +
    g +
    '</div>' +
    '<div id="searchy" ' +
    pose(320, 60, 310, 386, 'overflow:auto;border-top:1px solid #000') +
    '>' +
    d +
    '</div>';
}

/** The tabs, and the pane of the active one, rewritten whole as the real client does at every message. */
function dessine() {
  var o = onglets[actif];
  $('ongulus').innerHTML = onglets
    .map((t, i) => {
      var ton = i === actif ? '#a3b8e6' : t.neuf ? '#ff9d3c' : '#ccc';
      return (
        '<div id="ongdiv' +
        i +
        '" onclick="montre(' +
        i +
        ')" ' +
        pose(
          i * 96,
          0,
          92,
          28,
          'overflow:hidden;border:1px solid #000;border-radius:8px 8px 0 0;text-align:center;background:' +
            ton,
        ) +
        '>' +
        '<div id="ongun' +
        i +
        '" ' +
        pose(0, 7, 92, 18) +
        '>' +
        propre(t.nom) +
        '</div></div>'
      );
    })
    .join('');
  $('cadrum').style.display = actif ? 'none' : 'block';
  $('discut').style.display = actif ? 'block' : 'none';
  document.title = nonlus ? '* ' + nonlus + ' MESS ****' : "COCO D'ESSAI";
  $('ecrito').innerHTML = o.ecrit ? propre(o.nom) + " est en train d'écrire ..." : '';
  if (!actif) return;
  $('closus').style.display = o.genre === 'prive' ? 'block' : 'none';
  $('saloncon').style.display = o.genre === 'salon' ? 'block' : 'none';
  $('textum').innerHTML =
    o.genre === 'salon' ? o.lignes.map(lignesalon).join('') : o.lignes.map(ligneprive).join('');
  $('textum').scrollTop = $('textum').scrollHeight;
  if (o.genre === 'prive') fiche(o);
  else listesalon(o);
}

function ligneprive(l) {
  return (
    '<span class="' + (l.moi ? 'c4' : 'c5') + '">' + propre(l.qui) + ': </span>' + propre(l.texte) + '<br>'
  );
}

function lignesalon(l) {
  return (
    '<span id=tx' +
    l.num +
    ' class="blanco"><span>' +
    propre(l.qui) +
    '<sup>' +
    (l.moi ? 0 : 2) +
    '</sup>: </span><span style="color:' +
    (l.moi ? '#a3009d' : '#1b2fae') +
    '">' +
    propre(l.texte) +
    '</span></span><br>'
  );
}

function fiche(o) {
  $('closus').innerHTML =
    '<div id="closuscoul" ' +
    pose(4, 4, 34, 34, 'background:' + (o.sexe === 2 ? '#dd9ec0' : '#9a9be0')) +
    '></div>' +
    '<div id="closusage" class="fixedsy" ' +
    pose(4, 6, 34, 30, 'text-align:center') +
    '>' +
    o.age +
    ' ans</div>' +
    '<div id="closustext" class="fixedsy" ' +
    pose(44, 12, 130, 16) +
    '>' +
    propre(o.ville) +
    '</div>' +
    '<div ' +
    pose(14, 46, 100, 96, 'border:1px solid #000;text-align:center') +
    '>no avatar</div>' +
    '<div title="allumer la cam" ' +
    pose(132, 46, 22, 22, 'background:#3a5fd0') +
    '></div>' +
    '<div title="bloquer" onclick="bloque()" ' +
    pose(160, 46, 22, 22, 'background:#c03a4a') +
    '></div>' +
    '<div title="ajouter amiz" ' +
    pose(132, 74, 22, 22, 'background:#4aa03a') +
    '></div>' +
    '<div title="alerter abus" ' +
    pose(160, 74, 22, 22, 'background:#e0b23c') +
    '></div>';
}

function listesalon(o) {
  $('saloncon').innerHTML =
    '<div class="fixedsy">Liste du salon</div><div id="allsalon">' +
    (o.gens || [])
      .map(
        (m, i) =>
          '<div id="salonik" class="fixedsy" ' +
          pose(0, 22 + i * 20, 200, 18) +
          '><span style="background:' +
          (m.sexe === 2 ? '#dd9ec0' : '#9a9be0') +
          '">' +
          m.age +
          '</span> <span onmousedown="creasix(' +
          i +
          ',event)">' +
          propre(m.nom) +
          '</span></div>',
      )
      .join('') +
    '</div>';
}

function montre(i) {
  actif = i;
  if (onglets[i].neuf) {
    onglets[i].neuf = false;
    nonlus = 0;
  }
  dessine();
}

/** A tab, found by its name or made. Nobody is asked whether they want it. */
function onglet(nom, genre, reste) {
  var i = onglets.findIndex((t) => t.nom === nom);
  if (i > 0) return i;
  onglets.push(Object.assign({ nom: nom, genre: genre, lignes: [] }, reste));
  return onglets.length - 1;
}

/** The reader clicked a member. */
function creatonglet(i) {
  montre(onglet(membres[i].nom, 'prive', membres[i]));
}

/** The reader clicked somebody in a room. */
function creasix(i) {
  var m = onglets[actif].gens[i];
  montre(onglet(m.nom, 'prive', m));
}

function salongo(id) {
  var s = salons.find((x) => x.id === id);
  if (s.bloque) return;
  montre(onglet(s.nom, 'salon', { gens: membres.slice(0, 4) }));
}

function bloque() {
  onglets.splice(actif, 1);
  montre(0);
}

/** Adds a line to a tab, drawn at once where the tab is open, announced in the title where it is not. */
function ajoute(i, qui, texte, estmoi) {
  onglets[i].lignes.push({ qui: qui, texte: texte, moi: estmoi, num: numtx++ });
  onglets[i].ecrit = false;
  if (i !== actif) {
    onglets[i].neuf = true;
    nonlus++;
  }
  dessine();
}

function envoie() {
  var texte = $('cocoa').value;
  if (!actif || !texte) return;
  $('cocoa').value = '';
  ajoute(actif, moi.nom, texte, true);
}
