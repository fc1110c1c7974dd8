import type { Plugin } from 'rollup';

export function patchLeaflet(source: string): string;
export function leafletPlugin(): Plugin;
