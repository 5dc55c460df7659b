// Which opening of a line is the current one: while an answer is awaited the line may be given up, or opened once more, and what comes late
// belongs to nobody.

export interface Opening {
  /** false: it was called off, or another has taken its place */
  isCurrent(): boolean
  /** It is over, however it went. Harmless twice. */
  end(): void
}

export class Openings {
  readonly #current = new Map<string, Opening>()

  /** Takes the place of the one before of the same line. */
  begin(line: string): Opening {
    const opening: Opening = {
      isCurrent: () => this.#current.get(line) === opening,
      end: () => {
        if (opening.isCurrent()) this.#current.delete(line)
      },
    }
    this.#current.set(line, opening)
    return opening
  }

  /** Whether there was one to be called off. */
  callOff(line: string): boolean {
    return this.#current.delete(line)
  }

  has(line: string): boolean {
    return this.#current.has(line)
  }

  callOffAll(): void {
    this.#current.clear()
  }
}

/** Of a line to listen on, while it is opened: a line to send on has the name of its own. */
export const earsOf = (line: string): string => `ears ${line}`
