// The marks of a picture, group by group.
import { marksFrom } from './marks.ts'
import type { Place } from './project.ts'

interface Drawable {
  readonly marks: string
  readonly groups: readonly { readonly size: number }[]
}

export function groupedMarks({ marks, groups }: Drawable): readonly (readonly Place[])[] {
  const all = marksFrom(marks)
  let from = 0
  return groups.map(({ size }) => {
    from += size
    return all.slice(from - size, from)
  })
}
