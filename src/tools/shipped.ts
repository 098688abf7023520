import { readFileSync } from 'node:fs';

/** A package as the lock file lists it. */
interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: unknown;
}

/** A project's two files. */
export interface Project {
  readonly manifest: object;
  readonly lock: object;
}

/**
 * The project as if nothing but what ships had ever been installed: its dependencies and what those need, without what
 * builds and tests. `npm sbom --omit dev` would leave out a package that both need.
 * @param root folder of the project, with its last slash
 */
export function shippedOnly(root: string): Project {
  const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'));
  const { devDependencies: _, scripts: __, ...manifest } = read('package.json');
  const lock = read('package-lock.json');
  const { devDependencies: ___, ...top } = lock.packages[''];
  const packages: Record<string, object> = { '': top };
  const add = (names: object | undefined) => {
    for (const name of Object.keys(names ?? {})) {
      const path = `node_modules/${name}`;
      if (path in packages) continue;
      const { peerDependencies: _, ...locked }: Locked = lock.packages[path];
      packages[path] = locked;
      add(locked.dependencies);
    }
  };
  add(manifest.dependencies);
  return { manifest, lock: { ...lock, packages } };
}
