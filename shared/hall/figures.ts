// The figures of the hall, the meshes that they are drawn with, and the parts that each may have a colour for.

/** What is sculpted: each is drawn in calls of its own. */
export const MESHES = ['kandura', 'abaya', 'suit', 'jacket', 'hijab', 'dress', 'tunic', 'boubou'] as const
export type Mesh = (typeof MESHES)[number]

/** What people choose between, in the order of their numbers in codes: it only grows at its end. */
export const FIGURES = [...MESHES, 'sari', 'pollera'] as const
export type Figure = (typeof FIGURES)[number]

/** Some forms of dress are one sculpted figure with other cloth over it. */
export const meshOf = (figure: Figure): Mesh => (figure === 'sari' || figure === 'pollera' ? 'dress' : figure)

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
  /** the end of a sari, over the shoulder */
  'drape',
  /** of the Andes, around the shoulders */
  'mantle',
  'hat',
  'cane',
] as const
export type Region = (typeof REGIONS)[number]
