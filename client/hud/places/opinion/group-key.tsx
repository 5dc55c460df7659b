// The groups in words: letter, shape, how many.

import { markPath } from './mark-shapes.ts'
import { groupName, useOpinion } from './opinion-context.ts'
import type { DrawnPicture } from './picture-chart.tsx'

export function GroupKey({
  picture,
  ownGroup,
}: {
  readonly picture: DrawnPicture
  readonly ownGroup: number | null
}) {
  const { words } = useOpinion()
  return (
    <ul className="opinion-key">
      {picture.groups.map(({ size }, group) => (
        <li key={words.letters[group]} className={`opinion-group-${group}`}>
          <svg viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true">
            <path d={markPath(group, 0, 0, 1)} className="opinion-marks" />
          </svg>
          <span>
            {words.groupLine({ group: groupName(words, group), shape: words.shapes[group] ?? '', size })}
            {ownGroup === group && <strong className="opinion-you"> {words.you}</strong>}
          </span>
        </li>
      ))}
    </ul>
  )
}
