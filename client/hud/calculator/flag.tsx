// The flag of a state, cut from the picture of all flags; nothing for who is no state. The name stands beside it.
import { FLAG_ATLAS, flagCell } from '../../../assets/flags/flags.ts'

/** px; the height follows */
const WIDTH = 24
const HEIGHT = (WIDTH * FLAG_ATLAS.height) / FLAG_ATLAS.width

export function Flag({ id }: { readonly id: string }) {
  const cell = flagCell(id)
  if (!cell) return null
  return (
    <span
      className="flag"
      aria-hidden="true"
      style={{
        inlineSize: WIDTH,
        blockSize: HEIGHT,
        backgroundSize: `${WIDTH * FLAG_ATLAS.columns}px ${HEIGHT * FLAG_ATLAS.rows}px`,
        backgroundPosition: `${-cell.column * WIDTH}px ${-cell.row * HEIGHT}px`,
      }}
    />
  )
}
