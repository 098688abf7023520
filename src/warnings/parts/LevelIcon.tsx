import { Info, OctagonAlert, TriangleAlert } from 'lucide';
import type { VNode } from 'preact';
import type { Level } from '../../engine/finding.ts';
import { Icon } from './Icon.tsx';

/** Round, triangle, octagon: a level is told by its shape first. */
const SHAPES = { none: Info, info: Info, caution: TriangleAlert, danger: OctagonAlert } as const;

export function LevelIcon({ level, size }: { level: Level; size?: number }): VNode {
  return <Icon of={SHAPES[level]} {...(size !== undefined && { size })} />;
}
