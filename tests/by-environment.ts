import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that want the same environment come one after another. Vitest ends a worker as soon as the next file in the queue
 * wants another, though files may share workers: mixed, every second file loaded a DOM and all the readers anew.
 */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groups = Map.groupBy(await super.sort(files), keyOf);
    return [...groups.values()].flat();
  }
}

function keyOf({ project, moduleId }: TestSpecification): string {
  return `${project.name} ${/@vitest-environment (\S+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? ''}`;
}
