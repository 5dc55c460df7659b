// Draws the pictures of the five stories that the gallery opens with, flat forms in the colours of the house.
// Run: node assets/stories/make.ts (writes a file for each beside it).
import path from 'node:path'
import sharp from 'sharp'

const WIDE = 640
const TALL = 400
const SAND = '#f3eddf'
const DUNE = '#e0cfa6'
const GOLD = '#b68a35'
const LIGHT = '#f2d894'
const GREEN = '#1f5443'
const DEEP = '#17352f'
const INDIGO = '#2b3a78'
const RED = '#9a3b2e'
const PALE = '#fffdf9'

type Point = readonly [x: number, y: number]

const rect = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" rx="${round}"/>`
const disc = ([x, y]: Point, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`
const line = (d: string, stroke: string, width: number, dash = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash && ` stroke-dasharray="${dash}"`}/>`

/** A woven band along the foot of each picture, so that they hang as one set. */
const band = (): string =>
  rect(0, TALL - 26, WIDE, 26, DEEP) +
  Array.from({ length: WIDE / 32 }, (_, place) => {
    const x = place * 32 + 16
    return shape(`M${x} ${TALL - 23}l10 10-10 10-10-10z`, place % 2 ? GOLD : RED)
  }).join('')

/** A person as a head over shoulders; `y` is where they stand. */
const person = (x: number, y: number, fill: string, tall = 70): string =>
  disc([x, y - tall + 12], 12, fill) +
  shape(`M${x - 20} ${y}v${-tall + 44}a20 20 0 0 1 40 0v${tall - 44}z`, fill)

const screen = (x: number, y: number, lit: string): string =>
  rect(x - 46, y - 32, 92, 60, DEEP, 6) +
  rect(x - 40, y - 26, 80, 48, lit, 3) +
  rect(x - 6, y + 28, 12, 12, DEEP) +
  rect(x - 22, y + 38, 44, 6, DEEP, 3)

const exchange = (): string =>
  rect(0, 0, WIDE, TALL, SAND) +
  line('M170 92C240 10 400 10 470 92', GOLD, 5, '2 12') +
  screen(140, 120, LIGHT) +
  screen(500, 120, '#cfe0d6') +
  person(140, 140, GREEN, 50) +
  person(500, 140, INDIGO, 50) +
  [0, 1, 2]
    .map((step) =>
      rect(
        130 + step * 130,
        334 - step * 44,
        130,
        40 + step * 44,
        step === 2 ? GOLD : step === 1 ? '#cdb06a' : DUNE,
      ),
    )
    .join('') +
  person(195, 334, INDIGO) +
  person(325, 290, RED) +
  person(455, 246, GREEN, 78)

const gulf = (): string =>
  rect(0, 0, WIDE, TALL, '#e9dcc0') +
  disc([470, 120], 44, LIGHT) +
  rect(320, 190, 320, 190, '#7fa6a0') +
  line('M330 236h70M440 262h90M360 300h60M520 318h70', PALE, 3) +
  shape('M452 250h128l-22 26h-84z', RED) +
  shape('M512 130v112l-56 0z', PALE) +
  shape('M522 146l44 96h-44z', SAND) +
  shape('M0 330C140 270 260 330 380 300S560 330 640 296V400H0z', DUNE) +
  rect(70, 70, 210, 290, GREEN) +
  shape('M110 360V190a65 65 0 0 1 130 0v170z', LIGHT) +
  shape('M110 360h130l70 24H40z', '#f7e6b8') +
  line('M110 360V190a65 65 0 0 1 130 0v170', GOLD, 6) +
  person(150, 360, DEEP) +
  person(202, 360, INDIGO)

const europe = (): string => {
  const middle: Point = [320, 186]
  const points = Array.from({ length: 11 }, (_, place): Point => {
    const turn = (place / 11) * 2 * Math.PI + 0.2
    const far = place % 2 ? 1 : 0.72
    return [Math.round(320 + Math.cos(turn) * 236 * far), Math.round(186 + Math.sin(turn) * 140 * far)]
  })
  return (
    rect(0, 0, WIDE, TALL, '#dfe3ee') +
    disc(middle, 110, '#cfd6e8') +
    points.map(([x, y]) => line(`M320 186L${x} ${y}`, INDIGO, 2.5)).join('') +
    points
      .map(([x, y], place) => {
        const [nextX, nextY] = points[(place + 1) % points.length]!
        return line(`M${x} ${y}L${nextX} ${nextY}`, '#8c97bd', 1.5, '3 7')
      })
      .join('') +
    points.map((point, place) => disc(point, 15, place % 3 ? GREEN : GOLD) + disc(point, 6, PALE)).join('') +
    disc(middle, 46, INDIGO) +
    disc(middle, 30, LIGHT) +
    disc(middle, 14, PALE)
  )
}

const hall = (x: number, roof: string): string =>
  shape(`M${x - 92} 190L${x} 122l92 68z`, roof) +
  rect(x - 84, 190, 168, 16, GOLD) +
  [-62, -21, 20, 61].map((off) => rect(x + off - 9, 206, 18, 120, PALE)).join('') +
  rect(x - 96, 326, 192, 18, roof) +
  rect(x - 108, 344, 216, 16, DUNE)

const services = (): string =>
  rect(0, 0, WIDE, TALL, SAND) +
  disc([560, 70], 30, LIGHT) +
  line('M190 300C250 220 390 220 450 300', GREEN, 14) +
  [220, 260, 300, 340, 380, 420]
    .map((x) => line(`M${x} ${Math.round(240 + ((x - 320) / 100) ** 2 * 34)}V330`, GREEN, 4))
    .join('') +
  hall(118, RED) +
  hall(522, INDIGO) +
  rect(284, 118, 72, 94, PALE, 4) +
  line('M298 140h44M298 156h44M298 172h26', GOLD, 4) +
  line('M324 190l9 9 16-20', GREEN, 6)

const swoon = (): string =>
  rect(0, 0, WIDE, TALL, '#e4ebe8') +
  rect(0, 210, WIDE, 60, '#8fb0ad') +
  shape('M512 196h120l-18 24h-86z', DEEP) +
  [532, 556, 580].map((x, place) => rect(x, 176, 22, 20, [RED, GOLD, GREEN][place]!)).join('') +
  rect(0, 262, WIDE, 140, DUNE) +
  rect(60, 110, 250, 220, DEEP) +
  rect(74, 124, 222, 206, '#2a1d14') +
  shape('M60 110l-46 20v220l46-20z', RED) +
  shape('M310 110l46 20v220l-46-20z', RED) +
  [-34, -22].map((x) => line(`M${60 + x} ${116 - x * 0.43 - 2}v218`, '#7c2f24', 3)).join('') +
  [334, 346].map((x) => line(`M${x} ${128 + (x - 334) * 0.43}v206`, '#7c2f24', 3)).join('') +
  shape('M118 330v-60h60v60z', '#5b4632') +
  shape('M196 330v-88h64v88z', '#6d553d') +
  line('M404 330V196c0-22 70-22 70 0v64M404 262h86v68M474 262v68', GREEN, 11) +
  rect(398, 252, 98, 18, GOLD, 8) +
  rect(412, 196, 54, 44, LIGHT, 10)

const PICTURES: Readonly<Record<string, () => string>> = { exchange, gulf, europe, services, swoon }

for (const [name, draw] of Object.entries(PICTURES)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${TALL}" viewBox="0 0 ${WIDE} ${TALL}">${draw()}${band()}</svg>`
  // flat colours are smallest without loss
  await sharp(Buffer.from(svg), { density: 108 })
    .webp({ lossless: true, effort: 6 })
    .toFile(path.join(import.meta.dirname, `${name}.webp`))
}
