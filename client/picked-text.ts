// The text of a file that somebody picked.

/** '' where it is longer than `mostBytes`, or gone or changed since it was picked: no file that we read is empty. */
export async function pickedText(file: File, mostBytes: number): Promise<string> {
  if (file.size > mostBytes) return ''
  return file.text().catch(() => '')
}
