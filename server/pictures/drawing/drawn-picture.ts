// A picture that was drawn anew: JPEG, and how large.
export interface DrawnPicture {
  readonly bytes: Uint8Array
  /** pixels */
  readonly width: number
  readonly height: number
}
