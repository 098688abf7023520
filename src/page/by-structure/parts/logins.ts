/** What somebody is known by to a page, "petiteourse", where it shows their name, "Petite Ourse". */

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Whether one name is another without its spaces, signs and accents. */
export function isLoginOf(login: string, shown: string): boolean {
  return login !== shown && !/\s/.test(login) && bareOf(login) !== '' && bareOf(login) === bareOf(shown);
}

function bareOf(name: string): string {
  return name.normalize('NFD').replace(NO_LETTERS, '').toLowerCase();
}
