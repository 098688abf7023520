/**
 * `npm run rules [-- PACK…]`: checks every pack (or those whose name holds one of the words) and says what is wrong, with the file,
 * the rule and a suggestion. Exit code 1 when anything is.
 */
import { checkRules } from './check-rules.ts';
import { loadRules } from './load-rules.ts';

const wanted = process.argv.slice(2);
const problems = checkRules(loadRules()).filter(
  ({ pack }) => wanted.length === 0 || wanted.some((word) => pack.includes(word)),
);
for (const { pack, rule, message } of problems)
  process.stdout.write(`src/rules/${pack}.json ${rule}: ${message}\n`);
process.stdout.write(`${problems.length === 0 ? 'All packs are sound.' : `${problems.length} to mend.`}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
