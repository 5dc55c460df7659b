// A law of the house: what it says, how it is broken, and a small tree that breaks it, so that it is seen to bite.
import type { Edge, SourceFile } from './source.ts'

export interface Law {
  readonly says: string
  /** one sentence for each place that breaks it */
  readonly broken: (files: readonly SourceFile[]) => readonly string[]
  /** path → text */
  readonly example: Readonly<Record<string, string>>
}

/** A law about imports: `forbids` is asked for each one outside tests/. */
export function arrow(
  says: string,
  forbids: (from: string, edge: Edge) => boolean,
  example: Law['example'],
): Law {
  const broken = (files: readonly SourceFile[]): readonly string[] =>
    files
      .filter(({ path }) => !path.startsWith('tests/'))
      .flatMap(({ path, edges }) =>
        edges
          .filter((edge) => forbids(path, edge))
          .map(({ to, isType, line }) => `${path}:${line} imports ${isType ? 'a type of ' : ''}${to}`),
      )
  return { says, broken, example }
}

/** Is `to` this package or a part of it? */
export const isPackage = (to: string, ...names: readonly string[]): boolean =>
  names.some((name) => to === name || to.startsWith(`${name}/`))

/** Does the path stand in one of these folders? */
export const isIn = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`))
