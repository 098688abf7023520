/** Tabs over conversations that sort them, each with how many there are: "Mine 7", "Unassigned 2", "All 9". */
import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { nameOn } from '../parts/name-on.ts';
import { childrenOf } from '../parts/rows.ts';

const FILTER =
  /^(?:all|mine|unassigned|assigned|unread|read|archived?|resolved|snoozed|starred|favou?rites|groups|tou(?:te)?s|à moi|non lus|non assignée?s|archivée?s|favoris|groupes|alle|ungelesen|archiviert|favoriten|gruppen|tod[oa]s|no leídos|archivados|favoritos|grupos|não lidas|arquivad[oa]s|tutt[ie]|non letti|archiviati|preferiti|gruppi|ongelezen|gearchiveerd|groepen|wszystkie|nieprzeczytane|tümü|okunmamış|gruplar|все|непрочитанные|архив|группы)$/iu;
const MOST_BESIDE = 12;

/** Whether a row says so, and another beside it does: somebody may call themselves "All", and hides nobody but themselves. */
export function isFilter(row: Element, name: string): boolean {
  if (!FILTER.test(name)) return false;
  const holder = natives().parent(row);
  if (!holder || !isElement(holder) || natives().childCount(holder) > MOST_BESIDE) return false;
  return childrenOf(holder).some((one) => one !== row && FILTER.test(nameOn(one)));
}
