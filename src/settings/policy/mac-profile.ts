import type { PolicyFile } from './files.ts';
import type { Policy } from './schema.ts';

/** A configuration profile: one payload pins Vigie, one sets it up. */
export function macProfile(domain: string, policy: Policy, id: string, updates: string): PolicyFile {
  const payload = (type: string, name: string, content: object) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `org.vigie.${name}`,
    PayloadUUID: uuidOf(`${domain} ${name}`),
    PayloadEnabled: true,
    ...content,
  });
  const profile = payload('Configuration', domain, {
    PayloadDisplayName: 'Vigie',
    PayloadScope: 'System',
    PayloadContent: [
      payload(domain, `${domain}.install`, { ExtensionInstallForcelist: [`${id};${updates}`] }),
      payload(`${domain}.extensions.${id}`, `${domain}.settings`, policy),
    ],
  });
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';
  return {
    name: 'vigie.mobileconfig',
    where: 'sudo profiles install, or your device management',
    text: `${head}<plist version="1.0">\n${plist(profile, '')}\n</plist>\n`,
  };
}

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one) => plist(one, inner)), `${indent}</array>`].join('\n');
  if (typeof value !== 'object' || value === null)
    return `${indent}<string>${escaped(String(value))}</string>`;
  const entries = Object.entries(value).flatMap(([key, one]) => [
    `${inner}<key>${escaped(key)}</key>`,
    plist(one, inner),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}

/** The same for the same name, so that a profile replaces its older self: FNV-1a, four times with another seed. */
function uuidOf(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((seed) => {
      let sum = 0x811c9dc5 ^ seed;
      for (const letter of name) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
      return sum.toString(16).padStart(8, '0');
    })
    .join('')
    .toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
