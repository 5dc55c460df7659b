// Where a film stands that somebody shows: in the last part of the page that has room for it, otherwise aside and unseen. A browser stops
// what leaves the page, and others are looking at it.

export interface FilmStand {
  /** Moves it there; returns how to give it back to where it was before. */
  standIn(place: HTMLElement): () => void
  /** Takes it off the page. */
  close(): void
}

/** `aside`: of the page itself, seen and reached by nobody. */
export function createFilmStand(film: HTMLElement, aside: HTMLElement): FilmStand {
  const places: HTMLElement[] = []
  const move = () => (places.at(-1) ?? aside).append(film)
  move()
  return {
    standIn: (place) => {
      places.push(place)
      move()
      return () => {
        places.splice(places.lastIndexOf(place), 1)
        // what has been closed stays away
        if (film.isConnected) move()
      }
    },
    close: () => {
      film.remove()
      aside.remove()
    },
  }
}

/** A place aside: without room, named for nobody, and out of the order of keys. */
export function makeAside(): HTMLElement {
  const aside = document.createElement('div')
  aside.className = 'visually-hidden'
  aside.inert = true
  document.body.append(aside)
  return aside
}
