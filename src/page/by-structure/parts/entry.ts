import type { EntryFields } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { above, type Scope } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { isVisible } from '../../visible.ts';

const FIELDS = 'input:not([type=hidden]):not([type=password]):not([type=submit]):not([type=button]), select';
const CALLED = {
  pseudonym: /pseudo|nick|surnom|username|handle|display.?name|alias|apodo|spitzname/i,
  age: /(?<!\p{L})([aâ]geu?|edad|alter)(?!\p{L})|birth|naissance/iu,
  postcode: /zip|postal|postcode|code.?post|\bcp\b|plz/i,
  gender: /gender|genre|sexe?\b|typeo|homme|femme|\bmale|female/i,
} as const;

/** A form that asks for a pseudonym and no account: with an age, a postcode or a gender, or with a way into a chat. */
export function findEntryForm(scope: Scope): EntryFields | undefined {
  const fields = scope.all(FIELDS).filter(isVisible);
  const found: { -readonly [Field in keyof EntryFields]: EntryFields[Field] } = {};
  for (const field of fields) {
    const called = calledOf(field);
    for (const kind of ['age', 'postcode', 'gender', 'pseudonym'] as const)
      if (!found[kind] && CALLED[kind].test(called)) {
        found[kind] = field;
        break;
      }
  }
  const one = found.pseudonym ?? found.age;
  if (!one || !found.pseudonym || (!found.age && !found.postcode && !found.gender)) return undefined;
  const form = natives().closest(one, 'form');
  const asksAccount = form && natives().all(form, 'input[type=password], input[type=email]').some(isVisible);
  return asksAccount ? undefined : found;
}

/** Everything that says what a field is for: its own names, its label, or the plain text just before it. */
function calledOf(field: Element): string {
  const dom = natives();
  const own = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete', 'title'].map(
    (name) => dom.attribute(field, name) ?? '',
  );
  const id = dom.attribute(field, 'id');
  const root = dom.root(field) as ParentNode;
  const label =
    (id && dom.all(root, 'label').find((one) => dom.attribute(one, 'for') === id)) ||
    dom.closest(field, 'label');
  return [...own, label ? visibleText(label).slice(0, 40) : textBefore(field)]
    .join(' ')
    .replace(/[_-]/g, ' ');
}

function textBefore(field: Element): string {
  const dom = natives();
  const holder = above(field);
  let before = '';
  for (let node = holder && dom.firstChild(holder); node && node !== field; node = dom.next(node)) {
    if (dom.type(node) === 3 && dom.data(node).trim()) before = dom.data(node);
    else if (dom.type(node) === 1)
      before = /^(input|select)$/.test(dom.tag(node as Element)) ? '' : visibleText(node) || before;
  }
  return before.slice(-40);
}
