import type { PolicyFile } from './files.ts';
import type { Policy } from './schema.ts';

/** A registry file: a list is a key with values 1, 2, 3 …, a truth value a number. */
export function registryFile(maker: string, policy: Policy, id: string, updates: string): PolicyFile {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${maker}`;
  const own = `${root}\\3rdparty\\extensions\\${id}\\policy`;
  const entries = Object.entries(policy);
  const plain = entries.filter(([, value]) => !Array.isArray(value));
  const lists = entries.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[${root}\\ExtensionInstallForcelist]`,
    `${quoted('1')}=${quoted(`${id};${updates}`)}`,
    '',
    `[${own}]`,
    ...plain.map(([name, value]) =>
      typeof value === 'boolean'
        ? `${quoted(name)}=dword:0000000${Number(value)}`
        : `${quoted(name)}=${quoted(String(value))}`,
    ),
    ...lists.flatMap(([name, values]) => [
      '',
      `[${own}\\${name}]`,
      ...values.map((value, index) => `${quoted(String(index + 1))}=${quoted(value)}`),
    ]),
    '',
  ];
  return { name: 'vigie.reg', where: 'regedit /s vigie.reg', text: lines.join('\r\n') };
}

/** `.reg` knows two escapes; a line break would end the value. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')}"`;
}
