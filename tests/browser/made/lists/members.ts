import { type Drawing, escaped } from '../drawing.ts';
import words from '../words.json' with { type: 'json' };

/** Ways to draw who is there. */
export const MEMBERS = {
  none: () => '',
  plain: (page) =>
    `${title(page)}<ul${page.dress('members')}>${each(page, (who) => `<li${page.dress('member')}>${escaped(who)}</li>`)}</ul>`,
  status: (page) =>
    `${title(page)}<div${page.dress('members')}>${each(page, (who) => `<div${page.dress('member')}><div>${escaped(who)}</div><small>${page.lot.one(page.said.statuses)}</small></div>`)}</div>`,
  pictures: (page) =>
    `${title(page)}<div${page.dress('members')}>${each(page, (who) => {
      const picture =
        page.picture(who) || '<span style="width:8px;height:8px;background:green;border-radius:4px"></span>';
      return `<div${page.dress('member')} style="display:flex">${picture}<span>${escaped(who)}</span></div>`;
    })}</div>`,
  ages: (page) =>
    `${title(page)}<div${page.dress('members')}>${each(page, (who) => `<div${page.dress('member')}><b>${escaped(who)}</b> <i>${18 + page.lot.below(60)}</i> <span>${town(page)}</span></div>`)}</div>`,
  table: (page) =>
    `<table${page.dress('members')}><tr><th>${page.said.nick}</th><th>${page.said.town}</th></tr>${each(page, (who) => `<tr${page.dress('member')}><td>${escaped(who)}</td><td>${town(page)}</td></tr>`)}</table>`,
  groups: (page) => {
    const group = (heading: string, people: readonly string[]) =>
      `<h4>${heading} — ${people.length}</h4>${people.map((who) => `<div${page.dress('member')}>${escaped(who)}</div>`).join('')}`;
    const { people } = page.talk;
    return `<div${page.dress('members')}>${group(page.said.moderators, people.slice(0, 2))}${group(page.said.online, people.slice(2))}</div>`;
  },
  select: (page) =>
    `<label>${page.said.people}<select size=10${page.dress('members')}>${each(page, (who) => `<option>${escaped(who)}</option>`)}</select></label>`,
  buttons: (page) =>
    `${title(page)}<div${page.dress('members')}>${each(page, (who) => `<button${page.dress('member')} style="display:block;width:100%;text-align:left">${escaped(who)}</button>`)}</div>`,
  badges: (page) =>
    `${title(page)}<ul${page.dress('members')}>${each(page, (who) => {
      const badge = who === page.talk.me ? `(${page.said.you.toLowerCase()})` : page.badge(who) && 'mod';
      return `<li${page.dress('member')}><a href="#u">${escaped(who)}</a>${badge && ` <small>${badge}</small>`}</li>`;
    })}</ul>`,
  commas: (page) =>
    `<p${page.dress('members')}>${page.said.online} : ${page.talk.people.map((who) => `<a href="#u">${escaped(who)}</a>`).join(', ')}</p>`,
} satisfies Record<string, (page: Drawing) => string>;

const each = (page: Drawing, draw: (who: string) => string) => page.talk.people.map(draw).join('');
const town = (page: Drawing) => page.lot.one(words.towns);
const title = (page: Drawing) =>
  `<h3>${page.said.people}${page.lot.falls(0.5) ? ` (${page.talk.people.length})` : ''}</h3>`;
