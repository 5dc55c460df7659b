// A half circle of marks, one for each delegation, as parliaments draw their votes.
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { Pen } from '../hall/pictures/canvas.ts'

/** Colours that differ in lightness as well; the marks differ in form. */
export const CHOICE_COLOUR: Readonly<Record<Choice, string>> = {
  yes: '#46e0a8',
  no: '#ff7b6e',
  abstain: '#f5cf62',
}

/** A mark whose form tells as much as its colour: disc, cross, bar. */
export function mark(pen: Pen, choice: Choice, x: number, y: number, size: number): void {
  pen.fillStyle = pen.strokeStyle = CHOICE_COLOUR[choice]
  pen.lineWidth = size * 0.62
  pen.lineCap = 'round'
  pen.beginPath()
  if (choice === 'no') {
    const arm = size * 0.62
    pen.moveTo(x - arm, y - arm)
    pen.lineTo(x + arm, y + arm)
    pen.moveTo(x + arm, y - arm)
    pen.lineTo(x - arm, y + arm)
    pen.stroke()
  } else if (choice === 'abstain') {
    pen.moveTo(x - size * 0.7, y)
    pen.lineTo(x + size * 0.7, y)
    pen.stroke()
  } else {
    pen.arc(x, y, size, 0, Math.PI * 2)
    pen.fill()
  }
}

/** Places of `count` marks in a half circle of `rows`, from one end to the other; unit radius, y up. */
export function hemicycle(count: number, rows: number): readonly (readonly [x: number, y: number])[] {
  const radii = Array.from({ length: rows }, (_, row) => 0.55 + (0.45 * row) / Math.max(1, rows - 1))
  const total = radii.reduce((sum, radius) => sum + radius, 0)
  const counts = radii.map((radius) => Math.floor((count * radius) / total))
  const spare = count - counts.reduce((sum, each) => sum + each, 0)
  for (let i = 0; i < spare; i += 1) counts[rows - 1 - (i % rows)]! += 1
  return radii
    .flatMap((radius, row) =>
      Array.from({ length: counts[row]! }, (_, i) => {
        const angle = counts[row] === 1 ? Math.PI / 2 : Math.PI * (1 - i / (counts[row]! - 1))
        return { angle, at: [Math.cos(angle) * radius, Math.sin(angle) * radius] as const }
      }),
    )
    .toSorted((one, other) => other.angle - one.angle)
    .map(({ at }) => at)
}
