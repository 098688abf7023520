/** What stands around what is said and the lists. */
import { type Drawing, escaped } from './drawing.ts';
import type { Looks } from './looks.ts';

export function headOf(page: Drawing): string {
  const { isRoom, title } = page.talk;
  const { head } = page.looks;
  const text = escaped(title);
  const attributes = page.dress('head');
  if (head === 'h1') return `<h1${attributes}>${text}</h1>`;
  if (!isRoom)
    return `<div${attributes}>${page.picture(title)}<div>${text}</div><small>${page.said.online}</small></div>`;
  switch (head) {
    case 'none':
      return '';
    case 'hash':
      return `<div${attributes}><b>#${text}</b></div>`;
    case 'topic':
      return `<header${attributes}><h2>${text}</h2><p>${page.said.topic}</p></header>`;
    case 'div':
      return `<div${attributes}><div>${text}</div></div>`;
  }
}

/** Where the reader writes. */
export function composerOf(page: Drawing): string {
  const { looks, said } = page;
  const self = selfOf(page, 'composer');
  switch (looks.composer) {
    case 'input':
      return `<div>${self}<input type=text placeholder="${said.write}" style="width:80%"><button>${said.send}</button></div>`;
    case 'textarea':
      return `<div>${self}<textarea rows=2 placeholder="${said.write}" style="width:80%"></textarea><button>${said.send}</button></div>`;
    case 'editable':
      return `<div>${self}<div contenteditable=true role=textbox aria-label="${said.write}" style="border:1px solid;min-height:24px;width:80%"></div><button aria-label="${said.send}">➤</button></div>`;
    case 'form':
      return `<form>${self}<input name=msg autocomplete=off style="width:80%"><input type=submit value="${said.send}"></form>`;
    case 'bare':
      return `<div>${self}<input type=text style="width:80%"></div>`;
  }
}

/** Where the page says who is signed in: over all, over what leads elsewhere, below it, or beside what one writes in. */
export function selfOf(page: Drawing, where: Looks['self']): string {
  if (page.looks.self !== where) return '';
  const { me } = page.talk;
  const name = `<span>${escaped(me)}</span>`;
  if (where === 'top')
    return `<div style="display:flex;height:32px"><b>${page.said.title}</b><span style="flex:1"></span>${page.picture(me)}${name}</div>`;
  if (where === 'composer') return `<label>${name}</label>`;
  return `<div style="display:flex;height:48px">${page.picture(me)}${name}</div>`;
}

/** The three columns side by side, in one of the ways that pages have for it. */
export function frameOf(page: Drawing, lists: string, main: string, right: string): string {
  const { looks } = page;
  const left = selfOf(page, 'over') + lists + selfOf(page, 'below');
  const aside = (inner: string) => inner && `<aside style="width:220px;overflow:auto">${inner}</aside>`;
  switch (looks.frame) {
    case 'flex':
      return `<div style="display:flex;height:740px">${aside(left)}<main style="flex:1;display:flex;flex-direction:column;min-width:0">${main}</main>${aside(right)}</div>`;
    case 'grid':
      return `<div style="display:grid;grid-template-columns:220px 1fr 220px;height:740px"><div>${left}</div><div style="display:flex;flex-direction:column">${main}</div><div>${right}</div></div>`;
    case 'absolute':
      return `<div style="position:absolute;left:0;top:40px;width:200px">${left}</div><div style="position:absolute;left:220px;top:40px;width:780px">${main}</div><div style="position:absolute;left:1020px;top:40px;width:220px">${right}</div>`;
    case 'float':
      return `<div style="float:left;width:200px">${left}</div><div style="float:right;width:200px">${right}</div><div style="margin:0 220px">${main}</div>`;
    case 'table':
      return `<table style="width:100%"><tr><td style="width:200px;vertical-align:top">${left}</td><td style="vertical-align:top">${main}</td><td style="width:200px;vertical-align:top">${right}</td></tr></table>`;
  }
}

/** The whole page, with a menu or a foot. */
export function pageAround(page: Drawing, body: string): string {
  const { looks, said } = page;
  const links = (all: readonly string[]) => all.map((one) => `<a href="#">${one}</a> `).join('');
  const nav = looks.menu === 'nav' ? `<nav>${links(said.menu)}</nav>` : '';
  const foot = looks.menu === 'foot' ? `<footer>${links(said.small)}© 2026</footer>` : '';
  return `<!doctype html><html lang="${looks.language}"><head><meta charset=utf-8><title>${said.title}</title></head><body style="margin:0;font:14px sans-serif">${nav}${selfOf(page, 'top')}${body}${foot}</body></html>`;
}
