// @vitest-environment happy-dom
/** Requests whose ways to accept and to refuse are called in Chinese, Japanese or Korean, or whose asker stands on a button. */
import { expect, it } from 'vitest';
import { whoWrote } from '../../src/page/by-structure/parts/asks.ts';
import { asking } from './support/asking.ts';

const request = (said: string, accept: string, refuse: string) =>
  `<div class="requests"><p><span class="rn">Honorine</span> ${said} <button type="button">${accept}</button> <button type="button">${refuse}</button></p></div>`;

it.each([
  ['申请加入', '同意', '拒绝'],
  ['さんから申請があります', '承認', '拒否'],
  ['님이 대화를 신청했습니다', '수락', '거절'],
])('"%s" with "%s" and "%s"', (...words) => {
  expect(asking(request(...words))).toEqual(['Honorine']);
});

it('what asks whether a page may keep what it knows is no request', () => {
  const box = '<div class="box"><p>我们重视您的隐私</p><button>同意</button><button>拒绝</button></div>';
  expect(asking(box)).toEqual([]);
});

it('somebody on a button with what they say, beside one to accept and one to refuse', () => {
  const row = (name: string, said: string) =>
    `<div class="req"><button type="button"><span class="pic"></span><div><p class="rn">${name}</p><p class="rt">${said}</p></div></button><button type="button" title="Aceptar"><svg></svg></button><button type="button" title="Rechazar"><svg></svg></button></div>`;
  const list = `<div id="reqs"><p>Solicitudes (2)</p>${row('Honorine', 'Quiere chatear contigo')}${row('leo_b', 'hola, vi tu perfil en el torneo')}</div>`;
  expect(asking(list)).toEqual(['Honorine', 'leo_b']);
});

it('an invitation in a sentence in Russian', () => {
  expect(whoWrote('Honorine приглашает вас в приват. Принять предложение')).toBe('Honorine');
});
