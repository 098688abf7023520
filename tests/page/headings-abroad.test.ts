// @vitest-environment happy-dom
/** Lists by the headings that more languages give them. */
import { expect, it } from 'vitest';
import { listCalled } from '../../src/page/by-structure/parts/list-words.ts';
import { listsIn, toldIn } from './support/lists-in.ts';

it.each([
  '在线用户',
  '在线（5）',
  '群成员列表',
  '参加者一覧',
  'オンライン 4',
  '접속자 목록 (3)',
  'Đang online',
  'Thành viên (4)',
  'Deltagare',
  'Jäsenet',
  'Účastníci: 5',
  'Résztvevők',
  'Участники',
  'Користувачі',
  'کاربران آنلاین',
])('%s heads people', (text) => {
  expect(listCalled(text)).toBe('people');
});

it.each([
  '好友请求',
  'メッセージリクエスト',
  '친구 요청 2',
  'Lời mời kết bạn (1)',
  'Vänförfrågningar',
  'Žádosti o přátelství',
  'درخواست‌ها',
])('%s heads those who ask', (text) => {
  expect(listCalled(text)).toBe('requests');
});

it.each(['Nhắn riêng:', '私聊 (2)', '쪽지함', 'Личка', 'Özel mesajlar', 'رسائل خاصة', 'Direktmeddelanden'])(
  '%s heads talks with one each',
  (text) => {
    expect(listCalled(text)).toBe('private talks');
  },
);

it.each(['在线', 'オンライン', '온라인', '私聊', 'Nhắn riêng', 'Deltagare söker rum att hyra'])(
  '%s heads none',
  (text) => {
    expect(listCalled(text)).toBeUndefined();
  },
);

const said = ['你好', '好', '下雨了吗', '下了'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? '小雨' : '大海'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Send</button>`;

it('people are told in a table below such a heading', () => {
  const rows = ['小麦', 'leo_2018', 'dongdong'].map(
    (name, at) => `<tr><td>${at + 2}</td><td>${name}</td></tr>`,
  );
  const table = `<h3>在线用户</h3><table><tbody><tr><th>编号</th><th>用户名</th></tr>${rows.join('')}</tbody></table>`;
  expect(listsIn(LOG + table).members).toEqual(['小麦', 'leo_2018', 'dongdong']);
});

it('and whoever stands alone below one of requests asks', () => {
  const request = `<section><h4>好友请求</h4><ul><li><b>小麦</b><p>可以聊吗</p></li></ul></section>`;
  expect(toldIn(LOG + request).prompts).toEqual(['小麦']);
});
