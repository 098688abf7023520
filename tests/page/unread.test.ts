// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { describedIn, memberIn } from '../../src/page/by-structure/lists/people.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

const row = (html: string) => {
  document.body.innerHTML = `<ul class="roster"><li>${html}</li></ul>`;
  return document.querySelector('li') as Element;
};

it('how many messages of somebody are unread is not their age', () => {
  const contact = row('<span class="contact-name">lea</span> <span class="msgs-indicator badge">42</span>');
  expect(memberIn(contact)).toEqual({ name: 'lea' });
  expect(describedIn(contact)?.age).toBeUndefined();
});

it('an age is', () => {
  expect(memberIn(row('<span>lea</span> <span>42</span>'))).toMatchObject({ name: 'lea', age: 42 });
});
