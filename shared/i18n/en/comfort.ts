// Settings of what one sees and how it moves.
import type { Format } from '../format.ts'

export const comfort = (f: Format) => ({
  reading: 'Reading',
  picture: 'Picture and camera',
  keys: 'Keys',
  textSize: 'Size of all text',
  percent: ({ number }: { number: number }) => `${f.number(number)} %`,
  fieldOfView: 'Field of view',
  degrees: ({ number }: { number: number }) => `${f.number(number)}°`,
  fieldOfViewHint: 'Wider shows more of the hall; narrower is calmer for some.',
  turning: 'Turning by keys and sticks',
  turnings: { smooth: 'Smooth', snap: 'In steps' },
  turningHint: 'Steps of 30° are easier for those whom turning makes unwell.',
  motionHint: 'Reduced: nothing glides, the camera jumps, and the tour shows still views.',
})
