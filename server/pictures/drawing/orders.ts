// What the process that draws pictures anew is asked, and what it answers. Bytes travel as they are.
export interface DrawOrder {
  readonly id: number
  readonly bytes: Uint8Array
}

/** JPEG, and how large: pixels */
export interface DrawnPicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** null: it is no picture of ours, broken, or too large */
export interface DrawReply {
  readonly id: number
  readonly drawn: DrawnPicture | null
}
