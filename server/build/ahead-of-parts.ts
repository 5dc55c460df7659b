// Which files are asked for together with a part of the page that is fetched later. A list of them stands in the code that everybody loads
// to walk: only what a visitor waits for has one. The other parts ask for what they are made of when they have come.

/** the two views, and the panels of the hall */
const WAITED_FOR = ['hall-screen', 'plain-hall', 'panel-content']

/** `part`: the file of the part; `files`: of what it is made, without styles, which it needs in any case. */
export function filesAhead(part: string, files: string[]): string[] {
  const name = part.slice(part.lastIndexOf('/') + 1)
  return WAITED_FOR.some((each) => name.startsWith(`${each}-`)) ? files : []
}
