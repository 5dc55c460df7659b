// Reads figures.bin: gzip around a length, a JSON table of contents, and each piece column by column. A figure is put together from
// pieces, some of which several figures share. Runs in browsers and in Node, needs neither WebAssembly nor a decoder from elsewhere.

export interface PieceHead {
  readonly name: string
  readonly vertices: number
  readonly triangles: number
}

export interface Contents {
  readonly pieces: readonly PieceHead[]
  /** `level` of detail: 0 is the finest; `pieces` by their place in the list */
  readonly figures: readonly {
    readonly figure: string
    readonly level: number
    readonly pieces: readonly number[]
  }[]
}

export interface MeshHead {
  readonly figure: string
  readonly level: number
  readonly vertices: number
  readonly triangles: number
}

/** Per vertex: place, normal, [region, light 0…255], four bones and their weights (sum 252). */
export interface Columns {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly paint: Uint8Array
  readonly bones: Uint8Array
  readonly weights: Uint8Array
  readonly indices: Uint16Array
}

export type FigureMesh = MeshHead & Columns

/** A quarter of a millimetre: finer than a face is sculpted. */
export const STEPS_PER_METRE = 4096
export const LIGHT_LEVELS = 32
export const WEIGHT_SUM = 63
export const BONES_PER_VERTEX = 4

/** Reads bytes one after another. */
interface Tape {
  readonly bytes: Uint8Array
  at: number
}

function column(tape: Tape, count: number): Uint8Array {
  const values = new Uint8Array(count)
  let value = 0
  for (let i = 0; i < count; i++) {
    value = (value + tape.bytes[tape.at++]!) & 0xff
    values[i] = value
  }
  return values
}

function wideColumn(tape: Tape, count: number, write: (i: number, value: number) => void): void {
  let value = 0
  for (let i = 0; i < count; i++) {
    const folded = tape.bytes[tape.at + i]! | (tape.bytes[tape.at + count + i]! << 8)
    value += (folded >> 1) ^ -(folded & 1)
    write(i, value)
  }
  tape.at += 2 * count
}

/** Octahedral: the lower half of the sphere is folded outward. */
function unfoldNormals(us: Uint8Array, vs: Uint8Array): Float32Array {
  const normals = new Float32Array(us.length * 3)
  for (let i = 0; i < us.length; i++) {
    const [u, v] = [us[i]! / 127 - 1, vs[i]! / 127 - 1]
    const z = 1 - Math.abs(u) - Math.abs(v)
    const folded = Math.max(-z, 0)
    const x = u + (u < 0 ? folded : -folded)
    const y = v + (v < 0 ? folded : -folded)
    const length = Math.hypot(x, y, z)
    normals.set([x / length, y / length, z / length], i * 3)
  }
  return normals
}

function triangles(tape: Tape, count: number): Uint16Array {
  const indices = new Uint16Array(count * 3)
  let next = 0
  for (let i = 0; i < indices.length; i++) {
    let below = 0
    let shift = 0
    let byte: number
    do {
      byte = tape.bytes[tape.at++]!
      below |= (byte & 0x7f) << shift
      shift += 7
    } while (byte & 0x80)
    indices[i] = next - below
    if (below === 0) next++
  }
  return indices
}

const interleave = (columns: readonly Uint8Array[], factor = 1): Uint8Array => {
  const width = columns.length
  const woven = new Uint8Array(columns[0]!.length * width)
  columns.forEach((values, k) => {
    for (let i = 0; i < values.length; i++) woven[i * width + k] = values[i]! * factor
  })
  return woven
}

function readPiece(tape: Tape, head: PieceHead): Columns {
  const count = head.vertices
  const positions = new Float32Array(count * 3)
  for (let axis = 0; axis < 3; axis++)
    wideColumn(tape, count, (i, value) => {
      positions[i * 3 + axis] = value / STEPS_PER_METRE
    })
  const normals = unfoldNormals(column(tape, count), column(tape, count))
  const regions = column(tape, count)
  const light = column(tape, count).map((level) => Math.round((level * 255) / (LIGHT_LEVELS - 1)))
  const bones = interleave(Array.from({ length: BONES_PER_VERTEX }, () => column(tape, count)))
  const weights = interleave(
    Array.from({ length: BONES_PER_VERTEX }, () => column(tape, count)),
    4,
  )
  return {
    positions,
    normals,
    paint: interleave([regions, light]),
    bones,
    weights,
    indices: triangles(tape, head.triangles),
  }
}

const COLUMNS = ['positions', 'normals', 'paint', 'bones', 'weights'] as const

/** One after the other. */
function joined(pieces: readonly Columns[]): Columns {
  const starts = pieces.map((_, i) =>
    pieces.slice(0, i).reduce((sum, { positions }) => sum + positions.length / 3, 0),
  )
  const whole = (name: (typeof COLUMNS)[number]): Float32Array | Uint8Array => {
    const size = pieces.reduce((sum, piece) => sum + piece[name].length, 0)
    const all = name === 'positions' || name === 'normals' ? new Float32Array(size) : new Uint8Array(size)
    let at = 0
    for (const piece of pieces) {
      all.set(piece[name], at)
      at += piece[name].length
    }
    return all
  }
  const indices = new Uint16Array(pieces.reduce((sum, piece) => sum + piece.indices.length, 0))
  let at = 0
  pieces.forEach((piece, i) => {
    for (const index of piece.indices) indices[at++] = index + starts[i]!
  })
  return {
    ...(Object.fromEntries(COLUMNS.map((name) => [name, whole(name)])) as Omit<Columns, 'indices'>),
    indices,
  }
}

export async function unpackFigures(packed: Uint8Array<ArrayBuffer>): Promise<readonly FigureMesh[]> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const length = new DataView(bytes.buffer).getUint32(0, true)
  const contents = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Contents
  const tape: Tape = { bytes, at: 4 + length }
  const pieces = contents.pieces.map((head) => readPiece(tape, head))
  return contents.figures.map(({ figure, level, pieces: used }) => {
    const mesh = joined(used.map((piece) => pieces[piece]!))
    return {
      figure,
      level,
      vertices: mesh.positions.length / 3,
      triangles: mesh.indices.length / 3,
      ...mesh,
    }
  })
}
