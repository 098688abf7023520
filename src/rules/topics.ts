/** Which rules each topic is made of, by sign. Apart from the rules, which a page that only names topics does without. */
export { topics } from 'virtual:vigie-topics';
