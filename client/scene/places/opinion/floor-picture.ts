// The picture of opinions as it lies on the floor of the court: ring, outlines, marks and letters of the groups, oneself, and before it
// what is asked. One canvas, drawn anew only when something has changed.
import { HALL } from '../../../../shared/hall/plan.ts'
import { groupedMarks, letterPlace } from '../../../../shared/lab/opinion/map/grouped-marks.ts'
import { hullOf } from '../../../../shared/lab/opinion/map/hull.ts'
import type { Picture } from '../../../../shared/lab/opinion/map/picture.ts'
import type { Place } from '../../../../shared/lab/opinion/map/project.ts'
import { FACE, type Pen } from '../../hall/pictures/canvas.ts'

export interface FloorPicture {
  readonly language: 'en' | 'ar'
  readonly title: string
  /** beneath it; '' for nothing */
  readonly line: string
  readonly letters: readonly string[]
  readonly picture: Picture | null
  readonly own: Place | null
}

/** Pixels: a square for the circle, below it the words. */
export const SHEET = { width: 1024, circle: 1024, words: 128 } as const

const INK = '#fff3da'
const GOLD = '#e0c583'
const GROUND = 'rgb(18 38 42 / 88%)'
/** Okabe and Ito's colours, which most who are colour-blind tell apart, light enough for the dark ground */
export const GROUP_COLOURS = ['#56b4e9', '#e69f00', '#3fd0a4', '#e78ac3', '#f0e442'] as const

/** corners of each group's mark; the first is round */
const SIDES = [24, 4, 3, 4, 6] as const
const TURNS = [0, 0.5, 0, 0, 0] as const

const RADIUS = SHEET.circle / 2
/** of the radius: how far out marks stand */
const REACH = HALL.lobby.opinion.marks

const at = ({ x, y }: Place): readonly [number, number] => [
  RADIUS * (1 + x * REACH),
  RADIUS * (1 - y * REACH),
]

function polygon(pen: Pen, [x, y]: readonly [number, number], size: number, group: number): void {
  const sides = SIDES[group % SIDES.length]!
  for (let corner = 0; corner < sides; corner++) {
    const angle = ((corner + TURNS[group % TURNS.length]!) / sides) * 2 * Math.PI
    const [cx, cy] = [x + Math.sin(angle) * size, y - Math.cos(angle) * size]
    if (corner === 0) pen.moveTo(cx, cy)
    else pen.lineTo(cx, cy)
  }
  pen.closePath()
}

export function paintFloor(pen: Pen, floor: FloorPicture): void {
  pen.clearRect(0, 0, SHEET.width, SHEET.circle + SHEET.words)
  ground(pen)
  if (floor.picture) groups(pen, floor.picture, floor.letters)
  if (floor.own) oneself(pen, floor.own)
  words(pen, floor)
}

function ground(pen: Pen): void {
  pen.fillStyle = GROUND
  pen.beginPath()
  pen.arc(RADIUS, RADIUS, RADIUS - 4, 0, 2 * Math.PI)
  pen.fill()
  pen.strokeStyle = GOLD
  for (const [inset, width] of [
    [8, 8],
    [24, 2],
  ] as const) {
    pen.lineWidth = width
    pen.beginPath()
    pen.arc(RADIUS, RADIUS, RADIUS - inset, 0, 2 * Math.PI)
    pen.stroke()
  }
  pen.strokeStyle = 'rgb(224 197 131 / 28%)'
  pen.lineWidth = 2
  pen.beginPath()
  pen.moveTo(RADIUS * 0.1, RADIUS)
  pen.lineTo(RADIUS * 1.9, RADIUS)
  pen.moveTo(RADIUS, RADIUS * 0.1)
  pen.lineTo(RADIUS, RADIUS * 1.9)
  pen.stroke()
}

function groups(pen: Pen, picture: Picture, letters: readonly string[]): void {
  const size = Math.max(7, Math.min(20, 160 / Math.sqrt(picture.people)))
  const isOne = picture.groups.length < 2
  const marks = groupedMarks(picture)
  for (const [group, places] of marks.entries()) {
    const colour = GROUP_COLOURS[group % GROUP_COLOURS.length]!
    pen.fillStyle = pen.strokeStyle = colour
    if (!isOne) outline(pen, hullOf(places).map(at))
    pen.beginPath()
    for (const place of places) polygon(pen, at(place), size, group)
    pen.fill()
  }
  if (isOne) return
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = `600 72px ${FACE}`
  pen.lineWidth = 12
  for (const [group, middle] of picture.groups.entries()) {
    const [x, y] = at(letterPlace(middle, marks[group] ?? []))
    pen.strokeStyle = '#12262a'
    pen.strokeText(letters[group] ?? '', x, y)
    pen.fillStyle = INK
    pen.fillText(letters[group] ?? '', x, y)
  }
}

function outline(pen: Pen, corners: readonly (readonly [number, number])[]): void {
  pen.beginPath()
  for (const [index, [x, y]] of corners.entries()) {
    if (index === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  }
  pen.closePath()
  pen.lineJoin = 'round'
  pen.lineWidth = 4
  pen.globalAlpha = 0.22
  pen.fill()
  pen.globalAlpha = 0.7
  pen.stroke()
  pen.globalAlpha = 1
}

function oneself(pen: Pen, own: Place): void {
  const [x, y] = at(own)
  pen.strokeStyle = INK
  pen.lineWidth = 6
  pen.beginPath()
  pen.arc(x, y, 36, 0, 2 * Math.PI)
  pen.stroke()
  pen.fillStyle = INK
  pen.beginPath()
  polygon(pen, [x, y], 18, 3)
  pen.fill()
}

function words(pen: Pen, { language, title, line }: FloorPicture): void {
  pen.direction = language === 'ar' ? 'rtl' : 'ltr'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const room = SHEET.width - 48
  pen.fillStyle = GROUND
  pen.fillRect(0, SHEET.circle, SHEET.width, SHEET.words)
  pen.fillStyle = INK
  pen.font = `600 44px ${FACE}`
  pen.fillText(title, SHEET.width / 2, SHEET.circle + (line ? 42 : 64), room)
  if (!line) return
  pen.fillStyle = GOLD
  pen.font = `400 32px ${FACE}`
  pen.fillText(line, SHEET.width / 2, SHEET.circle + 96, room)
}
