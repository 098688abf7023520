import type { SettingsFile } from './settings-file.ts';
import type { OptionsWords } from './words.ts';

type Refused = Extract<SettingsFile, { readonly problem: unknown }>;

/** Why a file was refused, and where, in one line. */
export function problemWords({ problem, line }: Refused, { t, list }: OptionsWords): string {
  const reason = () => {
    switch (problem.kind) {
      case 'unknown':
      case 'form':
        return t(`import.${problem.kind}`, { key: problem.key });
      case 'value':
        return t('import.value', { key: problem.key, values: list(problem.values) });
      case 'type':
        return t('import.type', { key: problem.key, type: t(typeKey(problem.type)) });
      default:
        return t(`import.${problem.kind}`);
    }
  };
  const words = reason();
  return line === undefined
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : t('import.line', { line, reason: words });
}

/** The words for a type. */
export function typeKey(type: string) {
  if (type === 'boolean' || type === 'string' || type === 'number' || type === 'array')
    return `import.type.${type}` as const;
  return 'import.type.object';
}
