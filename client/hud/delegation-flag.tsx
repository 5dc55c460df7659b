// The flag of a state, cut from the picture of all flags; nothing for who is no state. The name always stands beside it.
import { FLAG_ATLAS, flagCell } from '../../assets/flags/flags.ts'

/** `size`: px of its width; the height follows. */
export function DelegationFlag({ id, size = 24 }: { readonly id: string; readonly size?: number }) {
  const cell = flagCell(id)
  if (!cell) return null
  const height = (size * FLAG_ATLAS.height) / FLAG_ATLAS.width
  return (
    <span
      className="delegation-flag"
      aria-hidden="true"
      style={{
        inlineSize: size,
        blockSize: height,
        backgroundSize: `${size * FLAG_ATLAS.columns}px ${height * FLAG_ATLAS.rows}px`,
        backgroundPosition: `${-cell.column * size}px ${-cell.row * height}px`,
      }}
    />
  )
}
