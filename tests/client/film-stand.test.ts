// A film that others look at stays on the page of who shows it, whichever parts of it open and close.
import { expect, test } from 'vitest'
import { createFilmStand } from '../../client/exhibits/film-stand.ts'

/** As much of the page as a film needs to know. */
class Part {
  parent: Part | null = null
  append(child: Part): void {
    child.parent = this
  }
  remove(): void {
    this.parent = null
  }
  get isConnected(): boolean {
    return this.parent !== null
  }
}

function stand() {
  const [film, aside, panel, page] = [new Part(), new Part(), new Part(), new Part()]
  const made = createFilmStand(film as unknown as HTMLElement, aside as unknown as HTMLElement)
  const standIn = (part: Part) => made.standIn(part as unknown as HTMLElement)
  return { film, aside, panel, page, standIn, close: made.close }
}

test('it stands aside until a part has room for it, and again when that part closes', () => {
  const { film, aside, panel, standIn } = stand()
  expect(film.parent).toBe(aside)
  const close = standIn(panel)
  expect(film.parent).toBe(panel)
  close()
  expect(film.parent).toBe(aside)
})

test('where two parts have room it goes back to the other one, whichever closes first', () => {
  const { film, panel, page, standIn } = stand()
  const closePage = standIn(page)
  const closePanel = standIn(panel)
  closePanel()
  expect(film.parent).toBe(page)
  standIn(panel)
  closePage()
  expect(film.parent).toBe(panel)
})

test('what was ended does not come back', () => {
  const { film, panel, standIn, close } = stand()
  const closePanel = standIn(panel)
  close()
  closePanel()
  expect(film.isConnected).toBe(false)
})
