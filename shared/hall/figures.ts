// The figures of the hall, and the parts that each may have a colour for.

export const FIGURES = ['kandura', 'abaya', 'suit', 'jacket', 'hijab', 'dress', 'tunic', 'boubou'] as const
export type Figure = (typeof FIGURES)[number]

/** Parts of a figure, in the order of the numbers that its vertices carry. Not every figure has each of them. */
export const REGIONS = [
  'skin',
  /** kandura, abaya, jacket, coat, dress, tunic, boubou */
  'garment',
  /** ghutra, shayla, hijab, trousers */
  'second',
  /** agal, seam, tie, brooch, buttons, embroidery */
  'accent',
  /** short and parted, or tied in a bun */
  'hair',
  /** cropped, or to the jaw */
  'hairOther',
  /** behind the shoulders */
  'hairLong',
  'beard',
  'brows',
  'glasses',
  'shirt',
  'shoes',
  'lips',
  'iris',
  /** turban, cap, wrapped hijab, shawl */
  'wrap',
] as const
export type Region = (typeof REGIONS)[number]
